<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>commands</name>
    <message>
        <source>Usage: kennelctl COMMAND [options]</source>
        <translation>Aufruf: kennelctl BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Serve a registry over HTTP</source>
        <translation>Ein Register über HTTP anbieten</translation>
    </message>
    <message>
        <source>Fill a registry from a manifest and its files</source>
        <translation>Ein Register aus einem Manifest und seinen Dateien füllen</translation>
    </message>
    <message>
        <source>Bring a registry up to date and verify it</source>
        <translation>Ein Register auf den neuesten Stand bringen und prüfen</translation>
    </message>
    <message>
        <source>Sync, replay every log and hold every record against the ledger</source>
        <translation>Abgleichen, jedes Protokoll nachspielen und jeden Eintrag gegen das Hauptbuch halten</translation>
    </message>
    <message>
        <source>List all packages of a registry</source>
        <translation>Alle Pakete eines Registers auflisten</translation>
    </message>
    <message>
        <source>Show every record of a package, verified</source>
        <translation>Jeden Eintrag eines Pakets zeigen, geprüft</translation>
    </message>
    <message>
        <source>Show the versions of a package and who may do what</source>
        <translation>Die Versionen eines Pakets zeigen, und wer was darf</translation>
    </message>
    <message>
        <source>Show the operator log: keys, permissions, namespaces</source>
        <translation>Das Betreiberprotokoll zeigen: Schlüssel, Rechte, Namensräume</translation>
    </message>
    <message>
        <source>List every signed checkpoint that was ever seen</source>
        <translation>Jeden je gesehenen signierten Prüfpunkt auflisten</translation>
    </message>
    <message>
        <source>Download a release and check its digest</source>
        <translation>Eine Veröffentlichung herunterladen und ihre Prüfsumme prüfen</translation>
    </message>
    <message>
        <source>Ask the registry whether it still stands by a checkpoint</source>
        <translation>Das Register fragen, ob es noch zu einem Prüfpunkt steht</translation>
    </message>
    <message>
        <source>Pin a registry to what it shows now, keeping all evidence</source>
        <translation>Ein Register auf das festlegen, was es jetzt zeigt; alle Beweise bleiben</translation>
    </message>
    <message>
        <source>Show what modules, components and WIT packages hold</source>
        <translation>Zeigen, was Module, Komponenten und WIT-Pakete enthalten</translation>
    </message>
    <message>
        <source>Remove a registry, or take a permission back; alone: list them</source>
        <translation>Ein Register entfernen oder eine Erlaubnis zurücknehmen; allein: sie auflisten</translation>
    </message>
    <message>
        <source>Compare two versions or files: what breaks, and what it may do now</source>
        <translation>Zwei Versionen oder Dateien vergleichen: was bricht, und was es jetzt darf</translation>
    </message>
    <message>
        <source>Read what releases hold, so that it can be searched</source>
        <translation>Lesen, was Veröffentlichungen enthalten, damit es durchsucht werden kann</translation>
    </message>
    <message>
        <source>%1.
Example: %2</source>
        <translation>%1.
Beispiel: %2</translation>
    </message>
    <message>
        <source>Show one record: what it says, its bytes, and who might do what after it</source>
        <translation>Einen Eintrag zeigen: was er sagt, seine Bytes, und wer danach was durfte</translation>
    </message>
    <message>
        <source>Prove that a record is in the registry&apos;s log, step by step</source>
        <translation>Schritt für Schritt beweisen, dass ein Eintrag im Protokoll des Registers steht</translation>
    </message>
    <message>
        <source>List what was kept of a misbehaving registry, or write it to files</source>
        <translation>Auflisten, was von einem Register aufgehoben wurde, das gegen Regeln verstieß, oder es in Dateien schreiben</translation>
    </message>
    <message>
        <source>List the registries that are known, and what they are pinned to</source>
        <translation>Die bekannten Register auflisten, und woran sie gebunden sind</translation>
    </message>
    <message>
        <source>“kennelctl help COMMAND” explains a command and its options.</source>
        <translation>„kennelctl help BEFEHL“ erklärt einen Befehl und seine Optionen.</translation>
    </message>
    <message>
        <source>Try “kennelctl help”, or “kennelctl help COMMAND”.</source>
        <translation>„kennelctl help“ hilft weiter, oder „kennelctl help BEFEHL“.</translation>
    </message>
    <message>
        <source>Judge evidence that somebody wrote to files</source>
        <translation>Belege beurteilen, die jemand in Dateien geschrieben hat</translation>
    </message>
    <message>
        <source>“kennelctl %1” has no use for --%2.</source>
        <translation>„kennelctl %1“ kann mit --%2 nichts anfangen.</translation>
    </message>
    <message>
        <source>Exit codes: 0 verified, or verified but stale; 1 failed; 2 the command line is wrong; 3 could not check,
or nothing to check against; 4 rejected input; 5 not found; 130 cancelled by a signal.</source>
        <translation>Exit-Codes: 0 geprüft, auch wenn veraltet; 1 fehlgeschlagen; 2 die Befehlszeile ist falsch; 3 nicht prüfbar,
oder nichts, womit zu vergleichen wäre; 4 Eingabe zurückgewiesen; 5 nicht gefunden; 130 durch ein Signal abgebrochen.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies zeigen.</translation>
    </message>
    <message>
        <source>Whatever was left out makes it end with exit code 3; a content that is larger than allowed, with 4.</source>
        <translation>Was ausgelassen wurde, führt zu Exit-Code 3; ein Inhalt, der größer ist als erlaubt, zu 4.</translation>
    </message>
    <message>
        <source>A package whose log was not read here shows – in place of its newest version.</source>
        <translation>Ein Paket, dessen Protokoll hier nicht gelesen wurde, hat – an der Stelle seiner neuesten Version.</translation>
    </message>
    <message>
        <source>Records are counted from 1; without a number it is the newest one.</source>
        <translation>Einträge zählen ab 1; ohne Nummer ist es der neueste.</translation>
    </message>
    <message>
        <source>The registry gives a proof for the newest record of each log. That of another one is worked out from the ledger, all
entries of which lead to the signed root; and the last line says so. Records are counted from 1.</source>
        <translation>Das Register gibt einen Beweis für den neuesten Eintrag jedes Protokolls. Der eines anderen wird aus dem Hauptbuch
berechnet, dessen Einträge alle zur signierten Wurzel führen; die letzte Zeile sagt es dann. Einträge zählen ab 1.</translation>
    </message>
    <message>
        <source>“records” in the place of the number lists the signed records that were refused or replaced.</source>
        <translation>„records“ statt der Nummer listet die signierten Einträge auf, die abgelehnt oder ersetzt wurden.</translation>
    </message>
    <message>
        <source>The folder is one that “kennelctl evidence NUMBER -o DIR” wrote. Nobody is asked: the files speak for themselves.</source>
        <translation>Der Ordner ist einer, den „kennelctl evidence NUMMER -o ORDNER“ geschrieben hat. Niemand wird gefragt: Die Dateien
sprechen für sich.</translation>
    </message>
    <message>
        <source>Without a version it is the newest: the highest that is not yanked, and a pre-release only if there is nothing else.
The file appears only when its digest is right.</source>
        <translation>Ohne Version ist es die neueste: die höchste, die nicht zurückgezogen ist, und eine Vorabversion nur, wenn es nichts
anderes gibt. Die Datei erscheint erst, wenn ihre Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>The answer is the registry&apos;s word alone. Without a length the newest checkpoint is meant.</source>
        <translation>Die Antwort ist allein das Wort des Registers. Ohne Länge ist der neueste Prüfpunkt gemeint.</translation>
    </message>
    <message>
        <source>After a change of operator, a fork or a rollback this begins again from what the registry shows now.</source>
        <translation>Nach einem Wechsel des Betreibers, einer Gabelung oder einem Rückschritt beginnt dies neu bei dem, was das Register
jetzt zeigt.</translation>
    </message>
    <message>
        <source>Evidence of misbehaviour stays unless --evidence is given.</source>
        <translation>Beweise für Fehlverhalten bleiben, wenn nicht --evidence angegeben ist.</translation>
    </message>
    <message>
        <source>What was read before is not fetched again. Whatever could not be had is named.</source>
        <translation>Was schon gelesen wurde, wird nicht noch einmal geholt. Was nicht zu bekommen war, wird genannt.</translation>
    </message>
    <message>
        <source>Find packages by words, interfaces, capabilities and more</source>
        <translation>Pakete finden: nach Wörtern, Schnittstellen, Fähigkeiten und mehr</translation>
    </message>
    <message>
        <source>A registry is added, and its operator pinned, when --registry names its URL for the first time.</source>
        <translation>Ein Register wird aufgenommen und sein Betreiber festgehalten, wenn --registry dessen URL zum ersten Mal nennt.</translation>
    </message>
    <message>
        <source>The handbook is in the window (“kennel”), under Help.</source>
        <translation>Das Handbuch steht im Fenster („kennel“), unter Hilfe.</translation>
    </message>
    <message>
        <source>%1 was given with an empty value: give one, or leave the option away.</source>
        <translation>%1 hat einen leeren Wert: einen angeben, oder die Option weglassen.</translation>
    </message>
    <message>
        <source>Several files and releases may be given. Without a version it is the newest, as for “download”, and the answer
says which. A file that could not be read to its end, or breaks a rule of its format,
makes it end with exit code 4 (with --wit-json only the former).</source>
        <translation>Mehrere Dateien und Veröffentlichungen sind möglich. Ohne Version ist es die neueste, wie bei „download“, und die Antwort
sagt, welche. Eine Datei, die nicht bis zum Ende zu lesen war oder eine Regel ihres Formats bricht,
führt zu Exit-Code 4 (mit --wit-json nur erstere).</translation>
    </message>
    <message>
        <source>Each of the two is a file or a release: without a version the newest, as for “download”. The exit code says whether
they could be compared, not what the verdict is.</source>
        <translation>Jedes von beiden ist eine Datei oder eine Veröffentlichung: ohne Version die neueste, wie bei „download“. Der Exit-Code
