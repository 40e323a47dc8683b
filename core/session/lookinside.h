// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/outcome.h"
#include "crypto/digest.h"
#include "diff/filediff.h"
#include "meaning/capability.h"
#include "wasm/inspection.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/// A file that was looked into: what it is, and what its bytes say. Nothing of it is trusted.
struct InspectedFile
{
    Digest digest;          ///< of the bytes that were read
    std::uint64_t size = 0; ///< bytes
    QString path;           ///< where they were read from
    wasm::Inspection inspection;
    std::optional<std::vector<meaning::Capability>> capabilities{}; ///< by the built-in table, see capabilitiesOf()
};

/// Why a file could not be looked into.
enum class InspectError : std::uint8_t {
    NotThere,   ///< no such file; of content: it is not in the cache
    Unreadable, ///< no regular file, or it could not be read
    TooLarge,   ///< more than MaxInspectedSize
    Different,  ///< what lies in the cache is not that content
};

/// What it comes to that a file could not be looked into, as an outcome: not found, refused, or nobody could look.
Outcome outcomeOf(InspectError error);

/// So many bytes are looked into at most (spec 15). A file is in memory as a whole while it is read, beside what is
/// made of it, which its size does not bound.
inline constexpr std::uint64_t MaxInspectedSize = 1024ull << 20;

using Inspected = std::expected<std::shared_ptr<const InspectedFile>, InspectError>;

/// Reads \a path, hashes it and looks into it. It blocks: not for the GUI thread. \a wanted is the digest that the
/// bytes must have to be looked into; any if it is null. Error: NotThere; Unreadable, which all that is no regular file
/// is: a pipe may never end; TooLarge; Different from \a wanted. What is wrong with the bytes is no error, but among
/// the faults of the result.
Inspected lookInside(const QString &path, const Digest *wanted);

/// So many bytes are shown as text at most.
inline constexpr std::uint64_t MaxTextSize = 4ull << 20;

/// A text file as a whole. It blocks. Errors: NotThere, Unreadable, TooLarge (more than MaxTextSize).
std::expected<Bytes, InspectError> readText(const QString &path);

using Compared = std::expected<std::shared_ptr<const diff::FileDiff>, InspectError>;

/// Compares two files that were looked into, reading them anew. It blocks. Error: that of the first one that cannot be
/// read (NotThere, Unreadable, TooLarge); Different where one of them is no longer what it was.
Compared compareInside(const InspectedFile &before, const InspectedFile &after);

/// The bytes of \a range of \a path, as far as they are there: fewer, or none, where the file ends before. It blocks.
/// Error: Unreadable, also where there is no such file; nothing else.
std::expected<Bytes, InspectError> readRange(const QString &path, ByteRange range);

} // namespace kennel
