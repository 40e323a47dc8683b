// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

namespace kennel {

/// Where the window and kennelctl keep things, so that they share them (contract.md, *Store*).
struct AppFolders
{
    QString store;   ///< everything but content
    QString content; ///< can be fetched again
    QString hosts;   ///< files that describe hosts, put there by the user

    /// Both below \a storeDir (`--store`); for an empty one the standard folders of the user.
    static AppFolders forStore(const QString &storeDir);
};

} // namespace kennel
