// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/folderlock.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace kennel {

namespace {

constexpr std::size_t longestHolder = 256; ///< bytes; whoever else wrote into the file is cut there

std::unexpected<FolderLock::Problem> systemError()
{
    return std::unexpected(FolderLock::Problem{FolderLock::Error::Io, std::generic_category().message(errno)});
}

/// The first line of \a file, cut; empty if it is empty or cannot be read.
std::string holderIn(int file)
{
    std::array<char, longestHolder> text{};
    const auto length = ::pread(file, text.data(), text.size(), 0);
    const std::string_view read(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    return std::string(read.substr(0, read.find('\n')));
}

std::string described(std::string_view holder)
{
    const auto process = std::to_string(::getpid());
    return holder.empty() ? process : std::string(holder) + " (" + process + ")";
}

} // namespace

std::expected<FolderLock, FolderLock::Problem> FolderLock::take(const std::filesystem::path &path,
                                                                std::string_view holder)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return systemError();
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::unexpected(Problem{Error::Held, holderIn(file)});
        return systemError();
    }
    // Nothing depends on it: a disk that is full does not keep anybody from reading.
    const auto line = described(holder) + '\n';
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(file, line.data(), line.size(), 0);
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
