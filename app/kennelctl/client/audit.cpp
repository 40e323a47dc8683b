// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "jsonvalues.h"

#include "format/tr.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> audit(CommandContext context)
{
    if (context.options.content && context.options.offline) {
        co_return Answer::ofUsage(tr("--content fetches every release: it cannot be had with --offline."));
    }
    const auto view = co_await readView(context, {.audit = true, .content = context.options.content});
    Answer answer = answerOf(*view);
    // An audit that left something out must not end as one that saw everything. With --offline nobody said so yet.
    const auto &coverage = view->coverage;
    const bool isWhole = coverage.checkedLogs == coverage.logs && coverage.ledgerRecomputed &&
                         (!context.options.content || coverage.contentsChecked == coverage.contents);
    if (!isWhole && context.options.offline) {
        answer = offlineAnswer(*view);
    } else if (!isWhole) {
        answer.outcome = worst(answer.outcome, Outcome::CouldNotCheck);
    }
    answer.text = checkpointLines(*view) + coverageLines(*view);
    if (context.options.content) {
        answer.text += tr("%1 of %2 contents hashed and found as released")
                           .arg(view->coverage.contentsChecked)
                           .arg(view->coverage.contents) +
                       u'\n';
        const UnhadContents unhad = unhadContents(answer.findings);
        answer.text += unhadLines(unhad);
        answer.members.insert(u"contentsFailed"_s, jsonNumber(unhad.failed));
        answer.members.insert(u"contentsMissing"_s, jsonNumber(unhad.missing));
    }
    co_return answer;
}

} // namespace

int runAudit(const QStringList &arguments)
{
    return runClientCommand({"audit", "", 0, 0, ClientCommand::Content, ClientCommand::Registry::Current, audit},
                            arguments);
}

} // namespace kennel
