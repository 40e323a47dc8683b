// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "readlog.h"

#include "api/clock.h"
#include "clientoptions.h"

namespace kennel {

Task<std::shared_ptr<const LogView>> readLogOf(CommandContext context, LogId log)
{
    const bool offline = context.options.offline;
    co_return co_await context.session.readLog(context.registry.id, log, {.refresh = !offline, .offline = offline});
}

std::int64_t secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(SystemClock().now()).time_since_epoch().count();
}

} // namespace kennel
