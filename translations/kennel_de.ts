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
</TS>
