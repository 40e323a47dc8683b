// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "wasm/binary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kennel::diff {

/// So many times the size of a file is hashed at most for its parts, which are inside one another.
inline constexpr std::size_t MaxHashedCopies = 8;

/// The digest of each part of a file, by its index; of none that there was no more time for: those nested deepest in a
/// file that nests without end.
std::vector<std::optional<Digest>> partDigests(const wasm::Binary &binary, ByteView bytes);

/// The sections of one kind in a part, where they changed.
struct SectionChange
{
    std::uint8_t id = 0;
    std::string customName{};
    std::uint64_t before = 0; ///< bytes of all of them together, with headers; 0 if there was none
    std::uint64_t after = 0;

    bool operator==(const SectionChange &) const = default;
};

/// What became of a part. The parts of an identical one are not listed: they are identical, too.
struct PartChange
{
    enum class Kind { Identical, Changed, Added, Removed };

    Kind kind = Kind::Changed;
    std::optional<std::size_t> before{};   ///< index of the part in the old file
    std::optional<std::size_t> after{};    ///< and in the new one
    std::size_t depth = 0;                 ///< 0: the file itself
    std::vector<SectionChange> sections{}; ///< of a changed one: those that are not the same bytes

    bool operator==(const PartChange &) const = default;
};

/// A file with the digests of its parts.
struct HashedBinary
{
    const wasm::Binary &binary;
    ByteView bytes;
    const std::vector<std::optional<Digest>> &digests;
};

/// Compares two files part by part, each level with the same one: parts of one digest are identical; of the others
/// those of one name, then those of one kind in their order, stand for one another. In the order of the new file, each
/// part before what is nested in it; removed ones behind their neighbours. Of a component and a module the one is
/// removed and the other added, with all that is in them.
std::vector<PartChange> compareParts(const HashedBinary &before, const HashedBinary &after);

} // namespace kennel::diff
