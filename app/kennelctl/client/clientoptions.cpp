// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientoptions.h"

#include "clientcommand.h"
#include "clientrunner.h"
#include "commandline.h"

#include "compose/appfolders.h"

#include "format/tr.h"
#include "format/visibletext.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

void addOptions(QCommandLineParser &parser, const ClientCommand &command)
{
    parser.addPositionalArgument(QString::fromLatin1(command.name), {}, QString::fromLatin1(command.name));
    if (command.options & ClientCommand::Content) {
        parser.addOption({u"content"_s, tr("Fetch and hash every release, too.")});
    }
    if (command.options & ClientCommand::Output) {
        parser.addOptions({
            {{u"o"_s, u"output"_s}, tr("Write the content to this file."), u"FILE"_s},
            {u"force"_s, tr("Replace FILE if it is there already.")},
        });
    }
    if (command.options & ClientCommand::Folder) {
        parser.addOption({{u"o"_s, u"output"_s}, tr("Write the files to this folder."), u"DIR"_s});
    }
    if (command.options & ClientCommand::SignedBytes) {
        parser.addOption(
            {u"bytes"_s, tr("Write the content bytes to standard output; the signature is over its prefix and them.")});
    }
    if (command.options & ClientCommand::OperatorKey) {
        parser.addOption(
            {u"operator"_s, tr("Trust only if this key signed the operator log's first record."), u"KEYID"_s});
    }
    if (command.options & ClientCommand::Permission) {
        parser.addOptions({
            {u"host"_s, tr("Forget that registries may lead to this host, not a registry."), u"HOST"_s},
            {u"hint"_s, tr("Forget what was said of this federation hint, not a registry."), u"NAMESPACE=DOMAIN"_s},
            {u"evidence"_s, tr("Forget a registry that misbehaved together with all evidence of it.")},
        });
    }
    if (command.options & ClientCommand::Everywhere) {
        parser.addOption({u"all-registries"_s, tr("Search in every registry that is known.")});
    }
    if (command.options & ClientCommand::Total) {
        parser.addOption(
            {u"max-total"_s, tr("Stop after so many fetched bytes; a later run goes on. Default: 2 GiB."), u"BYTES"_s});
    }
    if (command.options & ClientCommand::Forms) {
        parser.addOptions({
            {u"wit"_s, tr("The imports and exports as WIT text.")},
            {u"sections"_s, tr("Every section of every part, with its place and size; its header counts, too.")},
            {u"capabilities"_s, tr("What it may do and which imports and exports show it, and where it runs.")},
            {u"wit-json"_s, tr("Outcome and WIT text as JSON, one object a line and file.")},
            {u"hosts"_s,
             tr("Further hosts, from a JSON file or a folder of them. Default: %1.")
                 .arg(AppFolders::forStore({}).hosts),
             u"PATH"_s, AppFolders::forStore({}).hosts},
        });
    }
    if (command.registry != ClientCommand::Registry::Argument) {
        parser.addOption(
            {u"registry"_s,
             tr("Registry to read: its URL or its label. Default: the current one, see “kennelctl registries”."),
             u"URL|LABEL"_s});
    }
    parser.addOption({u"store"_s,
                      tr("Folder that holds everything that was seen and verified. Default: %1.")
                          .arg(AppFolders::forStore({}).store),
                      u"DIR"_s});
    AnswerOptions::add(parser);
    const bool isLocal = command.options & ClientCommand::Local;
    // Who asks nobody keeps to both by itself.
    QList<QCommandLineOption> ofEveryRun{
        {u"offline"_s, tr("Contact nobody; answer from the store, verified again.")},
        {u"timeout"_s, tr("Give up after this time; for the whole command."), u"SECONDS"_s},
    };
    for (QCommandLineOption &option : ofEveryRun) {
        if (isLocal) {
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        }
    }
    parser.addOptions(ofEveryRun);
    const QList<QCommandLineOption> ofTheNetwork{
        {u"ca-file"_s, tr("Trust the certificates in this PEM file as roots, too."), u"FILE"_s},
        {u"token-file"_s, tr("Send the token in this file to the registry's own origin."), u"FILE"_s},
        {u"allow-host"_s, tr("Let the registry lead to this https host, this time. May be given several times."),
         u"HOST"_s},
        {u"accept-hints"_s, tr("Follow federation hints, and remember that: “forget --hint” takes it back.")},
        {u"max-size"_s, tr("Largest content to fetch, in bytes. Default: what is announced, otherwise 2 GiB."),
         u"BYTES"_s},
        {u"requests"_s, tr("List every request that was made, and those that were refused.")},
    };
    if (!isLocal) {
        parser.addOptions(ofTheNetwork);
    }
    if (*command.arguments != '\0') {
        parser.addPositionalArgument(QString::fromUtf8(command.arguments), {}, QString::fromUtf8(command.arguments));
    }
}

/// \a arguments with the terms that are negated ("-yanked:yes") at the end, behind "--": they look like options.
QStringList negatedTermsLast(const QStringList &arguments)
{
    const auto isNegated = [](const QString &argument) {
        return argument.size() > 1 && argument.startsWith(u'-') && !argument.startsWith("--"_L1) && argument != "-h"_L1;
    };
    if (arguments.contains("--"_L1)) {
        return arguments;
    }
    QStringList options;
    QStringList terms;
    for (const QString &argument : arguments) {
        (isNegated(argument) ? terms : options).append(argument);
    }
    return terms.isEmpty() ? options : options + QStringList{u"--"_s} + terms;
}

} // namespace

