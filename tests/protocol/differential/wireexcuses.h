// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/logkind.h"

#include <cstdint>
#include <optional>

namespace kennel::test {

/// The five malformed forms in which the reference, whom we follow, and libprotobuf 3.21 differ. Nothing else may.
enum class Excuse : std::uint8_t {
    WrongWireType,  ///< of a known field: we refuse, libprotobuf keeps an unknown field
    VarintOverflow, ///< ten bytes with bits beyond the 64th: we refuse, libprotobuf cuts them off
    TagOverflow,    ///< a tag with bits beyond the 32nd: we refuse, libprotobuf cuts them off
    PaddedTag,      ///< a tag padded to 6 to 10 bytes: we accept, libprotobuf refuses
    PaddedLength,   ///< a length padded to 6 to 10 bytes: we accept, libprotobuf refuses
};

/// What a walk through a record says about those forms.
struct Excuses
{
    std::optional<Excuse> mustRefuse; ///< the first of the three forms that we refuse
    bool paddedTag = false;
    bool paddedLength = false;
    Bytes normalised; ///< the same record with padded tags and lengths in their shortest form
};

/// Walks through \a record as far as it is well-formed, with a reader of its own: neither that of Kennel nor
/// libprotobuf.
[[nodiscard]] Excuses findExcuses(LogKind kind, ByteView record);

} // namespace kennel::test