sagt, ob sie zu vergleichen waren, nicht wie das Urteil lautet.</translation>
    </message>
    <message>
        <source>An argument is empty: give one, or leave it away.</source>
        <translation>Ein Argument ist leer: Geben Sie eines an, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>kennel</name>
    <message>
        <source>%1 is forgotten.</source>
        <translation>%1 ist vergessen.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Newest, as far as replayed</source>
        <translation>Neueste, soweit nachgespielt</translation>
    </message>
    <message>
        <source>%1 is pinned to operator key %2.</source>
        <translation>%1 ist auf den Betreiberschlüssel %2 festgelegt.</translation>
    </message>
    <message>
        <source>The signed checkpoint is malformed</source>
        <translation>Der signierte Prüfpunkt ist fehlerhaft</translation>
    </message>
    <message>
        <source>Member “{field}” cannot be read.</source>
        <translation>Das Feld „{field}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Tell the operator.</source>
        <translation>Dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>The checkpoint is signed by a key that is not known</source>
        <translation>Der Prüfpunkt ist mit einem unbekannten Schlüssel signiert</translation>
    </message>
    <message>
        <source>The operator log never introduced key {keyId}.</source>
        <translation>Das Betreiberprotokoll hat den Schlüssel {keyId} nie bekannt gemacht.</translation>
    </message>
    <message>
        <source>The operator log never introduced its signer.</source>
        <translation>Das Betreiberprotokoll hat den Unterzeichner nie bekannt gemacht.</translation>
    </message>
    <message>
        <source>Stay at the accepted checkpoint, and ask the operator.</source>
        <translation>Beim angenommenen Prüfpunkt bleiben und den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The signer of the checkpoint may not sign checkpoints</source>
        <translation>Der Unterzeichner des Prüfpunkts darf keine Prüfpunkte signieren</translation>
    </message>
    <message>
        <source>Key {keyId} does not hold the permission “commit” (any more).</source>
        <translation>Der Schlüssel {keyId} hat das Recht „commit“ nicht (mehr).</translation>
    </message>
    <message>
        <source>It does not hold the permission “commit” (any more).</source>
        <translation>Er hat das Recht „commit“ nicht (mehr).</translation>
    </message>
    <message>
        <source>The signature of the checkpoint is not genuine</source>
        <translation>Die Signatur des Prüfpunkts ist nicht echt</translation>
    </message>
    <message>
        <source>Key {keyId} did not sign these roots and this time.</source>
        <translation>Der Schlüssel {keyId} hat diese Wurzeln und diese Zeit nicht signiert.</translation>
    </message>
    <message>
        <source>Its signer did not sign these roots and this time.</source>
        <translation>Der Unterzeichner hat diese Wurzeln und diese Zeit nicht signiert.</translation>
    </message>
    <message>
        <source>Stay at the accepted checkpoint, and ask the operator. A false signature proves nothing against the registry itself.</source>
        <translation>Beim angenommenen Prüfpunkt bleiben und den Betreiber fragen. Eine falsche Signatur beweist nichts gegen das Register selbst.</translation>
    </message>
    <message>
        <source>The registry signed two different histories</source>
        <translation>Das Register hat zwei verschiedene Verläufe signiert</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other. Both are kept as evidence.</source>
        <translation>Zwei echte Prüfpunkte widersprechen einander. Beide bleiben als Beweise aufbewahrt.</translation>
    </message>
    <message>
        <source>Accept nothing new. Save the evidence, show it to the operator and to others, then decide whether to trust the registry again.</source>
        <translation>Nichts Neues annehmen. Die Beweise speichern, sie dem Betreiber und anderen zeigen und dann entscheiden, ob dem Register wieder zu vertrauen ist.</translation>
    </message>
    <message>
        <source>The registry went back to an older state</source>
        <translation>Das Register ist auf einen älteren Stand zurückgegangen</translation>
    </message>
    <message>
        <source>It shows a shorter log than was seen before.</source>
        <translation>Es zeigt ein kürzeres Protokoll, als schon gesehen wurde.</translation>
    </message>
    <message>
        <source>Accept nothing new. Ask the operator whether data were lost; the evidence is kept.</source>
        <translation>Nichts Neues annehmen. Den Betreiber fragen, ob Daten verloren gingen; die Beweise bleiben.</translation>
    </message>
    <message>
        <source>The new checkpoint does not continue what was seen before</source>
        <translation>Der neue Prüfpunkt setzt nicht fort, was schon gesehen wurde</translation>
    </message>
    <message>
        <source>The proof that it does was wrong.</source>
        <translation>Der Beweis dafür war falsch.</translation>
    </message>
    <message>
        <source>Accept nothing new. Save the evidence and show it to the operator.</source>
        <translation>Nichts Neues annehmen. Die Beweise speichern und dem Betreiber zeigen.</translation>
    </message>
    <message>
        <source>The newest checkpoint is old</source>
        <translation>Der neueste Prüfpunkt ist alt</translation>
    </message>
    <message>
        <source>Somebody may be holding newer ones back.</source>
        <translation>Vielleicht hält jemand neuere zurück.</translation>
    </message>
    <message>
        <source>Sync again; compare with somebody on another network.</source>
        <translation>Noch einmal abgleichen; mit jemandem in einem anderen Netz vergleichen.</translation>
    </message>
    <message>
        <source>The checkpoint claims a time in the future</source>
        <translation>Der Prüfpunkt behauptet eine Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>A clock is wrong: the registry&apos;s or this computer&apos;s.</source>
        <translation>Eine Uhr geht falsch: die des Registers oder die dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the clock of this computer; tell the operator.</source>
        <translation>Die Uhr dieses Rechners prüfen; dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>A longer log claims an earlier time</source>
        <translation>Ein längeres Protokoll behauptet eine frühere Zeit</translation>
    </message>
    <message>
        <source>The registry&apos;s clock went back.</source>
        <translation>Die Uhr des Registers ist zurückgegangen.</translation>
    </message>
    <message>
        <source>Nothing to do; the order is proven, times are only claims.</source>
        <translation>Nichts zu tun; die Reihenfolge ist bewiesen, Zeiten sind nur Behauptungen.</translation>
    </message>
    <message>
        <source>First contact: the operator was pinned</source>
        <translation>Erster Kontakt: Der Betreiber wurde festgehalten</translation>
    </message>
    <message>
        <source>From now on this registry is recognised by the first record of its operator log.</source>
        <translation>Von jetzt an wird dieses Register am ersten Eintrag seines Betreiberprotokolls erkannt.</translation>
    </message>
    <message>
        <source>Compare the key with what the operator publishes elsewhere.</source>
        <translation>Den Schlüssel mit dem vergleichen, was der Betreiber anderswo bekannt gibt.</translation>
    </message>
    <message>
        <source>This is another operator than the pinned one</source>
        <translation>Das ist ein anderer Betreiber als der festgehaltene</translation>
    </message>
    <message>
        <source>The address was taken over, or the registry began again.</source>
        <translation>Die Adresse wurde übernommen, oder das Register hat neu begonnen.</translation>
    </message>
    <message>
        <source>Ask the operator by other means. Only then trust the registry again; both logs are kept.</source>
        <translation>Den Betreiber auf anderem Weg fragen. Erst danach dem Register wieder vertrauen; beide Protokolle bleiben erhalten.</translation>
    </message>
    <message>
        <source>The operator log names one key and was begun by another</source>
        <translation>Das Betreiberprotokoll nennt einen Schlüssel, begonnen hat es ein anderer</translation>
    </message>
    <message>
        <source>Its init names key {otherKeyId}; key {keyId} signed and holds the permissions.</source>
        <translation>Der Beginn nennt den Schlüssel {otherKeyId}; der Schlüssel {keyId} hat signiert und hat die Rechte.</translation>
    </message>
    <message>
        <source>The signer of its first record holds the permissions.</source>
        <translation>Wer den ersten Eintrag signiert hat, hat die Rechte.</translation>
    </message>
    <message>
        <source>Ask the operator whether this was meant.</source>
        <translation>Den Betreiber fragen, ob das so gemeint war.</translation>
    </message>
    <message>
        <source>A namespace is imported from what is no domain</source>
        <translation>Ein Namensraum ist von etwas eingebunden, das keine Domain ist</translation>
    </message>
    <message>
        <source>The packages in it cannot be read.</source>
        <translation>Die Pakete darin sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The registry disowns a checkpoint that it signed</source>
        <translation>Das Register verleugnet einen Prüfpunkt, den es signiert hat</translation>
    </message>
    <message>
        <source>Its genuine signature is kept as evidence.</source>
        <translation>Die echte Signatur bleibt als Beweis aufbewahrt.</translation>
    </message>
    <message>
        <source>Save the evidence and show it to the operator.</source>
        <translation>Die Beweise speichern und dem Betreiber zeigen.</translation>
    </message>
    <message>
        <source>The registry could not check the checkpoint</source>
        <translation>Das Register konnte den Prüfpunkt nicht prüfen</translation>
    </message>
    <message>
        <source>It asks to come back in {retryAfter} s.</source>
        <translation>Es bittet, in {retryAfter} s wiederzukommen.</translation>
    </message>
    <message>
        <source>It gave no verdict.</source>
        <translation>Es hat kein Urteil abgegeben.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Später noch einmal fragen.</translation>
    </message>
    <message>
        <source>The content is not what was released</source>
        <translation>Der Inhalt ist nicht das, was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Its digest is not the signed one. It was not kept.</source>
        <translation>Seine Prüfsumme ist nicht die signierte. Er wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Nothing was written. Try another source; tell the operator.</source>
        <translation>Es wurde nichts geschrieben. Eine andere Quelle versuchen; dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>The content has another size than announced</source>
        <translation>Der Inhalt hat eine andere Größe als angekündigt</translation>
    </message>
    <message>
        <source>The digest decides.</source>
        <translation>Die Prüfsumme entscheidet.</translation>
    </message>
    <message>
        <source>Nothing to do if the digest is right.</source>
        <translation>Nichts zu tun, wenn die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>The source could not go on where the download broke</source>
        <translation>Die Quelle konnte nicht fortsetzen, wo das Herunterladen abbrach</translation>
    </message>
    <message>
        <source>{subject} sent another part than asked for.</source>
        <translation>{subject} hat einen anderen Teil gesendet als den gefragten.</translation>
    </message>
    <message>
        <source>It sent another part than asked for.</source>
        <translation>Sie hat einen anderen Teil gesendet als den gefragten.</translation>
    </message>
    <message>
        <source>Download again from the beginning.</source>
        <translation>Noch einmal von vorn herunterladen.</translation>
    </message>
    <message>
        <source>The registry names no place to get the content from</source>
        <translation>Das Register nennt keinen Ort, von dem der Inhalt zu holen ist</translation>
    </message>
    <message>
        <source>Ask the operator.</source>
        <translation>Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The content lies at an address that is not allowed</source>
        <translation>Der Inhalt liegt an einer Adresse, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It is {url}. Nothing was sent there.</source>
        <translation>Es ist {url}. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Allow the host if it is known to belong to the registry.</source>
        <translation>Den Rechner erlauben, wenn bekannt ist, dass er zum Register gehört.</translation>
    </message>
    <message>
        <source>The release names a digest that nothing can have</source>
        <translation>Die Veröffentlichung nennt eine Prüfsumme, die nichts haben kann</translation>
    </message>
    <message>
        <source>{got} has not the length of a digest.</source>
        <translation>{got} hat nicht die Länge einer Prüfsumme.</translation>
    </message>
    <message>
        <source>It has not the length of a digest.</source>
        <translation>Sie hat nicht die Länge einer Prüfsumme.</translation>
    </message>
    <message>
        <source>Use another version; tell the maintainers.</source>
        <translation>Eine andere Version verwenden; den Paketbetreuern Bescheid geben.</translation>
    </message>
    <message>
        <source>The registry hints at another registry</source>
        <translation>Das Register weist auf ein anderes Register hin</translation>
    </message>
    <message>
        <source>It names {domain}. Hints are followed only with consent.</source>
        <translation>Es nennt {domain}. Hinweisen wird nur mit Zustimmung gefolgt.</translation>
    </message>
    <message>
        <source>Hints are followed only with consent.</source>
        <translation>Hinweisen wird nur mit Zustimmung gefolgt.</translation>
    </message>
    <message>
        <source>Consent, or add that registry by its own address.</source>
        <translation>Zustimmen oder jenes Register mit seiner eigenen Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>A hint to another registry cannot be used</source>
        <translation>Ein Hinweis auf ein anderes Register ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It says “{message}”.</source>
        <translation>Er lautet „{message}“.</translation>
    </message>
    <message>
        <source>It is malformed or names another namespace.</source>
        <translation>Er ist fehlerhaft oder nennt einen anderen Namensraum.</translation>
    </message>
    <message>
        <source>Another registry is named by what is no domain</source>
        <translation>Ein anderes Register wird mit etwas benannt, das keine Domain ist</translation>
    </message>
    <message>
        <source>It says “{domain}”.</source>
        <translation>Es lautet „{domain}“.</translation>
    </message>
    <message>
        <source>The other registry does not serve the namespace</source>
        <translation>Das andere Register bietet den Namensraum nicht an</translation>
    </message>
    <message>
        <source>It is imported from a registry that does not define it.</source>
        <translation>Er ist von einem Register eingebunden, das ihn nicht festlegt.</translation>
    </message>
    <message>
        <source>Ask the operators of both.</source>
        <translation>Die Betreiber beider Register fragen.</translation>
    </message>
    <message>
        <source>Registries refer to each other in a circle</source>
        <translation>Register verweisen im Kreis aufeinander</translation>
    </message>
    <message>
        <source>Reading was ended.</source>
        <translation>Das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>Ask the operators.</source>
        <translation>Die Betreiber fragen.</translation>
    </message>
    <message>
        <source>The registry sent no record of a log that has some</source>
        <translation>Das Register hat keinen Eintrag eines Protokolls gesendet, das welche hat</translation>
    </message>
    <message>
        <source>Log {subject} must have a first record.</source>
        <translation>Das Protokoll {subject} muss einen ersten Eintrag haben.</translation>
    </message>
    <message>
        <source>It must have a first record.</source>
        <translation>Es muss einen ersten Eintrag haben.</translation>
    </message>
    <message>
        <source>Sync again; if it stays, tell the operator.</source>
        <translation>Noch einmal abgleichen; bleibt es so, dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>Records came out of order</source>
        <translation>Einträge kamen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Their registry indices do not rise.</source>
        <translation>Ihre Nummern im Register steigen nicht.</translation>
    </message>
    <message>
        <source>The registry sent a log that nobody asked for</source>
        <translation>Das Register hat ein Protokoll gesendet, nach dem niemand gefragt hat</translation>
    </message>
    <message>
        <source>It is {subject}.</source>
        <translation>Es ist {subject}.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>There is no log of “{package}”</source>
        <translation>Es gibt kein Protokoll von „{package}“</translation>
    </message>
    <message>
        <source>There is no such log</source>
        <translation>Ein solches Protokoll gibt es nicht</translation>
    </message>
    <message>
        <source>The registry says: “{message}”</source>
        <translation>Das Register sagt: „{message}“</translation>
    </message>
    <message>
        <source>Check the spelling of the name and the registry.</source>
        <translation>Die Schreibweise des Namens und das Register prüfen.</translation>
    </message>
    <message>
        <source>The registry denies a log that its ledger holds</source>
        <translation>Das Register leugnet ein Protokoll, das in seinem Hauptbuch steht</translation>
    </message>
    <message>
        <source>The signed ledger has {count} records of {subject}.</source>
        <translation>Im signierten Hauptbuch stehen {count} Einträge von {subject}.</translation>
    </message>
    <message>
        <source>The signed ledger has records of {subject}.</source>
        <translation>Im signierten Hauptbuch stehen Einträge von {subject}.</translation>
    </message>
    <message>
        <source>The signed ledger has records of it.</source>
        <translation>Im signierten Hauptbuch stehen Einträge davon.</translation>
    </message>
    <message>
        <source>Save the evidence and ask the operator why it is held back.</source>
        <translation>Die Beweise speichern und den Betreiber fragen, warum es zurückgehalten wird.</translation>
    </message>
    <message>
        <source>The registry promises more records without end</source>
        <translation>Das Register verspricht endlos weitere Einträge</translation>
    </message>
    <message>
        <source>Its pages bring nothing new, or more than its checkpoint holds.</source>
        <translation>Seine Seiten bringen nichts Neues oder mehr, als sein Prüfpunkt umfasst.</translation>
    </message>
    <message>
        <source>A record has an index beyond the checkpoint</source>
        <translation>Ein Eintrag hat eine Nummer jenseits des Prüfpunkts</translation>
    </message>
    <message>
        <source>There is no such index in the signed log.</source>
        <translation>Eine solche Nummer gibt es im signierten Protokoll nicht.</translation>
    </message>
    <message>
        <source>A log and the ledger disagree</source>
        <translation>Ein Protokoll und das Hauptbuch stimmen nicht überein</translation>
    </message>
    <message>
        <source>At index {registryIndex} the ledger has another record.</source>
        <translation>An der Nummer {registryIndex} hat das Hauptbuch einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>The ledger has other records of this log than were sent.</source>
        <translation>Das Hauptbuch hat von diesem Protokoll andere Einträge, als gesendet wurden.</translation>
    </message>
    <message>
        <source>Do not use this log. Save the evidence and ask the operator.</source>
        <translation>Dieses Protokoll nicht verwenden. Die Beweise speichern und den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The registry changed a record that was seen before</source>
        <translation>Das Register hat einen Eintrag geändert, der schon gesehen wurde</translation>
    </message>
    <message>
        <source>Record {recordId} now comes with another signature or index than before.</source>
        <translation>Der Eintrag {recordId} kommt jetzt mit einer anderen Signatur oder Nummer als zuvor.</translation>
    </message>
    <message>
        <source>It now comes with another signature or index than before.</source>
        <translation>Er kommt jetzt mit einer anderen Signatur oder Nummer als zuvor.</translation>
    </message>
    <message>
        <source>What was kept stays. Ask the operator.</source>
        <translation>Das Aufbewahrte bleibt. Den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The registry forgot where reading had stopped</source>
        <translation>Das Register hat vergessen, wo das Lesen aufgehört hatte</translation>
    </message>
    <message>
        <source>The log was read again from its beginning and compared with what is kept.</source>
        <translation>Das Protokoll wurde noch einmal von vorn gelesen und mit dem Aufbewahrten verglichen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The registry sent records twice</source>
        <translation>Das Register hat Einträge doppelt gesendet</translation>
    </message>
    <message>
        <source>{count} were identical and skipped.</source>
        <translation>{count} waren gleich und wurden übersprungen.</translation>
    </message>
    <message>
        <source>They were identical and skipped.</source>
        <translation>Sie waren gleich und wurden übersprungen.</translation>
    </message>
    <message>
        <source>The registry gave a log a false name</source>
        <translation>Das Register hat einem Protokoll einen falschen Namen gegeben</translation>
    </message>
    <message>
        <source>“{name}” does not belong to {subject}. The name is not used.</source>
        <translation>„{name}“ gehört nicht zu {subject}. Der Name wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The name does not belong to the log and is not used.</source>
        <translation>Der Name gehört nicht zum Protokoll und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Use the log by its id; tell the operator.</source>
        <translation>Das Protokoll mit seiner Kennung verwenden; dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>The registry gave a log what is no name</source>
        <translation>Das Register hat einem Protokoll etwas gegeben, das kein Name ist</translation>
    </message>
    <message>
        <source>“{name}” is no package name.</source>
        <translation>„{name}“ ist kein Paketname.</translation>
    </message>
    <message>
        <source>The log stays unnamed.</source>
        <translation>Das Protokoll bleibt ohne Namen.</translation>
    </message>
    <message>
        <source>The registry did not name {count} logs</source>
        <translation>Das Register hat {count} Protokolle nicht benannt</translation>
    </message>
    <message>
        <source>The registry did not name some logs</source>
        <translation>Das Register hat manche Protokolle nicht benannt</translation>
    </message>
    <message>
        <source>It was asked and left them out, or knows no such logs.</source>
        <translation>Es wurde gefragt und hat sie ausgelassen, oder es kennt solche Protokolle nicht.</translation>
    </message>
    <message>
        <source>The logs stay readable under their ids.</source>
        <translation>Die Protokolle bleiben unter ihren Kennungen lesbar.</translation>
    </message>
    <message>
        <source>The registry withholds the names of {count} logs</source>
        <translation>Das Register enthält die Namen von {count} Protokollen vor</translation>
    </message>
    <message>
        <source>The registry withholds the names of some logs</source>
        <translation>Das Register enthält die Namen mancher Protokolle vor</translation>
    </message>
    <message>
        <source>It was asked and answered that it will not say.</source>
        <translation>Es wurde gefragt und hat geantwortet, dass es sie nicht nennt.</translation>
    </message>
    <message>
        <source>The registry named a log that nobody asked about</source>
        <translation>Das Register hat ein Protokoll benannt, nach dem niemand gefragt hat</translation>
    </message>
    <message>
        <source>The name was not used.</source>
        <translation>Der Name wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The namespace is not defined by the operator</source>
        <translation>Der Namensraum ist vom Betreiber nicht festgelegt</translation>
    </message>
    <message>
        <source>The operator log says nothing about it; the protocol does not demand it.</source>
        <translation>Das Betreiberprotokoll sagt nichts darüber; die Spezifikation verlangt es nicht.</translation>
    </message>
    <message>
        <source>Ask the operator who may publish there.</source>
        <translation>Den Betreiber fragen, wer dort veröffentlichen darf.</translation>
    </message>
    <message>
        <source>The namespace belongs to another registry</source>
        <translation>Der Namensraum gehört einem anderen Register</translation>
    </message>
    <message>
        <source>The operator imports it from {domain}; this package is here nevertheless.</source>
        <translation>Der Betreiber bindet ihn von {domain} ein; dieses Paket ist trotzdem hier.</translation>
    </message>
    <message>
        <source>The operator imports it; this package is here nevertheless.</source>
        <translation>Der Betreiber bindet ihn ein; dieses Paket ist trotzdem hier.</translation>
    </message>
    <message>
        <source>Use the package of the registry that the namespace comes from.</source>
        <translation>Das Paket des Registers verwenden, von dem der Namensraum kommt.</translation>
    </message>
    <message>
        <source>A text holds characters that hide or reorder others</source>
        <translation>Ein Text enthält Zeichen, die andere verbergen oder umordnen</translation>
    </message>
    <message>
        <source>They are shown as symbols: “{message}”</source>
        <translation>Sie werden als Symbole gezeigt: „{message}“</translation>
    </message>
    <message>
        <source>They are shown as symbols.</source>
        <translation>Sie werden als Symbole gezeigt.</translation>
    </message>
    <message>
        <source>Read the text with care.</source>
        <translation>Den Text mit Vorsicht lesen.</translation>
    </message>
    <message>
        <source>The registry says something</source>
        <translation>Das Register teilt etwas mit</translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation>„{message}“</translation>
    </message>
    <message>
        <source>It sent a warning without a text.</source>
        <translation>Es hat eine Warnung ohne Text gesendet.</translation>
    </message>
    <message>
        <source>These are its own words; nobody checked them.</source>
        <translation>Das sind seine eigenen Worte; niemand hat sie geprüft.</translation>
    </message>
    <message>
        <source>Sync again. If it stays, save the evidence and ask the operator.</source>
        <translation>Noch einmal abgleichen. Bleibt es so, die Beweise speichern und den Betreiber fragen.</translation>
    </message>
    <message>
        <source>Sync again. If it stays, ask the operator; until then packages cannot be listed in full.</source>
        <translation>Noch einmal abgleichen. Bleibt es so, den Betreiber fragen; bis dahin lassen sich Pakete nicht vollständig auflisten.</translation>
    </message>
    <message>
        <source>A proof was sent damaged</source>
        <translation>Ein Beweis wurde beschädigt gesendet</translation>
    </message>
    <message>
        <source>The answer to {subject} holds a text that is no base64.</source>
        <translation>Die Antwort auf {subject} enthält einen Text, der kein Base64 ist.</translation>
    </message>
    <message>
        <source>Its text is no base64.</source>
        <translation>Sein Text ist kein Base64.</translation>
    </message>
    <message>
        <source>A proof cannot be read</source>
        <translation>Ein Beweis ist nicht lesbar</translation>
    </message>
    <message>
        <source>It is malformed at byte {offset}.</source>
        <translation>Er ist bei Byte {offset} fehlerhaft.</translation>
    </message>
    <message>
        <source>It is malformed.</source>
        <translation>Er ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The registry sent a proof of something else</source>
        <translation>Das Register hat einen Beweis für etwas anderes gesendet</translation>
    </message>
    <message>
        <source>Inclusion was asked for and consistency sent, or the other way round.</source>
        <translation>Gefragt war nach Enthaltensein, gesendet wurde Widerspruchsfreiheit, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The registry sent another number of proofs than asked for</source>
        <translation>Das Register hat eine andere Zahl von Beweisen gesendet als gefragt</translation>
    </message>
    <message>
        <source>Some are missing or too many.</source>
        <translation>Manche fehlen oder sind zu viel.</translation>
    </message>
    <message>
        <source>A proof is about another log length</source>
        <translation>Ein Beweis betrifft eine andere Protokolllänge</translation>
    </message>
    <message>
        <source>It says nothing about the signed checkpoint.</source>
        <translation>Er sagt nichts über den signierten Prüfpunkt.</translation>
    </message>
    <message>
        <source>A proof is about another record</source>
        <translation>Ein Beweis betrifft einen anderen Eintrag</translation>
    </message>
    <message>
        <source>It says nothing about the record asked for.</source>
        <translation>Er sagt nichts über den gefragten Eintrag.</translation>
    </message>
    <message>
        <source>A proof is incomplete</source>
        <translation>Ein Beweis ist unvollständig</translation>
    </message>
    <message>
        <source>A hash that it needs is not there.</source>
        <translation>Ein Hash, den er braucht, ist nicht da.</translation>
    </message>
    <message>
        <source>A proof contradicts itself</source>
        <translation>Ein Beweis widerspricht sich selbst</translation>
    </message>
    <message>
        <source>It gives two hashes for one place in the tree.</source>
        <translation>Er gibt zwei Hashes für eine Stelle im Baum.</translation>
    </message>
    <message>
        <source>A proof holds what is no hash</source>
        <translation>Ein Beweis enthält etwas, das kein Hash ist</translation>
    </message>
    <message>
        <source>A hash has 32 bytes; one here has {got}.</source>
        <translation>Ein Hash hat 32 Bytes; einer hier hat {got}.</translation>
    </message>
    <message>
        <source>A hash has 32 bytes.</source>
        <translation>Ein Hash hat 32 Bytes.</translation>
    </message>
    <message>
        <source>The record is not proven to be in the signed log</source>
        <translation>Es ist nicht bewiesen, dass der Eintrag im signierten Protokoll steht</translation>
    </message>
    <message>
        <source>The proof leads to another root than the signed one.</source>
        <translation>Der Beweis führt zu einer anderen Wurzel als der signierten.</translation>
    </message>
    <message>
        <source>Do not use what depends on it. Save the evidence and ask the operator.</source>
        <translation>Nicht verwenden, was davon abhängt. Die Beweise speichern und den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The registry sent another number of map proofs than asked for</source>
        <translation>Das Register hat eine andere Zahl von Kartenbeweisen gesendet als gefragt</translation>
    </message>
    <message>
        <source>A map proof is too deep</source>
        <translation>Ein Kartenbeweis ist zu tief</translation>
    </message>
    <message>
        <source>The map has 256 levels; it goes through {got}.</source>
        <translation>Die Karte hat 256 Ebenen; er geht durch {got}.</translation>
    </message>
    <message>
        <source>The map has 256 levels.</source>
        <translation>Die Karte hat 256 Ebenen.</translation>
    </message>
    <message>
        <source>A map proof holds what is no hash</source>
        <translation>Ein Kartenbeweis enthält etwas, das kein Hash ist</translation>
    </message>
    <message>
        <source>The record is not proven to be the newest of its log</source>
        <translation>Es ist nicht bewiesen, dass der Eintrag der neueste seines Protokolls ist</translation>
    </message>
    <message>
        <source>The proof leads to another map root than the signed one.</source>
        <translation>Der Beweis führt zu einer anderen Kartenwurzel als der signierten.</translation>
    </message>
    <message>
        <source>Newer records may be held back. Save the evidence and ask the operator.</source>
        <translation>Vielleicht werden neuere Einträge zurückgehalten. Die Beweise speichern und den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The ledger uses a hash that is not known</source>
        <translation>Das Hauptbuch verwendet einen unbekannten Hash</translation>
    </message>
    <message>
        <source>It says “{got}”.</source>
        <translation>Es sagt „{got}“.</translation>
    </message>
    <message>
        <source>Only SHA-256 is known.</source>
        <translation>Bekannt ist nur SHA-256.</translation>
    </message>
    <message>
        <source>The ledger is malformed</source>
        <translation>Das Hauptbuch ist fehlerhaft</translation>
    </message>
    <message>
        <source>Entries have 64 bytes; a piece of it is no multiple of that.</source>
        <translation>Einträge haben 64 Bytes; ein Stück davon ist kein Vielfaches.</translation>
    </message>
    <message>
        <source>The pieces of the ledger do not fit together</source>
        <translation>Die Stücke des Hauptbuchs passen nicht zusammen</translation>
    </message>
    <message>
        <source>They overlap or leave gaps.</source>
        <translation>Sie überlappen sich oder lassen Lücken.</translation>
    </message>
    <message>
        <source>The ledger is shorter than the checkpoint says</source>
        <translation>Das Hauptbuch ist kürzer, als der Prüfpunkt sagt</translation>
    </message>
    <message>
        <source>Entries are missing at its end.</source>
        <translation>Am Ende fehlen Einträge.</translation>
    </message>
    <message>
        <source>The ledger lies at an address that is not allowed</source>
        <translation>Das Hauptbuch liegt an einer Adresse, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>The ledger is not the signed log</source>
        <translation>Das Hauptbuch ist nicht das signierte Protokoll</translation>
    </message>
    <message>
        <source>Its recomputed root differs from the signed one.</source>
        <translation>Seine nachgerechnete Wurzel ist nicht die signierte.</translation>
    </message>
    <message>
        <source>The newest records in the ledger are not the signed ones</source>
        <translation>Die neuesten Einträge im Hauptbuch sind nicht die signierten</translation>
    </message>
    <message>
        <source>The recomputed map root differs from the signed one.</source>
        <translation>Die nachgerechnete Kartenwurzel ist nicht die signierte.</translation>
    </message>
    <message>
        <source>The ledger does not begin with the operator log</source>
        <translation>Das Hauptbuch beginnt nicht mit dem Betreiberprotokoll</translation>
    </message>
    <message>
        <source>The reference server always begins with it; the protocol does not demand it.</source>
        <translation>Der Referenzserver beginnt immer damit; die Spezifikation verlangt es nicht.</translation>
    </message>
    <message>
        <source>its signed bytes are no record</source>
        <translation>seine signierten Bytes sind kein Eintrag</translation>
    </message>
    <message>
        <source>Field {field} at byte {offset} cannot be read.</source>
        <translation>Das Feld {field} bei Byte {offset} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Byte {offset} cannot be read.</source>
        <translation>Byte {offset} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The bytes cannot be read as a record.</source>
        <translation>Die Bytes sind nicht als Eintrag lesbar.</translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and send the record to the operator.</source>
        <translation>Bei dem bleiben, was davor angenommen wurde, und dem Betreiber den Eintrag senden.</translation>
    </message>
    <message>
        <source>The signed bytes of a record must be a well-formed message.</source>
        <translation>Die signierten Bytes eines Eintrags müssen eine wohlgeformte Nachricht sein.</translation>
    </message>
    <message>
        <source>its signed bytes were sent damaged</source>
        <translation>seine signierten Bytes wurden beschädigt gesendet</translation>
    </message>
    <message>
        <source>The registry sent them in a text that is no base64.</source>
        <translation>Das Register hat sie in einem Text gesendet, der kein Base64 ist.</translation>
    </message>
    <message>
        <source>Signed bytes travel as base64.</source>
        <translation>Signierte Bytes reisen als Base64.</translation>
    </message>
    <message>
        <source>the first record names a record before it</source>
        <translation>der erste Eintrag nennt einen Eintrag vor ihm</translation>
    </message>
    <message>
        <source>It names {got}. The beginning of the log may be missing.</source>
        <translation>Er nennt {got}. Vielleicht fehlt der Anfang des Protokolls.</translation>
    </message>
    <message>
        <source>The beginning of the log may be missing.</source>
        <translation>Vielleicht fehlt der Anfang des Protokolls.</translation>
    </message>
    <message>
        <source>Do not use this log; ask the operator for its beginning.</source>
        <translation>Dieses Protokoll nicht verwenden; den Betreiber nach dem Anfang fragen.</translation>
    </message>
    <message>
        <source>The first record of a log names no previous record.</source>
        <translation>Der erste Eintrag eines Protokolls nennt keinen vorigen Eintrag.</translation>
    </message>
    <message>
        <source>it names no record before it</source>
        <translation>er nennt keinen Eintrag vor ihm</translation>
    </message>
    <message>
        <source>It should name {expected}. It may have been made for another log.</source>
        <translation>Er müsste {expected} nennen. Vielleicht wurde er für ein anderes Protokoll gemacht.</translation>
    </message>
    <message>
        <source>It may have been made for another log.</source>
        <translation>Vielleicht wurde er für ein anderes Protokoll gemacht.</translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and send the evidence to the operator.</source>
        <translation>Bei dem bleiben, was davor angenommen wurde, und dem Betreiber die Beweise senden.</translation>
    </message>
    <message>
        <source>Every record but the first names the one before it.</source>
        <translation>Jeder Eintrag außer dem ersten nennt den vor ihm.</translation>
    </message>
    <message>
        <source>it names the record before it by another hash</source>
        <translation>er nennt den Eintrag vor ihm mit einem anderen Hash</translation>
    </message>
    <message>
        <source>The log uses one hash algorithm, this record another.</source>
        <translation>Das Protokoll verwendet ein Hashverfahren, dieser Eintrag ein anderes.</translation>
    </message>
    <message>
        <source>All records of a log use the hash algorithm that its first record set.</source>
        <translation>Alle Einträge eines Protokolls verwenden das Hashverfahren, das der erste Eintrag festgelegt hat.</translation>
    </message>
    <message>
        <source>it follows another record than the one before it</source>
        <translation>er folgt auf einen anderen Eintrag als den vor ihm</translation>
    </message>
    <message>
        <source>It names {got}; the record before it is {expected}. A record was left out, changed or put in.</source>
        <translation>Er nennt {got}; der Eintrag vor ihm ist {expected}. Ein Eintrag wurde ausgelassen, geändert oder eingefügt.</translation>
    </message>
    <message>
        <source>A record was left out, changed or put in.</source>
        <translation>Ein Eintrag wurde ausgelassen, geändert oder eingefügt.</translation>
    </message>
    <message>
        <source>A record names the id of the one before it, so that none can be changed later.</source>
        <translation>Ein Eintrag nennt die Kennung des vorigen, damit später keiner geändert werden kann.</translation>
    </message>
    <message>
        <source>it is of a protocol version that is not known</source>
        <translation>er hat eine unbekannte Protokollversion</translation>
    </message>
    <message>
        <source>It says version {protocolVersion}; only 0 is allowed.</source>
        <translation>Er nennt die Version {protocolVersion}; erlaubt ist nur 0.</translation>
    </message>
    <message>
        <source>Only version 0 is allowed.</source>
        <translation>Erlaubt ist nur die Version 0.</translation>
    </message>
    <message>
        <source>Stay at what was accepted before it; look for a newer Kennel.</source>
        <translation>Bei dem bleiben, was davor angenommen wurde; nach einem neueren Kennel sehen.</translation>
    </message>
    <message>
        <source>The protocol version of a record must be 0.</source>
        <translation>Die Protokollversion eines Eintrags muss 0 sein.</translation>
    </message>
    <message>
        <source>its claimed time is before that of the record before it</source>
        <translation>seine behauptete Zeit liegt vor der des vorigen Eintrags</translation>
    </message>
    <message>
        <source>It claims {time}; the record before it claims {previousTime}. The clock of a signer was wrong, or the order is.</source>
        <translation>Er behauptet {time}; der Eintrag vor ihm behauptet {previousTime}. Die Uhr eines Unterzeichners ging falsch, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>The clock of a signer was wrong, or the order is.</source>
        <translation>Die Uhr eines Unterzeichners ging falsch, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and tell the operator.</source>
        <translation>Bei dem bleiben, was davor angenommen wurde, und dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>Claimed times never go back within a log.</source>
        <translation>Behauptete Zeiten gehen in einem Protokoll nie zurück.</translation>
    </message>
    <message>
        <source>the log does not begin with an init</source>
        <translation>das Protokoll fängt nicht mit einem Beginn an</translation>
    </message>
    <message>
        <source>Entry {entry} comes before any init. The beginning of the log may be missing.</source>
        <translation>Teileintrag {entry} kommt vor jedem Beginn. Vielleicht fehlt der Anfang des Protokolls.</translation>
    </message>
    <message>
        <source>The first entry of a log is an init.</source>
        <translation>Der erste Teileintrag eines Protokolls ist ein Beginn.</translation>
    </message>
    <message>
        <source>the first record is empty of an init</source>
        <translation>dem ersten Eintrag fehlt ein Beginn</translation>
    </message>
    <message>
        <source>Without it nobody may do anything in this log.</source>
        <translation>Ohne ihn darf in diesem Protokoll niemand etwas tun.</translation>
    </message>
    <message>
        <source>The first record of a log holds its init.</source>
        <translation>Der erste Eintrag eines Protokolls enthält seinen Beginn.</translation>
    </message>
    <message>
        <source>it begins a log that has begun</source>
        <translation>er beginnt ein Protokoll, das schon begonnen hat</translation>
    </message>
    <message>
        <source>Entry {entry} is a second init, which would give all permissions to another key.</source>
        <translation>Teileintrag {entry} ist ein zweiter Beginn, der einem anderen Schlüssel alle Rechte gäbe.</translation>
    </message>
    <message>
        <source>A second init would give all permissions to another key.</source>
        <translation>Ein zweiter Beginn gäbe einem anderen Schlüssel alle Rechte.</translation>
    </message>
    <message>
        <source>Only the first entry of a log is an init.</source>
        <translation>Nur der erste Teileintrag eines Protokolls ist ein Beginn.</translation>
    </message>
    <message>
        <source>its signer is not known in this log</source>
        <translation>sein Unterzeichner ist in diesem Protokoll nicht bekannt</translation>
    </message>
    <message>
        <source>Key {keyId} signed, but the init names key {otherKeyId}.</source>
        <translation>Der Schlüssel {keyId} hat signiert, aber der Beginn nennt den Schlüssel {otherKeyId}.</translation>
    </message>
    <message>
        <source>Nobody ever introduced key {keyId} here.</source>
        <translation>Niemand hat den Schlüssel {keyId} hier je bekannt gemacht.</translation>
    </message>
    <message>
        <source>Nobody ever introduced the key that signed it.</source>
        <translation>Niemand hat den Schlüssel, der ihn signiert hat, hier je bekannt gemacht.</translation>
    </message>
    <message>
        <source>Only keys that the log itself made known sign its records.</source>
        <translation>Nur Schlüssel, die das Protokoll selbst bekannt gemacht hat, signieren seine Einträge.</translation>
    </message>
    <message>
        <source>its signer may not {permission}</source>
        <translation>seinem Unterzeichner fehlt das Recht: {permission}</translation>
    </message>
    <message>
        <source>its signer may not do this</source>
        <translation>sein Unterzeichner darf das nicht</translation>
    </message>
    <message>
        <source>Key {keyId} lost the permission in record {lostIn}. The registry accepted the record all the same.</source>
        <translation>Der Schlüssel {keyId} hat das Recht im Eintrag {lostIn} verloren. Das Register hat den Eintrag trotzdem angenommen.</translation>
    </message>
    <message>
        <source>Key {keyId} never had the permission. The registry accepted the record all the same.</source>
        <translation>Der Schlüssel {keyId} hatte das Recht nie. Das Register hat den Eintrag trotzdem angenommen.</translation>
    </message>
    <message>
        <source>The signer does not hold the permission at that point of the log.</source>
        <translation>Der Unterzeichner hat das Recht an dieser Stelle des Protokolls nicht.</translation>
    </message>
    <message>
        <source>Stay at what was accepted before it. Send the evidence to the operator; ask the holder of the key whether it leaked.</source>
        <translation>Bei dem bleiben, was davor angenommen wurde. Dem Betreiber die Beweise senden; den Inhaber des Schlüssels fragen, ob der Schlüssel in andere Hände kam.</translation>
    </message>
    <message>
        <source>Every entry needs its permission at that point of the log.</source>
        <translation>Jeder Teileintrag braucht an dieser Stelle des Protokolls sein Recht.</translation>
    </message>
    <message>
        <source>it takes away a permission that is not there</source>
        <translation>er entzieht ein Recht, das nicht da ist</translation>
    </message>
    <message>
        <source>Key {keyId} lost “{permission}” in record {lostIn} already.</source>
        <translation>Der Schlüssel {keyId} hat „{permission}“ schon im Eintrag {lostIn} verloren.</translation>
    </message>
    <message>
        <source>Key {keyId} never held “{permission}”.</source>
        <translation>Der Schlüssel {keyId} hatte „{permission}“ nie.</translation>
    </message>
    <message>
        <source>The key does not hold the permission.</source>
        <translation>Der Schlüssel hat das Recht nicht.</translation>
    </message>
    <message>
        <source>Only a permission that a key holds can be taken from it.</source>
        <translation>Nur ein Recht, das ein Schlüssel hat, kann ihm entzogen werden.</translation>
    </message>
    <message>
        <source>it releases {version} a second time</source>
        <translation>er veröffentlicht {version} ein zweites Mal</translation>
    </message>
    <message>
        <source>it releases a version again</source>
        <translation>er veröffentlicht eine Version noch einmal</translation>
    </message>
    <message>
        <source>Record {earlierRecord} released it. The second release may hold other content.</source>
        <translation>Der Eintrag {earlierRecord} hat sie veröffentlicht. Die zweite Veröffentlichung kann einen anderen Inhalt haben.</translation>
    </message>
    <message>
        <source>The second release may hold other content.</source>
        <translation>Die zweite Veröffentlichung kann einen anderen Inhalt haben.</translation>
    </message>
    <message>
        <source>Keep to the first release, and send the evidence to the operator.</source>
        <translation>Bei der ersten Veröffentlichung bleiben und dem Betreiber die Beweise senden.</translation>
    </message>
    <message>
        <source>A version is released once, yanked or not.</source>
        <translation>Eine Version wird einmal veröffentlicht, zurückgezogen oder nicht.</translation>
    </message>
    <message>
        <source>it yanks {version}, which was never released</source>
        <translation>er zieht {version} zurück, die nie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>it yanks a version that was never released</source>
        <translation>er zieht eine Version zurück, die nie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>A record may be missing, or its author made a mistake.</source>
        <translation>Vielleicht fehlt ein Eintrag, oder der Verfasser hat sich geirrt.</translation>
    </message>
    <message>
        <source>Only a released version can be yanked.</source>
        <translation>Nur eine veröffentlichte Version kann zurückgezogen werden.</translation>
    </message>
    <message>
        <source>it yanks {version} a second time</source>
        <translation>er zieht {version} ein zweites Mal zurück</translation>
    </message>
    <message>
        <source>it yanks a version again</source>
        <translation>er zieht eine Version noch einmal zurück</translation>
    </message>
    <message>
        <source>Record {earlierRecord} yanked it.</source>
        <translation>Der Eintrag {earlierRecord} hat sie zurückgezogen.</translation>
    </message>
    <message>
        <source>It was yanked before.</source>
        <translation>Sie wurde schon zurückgezogen.</translation>
    </message>
    <message>
        <source>A version is yanked once, for ever.</source>
        <translation>Eine Version wird einmal zurückgezogen, für immer.</translation>
    </message>
    <message>
        <source>it defines what is no namespace</source>
        <translation>er legt etwas fest, das kein Namensraum ist</translation>
    </message>
    <message>
        <source>Namespaces are lower-case words joined by hyphens.</source>
        <translation>Namensräume sind kleingeschriebene Wörter, durch Bindestriche verbunden.</translation>
    </message>
    <message>
        <source>Tell the operator; nothing after this record of the operator log is accepted.</source>
        <translation>Dem Betreiber Bescheid geben; nach diesem Eintrag des Betreiberprotokolls wird nichts angenommen.</translation>
    </message>
    <message>
        <source>A namespace follows the grammar of names.</source>
        <translation>Ein Namensraum folgt der Grammatik der Namen.</translation>
    </message>
    <message>
        <source>it defines a namespace again</source>
        <translation>er legt einen Namensraum noch einmal fest</translation>
    </message>
    <message>
        <source>An earlier record defined or imported it; that cannot be changed.</source>
        <translation>Ein früherer Eintrag hat ihn festgelegt oder eingebunden; das ist nicht zu ändern.</translation>
    </message>
    <message>
        <source>A namespace is defined or imported once.</source>
        <translation>Ein Namensraum wird einmal festgelegt oder eingebunden.</translation>
    </message>
    <message>
        <source>its signature is not genuine</source>
        <translation>seine Signatur ist nicht echt</translation>
    </message>
    <message>
        <source>Key {keyId} did not sign these bytes: they were changed, or the signature is that of another record.</source>
        <translation>Der Schlüssel {keyId} hat diese Bytes nicht signiert: Sie wurden geändert, oder die Signatur ist die eines anderen Eintrags.</translation>
    </message>
    <message>
        <source>The bytes were changed, or the signature is that of another record.</source>
        <translation>Die Bytes wurden geändert, oder die Signatur ist die eines anderen Eintrags.</translation>
    </message>
    <message>
        <source>The signature must be made by the named key over exactly these bytes.</source>
        <translation>Die Signatur muss mit dem genannten Schlüssel über genau diese Bytes gemacht sein.</translation>
    </message>
    <message>
        <source>signed by a key without any permission</source>
        <translation>signiert mit einem Schlüssel ohne jedes Recht</translation>
    </message>
    <message>
        <source>Key {keyId} became known in this very record; the protocol lets it add a record that does nothing else.</source>
        <translation>Der Schlüssel {keyId} wurde in eben diesem Eintrag bekannt; die Spezifikation lässt ihn einen Eintrag anfügen, der sonst nichts tut.</translation>
    </message>
    <message>
        <source>The protocol lets any known key add a record that needs no permission.</source>
        <translation>Die Spezifikation lässt jeden bekannten Schlüssel einen Eintrag anfügen, der kein Recht braucht.</translation>
    </message>
    <message>
        <source>Ask the maintainers whether they expect it.</source>
        <translation>Die Paketbetreuer fragen, ob sie ihn erwarten.</translation>
    </message>
    <message>
        <source>The registry could not be reached</source>
        <translation>Das Register war nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was verified before stays readable.</source>
        <translation>Das Netz prüfen, dann noch einmal versuchen. Was schon geprüft war, bleibt lesbar.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>{subject} closed it in the middle of an answer.</source>
        <translation>{subject} hat sie mitten in einer Antwort beendet.</translation>
    </message>
    <message>
        <source>It was closed in the middle of an answer.</source>
        <translation>Sie wurde mitten in einer Antwort beendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The registry did not answer in time</source>
        <translation>Das Register hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>{subject} took longer than {seconds} s.</source>
        <translation>{subject} brauchte länger als {seconds} s.</translation>
    </message>
    <message>
        <source>{subject} took too long. Nothing was found wrong with the log.</source>
        <translation>{subject} brauchte zu lange. Am Protokoll wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation>Die Antwort brauchte zu lange.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An answer ended too early</source>
        <translation>Eine Antwort endete zu früh</translation>
    </message>
    <message>
        <source>Less arrived than was announced.</source>
        <translation>Es kam weniger an als angekündigt.</translation>
    </message>
    <message>
        <source>The registry answered with error {status}</source>
        <translation>Das Register hat mit dem Fehler {status} geantwortet</translation>
    </message>
    <message>
        <source>The registry answered with an error</source>
        <translation>Das Register hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation>Es sagt: „{message}“</translation>
    </message>
    <message>
        <source>The request was {subject}.</source>
        <translation>Die Anfrage war {subject}.</translation>
    </message>
    <message>
        <source>The fault is on its side.</source>
        <translation>Der Fehler liegt auf seiner Seite.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the operator.</source>
        <translation>Später noch einmal versuchen; bleibt es so, dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>A redirect was refused</source>
        <translation>Eine Weiterleitung wurde abgelehnt</translation>
    </message>
    <message>
        <source>It leads too far or in circles.</source>
        <translation>Sie führt zu weit oder im Kreis.</translation>
    </message>
    <message>
        <source>Ask the operator for the right address of the registry.</source>
        <translation>Den Betreiber nach der richtigen Adresse des Registers fragen.</translation>
    </message>
    <message>
        <source>The answer is of the wrong kind</source>
        <translation>Die Antwort ist von der falschen Art</translation>
    </message>
    <message>
        <source>It is not what was asked for.</source>
        <translation>Sie ist nicht das Gefragte.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Warg registry.</source>
        <translation>Prüfen, ob die Adresse die eines Warg-Registers ist.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that is not allowed</source>
        <translation>Die Antwort ist auf eine Weise gepackt, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It cannot be unpacked safely.</source>
        <translation>Sie lässt sich nicht gefahrlos entpacken.</translation>
    </message>
    <message>
        <source>The answer is no HTTP</source>
        <translation>Die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>{subject} speaks another protocol.</source>
        <translation>{subject} spricht ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>It cannot be understood.</source>
        <translation>Sie ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation>Die Antwort ist größer als erlaubt</translation>
    </message>
    <message>
        <source>{subject} sent more than {limit}.</source>
        <translation>{subject} hat mehr als {limit} gesendet.</translation>
    </message>
    <message>
        <source>The limit protects this computer.</source>
        <translation>Die Grenze schützt diesen Rechner.</translation>
    </message>
    <message>
        <source>Tell the operator; --max-size raises the limit for content.</source>
        <translation>Dem Betreiber Bescheid geben; --max-size hebt die Grenze für Inhalte an.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Der Server konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>The certificate of {subject} was not accepted.</source>
        <translation>Das Zertifikat von {subject} wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted.</source>
        <translation>Sein Zertifikat wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the address; a private authority can be added with --ca-file.</source>
        <translation>Die Adresse prüfen; eine private Zertifizierungsstelle lässt sich mit --ca-file hinzufügen.</translation>
    </message>
    <message>
        <source>The registry leads to a host that was not allowed</source>
        <translation>Das Register führt zu einem Rechner, der nicht erlaubt wurde</translation>
    </message>
    <message>
        <source>It leads to {host}. Nothing was sent there.</source>
        <translation>Es führt zu {host}. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It leads to {subject}. Nothing was sent there.</source>
        <translation>Es führt zu {subject}. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer is no JSON</source>
        <translation>Die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>{subject} sent text that cannot be read from byte {offset} on.</source>
        <translation>{subject} hat Text gesendet, der ab Byte {offset} nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{subject} sent text that cannot be read.</source>
        <translation>{subject} hat Text gesendet, der nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Warg registry; tell the operator.</source>
        <translation>Prüfen, ob die Adresse die eines Warg-Registers ist; dem Betreiber Bescheid geben.</translation>
    </message>
    <message>
        <source>The answer is no valid text</source>
        <translation>Die Antwort ist kein gültiger Text</translation>
    </message>
    <message>
        <source>{subject} sent bytes that are no UTF-8.</source>
        <translation>{subject} hat Bytes gesendet, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Its bytes are no UTF-8.</source>
        <translation>Ihre Bytes sind kein UTF-8.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply</source>
        <translation>Die Antwort ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>{subject} sent it; the limit protects this computer.</source>
        <translation>{subject} hat sie gesendet; die Grenze schützt diesen Rechner.</translation>
    </message>
    <message>
        <source>The answer lacks what it must hold</source>
        <translation>Der Antwort fehlt, was sie enthalten muss</translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is missing or of another kind.</source>
        <translation>Das Feld „{field}“ von {subject} fehlt oder ist von anderer Art.</translation>
    </message>
    <message>
        <source>{subject} sent JSON of another shape.</source>
        <translation>{subject} hat JSON von anderer Form gesendet.</translation>
    </message>
    <message>
        <source>Its JSON has another shape.</source>
        <translation>Ihr JSON hat eine andere Form.</translation>
    </message>
    <message>
        <source>The answer holds a number that cannot be</source>
        <translation>Die Antwort enthält eine Zahl, die nicht sein kann</translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is out of range.</source>
        <translation>Das Feld „{field}“ von {subject} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>It is out of range.</source>
        <translation>Sie liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The answer says one thing twice</source>
        <translation>Die Antwort sagt etwas doppelt</translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is there twice; readers could disagree.</source>
        <translation>Das Feld „{field}“ von {subject} gibt es doppelt; Leser könnten sich uneins sein.</translation>
    </message>
    <message>
        <source>A member is there twice; readers could disagree.</source>
        <translation>Ein Feld gibt es doppelt; Leser könnten sich uneins sein.</translation>
    </message>
    <message>
        <source>The registry&apos;s well-known file points to an address that is not allowed</source>
        <translation>Die well-known-Datei des Registers zeigt auf eine Adresse, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It points to {url}; the given address is used instead.</source>
        <translation>Sie zeigt auf {url}; stattdessen wird die angegebene Adresse verwendet.</translation>
    </message>
    <message>
        <source>The given address is used instead.</source>
        <translation>Stattdessen wird die angegebene Adresse verwendet.</translation>
    </message>
    <message>
        <source>Ask the operator for the right address.</source>
        <translation>Den Betreiber nach der richtigen Adresse fragen.</translation>
    </message>
    <message>
        <source>The registry is served from another address</source>
        <translation>Das Register wird von einer anderen Adresse angeboten</translation>
    </message>
    <message>
        <source>Its well-known file points to {url}.</source>
        <translation>Seine well-known-Datei zeigt auf {url}.</translation>
    </message>
    <message>
        <source>Its well-known file says so.</source>
        <translation>So sagt es seine well-known-Datei.</translation>
    </message>
    <message>
        <source>Nothing to do; the pin stays under the given address.</source>
        <translation>Nichts zu tun; festgehalten bleibt es unter der angegebenen Adresse.</translation>
    </message>
    <message>
        <source>Publishes what a manifest says into the registry in a folder. The registry is made if there is none;
