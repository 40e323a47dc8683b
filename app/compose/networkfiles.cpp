// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/networkfiles.h"

#include "format/tr.h"

#include <QFile>

namespace kennel {

namespace {

constexpr qint64 maxTokenSize = 64 * 1024;

} // namespace

std::expected<void, QString> readNetworkFiles(NetworkPolicy &policy, const QString &caFile, const QString &tokenFile)
{
    if (!caFile.isEmpty()) {
        if (!QFile::exists(caFile)) {
            return std::unexpected(tr("There is no file %1.").arg(caFile));
        }
        policy.caFile = caFile;
    }
    if (!tokenFile.isEmpty()) {
        QFile file(tokenFile);
        if (!file.open(QIODevice::ReadOnly) || file.size() > maxTokenSize) {
            return std::unexpected(tr("The token cannot be read from %1: %2.").arg(tokenFile, file.errorString()));
        }
        policy.token = file.readAll().trimmed();
    }
    return {};
}

} // namespace kennel
