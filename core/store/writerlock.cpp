// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/writerlock.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kennel {

WriterLock::WriterLock(const QString &directory)
    : m_file(directory + "/writer.lock"_L1)
{
    // A long sync is no reason to take its lock away; a dead holder is noticed by its process id all the same.
    m_file.setStaleLockTime(0);
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