what it has already is left alone, so an import can be repeated and extended. Either all of it
happens, or nothing.

The manifest is a JSON file, or manifest.json in a folder:

  {&quot;namespaces&quot;: [&quot;acme&quot;],
   &quot;packages&quot;: {&quot;acme:widget&quot;: {&quot;1.0.0&quot;: &quot;widget-1.0.0.wasm&quot;,
                                &quot;1.1.0&quot;: {&quot;file&quot;: &quot;widget.wasm&quot;, &quot;yanked&quot;: true}}}}

Files are relative to the manifest. Keys are made on the spot and kept in keys/ of the registry:
“operator”, and “publisher” for the packages. resources/demo/README.md describes the long form, with
a history of records, several keys, and fixed times.</source>
        <translation>Veröffentlicht, was ein Manifest sagt, in dem Register in einem Ordner. Gibt es das Register nicht, wird es
angelegt; was es schon hat, bleibt unberührt, sodass sich ein Import wiederholen und erweitern lässt.
Entweder geschieht alles oder nichts.

Das Manifest ist eine JSON-Datei oder manifest.json in einem Ordner:

  {&quot;namespaces&quot;: [&quot;acme&quot;],
   &quot;packages&quot;: {&quot;acme:widget&quot;: {&quot;1.0.0&quot;: &quot;widget-1.0.0.wasm&quot;,
                                &quot;1.1.0&quot;: {&quot;file&quot;: &quot;widget.wasm&quot;, &quot;yanked&quot;: true}}}}

