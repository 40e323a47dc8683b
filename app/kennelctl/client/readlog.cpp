// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "readlog.h"

#include "api/clock.h"
#include "clientoptions.h"

namespace kennel {

Task<std::shared_ptr<const LogView>> readLogOf(CommandContext context, LogAddress address)
{
    const bool offline = context.options.offline;
    const ReadOptions options{.refresh = !offline, .offline = offline};
    if (const auto *name = std::get_if<PackageName>(&address)) {
        co_return co_await context.session.readPackage(context.registry.id, *name, options);
    }
    co_return co_await context.session.readLog(context.registry.id, std::get<LogId>(address), options);
}

std::int64_t secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(SystemClock().now()).time_since_epoch().count();
}

} // namespace kennel
