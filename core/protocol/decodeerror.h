// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kennel {

/// Why signed bytes are no record, or stored bytes no envelope (spec 4.2). The first group is about the wire format.
enum class DecodeCode : std::uint8_t {
    Truncated,     ///< the bytes end, or a length reaches, beyond the message
    BadVarint,     ///< a varint of more than ten bytes or more than 64 bits
    BadTag,        ///< a field number of 0 or a tag of more than 32 bits
    BadWireType,   ///< wire type 6 or 7, or an end of a group that was not begun
    WrongWireType, ///< a field of the schema with another wire type than the schema says
    TooDeep,       ///< messages and groups nest deeper than the limit
    BadUtf8,       ///< a string that is not UTF-8
    TooManyFields, ///< more fields than limits.h allows

    MissingTime,      ///< a record without `time`
    TimeOutOfRange,   ///< a time that cannot be normalised (spec 4.3)
    BadPrev,          ///< `prev` is no hash
    MissingContents,  ///< an entry with no member that this program knows
    BadHashAlgorithm, ///< `hash_algorithm` is not `sha256`
    BadKey,           ///< `key` is no public key
    BadPermission,    ///< a permission that is not defined for this kind of log
    BadVersion,       ///< `version` of a release or yank is no version
    BadContentHash,   ///< `content_hash` is no hash
};

/// A short stable name of \a code, such as `wrong-wire-type`, for reports and tests.
[[nodiscard]] std::string_view decodeCodeName(DecodeCode code);

/// A decoding error: what, at which byte, and in which field.
struct DecodeError
{
    DecodeCode code = DecodeCode::Truncated;
    std::size_t offset = 0; ///< in the bytes given to the decoder
    std::string field;      ///< the path of the field, `entries[2].release.version`; empty for the message itself

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

} // namespace kennel
