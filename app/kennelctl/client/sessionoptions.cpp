// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "sessionoptions.h"

#include "api/clock.h"
#include "clientoptions.h"
#include "compose/appfolders.h"
#include "compose/apptransports.h"
#include "compose/networkfiles.h"
#include "compose/wargconfig.h"

namespace kennel {

std::expected<Session::Options, QString> makeSessionOptions(const ClientOptions &options)
{
    Session::Options result;
    const AppFolders folders = AppFolders::forStore(options.storeDir);
    result.storeDir = folders.store;
    result.contentDir = folders.content;
    const auto clock = std::make_shared<SystemClock>();
    result.clock = clock;
    result.transports = std::make_shared<AppTransports>(clock);
    result.acceptHints = options.acceptHints;
    if (const auto warg = WargConfig::find()) {
        result.namespaces = warg->namespaces;
    }
    for (const QString &host : options.allowedHosts) {
        result.network.allowedHosts.insert(host.toLower());
    }
    if (options.maxSize) {
        result.network.limits.contentSize = *options.maxSize;
        result.network.limits.contentMax = *options.maxSize;
    }
    if (const auto read = readNetworkFiles(result.network, options.caFile, options.tokenFile); !read) {
        return std::unexpected(read.error());
    }
    return result;
}

} // namespace kennel
