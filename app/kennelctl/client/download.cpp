// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"
#include "releaseaddress.h"

#include "format/tr.h"
#include "format/visibletext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// Why nothing may be written to \a file; empty if it may. Asked before anybody is contacted: a file of the user's is
/// no price for a slip of the hand, and what is no regular file, as /dev/null, would be replaced by one.
QString writingProblem(const QString &file, bool mayReplace)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile()) {
        return tr("“%1” is there and is no file that could be replaced.").arg(visibleText(file));
    }
    if (info.exists() && !mayReplace) {
        return tr("“%1” is there already; with --force it is replaced.").arg(visibleText(file));
    }
    return {};
}

/// Where the log was found, and what it stands on.
void addRegistry(Answer &answer, const Session &session, RegistryId id)
{
    answer.registry = session.registry(id);
    if (const auto view = session.view(id)) {
        answer.checkpoint = view->accepted;
        answer.age = view->ageSeconds;
    }
}

QJsonValue jsonText(const std::optional<std::string> &text)
{
    return text ? QJsonValue(QString::fromStdString(*text)) : QJsonValue();
}

constexpr auto textOf = [](const auto &value) { return std::string(value.text()); };

Task<Answer> download(CommandContext context)
{
    const auto wanted = ReleaseAddress::parse(context.options.arguments.constFirst());
    if (!wanted) {
        co_return Answer::ofUsage(wanted.error());
    }
    if (context.options.output == u"-"_s) {
        co_return Answer::ofUsage(
            tr("A release is written to a file, never to standard output. “-o ./-” means a file of that name."));
    }
    const QString file = QDir::current().absoluteFilePath(context.options.output);
    if (const QString problem = writingProblem(file, context.options.force); !problem.isEmpty()) {
        co_return Answer::ofUsage(problem);
    }
    const DownloadResult result = co_await downloadRelease(context, *wanted, file);
    Answer answer;
    answer.outcome = result.outcome;
    answer.findings = result.findings;
    addRegistry(answer, context.session, result.registry);
    answer.members = {
        {u"name"_s, jsonText(result.name.transform(textOf))},
        {u"version"_s, jsonText(result.version.transform(textOf))},
        {u"digest"_s, jsonText(result.digest.transform(textOf))},
        {u"size"_s, jsonNumber(result.size)},
        {u"yanked"_s, result.yanked},
        {u"fromCache"_s, result.fromCache},
        {u"beforeBreak"_s, result.beforeBreak},
        {u"file"_s, result.written ? QJsonValue(file) : QJsonValue()},
    };
    if (result.written && result.version && result.digest) {
        const QString package = result.name ? QString::fromStdString(result.name->text()) : wanted->text;
        const QString number = QString::fromStdString(std::string(result.version->text()));
        answer.text = tr("%1 %2, %3 bytes, %4")
                          .arg(package, result.yanked ? tr("%1 (yanked)").arg(number) : number)
                          .arg(result.size)
                          .arg(QString::fromStdString(result.digest->text())) +
                      u'\n';
        if (result.fromCache) {
            answer.text += tr("Its content was on this computer already: nothing was fetched.") + u'\n';
        }
        if (result.beforeBreak) {
            answer.text += tr("The release was verified before the registry misbehaved.") + u'\n';
        }
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
