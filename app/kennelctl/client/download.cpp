// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"

#include "format/tr.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> download(CommandContext context)
{
    const QString argument = context.options.arguments.constFirst();
    const qsizetype at = argument.indexOf(u'@');
    const auto name = PackageName::parse((at < 0 ? argument : argument.left(at)).toStdString());
    if (!name) {
        co_return Answer::ofUsage(tr("“%1” is no package name (namespace:name).").arg(argument));
    }
    std::optional<Version> version;
    if (at >= 0) {
        const auto parsed = Version::parse(argument.mid(at + 1).toStdString());
        if (!parsed) {
            co_return Answer::ofUsage(tr("“%1” is no version (1.2.3).").arg(argument.mid(at + 1)));
        }
        version = *parsed;
    }

    const QString file = QDir::current().absoluteFilePath(context.options.output);
    const bool offline = context.options.offline;
    const DownloadResult result = co_await context.session.download(context.registry.id, *name, version, file,
                                                                    {.refresh = !offline, .offline = offline});
    Answer answer;
    answer.outcome = result.outcome;
    answer.findings = result.findings;
    if (const auto view = context.session.view(context.registry.id)) {
        answer.registry = view->info;
        answer.checkpoint = view->accepted;
        answer.age = view->ageSeconds;
    }
    const bool written = result.outcome == Outcome::Verified || result.outcome == Outcome::Stale;
    answer.members = {
        {u"name"_s, QString::fromStdString(std::string(name->text()))},
        {u"version"_s,
         result.version ? QJsonValue(QString::fromStdString(std::string(result.version->text()))) : QJsonValue()},
        {u"digest"_s, result.digest ? QJsonValue(QString::fromStdString(result.digest->text())) : QJsonValue()},
        {u"size"_s, jsonNumber(result.size)},
        {u"yanked"_s, result.yanked},
        {u"fromCache"_s, result.fromCache},
        {u"file"_s, written ? QJsonValue(file) : QJsonValue()},
    };
    if (written && result.version && result.digest) {
        answer.text = tr("%1 %2, %3 bytes, %4")
                          .arg(QString::fromStdString(std::string(name->text())),
                               QString::fromStdString(std::string(result.version->text())))
                          .arg(result.size)
                          .arg(QString::fromStdString(result.digest->text())) +
                      u'\n';
    }
    co_return answer;
}

} // namespace

int runDownload(const QStringList &arguments)
{
    return runClientCommand(
        {"download", "PACKAGE[@VERSION]", 1, 1, ClientCommand::Output, ClientCommand::Registry::Current, download},
        arguments);
}

} // namespace kennel
