// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "command.h"
#include "commandline.h"

#include "translations/translators.h"

#include <QCoreApplication>

#include <algorithm>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

QString overview()
{
    QString text = QCoreApplication::translate("commands", "Usage: kennelctl COMMAND [options]") + u"\n\n"_s;
    qsizetype width = 0;
    for (const Command &command : commands())
        width = std::max(width, static_cast<qsizetype>(qstrlen(command.name)));
    for (const Command &command : commands())
        text += u"  %1  %2\n"_s.arg(QString::fromLatin1(command.name), -static_cast<int>(width))
                    .arg(QCoreApplication::translate("commands", command.summary));
    return text + u'\n' +
           QCoreApplication::translate("commands", "“kennelctl help COMMAND” explains a command and its options.") +
           u'\n' +
           QCoreApplication::translate("commands",
                                       "A registry is added, and its operator pinned, when --registry names "
                                       "its URL for the first time.") +
           u'\n' + QCoreApplication::translate("commands", "The handbook is in the window (“kennel”), under Help.");
}

const Command *findCommand(const QString &name)
{
    const auto command =
        std::ranges::find_if(commands(), [&name](const Command &each) { return name == QLatin1StringView(each.name); });
    return command != commands().end() ? &*command : nullptr;
}

int noSuchCommand(const QString &name)
{
    return usageError(QCoreApplication::translate("commands", "There is no command “%1”.").arg(name));
}

/// `help`, or `help COMMAND`, which is `COMMAND --help`.
int help(const QString &program, const QString &name)
{
    if (name.isEmpty()) {
        printLine(overview());
        return 0;
    }
    const Command *command = findCommand(name);
    return command ? command->run({program, name, u"--help"_s}) : noSuchCommand(name);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kennelctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KENNEL_VERSION));
    installTranslators(app);

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1)
        return help(arguments.front(), arguments.value(2));
    if (name == "--version"_L1) {
        printLine(u"kennelctl %1"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (const Command *command = findCommand(name))
        return command->run(arguments);
    if (name.isEmpty()) {
        printError(overview());
        return UsageExit;
    }
    return noSuchCommand(name);
}
