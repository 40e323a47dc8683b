// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/appfolders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kennel {

AppFolders AppFolders::forStore(const QString &storeDir)
{
    if (!storeDir.isEmpty()) {
        const QString store = QDir(storeDir).absolutePath();
        return {store, store + u"/content"_s, store + u"/hosts"_s};
    }
    const QString store = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kennel"_s;
    return {store, QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/kennel"_s,
            store + u"/hosts"_s};
}

} // namespace kennel
