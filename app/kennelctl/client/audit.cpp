// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"

namespace kennel {

namespace {

Task<Answer> audit(CommandContext context)
{
    const auto view = co_await readView(context, {.audit = true, .content = context.options.content});
    Answer answer = answerOf(*view);
    answer.text = coverageLines(view->coverage);
    co_return answer;
}

} // namespace

int runAudit(const QStringList &arguments)
{
    return runClientCommand({"audit", "", 0, 0, ClientCommand::Content, ClientCommand::Registry::Current, audit},
                            arguments);
}

} // namespace kennel
