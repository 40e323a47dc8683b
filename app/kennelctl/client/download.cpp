// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"
#include "releaseaddress.h"

#include "format/tr.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

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
    const QString file = QDir::current().absoluteFilePath(context.options.output);
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
