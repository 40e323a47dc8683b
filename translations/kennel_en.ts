<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kennel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPage</name>
    <message numerus="yes">
        <source>The names of %n log(s): the registry did not give them.</source>
        <translation>
            <numerusform>The names of %n log: the registry did not give them.</numerusform>
            <numerusform>The names of %n logs: the registry did not give them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is in %n log(s) that were not replayed yet.</source>
        <translation>
            <numerusform>What is in %n log that was not replayed yet.</numerusform>
            <numerusform>What is in %n logs that were not replayed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both roots recomputed from %n entries</source>
        <translation>
            <numerusform>both roots recomputed from %n entries</numerusform>
            <numerusform>both roots recomputed from %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n log(s) replayed</source>
        <translation>
            <numerusform>%1 of %n log replayed</numerusform>
            <numerusform>%1 of %n logs replayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed checkpoint(s) kept</source>
        <translation>
            <numerusform>%n signed checkpoint kept</numerusform>
            <numerusform>%n signed checkpoints kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::CheckpointsPresenter</name>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::ClaimsBox</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::EvidenceSection</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FaultBar</name>
    <message numerus="yes">
        <source>The overview lists all %n.</source>
        <translation>
            <numerusform>The overview lists all %n.</numerusform>
            <numerusform>The overview lists all %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FieldTreeModel</name>
    <message numerus="yes">
        <source>%n byte(s), signed</source>
        <translation>
            <numerusform>%n byte, signed</numerusform>
            <numerusform>%n bytes, signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) with tag and length</source>
        <translation>
            <numerusform>%n byte with tag and length</numerusform>
            <numerusform>%n bytes with tag and length</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FilePage</name>
    <message numerus="yes">
        <source>%n more release(s) have them, too.</source>
        <translation>
            <numerusform>%n more release has them, too.</numerusform>
            <numerusform>%n more releases have them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FindingList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::FoldGutter</name>
    <message numerus="yes">
        <source>collapsed, %n line(s)</source>
        <translation>
            <numerusform>collapsed, %n line</numerusform>
            <numerusform>collapsed, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expanded, %n line(s)</source>
        <translation>
            <numerusform>expanded, %n line</numerusform>
            <numerusform>expanded, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::HistoryPanel</name>
    <message numerus="yes">
        <source>%1 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %n record</numerusform>
            <numerusform>%1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in none of the %n record(s) of this log.</source>
        <translation>
            <numerusform>“%1” is not in the %n record of this log.</numerusform>
            <numerusform>“%1” is in none of the %n records of this log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n record(s)</source>
        <translation>
            <numerusform>Without “%1”: %n record</numerusform>
            <numerusform>Without “%1”: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::InsideSummary</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n world(s)</source>
        <translation>
            <numerusform>%n world</numerusform>
            <numerusform>%n worlds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested part(s)</source>
        <translation>
            <numerusform>%n nested part</numerusform>
            <numerusform>%n nested parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::InterfaceTreeModel</name>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n more, not shown</numerusform>
            <numerusform>%n more, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::JournalModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::LogPage</name>
    <message numerus="yes">
        <source>%1, %2 of %n record(s)</source>
        <translation>
            <numerusform>%1, %2 of %n record</numerusform>
            <numerusform>%1, %2 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) replayed</source>
        <translation>
            <numerusform>%1 of %n record replayed</numerusform>
            <numerusform>%1 of %n records replayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) verified, 1 failed, %2 not checked</source>
        <translation>
            <numerusform>%1 of %n record verified, 1 failed, %2 not checked</numerusform>
            <numerusform>%1 of %n records verified, 1 failed, %2 not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of its %n record(s) was read</source>
        <translation>
            <numerusform>its %n record was not read</numerusform>
            <numerusform>none of its %n records was read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::NetworkLogModel</name>
    <message numerus="yes">
        <source>sent again %n time(s)</source>
        <translation>
            <numerusform>sent again %n time</numerusform>
            <numerusform>sent again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::OperatorPanel</name>
    <message numerus="yes">
        <source>%n in all; they can be neither taken back nor changed</source>
        <translation>
            <numerusform>%n in all; they can be neither taken back nor changed</numerusform>
            <numerusform>%n in all; they can be neither taken back nor changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::OverviewPanel</name>
    <message numerus="yes">
        <source>%1, %n yanked</source>
        <translation>
            <numerusform>%1, %n yanked</numerusform>
            <numerusform>%1, %n yanked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n yanked</numerusform>
            <numerusform>%n yanked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::PackageTreeModel</name>
    <message numerus="yes">
        <source>%1, %n package(s)</source>
        <translation>
            <numerusform>%1, %n package</numerusform>
            <numerusform>%1, %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::PermissionTableModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::PermissionsPanel</name>
    <message numerus="yes">
        <source>%1 of %n key(s) hold a permission</source>
        <translation>
            <numerusform>%1 of %n key holds a permission</numerusform>
            <numerusform>%1 of %n keys hold a permission</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::ProofPanel</name>
    <message numerus="yes">
        <source>%n level(s) with nothing beside the path: the hashes of empty parts are known to all.</source>
        <translation>
            <numerusform>%n level with nothing beside the path: the hashes of empty parts are known to all.</numerusform>
            <numerusform>%n levels with nothing beside the path: the hashes of empty parts are known to all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::ProofPicture</name>
    <message numerus="yes">
        <source>%n step(s) further up</source>
        <translation>
            <numerusform>%n step further up</numerusform>
            <numerusform>%n steps further up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::QuantityText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RecordInspector</name>
    <message numerus="yes">
        <source>%n byte(s) signed</source>
        <translation>
            <numerusform>%n byte signed</numerusform>
            <numerusform>%n bytes signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) at 0x%1: %2</source>
        <translation>
            <numerusform>%n byte at 0x%1: %2</numerusform>
            <numerusform>%n bytes at 0x%1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RegistryPage</name>
    <message numerus="yes">
        <source>%n record(s), signed %1</source>
        <translation>
            <numerusform>%n record, signed %1</numerusform>
            <numerusform>%n records, signed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ledger of %n record(s): log root and map root recomputed, both are the signed ones</source>
        <translation>
            <numerusform>Ledger of %n record: log root and map root recomputed, both are the signed ones</numerusform>
            <numerusform>Ledger of %n records: log root and map root recomputed, both are the signed ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest record(s) with an inclusion proof of the registry</source>
        <translation>
            <numerusform>%n newest record with an inclusion proof of the registry</numerusform>
            <numerusform>%n newest records with an inclusion proof of the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 package logs replayed, %3 of %n record(s)</source>
        <translation>
            <numerusform>%1 of %2 package logs replayed, %3 of %n record</numerusform>
            <numerusform>%1 of %2 package logs replayed, %3 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RegistryPanel</name>
    <message numerus="yes">
        <source>“%1” is in none of the %n name(s) of this registry.</source>
        <translation>
            <numerusform>“%1” is not the %n name of this registry.</numerusform>
            <numerusform>“%1” is in none of the %n names of this registry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n package(s)</source>
        <translation>
            <numerusform>Without “%1”: %n package</numerusform>
            <numerusform>Without “%1”: %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::SearchPage</name>
    <message numerus="yes">
        <source>%n content(s) did not fit into the rest.</source>
        <translation>
            <numerusform>%n content did not fit into the rest.</numerusform>
            <numerusform>%n contents did not fit into the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) are too large to be read here.</source>
        <translation>
            <numerusform>%n content is too large to be read here.</numerusform>
            <numerusform>%n contents are too large to be read here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::TableHeader</name>
    <message numerus="yes">
        <source>%n hidden column(s)</source>
        <translation>
            <numerusform>%n hidden column</numerusform>
            <numerusform>%n hidden columns</numerusform>
        </translation>
    </message>
</context>
</TS>