Dateien sind relativ zum Manifest. Schlüssel werden an Ort und Stelle gemacht und in keys/ des Registers
abgelegt: „operator“, und „publisher“ für die Pakete. resources/demo/README.md beschreibt die lange Form, mit
einem Verlauf von Einträgen, mehreren Schlüsseln und festen Zeiten.</translation>
    </message>
    <message>
        <source>The manifest, or a folder with a manifest.json.</source>
        <translation>Das Manifest oder ein Ordner mit einer manifest.json.</translation>
    </message>
    <message>
        <source>The folder of the registry.</source>
        <translation>Der Ordner des Registers.</translation>
    </message>
    <message>
        <source>import needs a manifest and --data DIR.</source>
        <translation>import braucht ein Manifest und --data DIR.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no registry in %1; “kennelctl import” makes one.</source>
        <translation>In %1 gibt es kein Register; „kennelctl import“ legt eines an.</translation>
    </message>
    <message>
        <source>%1 is no registry of Kennel.</source>
        <translation>%1 ist kein Register von Kennel.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kennel (format %2).</source>
        <translation>%1 wurde von einem neueren Kennel geschrieben (Format %2).</translation>
    </message>
    <message>
        <source>The registry does not hold together (%1); it is not served.</source>
        <translation>Das Register ist in sich nicht stimmig (%1); es wird nicht angeboten.</translation>
    </message>
    <message>
        <source>None of the registry&apos;s keys may sign its checkpoints.</source>
        <translation>Keiner der Schlüssel des Registers darf seine Prüfpunkte signieren.</translation>
    </message>
    <message>
        <source>A key could not sign.</source>
        <translation>Ein Schlüssel konnte nicht signieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2</source>
        <translation>%1 ist nicht lesbar oder nicht beschreibbar: %2</translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>this is no time in UTC, such as 2025-01-31T12:00:00Z</source>
        <translation>das ist keine Zeit in UTC, etwa 2025-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>an entry is one of grant, revoke, release, yank, define and import</source>
        <translation>ein Teileintrag ist eines von grant, revoke, release, yank, define und import</translation>
    </message>
    <message>
        <source>The folder of the registry; “kennelctl import” fills one.</source>
        <translation>Der Ordner des Registers; „kennelctl import“ füllt einen.</translation>
    </message>
    <message>
        <source>Serve the demo registry that Kennel carries.</source>
        <translation>Das Vorführregister anbieten, das Kennel mitbringt.</translation>
    </message>
    <message>
        <source>serve takes no arguments but options.</source>
        <translation>serve nimmt keine Argumente außer Optionen.</translation>
    </message>
    <message>
        <source>serve needs either --data DIR or --demo.</source>
        <translation>serve braucht entweder --data DIR oder --demo.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>An %1 kann nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for another program that writes</source>
        <translation>Wartet auf ein anderes Programm, das schreibt</translation>
    </message>
    <message>
        <source>Looking up the registry</source>
        <translation>Sucht das Register</translation>
    </message>
    <message>
        <source>Fetching the checkpoint</source>
        <translation>Holt den Prüfpunkt</translation>
    </message>
    <message>
        <source>Verifying the operator log</source>
        <translation>Prüft das Betreiberprotokoll</translation>
    </message>
    <message>
        <source>Comparing kept checkpoints</source>
        <translation>Vergleicht aufbewahrte Prüfpunkte</translation>
    </message>
    <message>
        <source>Fetching the ledger</source>
        <translation>Holt das Hauptbuch</translation>
    </message>
    <message>
        <source>Recomputing both roots</source>
        <translation>Rechnet beide Wurzeln nach</translation>
    </message>
    <message>
        <source>Checking inclusion proofs</source>
        <translation>Prüft Enthaltenseinsbeweise</translation>
    </message>
    <message>
        <source>Asking for names</source>
        <translation>Fragt nach Namen</translation>
    </message>
    <message>
        <source>Fetching logs</source>
        <translation>Holt Protokolle</translation>
    </message>
    <message>
        <source>Replaying records</source>
        <translation>Spielt Einträge nach</translation>
    </message>
    <message>
        <source>Fetching content</source>
        <translation>Holt den Inhalt</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Bewahrt das Ergebnis auf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>The store in %1 was written by a newer Kennel (%2). Nothing was changed; use that version.</source>
        <translation>Der Speicher in %1 wurde von einem neueren Kennel (%2) geschrieben. Nichts wurde geändert; jene Version verwenden.</translation>
    </message>
    <message>
        <source>%1 is no store of Kennel. Nothing was changed; choose another folder.</source>
        <translation>%1 ist kein Speicher von Kennel. Nichts wurde geändert; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The store in %1 cannot be written: it is read-only. Nothing was changed.</source>
        <translation>Der Speicher in %1 ist nicht beschreibbar, nur lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Nichts wurde geändert; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%2 is writing to the store in %1 and did not stop in time. Nothing was changed.</source>
        <translation>%2 schreibt in den Speicher in %1 und hat nicht rechtzeitig aufgehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store in %1 is damaged: %2.</source>
        <translation>Der Speicher in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store in %1 cannot be used: %2.</source>
        <translation>Der Speicher in %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a package name (namespace:name) nor a log id (sha256:…).</source>
        <translation>„%1“ ist weder ein Paketname (Namensraum:Name) noch eine Protokollkennung (sha256:…).</translation>
    </message>
    <message>
        <source>%1 of %2 logs named</source>
        <translation>%1 von %2 Protokollen benannt</translation>
    </message>
    <message>
        <source>%1 of %2 logs replayed here, %3 of %4 records</source>
        <translation>%1 von %2 Protokollen hier nachgespielt, %3 von %4 Einträgen</translation>
    </message>
    <message>
        <source>Both roots recomputed from the ledger; they are the signed ones.</source>
        <translation>Beide Wurzeln aus dem Hauptbuch nachgerechnet; es sind die signierten.</translation>
    </message>
    <message>
        <source>The roots were not recomputed from a ledger.</source>
        <translation>Die Wurzeln wurden nicht aus einem Hauptbuch nachgerechnet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Teileinträge</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation>Behauptete Zeit (UTC)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>jetzt nichts</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>Map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Widerspruchsfrei</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Contact nobody; answer from the store, verified again.</source>
        <translation>Niemanden ansprechen; aus dem Speicher antworten, noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file as roots, too.</source>
        <translation>Auch den Zertifikaten in dieser PEM-Datei als Wurzeln vertrauen.</translation>
    </message>
    <message>
        <source>Send the token in this file to the registry&apos;s own origin.</source>
        <translation>Das Token in dieser Datei an das Register selbst senden, nur dorthin.</translation>
    </message>
    <message>
        <source>Give up after this time; for the whole command.</source>
        <translation>Nach dieser Zeit aufgeben; gilt für den ganzen Befehl.</translation>
    </message>
    <message>
        <source>Fetch and hash every release, too.</source>
        <translation>Auch jede Veröffentlichung holen und ihre Prüfsumme berechnen.</translation>
    </message>
    <message>
        <source>Write the content to this file.</source>
        <translation>Den Inhalt in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Trust only if this key signed the operator log&apos;s first record.</source>
        <translation>Nur vertrauen, wenn dieser Schlüssel den ersten Eintrag des Betreiberprotokolls signiert hat.</translation>
    </message>
    <message>
        <source>%1 %2, %3 bytes, %4</source>
        <translation>%1 %2, %3 Bytes, %4</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>eingebunden von %1</translation>
    </message>
    <message>
        <source>defined here</source>
        <translation>hier festgelegt</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The token cannot be read from %1: %2.</source>
        <translation>Das Token ist aus %1 nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>yanked by %1, %2</source>
        <translation>zurückgezogen von %1, %2</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” is no length of a log.</source>
        <translation>„%1“ ist keine Länge eines Protokolls.</translation>
    </message>
    <message>
        <source>Checkpoint %1: the registry calls it %2, its signature %3.</source>
        <translation>Prüfpunkt %1: Das Register nennt ihn %2, seine Signatur %3.</translation>
    </message>
    <message>
        <source>It says to ask again in %1 s.</source>
        <translation>Es bittet, in %1 s wieder zu fragen.</translation>
    </message>
    <message>
        <source>The imports and exports as WIT text.</source>
        <translation>Die Importe und Exporte als WIT-Text.</translation>
    </message>
    <message>
        <source>Outcome and WIT text as JSON, one object a line and file.</source>
        <translation>Ergebnis und WIT-Text als JSON, ein Objekt je Zeile und Datei.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Two genuine checkpoints of {logLength} records have different roots. Both are kept as evidence.</source>
        <translation>Zwei echte Prüfpunkte mit {logLength} Einträgen haben verschiedene Wurzeln. Beide bleiben als Beweise aufbewahrt.</translation>
    </message>
    <message>
        <source>The log of {logLength} records does not begin with the one of {kept.logLength}.</source>
        <translation>Das Protokoll mit {logLength} Einträgen beginnt nicht mit dem von {kept.logLength}.</translation>
    </message>
    <message>
        <source>It was signed {age} ago. Somebody may be holding newer ones back.</source>
        <translation>Er wurde vor {age} signiert. Vielleicht hält jemand neuere zurück.</translation>
    </message>
    <message>
        <source>It is {ahead} ahead. A clock is wrong: the registry&apos;s or this computer&apos;s.</source>
        <translation>Er liegt {ahead} voraus. Eine Uhr geht falsch: die des Registers oder die dieses Rechners.</translation>
    </message>
    <message>
        <source>The checkpoint claims {timestamp}, the one before it {keptTimestamp}.</source>
        <translation>Der Prüfpunkt behauptet {timestamp}, der vor ihm {keptTimestamp}.</translation>
    </message>
    <message>
        <source>“{namespace}” is said to come from “{domain}”.</source>
        <translation>„{namespace}“ soll von „{domain}“ kommen.</translation>
    </message>
    <message>
        <source>It calls the checkpoint of {logLength} records invalid; its genuine signature is kept.</source>
        <translation>Es nennt den Prüfpunkt mit {logLength} Einträgen ungültig; seine echte Signatur bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Its digest is {got}; the signed one is {want}.</source>
        <translation>Seine Prüfsumme ist {got}; die signierte ist {want}.</translation>
    </message>
    <message>
        <source>{want} bytes were announced, {got} came.</source>
        <translation>{want} Bytes waren angekündigt, {got} kamen.</translation>
    </message>
    <message>
        <source>Version {version} of “{package}” is yanked</source>
        <translation>Version {version} von „{package}“ ist zurückgezogen</translation>
    </message>
    <message>
        <source>This version is yanked</source>
        <translation>Diese Version ist zurückgezogen</translation>
    </message>
    <message>
        <source>Key {keyId} yanked it at {timestamp}: nobody should begin to use it.</source>
        <translation>Der Schlüssel {keyId} hat sie am {timestamp} zurückgezogen: Niemand sollte sie neu verwenden.</translation>
    </message>
    <message>
        <source>Nobody should begin to use it.</source>
        <translation>Niemand sollte sie neu verwenden.</translation>
    </message>
    <message>
        <source>Use another version, unless this one is what you need.</source>
        <translation>Eine andere Version verwenden, falls nicht gerade diese gebraucht wird.</translation>
    </message>
    <message>
        <source>The registry hints at another registry for “{namespace}”</source>
        <translation>Das Register weist für „{namespace}“ auf ein anderes Register hin</translation>
    </message>
    <message>
        <source>“{namespace}” is imported from {domain}, which does not define it.</source>
        <translation>„{namespace}“ ist von {domain} eingebunden, das ihn nicht festlegt.</translation>
    </message>
    <message>
        <source>“{namespace}” leads back to where it began.</source>
        <translation>„{namespace}“ führt zum Anfang zurück.</translation>
    </message>
    <message>
        <source>Consistent with %1 of %2 other kept checkpoints</source>
        <translation>Widerspruchsfrei mit %1 von %2 anderen aufbewahrten Prüfpunkten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Registry index {got} came where one above {want} must come.</source>
        <translation>Es kam die Registernummer {got}, wo eine über {want} kommen muss.</translation>
    </message>
    <message>
        <source>There is no version {version} of “{package}”</source>
        <translation>Von „{package}“ gibt es keine Version {version}</translation>
    </message>
    <message>
        <source>No version is released in this log</source>
        <translation>In diesem Protokoll ist keine Version veröffentlicht</translation>
    </message>
    <message>
        <source>The log of “{package}” is there; it holds no such release.</source>
        <translation>Das Protokoll von „{package}“ ist da; eine solche Veröffentlichung steht nicht darin.</translation>
    </message>
    <message>
        <source>The log is there; it holds no such release.</source>
        <translation>Das Protokoll ist da; eine solche Veröffentlichung steht nicht darin.</translation>
    </message>
    <message>
        <source>Check the version. A yanked one is downloaded if it is asked for by its number.</source>
        <translation>Die Version prüfen. Eine zurückgezogene wird heruntergeladen, wenn nach ihrer Nummer gefragt wird.</translation>
    </message>
    <message>
        <source>Index {registryIndex} does not exist in a log of {logLength} records.</source>
        <translation>Die Nummer {registryIndex} gibt es in einem Protokoll mit {logLength} Einträgen nicht.</translation>
    </message>
    <message>
        <source>At index {registryIndex} the ledger has {want}; the log has {got}.</source>
        <translation>An der Nummer {registryIndex} hat das Hauptbuch {want}; das Protokoll hat {got}.</translation>
    </message>
    <message>
        <source>Only the beginning of the log is here</source>
        <translation>Nur der Anfang des Protokolls ist hier</translation>
    </message>
    <message>
        <source>{got} of {want} records are kept; the others could not be fetched.</source>
        <translation>{got} von {want} Einträgen sind aufbewahrt; die anderen waren nicht zu holen.</translation>
    </message>
    <message>
        <source>What came later could not be fetched.</source>
        <translation>Was später kam, war nicht zu holen.</translation>
    </message>
    <message>
        <source>Synchronise again.</source>
        <translation>Noch einmal abgleichen.</translation>
    </message>
    <message>
        <source>The namespace “{namespace}” is not defined by the operator</source>
        <translation>Der Namensraum „{namespace}“ ist vom Betreiber nicht festgelegt</translation>
    </message>
    <message>
        <source>The namespace “{namespace}” belongs to another registry</source>
        <translation>Der Namensraum „{namespace}“ gehört einem anderen Register</translation>
    </message>
    <message>
        <source>“{subject}” is no address of a registry</source>
        <translation>„{subject}“ ist keine Adresse eines Registers</translation>
    </message>
    <message>
        <source>This is no address of a registry</source>
        <translation>Das ist keine Adresse eines Registers</translation>
    </message>
    <message>
        <source>Such an address begins with https://, or with http:// for this computer, and has no user name, query or fragment. Nothing was sent there.</source>
        <translation>Eine solche Adresse beginnt mit https://, für diesen Rechner mit http://, und hat weder Benutzernamen noch Query noch Fragment. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>There is no registry “{subject}” here</source>
        <translation>Ein Register „{subject}“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>There is no such registry</source>
        <translation>Ein solches Register gibt es nicht</translation>
    </message>
    <message>
        <source>Check the spelling, or sync it first.</source>
        <translation>Die Schreibweise prüfen oder es zuerst abgleichen.</translation>
    </message>
    <message>
        <source>{want} were asked for, {got} came.</source>
        <translation>{want} waren gefragt, {got} kamen.</translation>
    </message>
    <message>
        <source>{want} records were asked for; it is about {got}.</source>
        <translation>{want} Einträge waren gefragt; es geht um {got}.</translation>
    </message>
    <message>
        <source>Index {want} was asked for; it is about {got}.</source>
        <translation>Gefragt war die Nummer {want}; es geht um {got}.</translation>
    </message>
    <message>
        <source>The proof leads to root {gotRoot}; the signed root is {wantRoot}.</source>
        <translation>Der Beweis führt zur Wurzel {gotRoot}; die signierte Wurzel ist {wantRoot}.</translation>
    </message>
    <message>
        <source>The proof leads to map root {gotRoot}; the signed one is {wantRoot}.</source>
        <translation>Der Beweis führt zur Kartenwurzel {gotRoot}; die signierte ist {wantRoot}.</translation>
    </message>
    <message>
        <source>A piece has {got} bytes where {want} must be.</source>
        <translation>Ein Stück hat {got} Bytes, wo {want} sein müssen.</translation>
    </message>
    <message>
        <source>It has {got} of {want} entries.</source>
        <translation>Es hat {got} von {want} Einträgen.</translation>
    </message>
    <message>
        <source>Its recomputed root is {got}; the signed one is {want}.</source>
        <translation>Seine nachgerechnete Wurzel ist {got}; die signierte ist {want}.</translation>
    </message>
    <message>
        <source>The recomputed map root is {got}; the signed one is {want}.</source>
        <translation>Die nachgerechnete Kartenwurzel ist {got}; die signierte ist {want}.</translation>
    </message>
    <message>
        <source>“{namespace}” is no namespace</source>
        <translation>„{namespace}“ ist kein Namensraum</translation>
    </message>
    <message>
        <source>the namespace “{namespace}” is there already</source>
        <translation>den Namensraum „{namespace}“ gibt es schon</translation>
    </message>
    <message>
        <source>The store was written by a newer Kennel</source>
        <translation>Der Speicher wurde von einem neueren Kennel geschrieben</translation>
    </message>
    <message>
        <source>It is of version {detail}. Nothing was changed.</source>
        <translation>Er hat die Version {detail}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --store.</source>
        <translation>Jene Version verwenden oder einen anderen Ordner mit --store.</translation>
    </message>
    <message>
        <source>The file is no store of Kennel</source>
        <translation>Die Datei ist kein Speicher von Kennel</translation>
    </message>
    <message>
        <source>It is {subject}. Nothing was changed.</source>
        <translation>Es ist {subject}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use another folder with --store.</source>
        <translation>Einen anderen Ordner mit --store verwenden.</translation>
    </message>
    <message>
        <source>The store may not be written</source>
        <translation>In den Speicher darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or use another folder with --store.</source>
        <translation>Diesem Benutzer dort das Schreibrecht geben oder einen anderen Ordner mit --store verwenden.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing of this run was kept; what was there before stays.</source>
        <translation>Von diesem Lauf wurde nichts behalten; was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program writes to the store</source>
        <translation>Ein anderes Programm schreibt in den Speicher</translation>
    </message>
    <message>
        <source>It is {detail}, and did not end in time.</source>
        <translation>Es ist {detail} und wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>It did not end in time.</source>
        <translation>Es wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation>Darauf warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The store does not hold together</source>
        <translation>Der Speicher ist in sich nicht stimmig</translation>
    </message>
    <message>
        <source>It says: {detail}</source>
        <translation>Er meldet: {detail}</translation>
    </message>
    <message>
        <source>It was changed from outside, or the disk fails.</source>
        <translation>Er wurde von außen geändert, oder der Datenträger ist schadhaft.</translation>
    </message>
    <message>
        <source>Keep a copy of it for its evidence, and sync into another folder with --store.</source>
        <translation>Eine Kopie davon wegen der Beweise behalten und mit --store in einen anderen Ordner abgleichen.</translation>
    </message>
    <message>
        <source>Cancelled before anything was kept</source>
        <translation>Abgebrochen, bevor etwas behalten wurde</translation>
    </message>
    <message>
        <source>What was there before stays.</source>
        <translation>Was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>Begin again when it suits.</source>
        <translation>Neu beginnen, wenn es passt.</translation>
    </message>
    <message>
        <source>The store cannot be read or written</source>
        <translation>Der Speicher ist nicht lesbar oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>The system says: {detail}</source>
        <translation>Das System meldet: {detail}</translation>
    </message>
    <message>
        <source>The system did not say why.</source>
        <translation>Das System hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation>Der Speicher ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Make it usable, or use another folder with --store.</source>
        <translation>Ihn verwendbar machen oder einen anderen Ordner mit --store verwenden.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>{subject}: {error}</source>
        <translation>{subject}: {error}</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Only the registry can answer this</source>
        <translation>Nur das Register kann das beantworten</translation>
    </message>
    <message>
        <source>Nobody was contacted, as --offline demands.</source>
        <translation>Niemand wurde angesprochen, wie --offline es verlangt.</translation>
    </message>
    <message>
        <source>Try again without --offline.</source>
        <translation>Ohne --offline noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{subject} sent {received} before it broke off.</source>
        <translation>{subject} hat {received} gesendet, bevor es abbrach.</translation>
    </message>
    <message>
        <source>{subject} leads to {location}.</source>
        <translation>{subject} führt zu {location}.</translation>
    </message>
    <message>
        <source>{subject} answered with “{type}”.</source>
        <translation>{subject} hat mit „{type}“ geantwortet.</translation>
    </message>
    <message>
        <source>{subject} packed it as “{encoding}”.</source>
        <translation>{subject} hat es als „{encoding}“ gepackt.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {error}</source>
        <translation>Das Zertifikat von {host} wurde nicht angenommen: {error}</translation>
    </message>
    <message>
        <source>The registry cannot be added.</source>
        <translation>Das Register lässt sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Let the registry lead to this https host, this time. May be given several times.</source>
        <translation>Dem Register erlauben, zu diesem https-Rechner zu führen, dieses Mal. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Follow federation hints, and remember that: “forget --hint” takes it back.</source>
        <translation>Föderationshinweisen folgen und sich das merken: „forget --hint“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Forget that registries may lead to this host, not a registry.</source>
        <translation>Vergessen, dass Register zu diesem Rechner führen dürfen, nicht ein Register.</translation>
    </message>
    <message>
        <source>Forget what was said of this federation hint, not a registry.</source>
        <translation>Vergessen, was zu diesem Föderationshinweis gesagt wurde, nicht ein Register.</translation>
    </message>
    <message>
        <source>%1 (yanked)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>hint, followed</source>
        <translation>Hinweis, dem gefolgt wird</translation>
    </message>
    <message>
        <source>hint, never followed</source>
        <translation>Hinweis, dem nie gefolgt wird</translation>
    </message>
    <message>
        <source>allowed host</source>
        <translation>erlaubter Rechner</translation>
    </message>
    <message>
        <source>Registries may no longer lead to %1.</source>
        <translation>Register dürfen nicht mehr zu %1 führen.</translation>
    </message>
    <message>
        <source>The hint %1 of %2 is not followed until it is consented to again.</source>
        <translation>Dem Hinweis %1 von %2 wird erst wieder gefolgt, wenn erneut zugestimmt wird.</translation>
    </message>
    <message>
        <source>The registry mended a record that was refused before</source>
        <translation>Die Registry hat einen Eintrag berichtigt, der zuvor abgelehnt wurde</translation>
    </message>
    <message>
        <source>Record {recordId} came with a bad signature before, and comes with a good one now.</source>
        <translation>Der Eintrag {recordId} kam zuvor mit einer ungültigen Signatur und kommt jetzt mit einer gültigen.</translation>
    </message>
    <message>
        <source>It came with a bad signature before, and comes with a good one now.</source>
        <translation>Er kam zuvor mit einer ungültigen Signatur und kommt jetzt mit einer gültigen.</translation>
    </message>
    <message>
        <source>Nothing to do: the good one is kept.</source>
        <translation>Nichts zu tun: Der gültige wird behalten.</translation>
    </message>
    <message>
        <source>Holds types alone, and does nothing by itself</source>
        <translation>Enthält nur Typen und tut selbst nichts</translation>
    </message>
    <message>
        <source>What it may do and which imports and exports show it, and where it runs.</source>
        <translation>Was sie tun darf und welche Importe und Exporte das zeigen, und wo sie läuft.</translation>
    </message>
    <message>
        <source>Runs on: %1</source>
        <translation>Läuft auf: %1</translation>
    </message>
    <message>
        <source>Does not run on: %1</source>
        <translation>Läuft nicht auf: %1</translation>
    </message>
    <message>
        <source>it cannot be read, or is too large</source>
        <translation>sie kann nicht gelesen werden oder ist zu groß</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 is missing or is no such thing</source>
        <translation>%1 fehlt oder ist etwas anderes</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>Sie wurde vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is no regular file, or this computer denies it.</source>
        <translation>Sie ist keine gewöhnliche Datei, oder dieser Rechner verweigert sie.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>It is not what was read before. Open or download it again.</source>
        <translation>Sie ist nicht, was vorher gelesen wurde. Noch einmal öffnen oder herunterladen.</translation>
    </message>
    <message>
        <source>Nothing changed for who uses it</source>
        <translation>Für Benutzer hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Nothing changed for who implements it</source>
        <translation>Für Implementierer hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Works on for who uses it</source>
        <translation>Funktioniert für Benutzer weiter</translation>
    </message>
    <message>
        <source>Works on for who implements it</source>
        <translation>Funktioniert für Implementierer weiter</translation>
    </message>
    <message>
        <source>Breaks who uses it</source>
        <translation>Bricht Benutzer</translation>
    </message>
    <message>
        <source>Breaks who implements it</source>
        <translation>Bricht Implementierer</translation>
    </message>
    <message>
        <source>a patch version would do</source>
        <translation>eine Patch-Version würde reichen</translation>
    </message>
    <message>
        <source>a minor version would do</source>
        <translation>eine Nebenversion würde reichen</translation>
    </message>
    <message>
        <source>it takes a major version</source>
        <translation>es braucht eine Hauptversion</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Wer es benutzt</translation>
    </message>
    <message>
        <source>Who implements it</source>
        <translation>Wer es implementiert</translation>
    </message>
    <message>
        <source>interface added</source>
        <translation>Schnittstelle hinzugefügt</translation>
    </message>
    <message>
        <source>interface removed</source>
        <translation>Schnittstelle entfernt</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>andere Version</translation>
    </message>
    <message>
        <source>function added</source>
        <translation>Funktion hinzugefügt</translation>
    </message>
    <message>
        <source>function removed</source>
        <translation>Funktion entfernt</translation>
    </message>
    <message>
        <source>function changed</source>
        <translation>Funktion geändert</translation>
    </message>
    <message>
        <source>type added</source>
        <translation>Typ hinzugefügt</translation>
    </message>
    <message>
        <source>type removed</source>
        <translation>Typ entfernt</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>It is asynchronous now.</source>
        <translation>Sie ist jetzt asynchron.</translation>
    </message>
    <message>
        <source>It is no longer asynchronous.</source>
        <translation>Sie ist nicht mehr asynchron.</translation>
    </message>
    <message>
        <source>Parameter %1: %2 is new.</source>
        <translation>Parameter %1: %2 ist neu.</translation>
    </message>
    <message>
        <source>Parameter %1: %2 is gone.</source>
        <translation>Parameter %1: %2 ist weg.</translation>
    </message>
    <message>
        <source>Parameter %1 is called %2 now.</source>
        <translation>Parameter %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Parameter %1: %2 became %3.</source>
        <translation>Parameter %1: aus %2 wurde %3.</translation>
    </message>
    <message>
        <source>It returns %1 now.</source>
        <translation>Sie liefert jetzt %1.</translation>
    </message>
    <message>
        <source>It no longer returns %1.</source>
        <translation>Sie liefert nicht mehr %1.</translation>
    </message>
    <message>
        <source>It returned %1, and returns %2 now.</source>
        <translation>Sie lieferte %1 und liefert jetzt %2.</translation>
    </message>
    <message>
        <source>Field %1 is new.</source>
        <translation>Feld %1 ist neu.</translation>
    </message>
    <message>
        <source>Field %1 is gone.</source>
        <translation>Feld %1 ist weg.</translation>
    </message>
    <message>
        <source>Field %1: %2 became %3.</source>
        <translation>Feld %1: aus %2 wurde %3.</translation>
    </message>
    <message>
        <source>Case %1 is new.</source>
        <translation>Fall %1 ist neu.</translation>
    </message>
    <message>
        <source>Case %1 is gone.</source>
        <translation>Fall %1 ist weg.</translation>
    </message>
    <message>
        <source>Case %1 holds %2 now.</source>
        <translation>Fall %1 enthält jetzt %2.</translation>
    </message>
    <message>
        <source>Case %1 no longer holds %2.</source>
        <translation>Fall %1 enthält nicht mehr %2.</translation>
    </message>
    <message>
        <source>Case %1: %2 became %3.</source>
        <translation>Fall %1: aus %2 wurde %3.</translation>
    </message>
    <message>
        <source>Flag %1 is new.</source>
        <translation>Flag %1 ist neu.</translation>
    </message>
    <message>
        <source>Flag %1 is gone.</source>
        <translation>Flag %1 ist weg.</translation>
    </message>
    <message>
        <source>Its members stand in another order.</source>
        <translation>Seine Teile stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>It is another type.</source>
        <translation>Es ist ein anderer Typ.</translation>
    </message>
    <message>
        <source>A type that it names changed.</source>
        <translation>Ein Typ, den es nennt, hat sich geändert.</translation>
    </message>
    <message>
        <source>A type that %1 names changed.</source>
        <translation>Ein Typ, den %1 nennt, hat sich geändert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Gemacht von %1</translation>
    </message>
    <message>
        <source>Built from %1</source>
        <translation>Gebaut aus %1</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Braucht %1</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>breaks both</source>
        <translation>bricht beide</translation>
    </message>
    <message>
        <source>breaks users</source>
        <translation>bricht Benutzer</translation>
    </message>
    <message>
        <source>breaks implementers</source>
        <translation>bricht Implementierer</translation>
    </message>
    <message>
        <source>breaks nobody</source>
        <translation>bricht niemanden</translation>
    </message>
    <message>
        <source>World %1</source>
        <translation>Welt %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>What the files claim</source>
        <translation>Was die Dateien behaupten</translation>
    </message>
    <message>
        <source>They are identical.</source>
        <translation>Sie sind gleich.</translation>
    </message>
    <message>
        <source>They are of two packages: no version of the one follows one of the other.</source>
        <translation>Sie gehören zu zwei Paketen: Keine Version des einen folgt auf eine des anderen.</translation>
    </message>
    <message>
        <source>%1 has a quotation mark without its partner.</source>
        <translation>%1 hat ein Anführungszeichen ohne Gegenstück.</translation>
    </message>
    <message>
        <source>There is nothing behind %1.</source>
        <translation>Hinter %1 steht nichts.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ist weder yes noch no.</translation>
    </message>
    <message>
        <source>%1 is no size: size:&lt;1MB.</source>
        <translation>%1 ist keine Größe: size:&lt;1MB.</translation>
    </message>
    <message>
        <source>%1 is none of kind:component, kind:module and kind:wit-package.</source>
        <translation>%1 ist weder kind:component noch kind:module noch kind:wit-package.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Liest Inhalte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>(yanked)</source>
        <translation>(zurückgezogen)</translation>
    </message>
    <message>
        <source>Search in every registry that is known.</source>
        <translation>In jedem bekannten Register suchen.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Noch nichts ist gelesen</translation>
    </message>
    <message>
        <source>%1 is no capability; there are: %2.</source>
        <translation>%1 ist keine Fähigkeit; es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is no field; did you mean %2? In quotation marks it is a word.</source>
        <translation>%1 ist kein Feld; ist %2 gemeint? In Anführungszeichen ist es ein Wort.</translation>
    </message>
    <message>
        <source>Indexed: the contents of %1 of %2 releases, in %3 of %4 packages</source>
        <translation>Im Index: die Inhalte von %1 von %2 Veröffentlichungen, in %3 von %4 Paketen</translation>
    </message>
    <message>
        <source>Not judged: what follows byte %1 could not be read, and may ask for anything</source>
        <translation>Nicht beurteilt: was nach Byte %1 kommt, ließ sich nicht lesen und kann alles verlangen</translation>
    </message>
    <message>
        <source>Not judged: what stands at byte %1 breaks a rule, and hosts refuse such a file</source>
        <translation>Nicht beurteilt: was bei Byte %1 steht, verletzt eine Regel, und Hosts lehnen eine solche Datei ab</translation>
    </message>
    <message>
        <source>The content of {package} {version} is not what was released</source>
        <translation>Der Inhalt von {package} {version} ist nicht der veröffentlichte</translation>
    </message>
    <message>
        <source>The registry names no place to get the content of {package} {version} from</source>
        <translation>Das Register nennt keinen Ort, an dem es den Inhalt von {package} {version} gibt</translation>
    </message>
    <message>
        <source>Version {version} of {package} names a digest that nothing can have</source>
        <translation>Version {version} von {package} nennt einen Digest, den nichts haben kann</translation>
    </message>
    <message>
        <source>What was not read is not found by what it holds: run “kennelctl index”.</source>
        <translation>Was nicht gelesen wurde, ist an seinem Inhalt nicht zu finden: „kennelctl index“ liest es.</translation>
    </message>
    <message>
        <source>Stopped after %1. Run it again to go on.</source>
        <translation>Nach %1 angehalten. Ein weiterer Lauf macht weiter.</translation>
    </message>
    <message>
        <source>--content fetches every release: it cannot be had with --offline.</source>
        <translation>--content holt jede Veröffentlichung: mit --offline geht das nicht.</translation>
    </message>
    <message>
        <source>From now on this registry is the one whose operator log key {operator!} began with record {pin}.</source>
        <translation>Von jetzt an ist dieses Register das, dessen Betreiberprotokoll der Schlüssel {operator!} mit Eintrag {pin} begonnen hat.</translation>
    </message>
    <message>
        <source>From now on this registry is the one whose operator log key {operator!} began.</source>
        <translation>Von jetzt an ist dieses Register das, dessen Betreiberprotokoll der Schlüssel {operator!} begonnen hat.</translation>
    </message>
    <message>
        <source>The store cannot be opened. %1</source>
        <translation>Der Speicher lässt sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>No checkpoint is kept.</source>
        <translation>Kein Prüfpunkt ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Asks its host for none of these: %1</source>
        <translation>Verlangt von ihrem Host nichts davon: %1</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importe und Exporte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>by other interfaces</source>
        <translation>durch andere Schnittstellen</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What follows byte %1 of the older one could not be read, and was not compared.</source>
        <translation>Was auf Byte %1 des älteren folgt, konnte nicht gelesen werden und wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>What follows byte %1 of the newer one could not be read, and was not compared.</source>
        <translation>Was auf Byte %1 des neueren folgt, konnte nicht gelesen werden und wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>The older one breaks a rule at byte %1, and hosts refuse it.</source>
        <translation>Das ältere verletzt bei Byte %1 eine Regel, und Hosts lehnen es ab.</translation>
    </message>
    <message>
        <source>The newer one breaks a rule at byte %1, and hosts refuse it.</source>
        <translation>Das neuere verletzt bei Byte %1 eine Regel, und Hosts lehnen es ab.</translation>
    </message>
    <message>
        <source>So nobody can say whom the change breaks: what is shown holds of what was read.</source>
        <translation>So kann niemand sagen, wen die Änderung bricht: Was gezeigt wird, gilt für das, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Imports and exports were not compared: the files are of two kinds (%1, %2).</source>
        <translation>Importe und Exporte wurden nicht verglichen: Die Dateien sind von zweierlei Art (%1, %2).</translation>
    </message>
    <message>
        <source>Imports and exports were not compared: no WIT can be made of one of the files.</source>
        <translation>Importe und Exporte wurden nicht verglichen: Aus einer der Dateien lässt sich kein WIT machen.</translation>
    </message>
    <message>
        <source>The parts that are nested deepest were not compared byte by byte: that would take too long.</source>
        <translation>Die am tiefsten verschachtelten Teile wurden nicht Byte für Byte verglichen: Das würde zu lange dauern.</translation>
    </message>
    <message>
        <source>Without a form in WIT, and not compared (%1): %2</source>
        <translation>Ohne Form in WIT und nicht verglichen (%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2 is no step</source>
        <translation>%1 → %2 ist kein Schritt</translation>
    </message>
    <message>
        <source>%1 → %2 is a patch step</source>
        <translation>%1 → %2 ist ein Schritt um eine Patch-Version</translation>
    </message>
    <message>
        <source>%1 → %2 counts as a minor step below 1.0</source>
        <translation>%1 → %2 zählt unter 1.0 als Schritt um eine Nebenversion</translation>
    </message>
    <message>
        <source>%1 → %2 is a minor step</source>
        <translation>%1 → %2 ist ein Schritt um eine Nebenversion</translation>
    </message>
    <message>
        <source>%1 → %2 counts as a major step below 1.0</source>
        <translation>%1 → %2 zählt unter 1.0 als Schritt um eine Hauptversion</translation>
    </message>
    <message>
        <source>%1 → %2 is a major step</source>
        <translation>%1 → %2 ist ein Schritt um eine Hauptversion</translation>
    </message>
    <message>
        <source>and nothing changed</source>
        <translation>und nichts hat sich geändert</translation>
    </message>
    <message>
        <source>a patch would do</source>
        <translation>eine Patch-Version würde reichen</translation>
    </message>
    <message>
        <source>a minor one would do</source>
        <translation>eine Nebenversion würde reichen</translation>
    </message>
    <message>
        <source>as this change needs</source>
        <translation>wie diese Änderung ihn braucht</translation>
    </message>
    <message>
        <source>this change needs a patch</source>
        <translation>diese Änderung braucht eine Patch-Version</translation>
    </message>
    <message>
        <source>this change needs a minor one</source>
        <translation>diese Änderung braucht eine Nebenversion</translation>
    </message>
    <message>
        <source>this change needs a major one</source>
        <translation>diese Änderung braucht eine Hauptversion</translation>
    </message>
    <message>
        <source>for who uses it this change needs a patch</source>
        <translation>für Benutzer braucht diese Änderung eine Patch-Version</translation>
    </message>
    <message>
        <source>for who uses it this change needs a minor one</source>
        <translation>für Benutzer braucht diese Änderung eine Nebenversion</translation>
    </message>
    <message>
        <source>for who uses it this change needs a major one</source>
        <translation>für Benutzer braucht diese Änderung eine Hauptversion</translation>
    </message>
    <message>
        <source>for who implements it this change needs a patch</source>
        <translation>für Implementierer braucht diese Änderung eine Patch-Version</translation>
    </message>
    <message>
        <source>for who implements it this change needs a minor one</source>
        <translation>für Implementierer braucht diese Änderung eine Nebenversion</translation>
    </message>
    <message>
        <source>for who implements it this change needs a major one</source>
        <translation>für Implementierer braucht diese Änderung eine Hauptversion</translation>
    </message>
    <message>
        <source>The version fits</source>
        <translation>Die Version passt</translation>
    </message>
    <message>
        <source>The version does not fit</source>
        <translation>Die Version passt nicht</translation>
    </message>
    <message>
        <source>Any version fits</source>
        <translation>Jede Version passt</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>That holds of what could be compared.</source>
        <translation>Das gilt für das, was verglichen werden konnte.</translation>
    </message>
    <message>
        <source>%1 is a pre-release, which promises nothing: %2 may follow whatever changed.</source>
        <translation>%1 ist eine Vorabversion, die nichts verspricht: %2 darf folgen, was immer sich änderte.</translation>
    </message>
    <message>
        <source>%1 comes before %2: only a step to a newer version can be judged.</source>
        <translation>%1 kommt vor %2: Nur ein Schritt zu einer neueren Version lässt sich beurteilen.</translation>
    </message>
    <message>
        <source>By what the files claim: %1</source>
        <translation>Nach dem, was die Dateien behaupten: %1</translation>
    </message>
    <message>
        <source>Nothing was found among the first %1 that fit one of the terms.</source>
        <translation>Unter den ersten %1, die zu einem der Begriffe passen, wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Found: at least %1</source>
        <translation>Gefunden: mindestens %1</translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; die ersten %2 sind zu sehen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not yanked</source>
        <translation>Nicht zurückgezogen</translation>
    </message>
    <message>
        <source>%1, %2 found</source>
        <translation>%1, %2 gefunden</translation>
    </message>
    <message>
        <source>Counted in the first %1</source>
        <translation>Gezählt in den ersten %1</translation>
    </message>
    <message>
        <source>Nothing of it is kept, so nothing can be said of it.</source>
        <translation>Davon ist nichts aufgehoben, daher lässt sich nichts darüber sagen.</translation>
    </message>
    <message>
        <source>Read it while the registry can be reached.</source>
        <translation>Lesen Sie es, solange das Register erreichbar ist.</translation>
    </message>
    <message>
        <source>The log has no record {got}</source>
        <translation>Das Protokoll hat keinen Eintrag {got}</translation>
    </message>
    <message>
        <source>The log has no such record</source>
        <translation>Das Protokoll hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>It has {count}; the first is 1.</source>
        <translation>Es hat {count}; der erste ist 1.</translation>
    </message>
    <message>
        <source>It ends before that.</source>
        <translation>Es endet davor.</translation>
    </message>
    <message>
        <source>Check the number: “kennelctl log” lists all records.</source>
        <translation>Prüfen Sie die Nummer: „kennelctl log“ listet alle Einträge auf.</translation>
    </message>
    <message>
        <source>There is no other checkpoint to compare with</source>
        <translation>Es gibt keinen anderen Prüfpunkt zum Vergleichen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Registry index</source>
        <translation>Registerindex</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Fields (protobuf text)</source>
        <translation>Felder (Protobuf-Text)</translation>
    </message>
    <message>
        <source>Who might do what after it</source>
        <translation>Wer danach was durfte</translation>
    </message>
    <message>
        <source>Who might do what before the first record that was refused</source>
        <translation>Wer vor dem ersten abgelehnten Eintrag was durfte</translation>
    </message>
    <message>
        <source>misbehaved: see “kennelctl evidence”</source>
        <translation>verstieß gegen Regeln: siehe „kennelctl evidence“</translation>
    </message>
    <message>
        <source>read through its parent, as %1</source>
        <translation>über das übergeordnete Register gelesen, als %1</translation>
    </message>
    <message>
        <source>carried by Kennel</source>
        <translation>bei Kennel dabei</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Operator key</source>
        <translation>Schlüssel des Betreibers</translation>
    </message>
    <message>
        <source>Pinned to record</source>
        <translation>Gebunden an Eintrag</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>Nobody was contacted.</source>
        <translation>Niemand wurde kontaktiert.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>the leaf</source>
        <translation>das Blatt</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Hash of both</source>
        <translation>Hash von beiden</translation>
    </message>
    <message>
        <source>only empty parts beside the path</source>
        <translation>nur leere Teile neben dem Pfad</translation>
    </message>
    <message>
        <source>Leaf %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>Root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>The registry gave this proof for checkpoint %1; every step was worked out here.</source>
        <translation>Das Register hat diesen Beweis für Prüfpunkt %1 gegeben; jeder Schritt wurde hier nachgerechnet.</translation>
    </message>
    <message>
        <source>Computed from the ledger, all entries of which together lead to the root that checkpoint %1 signs.</source>
        <translation>Aus dem Hauptbuch berechnet, dessen Einträge zusammen zu der Wurzel führen, die Prüfpunkt %1 signiert.</translation>
    </message>
    <message>
        <source>That is the log root that the checkpoint signs.</source>
        <translation>Das ist die Protokollwurzel, die der Prüfpunkt signiert.</translation>
    </message>
    <message>
        <source>The checkpoint signs another log root.</source>
        <translation>Der Prüfpunkt signiert eine andere Protokollwurzel.</translation>
    </message>
    <message>
        <source>The newest record of its log, in the registry&apos;s map:</source>
        <translation>Der neueste Eintrag seines Protokolls, in der Map des Registers:</translation>
    </message>
    <message>
        <source>That is the map root that the checkpoint signs.</source>
        <translation>Das ist die Map-Wurzel, die der Prüfpunkt signiert.</translation>
    </message>
    <message>
        <source>The checkpoint signs another map root.</source>
        <translation>Der Prüfpunkt signiert eine andere Map-Wurzel.</translation>
    </message>
    <message>
        <source>List every request that was made, and those that were refused.</source>
        <translation>Jede Anfrage auflisten, auch die verweigerten.</translation>
    </message>
    <message>
        <source>Write the files to this folder.</source>
        <translation>Die Dateien in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing had to be kept of %1.</source>
        <translation>Von %1 musste nichts aufgehoben werden.</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Aufbewahrt seit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Records are printed: --json has their bytes.</source>
        <translation>Einträge werden ausgegeben: --json hat ihre Bytes.</translation>
    </message>
    <message>
        <source>-o DIR needs the number of what is to be written.</source>
        <translation>-o DIR braucht die Nummer dessen, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>What the unknown imports give it cannot be told. By a known name it does not ask for: %1</source>
        <translation>Was die unbekannten Importe ihr geben, lässt sich nicht sagen. Unter bekanntem Namen verlangt sie nicht: %1</translation>
    </message>
    <message>
        <source>The operator is not the one that was asked for</source>
        <translation>Der Betreiber ist nicht der verlangte</translation>
    </message>
    <message>
        <source>Key {operator} began the operator log; key {want} was asked for. Nothing was changed.</source>
        <translation>Schlüssel {operator} hat das Betreiberprotokoll begonnen; verlangt war Schlüssel {want}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another key began the operator log. Nothing was changed.</source>
        <translation>Ein anderer Schlüssel hat das Betreiberprotokoll begonnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Content bytes (%1): the signature is over “%2” and these</source>
        <translation>Inhaltsbytes (%1): Die Signatur gilt „%2“ und diesen</translation>
    </message>
    <message>
        <source>from the ledger</source>
        <translation>aus dem Hauptbuch</translation>
    </message>
    <message>
        <source>Write the content bytes to standard output; the signature is over its prefix and them.</source>
        <translation>Die Inhaltsbytes auf die Standardausgabe schreiben; die Signatur gilt dem Präfix und ihnen.</translation>
    </message>
    <message>
        <source>“%1” is no number of a record: the first record of a log is 1.</source>
        <translation>„%1“ ist keine Nummer eines Eintrags: Der erste Eintrag eines Protokolls ist 1.</translation>
    </message>
    <message>
        <source>{file} names another registry for “{namespace}”</source>
        <translation>{file} nennt für „{namespace}“ ein anderes Register</translation>
    </message>
    <message>
        <source>The home registry of warg, by %1, is %2. To read it: kennelctl sync --registry %2</source>
        <translation>Das eigene Register von warg ist laut %1 %2. Um es zu lesen: kennelctl sync --registry %2</translation>
    </message>
    <message>
        <source>Files of more than %1 are not looked into, texts of more than %2 not shown.</source>
        <translation>In Dateien von mehr als %1 wird nicht hineingesehen, Texte von mehr als %2 werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Asks its host for something else</source>
        <translation>Verlangt etwas anderes von seinem Host</translation>
    </message>
    <message>
        <source>Registry to read: its URL or its label. Default: the current one, see “kennelctl registries”.</source>
        <translation>Das zu lesende Register: seine URL oder sein Name. Vorgabe: das aktuelle, siehe „kennelctl registries“.</translation>
    </message>
    <message>
        <source>Forget a registry that misbehaved together with all evidence of it.</source>
        <translation>Ein Register, das sich falsch verhielt, mit allen Beweisen dafür vergessen.</translation>
    </message>
    <message>
        <source>The file was shortened while it was read.</source>
        <translation>Die Datei wurde gekürzt, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The registry says that it has nothing under that name. Without a ledger that is only its claim.</source>
        <translation>Das Register sagt, dass es nichts unter diesem Namen hat. Ohne Hauptbuch ist das nur seine Behauptung.</translation>
    </message>
    <message>
        <source>None of those that are kept has the address or label {subject}.</source>
        <translation>Keines der bekannten hat die Adresse oder Bezeichnung {subject}.</translation>
    </message>
    <message>
        <source>It was removed meanwhile, here or by another program.</source>
        <translation>Es wurde inzwischen entfernt, hier oder von einem anderen Programm.</translation>
    </message>
    <message>
        <source>The operator log now begins with record {firstRecord} by key {operator}; pinned is record {pin} by key {pinnedOperator}. The address was taken over, or the registry began again.</source>
        <translation>Das Betreiberprotokoll beginnt jetzt mit dem Eintrag {firstRecord} von Schlüssel {operator}; festgehalten ist der Eintrag {pin} von Schlüssel {pinnedOperator}. Die Adresse wurde übernommen, oder das Register hat neu begonnen.</translation>
    </message>
    <message>
        <source>%1 is neither versions:all nor versions:no; a version is not searched for by its number.</source>
        <translation>%1 ist weder versions:all noch versions:no; nach der Nummer einer Version wird nicht gesucht.</translation>
    </message>
    <message>
        <source>%1 is no date: claimed:2025, claimed:2025-01 or claimed:&gt;2025-01-31.</source>
        <translation>%1 ist kein Datum: claimed:2025, claimed:2025-01 oder claimed:&gt;2025-01-31.</translation>
    </message>
    <message>
        <source>%1 is no beginning of a digest or key: 1 to 64 of the digits 0 to 9 and a to f.</source>
        <translation>%1 ist nicht der Anfang eines Digests oder Schlüssels: 1 bis 64 der Ziffern 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>%1 begins with no field; there are: %2. In quotation marks it is a word.</source>
        <translation>%1 beginnt mit keinem Feld; es gibt: %2. In Anführungszeichen ist es ein Wort.</translation>
    </message>
    <message>
        <source>What looks like a field was looked for as a word</source>
        <translation>Was wie ein Feld aussieht, wurde als Wort gesucht</translation>
    </message>
    <message>
        <source>There are {fields}.</source>
        <translation>Es gibt {fields}.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of them, or take the term away.</source>
        <translation>Eines davon verwenden, oder den Begriff weglassen.</translation>
    </message>
    <message>
        <source>It is found by what was read of it; “kennelctl inspect {package}@{version}” says what is wrong.</source>
        <translation>Er wird durch das gefunden, was davon gelesen wurde; „kennelctl inspect {package}@{version}“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>It is found by what was read of it.</source>
        <translation>Er wird durch das gefunden, was davon gelesen wurde.</translation>
    </message>
    <message>
        <source>Tell the maintainers.</source>
        <translation>Den Paketbetreuern Bescheid geben.</translation>
    </message>
    <message>
        <source>The content of {package} {version} is too large to be looked into</source>
        <translation>Der Inhalt von {package} {version} ist zu groß, um hineinzusehen</translation>
    </message>
    <message>
        <source>The content is too large to be looked into</source>
        <translation>Der Inhalt ist zu groß, um hineinzusehen</translation>
    </message>
    <message>
        <source>It has more than {limit}.</source>
        <translation>Er hat mehr als {limit}.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It can be downloaded all the same.</source>
        <translation>Herunterladen lässt er sich trotzdem.</translation>
    </message>
    <message>
        <source>The content of {package} {version} changed while it was read</source>
        <translation>Der Inhalt von {package} {version} änderte sich, während er gelesen wurde</translation>
    </message>
    <message>
        <source>The content changed while it was read</source>
        <translation>Der Inhalt änderte sich, während er gelesen wurde</translation>
    </message>
    <message>
        <source>Somebody else wrote to the folder of contents.</source>
        <translation>Jemand anders schrieb in den Ordner der Inhalte.</translation>
    </message>
    <message>
        <source>Try again: it will be fetched anew.</source>
        <translation>Noch einmal versuchen: er wird neu geholt.</translation>
    </message>
    <message>
        <source>Index %1 in the registry&apos;s log of %2 records, counted from 0:</source>
        <translation>Index %1 im Registerprotokoll mit %2 Einträgen, von 0 an gezählt:</translation>
    </message>
    <message>
        <source>Replace FILE if it is there already.</source>
        <translation>DATEI ersetzen, falls sie schon da ist.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file that could be replaced.</source>
        <translation>„%1“ ist da und ist keine Datei, die ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is there already; with --force it is replaced.</source>
        <translation>„%1“ ist schon da; mit --force wird sie ersetzt.</translation>
    </message>
    <message>
        <source>forget takes one of a registry, --host and --hint.</source>
        <translation>forget nimmt entweder ein Register, --host oder --hint.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>%1 abgleichen</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>%1 vollständig prüfen</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>Protokoll von %1 lesen</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Ask about checkpoint %1</source>
        <translation>Nach Prüfpunkt %1 fragen</translation>
    </message>
    <message>
        <source>Trust %1</source>
        <translation>%1 vertrauen</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>%1 verzeichnen</translation>
    </message>
    <message>
        <source>Read the operator log</source>
        <translation>Betreiberprotokoll lesen</translation>
    </message>
    <message>
        <source>Accepted earlier</source>
        <translation>Früher angenommen</translation>
    </message>
    <message>
        <source>Refused earlier</source>
        <translation>Früher abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Offered after a longer one</source>
        <translation>Nach einem längeren gezeigt</translation>
    </message>
    <message>
        <source>Accepted, current</source>
        <translation>Angenommen, aktuell</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>{before=same}Trusted again: the same operator as before</source>
        <translation>{before=same}Wieder vertraut: derselbe Betreiber wie zuvor</translation>
    </message>
    <message>
        <source>{before=other}Trusted again: another operator is pinned now</source>
        <translation>{before=other}Wieder vertraut: jetzt ist ein anderer Betreiber festgehalten</translation>
    </message>
    <message>
        <source>A file of the evidence is missing</source>
        <translation>Eine Datei der Belege fehlt</translation>
    </message>
    <message>
        <source>“{subject}” is not there, or cannot be read.</source>
        <translation>„{subject}“ ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it for all files.</source>
        <translation>Wer sie geschrieben hat, nach allen Dateien fragen.</translation>
    </message>
    <message>
        <source>These files show no misbehaviour</source>
        <translation>Diese Dateien zeigen kein Fehlverhalten</translation>
    </message>
    <message>
        <source>All signatures hold, and nothing that was signed contradicts anything else.</source>
        <translation>Alle Signaturen stimmen, und nichts Signiertes widerspricht etwas anderem.</translation>
    </message>
    <message>
        <source>Ask whoever wrote it what it is to show.</source>
        <translation>Wer sie geschrieben hat, fragen, was sie zeigen sollen.</translation>
    </message>
    <message>
        <source>trusted again; what it did is kept: see “kennelctl evidence”</source>
        <translation>wieder vertraut; was es getan hat, ist aufbewahrt: siehe „kennelctl evidence“</translation>
    </message>
    <message>
        <source>%1 is off the list. What it did wrong is evidence, and stays: added again it is what it was. With --evidence that is forgotten as well.</source>
        <translation>%1 ist von der Liste genommen. Was es falsch gemacht hat, ist ein Beleg und bleibt: wieder hinzugefügt ist es, was es war. Mit --evidence wird auch das vergessen.</translation>
    </message>
    <message>
        <source>– stands for what only the log of a package tells, which was not read yet: “kennelctl log P” reads one, “kennelctl audit” all.</source>
        <translation>– steht für das, was nur das Protokoll eines Pakets sagt, das noch nicht gelesen wurde: „kennelctl log P“ liest eines, „kennelctl audit“ alle.</translation>
    </message>
    <message>
        <source>No checkpoint is accepted.</source>
        <translation>Kein Prüfpunkt ist angenommen.</translation>
    </message>
    <message>
        <source>Checkpoint %1, log root %2, signed by %3, claimed time %4</source>
        <translation>Prüfpunkt %1, Protokollwurzel %2, signiert von %3, angegebene Zeit %4</translation>
    </message>
    <message>
        <source>First claimed time (UTC)</source>
        <translation>Zuerst angegebene Zeit (UTC)</translation>
    </message>
    <message>
        <source>Last claimed time (UTC)</source>
        <translation>Zuletzt angegebene Zeit (UTC)</translation>
    </message>
    <message>
        <source>the record would break a rule of its log: %1</source>
        <translation>der Eintrag verstieße gegen eine Regel seines Protokolls: %1</translation>
    </message>
    <message>
        <source>The key %1 is missing, unreadable, or no possible name of a key.</source>
        <translation>Der Schlüssel %1 fehlt, ist unlesbar, oder so kann kein Schlüssel heißen.</translation>
    </message>
    <message>
        <source>%1 is no WebAssembly: neither a module nor a component nor a WIT package</source>
        <translation>%1 ist kein WebAssembly: weder ein Modul noch eine Komponente noch ein WIT-Paket</translation>
    </message>
    <message>
        <source>the release %1 is yanked, which cannot be taken back: the manifest has to say &quot;yanked&quot;: true of it, too</source>
        <translation>die Version %1 ist zurückgezogen, und das lässt sich nicht rückgängig machen: auch das Manifest muss von ihr &quot;yanked&quot;: true sagen</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is longer than any file of evidence.</source>
        <translation>%1 ist länger als jede Datei von Belegen.</translation>
    </message>
    <message>
        <source>verify-evidence needs a folder.</source>
        <translation>verify-evidence braucht einen Ordner.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation>Das beweist nichts.</translation>
    </message>
    <message>
        <source>Kept: checkpoint %1, log root %2, map root %3, signed by %4, claimed time %5</source>
        <translation>Aufbewahrt: Prüfpunkt %1, Protokollwurzel %2, Map-Wurzel %3, signiert von %4, angegebene Zeit %5</translation>
    </message>
    <message>
        <source>Offered: checkpoint %1, log root %2, map root %3, signed by %4, claimed time %5</source>
        <translation>Gezeigt: Prüfpunkt %1, Protokollwurzel %2, Map-Wurzel %3, signiert von %4, angegebene Zeit %5</translation>
    </message>
    <message>
        <source>Records published: %1, there already: %2, in the registry&apos;s log now: %3.</source>
        <translation>Einträge veröffentlicht: %1, schon da: %2, jetzt im Protokoll des Registers: %3.</translation>
    </message>
    <message>
        <source>No connection to {host}. That says nothing about what it signed.</source>
        <translation>Keine Verbindung zu {host}. Das sagt nichts darüber, was es signiert hat.</translation>
    </message>
    <message>
        <source>No connection to {subject}. That says nothing about what it signed.</source>
        <translation>Keine Verbindung zu {subject}. Das sagt nichts darüber, was es signiert hat.</translation>
    </message>
    <message>
        <source>No connection. That says nothing about what it signed.</source>
        <translation>Keine Verbindung. Das sagt nichts darüber, was signiert wurde.</translation>
    </message>
    <message>
        <source>Seen earlier</source>
        <translation>Früher gesehen</translation>
    </message>
    <message>
        <source>Current, offered after a longer one</source>
        <translation>Aktuell, nach einem längeren gezeigt</translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other, as was seen on {when}. Both are kept as evidence.</source>
        <translation>Zwei echte Prüfpunkte widersprechen einander, wie am {when} zu sehen war. Beide sind als Beleg aufbewahrt.</translation>
    </message>
    <message>
        <source>It showed a shorter log than was seen before, on {when}. The evidence is kept.</source>
        <translation>Es zeigte am {when} ein kürzeres Protokoll als zuvor. Der Beleg ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The proof that it does was wrong, on {when}. The evidence is kept.</source>
        <translation>Der Beweis dafür war am {when} falsch. Der Beleg ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The checkpoints from before it was trusted are kept, and compared with nothing</source>
        <translation>Die Prüfpunkte von vor dem Vertrauen sind aufbewahrt und werden mit nichts verglichen</translation>
    </message>
    <message>
        <source>%1 is there already, and may be somebody&apos;s only copy.</source>
        <translation>%1 ist schon da, und vielleicht die einzige Kopie, die jemand hat.</translation>
    </message>
    <message>
        <source>Every signature holds. That it is misbehaviour rests on the word of who kept it: what came later, what was answered, or that nothing is missing in an operator log, is signed by nobody.</source>
        <translation>Jede Signatur stimmt. Dass es Fehlverhalten ist, beruht auf dem Wort dessen, der es aufbewahrt hat: was später kam, was geantwortet wurde, oder dass in einem Betreiberprotokoll nichts fehlt, hat niemand signiert.</translation>
    </message>
    <message>
        <source>New keys were made in %1: %2. Whoever loses them can never publish with them again.</source>
        <translation>Neue Schlüssel wurden in %1 gemacht: %2. Wer sie verliert, kann nie wieder mit ihnen veröffentlichen.</translation>
    </message>
    <message>
        <source>The log is not kept here</source>
        <translation>Das Protokoll ist hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>What to do: “kennelctl evidence --registry %1” shows what is kept; “kennelctl trust %1” begins again.</source>
        <translation>Was zu tun ist: „kennelctl evidence --registry %1“ zeigt, was aufbewahrt ist; „kennelctl trust %1“ fängt neu an.</translation>
    </message>
    <message>
        <source>Word of who kept it</source>
        <translation>Wort dessen, der es aufbewahrt</translation>
    </message>
    <message>
        <source>Proves nothing</source>
        <translation>Beweist nichts</translation>
    </message>
    <message>
        <source>{basis=begun-again}The log was not read since the registry was trusted again</source>
        <translation>{basis=begun-again}Das Protokoll wurde nicht gelesen, seit dem Register wieder vertraut wird</translation>
    </message>
    <message>
        <source>{setAside} records of before are set aside, as “kennelctl evidence records” lists them; no view stands on them any more.</source>
        <translation>{setAside} Einträge von vorher sind beiseitegelegt, „kennelctl evidence records“ zählt sie auf; keine Ansicht beruht mehr auf ihnen.</translation>
    </message>
    <message>
        <source>{what=operator-log}The operator log is missing from the evidence</source>
        <translation>{what=operator-log}Den Beweisen fehlt das Betreiberprotokoll</translation>
    </message>
    <message>
        <source>{what=operator-log}“{subject}” is not there. It holds the keys: without it nobody can tell whether the signatures are genuine, and so nothing is proven. Earlier versions of Kennel kept none.</source>
        <translation>{what=operator-log}„{subject}“ ist nicht da. Darin stehen die Schlüssel: Ohne sie kann niemand sagen, ob die Signaturen echt sind, und so ist nichts bewiesen. Frühere Versionen von Kennel haben keines aufbewahrt.</translation>
    </message>
    <message>
        <source>The operator log was added to the evidence</source>
        <translation>Den Beweisen wurde das Betreiberprotokoll beigefügt</translation>
    </message>
    <message>
        <source>None was kept with it. The signatures hold under one that is kept of this registry; it proves itself.</source>
        <translation>Mit ihnen wurde keines aufbewahrt. Die Signaturen stimmen unter einem, das von diesem Register aufbewahrt ist; es beweist sich selbst.</translation>
    </message>
    <message>
        <source>The content of {package} {version} is not on this computer</source>
        <translation>Der Inhalt von {package} {version} ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>The content is not on this computer</source>
        <translation>Der Inhalt ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>{basis=unreachable}The release is known, its bytes were never fetched, and the registry cannot be reached.</source>
        <translation>{basis=unreachable}Die Veröffentlichung ist bekannt, ihre Bytes wurden nie geholt, und das Register ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{basis=broken}It was not fetched before the registry misbehaved, and nothing more is taken from there.</source>
        <translation>{basis=broken}Er wurde nicht geholt, bevor das Register sich falsch verhielt, und von dort wird nichts mehr angenommen.</translation>
    </message>
    <message>
        <source>It was never fetched, and nobody was asked for it.</source>
        <translation>Er wurde nie geholt, und niemand wurde danach gefragt.</translation>
    </message>
    <message>
        <source>Download it while the registry can be reached and is trusted.</source>
        <translation>Herunterladen, solange das Register zu erreichen ist und ihm vertraut wird.</translation>
    </message>
    <message>
        <source>What you allowed</source>
        <translation>Was erlaubt wurde</translation>
    </message>
    <message>
        <source>can be taken back at any time</source>
        <translation>jederzeit zurückzunehmen</translation>
    </message>
    <message>
        <source>Kept: the evidence (%1) and every signed checkpoint (%2).</source>
        <translation>Aufbewahrt: die Beweise (%1) und jeder signierte Prüfpunkt (%2).</translation>
    </message>
    <message>
        <source>Read again: operator log, ledger and names just now; each package log when it is asked for, or all with “kennelctl audit”.</source>
        <translation>Neu gelesen: Betreiberprotokoll, Hauptbuch und Namen gerade eben; jedes Paketprotokoll, wenn danach gefragt wird, oder alle mit „kennelctl audit“.</translation>
    </message>
    <message>
        <source>Its content was on this computer already: nothing was fetched.</source>
        <translation>Der Inhalt war schon auf diesem Rechner: nichts wurde geholt.</translation>
    </message>
    <message>
        <source>The release was verified before the registry misbehaved.</source>
        <translation>Die Veröffentlichung wurde geprüft, bevor das Register sich falsch verhielt.</translation>
    </message>
    <message>
        <source>kept before it was trusted again</source>
        <translation>aufbewahrt, bevor ihm wieder vertraut wurde</translation>
    </message>
    <message>
        <source>replaced by another</source>
        <translation>durch einen anderen ersetzt</translation>
    </message>
    <message>
        <source>No record of %1 was set aside or refused.</source>
        <translation>Kein Eintrag von %1 wurde beiseitegelegt oder abgelehnt.</translation>
    </message>
    <message>
        <source>Prove records of %1</source>
        <translation>Einträge von %1 beweisen</translation>
    </message>
    <message>
        <source>Prove record %1 of the operator log</source>
        <translation>Eintrag %1 des Betreiberprotokolls beweisen</translation>
    </message>
    <message>
        <source>Prove record %1 of %2</source>
        <translation>Eintrag %1 von %2 beweisen</translation>
    </message>
    <message>
        <source>This host has no %1</source>
        <translation>Dieser Host hat %1 nicht</translation>
    </message>
    <message>
        <source>It asks for %1, and this host has %2</source>
        <translation>Sie verlangt %1, und dieser Host hat %2</translation>
    </message>
    <message>
        <source>It exports no %1</source>
        <translation>Sie exportiert %1 nicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>words: beginnings of words in names, descriptions, interfaces, …</source>
        <translation>Wörter: Wortanfänge in Namen, Beschreibungen, Schnittstellen, …</translation>
    </message>
    <message>
        <source>what exports that interface; @2.0 for a version</source>
        <translation>was diese Schnittstelle exportiert; @2.0 für eine Version</translation>
    </message>
    <message>
        <source>what imports an interface of that package</source>
        <translation>was eine Schnittstelle dieses Pakets importiert</translation>
    </message>
    <message>
        <source>what has that capability; another word lists them</source>
        <translation>was diese Fähigkeit hat; ein anderes Wort listet sie auf</translation>
    </message>
    <message>
        <source>packages of that namespace</source>
        <translation>Pakete dieses Namensraums</translation>
    </message>
    <message>
        <source>releases by a key whose id begins so</source>
        <translation>Veröffentlichungen eines Schlüssels, dessen Kennung so beginnt</translation>
    </message>
    <message>
        <source>what claims a licence with that in its name</source>
        <translation>was eine Lizenz angibt, deren Name das enthält</translation>
    </message>
    <message>
        <source>components; also module, wit-package</source>
        <translation>Komponenten; auch module, wit-package</translation>
    </message>
    <message>
        <source>by the size of the content; also &gt;</source>
        <translation>nach der Größe des Inhalts; auch &gt;</translation>
    </message>
    <message>
        <source>by the claimed time; also &lt;, a month, a year</source>
        <translation>nach der angegebenen Zeit; auch &lt;, ein Monat, ein Jahr</translation>
    </message>
    <message>
        <source>by the beginning of the content&apos;s digest</source>
        <translation>nach dem Anfang der Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>A query is a list of terms, all of which have to hold; -TERM must not hold, and &quot;quotation marks&quot; keep words together:</source>
        <translation>Eine Anfrage ist eine Liste von Begriffen, die alle gelten müssen; -BEGRIFF darf nicht gelten, und &quot;Anführungszeichen&quot; halten Wörter zusammen:</translation>
    </message>
    <message>
        <source>The page “Searching” of the handbook says more.</source>
        <translation>Mehr sagt die Seite „Searching“ des Handbuchs.</translation>
    </message>
    <message>
        <source>A component does not say which world it was made for; what it imports and exports is found by imports: and exports:.</source>
        <translation>Eine Komponente sagt nicht, für welche World sie gemacht wurde; was sie importiert und exportiert, finden imports: und exports:.</translation>
    </message>
    <message>
        <source>Search for the interfaces of that world.</source>
        <translation>Nach den Schnittstellen dieser World suchen.</translation>
    </message>
    <message>
        <source>There is no permission for “{subject}”</source>
        <translation>Es gibt keine Erlaubnis für „{subject}“</translation>
    </message>
    <message>
        <source>There is no such permission</source>
        <translation>Eine solche Erlaubnis gibt es nicht</translation>
    </message>
    <message>
        <source>“kennelctl forget” lists every host and every hint that was allowed.</source>
        <translation>„kennelctl forget“ listet alle erlaubten Hosts und Hinweise auf.</translation>
    </message>
    <message>
        <source>Take it from that list as it stands there.</source>
        <translation>Es so angeben, wie es in dieser Liste steht.</translation>
    </message>
    <message>
        <source>No checkpoint of length {got} is kept</source>
        <translation>Kein Prüfpunkt der Länge {got} ist aufbewahrt</translation>
    </message>
    <message>
        <source>No such checkpoint is kept</source>
        <translation>Kein solcher Prüfpunkt ist aufbewahrt</translation>
    </message>
    <message>
        <source>“kennelctl checkpoints” lists all that were ever seen.</source>
        <translation>„kennelctl checkpoints“ listet alle auf, die je gesehen wurden.</translation>
    </message>
    <message>
        <source>Take a length from the list of checkpoints.</source>
        <translation>Eine Länge aus der Liste der Prüfpunkte nehmen.</translation>
    </message>
    <message>
        <source>It was seen on {when}, and the evidence is kept. The address was taken over, or the registry began again.</source>
        <translation>Das wurde am {when} gesehen, und die Beweise sind aufbewahrt. Die Adresse wurde übernommen, oder das Register hat neu begonnen.</translation>
    </message>
    <message>
        <source>There is no evidence {got}</source>
        <translation>Es gibt keinen Beweis {got}</translation>
    </message>
    <message>
        <source>There is no such evidence</source>
        <translation>Einen solchen Beweis gibt es nicht</translation>
    </message>
    <message>
        <source>Kept of this registry: {count}, counted from 1.</source>
        <translation>Von diesem Register aufbewahrt: {count}, gezählt ab 1.</translation>
    </message>
    <message>
        <source>“kennelctl evidence” lists what is kept.</source>
        <translation>„kennelctl evidence“ listet auf, was aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Check the number: “kennelctl evidence” lists what is kept.</source>
        <translation>Die Nummer prüfen: „kennelctl evidence“ listet auf, was aufbewahrt ist.</translation>
    </message>
    <message>
        <source>“%1” is no key id: they are sha256: and 64 of the digits 0 to 9 and a to f.</source>
        <translation>„%1“ ist keine Schlüsselkennung: Das sind sha256: und 64 der Ziffern 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>This is the registry&apos;s word alone: no proof comes with it.</source>
        <translation>Das ist allein das Wort des Registers: Kein Beweis kommt mit.</translation>
    </message>
    <message>
        <source>Proven by the registry: record %1 is in the log of checkpoint %2, and the newest of its own log there.</source>
        <translation>Vom Register bewiesen: Eintrag %1 steht im Protokoll von Prüfpunkt %2 und ist dort der neueste seines eigenen Protokolls.</translation>
    </message>
    <message>
        <source>Worked out from the ledger, without a proof of the registry: record %1 is in the log of checkpoint %2, and the newest of its own log there.</source>
        <translation>Aus dem Hauptbuch berechnet, ohne Beweis des Registers: Eintrag %1 steht im Protokoll von Prüfpunkt %2 und ist dort der neueste seines eigenen Protokolls.</translation>
    </message>
    <message>
        <source>Worked out from the ledger, without a proof of the registry: record %1 is in the log of checkpoint %2. The map holds newest records only, so that nothing of it was to be proven.</source>
        <translation>Aus dem Hauptbuch berechnet, ohne Beweis des Registers: Eintrag %1 steht im Protokoll von Prüfpunkt %2. Die Map enthält nur neueste Einträge, sodass von ihr nichts zu beweisen war.</translation>
    </message>
    <message>
        <source>Nothing was proven: there is neither a proof of the registry nor a recomputed ledger.</source>
        <translation>Nichts wurde bewiesen: Es gibt weder einen Beweis des Registers noch ein nachgerechnetes Hauptbuch.</translation>
    </message>
    <message>
        <source>forget takes its registry as an argument, or --registry beside --hint: not both.</source>
        <translation>forget nimmt sein Register als Argument oder --registry neben --hint, nicht beides.</translation>
    </message>
    <message>
        <source>Proven by the registry: its newest record is in checkpoint %1.</source>
        <translation>Vom Register bewiesen: Sein neuester Eintrag steht in Prüfpunkt %1.</translation>
    </message>
    <message>
        <source>Worked out from the ledger: all of its records are in checkpoint %1, at their places.</source>
        <translation>Aus dem Hauptbuch berechnet: Alle seine Einträge stehen in Prüfpunkt %1, an ihren Stellen.</translation>
    </message>
    <message>
        <source>Nothing ties it to checkpoint %1: neither a proof of the registry nor the ledger.</source>
        <translation>Nichts bindet es an Prüfpunkt %1: weder ein Beweis des Registers noch das Hauptbuch.</translation>
    </message>
    <message>
        <source>Not what was released: %1, each named below</source>
        <translation>Nicht das Veröffentlichte: %1, unten einzeln genannt</translation>
    </message>
    <message>
        <source>Not to be had: %1, each named below</source>
        <translation>Nicht zu bekommen: %1, unten einzeln genannt</translation>
    </message>
    <message>
        <source>Heads proven by the registry: %1</source>
        <translation>Vom Register bewiesene neueste Einträge: %1</translation>
    </message>
    <message>
        <source>Stop after so many fetched bytes; a later run goes on. Default: 2 GiB.</source>
        <translation>Nach so vielen geholten Bytes aufhören; ein späterer Lauf macht weiter. Vorgabe: 2 GiB.</translation>
    </message>
    <message>
        <source>Further hosts, from a JSON file or a folder of them. Default: %1.</source>
        <translation>Weitere Hosts, aus einer JSON-Datei oder einem Ordner davon. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Folder that holds everything that was seen and verified. Default: %1.</source>
        <translation>Ordner mit allem, was gesehen und geprüft wurde. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Largest content to fetch, in bytes. Default: what is announced, otherwise 2 GiB.</source>
        <translation>Größter Inhalt, der geholt wird, in Bytes. Vorgabe: was angekündigt ist, sonst 2 GiB.</translation>
    </message>
    <message>
        <source>“%1” is no number of evidence: the first is 1.</source>
        <translation>„%1“ ist keine Nummer eines Beweises: Der erste ist 1.</translation>
    </message>
    <message>
        <source>Read up to byte %1: what it imports and exports behind it is not known</source>
        <translation>Gelesen bis Byte %1: Was sie dahinter importiert und exportiert, ist unbekannt</translation>
    </message>
    <message>
        <source>Nothing could be read from byte %1 on: what it imports and exports is not known</source>
        <translation>Ab Byte %1 war nichts zu lesen: Was sie importiert und exportiert, ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is in use by another process: stop it first.</source>
        <translation>%1 wird von einem anderen Prozess benutzt: Ihn zuerst beenden.</translation>
    </message>
    <message>
        <source>%1 is in use by process %2: stop it first.</source>
        <translation>%1 wird vom Prozess %2 benutzt: Ihn zuerst beenden.</translation>
    </message>
    <message>
        <source>line %1, column %2: this is no JSON: %3</source>
        <translation>Zeile %1, Spalte %2: das ist kein JSON: %3</translation>
    </message>
    <message>
        <source>the member “%1” is there twice: leave one of them</source>
        <translation>das Element „%1“ gibt es zweimal: eines davon lassen</translation>
    </message>
    <message>
        <source>the manifest has to be a JSON object</source>
        <translation>das Manifest muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>this value has the wrong type: “kennelctl help import” shows a manifest</source>
        <translation>dieser Wert hat den falschen Typ: „kennelctl help import“ zeigt ein Manifest</translation>
    </message>
    <message>
        <source>no manifest has a member “%1” here: check its spelling</source>
        <translation>kein Manifest hat hier ein Element „%1“: die Schreibweise prüfen</translation>
    </message>
    <message>
        <source>“%1” is no package name: write namespace:name, with the letters a to z, digits and single hyphens</source>
        <translation>„%1“ ist kein Paketname: namensraum:name schreiben, mit den Buchstaben a bis z, Ziffern und einzelnen Bindestrichen</translation>
    </message>
    <message>
        <source>“%1” is no version: write one like 1.2.3 or 1.2.3-rc.1</source>
        <translation>„%1“ ist keine Version: eine wie 1.2.3 oder 1.2.3-rc.1 schreiben</translation>
    </message>
    <message>
        <source>there is no permission “%1” in this log: packages have release and yank, the operator log commit, defineNamespace and importNamespace</source>
        <translation>in diesem Protokoll gibt es kein Recht „%1“: Pakete haben release und yank, das Betreiberprotokoll commit, defineNamespace und importNamespace</translation>
    </message>
    <message>
        <source>the entry of “%1” belongs into another log: release and yank into that of a package, define and import into the operator&apos;s</source>
        <translation>der Teileintrag „%1“ gehört in ein anderes Protokoll: release und yank in das eines Pakets, define und import in das des Betreibers</translation>
    </message>
    <message>
        <source>this registry does not define the namespace “%1”: add it to &quot;namespaces&quot;</source>
        <translation>dieses Register legt den Namensraum „%1“ nicht fest: ihn in &quot;namespaces&quot; aufnehmen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Files are relative to the manifest</source>
        <translation>%1 kann nicht gelesen werden: %2. Dateien gelten relativ zum Manifest</translation>
    </message>
    <message>
        <source>the registry has another record in this place of the log: a history can be extended, not changed</source>
        <translation>das Register hat an dieser Stelle des Protokolls einen anderen Eintrag: eine Geschichte kann verlängert, nicht geändert werden</translation>
    </message>
    <message>
        <source>the registry has the release %1 with another content, which cannot be changed: publish that under a new version</source>
        <translation>das Register hat die Veröffentlichung %1 mit einem anderen Inhalt, der nicht zu ändern ist: den neuen unter einer neuen Version veröffentlichen</translation>
    </message>
    <message>
        <source>whoever reaches this computer on the network can read the registry, and there is no TLS: what is read can be seen and changed on the way.</source>
        <translation>wer diesen Computer im Netz erreicht, kann das Register lesen, und es gibt kein TLS: Was gelesen wird, kann unterwegs gesehen und verändert werden.</translation>
    </message>
    <message>
        <source>Kennel reads http only on the same computer; for others put a proxy with https before it and name that with --public-url: see “Your own registry” in the handbook.</source>
        <translation>Kennel liest http nur auf demselben Computer; für andere einen Proxy mit https davorstellen und ihn mit --public-url nennen: siehe „Your own registry“ im Handbuch.</translation>
    </message>
    <message>
        <source>For Kennel and for the reference client. Prints its URL on one line when it is ready, and serves until
SIGINT or SIGTERM. Its checkpoint is always of the present. Only http is spoken: for others than this
computer a proxy with https has to stand before it.</source>
        <translation>Für Kennel und den Referenzclient. Gibt seine URL in einer Zeile aus, sobald es bereit ist, und läuft bis
SIGINT oder SIGTERM. Sein Prüfpunkt ist immer aktuell. Es spricht nur http: Für andere als diesen
Computer muss ein Proxy mit https davorstehen.</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes any free one. Default: 127.0.0.1:%1.</source>
        <translation>Adresse und Port; Port 0 nimmt irgendeinen freien. Vorgabe: 127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>How clients reach the registry, such as https://registry.example/; needed behind a proxy.</source>
        <translation>Wie das Register erreicht wird, etwa https://registry.example/; hinter einem Proxy nötig.</translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8090 or [::1]:8090.</source>
        <translation>„%1“ ist keine Adresse mit Port wie 127.0.0.1:8090 oder [::1]:8090.</translation>
    </message>
    <message>
        <source>“%1” is no URL of a registry, such as https://registry.example/.</source>
        <translation>„%1“ ist keine URL eines Registers wie https://registry.example/.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Operator log of length %1, replayed; record %2 by key %3 begins it</source>
        <translation>Betreiberprotokoll der Länge %1, nachgespielt; es beginnt mit Eintrag %2 von Schlüssel %3</translation>
    </message>
    <message>
        <source>Other operator log of length %1, replayed; record %2 by key %3 begins it</source>
        <translation>Anderes Betreiberprotokoll der Länge %1, nachgespielt; es beginnt mit Eintrag %2 von Schlüssel %3</translation>
    </message>
    <message>
        <source>The manifest %1 cannot be read: %2</source>
        <translation>Das Manifest %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The answer holds too many values</source>
        <translation>Die Antwort enthält zu viele Werte</translation>
    </message>
    <message>
        <source>withdrawn releases; yanked:no for all others</source>
        <translation>zurückgezogene Veröffentlichungen; yanked:no alle anderen</translation>
    </message>
    <message>
        <source>all versions; with versions:no, as without it, the newest of each package</source>
        <translation>alle Versionen; mit versions:no, wie ohne es, die neueste jedes Pakets</translation>
    </message>
    <message>
        <source>newer records that were not looked at: %1</source>
        <translation>neuere Einträge, die nicht angesehen wurden: %1</translation>
    </message>
    <message>
        <source>“{subject!}” was looked for as a word: there is no field “{field}”</source>
        <translation>„{subject!}“ wurde als Wort gesucht: ein Feld „{field}“ gibt es nicht</translation>
    </message>
    <message>
        <source>Proven of one key</source>
        <translation>Von einem Schlüssel bewiesen</translation>
    </message>
    <message>
        <source>Proven: one key signed both, and of one registry they exclude each other. That both are about this registry, no file shows: a key may sign for several registries, and may be a former or a stolen one.</source>
        <translation>Bewiesen: ein Schlüssel hat beide signiert, und bei einem einzigen Register schließen sie einander aus. Dass beide von diesem Register handeln, zeigt keine Datei: ein Schlüssel kann für mehrere Register signieren, und er kann ein früherer oder gestohlener sein.</translation>
    </message>
    <message>
        <source>Every version of “{package}” is yanked ({yanked})</source>
        <translation>Jede Version von „{package}“ ist zurückgezogen ({yanked})</translation>
    </message>
    <message>
        <source>“{package}” is not kept here</source>
        <translation>„{package}“ ist hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing of the log of “{package}” is kept, so nothing can be said of it.</source>
        <translation>Vom Protokoll von „{package}“ ist nichts aufgehoben, daher lässt sich nichts darüber sagen.</translation>
    </message>
    <message>
        <source>The content of {package} {version} could not be read to its end, or breaks a rule of its format</source>
        <translation>Der Inhalt von {package} {version} konnte nicht bis zu seinem Ende gelesen werden oder bricht eine Regel seines Formats</translation>
    </message>
    <message>
        <source>The content could not be read to its end, or breaks a rule of its format</source>
        <translation>Der Inhalt konnte nicht bis zu seinem Ende gelesen werden oder bricht eine Regel seines Formats</translation>
    </message>
    <message>
        <source>{basis=broken}Nothing new is read of “{domain}”: {parent}, which leads there, misbehaved</source>
        <translation>{basis=broken}Von „{domain}“ wird nichts Neues gelesen: {parent}, das dorthin führt, verhielt sich falsch</translation>
    </message>
    <message>
        <source>Nothing new was read of “{domain}”: {parent}, which leads there, could not be verified now</source>
        <translation>Von „{domain}“ wurde nichts Neues gelesen: {parent}, das dorthin führt, konnte jetzt nicht geprüft werden</translation>
    </message>
    <message>
        <source>Nothing new is read through a registry that cannot be relied on</source>
        <translation>Über ein Register, auf das kein Verlass ist, wird nichts Neues gelesen</translation>
    </message>
    <message>
        <source>That registry says who serves the namespace. What was read before stays readable.</source>
        <translation>Dieses Register sagt, wer den Namensraum bedient. Was vorher gelesen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Look into what is said of that registry first.</source>
        <translation>Erst ansehen, was über dieses Register gesagt wird.</translation>
    </message>
    <message>
        <source>It was seen only now, and nobody could know of it before. Whoever means to accept what the registry shows gives the same command again.</source>
        <translation>Es wurde erst jetzt gesehen, niemand konnte vorher davon wissen. Wer annehmen will, was das Register zeigt, gibt denselben Befehl noch einmal.</translation>
    </message>
    <message>
        <source>Checkpoint %1: no answer of the registry came.</source>
        <translation>Prüfpunkt %1: Vom Register kam keine Antwort.</translation>
    </message>
    <message>
        <source>Worked out from the ledger: record %1 is in the log of checkpoint %2, and the newest of its own log there. The registry&apos;s own proof of that is kept, and holds.</source>
        <translation>Aus dem Hauptbuch berechnet: Eintrag %1 steht im Protokoll von Prüfpunkt %2 und ist dort der neueste seines eigenen Protokolls. Der Beweis des Registers dafür ist aufbewahrt und gilt.</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <translation>%1 %2 aus %3, %4</translation>
    </message>
    <message>
        <source>digest not known</source>
        <translation>Prüfsumme nicht bekannt</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>May pass on</source>
        <translation>Darf weitergeben</translation>
    </message>
    <message>
        <source>Every section of every part, with its place and size; its header counts, too.</source>
        <translation>Jeder Abschnitt jedes Teils, mit Ort und Größe; sein Kopf zählt mit.</translation>
    </message>
    <message>
        <source>A release is written to a file, never to standard output. “-o ./-” means a file of that name.</source>
        <translation>Eine Veröffentlichung wird in eine Datei geschrieben, nie auf die Standardausgabe. „-o ./-“ meint eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Said to show</source>
        <translation>Soll zeigen</translation>
    </message>
    <message>
        <source>%1 wants a whole version like 1.2.3, or what it begins with: 1 or 0.2</source>
        <translation>%1 will eine ganze Version wie 1.2.3, oder womit sie beginnt: 1 oder 0.2</translation>
    </message>
    <message>
        <source>%1 has a name with a version: names stand here without one</source>
        <translation>%1 hat einen Namen mit einer Version: Namen stehen hier ohne</translation>
    </message>
    <message>
        <source>serve takes --data DIR or --demo, not both.</source>
        <translation>serve nimmt --data DIR oder --demo, nicht beides.</translation>
    </message>
    <message>
        <source>Said to show: %1</source>
        <translation>Soll zeigen: %1</translation>
    </message>
    <message>
        <source>Registry, by the word of who kept it: %1</source>
        <translation>Register, nach dem Wort dessen, der es aufbewahrt hat: %1</translation>
    </message>
    <message>
        <source>and %1 more; --json lists all</source>
        <translation>und %1 weitere; --json zählt alle auf</translation>
    </message>
    <message>
        <source>Only WIT packages and modules are found by a world: that they define, or carry</source>
        <translation>Nur WIT-Pakete und Module werden nach einer Welt gefunden, die sie definieren oder mitführen</translation>
    </message>
    <message>
        <source>The namespace “{subject!}” is read from {domain}</source>
        <translation>Der Namensraum „{subject!}“ wird bei {domain} gelesen</translation>
    </message>
    <message>
        <source>This registry imports it. What is there is found once that registry is in the list and was indexed by its own name.</source>
        <translation>Dieses Register importiert ihn. Was dort ist, wird gefunden, sobald jenes Register in der Liste steht und unter seinem eigenen Namen indiziert wurde.</translation>
    </message>
    <message>
        <source>Open a package of it, index that registry, and search all registries.</source>
        <translation>Öffnen Sie ein Paket daraus, indizieren Sie jenes Register, und durchsuchen Sie alle Register.</translation>
    </message>
    <message>
        <source>{basis=proved}The signed ledger of checkpoint {logLength} has no record of it: up to there it was never published here.</source>
        <translation>{basis=proved}Das signierte Hauptbuch des Prüfpunkts {logLength} hat keinen Eintrag davon: Bis dorthin wurde es hier nie veröffentlicht.</translation>
    </message>
    <message>
        <source>WIT packages that define that world, modules made for it</source>
        <translation>WIT-Pakete, die diese Welt definieren, und Module, die für sie gemacht sind</translation>
    </message>
    <message>
        <source>Not judged: what stands at byte %1 could not be read, and may ask for anything</source>
        <translation>Nicht beurteilt: Was bei Byte %1 steht, konnte nicht gelesen werden und kann nach allem fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Own licence</source>
        <translation>Eigene Lizenz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Build id</source>
        <translation>Build-Kennung</translation>
    </message>
    <message>
        <source>Source map</source>
        <translation>Source Map</translation>
    </message>
    <message>
        <source>Debug information</source>
        <translation>Debug-Informationen</translation>
    </message>
    <message>
        <source>The log records the release, but nobody offers its bytes.</source>
        <translation>Das Protokoll verzeichnet die Veröffentlichung, aber niemand bietet ihre Bytes an.</translation>
    </message>
    <message>
        <source>Says to registries: %1</source>
        <translation>Sagt Registern: %1</translation>
    </message>
    <message>
        <source>Accepted: checkpoint %1, claimed time %2</source>
        <translation>Angenommen: Prüfpunkt %1, angegebene Zeit %2</translation>
    </message>
    <message>
        <source>the index goes up to checkpoint %1</source>
        <translation>der Index reicht bis Prüfpunkt %1</translation>
    </message>
    <message>
        <source>Set aside: the records that were read before (%1). “kennelctl evidence records” lists them, but for those that the registry shows again; no view stands on them any more.</source>
        <translation>Beiseitegelegt: die zuvor gelesenen Einträge (%1). „kennelctl evidence records“ listet sie auf, außer denen, die das Register wieder zeigt; keine Ansicht beruht mehr auf ihnen.</translation>
    </message>
    <message>
        <source>What stands at byte %1 could not be read: it may import and export more than this</source>
        <translation>Was bei Byte %1 steht, konnte nicht gelesen werden: Sie kann mehr importieren und exportieren als dies</translation>
    </message>
    <message>
        <source>this registry does not define the namespace “%1” by then: define it in a record of the operator log before, with {&quot;define&quot;: &quot;%1&quot;}</source>
        <translation>dieses Register definiert den Namensraum „%1“ bis dahin nicht: Definieren Sie ihn davor in einem Eintrag des Betreiberprotokolls, mit {&quot;define&quot;: &quot;%1&quot;}</translation>
    </message>
    <message>
        <source>Offered earlier, after a longer one</source>
        <translation>Früher gezeigt, nach einem längeren</translation>
    </message>
    <message>
        <source>It shows a genuine checkpoint of {logLength} records, signed for {timestamp}; one of {kept.logLength} records, signed for {kept.timestamp}, was seen before.</source>
        <translation>Es zeigt einen echten Prüfpunkt mit {logLength} Einträgen, signiert für {timestamp}; gesehen wurde schon einer mit {kept.logLength} Einträgen, signiert für {kept.timestamp}.</translation>
    </message>
    <message>
        <source>Contents that did not fit into the rest and were left for later: %1</source>
        <translation>Inhalte, die in den Rest nicht passten und für später blieben: %1</translation>
    </message>
    <message>
        <source>Contents larger than what a run may fetch, left out until --max-total is larger: %1</source>
        <translation>Inhalte, die größer sind, als ein Lauf holen darf, und ausgelassen werden, bis --max-total größer ist: %1</translation>
    </message>
    <message>
        <source>What was not complete by then was not kept.</source>
        <translation>Was bis dahin nicht vollständig war, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>What was yanked can still be had by its number, as “{package}@VERSION”: {yanked} in all.</source>
        <translation>Was zurückgezogen wurde, ist unter seiner Nummer noch zu haben, als „{package}@VERSION“: {yanked} insgesamt.</translation>
    </message>
    <message>
        <source>Not judged: it is not readable as WebAssembly</source>
        <translation>Nicht beurteilt: Es ist nicht als WebAssembly lesbar</translation>
    </message>
    <message>
        <source>The other checkpoints that it signed were refused</source>
        <translation>Die anderen Prüfpunkte, die es signiert hat, wurden abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 contents hashed and found as released</source>
        <translation>%1 von %2 Inhalten gehasht und so, wie sie veröffentlicht wurden</translation>
    </message>
</context>
<context>
    <name>kennel::AddRegistryDialog</name>
    <message>
        <source>Enter the address of a registry, such as https://warg.example.org</source>
        <translation>Adresse eines Registers eingeben, etwa https://warg.example.org</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Registries are reached by https, or by http on this computer.</source>
        <translation>Register werden über https erreicht, auf diesem Rechner auch über http.</translation>
    </message>
    <message>
        <source>Names and passwords do not belong into the address.</source>
        <translation>Namen und Passwörter gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>Add Registry</source>
        <translation>Register hinzufügen</translation>
    </message>
    <message>
        <source>Address of a Warg registry</source>
        <translation>Adresse eines Warg-Registers</translation>
    </message>
    <message>
        <source>Address of the registry</source>
        <translation>Adresse des Registers</translation>
    </message>
    <message>
        <source>Adding it contacts this registry and nobody else. On first contact its operator is pinned: from then on Kennel notices when somebody else answers. Nothing is sent but requests, which the network log lists.</source>
        <translation>Beim Hinzufügen wird nur dieses Register angesprochen, niemand sonst. Beim ersten Kontakt wird sein Betreiber festgehalten: Von da an merkt Kennel, wenn jemand anders antwortet. Gesendet werden nur Anfragen; das Netzprotokoll führt sie auf.</translation>
    </message>
    <message>
        <source>Use %1, the home registry of warg</source>
        <translation>%1 verwenden, das eigene Register von warg</translation>
    </message>
    <message>
        <source>It stands in %1.</source>
        <translation>Es steht in %1.</translation>
    </message>
    <message>
        <source>Plain http: programs on this computer could read along, hold answers back or show old ones. Signatures, proofs and digests are checked as always.</source>
        <translation>Unverschlüsseltes http: Programme auf diesem Rechner könnten mitlesen, Antworten zurückhalten oder alte zeigen. Signaturen, Beweise und Digests werden geprüft wie immer.</translation>
    </message>
    <message>
        <source>Plain http is used only on this computer. On the way to another one, others could read what is asked for, hold answers back or show old ones. They could forge no record, as Kennel checks every signature, but on first contact they could put a registry of their own in its place. Use https.</source>
        <translation>Unverschlüsseltes http gibt es nur auf diesem Rechner. Auf dem Weg zu einem anderen könnten andere lesen, wonach gefragt wird, Antworten zurückhalten oder alte zeigen. Einträge fälschen könnten sie nicht, da Kennel jede Signatur prüft, beim ersten Kontakt aber ein eigenes Register unterschieben. Zu nehmen ist https.</translation>
    </message>
</context>
<context>
    <name>kennel::BackgroundActions</name>
    <message>
        <source>Read Releases in the Background</source>
        <translation>Veröffentlichungen im Hintergrund lesen</translation>
    </message>
    <message>
        <source>Read over Metered Connections, Too</source>
        <translation>Auch über getaktete Verbindungen lesen</translation>
    </message>
    <message>
        <source>Pause Reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Resume Reading</source>
        <translation>Lesen fortsetzen</translation>
    </message>
    <message>
        <source>Fetch the releases of open registries little by little, so that they can be searched</source>
        <translation>Die Veröffentlichungen geöffneter Register nach und nach holen, damit sie durchsucht werden können</translation>
    </message>
</context>
<context>
    <name>kennel::BackgroundBar</name>
    <message>
        <source>Indexing in the background</source>
        <translation>Im Hintergrund wird gelesen</translation>
    </message>
    <message>
        <source>At most %1 a second.</source>
        <translation>Höchstens %1 in der Sekunde.</translation>
    </message>
    <message>
        <source>Indexing paused</source>
        <translation>Lesen angehalten</translation>
    </message>
    <message>
        <source>What was read so far can be searched.</source>
        <translation>Was bisher gelesen wurde, kann durchsucht werden.</translation>
    </message>
    <message>
        <source>Indexing paused: metered connection</source>
        <translation>Lesen angehalten: getaktete Verbindung</translation>
    </message>
    <message>
        <source>It goes on by itself over another one.</source>
        <translation>Über eine andere geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Indexing goes on in a while</source>
        <translation>Der Index wächst später weiter</translation>
    </message>
    <message>
        <source>Not everything could be read. A run fetches at most %1, and after %2 there is another one.</source>
        <translation>Nicht alles konnte gelesen werden. Ein Lauf holt höchstens %1, und nach %2 folgt der nächste.</translation>
    </message>
</context>
<context>
    <name>kennel::Capability</name>
    <message>
        <source>Opens network connections</source>
        <translation>Öffnet Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>Sends HTTP requests</source>
        <translation>Sendet HTTP-Anfragen</translation>
    </message>
    <message>
        <source>Answers HTTP requests</source>
        <translation>Beantwortet HTTP-Anfragen</translation>
    </message>
    <message>
        <source>Reads and writes files in the folders that it is given</source>
        <translation>Liest und schreibt Dateien in den Ordnern, die sie bekommt</translation>
    </message>
    <message>
        <source>Keeps values under keys in a store of its host</source>
        <translation>Legt Werte unter Schlüsseln in einem Speicher ihres Hosts ab</translation>
    </message>
    <message>
        <source>Keeps blobs in a store of its host</source>
        <translation>Legt Blobs in einem Speicher ihres Hosts ab</translation>
    </message>
    <message>
        <source>Sends messages through a broker of its host</source>
        <translation>Sendet Nachrichten über einen Broker ihres Hosts</translation>
    </message>
    <message>
        <source>Receives messages from a broker of its host</source>
        <translation>Empfängt Nachrichten von einem Broker ihres Hosts</translation>
    </message>
    <message>
        <source>Runs neural networks of its host</source>
        <translation>Führt neuronale Netze ihres Hosts aus</translation>
    </message>
    <message>
        <source>Draws with the graphics device</source>
        <translation>Zeichnet mit dem Grafikgerät</translation>
    </message>
    <message>
        <source>Starts threads</source>
        <translation>Startet Threads</translation>
    </message>
    <message>
        <source>Reads its arguments and environment variables</source>
        <translation>Liest ihre Argumente und Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Reads the configuration that its host has for it</source>
        <translation>Liest die Konfiguration, die ihr Host für sie hat</translation>
    </message>
    <message>
        <source>Reads or writes the terminal</source>
        <translation>Liest vom Terminal oder schreibt darauf</translation>
    </message>
    <message>
        <source>Writes to the log of its host</source>
        <translation>Schreibt in das Protokoll ihres Hosts</translation>
    </message>
    <message>
        <source>Reads the time or waits</source>
        <translation>Liest die Uhrzeit oder wartet</translation>
    </message>
    <message>
        <source>Draws random numbers</source>
        <translation>Zieht Zufallszahlen</translation>
    </message>
    <message>
        <source>Runs as a command</source>
        <translation>Läuft als Befehl</translation>
    </message>
    <message>
        <source>Ends its own run with a status</source>
        <translation>Beendet ihren eigenen Lauf mit einem Status</translation>
    </message>
    <message>
        <source>Asks its host for %1</source>
        <translation>Verlangt von ihrem Host %1</translation>
    </message>
    <message>
        <source>Does nothing beyond computing</source>
        <translation>Tut nichts als rechnen</translation>
    </message>
    <message>
        <source>network connections</source>
        <translation>Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>arguments and environment variables</source>
        <translation>Argumente und Umgebungsvariablen</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>das Terminal</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
</context>
<context>
    <name>kennel::CheckStrip</name>
    <message>
        <source>holds</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not checked, because of what failed before</source>
        <translation>nicht geprüft, wegen des Fehlers davor</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks of the record: %1</source>
        <translation>Prüfungen des Eintrags: %1</translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPage</name>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Audit in Full</source>
        <translation>Vollständig prüfen</translation>
    </message>
    <message>
        <source>Ask the Registry About This Checkpoint</source>
        <translation>Das Register nach diesem Prüfpunkt fragen</translation>
    </message>
    <message>
        <source>Trust Again…</source>
        <translation>Wieder vertrauen …</translation>
    </message>
    <message>
        <source>Checkpoint journal</source>
        <translation>Liste der Prüfpunkte</translation>
    </message>
    <message>
        <source>Ask About Selected</source>
        <translation>Nach dem gewählten fragen</translation>
    </message>
    <message>
        <source>Ask the registry whether it still stands by the selected checkpoint</source>
        <translation>Das Register fragen, ob es noch zum gewählten Prüfpunkt steht</translation>
    </message>
    <message>
        <source>log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>signiert von</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <translation>Was das nicht zeigen kann</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>Noch kein Prüfpunkt</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Prüfpunkt %1</translation>
    </message>
    <message>
        <source>Whether the map root is right and older records are in place: the ledger was not recomputed.</source>
        <translation>Ob die Kartenwurzel stimmt und ältere Einträge an ihrem Platz sind: Das Hauptbuch wurde nicht nachgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %n log(s): the registry did not give them.</source>
        <translation>
            <numerusform>Der Name von %n Protokoll: Das Register hat ihn nicht genannt.</numerusform>
            <numerusform>Die Namen von %n Protokollen: Das Register hat sie nicht genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n log(s) that were not replayed yet.</source>
        <translation>
            <numerusform>Was in %n Protokoll steht, das noch nicht nachgespielt wurde.</numerusform>
            <numerusform>Was in %n Protokollen steht, die noch nicht nachgespielt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others are shown a different log. Compare a checkpoint with a colleague.</source>
        <translation>Ob anderen ein anderes Protokoll gezeigt wird. Einen Prüfpunkt mit Kollegen vergleichen.</translation>
    </message>
    <message>
        <source>When records were made: times are claims, only their order is checked.</source>
        <translation>Wann Einträge gemacht wurden: Zeiten sind Behauptungen, nur ihre Reihenfolge ist geprüft.</translation>
    </message>
    <message>
        <source>Who holds a key: a key id proves that the same key signed, not whose it is.</source>
        <translation>Wer einen Schlüssel hat: Eine Schlüsselkennung beweist, dass derselbe Schlüssel signiert hat, nicht, wem er gehört.</translation>
    </message>
    <message>
        <source>What was never logged, and whether a component is harmless.</source>
        <translation>Was nie ins Protokoll kam, und ob eine Komponente harmlos ist.</translation>
    </message>
    <message>
        <source>The registry stands by checkpoint %1.</source>
        <translation>Das Register steht zu Prüfpunkt %1.</translation>
    </message>
    <message>
        <source>That is its own word: compare with somebody else, too.</source>
        <translation>Das ist seine eigene Aussage: auch mit jemand anderem vergleichen.</translation>
    </message>
    <message>
        <source>The registry disowns checkpoint %1.</source>
        <translation>Das Register verleugnet Prüfpunkt %1.</translation>
    </message>
    <message>
        <source>It signed it all the same: the signed checkpoint is kept.</source>
        <translation>Signiert hat es ihn dennoch: Der signierte Prüfpunkt bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>The registry could not be asked, or did not say.</source>
        <translation>Das Register war nicht zu fragen oder hat nichts gesagt.</translation>
    </message>
    <message>
        <source>It asks to be asked again in %1.</source>
        <translation>Es bittet, in %1 wieder zu fragen.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>at checkpoint %1</source>
        <translation>bei Prüfpunkt %1</translation>
    </message>
    <message numerus="yes">
        <source>both roots recomputed from %n entries</source>
        <translation>
            <numerusform>beide Wurzeln aus %n Eintrag nachgerechnet</numerusform>
            <numerusform>beide Wurzeln aus %n Einträgen nachgerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n log(s) replayed</source>
        <translation>
            <numerusform>%1 von %n Protokoll nachgespielt</numerusform>
            <numerusform>%1 von %n Protokollen nachgespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation>Prüfpunkte von %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Only for a registry that contradicts what it showed before</source>
        <translation>Nur für ein Register, das dem widerspricht, was es zuvor gezeigt hat</translation>
    </message>
    <message>
        <source>This registry contradicts what it showed before.</source>
        <translation>Dieses Register widerspricht dem, was es zuvor gezeigt hat.</translation>
    </message>
    <message>
        <source>Nothing new of it is accepted until a person decides; what was accepted stays readable.</source>
        <translation>Nichts Neues davon wird angenommen, bis ein Mensch entscheidet; was angenommen war, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Whether the registry showed something else before: there is no other checkpoint to compare with.</source>
        <translation>Ob das Register früher etwas anderes gezeigt hat: Es gibt keinen anderen Prüfpunkt zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed checkpoint(s) kept</source>
        <translation>
            <numerusform>%n signierter Prüfpunkt aufbewahrt</numerusform>
            <numerusform>%n signierte Prüfpunkte aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings, limits and evidence</source>
        <translation>Befunde, Grenzen und Beweise</translation>
    </message>
    <message>
        <source>Whether it continues what the registry showed before it was trusted anew: that is kept, and compared with nothing.</source>
        <translation>Ob es fortsetzt, was das Register zeigte, bevor ihm neu vertraut wurde: Das ist aufbewahrt und wird mit nichts verglichen.</translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPresenter</name>
    <message>
        <source>Begun again.</source>
        <translation>Neu begonnen.</translation>
    </message>
    <message>
        <source>Evidence saved.</source>
        <translation>Beweise gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence could not be written.</source>
        <translation>Die Beweise ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The operator that was found is pinned. Evidence and checkpoints are kept, records of before are set aside; each package log is read again when it is opened.</source>
        <translation>Der Betreiber, der gefunden wurde, ist festgehalten. Beweise und Prüfpunkte sind aufbewahrt, Einträge von vorher beiseitegelegt; jedes Paketprotokoll wird neu gelesen, wenn es geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>kennel::ClaimsBox</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Bausatz</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Gebaut aus</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Paketen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::ClientOptions</name>
    <message>
        <source>--max-size takes a number of bytes.</source>
        <translation>--max-size braucht eine Zahl von Bytes.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds above 0.</source>
        <translation>--timeout braucht eine Zahl von Sekunden über 0.</translation>
    </message>
    <message>
        <source>-o FILE says where to write; it is missing.</source>
        <translation>-o DATEI sagt, wohin geschrieben wird; es fehlt.</translation>
    </message>
    <message>
        <source>Usage: kennelctl %1 %2</source>
        <translation>Aufruf: kennelctl %1 %2</translation>
    </message>
    <message>
        <source>inspect can print one form at a time.</source>
        <translation>inspect kann nur eine Form auf einmal ausgeben.</translation>
    </message>
    <message>
        <source>--max-total takes a number of bytes.</source>
        <translation>--max-total verlangt eine Anzahl Bytes.</translation>
    </message>
    <message>
        <source>--hosts takes a JSON file, or a folder of them: “%1” cannot be read.</source>
        <translation>--hosts verlangt eine JSON-Datei oder einen Ordner davon: „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>--bytes and --json are two forms of the same: give one of them.</source>
        <translation>--bytes und --json sind zwei Formen desselben: Geben Sie eine davon an.</translation>
    </message>
    <message>
        <source>--all-registries and --registry exclude each other.</source>
        <translation>--all-registries und --registry schließen einander aus.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Print nothing but the answer: no progress, no notes.</source>
        <translation>Nur die Antwort ausgeben: keinen Fortschritt, keine Hinweise.</translation>
    </message>
</context>
<context>
    <name>kennel::CodeView</name>
    <message>
        <source>Go to Declaration</source>
        <translation>Zur Deklaration gehen</translation>
    </message>
    <message>
        <source>Collapse Block</source>
        <translation>Block einklappen</translation>
    </message>
    <message>
        <source>Expand Block</source>
        <translation>Block ausklappen</translation>
    </message>
    <message>
        <source>Collapse All Blocks</source>
        <translation>Alle Blöcke einklappen</translation>
    </message>
    <message>
        <source>Expand All Blocks</source>
        <translation>Alle Blöcke ausklappen</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
</context>
<context>
    <name>kennel::CommandLine</name>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>kennel::ComparePanel</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Breaks Users</source>
        <translation>Bricht Benutzer</translation>
    </message>
    <message>
        <source>Breaks Implementers</source>
        <translation>Bricht Implementierer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Let the versions change places</source>
        <translation>Die Versionen vertauschen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy Line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>%1 (yanked)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The two versions are the same bytes.</source>
        <translation>Die beiden Versionen sind dieselben Bytes.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Both versions are read.</source>
        <translation>Beide Versionen werden gelesen.</translation>
    </message>
    <message>
        <source>There are no two versions</source>
        <translation>Es gibt keine zwei Versionen</translation>
    </message>
    <message>
        <source>A package with one release has nothing to compare it with.</source>
        <translation>Ein Paket mit nur einer Veröffentlichung kann mit nichts verglichen werden.</translation>
    </message>
    <message>
        <source>Not on this computer: %1</source>
        <translation>Nicht auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>Their bytes are compared with the signed digests before anything is shown of them.</source>
        <translation>Ihre Bytes werden mit den signierten Digests verglichen, bevor etwas von ihnen gezeigt wird.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>It was not there.</source>
        <translation>War nicht da.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>kennel::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy Rows as Text</source>
        <translation>Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy Rows as CSV</source>
        <translation>Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy Rows as JSON</source>
        <translation>Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Copy Rows as HTML</source>
        <translation>Zeilen als HTML kopieren</translation>
    </message>
</context>
<context>
    <name>kennel::DiffModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>kennel::EntryText</name>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 began the log and holds every permission</source>
        <translation>%1 hat das Protokoll begonnen und hat alle Rechte</translation>
    </message>
    <message>
        <source>%1 began the log and made %2 known</source>
        <translation>%1 hat das Protokoll begonnen und %2 bekannt gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 known, without any permission</source>
        <translation>%1 hat %2 bekannt gemacht, ohne Rechte</translation>
    </message>
    <message>
        <source>%1 allowed %2 to %3</source>
        <translation>%1 hat %2 erlaubt: %3</translation>
    </message>
    <message>
        <source>%1 withdrew nothing from %2</source>
        <translation>%1 hat %2 nichts entzogen</translation>
    </message>
    <message>
        <source>%1 withdrew from %2 the right to %3</source>
        <translation>%1 hat %2 das Recht entzogen: %3</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 hat %2 veröffentlicht</translation>
    </message>
    <message>
        <source>%1 yanked %2</source>
        <translation>%1 hat %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 defined the namespace “%2”</source>
        <translation>%1 hat den Namensraum „%2“ festgelegt</translation>
    </message>
    <message>
        <source>%1 imported the namespace “%2” from “%3”</source>
        <translation>%1 hat den Namensraum „%2“ von „%3“ eingebunden</translation>
    </message>
    <message>
        <source>%1 added an empty record</source>
        <translation>%1 hat einen leeren Eintrag angefügt</translation>
    </message>
    <message>
        <source>init</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>Entzug</translation>
    </message>
    <message>
        <source>release</source>
        <translation>veröffentlichen</translation>
    </message>
    <message>
        <source>yank</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>define</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Einbindung</translation>
    </message>
    <message>
        <source>sign checkpoints</source>
        <translation>Prüfpunkte signieren</translation>
    </message>
    <message>
        <source>define namespaces</source>
        <translation>Namensräume festlegen</translation>
    </message>
    <message>
        <source>import namespaces</source>
        <translation>Namensräume einbinden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kennel::EvidenceModel</name>
    <message>
        <source>Kept since</source>
        <translation>Aufbewahrt seit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Worth to others</source>
        <translation>Wert für andere</translation>
    </message>
    <message>
        <source>Said to show</source>
        <translation>Soll zeigen</translation>
    </message>
</context>
<context>
    <name>kennel::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>Save Evidence…</source>
        <translation>Beweise speichern …</translation>
    </message>
    <message>
        <source>What it is worth to others</source>
        <translation>Was es für andere wert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n aufbewahrt</numerusform>
            <numerusform>%n aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing had to be kept</source>
        <translation>nichts musste aufbewahrt werden</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>It is being judged from its files.</source>
        <translation>Es wird nach seinen Dateien beurteilt.</translation>
    </message>
    <message>
        <source>Folder for the Evidence</source>
        <translation>Ordner für die Beweise</translation>
    </message>
</context>
<context>
    <name>kennel::FacetList</name>
    <message>
        <source>What was found, by kind</source>
        <translation>Was gefunden wurde, nach Art</translation>
    </message>
</context>
<context>
    <name>kennel::FailurePanel</name>
    <message>
        <source>Save Evidence…</source>
        <translation>Beweise speichern …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The log with all its signatures, in a file that needs no Kennel to be read</source>
        <translation>Das Protokoll mit allen Signaturen, in einer Datei, die ohne Kennel lesbar ist</translation>
    </message>
    <message>
        <source>Show Record %1</source>
        <translation>Eintrag %1 zeigen</translation>
    </message>
</context>
<context>
    <name>kennel::FaultBar</name>
    <message>
        <source>Show the Byte</source>
        <translation>Das Byte zeigen</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>Diese Datei lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>This file was not read to its end.</source>
        <translation>Diese Datei wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>This file breaks a rule.</source>
        <translation>Diese Datei verletzt eine Regel.</translation>
    </message>
    <message>
        <source>Not all of this file can be shown.</source>
        <translation>Nicht alles in dieser Datei kann gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The overview lists all %n.</source>
        <translation>
            <numerusform>Die Übersicht nennt alle %n.</numerusform>
            <numerusform>Die Übersicht nennt alle %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of this file was read.</source>
        <translation>Nicht alles in dieser Datei wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>kennel::FieldTree</name>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>Each field lights its bytes beside. Enter goes to the record that a field names.</source>
        <translation>Jedes Feld hebt daneben seine Bytes hervor. Die Eingabetaste führt zu dem Eintrag, den ein Feld nennt.</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy Name, Value and Place</source>
        <translation>Name, Wert und Ort kopieren</translation>
    </message>
</context>
<context>
    <name>kennel::FieldTreeModel</name>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), signed</source>
        <translation>
            <numerusform>%n Byte, signiert</numerusform>
            <numerusform>%n Bytes, signiert</numerusform>
        </translation>
    </message>
    <message>
        <source>field %1, unknown</source>
        <translation>Feld %1, unbekannt</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Teileintrag %1</translation>
    </message>
    <message>
        <source>%1 (replaced by a later field)</source>
        <translation>%1 (durch ein späteres Feld ersetzt)</translation>
    </message>
    <message>
        <source>time, claimed</source>
        <translation>Zeit, behauptet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where the whole field begins in the signed content, in hexadecimal digits, and how many bytes it takes</source>
        <translation>Wo das ganze Feld im signierten Inhalt beginnt, in hexadezimalen Ziffern, und wie viele Bytes es einnimmt</translation>
    </message>
    <message>
        <source>Offset+Size</source>
        <translation>Ort+Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) with tag and length</source>
        <translation>
            <numerusform>%n Byte mit Tag und Länge</numerusform>
            <numerusform>%n Bytes mit Tag und Länge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FilePage</name>
    <message>
        <source>Read This File Again</source>
        <translation>Diese Datei neu lesen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Es wird hineingesehen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Open the Package</source>
        <translation>Das Paket öffnen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Key %1 released these bytes.</source>
        <translation>Schlüssel %1 hat diese Bytes veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more release(s) have them, too.</source>
        <translation>
            <numerusform>%n weitere Veröffentlichung hat sie auch.</numerusform>
            <numerusform>%n weitere Veröffentlichungen haben sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1, which was yanked.</source>
        <translation>Das ist %1, zurückgezogen.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>The index could not be asked for it.</source>
        <translation>Der Index ließ sich nicht danach fragen.</translation>
    </message>
    <message>
        <source>There is no registry to search.</source>
        <translation>Es gibt kein Register, in dem gesucht werden könnte.</translation>
    </message>
    <message>
        <source>What packages import and export is found once a registry was added.</source>
        <translation>Was Pakete importieren und exportieren, wird gefunden, sobald ein Register hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>no release that is known here has these bytes</source>
        <translation>keine hier bekannte Veröffentlichung hat diese Bytes</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>kennel::FindingCard</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a log, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy Finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>kennel::FindingList</name>
    <message>
        <source>The last look found nothing to say.</source>
        <translation>Beim letzten Nachsehen gab es nichts zu melden.</translation>
    </message>
    <message>
        <source>This registry has not been read yet.</source>
        <translation>Dieses Register wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 findings; “kennelctl audit” lists them all.</source>
        <translation>%1 von %2 Befunden; „kennelctl audit“ führt alle auf.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show Record %1</source>
        <translation>Eintrag %1 zeigen</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>operator log</source>
        <translation>Betreiberprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 sind gezeigt</translation>
    </message>
