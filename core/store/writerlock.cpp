// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/writerlock.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kennel {

WriterLock::WriterLock(const QString &directory)
    : m_path(directory + "/writer.lock"_L1)
{
}

bool WriterLock::tryLock()
{
    if (m_depth == 0) {
        auto lock = FolderLock::take(QFile::encodeName(m_path).toStdString(),
                                     QCoreApplication::applicationName().toStdString());
        if (!lock) {
            const bool held = lock.error().error == FolderLock::Error::Held;
            m_holder = held ? QString::fromStdString(lock.error().detail) : QString();
            return false;
        }
        m_lock.emplace(std::move(*lock));
    }
    ++m_depth;
    return true;
}

void WriterLock::unlock()
{
    if (--m_depth == 0)
        m_lock.reset();
}

} // namespace kennel
