// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace kennel {

/// A folder that one process has for itself. It is the kernel that holds the lock, on an open file in the folder: it
/// ends with the process, however that ends, and a copy of the folder is not locked, whatever stands in the copied
/// file.
class FolderLock
{
public:
    enum class Error : std::uint8_t {
        Held, ///< by another process, or by this one under another object; `detail` is its holder, as far as known
        Io,   ///< the file cannot be opened or locked; `detail` is what the system said
    };

    struct Problem
    {
        Error error = Error::Io;
        std::string detail;
    };

    /// Locks the file at \a path, which is made if it is not there; it never waits. \a holder, one line, is written
    /// into it for those who find it locked: the name of a program, say. The process id is put behind it, as in
    /// "kennelctl (4711)", or stands alone if \a holder is empty.
    static std::expected<FolderLock, Problem> take(const std::filesystem::path &path, std::string_view holder = {});

    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) = delete;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    explicit FolderLock(int file);

    int m_file; ///< descriptor; -1 when moved from
};

} // namespace kennel