</context>
<context>
    <name>kennel::FoldGutter</name>
    <message>
        <source>Blocks that can be collapsed</source>
        <translation>Blöcke, die sich einklappen lassen</translation>
    </message>
    <message numerus="yes">
        <source>collapsed, %n line(s)</source>
        <translation>
            <numerusform>eingeklappt, %n Zeile</numerusform>
            <numerusform>eingeklappt, %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expanded, %n line(s)</source>
        <translation>
            <numerusform>ausgeklappt, %n Zeile</numerusform>
            <numerusform>ausgeklappt, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Expand %1 (+)</source>
        <translation>%1 ausklappen (+)</translation>
    </message>
    <message>
        <source>Collapse %1 (−)</source>
        <translation>%1 einklappen (−)</translation>
    </message>
</context>
<context>
    <name>kennel::HandbookText</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>kennel::HashLabel</name>
    <message>
        <source>Copy the %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy the %1: %2</source>
        <translation>%1 kopieren: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kennel::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The signed bytes of the record. The arrow keys move from byte to byte, with Shift they select.</source>
        <translation>Die signierten Bytes des Eintrags. Die Pfeiltasten gehen von Byte zu Byte, mit Umschalt wählen sie aus.</translation>
    </message>
    <message>
        <source>Copy Bytes as Hexadecimal</source>
        <translation>Bytes hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy Bytes as Base64</source>
        <translation>Bytes als Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy Bytes as Text</source>
        <translation>Bytes als Text kopieren</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Byte %1, value %2</source>
        <translation>Byte %1, Wert %2</translation>
    </message>
    <message>
        <source>The arrow keys move from byte to byte, with Shift they select.</source>
        <translation>Die Pfeiltasten gehen von Byte zu Byte, mit der Umschalttaste wählen sie aus.</translation>
    </message>
    <message>
        <source>Too much to be copied at once: at most %1</source>
        <translation>Zu viel, um es auf einmal zu kopieren: höchstens %1</translation>
    </message>
