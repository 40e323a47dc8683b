<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>kennel::RegistryPage</name>
    <message numerus="yes">
        <source>%n record(s), signed %1</source>
        <translation>
            <numerusform>%n record, signed %1</numerusform>
            <numerusform>%n records, signed %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kennel::RegistryPanel</name>
    <message numerus="yes">
        <source>“%1” is in none of the %n name(s) of this registry.</source>
        <translation>
            <numerusform>“%1” is in none of the %n name of this registry.</numerusform>
            <numerusform>“%1” is in none of the %n names of this registry.</numerusform>
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
</TS>
