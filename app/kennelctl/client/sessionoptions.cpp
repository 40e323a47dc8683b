// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "sessionoptions.h"

#include "api/clock.h"
#include "clientoptions.h"
#include "compose/appfolders.h"
#include "compose/apptransports.h"
#include "format/tr.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qint64 maxTokenSize = 64 * 1024;

} // namespace

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
    for (const QString &host : options.allowedHosts) {
        result.network.allowedHosts.insert(host.toLower());
    }
    if (options.maxSize) {
        result.network.limits.contentSize = *options.maxSize;
        result.network.limits.contentMax = *options.maxSize;
    }
    if (!options.caFile.isEmpty()) {
        if (!QFile::exists(options.caFile)) {
            return std::unexpected(tr("There is no file %1.").arg(options.caFile));
        }
        result.network.caFile = options.caFile;
    }
    if (!options.tokenFile.isEmpty()) {
        QFile file(options.tokenFile);
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxTokenSize) {
            return std::unexpected(
                tr("The token cannot be read from %1: %2.").arg(options.tokenFile, file.errorString()));
        }
        result.network.token = file.readAll().trimmed();
    }
    return result;
}

} // namespace kennel
