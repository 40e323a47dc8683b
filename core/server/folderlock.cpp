// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/folderlock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kennel {

namespace {

constexpr std::size_t longestId = 20; ///< digits

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// The process id in the first line of \a file; empty if there is none.
QString holderIn(int file)
{
    char text[longestId + 1] = {};
    const auto length = ::pread(file, text, longestId, 0);
    const QByteArray line = QByteArray(text, length > 0 ? static_cast<qsizetype>(length) : 0).split('\n').constFirst();
    bool ok = false;
    line.toULongLong(&ok);
    return ok ? QString::fromLatin1(line) : QString();
}

} // namespace

std::expected<FolderLock, FolderLock::Problem> FolderLock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return std::unexpected(Problem{Error::Io, systemError()});
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::unexpected(Problem{Error::Held, holderIn(file)});
        return std::unexpected(Problem{Error::Io, systemError()});
    }
    // Nothing depends on it: a disk that is full does not keep anybody from reading.
    const QByteArray id = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(file, id.constData(), static_cast<std::size_t>(id.size()), 0);
    return lock;
}

FolderLock::FolderLock(int file)
    : m_file(file)
{
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace kennel
