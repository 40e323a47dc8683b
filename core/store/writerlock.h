// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/folderlock.h"

#include <QString>

#include <expected>
#include <optional>

namespace kennel {

/// Lets one process at a time bring registries up to date: the others wait and can say for whom. The lock ends with the
/// process that holds it. Short writes (a setting, a bookmark) do without it: SQLite orders them.
class WriterLock
{
public:
    /// The lock of the store in \a directory.
    explicit WriterLock(const QString &directory);

    /// Takes the lock if it is free; never waits. Calls nest: each one that succeeds needs an `unlock`. The detail of
    /// Held is who holds it, as "kennelctl (4711)"; empty if nobody can be named.
    std::expected<void, FolderLock::Problem> tryLock();
    void unlock();
    /// How many calls hold it; 1 directly after it was taken from outside.
    int depth() const { return m_depth; }

private:
    QString m_path;
    std::optional<FolderLock> m_lock;
    int m_depth = 0;
};

} // namespace kennel
