// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"

#include "format/tr.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> audit(CommandContext context)
{
    const auto view = co_await readView(context, {.audit = true, .content = context.options.content});
    Answer answer = answerOf(*view);
    answer.text = coverageLines(view->coverage);
    if (context.options.content) {
        answer.text +=
            tr("%1 of %2 contents hashed").arg(view->coverage.contentsChecked).arg(view->coverage.contents) + u'\n';
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
