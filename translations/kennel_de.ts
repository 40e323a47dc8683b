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
        <source>kennelctl COMMAND --help explains the options of a command.</source>
        <translation>kennelctl BEFEHL --help erklärt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Try “kennelctl help”, or --help behind the command.</source>
        <translation>„kennelctl help“ hilft weiter, oder --help hinter dem Befehl.</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member “{field}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is signed by a key that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator log never introduced key {keyId}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator log never introduced its signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the accepted checkpoint, and ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer of the checkpoint may not sign checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} does not hold the permission “commit” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold the permission “commit” (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the checkpoint is not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} did not sign these roots and this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signer did not sign these roots and this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the accepted checkpoint, and ask the operator. A false signature proves nothing against the registry itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry signed two different histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two genuine checkpoints contradict each other. Both are kept as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept nothing new. Save the evidence, show it to the operator and to others, then decide whether to trust the registry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry went back to an older state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows a shorter log than was seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept nothing new. Ask the operator whether data were lost; the evidence is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new checkpoint does not continue what was seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof that it does was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept nothing new. Save the evidence and show it to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest checkpoint is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be holding newer ones back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; compare with somebody on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint claims a time in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock is wrong: the registry&apos;s or this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer; tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer log claims an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s clock went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; the order is proven, times are only claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact: the operator was pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this registry is recognised by the first record of its operator log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key with what the operator publishes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another operator than the pinned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was taken over, or the registry began again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator by other means. Only then trust the registry again; both logs are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator log names one key and was begun by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its init names key {otherKeyId}; key {keyId} signed and holds the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer of its first record holds the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator whether this was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A namespace is imported from what is no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages in it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry disowns a checkpoint that it signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its genuine signature is kept as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence and show it to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry could not check the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to come back in {retryAfter} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what was released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its digest is not the signed one. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Try another source; tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has another size than announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do if the digest is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not go on where the download broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent another part than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent another part than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry names no place to get the content from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is recorded in the log, but nobody offers its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody offers its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content lies at an address that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {url}. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the host if it is known to belong to the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release names a digest that nothing can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} has not the length of a digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not the length of a digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another version; tell the maintainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry hints at another registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {domain}. Hints are followed only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints are followed only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, or add that registry by its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint to another registry cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{message}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is malformed or names another namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another registry is named by what is no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{domain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other registry does not serve the namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported from a registry that does not define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operators of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries refer to each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent no record of a log that has some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {subject} must have a first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have a first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; if it stays, tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records came out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their registry indices do not rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent a log that nobody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log of “{package}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has nothing under {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has nothing under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the name and the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry denies a log that its ledger holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed ledger has {count} records of {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed ledger has records of {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed ledger has records of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence and ask the operator why it is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry promises more records without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages bring nothing new, or more than its checkpoint holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record has an index beyond the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such index in the signed log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log and the ledger disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At index {registryIndex} the ledger has another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has other records of this log than were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this log. Save the evidence and ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry changed a record that was seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {recordId} now comes with another signature or index than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now comes with another signature or index than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept stays. Ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry forgot where reading had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was read again from its beginning and compared with what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent records twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were identical and skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were identical and skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry gave a log a false name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not belong to {subject}. The name is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not belong to the log and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the log by its id; tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry gave a log what is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no package name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log stays unnamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry did not name {count} logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry did not name some logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and left them out, or knows no such logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs stay readable under their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry withholds the names of {count} logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry withholds the names of some logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and answered that it will not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry named a log that nobody asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace is not defined by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator log says nothing about it; the protocol does not demand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator who may publish there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace belongs to another registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator imports it from {domain}; this package is here nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator imports it; this package is here nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the package of the registry that the namespace comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds characters that hide or reorder others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown as symbols: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown as symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry says something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent a warning without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are its own words; nobody checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again. If it stays, save the evidence and ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again. If it stays, ask the operator; until then packages cannot be listed in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof was sent damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {subject} holds a text that is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is malformed at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent a proof of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion was asked for and consistency sent, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent another number of proofs than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is about another log length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about the signed checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is about another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about the record asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash that it needs is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives two hashes for one place in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof holds what is no hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash has 32 bytes; one here has {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash has 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not proven to be in the signed log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof leads to another root than the signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use what depends on it. Save the evidence and ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent another number of map proofs than asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map proof is too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has 256 levels; it goes through {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has 256 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map proof holds what is no hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not proven to be the newest of its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof leads to another map root than the signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer records may be held back. Save the evidence and ask the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger uses a hash that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{got}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only SHA-256 is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries have 64 bytes; a piece of it is no multiple of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of the ledger do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overlap or leave gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is shorter than the checkpoint says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are missing at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger lies at an address that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not the signed log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recomputed root differs from the signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest records in the ledger are not the signed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recomputed map root differs from the signed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger does not begin with the operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference server always begins with it; the protocol does not demand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signed bytes are no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field {field} at byte {offset} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {offset} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes cannot be read as a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and send the record to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed bytes of a record must be a well-formed message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signed bytes were sent damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry sent them in a text that is no base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed bytes travel as base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first record names a record before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {got}. The beginning of the log may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the log may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this log; ask the operator for its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record of a log names no previous record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no record before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should name {expected}. It may have been made for another log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been made for another log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and send the evidence to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record but the first names the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the record before it by another hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log uses one hash algorithm, this record another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of a log use the hash algorithm that its first record set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it follows another record than the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {got}; the record before it is {expected}. A record was left out, changed or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was left out, changed or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record names the id of the one before it, so that none can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a protocol version that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says version {protocolVersion}; only 0 is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only version 0 is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at what was accepted before it; look for a newer Kennel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol version of a record must be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its claimed time is before that of the record before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims {time}; the record before it claims {previousTime}. The clock of a signer was wrong, or the order is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of a signer was wrong, or the order is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at what was accepted before it, and tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed times never go back within a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log does not begin with an init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} comes before any init. The beginning of the log may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry of a log is an init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first record is empty of an init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody may do anything in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record of a log holds its init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins a log that has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is a second init, which would give all permissions to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second init would give all permissions to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first entry of a log is an init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer is not known in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} signed, but the init names key {otherKeyId}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ever introduced key {keyId} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ever introduced the key that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys that the log itself made known sign its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer may not {permission}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} lost the permission in record {lostIn}. The registry accepted the record all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} never had the permission. The registry accepted the record all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer does not hold the permission at that point of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at what was accepted before it. Send the evidence to the operator; ask the holder of the key whether it leaked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry needs its permission at that point of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes away a permission that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} lost “{permission}” in record {lostIn} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} never held “{permission}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not hold the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a permission that a key holds can be taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it releases {version} a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it releases a version again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {earlierRecord} released it. The second release may hold other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second release may hold other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the first release, and send the evidence to the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is released once, yanked or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it yanks {version}, which was never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it yanks a version that was never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record may be missing, or its author made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a released version can be yanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it yanks {version} a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it yanks a version again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {earlierRecord} yanked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was yanked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is yanked once, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it defines what is no namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces are lower-case words joined by hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator; nothing after this record of the operator log is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A namespace follows the grammar of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it defines a namespace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier record defined or imported it; that cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A namespace is defined or imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} did not sign these bytes: they were changed, or the signature is that of another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes were changed, or the signature is that of another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature must be made by the named key over exactly these bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by a key without any permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} became known in this very record; the protocol lets it add a record that does nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol lets any known key add a record that needs no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the maintainers whether they expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {host}. Nothing was found wrong with the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {subject}. Nothing was found wrong with the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. Nothing was found wrong with the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again. What was verified before stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} closed it in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} took longer than {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} took too long. Nothing was found wrong with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less arrived than was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry answered with error {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads too far or in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator for the right address of the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a Warg registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is packed in a way that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be unpacked safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} speaks another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit protects this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator; --max-size raises the limit for content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a private authority can be added with --ca-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry leads to a host that was not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {host}. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {subject}. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent text that cannot be read from byte {offset} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent text that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a Warg registry; tell the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent bytes that are no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent it; the limit protects this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks what it must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is missing or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent JSON of another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its JSON has another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds a number that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says one thing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member “{field}” of {subject} is there twice; readers could disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is there twice; readers could disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s well-known file points to an address that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to {url}; the given address is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given address is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator for the right address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry is served from another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its well-known file points to {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its well-known file says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; the pin stays under the given address.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest, or a folder with a manifest.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs a manifest and --data DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1 records, %2 were there; the registry log has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record would break the rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry in %1; “kennelctl import” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no registry of Kennel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Kennel (format %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not hold together (%1); it is not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the registry&apos;s keys may sign its checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is missing or unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key could not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest is no JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no member “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no time in UTC, such as 2025-01-31T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is one of grant, revoke, release, yank, define and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this registry does not define the namespace “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry has another record in this place of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry has the release %1 with another content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a registry over HTTP, for Kennel and for the reference client. Prints its URL when it is ready,
and serves until SIGINT or SIGTERM. Its checkpoint is always of the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the registry; “kennelctl import” fills one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the demo registry that Kennel carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port; port 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clients reach the registry, if not under the name that they use; for proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve takes no arguments but options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve needs either --data DIR or --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no URL of a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Ask about checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another program that writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the checkpoint</source>
        <translation>Holt den Prüfpunkt</translation>
    </message>
    <message>
        <source>Verifying the operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing kept checkpoints</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for names</source>
        <translation>Fragt nach Namen</translation>
    </message>
    <message>
        <source>Fetching logs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 was written by a newer Kennel (%2). Nothing was changed; use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no store of Kennel. Nothing was changed; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 cannot be written: it is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is writing to the store in %1 and did not stop in time. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a package name (namespace:name) nor a log id (sha256:…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 logs named</source>
        <translation>%1 von %2 Protokollen benannt</translation>
    </message>
    <message>
        <source>%1 of %2 logs replayed here, %3 of %4 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both roots recomputed from the ledger; they are the signed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roots were not recomputed from a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heads proven by the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact: there is no earlier checkpoint to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kept checkpoints compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry to read: its URL or its label. Default: the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact nobody; answer from the store, verified again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds everything that was seen and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file as roots, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token in this file to the registry&apos;s own origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest content to download, in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after this time; for the whole command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print nothing but the answer: no progress, no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and hash every release, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the content to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust only if this key signed the operator log&apos;s first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no version (1.2.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 bytes, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be read from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>yanked by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no length of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1: the registry calls it %2, its signature %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says to ask again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Shows what WebAssembly modules, components and WIT packages are, need and offer, from their bytes alone.
Exit code: 0; 4 if a file was malformed or over a limit; 3 if one could not be read at all.</source>
        <translation>Zeigt, was WebAssembly-Module, Komponenten und WIT-Pakete sind, brauchen und bieten, allein aus ihren Bytes.
Rückgabewert: 0; 4, wenn eine Datei fehlerhaft war oder eine Grenze überschritt; 3, wenn eine gar nicht lesbar war.</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>Die Dateien.</translation>
    </message>
    <message>
        <source>The imports and exports as WIT text.</source>
        <translation>Die Importe und Exporte als WIT-Text.</translation>
    </message>
    <message>
        <source>Every section of every part, with its place and size.</source>
        <translation>Jeder Abschnitt jedes Teils mit Ort und Größe.</translation>
    </message>
    <message>
        <source>Everything as JSON, one object a line and file.</source>
        <translation>Alles als JSON, ein Objekt je Zeile und Datei.</translation>
    </message>
    <message>
        <source>Outcome and WIT text as JSON, one object a line and file.</source>
        <translation>Ergebnis und WIT-Text als JSON, ein Objekt je Zeile und Datei.</translation>
    </message>
    <message>
        <source>inspect needs a file.</source>
        <translation>inspect braucht eine Datei.</translation>
    </message>
    <message>
        <source>inspect can print one form at a time.</source>
        <translation>inspect kann nur eine Form auf einmal ausgeben.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows a genuine checkpoint of {logLength} records; {kept.logLength} were seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of {logLength} records does not begin with the one of {kept.logLength}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed {age} ago. Somebody may be holding newer ones back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {ahead} ahead. A clock is wrong: the registry&apos;s or this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint claims {timestamp}, the one before it {keptTimestamp}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this registry is the one whose operator log key {operator} began with record {pin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this registry is the one whose operator log key {operator} began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator log now begins with a record by key {operator}; the pinned one was begun by key {pinnedOperator}. The address was taken over, or the registry began again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{namespace}” is said to come from “{domain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls the checkpoint of {logLength} records invalid; its genuine signature is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its digest is {got}; the signed one is {want}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{want} bytes were announced, {got} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of “{package}” is yanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is yanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {keyId} yanked it at {timestamp}: nobody should begin to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody should begin to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another version, unless this one is what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry hints at another registry for “{namespace}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{namespace}” is imported from {domain}, which does not define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{namespace}” leads back to where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other checkpoint was ever seen: there was nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent with %1 of %2 other kept checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>Registry index {got} came where one above {want} must come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {version} of “{package}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of “{package}” is yanked, {yanked} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is released in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of “{package}” is there; it holds no such release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is there; it holds no such release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the version. A yanked one is downloaded if it is asked for by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index {registryIndex} does not exist in a log of {logLength} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At index {registryIndex} the ledger has {want}; the log has {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of the log is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {want} records are kept; the others could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came later could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace “{namespace}” is not defined by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace “{namespace}” belongs to another registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” is no address of a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an address begins with https://, or with http:// for this computer, and has no user name, query or fragment. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry “{subject}” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of those that are kept has this address or label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or sync it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{want} were asked for, {got} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{want} records were asked for; it is about {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index {want} was asked for; it is about {got}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof leads to root {gotRoot}; the signed root is {wantRoot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof leads to map root {gotRoot}; the signed one is {wantRoot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece has {got} bytes where {want} must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {got} of {want} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recomputed root is {got}; the signed one is {want}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recomputed map root is {got}; the signed one is {want}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{namespace}” is no namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the namespace “{namespace}” is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Kennel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of version {detail}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no store of Kennel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {subject}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this user the right to write there, or use another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this run was kept; what was there before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program writes to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {detail}, and did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not hold together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed from outside, or the disk fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it for its evidence, and sync into another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again when it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it usable, or use another folder with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the registry can answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was contacted, as --offline demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again without --offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} sent {received} before it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} leads to {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} answered with “{type}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} packed it as “{encoding}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry cannot be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 contents hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the registry lead to this https host, this time. May be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow federation hints, and remember that: “forget --hint” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget that registries may lead to this host, not a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was said of this federation hint, not a registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (yanked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint, followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint, never followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no host that was allowed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries may no longer lead to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said of a hint “%1” of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint %1 of %2 is not followed until it is consented to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget takes one of URL, --host and --hint.</source>
        <translation type="unfinished"></translation>
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
        <source>Plain http is used only on this computer: anybody on the way could read along.</source>
        <translation>Unverschlüsseltes http gibt es nur auf diesem Rechner: Unterwegs könnte jeder mitlesen.</translation>
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
</context>
<context>
    <name>kennel::CheckStrip</name>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked, because of what failed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check, its result</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Checks of the record: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Abgleichen</translation>
    </message>
    <message>
        <source>Audit in Full</source>
        <translation type="unfinished">Vollständig prüfen</translation>
    </message>
    <message>
        <source>Ask the Registry About This Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust Again…</source>
        <translation type="unfinished">Wieder vertrauen …</translation>
    </message>
    <message>
        <source>Save Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask About Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the registry whether it still stands by the selected checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log root</source>
        <translation type="unfinished">Protokollwurzel</translation>
    </message>
    <message>
        <source>map root</source>
        <translation type="unfinished">Kartenwurzel</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation type="unfinished">Prüfpunkt %1</translation>
    </message>
    <message>
        <source>Whether the registry showed something else before: only one checkpoint was ever seen, there was nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the map root is right and older records are in place: the ledger was not recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The names of %n log(s): the registry did not give them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n log(s) that were not replayed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether others are shown a different log. Compare a checkpoint with a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When records were made: times are claims, only their order is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds a key: a key id proves that the same key signed, not whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was never logged, and whether a component is harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept, none is ever deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing had to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The registry stands by checkpoint %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is its own word: compare with somebody else, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry disowns checkpoint %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signed it all the same: the signed checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry could not be asked, or did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to be asked again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished">Prüfpunkte</translation>
    </message>
    <message>
        <source>at checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>both roots recomputed from %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n log(s) replayed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoints of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished">noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n signed checkpoint(s) kept, none ever deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only for a registry that contradicts what it showed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry contradicts what it showed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new of it is accepted until a person decides; what was accepted stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPresenter</name>
    <message>
        <source>Trust Again</source>
        <translation type="unfinished">Wieder vertrauen</translation>
    </message>
    <message>
        <source>Begin again from what the registry shows now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin is set anew to whoever operates the registry now, and its log is read from the beginning. The evidence against it is kept. Ask the operator by other means first.</source>
        <translation type="unfinished">Festgelegt wird neu, wer das Register jetzt betreibt, und sein Protokoll wird von vorn gelesen. Die Beweise gegen es bleiben. Zuerst den Betreiber auf anderem Weg fragen.</translation>
    </message>
    <message>
        <source>Keep Refusing</source>
        <translation type="unfinished">Weiter ablehnen</translation>
    </message>
    <message>
        <source>Begun again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator that was found is pinned; all evidence is kept.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>kennel::CommandLine</name>
    <message>
        <source>Command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::DataTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows as JSON</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::FailurePanel</name>
    <message>
        <source>Save Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Regel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Ursache</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished">Abhilfe</translation>
    </message>
    <message>
        <source>The log with all its signatures, in a file that needs no Kennel to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::FieldTree</name>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each field lights its bytes beside. Enter goes to the record that a field names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Name, Value and Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::FieldTreeModel</name>
    <message>
        <source>contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), signed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>field %1, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (replaced by a later field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished">Bytes</translation>
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
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::FindingList</name>
    <message>
        <source>The last look found nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 findings; “kennelctl audit” lists them all.</source>
        <translation type="unfinished">%1 von %2 Befunden; „kennelctl audit“ führt alle auf.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::HandbookText</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zurück</translation>
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
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message>
        <source>Byte %1, value %2</source>
        <translation>Byte %1, Wert %2</translation>
    </message>
</context>
<context>
    <name>kennel::HistoryPanel</name>
    <message>
        <source>Filter records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Permissions as of This Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Proof of This Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished">Filter löschen</translation>
    </message>
    <message>
        <source>Filter records: words, key:5d2e, kind:release, outcome:failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in none of the %n record(s) of this log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 ms</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Dauer</translation>
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
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the registry claims. When it was first seen here is what this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log root</source>
        <translation type="unfinished">Protokollwurzel</translation>
    </message>
    <message>
        <source>Map root</source>
        <translation type="unfinished">Kartenwurzel</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are fetched and replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read This Log Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Überblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no such log, or nothing of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, to checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) replayed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) verified, 1 failed, %2 not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accepted up to record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head proven in checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the ledger of checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven in checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::LogPresenter</name>
    <message>
        <source>Download to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its digest is the signed one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not downloaded; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::LookupText</name>
    <message>
        <source>Record %1 of %2</source>
        <translation type="unfinished">Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>the operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation type="unfinished">Prüfpunkt %1</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 first signed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of %1 %2</source>
        <translation type="unfinished"></translation>
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
        <source>operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files cannot be opened yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
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
        <source>The registry says that “%1” is served by %2. Nothing was sent there.</source>
        <translation>Das Register sagt, „%1“ werde von %2 angeboten. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Follow It</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>kennel::OperatorPanel</name>
    <message>
        <source>pinned record id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Imported Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Record in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs this registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned on first contact, and alarmed about if it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned first record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all; they can be neither taken back nor changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is pinned yet: this registry has not been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log that is shown begins with the pinned record. Keys may change inside it; that is no change of the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log that is shown does not begin with the pinned record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::Options</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of each main screen to DIR, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry that the tour shows, instead of the demo registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window: 1024x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scheme: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale everything by FACTOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kennel:// address, or the URL of a registry to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one place can be opened at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants a width and a height, such as 1024x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scheme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number between 0.5 and 4.</source>
        <translation type="unfinished"></translation>
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
        <source>Rejected answer</source>
        <translation>Antwort verworfen</translation>
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
        <source>The answer was not well-formed or not allowed, and was not used.</source>
        <translation>Die Antwort war nicht wohlgeformt oder nicht erlaubt und wurde nicht verwendet.</translation>
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
</context>
<context>
    <name>kennel::OverviewPanel</name>
    <message>
        <source>Download This Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Record in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Überblick</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program to use it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n yanked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are yanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, digest recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downloaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that are meant to be compatible with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.x: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.x: nothing to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be set up for this registry.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">%1, noch nichts angenommen</translation>
    </message>
    <message>
        <source>%1, %2, to checkpoint %3</source>
        <translation type="unfinished">%1, %2, bis Prüfpunkt %3</translation>
    </message>
    <message>
        <source>signed %1, %2</source>
        <translation type="unfinished">signiert %1, %2</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation type="unfinished">signiert %1</translation>
    </message>
    <message>
        <source>offered: checkpoint %1, refused</source>
        <translation type="unfinished">angeboten: Prüfpunkt %1, abgelehnt</translation>
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
        <translation type="unfinished">Seite</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
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
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action, a package, “package 12”, a key or a digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::PermissionEventModel</name>
    <message>
        <source>allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed a record without entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::PermissionTableModel</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown to the log: signed only what was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, was never allowed anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, may do nothing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: has signed nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not pass anything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May pass on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Hinweis</translation>
    </message>
</context>
<context>
    <name>kennel::PermissionsPanel</name>
    <message>
        <source>may %1 from record %2 until record %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may %1 since record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has signed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed records %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy What This Record Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All Events as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined a namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported a namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could do what after record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, checkpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) hold a permission</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State as of This Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: it changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: it changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State as of Record %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
</context>
<context>
    <name>kennel::ProofPanel</name>
    <message>
        <source>several entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts beside the path are put together first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record, as entry %1 of the registry&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log root</source>
        <translation type="unfinished">Protokollwurzel</translation>
    </message>
    <message>
        <source>Equals the log root that checkpoint %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not the log root that checkpoint %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) with nothing beside the path: the hashes of empty parts are known to all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>other logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this record, as the newest of its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map root</source>
        <translation type="unfinished">Kartenwurzel</translation>
    </message>
    <message>
        <source>Equals the map root that checkpoint %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not the map root that checkpoint %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest in the Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being asked for and worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Abgleichen</translation>
    </message>
    <message>
        <source>Proof of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log has no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry gave this proof for checkpoint %1; every step was worked out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the ledger: the registry gives proofs for the newest record of a log only. All entries of the ledger together lead to the root that checkpoint %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a proof of the registry nor a recomputed ledger. Syncing the registry may bring one.</source>
        <translation type="unfinished"></translation>
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
        <source>given</source>
        <translation>gegeben</translation>
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
</context>
<context>
    <name>kennel::ProofTableModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Record as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Record as Protobuf Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Record as Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Record as Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Envelope with Signature as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Record in Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Signed Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::RecordChecks</name>
    <message>
        <source>chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::RecordInspector</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished">Bytes</translation>
    </message>
    <message>
        <source>Copy the selected bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected or lit bytes as hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed: key_id %1 bytes, signature %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>signed span, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s) at %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RecordTable</name>
    <message>
        <source>Records</source>
        <translation type="unfinished">Einträge</translation>
    </message>
    <message>
        <source>The records of the log, oldest first. The fields and bytes of the current one are shown below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::RecordTableModel</name>
    <message>
        <source>Its bytes are no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the log of the whole registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
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
        <source>Ledger of %1 records: log root and map root recomputed, both are the signed ones</source>
        <translation>Hauptbuch mit %1 Einträgen: Protokoll- und Kartenwurzel nachgerechnet, beide sind die signierten</translation>
    </message>
    <message>
        <source>The ledger was not recomputed</source>
        <translation>Das Hauptbuch wurde nicht nachgerechnet</translation>
    </message>
    <message>
        <source>%1 newest records with an inclusion proof of the registry</source>
        <translation>%1 neueste Einträge mit einem Enthaltenseinsbeweis des Registers</translation>
    </message>
    <message>
        <source>%1 of %2 package logs replayed, %3 of %4 records</source>
        <translation>%1 von %2 Paketprotokollen nachgespielt, %3 von %4 Einträgen</translation>
    </message>
    <message>
        <source>%1; %2 withheld, %3 unanswered</source>
        <translation>%1; %2 vorenthalten, %3 unbeantwortet</translation>
    </message>
    <message>
        <source>What you allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be taken back at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised by the first record of its operator log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any registry may lead to the host %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never read from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation type="unfinished"></translation>
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
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
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
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::RegistryText</name>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nie abgeglichen</translation>
    </message>
    <message>
        <source>At %1 · %2 refused</source>
        <translation>Bei %1 · %2 abgelehnt</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <message>
        <source>Trust Again</source>
        <translation>Wieder vertrauen</translation>
    </message>
    <message>
        <source>Begin again with %1?</source>
        <translation>Mit %1 neu beginnen?</translation>
    </message>
    <message>
        <source>The pin is set anew to whoever operates the registry now, and its log is read from the beginning. The evidence against it is kept. Ask the operator by other means first.</source>
        <translation>Festgelegt wird neu, wer das Register jetzt betreibt, und sein Protokoll wird von vorn gelesen. Die Beweise gegen es bleiben. Zuerst den Betreiber auf anderem Weg fragen.</translation>
    </message>
    <message>
        <source>Keep Refusing</source>
        <translation>Weiter ablehnen</translation>
    </message>
</context>
<context>
    <name>kennel::VersionTableModel</name>
    <message>
        <source>yanked by %1, claimed %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest of %1.x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the signer claims. Nothing proves it; only the order is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured when the content was downloaded and its digest recomputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not say it. It is known once this version was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stand</translation>
    </message>
    <message>
        <source>Claimed time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
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
        <source>“{subject}” has no form in WIT: it uses a type of a world</source>
        <translation>„{subject}“ hat keine Form in WIT: Es verwendet einen Typ einer World</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::WasmTerms</name>
    <message>
        <source>no WebAssembly file</source>
        <translation>keine WebAssembly-Datei</translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
