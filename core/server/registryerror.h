// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

#include <cstdint>

namespace kennel {

/// Why the registry's own data could not be opened, read or written.
enum class RegistryErrorCode : std::uint8_t {
    NoRegistry,   ///< the folder holds none; `path` is the folder
    NotARegistry, ///< the file is no registry of Kennel
    NewerVersion, ///< written by a newer Kennel; `detail` is its version
    InUse,        ///< another process holds it; `detail` names it
    Damaged,      ///< what is in it does not hold together; `detail` says what
    Key,          ///< a key file is missing or unreadable; `path` names it
    Signing,      ///< a key could not sign
    Io,           ///< anything else; `detail` is what the system said
};

struct RegistryError
{
    RegistryErrorCode code = RegistryErrorCode::Io;
    QString path;
    QString detail; ///< data, not worded

    bool operator==(const RegistryError &) const = default;
};

} // namespace kennel
