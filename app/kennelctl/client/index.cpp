// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/quantity.h"
#include "format/searchtext.h"
#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> readContents(CommandContext context)
{
    IndexOptions options{.offline = context.options.offline};
    if (context.options.maxSize) {
        options.maxBytes = *context.options.maxSize;
    }
    const IndexResult result = co_await context.session.index(context.registry.id, options);
    Answer answer;
    answer.outcome = result.outcome;
    answer.findings = result.findings;
    if (const auto view = context.session.view(context.registry.id)) {
        answer.checkpoint = view->accepted;
        answer.age = view->ageSeconds;
    }
    answer.members = {{u"index"_s, jsonIndexCoverage(result.coverage)}, {u"fetchedBytes"_s, jsonNumber(result.bytes)}};
    answer.text = indexCoverageText(result.coverage) + u'\n';
    co_return answer;
}

} // namespace

int runIndex(const QStringList &arguments)
{
    return runClientCommand({"index", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, readContents},
                            arguments);
}

} // namespace kennel