</context>
<context>
    <name>kennel::HistoryPanel</name>
    <message>
        <source>Filter records</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Show Permissions as of This Record</source>
        <translation>Rechte zum Stand dieses Eintrags zeigen</translation>
    </message>
    <message>
        <source>Show Proof of This Record</source>
        <translation>Beweis dieses Eintrags zeigen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter records: words, key:5d2e, kind:release, outcome:failed</source>
        <translation>Einträge filtern: Wörter, key:5d2e, kind:release, outcome:failed</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>„%1“ bedeutet hier nichts</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in none of the %n record(s) of this log.</source>
        <translation>
            <numerusform>„%1“ kommt in dem einen Eintrag dieses Protokolls nicht vor (%n).</numerusform>
            <numerusform>„%1“ kommt in keinem der %n Einträge dieses Protokolls vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n record(s)</source>
        <translation>
            <numerusform>Ohne „%1“: %n Eintrag</numerusform>
            <numerusform>Ohne „%1“: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation>Beweise speichern</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>kennel::Host</name>
    <message>
        <source>Commands of WASI 0.2 (wasi:cli/command)</source>
        <translation>Befehle von WASI 0.2 (wasi:cli/command)</translation>
    </message>
    <message>
        <source>Commands of WASI 0.3 (wasi:cli/command)</source>
        <translation>Befehle von WASI 0.3 (wasi:cli/command)</translation>
    </message>
    <message>
        <source>HTTP servers of WASI 0.2 (wasi:http/proxy)</source>
        <translation>HTTP-Server von WASI 0.2 (wasi:http/proxy)</translation>
    </message>
    <message>
        <source>HTTP services of WASI 0.3 (wasi:http/service)</source>
        <translation>HTTP-Dienste von WASI 0.3 (wasi:http/service)</translation>
    </message>
    <message>
        <source>Browsers, through jco</source>
        <translation>Browser, über jco</translation>
    </message>
    <message>
        <source>Hosts that offer nothing</source>
        <translation>Hosts, die nichts anbieten</translation>
    </message>
</context>
<context>
    <name>kennel::InsideSummary</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n Schnittstelle</numerusform>
            <numerusform>%n Schnittstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n world(s)</source>
        <translation>
            <numerusform>%n Welt</numerusform>
            <numerusform>%n Welten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n Export</numerusform>
            <numerusform>%n Exporte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n Import</numerusform>
            <numerusform>%n Importe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested part(s)</source>
        <translation>
            <numerusform>%n Teil darin</numerusform>
            <numerusform>%n Teile darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds types alone, and does nothing by itself</source>
        <translation>Enthält nur Typen und tut selbst nichts</translation>
    </message>
    <message>
        <source>Read from its imports and exports, not from what it says</source>
        <translation>Aus Importen und Exporten gelesen, nicht aus dem, was es sagt</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Everything that it imports is there</source>
        <translation>Alles, was es importiert, ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims made by the file</source>
        <translation>Was die Datei behauptet</translation>
    </message>
    <message>
        <source>Nobody checked whether they are true</source>
        <translation>Niemand hat geprüft, ob es stimmt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Version %1 is not judged: nobody can say what is new.</source>
        <translation>Version %1 wird nicht beurteilt: Niemand kann sagen, was neu ist.</translation>
    </message>
    <message>
        <source>Version %1 is not on this computer: what is new since then is not known.</source>
        <translation>Version %1 ist nicht auf diesem Rechner: Was seither neu ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The same as in version %1.</source>
        <translation>Dasselbe wie in Version %1.</translation>
    </message>
    <message>
        <source>new since %1</source>
        <translation>neu seit %1</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>anders seit %1</translation>
    </message>
    <message>
        <source>Version %1 did not do this.</source>
        <translation>Version %1 tat das nicht.</translation>
    </message>
    <message>
        <source>no longer since %1</source>
        <translation>nicht mehr seit %1</translation>
    </message>
    <message>
        <source>read up to byte %1</source>
        <translation>gelesen bis Byte %1</translation>
    </message>
    <message>
        <source>What is wrong, or cannot be shown</source>
        <translation>Was falsch ist oder nicht gezeigt werden kann</translation>
    </message>
    <message>
        <source>Show the Byte</source>
        <translation>Das Byte zeigen</translation>
    </message>
    <message>
        <source>Show the byte: %1</source>
        <translation>Das Byte zeigen: %1</translation>
    </message>
</context>
<context>
    <name>kennel::InterfacePanel</name>
    <message>
        <source>Filter imports and exports</source>
        <translation>Importe und Exporte filtern</translation>
    </message>
    <message>
        <source>Search the text</source>
        <translation>Den Text durchsuchen</translation>
    </message>
    <message>
        <source>WIT text</source>
        <translation>WIT-Text</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>Importe und Exporte</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Who Implements This Interface</source>
        <translation>Wer diese Schnittstelle implementiert</translation>
    </message>
    <message>
        <source>Who Uses This</source>
        <translation>Wer dies benutzt</translation>
    </message>
    <message>
        <source>Filter Imports and Exports</source>
        <translation>Importe und Exporte filtern</translation>
    </message>
    <message>
        <source>WIT text of what could be read</source>
        <translation>WIT-Text dessen, was sich lesen ließ</translation>
    </message>
    <message>
        <source>The interface could not be read</source>
        <translation>Die Schnittstelle ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>%1. Structure shows what there is.</source>
        <translation>%1. „Aufbau“ zeigt, was da ist.</translation>
    </message>
    <message>
        <source>No interface in WIT</source>
        <translation>Keine Schnittstelle in WIT</translation>
    </message>
    <message>
        <source>Nothing of what it imports and exports has a form in WIT. Structure shows what there is.</source>
        <translation>Nichts von dem, was sie importiert und exportiert, hat eine Form in WIT. „Aufbau“ zeigt, was da ist.</translation>
    </message>
</context>
<context>
    <name>kennel::InterfaceTreeModel</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n weiterer, nicht gezeigt</numerusform>
            <numerusform>%n weitere, nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
</context>
<context>
    <name>kennel::JobTableModel</name>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Nothing was kept yet</source>
        <translation>Noch wurde nichts behalten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
</context>
<context>
    <name>kennel::JobsDock</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>What takes longer than a moment is listed here.</source>
        <translation>Was länger als einen Augenblick dauert, steht hier.</translation>
    </message>
</context>
<context>
    <name>kennel::JournalModel</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>Behauptete Zeit</translation>
    </message>
    <message>
        <source>Log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>Map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>What the registry claims: first %1, last %2. When it was first seen here is what this computer knows.</source>
        <translation>Was das Register angibt: zuerst %1, zuletzt %2. Wann er hier zuerst gesehen wurde, weiß dieser Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>How many records the log of the registry has at this checkpoint</source>
        <translation>Wie viele Einträge das Protokoll des Registers bei diesem Prüfpunkt hat</translation>
    </message>
    <message>
        <source>Whether it fits the checkpoint that everything here stands on</source>
        <translation>Ob er zu dem Prüfpunkt passt, auf dem hier alles steht</translation>
    </message>
    <message>
        <source>The key of the operator that signed it</source>
        <translation>Der Schlüssel des Betreibers, der ihn signiert hat</translation>
    </message>
    <message>
        <source>When it was signed, as the registry claims; nothing proves it</source>
        <translation>Wann er signiert wurde, wie das Register behauptet; nichts beweist es</translation>
    </message>
    <message>
        <source>One hash over all records of the registry</source>
        <translation>Ein Hash über alle Einträge des Registers</translation>
    </message>
    <message>
        <source>One hash over the newest record of every log</source>
        <translation>Ein Hash über den neuesten Eintrag jedes Protokolls</translation>
    </message>
    <message>
        <source>When this computer received it for the first time</source>
        <translation>Wann dieser Rechner ihn zum ersten Mal empfing</translation>
    </message>
    <message>
        <source>When this computer received it for the last time</source>
        <translation>Wann dieser Rechner ihn zum letzten Mal empfing</translation>
    </message>
    <message>
        <source>How often the registry showed it to this computer</source>
        <translation>Wie oft das Register ihn diesem Rechner zeigte</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>kennel::KeyLabel</name>
    <message>
        <source>Copy Key Id</source>
        <translation>Schlüsselkennung kopieren</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <translation>Schlüssel %1, %2</translation>
    </message>
