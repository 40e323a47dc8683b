// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/writerlock.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kennel {

namespace {

/// A process that was killed while it took the lock may leave a lock file that names nobody: only its age tells.
/// However old the file, nothing takes the lock from a living holder: the kernel's own lock on the file guards it.
constexpr auto namelessFor = 1s;

} // namespace

WriterLock::WriterLock(const QString &directory)
    : m_file(directory + "/writer.lock"_L1)
{
    m_file.setStaleLockTime(namelessFor);
}

bool WriterLock::tryLock()
{
    if (m_depth == 0 && !m_file.tryLock(0))
        return false;
    ++m_depth;
    return true;
}

void WriterLock::unlock()
{
    if (--m_depth == 0)
        m_file.unlock();
}

QString WriterLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString application;
    if (!m_file.getLockInfo(&process, &host, &application))
        return {};
    QString holder = application + " ("_L1 + QString::number(process) + u')';
    if (host != QSysInfo::machineHostName())
        holder += u'@' + host;
    return holder;
}

} // namespace kennel
