// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace kennel {

/// What a Range header asks of a body of known size (RFC 9110, 14.1.2).
struct RangeAnswer
{
    enum Kind {
        Whole,         ///< nothing that has to be honoured: no bytes unit, malformed, or several ranges
        Part,          ///< offset and length of the one range, cut to the size of the body
        Unsatisfiable, ///< 416
    };

    Kind kind = Whole;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;

    bool operator==(const RangeAnswer &) const = default;
};

/// Judges the value of a Range header for a body of \a size bytes. A malformed value is ignored, as the RFC asks; so
/// are several ranges in one, which a server may refuse to serve.
RangeAnswer parseRange(QByteArrayView header, std::uint64_t size);

} // namespace kennel