</context>
<context>
    <name>kennel::LogPage</name>
    <message>
        <source>Reading the log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Its records are fetched and replayed.</source>
        <translation>Seine Einträge werden geholt und nachgespielt.</translation>
    </message>
    <message>
        <source>Read This Log Again</source>
        <translation>Dieses Protokoll noch einmal lesen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen …</translation>
    </message>
    <message>
        <source>The log is being read</source>
        <translation>Das Protokoll wird gerade gelesen</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>The registry has no such log, or nothing of it could be read.</source>
        <translation>Das Register hat kein solches Protokoll, oder nichts davon war lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n record(s)</source>
        <translation>
            <numerusform>%1, %2 von %n Eintrag</numerusform>
            <numerusform>%1, %2 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>, to checkpoint %1</source>
        <translation>, bis Prüfpunkt %1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) replayed</source>
        <translation>
            <numerusform>%1 von %n Eintrag nachgespielt</numerusform>
            <numerusform>%1 von %n Einträgen nachgespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) verified, 1 failed, %2 not checked</source>
        <translation>
            <numerusform>%1 von %n Eintrag geprüft, 1 falsch, %2 nicht geprüft</numerusform>
            <numerusform>%1 von %n Einträgen geprüft, 1 falsch, %2 nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted up to record %1</source>
        <translation>angenommen bis Eintrag %1</translation>
    </message>
    <message>
        <source>nothing is accepted</source>
        <translation>nichts ist angenommen</translation>
    </message>
    <message>
        <source>head proven in checkpoint %1</source>
        <translation>neuester Eintrag bewiesen in Prüfpunkt %1</translation>
    </message>
    <message>
        <source>in the ledger of checkpoint %1</source>
        <translation>im Hauptbuch von Prüfpunkt %1</translation>
    </message>
    <message>
        <source>not proven in checkpoint %1</source>
        <translation>nicht bewiesen in Prüfpunkt %1</translation>
    </message>
    <message>
        <source>Download to Look Inside</source>
        <translation>Herunterladen, um hineinzusehen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>No version to look into</source>
        <translation>Keine Version zum Hineinsehen</translation>
    </message>
    <message>
        <source>This package has no release that is not yanked.</source>
        <translation>Dieses Paket hat keine Veröffentlichung, die nicht zurückgezogen ist.</translation>
    </message>
    <message>
        <source>Looking inside</source>
        <translation>Es wird hineingesehen</translation>
    </message>
    <message>
        <source>Version %1 is read.</source>
        <translation>Version %1 wird gelesen.</translation>
    </message>
    <message>
        <source>Download %1 to Look Inside</source>
        <translation>%1 herunterladen, um hineinzusehen</translation>
    </message>
    <message>
        <source>Version %1 is not on this computer</source>
        <translation>Version %1 ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Its bytes are compared with the signed digest before anything is shown of them.</source>
        <translation>Ihre Bytes werden mit dem signierten Digest verglichen, bevor etwas davon gezeigt wird.</translation>
    </message>
    <message>
        <source>The content is being downloaded</source>
        <translation>Der Inhalt wird heruntergeladen</translation>
    </message>
    <message>
        <source>Download to Compare</source>
        <translation>Zum Vergleichen herunterladen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1 is not on this computer. What it may do and where it runs is read from its bytes.</source>
        <translation>Version %1 ist nicht auf diesem Rechner. Was sie darf und wo sie läuft, wird aus ihren Bytes gelesen.</translation>
    </message>
    <message>
        <source>Operator log of %1</source>
        <translation>Betreiberprotokoll von %1</translation>
    </message>
    <message>
        <source>Show What It Did</source>
        <translation>Zeigen, was es getan hat</translation>
    </message>
    <message>
        <source>The signed statements that contradict each other, and what can be done</source>
        <translation>Die signierten Aussagen, die einander widersprechen, und was sich tun lässt</translation>
    </message>
    <message>
        <source>The registry misbehaved since.</source>
        <translation>Das Register hat sich seither falsch verhalten.</translation>
    </message>
    <message>
        <source>Nothing is fetched from a registry that misbehaved</source>
        <translation>Von einem Register, das sich falsch verhalten hat, wird nichts geholt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, how much of it was read</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n record(s) was read</source>
        <translation>
            <numerusform>sein %n Eintrag wurde nicht gelesen</numerusform>
            <numerusform>keiner seiner %n Einträge wurde gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>no record was read</source>
        <translation>kein Eintrag wurde gelesen</translation>
    </message>
    <message>
        <source>What is shown here was read and judged before (%1), and stays readable.</source>
        <translation>Was hier steht, wurde zuvor gelesen und beurteilt (%1) und bleibt lesbar.</translation>
    </message>
    <message>
        <source>What is shown here was read before, and stays readable.</source>
        <translation>Was hier steht, wurde zuvor gelesen und bleibt lesbar.</translation>
    </message>
    <message>
        <source>Nothing new of the registry is accepted until a person decides.</source>
        <translation>Nichts Neues des Registers wird angenommen, bis ein Mensch entscheidet.</translation>
    </message>
</context>
<context>
    <name>kennel::LogPresenter</name>
    <message>
        <source>Download to</source>
        <translation>Herunterladen nach</translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation>%1 heruntergeladen.</translation>
    </message>
    <message>
        <source>%1, its digest is the signed one: %2</source>
        <translation>%1, die Prüfsumme ist die signierte: %2</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It was not downloaded.</source>
        <translation>Er wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 was written to %2, but not everything about it could be checked.</source>
        <translation>%1 wurde nach %2 geschrieben, aber nicht alles daran ließ sich prüfen.</translation>
    </message>
    <message>
        <source>%1 was not downloaded; nothing was written to %2.</source>
        <translation>%1 wurde nicht geholt; nach %2 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>It was on this computer, and its release was verified before the registry misbehaved.</source>
        <translation>Es war auf diesem Rechner, und seine Veröffentlichung wurde geprüft, bevor das Register sich falsch verhielt.</translation>
    </message>
</context>
<context>
    <name>kennel::LookupText</name>
    <message>
        <source>Record %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>the operator log</source>
        <translation>das Betreiberprotokoll</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Prüfpunkt %1</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>The id of %1</source>
        <translation>Die Kennung von %1</translation>
    </message>
    <message>
        <source>Key %1 first signed %2</source>
        <translation>Schlüssel %1 hat zuerst signiert: %2</translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation>Inhalt von %1 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>kennel::MainWindow</name>
    <message>
        <source>Main Tool Bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Address or package name</source>
        <translation>Adresse oder Paketname</translation>
    </message>
    <message>
        <source>No registry yet</source>
        <translation>Noch kein Register</translation>
    </message>
    <message>
        <source>Kennel lists the packages of a Warg registry, replays every signed log and shows who did what. Nothing is contacted before a registry is added.</source>
        <translation>Kennel listet die Pakete eines Warg-Registers auf, spielt jedes signierte Protokoll nach und zeigt, wer was getan hat. Bevor ein Register hinzugefügt ist, wird nichts angesprochen.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Choose a package in the list, or go to an address.</source>
        <translation>Ein Paket in der Liste wählen oder eine Adresse öffnen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colour Scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Still not trusted.</source>
        <translation>Weiterhin kein Vertrauen.</translation>
    </message>
    <message>
        <source>About Kennel</source>
        <translation>Über Kennel</translation>
    </message>
    <message>
        <source>Kennel %1

Reads, verifies and explains Warg registries of WebAssembly packages.</source>
        <translation>Kennel %1

Liest, prüft und erklärt Warg-Register von WebAssembly-Paketen.</translation>
    </message>
    <message>
        <source>The namespace cannot be followed.</source>
        <translation>Dem Namensraum kann nicht gefolgt werden.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Diesen Ort gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>An address looks like kennel://demo/edge:gateway.</source>
        <translation>Eine Adresse sieht so aus: kennel://demo/edge:gateway.</translation>
    </message>
    <message>
        <source>%1 – Kennel</source>
        <translation>%1 – Kennel</translation>
    </message>
    <message>
        <source>Kennel</source>
        <translation>Kennel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>WebAssembly (*.wasm);;Texts about it (*.wit *.wat *.json *.toml *.lock);;All files (*)</source>
        <translation>WebAssembly (*.wasm);;Texte dazu (*.wit *.wat *.json *.toml *.lock);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kennel::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>kennel::NamespaceModel</name>
    <message>
        <source>read from %1</source>
        <translation>gelesen von %1</translation>
    </message>
    <message>
        <source>defined here</source>
        <translation>hier festgelegt</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo er zu Hause ist</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation>Behauptete Zeit (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>kennel::NetworkDock</name>
    <message>
        <source>Network Log</source>
        <translation>Netzprotokoll</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Kennel contacts registries only, and lists every request here.</source>
        <translation>Kennel spricht nur Register an und führt hier jede Anfrage auf.</translation>
    </message>
    <message>
        <source>Network log</source>
        <translation>Netzprotokoll</translation>
    </message>
</context>
<context>
    <name>kennel::NetworkLogModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>sent again %n time(s)</source>
        <translation>
            <numerusform>%n-mal erneut gesendet</numerusform>
            <numerusform>%n-mal erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>When the request was sent, by the clock of this computer</source>
        <translation>Wann die Anfrage abging, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>How it was asked: GET reads, POST sends a list of what is wanted</source>
        <translation>Wie gefragt wurde: GET liest, POST sendet eine Liste dessen, was gewünscht ist</translation>
    </message>
    <message>
        <source>The status of the answer, or why there is none</source>
        <translation>Der Status der Antwort, oder warum es keine gibt</translation>
    </message>
    <message>
        <source>How much the answer holds, without its headers</source>
        <translation>Wie viel die Antwort enthält, ohne ihre Kopfzeilen</translation>
    </message>
    <message>
        <source>How much the request holds, without its headers</source>
        <translation>Wie viel die Anfrage enthält, ohne ihre Kopfzeilen</translation>
    </message>
    <message>
        <source>From the request to the end of the answer</source>
        <translation>Von der Anfrage bis zum Ende der Antwort</translation>
    </message>
</context>
<context>
    <name>kennel::Notices</name>
    <message>
        <source>Something could not be kept</source>
        <translation>Etwas konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>This is the demo registry.</source>
        <translation>Das ist das Vorführregister.</translation>
    </message>
    <message>
        <source>Kennel carries it: real signed logs, no network, no account.</source>
        <translation>Kennel bringt es mit: echte signierte Protokolle, ohne Netz, ohne Konto.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 from the list</source>
        <translation>%1 aus der Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Ein anderer Rechner</translation>
    </message>
    <message>
        <source>%1 leads to %2. Nothing was sent there.</source>
        <translation>%1 führt zu %2. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>Follow It</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Das Register</translation>
    </message>
    <message>
        <source>%1 says that “%2” is served by %3. Nothing was sent there.</source>
        <translation>%1 sagt, dass „%2“ bei %3 liegt. Dorthin wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>kennel::OperatorPanel</name>
    <message>
        <source>pinned record id</source>
        <translation>festgehaltene Eintragskennung</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>Open Imported Namespace</source>
        <translation>Eingebundenen Namensraum öffnen</translation>
    </message>
    <message>
        <source>Show Record in History</source>
        <translation>Eintrag im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Who runs this registry</source>
        <translation>Wer dieses Register betreibt</translation>
    </message>
    <message>
        <source>pinned on first contact, and alarmed about if it changes</source>
        <translation>beim ersten Kontakt festgehalten; ändert sich das, gibt es Alarm</translation>
    </message>
    <message>
        <source>Pinned first record</source>
        <translation>Festgehaltener erster Eintrag</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message numerus="yes">
        <source>%n in all; they can be neither taken back nor changed</source>
        <translation>
            <numerusform>%n insgesamt; er ist weder zurückzunehmen noch zu ändern</numerusform>
            <numerusform>%n insgesamt; sie sind weder zurückzunehmen noch zu ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pinned yet: this registry has not been read.</source>
        <translation>Noch ist nichts festgehalten: Dieses Register wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The log that is shown begins with the pinned record. Keys may change inside it; that is no change of the operator.</source>
        <translation>Das gezeigte Protokoll beginnt mit dem festgehaltenen Eintrag. Darin können sich Schlüssel ändern; das ist kein Wechsel des Betreibers.</translation>
    </message>
    <message>
        <source>The log that is shown does not begin with the pinned record.</source>
        <translation>Das gezeigte Protokoll beginnt nicht mit dem festgehaltenen Eintrag.</translation>
    </message>
</context>
<context>
    <name>kennel::Options</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Write a picture of each main screen to DIR, and end.</source>
        <translation>Ein Bild jeder Hauptansicht in DIR schreiben und beenden.</translation>
    </message>
    <message>
        <source>The registry that the tour shows, instead of the demo registry.</source>
        <translation>Das Register, das der Rundgang zeigt, statt des Vorführregisters.</translation>
    </message>
    <message>
        <source>Size of the window: 1024x768.</source>
        <translation>Größe des Fensters: 1024x768.</translation>
    </message>
    <message>
        <source>Colour scheme: light or dark.</source>
        <translation>Farbschema: light oder dark.</translation>
    </message>
    <message>
        <source>Scale everything by FACTOR.</source>
        <translation>Alles um FACTOR vergrößern.</translation>
    </message>
    <message>
        <source>Only one place can be opened at a time.</source>
        <translation>Nur ein Ort lässt sich auf einmal öffnen.</translation>
    </message>
    <message>
        <source>--size wants a width and a height, such as 1024x768.</source>
        <translation>--size braucht eine Breite und eine Höhe, etwa 1024x768.</translation>
    </message>
    <message>
        <source>--scheme is light or dark.</source>
        <translation>--scheme ist light oder dark.</translation>
    </message>
    <message>
        <source>--scale is a number between 0.5 and 4.</source>
        <translation>--scale ist eine Zahl zwischen 0.5 und 4.</translation>
    </message>
    <message>
        <source>A kennel:// address, a file, or the URL of a registry to add; with --tour, files to show.</source>
        <translation>Eine kennel://-Adresse, eine Datei oder die URL eines Registers, das hinzukommt; mit --tour: Dateien, die gezeigt werden.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities in FILE (PEM) as well.</source>
        <translation>Auch den Zertifizierungsstellen in FILE (PEM) vertrauen.</translation>
    </message>
    <message>
        <source>Send the token in FILE to registries.</source>
        <translation>Das Token in FILE an Register senden.</translation>
    </message>
    <message>
        <source>Keep everything in DIR; a tour works on a copy of what is there.</source>
        <translation>Alles in DIR aufbewahren; ein Rundgang arbeitet auf einer Kopie dessen, was dort ist.</translation>
    </message>
</context>
<context>
    <name>kennel::OutcomeText</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Everything asked for was checked on this computer and holds.</source>
        <translation>Alles Gefragte wurde auf diesem Rechner geprüft und stimmt.</translation>
    </message>
    <message>
        <source>Verified, but the newest signed checkpoint is older than the limit of freshness: newer records, yanks among them, may be missing.</source>
        <translation>Geprüft, aber der neueste signierte Prüfpunkt ist älter als erlaubt: Neuere Einträge können fehlen, auch Rückzüge.</translation>
    </message>
    <message>
        <source>There is no such log or version.</source>
        <translation>Ein solches Protokoll oder eine solche Version gibt es nicht.</translation>
    </message>
    <message>
        <source>There was nothing to check it against.</source>
        <translation>Es gab nichts, wogegen man es prüfen konnte.</translation>
    </message>
    <message>
        <source>The network, the server or this computer stood in the way. Nothing was found wrong.</source>
        <translation>Das Netz, der Server oder dieser Rechner stand im Weg. Falsches wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A statement was understood and is false.</source>
        <translation>Eine Aussage wurde verstanden und ist falsch.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rejected input</source>
        <translation>Eingabe verworfen</translation>
    </message>
    <message>
        <source>The answer or the file was not well-formed or not allowed, and was not used.</source>
        <translation>Die Antwort oder die Datei war nicht wohlgeformt oder nicht erlaubt und wurde nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>kennel::OverviewPanel</name>
    <message>
        <source>Download This Version…</source>
        <translation>Diese Version herunterladen …</translation>
    </message>
    <message>
        <source>Show Record in History</source>
        <translation>Eintrag im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Latest records</source>
        <translation>Neueste Einträge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation>Was der Unterzeichner behauptet. Nichts beweist es; geprüft ist nur die Reihenfolge.</translation>
    </message>
    <message>
        <source>content digest</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation>Behauptete Zeit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Released in</source>
        <translation>Veröffentlicht in</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Program to use it with</source>
        <translation>Programm zum Verwenden</translation>
    </message>
    <message>
        <source>Release tracks</source>
        <translation>Versionsreihen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n yanked</source>
        <translation>
            <numerusform>%1, %n zurückgezogen</numerusform>
            <numerusform>%1, %n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest version: %1</source>
        <translation>Neueste Version: %1</translation>
    </message>
    <message>
        <source>No version to use</source>
        <translation>Keine Version zum Verwenden</translation>
    </message>
    <message>
        <source>all are yanked</source>
        <translation>alle sind zurückgezogen</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>nichts wurde veröffentlicht</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1, digest recomputed</source>
        <translation>%1, Prüfsumme nachgerechnet</translation>
    </message>
    <message>
        <source>not downloaded yet</source>
        <translation>noch nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Versions that are meant to be compatible with each other</source>
        <translation>Versionen, die miteinander verträglich sein sollen</translation>
    </message>
    <message>
        <source>%1.x: %2</source>
        <translation>%1.x: %2</translation>
    </message>
    <message>
        <source>%1.x: nothing to use</source>
        <translation>%1.x: nichts zum Verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n zurückgezogen</numerusform>
            <numerusform>%n zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation>Es gibt nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>It has to be set up for this registry.</source>
        <translation>Es muss für dieses Register eingerichtet sein.</translation>
    </message>
</context>
<context>
    <name>kennel::PackageDelegate</name>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>kennel::PackageTreeModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Eingebunden von %1</translation>
    </message>
    <message>
        <source>Namespace %1, imported from %2</source>
        <translation>Namensraum %1, eingebunden von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n package(s)</source>
        <translation>
            <numerusform>%1, %n Paket</numerusform>
            <numerusform>%1, %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Namensraum %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kennel::Page</name>
    <message>
        <source>%1, nothing accepted yet</source>
        <translation>%1, noch nichts angenommen</translation>
    </message>
    <message>
        <source>%1, %2, to checkpoint %3</source>
        <translation>%1, %2, bis Prüfpunkt %3</translation>
    </message>
    <message>
        <source>signed %1, %2</source>
        <translation>signiert %1, %2</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signiert %1</translation>
    </message>
    <message>
        <source>offered: checkpoint %1, refused</source>
        <translation>angeboten: Prüfpunkt %1, abgelehnt</translation>
    </message>
</context>
<context>
    <name>kennel::PageArea</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>kennel::PageHead</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
</context>
<context>
    <name>kennel::PaletteText</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>An action, a package, “package 12”, a key or a digest</source>
        <translation>Eine Aktion, ein Paket, „package 12“, ein Schlüssel oder eine Prüfsumme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Matching actions and places</source>
        <translation>Passende Aktionen und Orte</translation>
    </message>
    <message>
        <source>Active page</source>
        <translation>Aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>kennel::PermissionEventModel</name>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>no longer allowed: %1</source>
        <translation>nicht mehr erlaubt: %1</translation>
    </message>
    <message>
        <source>signed a record without entries</source>
        <translation>hat einen Eintrag ohne Teileinträge signiert</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>signiert: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
</context>
<context>
    <name>kennel::PermissionTableModel</name>
    <message>
        <source>Release</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Yank</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Sign checkpoints</source>
        <translation>Prüfpunkte signieren</translation>
    </message>
    <message>
        <source>Define namespaces</source>
        <translation>Namensräume festlegen</translation>
    </message>
    <message>
        <source>Import namespaces</source>
        <translation>Namensräume einbinden</translation>
    </message>
    <message>
        <source>since record %1</source>
        <translation>seit Eintrag %1</translation>
    </message>
    <message>
        <source>until record %1</source>
        <translation>bis Eintrag %1</translation>
    </message>
    <message>
        <source>Unknown to the log: signed only what was refused</source>
        <translation>Dem Protokoll unbekannt: hat nur Abgelehntes signiert</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Known, was never allowed anything</source>
        <translation>Bekannt, hatte nie ein Recht</translation>
    </message>
    <message>
        <source>Known, may do nothing now</source>
        <translation>Bekannt, hat jetzt kein Recht</translation>
    </message>
    <message>
        <source>New: has signed nothing yet</source>
        <translation>Neu: hat noch nichts signiert</translation>
    </message>
    <message>
        <source>May not pass anything on</source>
        <translation>Darf nichts weitergeben</translation>
    </message>
    <message>
        <source>May pass on: %1</source>
        <translation>Darf weitergeben: %1</translation>
    </message>
    <message>
        <source>started the log</source>
        <translation>hat das Protokoll begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>kennel::PermissionsPanel</name>
    <message>
        <source>may %1 from record %2 until record %3</source>
        <translation>darf von Eintrag %2 bis Eintrag %3: %1</translation>
    </message>
    <message>
        <source>may %1 since record %2</source>
        <translation>darf seit Eintrag %2: %1</translation>
    </message>
    <message>
        <source>has signed nothing</source>
        <translation>hat nichts signiert</translation>
    </message>
    <message>
        <source>signed records %1</source>
        <translation>hat Einträge signiert: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Claimed month</source>
        <translation>Behaupteter Monat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Who may do what now</source>
        <translation>Wer jetzt was darf</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Over the records</source>
        <translation>Über die Einträge</translation>
    </message>
    <message>
        <source>Look of the timeline</source>
        <translation>Aussehen der Zeitleiste</translation>
    </message>
    <message>
        <source>By Record</source>
        <translation>Nach Eintrag</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Copy What This Record Changed</source>
        <translation>Kopieren, was dieser Eintrag geändert hat</translation>
    </message>
    <message>
        <source>Copy All Events as Text</source>
        <translation>Alle Ereignisse als Text kopieren</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>may %1</source>
        <translation>darf: %1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>yanked</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>defined a namespace</source>
        <translation>hat einen Namensraum festgelegt</translation>
    </message>
    <message>
        <source>imported a namespace</source>
        <translation>hat einen Namensraum eingebunden</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>entzogen</translation>
    </message>
    <message>
        <source>Who could do what after record %1</source>
        <translation>Wer nach Eintrag %1 was durfte</translation>
    </message>
    <message>
        <source>as of record %1</source>
        <translation>zum Stand von Eintrag %1</translation>
    </message>
    <message>
        <source>, checkpoint %1</source>
        <translation>, Prüfpunkt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) hold a permission</source>
        <translation>
            <numerusform>%1 von %n Schlüssel hat ein Recht</numerusform>
            <numerusform>%1 von %n Schlüsseln haben ein Recht</numerusform>
        </translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>State as of This Record</source>
        <translation>Stand zu diesem Eintrag</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>claimed %1 UTC</source>
        <translation>behauptet %1 UTC</translation>
    </message>
    <message>
        <source>failed: it changes nothing</source>
        <translation>falsch: Er ändert nichts</translation>
    </message>
    <message>
        <source>not checked: it changes nothing</source>
        <translation>nicht geprüft: Er ändert nichts</translation>
    </message>
    <message>
        <source>State as of Record %1</source>
        <translation>Stand zu Eintrag %1</translation>
    </message>
</context>
<context>
    <name>kennel::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>kennel::ProofPanel</name>
    <message>
        <source>Parts beside the path are put together first.</source>
        <translation>Teile neben dem Weg werden zuerst zusammengesetzt.</translation>
    </message>
    <message>
        <source>log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>Equals the log root that checkpoint %1 signs.</source>
        <translation>Gleicht der Protokollwurzel, die Prüfpunkt %1 signiert.</translation>
    </message>
    <message>
        <source>Is not the log root that checkpoint %1 signs.</source>
        <translation>Ist nicht die Protokollwurzel, die Prüfpunkt %1 signiert.</translation>
    </message>
    <message>
        <source>leaf of the map</source>
        <translation>Blatt der Karte</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) with nothing beside the path: the hashes of empty parts are known to all.</source>
        <translation>
            <numerusform>%n Ebene mit nichts neben dem Weg: Die Hashes leerer Teile sind allen bekannt.</numerusform>
            <numerusform>%n Ebenen mit nichts neben dem Weg: Die Hashes leerer Teile sind allen bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>other logs</source>
        <translation>andere Protokolle</translation>
    </message>
    <message>
        <source>empty part</source>
        <translation>leerer Teil</translation>
    </message>
    <message>
        <source>The id of this record, as the newest of its log.</source>
        <translation>Die Kennung dieses Eintrags, als des neuesten seines Protokolls.</translation>
    </message>
    <message>
        <source>map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>Equals the map root that checkpoint %1 signs.</source>
        <translation>Gleicht der Kartenwurzel, die Prüfpunkt %1 signiert.</translation>
    </message>
    <message>
        <source>Is not the map root that checkpoint %1 signs.</source>
        <translation>Ist nicht die Kartenwurzel, die Prüfpunkt %1 signiert.</translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation>Was bewiesen wird</translation>
    </message>
    <message>
        <source>In the Log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>Newest in the Map</source>
        <translation>Neuester in der Karte</translation>
    </message>
    <message>
        <source>Look of the proof</source>
        <translation>Aussehen des Beweises</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Hashes of the proof</source>
        <translation>Hashes des Beweises</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Noch kein Beweis</translation>
    </message>
    <message>
        <source>It is being asked for and worked out.</source>
        <translation>Er wird gerade erfragt und nachgerechnet.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Proof of record</source>
        <translation>Beweis des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>This log has no record.</source>
        <translation>Dieses Protokoll hat keinen Eintrag.</translation>
    </message>
    <message>
        <source>The registry gave this proof for checkpoint %1; every step was worked out here.</source>
        <translation>Das Register hat diesen Beweis für Prüfpunkt %1 gegeben; jeder Schritt wurde hier nachgerechnet.</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Beweis</translation>
    </message>
    <message>
        <source>There is neither a proof of the registry nor a recomputed ledger. Syncing the registry may bring one.</source>
        <translation>Es gibt weder einen Beweis des Registers noch ein nachgerechnetes Hauptbuch. Das Register abzugleichen kann einen bringen.</translation>
    </message>
    <message>
        <source>several records</source>
        <translation>mehrere Einträge</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>indexes %1–%2</source>
        <translation>Indizes %1–%2</translation>
    </message>
    <message>
        <source>This record, at index %1 of the registry&apos;s log.</source>
        <translation>Dieser Eintrag, an Index %1 des Registerprotokolls.</translation>
    </message>
    <message>
        <source>Computed from the ledger, all of whose entries lead to the roots that checkpoint %1 signs. The registry gave no proof of its own.</source>
        <translation>Aus dem Hauptbuch berechnet, dessen Einträge zusammen zu den Wurzeln führen, die Prüfpunkt %1 signiert. Das Register gab keinen eigenen Beweis.</translation>
    </message>
    <message>
        <source>Computed from the ledger, all of whose entries lead to the root that checkpoint %1 signs. The registry gives proofs of the newest record of a log only.</source>
        <translation>Aus dem Hauptbuch berechnet, dessen Einträge zusammen zu der Wurzel führen, die Prüfpunkt %1 signiert. Das Register gibt Beweise nur für den neuesten Eintrag eines Protokolls.</translation>
    </message>
    <message>
        <source>Computed from the ledger, all of whose entries lead to the roots that checkpoint %1 signs. The registry&apos;s own proof is kept, and holds.</source>
        <translation>Aus dem Hauptbuch berechnet, dessen Einträge alle zu den Wurzeln führen, die Prüfpunkt %1 signiert. Der eigene Beweis des Registers ist aufbewahrt und stimmt.</translation>
    </message>
</context>
<context>
    <name>kennel::ProofPicture</name>
    <message>
        <source>Copy Hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Picture of the proof</source>
        <translation>Bild des Beweises</translation>
    </message>
    <message>
        <source>The arrow keys go from hash to hash, Copy takes the whole hash.</source>
        <translation>Die Pfeiltasten gehen von Hash zu Hash, Kopieren nimmt den ganzen Hash.</translation>
    </message>
    <message>
        <source>computed from the record</source>
        <translation>aus dem Eintrag berechnet</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>hier berechnet</translation>
    </message>
    <message>
        <source>empty part, known to all</source>
        <translation>leerer Teil, allen bekannt</translation>
    </message>
    <message>
        <source>signed root</source>
        <translation>signierte Wurzel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a hash covers, where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further up</source>
        <translation>
            <numerusform>%n Schritt weiter oben</numerusform>
            <numerusform>%n Schritte weiter oben</numerusform>
        </translation>
    </message>
    <message>
        <source>given by the registry</source>
        <translation>vom Register gegeben</translation>
    </message>
    <message>
        <source>computed from the ledger</source>
        <translation>aus dem Hauptbuch berechnet</translation>
    </message>
</context>
<context>
    <name>kennel::ProofTableModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>kennel::QuantityText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s clock</source>
        <translation>%1 vor der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>kennel::RecordActions</name>
    <message>
        <source>Save Record…</source>
        <translation>Eintrag speichern …</translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy Record as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy Record as Protobuf Text</source>
        <translation>Eintrag als Protobuf-Text kopieren</translation>
    </message>
    <message>
        <source>Copy Record as Base64</source>
        <translation>Eintrag als Base64 kopieren</translation>
    </message>
    <message>
        <source>Copy Record as Hexadecimal</source>
        <translation>Eintrag hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy Envelope with Signature as JSON</source>
        <translation>Umschlag mit Signatur als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy Record in Words</source>
        <translation>Eintrag in Worten kopieren</translation>
    </message>
    <message>
        <source>Save the Signed Bytes</source>
        <translation>Die signierten Bytes speichern</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>kennel::RecordChecks</name>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>kennel::RecordInspector</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Copy the selected bytes</source>
        <translation>Die ausgewählten Bytes kopieren</translation>
    </message>
    <message>
        <source>Copy the selected or lit bytes as hexadecimal</source>
        <translation>Die ausgewählten oder hervorgehobenen Bytes hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>not signed: key_id %1 bytes, signature %2 bytes</source>
        <translation>nicht signiert: key_id %1 Bytes, Signatur %2 Bytes</translation>
    </message>
    <message>
        <source>%1, not signed</source>
        <translation>%1, nicht signiert</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>Der Eintrag als JSON</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>Form des Eintrags</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) signed</source>
        <translation>
            <numerusform>%n Byte signiert</numerusform>
            <numerusform>%n Bytes signiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) at 0x%1: %2</source>
        <translation>
            <numerusform>%n Byte bei 0x%1: %2</numerusform>
            <numerusform>%n Bytes bei 0x%1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>The records of the log, oldest first. The fields and bytes of the current one are shown below.</source>
        <translation>Die Einträge des Protokolls, ältester zuerst. Die Felder und Bytes des aktuellen stehen darunter.</translation>
    </message>
</context>
<context>
    <name>kennel::RecordTableModel</name>
    <message>
        <source>Its bytes are no record</source>
        <translation>Seine Bytes sind kein Eintrag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation>Was der Unterzeichner behauptet. Nichts beweist es; geprüft ist nur die Reihenfolge.</translation>
    </message>
    <message>
        <source>Place in the log of the whole registry</source>
        <translation>Stelle im Protokoll des ganzen Registers</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entries in words</source>
        <translation>Teileinträge in Worten</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation>Behauptete Zeit (UTC)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>kennel::RegistryAction</name>
    <message>
        <source>There is no registry to do this with</source>
        <translation>Es gibt kein Register, mit dem das ginge</translation>
    </message>
