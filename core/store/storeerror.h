// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

#include <cstdint>

namespace kennel {

/// Why the store could not be opened, read or written. Nothing was changed.
enum class StoreErrorCode : std::uint8_t {
    NewerVersion, ///< written by a newer Kennel; `detail` is its version
    NotAStore,    ///< the file is no store of Kennel; `detail` is the path
    ReadOnly,     ///< file or folder may not be written
    DiskFull,
    Locked,  ///< another process writes and did not stop in time; `detail` names it
    Damaged, ///< the database or what is in it does not hold together
    Cancelled,
    Io, ///< anything else; `detail` is what the system said
};

struct StoreError
{
    StoreErrorCode code = StoreErrorCode::Io;
    QString path;   ///< of the store
    QString detail; ///< data, not worded: a path, a version, the name of a process, what SQLite said

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

} // namespace kennel