std::expected<ClientOptions, int> ClientOptions::parse(const ClientCommand &command, const QStringList &line)
{
    const QStringList arguments = command.options & ClientCommand::Everywhere ? negatedTermsLast(line) : line;
    QCommandLineParser parser;
    addOptions(parser, command);
    if (command.help) {
        parser.setApplicationDescription(command.help());
    }
    if (const auto exit = parseCommandLine(parser, arguments)) {
        return std::unexpected(*exit);
    }
    const bool json = parser.isSet(u"json"_s);
    const auto refuse = [json](const QString &why) { return std::unexpected(usageError({.text = why}, json)); };

    ClientOptions options;
    if (command.registry != ClientCommand::Registry::Argument) {
        options.registry = parser.value(u"registry"_s);
    }
    options.offline = parser.isSet(u"offline"_s);
    options.storeDir = parser.value(u"store"_s);
    options.json = json;
    options.quiet = parser.isSet(u"quiet"_s);
    options.arguments = parser.positionalArguments().mid(1); // the first is the command
    const bool isLocal = command.options & ClientCommand::Local;
    if (!isLocal) {
        options.caFile = parser.value(u"ca-file"_s);
        options.tokenFile = parser.value(u"token-file"_s);
        options.allowedHosts = parser.values(u"allow-host"_s);
        options.acceptHints = parser.isSet(u"accept-hints"_s);
        options.requests = parser.isSet(u"requests"_s);
    }
    if (!isLocal && parser.isSet(u"max-size"_s)) {
        bool ok = false;
        options.maxSize = parser.value(u"max-size"_s).toULongLong(&ok);
        if (!ok) {
            return refuse(tr("--max-size takes a number of bytes."));
        }
    }
    if (parser.isSet(u"timeout"_s)) {
        bool ok = false;
        const double seconds = parser.value(u"timeout"_s).toDouble(&ok);
        if (!ok || !(seconds > 0) || seconds > 1e6) {
            return refuse(tr("--timeout takes a number of seconds above 0."));
        }
        options.timeout = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    }
    if (command.options & ClientCommand::Content) {
        options.content = parser.isSet(u"content"_s);
    }
    if (command.options & ClientCommand::Output) {
        options.output = parser.value(u"output"_s);
        if (options.output.isEmpty()) {
            return refuse(tr("-o FILE says where to write; it is missing."));
        }
        options.force = parser.isSet(u"force"_s);
    }
    if (command.options & ClientCommand::Folder) {
        options.output = parser.value(u"output"_s);
    }
    if (command.options & ClientCommand::SignedBytes) {
        options.bytes = parser.isSet(u"bytes"_s);
        if (options.bytes && options.json) {
            return refuse(tr("--bytes and --json are two forms of the same: give one of them."));
        }
    }
    if (command.options & ClientCommand::OperatorKey) {
        options.operatorKey = parser.value(u"operator"_s);
    }
    if (command.options & ClientCommand::Permission) {
        options.host = parser.value(u"host"_s);
        options.hint = parser.value(u"hint"_s);
        options.evidence = parser.isSet(u"evidence"_s);
    }
    if (command.options & ClientCommand::Everywhere) {
        options.everywhere = parser.isSet(u"all-registries"_s);
        if (options.everywhere && parser.isSet(u"registry"_s)) {
            return refuse(tr("--all-registries and --registry exclude each other."));
        }
    }
    if ((command.options & ClientCommand::Total) && parser.isSet(u"max-total"_s)) {
        bool ok = false;
        options.maxTotal = parser.value(u"max-total"_s).toULongLong(&ok);
        if (!ok) {
            return refuse(tr("--max-total takes a number of bytes."));
        }
    }
    if (command.options & ClientCommand::Forms) {
        using enum ClientOptions::Form;
        const std::pair<QString, ClientOptions::Form> forms[] = {{u"wit"_s, Wit},
                                                                 {u"sections"_s, Sections},
                                                                 {u"capabilities"_s, Capabilities},
                                                                 {u"json"_s, Json},
                                                                 {u"wit-json"_s, WitJson}};
        for (const auto &[name, form] : forms) {
            if (!parser.isSet(name)) {
                continue;
            }
            if (options.form != Overview) {
                return refuse(tr("inspect can print one form at a time."));
            }
            options.form = form;
        }
        options.hosts = parser.value(u"hosts"_s);
        options.hostsAreGiven = parser.isSet(u"hosts"_s);
        if (options.hostsAreGiven && !QFileInfo(options.hosts).isReadable()) {
            return refuse(tr("--hosts takes a JSON file, or a folder of them: “%1” cannot be read.")
                              .arg(visibleText(options.hosts)));
        }
    }
    const auto count = options.arguments.size();
    if (count < command.minArguments || count > command.maxArguments) {
        return refuse(tr("Usage: kennelctl %1 %2")
                          .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments))
                          .trimmed());
    }
    if (const auto problem = command.check ? command.check(options) : CommandProblem(); !problem.text.isEmpty()) {
        return std::unexpected(usageError(problem, json));
    }
    return options;
}

} // namespace kennel