</context>
<context>
    <name>kennel::RegistryPage</name>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>pinned record</source>
        <translation>festgehaltener Eintrag</translation>
    </message>
    <message>
        <source>log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Angeboten von</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Festgelegt auf</translation>
    </message>
    <message>
        <source>Operator&apos;s first key</source>
        <translation>Erster Schlüssel des Betreibers</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Log root</source>
        <translation>Protokollwurzel</translation>
    </message>
    <message>
        <source>Map root</source>
        <translation>Kartenwurzel</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>How far it was checked</source>
        <translation>Wie weit es geprüft ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No registry has this name</source>
        <translation>Kein Register hat diesen Namen</translation>
    </message>
    <message>
        <source>It may have been removed from the list. Add it again by its address.</source>
        <translation>Vielleicht wurde es aus der Liste entfernt. Es lässt sich mit seiner Adresse wieder hinzufügen.</translation>
    </message>
    <message>
        <source>inside Kennel, without any network</source>
        <translation>in Kennel, ganz ohne Netz</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), signed %1</source>
        <translation>
            <numerusform>%n Eintrag, signiert %1</numerusform>
            <numerusform>%n Einträge, signiert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>none accepted yet</source>
        <translation>noch keiner angenommen</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The ledger was not recomputed</source>
        <translation>Das Hauptbuch wurde nicht nachgerechnet</translation>
    </message>
    <message>
        <source>%1; %2 withheld, %3 unanswered</source>
        <translation>%1; %2 vorenthalten, %3 unbeantwortet</translation>
    </message>
    <message>
        <source>recognised by the first record of its operator log</source>
        <translation>erkannt am ersten Eintrag seines Betreiberprotokolls</translation>
    </message>
    <message>
        <source>Any registry may lead to the host %1</source>
        <translation>Jedes Register darf zum Rechner %1 führen</translation>
    </message>
    <message>
        <source>“%1” is read from %2</source>
        <translation>„%1“ wird von %2 gelesen</translation>
    </message>
    <message>
        <source>“%1” is never read from %2</source>
        <translation>„%1“ wird nie von %2 gelesen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Nothing of it: no checkpoint was accepted yet.</source>
        <translation>Nichts davon: Noch wurde kein Prüfpunkt angenommen.</translation>
    </message>
    <message>
        <source>%1; “Audit in Full” replays all</source>
        <translation>%1; „Vollständig prüfen“ spielt alle nach</translation>
    </message>
    <message>
        <source>May sign checkpoints now</source>
        <translation>Darf jetzt Prüfpunkte signieren</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This registry contradicts what it showed before.</source>
        <translation>Dieses Register widerspricht dem, was es zuvor gezeigt hat.</translation>
    </message>
    <message>
        <source>Nothing new of it is accepted until a person decides; what was accepted stays readable.</source>
        <translation>Nichts Neues davon wird angenommen, bis ein Mensch entscheidet; was angenommen war, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Evidence saved.</source>
        <translation>Beweise gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence could not be written.</source>
        <translation>Die Beweise ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>by this computer, not by the registry</source>
        <translation>von diesem Rechner, nicht vom Register</translation>
    </message>
    <message numerus="yes">
        <source>Ledger of %n record(s): log root and map root recomputed, both are the signed ones</source>
        <translation>
            <numerusform>Hauptbuch mit %n Eintrag: Protokoll- und Kartenwurzel nachgerechnet, beide sind die signierten</numerusform>
            <numerusform>Hauptbuch mit %n Einträgen: Protokoll- und Kartenwurzel nachgerechnet, beide sind die signierten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) with an inclusion proof of the registry</source>
        <translation>
            <numerusform>%n neuester Eintrag mit einem Enthaltenseinsbeweis des Registers</numerusform>
            <numerusform>%n neueste Einträge mit einem Enthaltenseinsbeweis des Registers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 package logs replayed, %3 of %n record(s)</source>
        <translation>
            <numerusform>%1 von %2 Paketprotokollen nachgespielt, %3 von %n Eintrag</numerusform>
            <numerusform>%1 von %2 Paketprotokollen nachgespielt, %3 von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RegistryPanel</name>
    <message>
        <source>Filter packages</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>No package matches</source>
        <translation>Kein Paket passt</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>Noch keine Pakete</translation>
    </message>
    <message>
        <source>Packages of the registry</source>
        <translation>Pakete des Registers</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 of %2 packages</source>
        <translation>%1 von %2 Paketen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in none of the %n name(s) of this registry.</source>
        <translation>
            <numerusform>„%1“ kommt in dem einen Namen dieses Registers nicht vor (%n).</numerusform>
            <numerusform>„%1“ kommt in keinem der %n Namen dieses Registers vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No packages</source>
        <translation>Keine Pakete</translation>
    </message>
    <message>
        <source>The signed log of this registry holds no package.</source>
        <translation>Das signierte Protokoll dieses Registers enthält kein Paket.</translation>
    </message>
    <message>
        <source>Sync to fetch and verify what the registry holds.</source>
        <translation>Abgleichen holt und prüft, was das Register enthält.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>In neuem Reiter öffnen</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy Log Id</source>
        <translation>Protokollkennung kopieren</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n package(s)</source>
        <translation>
            <numerusform>Ohne „%1“: %n Paket</numerusform>
            <numerusform>Ohne „%1“: %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verifying what is kept</source>
        <translation>Das Gespeicherte wird geprüft</translation>
    </message>
    <message>
        <source>All signatures and both roots are computed again.</source>
        <translation>Alle Signaturen und beide Wurzeln werden neu berechnet.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Its signed logs are fetched and verified.</source>
        <translation>Seine signierten Protokolle werden geholt und geprüft.</translation>
    </message>
</context>
<context>
    <name>kennel::RegistrySwitcher</name>
    <message>
        <source>Registry: none</source>
        <translation>Register: keines</translation>
    </message>
    <message>
        <source>Registry: %1, %2, %3</source>
        <translation>Register: %1, %2, %3</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>Festgelegt auf %1</translation>
    </message>
    <message>
        <source>Not pinned yet</source>
        <translation>Noch nicht festgelegt</translation>
    </message>
    <message>
        <source>No registry</source>
        <translation>Kein Register</translation>
    </message>
    <message>
        <source>Add one to begin</source>
        <translation>Zum Anfangen eines hinzufügen</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>festgelegt auf %1</translation>
    </message>
    <message>
        <source>not pinned yet</source>
        <translation>noch nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>kennel::RegistryText</name>
    <message>
        <source>Never synced</source>
        <translation>Nie abgeglichen</translation>
    </message>
    <message>
        <source>Checkpoint %1 · %2 old</source>
        <translation>Prüfpunkt %1 · %2 alt</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Prüfpunkt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>Checkpoint %1 · built in</source>
        <translation>Prüfpunkt %1 · eingebaut</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Checkpoint %1 · another refused</source>
        <translation>Prüfpunkt %1 · anderer abgelehnt</translation>
    </message>
    <message>
        <source>Checkpoint %1 · refused: %2</source>
        <translation>Prüfpunkt %1 · abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>kennel::ReleaseAddress</name>
    <message>
        <source>“%1” is no version (1.2.3).</source>
        <translation>„%1“ ist keine Version (1.2.3).</translation>
    </message>
</context>
<context>
    <name>kennel::RemoveRegistryAction</name>
    <message>
        <source>Remove Registry</source>
        <translation>Register entfernen</translation>
    </message>
    <message>
        <source>Take this registry from the list; it can be undone</source>
        <translation>Dieses Register aus der Liste nehmen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>%1 goes together with the registry that imports from it</source>
        <translation>%1 geht zusammen mit dem Register, das von ihm einbindet</translation>
    </message>
</context>
<context>
    <name>kennel::SavedSearchButton</name>
    <message>
        <source>Save This Search…</source>
        <translation>Diese Suche sichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gesicherte Suchen</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Diese Suche sichern</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
</context>
<context>
    <name>kennel::SearchModel</name>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
</context>
<context>
    <name>kennel::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>This Registry</source>
        <translation>Dieses Register</translation>
    </message>
    <message>
        <source>All Registries</source>
        <translation>Alle Register</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Read What There Is</source>
        <translation>Lesen, was da ist</translation>
    </message>
    <message>
        <source>Fetch the contents of all releases, check their digests, and read what they hold</source>
        <translation>Die Inhalte aller Veröffentlichungen holen, ihre Digests prüfen und lesen, was sie enthalten</translation>
    </message>
    <message>
        <source>Words, or exports:wasi:http/incoming-handler cap:network -yanked:yes …</source>
        <translation>Wörter, oder exports:wasi:http/incoming-handler cap:network -yanked:yes …</translation>
    </message>
    <message>
        <source>There is nothing to search yet</source>
        <translation>Noch gibt es nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts wurde gefunden</translation>
    </message>
    <message>
        <source>What releases hold is found once their contents were read. Each is compared with its signed digest.</source>
        <translation>Was Veröffentlichungen enthalten, wird gefunden, sobald ihre Inhalte gelesen sind. Jeder wird mit seinem signierten Digest verglichen.</translation>
    </message>
    <message>
        <source>All terms have to hold. Take one away, or look in all registries.</source>
        <translation>Alle Begriffe müssen zutreffen. Einen weglassen, oder in allen Registern suchen.</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>The index could not be read</source>
        <translation>Der Index ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Stopped after %1. Read on to go on.</source>
        <translation>Nach %1 angehalten. Weiterlesen macht weiter.</translation>
    </message>
    <message>
        <source>Not everything was read</source>
        <translation>Nicht alles wurde gelesen</translation>
    </message>
    <message>
        <source>“%1” is no longer saved.</source>
        <translation>„%1“ ist nicht mehr gesichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Nothing is fetched from a registry that misbehaved: what was read of it before is found.</source>
        <translation>Von einem Register, das sich falsch verhalten hat, wird nichts geholt: Gefunden wird, was vorher gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) did not fit into the rest.</source>
        <translation>
            <numerusform>%n Inhalt passte nicht in den Rest.</numerusform>
            <numerusform>%n Inhalte passten nicht in den Rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) are too large to be read here.</source>
        <translation>
            <numerusform>%n Inhalt ist zu groß, um hier gelesen zu werden.</numerusform>
            <numerusform>%n Inhalte sind zu groß, um hier gelesen zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
</context>
<context>
    <name>kennel::StructureModel</name>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Part or section</source>
        <translation>Teil oder Abschnitt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where it begins in the file; a section begins with its header</source>
        <translation>Wo es in der Datei beginnt; ein Abschnitt beginnt mit seinem Kopf</translation>
    </message>
    <message>
        <source>How many bytes it takes; those of a section with its header</source>
        <translation>Wie viele Bytes es einnimmt; die eines Abschnitts mit seinem Kopf</translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>nicht zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>kennel::StructurePanel</name>
    <message>
        <source>Sections and nested parts</source>
        <translation>Abschnitte und verschachtelte Teile</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>It has not a single byte.</source>
        <translation>Sie hat kein einziges Byte.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>These bytes could not be read.</source>
        <translation>Diese Bytes ließen sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>kennel::SyncAction</name>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Audit in Full</source>
        <translation>Vollständig prüfen</translation>
    </message>
    <message>
        <source>Fetch the newest checkpoint and verify what it stands for</source>
        <translation>Den neuesten Prüfpunkt holen und prüfen, wofür er steht</translation>
    </message>
    <message>
        <source>Replay every record of every log and compare it with the signed ledger</source>
        <translation>Jeden Eintrag jedes Protokolls nachspielen und mit dem signierten Hauptbuch vergleichen</translation>
    </message>
    <message>
        <source>%1 is being synced</source>
        <translation>%1 wird gerade abgeglichen</translation>
    </message>
</context>
<context>
    <name>kennel::TableHeader</name>
    <message>
        <source>Hidden columns</source>
        <translation>Verborgene Spalten</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n verborgene Spalte</numerusform>
            <numerusform>%n verborgene Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>As Many as Fit</source>
        <translation>So viele wie passen</translation>
    </message>
</context>
<context>
    <name>kennel::TextPage</name>
    <message>
        <source>Search the text</source>
        <translation>Den Text durchsuchen</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Read This File Again</source>
        <translation>Diese Datei neu lesen</translation>
    </message>
    <message>
        <source>Not all of it is UTF-8: what is not is shown as �.</source>
        <translation>Nicht alles davon ist UTF-8: Was es nicht ist, steht als � da.</translation>
    </message>
    <message>
        <source>Characters that would hide or reorder others are shown by their numbers.</source>
        <translation>Zeichen, die andere verbergen oder umstellen würden, stehen mit ihren Nummern da.</translation>
    </message>
</context>
<context>
    <name>kennel::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Left and Right go from record to record, Up and Down from key to key.</source>
        <translation>Links und Rechts gehen von Eintrag zu Eintrag, Auf und Ab von Schlüssel zu Schlüssel.</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a key, start of its id</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kennel::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>A screen did not come</source>
        <translation>Ein Bild kam nicht</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Es gibt nichts zu zeigen</translation>
    </message>
    <message>
        <source>The pictures cannot be written</source>
        <translation>Die Bilder lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The screen “%1” cannot be reached</source>
        <translation>Das Bild „%1“ ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The screen “%1” does not fit: the window grew to %2×%3</source>
        <translation>Das Bild „%1“ passt nicht: Das Fenster wuchs auf %2×%3</translation>
    </message>
    <message>
        <source>On the screen “%1” a control has no name: %2</source>
        <translation>Auf dem Bildschirm „%1“ hat ein Bedienelement keinen Namen: %2</translation>
    </message>
</context>
<context>
    <name>kennel::TreeMap</name>
    <message>
        <source>Sizes of the parts</source>
        <translation>Größen der Teile</translation>
    </message>
    <message>
        <source>The arrow keys go to the part beside, Return into a part, Backspace out of it. The tree has the same parts.</source>
        <translation>Die Pfeiltasten gehen zum Teil daneben, die Eingabetaste in einen Teil hinein, die Rücktaste aus ihm heraus. Der Baum hat dieselben Teile.</translation>
    </message>
    <message>
        <source>%1, %2 % of the file</source>
        <translation>%1, %2 % der Datei</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>%1, not read to its end</source>
        <translation>%1, nicht zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>kennel::TreeView</name>
    <message>
        <source>Collapse All</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Expand All</source>
        <translation>Alles ausklappen</translation>
    </message>
</context>
<context>
    <name>kennel::TrustAction</name>
    <message>
        <source>Trust Again…</source>
        <translation>Wieder vertrauen …</translation>
    </message>
    <message>
        <source>Begin again from what the registry shows now; all evidence is kept</source>
        <translation>Neu beginnen mit dem, was das Register jetzt zeigt; alle Beweise bleiben</translation>
    </message>
    <message>
        <source>Nothing stands against %1</source>
        <translation>Gegen %1 liegt nichts vor</translation>
    </message>
</context>
<context>
    <name>kennel::TrustQuestion</name>
    <message>
        <source>Trust Again</source>
        <translation>Wieder vertrauen</translation>
    </message>
    <message>
        <source>Begin again with %1?</source>
        <translation>Mit %1 neu beginnen?</translation>
    </message>
    <message>
        <source>Keep Refusing</source>
        <translation>Weiter ablehnen</translation>
    </message>
    <message>
        <source>The pin is set anew to whoever operates the registry now. Its operator log, ledger and names are read from the beginning, each package log when it is opened. The evidence and every signed checkpoint are kept; what was read before is set aside, record by record, and no page stands on it any more. Ask the operator by other means first.</source>
        <translation>Festgehalten wird von neuem, wer das Register jetzt betreibt. Sein Betreiberprotokoll, Hauptbuch und seine Namen werden von Anfang an gelesen, jedes Paketprotokoll, wenn es geöffnet wird. Die Beweise und jeder signierte Prüfpunkt bleiben aufbewahrt; was vorher gelesen wurde, ist Eintrag für Eintrag beiseitegelegt, und keine Seite beruht mehr darauf. Vorher den Betreiber auf anderem Weg fragen.</translation>
    </message>
</context>
<context>
    <name>kennel::VerdictCard</name>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
</context>
<context>
    <name>kennel::VersionTableModel</name>
    <message>
        <source>yanked by %1, claimed %2 UTC</source>
        <translation>zurückgezogen von %1, behauptet %2 UTC</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>newest of %1.x</source>
        <translation>neueste von %1.x</translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation>Vorabversion</translation>
    </message>
    <message>
        <source>yanked</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation>Was der Unterzeichner behauptet. Nichts beweist es; geprüft ist nur die Reihenfolge.</translation>
    </message>
    <message>
        <source>Measured when the content was downloaded and its digest recomputed.</source>
        <translation>Gemessen, als der Inhalt heruntergeladen und seine Prüfsumme nachgerechnet wurde.</translation>
    </message>
    <message>
        <source>The log does not say it. It is known once this version was downloaded.</source>
        <translation>Das Protokoll sagt es nicht. Bekannt ist es, sobald diese Version heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation>Behauptete Zeit (UTC)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>kennel::WasmFaultText</name>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>core sort</source>
        <translation>Core-Sorte</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>core type</source>
        <translation>Core-Typ</translation>
    </message>
    <message>
        <source>value type</source>
        <translation>Werttyp</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>Deklaration</translation>
    </message>
    <message>
        <source>kind of name</source>
        <translation>Art von Name</translation>
    </message>
    <message>
        <source>attribute of a name</source>
        <translation>Attribut eines Namens</translation>
    </message>
    <message>
        <source>type bound</source>
        <translation>Typschranke</translation>
    </message>
    <message>
        <source>kind of import or export</source>
        <translation>Art von Import oder Export</translation>
    </message>
    <message>
        <source>kind of core import or export</source>
        <translation>Art von Core-Import oder -Export</translation>
    </message>
    <message>
        <source>canonical function</source>
        <translation>kanonische Funktion</translation>
    </message>
    <message>
        <source>canonical option</source>
        <translation>kanonische Option</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>core instance</source>
        <translation>Core-Instanz</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>member of a tuple</source>
        <translation>Glied eines Tupels</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>global</source>
        <translation>globale Variable</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This is no WebAssembly file</source>
        <translation>Das ist keine WebAssembly-Datei</translation>
    </message>
    <message>
        <source>This is the text form of WebAssembly or WIT; only the binary form can be read</source>
        <translation>Das ist die Textform von WebAssembly oder WIT; lesbar ist nur die Binärform</translation>
    </message>
    <message>
        <source>This is component format 1.0, newer than this program</source>
        <translation>Das ist Komponentenformat 1.0, neuer als dieses Programm</translation>
    </message>
    <message>
        <source>The version of WebAssembly is not known ({hex})</source>
        <translation>Die Version von WebAssembly ist nicht bekannt ({hex})</translation>
    </message>
    <message>
        <source>The bytes end too early</source>
        <translation>Die Bytes enden zu früh</translation>
    </message>
    <message>
        <source>A number has more bytes than it may have</source>
        <translation>Eine Zahl hat mehr Bytes, als sie haben darf</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>Eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>A name is no UTF-8</source>
        <translation>Ein Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>The number of a section is malformed ({hex})</source>
        <translation>Die Nummer eines Abschnitts ist fehlerhaft ({hex})</translation>
    </message>
    <message>
        <source>Another WebAssembly file is appended here</source>
        <translation>Hier ist eine weitere WebAssembly-Datei angehängt</translation>
    </message>
    <message>
        <source>There is no section with the number {number}</source>
        <translation>Es gibt keinen Abschnitt mit der Nummer {number}</translation>
    </message>
    <message>
        <source>A section is longer than what it holds</source>
        <translation>Ein Abschnitt ist länger als sein Inhalt</translation>
    </message>
    <message>
        <source>There are too few bytes for {number} times: {thing}</source>
        <translation>Es sind zu wenige Bytes da für {number} Mal: {thing}</translation>
    </message>
    <message>
        <source>A module stands where a component should be, or the other way round</source>
        <translation>Ein Modul steht, wo eine Komponente stehen sollte, oder umgekehrt</translation>
    </message>
    <message>
        <source>A byte has no meaning here ({hex}); expected: {thing}</source>
        <translation>Ein Byte bedeutet hier nichts ({hex}); erwartet: {thing}</translation>
    </message>
    <message>
        <source>Number {number} is not defined here: {thing}</source>
        <translation>Nummer {number} ist hier nicht definiert: {thing}</translation>
    </message>
    <message>
        <source>An alias points {number} levels out, where nothing is</source>
        <translation>Ein Alias zeigt {number} Ebenen nach außen, wo nichts ist</translation>
    </message>
    <message>
        <source>An instance has no export “{subject}”</source>
        <translation>Eine Instanz hat keinen Export „{subject}“</translation>
    </message>
    <message>
        <source>“{subject}” is something else; expected: {thing}</source>
        <translation>„{subject}“ ist etwas anderes; erwartet: {thing}</translation>
    </message>
    <message>
        <source>A component is not given its import “{subject}”</source>
        <translation>Eine Komponente bekommt ihren Import „{subject}“ nicht</translation>
    </message>
    <message>
        <source>Components are nested too deeply</source>
        <translation>Komponenten sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>A type is nested too deeply</source>
        <translation>Ein Typ ist zu tief geschachtelt</translation>
    </message>
    <message>
        <source>A type is too large when written out</source>
        <translation>Ein Typ ist ausgeschrieben zu groß</translation>
    </message>
    <message>
        <source>The types of this file take too much work</source>
        <translation>Die Typen dieser Datei machen zu viel Arbeit</translation>
    </message>
    <message>
        <source>A name is {number} bytes long, too long</source>
        <translation>Ein Name ist mit {number} Bytes zu lang</translation>
    </message>
    <message>
        <source>Too many, {number}: {thing}</source>
        <translation>Zu viele, {number}: {thing}</translation>
    </message>
    <message>
        <source>Section {number} is out of order, or there twice</source>
        <translation>Abschnitt {number} steht an falscher Stelle oder ist doppelt</translation>
    </message>
    <message>
        <source>There are not as many functions as bodies ({number})</source>
        <translation>Es gibt nicht so viele Funktionen wie Rümpfe ({number})</translation>
    </message>
    <message>
        <source>The data count is not the number of data segments ({number})</source>
        <translation>Die angegebene Zahl der Datensegmente stimmt nicht ({number})</translation>
    </message>
    <message>
        <source>The module has no number {number}: {thing}</source>
        <translation>Das Modul hat keine Nummer {number}: {thing}</translation>
    </message>
    <message>
        <source>“{subject}” is no valid name</source>
        <translation>„{subject}“ ist kein gültiger Name</translation>
    </message>
    <message>
        <source>The name “{subject}” is there twice</source>
        <translation>Den Namen „{subject}“ gibt es doppelt</translation>
    </message>
    <message>
        <source>The name “{subject}” has an attribute twice</source>
        <translation>Der Name „{subject}“ hat ein Attribut doppelt</translation>
    </message>
    <message>
        <source>“{subject}” has an attribute that it cannot have</source>
        <translation>„{subject}“ hat ein Attribut, das es nicht haben kann</translation>
    </message>
    <message>
        <source>A type has none, and needs one at least: {thing}</source>
        <translation>Ein Typ hat keins davon und braucht mindestens eins: {thing}</translation>
    </message>
    <message>
        <source>A type has {number} flags; 32 are allowed</source>
        <translation>Ein Typ hat {number} Flags; 32 sind erlaubt</translation>
    </message>
    <message>
        <source>A list cannot have the fixed length {number}</source>
        <translation>Eine Liste kann nicht die feste Länge {number} haben</translation>
    </message>
    <message>
        <source>A map has a type of key that maps cannot have</source>
        <translation>Eine Map hat einen Schlüsseltyp, den Maps nicht haben können</translation>
    </message>
    <message>
        <source>A type is of another kind; expected: {thing}</source>
        <translation>Ein Typ ist von anderer Art; erwartet: {thing}</translation>
    </message>
    <message>
        <source>A resource is defined in a type; only components can define one</source>
        <translation>Eine Ressource wird in einem Typ definiert; das können nur Komponenten</translation>
    </message>
    <message>
        <source>A type has an alias that only components can have</source>
        <translation>Ein Typ hat einen Alias, den nur Komponenten haben können</translation>
    </message>
    <message>
        <source>“{subject}” is a name that only imports can have</source>
        <translation>„{subject}“ ist ein Name, den nur Importe haben können</translation>
    </message>
    <message>
        <source>“{subject}” belongs to a resource that has no name here</source>
        <translation>„{subject}“ gehört zu einer Ressource, die hier keinen Namen hat</translation>
    </message>
    <message>
        <source>“{subject}” has a type that does not fit its name</source>
        <translation>„{subject}“ hat einen Typ, der nicht zum Namen passt</translation>
    </message>
    <message>
        <source>There is a second start function</source>
        <translation>Es gibt eine zweite Startfunktion</translation>
    </message>
    <message>
        <source>The section “{subject}” cannot be read</source>
        <translation>Der Abschnitt „{subject}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>The section “{subject}” is there more than once</source>
        <translation>Den Abschnitt „{subject}“ gibt es mehrfach</translation>
    </message>
    <message>
        <source>The section “{subject}” holds what it should not hold</source>
        <translation>Der Abschnitt „{subject}“ enthält, was er nicht enthalten sollte</translation>
    </message>
    <message>
        <source>Of the section “{subject}” only the beginning is shown</source>
        <translation>Vom Abschnitt „{subject}“ wird nur der Anfang gezeigt</translation>
    </message>
    <message>
        <source>There are more parts and sections than are listed</source>
        <translation>Es gibt mehr Teile und Abschnitte als aufgeführt</translation>
    </message>
    <message>
        <source>The documentation is in the unknown format {number}</source>
        <translation>Die Dokumentation hat das unbekannte Format {number}</translation>
    </message>
    <message>
        <source>The documentation cannot be read</source>
        <translation>Die Dokumentation ist nicht lesbar</translation>
    </message>
    <message>
        <source>The documentation has the unknown member “{subject}”</source>
        <translation>Die Dokumentation hat das unbekannte Feld „{subject}“</translation>
    </message>
    <message>
        <source>There is documentation for “{subject}”, which is not there</source>
        <translation>Es gibt Dokumentation für „{subject}“, das nicht da ist</translation>
    </message>
    <message>
        <source>“{subject}” has no form in WIT: it is in an instance, and no type or function</source>
        <translation>„{subject}“ hat keine Form in WIT: Es steht in einer Instanz und ist weder Typ noch Funktion</translation>
    </message>
    <message>
        <source>“{subject}” has no form in WIT: it is a second name for a type that has one</source>
        <translation>„{subject}“ hat keine Form in WIT: Es ist ein zweiter Name für einen Typ, der schon einen hat</translation>
    </message>
    <message>
        <source>“{subject}” has no form in WIT: it is exported, and no function or instance</source>
        <translation>„{subject}“ hat keine Form in WIT: Es wird exportiert und ist weder Funktion noch Instanz</translation>
    </message>
    <message>
        <source>“{subject}” has no form in WIT: it has a name that WIT cannot write</source>
        <translation>„{subject}“ hat keine Form in WIT: Es hat einen Namen, den WIT nicht schreiben kann</translation>
    </message>
    <message>
        <source>“{subject}” has no form in WIT: it has a type that WIT cannot write</source>
        <translation>„{subject}“ hat keine Form in WIT: Es hat einen Typ, den WIT nicht schreiben kann</translation>
    </message>
    <message>
        <source>“{subject}” is not as the items of a WIT package are</source>
        <translation>„{subject}“ ist nicht so, wie die Einträge eines WIT-Pakets sind</translation>
    </message>
    <message>
        <source>The type of “{subject}” could not be found out</source>
        <translation>Der Typ von „{subject}“ war nicht herauszufinden</translation>
    </message>
    <message>
        <source>The WIT text is too long to be shown in full</source>
        <translation>Der WIT-Text ist zu lang, um ganz gezeigt zu werden</translation>
    </message>
    <message>
        <source>This is a component in a format from before its release ({hex}), which cannot be read</source>
        <translation>Das ist eine Komponente in einem Format aus der Zeit vor der Veröffentlichung ({hex}), das nicht lesbar ist</translation>
    </message>
    <message>
        <source>“{subject}” is given something of another type than it asks for</source>
        <translation>„{subject}“ bekommt etwas von einem anderen Typ, als es verlangt</translation>
    </message>
    <message>
        <source>“{subject}” is not of the type that it is exported as</source>
        <translation>„{subject}“ ist nicht von dem Typ, als der es exportiert wird</translation>
    </message>
    <message>
        <source>The import “{subject}” of a core module is not given, or not as what it asks for</source>
        <translation>Der Import „{subject}“ eines Kernmoduls ist nicht da oder nicht von der verlangten Art</translation>
    </message>
    <message>
        <source>The instance of a core module has no export “{subject}” of this kind</source>
        <translation>Die Instanz eines Kernmoduls hat keinen Export „{subject}“ dieser Art</translation>
    </message>
    <message>
        <source>A canonical function lacks an option or has one that does not fit: {subject}</source>
        <translation>Einer kanonischen Funktion fehlt eine Option, oder sie hat eine, die nicht passt: {subject}</translation>
    </message>
    <message>
        <source>A lifted function is of another type than the core function under it</source>
        <translation>Eine angehobene Funktion hat einen anderen Typ als die Kernfunktion unter ihr</translation>
    </message>
    <message>
        <source>The start function does not take or return these values</source>
        <translation>Die Startfunktion nimmt diese Werte nicht an oder gibt andere zurück</translation>
    </message>
    <message>
        <source>A resource is made or opened by a component that did not define it</source>
        <translation>Eine Ressource wird von einer Komponente erzeugt oder geöffnet, die sie nicht definiert hat</translation>
    </message>
    <message>
        <source>A type is taken from around the component, with a resource that is not of the component</source>
        <translation>Ein Typ kommt von außerhalb der Komponente, mit einer Ressource, die nicht zu ihr gehört</translation>
    </message>
    <message>
        <source>A function returns what it has only borrowed</source>
        <translation>Eine Funktion gibt zurück, was sie nur geliehen hat</translation>
    </message>
    <message>
        <source>A resource has a representation or a destructor that resources cannot have</source>
        <translation>Eine Ressource hat eine Darstellung oder einen Destruktor, den Ressourcen nicht haben können</translation>
    </message>
    <message>
        <source>A stream or future is of something that it cannot hold</source>
        <translation>Ein Stream oder Future ist von etwas, das er nicht enthalten kann</translation>
    </message>
    <message>
        <source>Slot {number} of a thread&apos;s context is not there, or of another type elsewhere</source>
        <translation>Platz {number} des Kontexts eines Threads gibt es nicht, oder er hat anderswo einen anderen Typ</translation>
    </message>
    <message>
        <source>Value {number} is used a second time</source>
        <translation>Wert {number} wird ein zweites Mal verwendet</translation>
    </message>
    <message>
        <source>This core type cannot be a subtype of core type {number}</source>
        <translation>Dieser Core-Typ kann kein Untertyp von Core-Typ {number} sein</translation>
    </message>
    <message>
        <source>“{subject}” has a type in it that is neither imported nor exported</source>
        <translation>„{subject}“ enthält einen Typ, der weder importiert noch exportiert ist</translation>
    </message>
    <message>
        <source>“{subject}” sets what no function before it gets</source>
        <translation>„{subject}“ setzt, was keine Funktion davor liest</translation>
    </message>
    <message>
        <source>“{subject}” has a version that is neither complete nor cut off where its suffix begins</source>
        <translation>„{subject}“ hat eine Version, die weder vollständig ist noch dort aufhört, wo ihre Fortsetzung beginnt</translation>
    </message>
    <message>
        <source>A map has values with handles in them, which maps cannot have</source>
        <translation>Eine Map hat Werte mit Handles darin, die Maps nicht haben können</translation>
    </message>
    <message>
        <source>A value of this type takes 256 MiB or more of memory</source>
        <translation>Ein Wert dieses Typs belegt 256 MiB Speicher oder mehr</translation>
    </message>
</context>
<context>
    <name>kennel::WasmTerms</name>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not readable as WebAssembly</source>
        <translation>nicht als WebAssembly lesbar</translation>
    </message>
</context>
<context>
    <name>kennel::WindowActions</name>
    <message>
        <source>Add Registry…</source>
        <translation>Register hinzufügen …</translation>
    </message>
    <message>
        <source>Open Demo Registry</source>
        <translation>Vorführregister öffnen</translation>
    </message>
    <message>
        <source>New Tab</source>
        <translation>Neuer Reiter</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Filter Packages</source>
        <translation>Pakete filtern</translation>
    </message>
    <message>
        <source>Side Bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Adresse …</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Bookmark This Place</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Operator Log</source>
        <translation>Betreiberprotokoll</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Configure Keyboard Shortcuts…</source>
        <translation>Tastenkürzel einrichten …</translation>
    </message>
    <message>
        <source>About Kennel</source>
        <translation>Über Kennel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no registry to show this of</source>
        <translation>Es gibt kein Register, von dem das zu zeigen wäre</translation>
    </message>
    <message>
        <source>Colours as the System Has Them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light Colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark Colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
</context>
</TS>
