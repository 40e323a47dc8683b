// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientrunner.h"

namespace kennel {

namespace {

Task<Answer> sync(CommandContext context)
{
    const auto view = co_await readView(context);
    Answer answer = answerOf(*view);
    answer.text = checkpointLines(*view) + coverageLines(*view);
    co_return answer;
}

} // namespace

int runSync(const QStringList &arguments)
{
    return runClientCommand({"sync", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, sync}, arguments);
}

} // namespace kennel
