// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "clientcommand.h"
#include "clientrunner.h"

#include "format/tr.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Task<Answer> forget(CommandContext context)
{
    co_await context.session.removeRegistry(context.registry.id);
    co_await context.session.purgeRemoved();
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.registry = context.registry;
    answer.text = tr("%1 is forgotten.").arg(context.registry.label) + u'\n';
    co_return answer;
}

} // namespace

int runForget(const QStringList &arguments)
{
    return runClientCommand({"forget", "URL", 1, 1, ClientCommand::None, ClientCommand::Registry::Kept, forget},
                            arguments);
}

} // namespace kennel
