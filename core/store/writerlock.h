// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QLockFile>
#include <QString>

namespace kennel {

/// Lets one process at a time bring registries up to date: the others wait and can say for whom. The lock of a process
/// that was killed is taken over. Short writes (a setting, a bookmark) do without it: SQLite orders them.
class WriterLock
{
public:
    /// The lock of the store in \a directory.
    explicit WriterLock(const QString &directory);

    /// Takes the lock if it is free; never waits. Calls nest: each true one needs an `unlock`.
    bool tryLock();
    void unlock();
    /// How many calls hold it; 1 directly after it was taken from outside.
    int depth() const { return m_depth; }
    /// Who holds it, as "kennelctl (4711)"; with the host if that is another one. Empty if nobody can be named.
    QString holder() const;

private:
    QLockFile m_file;
    int m_depth = 0;
};

} // namespace kennel
