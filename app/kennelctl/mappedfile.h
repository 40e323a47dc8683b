// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "session/lookinside.h"

#include <QFile>

#include <expected>
#include <memory>

namespace kennel {

/// A regular file of at most MaxInspectedSize as it lies on the disk: only what is looked at is read, and nothing of it
/// copied. If somebody shortens it meanwhile the program says so and ends with the exit code of what could not be
/// checked: there is no other way on, which is why the window does not map files.
class MappedFile
{
public:
    /// Errors: NotThere; Unreadable, which all that is no regular file is; TooLarge.
    static std::expected<MappedFile, InspectError> open(const QString &path);

    ByteView bytes() const { return m_bytes; }

private:
    std::unique_ptr<QFile> m_file; ///< whose end is that of the mapping
    ByteView m_bytes;
};

} // namespace kennel
