// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"

#include "format/findingtext.h"
#include "format/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString verdictCode(std::optional<MonitorResult::Verdict> verdict)
{
    if (!verdict) {
        return u"none"_s;
    }
    switch (*verdict) {
    case MonitorResult::Verdict::Unverified:
        return u"unverified"_s;
    case MonitorResult::Verdict::Verified:
        return u"verified"_s;
    case MonitorResult::Verdict::Invalid:
        return u"invalid"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictWord(MonitorResult::Verdict verdict)
{
    switch (verdict) {
    case MonitorResult::Verdict::Unverified:
        return tr("unverified");
    case MonitorResult::Verdict::Verified:
        return tr("verified");
    case MonitorResult::Verdict::Invalid:
        return tr("invalid");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the registry says of the checkpoint that it was asked about. No verdict is no word of the registry: what stood
/// in the way says so.
QString answerText(const MonitorResult &result)
{
    const auto length = result.asked->checkpoint.logLength;
    if (!result.checkpoint || !result.signature) {
        const auto obstacle = std::ranges::find_if(result.findings, [](const Finding &finding) {
            return finding.severity == Severity::Error && finding.outcome != Outcome::Failed;
        });
        const QString text = tr("Checkpoint %1: no answer of the registry came.").arg(length);
        return obstacle == result.findings.end() ? text + u'\n'
                                                 : u"%1 %2.\n"_s.arg(text, findingText(*obstacle).headline);
    }
    QString text = tr("Checkpoint %1: the registry calls it %2, its signature %3.")
                       .arg(length)
                       .arg(verdictWord(*result.checkpoint), verdictWord(*result.signature)) +
                   u'\n' + tr("This is the registry's word alone: no proof comes with it.") + u'\n';
    if (result.retryAfter) {
        text += tr("It says to ask again in %1 s.").arg(*result.retryAfter) + u'\n';
    }
    return text;
}

Task<Answer> verifyCheckpoint(CommandContext context)
{
    std::optional<std::uint64_t> length;
    if (!context.options.arguments.isEmpty()) {
        bool ok = false;
        length = context.options.arguments.constFirst().toULongLong(&ok);
        if (!ok) {
            co_return Answer::ofUsage(tr("“%1” is no length of a log.").arg(context.options.arguments.constFirst()));
        }
    }
    if (context.options.offline) {
        const auto kept = co_await lastView(context);
        co_return offlineAnswer(*kept);
    }
    const MonitorResult result = co_await context.session.verifyCheckpoint(context.registry.id, length);
    const auto view = co_await lastView(context);
    Answer answer = answerOf(*view);
    answer.isChecked = false; // what it was asked is only answered
    answer.outcome = worst(answer.outcome, result.outcome);
    for (const Finding &finding : result.findings) {
        if (!std::ranges::contains(answer.findings, finding)) {
            answer.findings.push_back(finding);
        }
    }
    answer.members.insert(u"asked"_s, result.asked ? QJsonValue(jsonCheckpoint(*result.asked, {})) : QJsonValue());
    answer.members.insert(u"checkpointVerdict"_s, verdictCode(result.checkpoint));
    answer.members.insert(u"signatureVerdict"_s, verdictCode(result.signature));
    answer.members.insert(u"retryAfter"_s, result.retryAfter ? jsonNumber(*result.retryAfter) : QJsonValue());
    if (!result.asked && !length) {
        answer.text = tr("No checkpoint is kept.") + u'\n';
    }
    if (result.asked) {
        answer.text = answerText(result);
    }
    co_return answer;
}

} // namespace

int runVerifyCheckpoint(const QStringList &arguments)
{
    return runClientCommand({"verify-checkpoint", "[LENGTH]", 0, 1, ClientCommand::None,
                             ClientCommand::Registry::Current, verifyCheckpoint},
                            arguments);
}

} // namespace kennel
