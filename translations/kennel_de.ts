<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>commands</name>
    <message>
        <source>Usage: kennelctl COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kennelctl COMMAND --help explains the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “kennelctl help”, or --help behind the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a registry over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a registry from a manifest and its files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel</name>
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
        <source>Two genuine checkpoints of {length} records have different roots. Both are kept as evidence.</source>
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
        <source>It shows a genuine checkpoint of {length} records; {oldLength} were seen before.</source>
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
        <source>The log of {length} records does not begin with the one of {oldLength}.</source>
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
        <source>It was signed {seconds} s ago. Somebody may be holding newer ones back.</source>
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
        <source>It claims {time}. A clock is wrong: the registry&apos;s or this computer&apos;s.</source>
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
        <source>The checkpoint claims {time}, the one before it {previousTime}.</source>
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
        <source>From now on this registry is the one whose operator log begins with {recordId}, signed by key {keyId}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this registry is the one whose operator log key {keyId} began.</source>
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
        <source>The operator log now begins with a record by key {keyId}; the pinned one was begun by key {expectedKeyId}. The address was taken over, or the registry began again.</source>
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
        <source>“{nameSpace}” is said to come from “{domain}”.</source>
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
        <source>It calls the checkpoint of {length} records invalid; its genuine signature is kept.</source>
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
        <source>Its digest is {got}; the signed one is {expected}.</source>
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
        <source>{expected} bytes were announced, {got} came.</source>
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
        <source>The registry hints at another registry for “{nameSpace}”</source>
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
        <source>“{nameSpace}” is imported from {domain}, which does not define it.</source>
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
        <source>“{nameSpace}” leads back to where it began.</source>
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
        <source>Registry index {got} came where one above {expected} must come.</source>
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
        <source>Index {registryIndex} does not exist in a log of {length} records.</source>
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
        <source>At index {registryIndex} the ledger has {expected}; the log has {got}.</source>
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
        <source>The namespace “{nameSpace}” is not defined by the operator</source>
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
        <source>The namespace “{nameSpace}” belongs to another registry</source>
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
        <source>{expected} were asked for, {got} came.</source>
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
        <source>{expected} records were asked for; it is about {got}.</source>
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
        <source>Index {expected} was asked for; it is about {got}.</source>
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
        <source>The proof leads to root {got}; the signed root is {expected}.</source>
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
        <source>The proof leads to map root {got}; the signed one is {expected}.</source>
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
        <source>A piece has {got} bytes where {expected} must be.</source>
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
        <source>It has {got} of {expected} entries.</source>
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
        <source>Its recomputed root is {got}; the signed one is {expected}.</source>
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
        <source>The recomputed map root is {got}; the signed one is {expected}.</source>
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
        <source>“{nameSpace}” is no namespace</source>
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
        <source>the namespace “{nameSpace}” is there already</source>
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
        <source>{subject} sent {got} of {expected} bytes.</source>
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
        <source>{subject} leads to {url}.</source>
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
        <source>{subject} answered with “{got}”.</source>
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
        <source>{subject} packed it as “{got}”.</source>
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
        <source>The certificate of {host} was not accepted: {message}</source>
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
</context>
<context>
    <name>kennel::EntryText</name>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began the log and holds every permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began the log and made %2 known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made %2 known, without any permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allowed %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew nothing from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew from %2 the right to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yanked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defined the namespace “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported the namespace “%2” from “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added an empty record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>define namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::HashLabel</name>
    <message>
        <source>Copy the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::HexView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed bytes of the record. The arrow keys move from byte to byte, with Shift they select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Bytes as Hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Bytes as Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Bytes as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1, value %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::KeyLabel</name>
    <message>
        <source>Copy Key Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::OutcomeText</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything asked for was checked on this computer and holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, but the newest signed checkpoint is older than the limit of freshness: newer records, yanks among them, may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such log or version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to check it against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network, the server or this computer stood in the way. Nothing was found wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not well-formed or not allowed, and was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement was understood and is false.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::ProofPicture</name>
    <message>
        <source>Copy Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from hash to hash, Copy takes the whole hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty part, known to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a hash covers, where it comes from</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::QuantityText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kennel::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right go from record to record, Up and Down from key to key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a key, start of its id</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
