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

std::expected<void, FolderLock::Problem> WriterLock::tryLock()
{
    if (m_depth == 0) {
        auto lock = FolderLock::take(QFile::encodeName(m_path).toStdString(),
                                     QCoreApplication::applicationName().toStdString());
        if (!lock)
            return std::unexpected(std::move(lock.error()));
        m_lock.emplace(std::move(*lock));
    }
    ++m_depth;
    return {};
}

void WriterLock::unlock()
{
    if (--m_depth == 0)
        m_lock.reset();
}

} // namespace kennel
