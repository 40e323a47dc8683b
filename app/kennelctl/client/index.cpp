// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/quantity.h"
#include "format/searchtext.h"
#include "format/tr.h"
#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> readContents(CommandContext context)
{
    IndexOptions options{.offline = context.options.offline};
    if (context.options.maxTotal) {
        options.maxBytes = *context.options.maxTotal;
    }
    const IndexResult result = co_await context.session.index(context.registry.id, options);
    Answer answer;
    answer.outcome = result.outcome;
    answer.findings = result.findings;
    if (const auto view = context.session.view(context.registry.id)) {
        answer.checkpoint = view->accepted;
        answer.age = view->ageSeconds;
    }
    const UnhadContents unhad = unhadContents(result.findings);
    answer.members = {{u"index"_s, jsonIndexCoverage(result.coverage)},
                      {u"fetchedBytes"_s, jsonNumber(result.bytes)},
                      {u"contentsFailed"_s, jsonNumber(unhad.failed)},
                      {u"contentsMissing"_s, jsonNumber(unhad.missing)},
                      {u"stopped"_s, result.isStopped},
                      {u"left"_s, jsonNumber(result.left)},
                      {u"leftForGood"_s, jsonNumber(result.leftForGood)}};
    answer.text = registryLine(context.registry) + indexCoverageText(result.coverage) + u'\n' + unhadLines(unhad);
    if (result.isStopped) {
        answer.text += tr("Stopped after %1. Run it again to go on.").arg(sizeText(result.bytes)) + u'\n';
    }
    if (const auto later = result.left - result.leftForGood; later > 0) {
        answer.text +=
            tr("Contents that did not fit into the rest and were left for later: %1").arg(countText(later)) + u'\n';
    }
    if (result.leftForGood > 0) {
        answer.text += tr("Contents larger than what a run may fetch, left out until --max-total is larger: %1")
                           .arg(countText(result.leftForGood)) +
                       u'\n';
    }
    co_return answer;
}

} // namespace

int runIndex(const QStringList &arguments)
{
    return runClientCommand({"index", "", 0, 0, ClientCommand::Total, ClientCommand::Registry::Current, readContents},
                            arguments);
}

} // namespace kennel
