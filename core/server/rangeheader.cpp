// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/rangeheader.h"

#include <algorithm>
#include <limits>

namespace kennel {

namespace {

/// An unsigned number of digits only; one too large for 64 bits counts as the largest there is.
std::optional<std::uint64_t> digits(QByteArrayView text)
{
    if (text.isEmpty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const quint64 value = text.toULongLong(&fits);
    return fits ? value : std::numeric_limits<std::uint64_t>::max();
}

} // namespace

RangeAnswer parseRange(QByteArrayView header, std::uint64_t size)
{
    const auto equals = header.indexOf('=');
    if (equals < 0 || header.first(equals).trimmed().compare("bytes", Qt::CaseInsensitive) != 0)
        return {};
    const auto range = header.sliced(equals + 1).trimmed();
    const auto dash = range.indexOf('-');
    if (dash < 0 || range.contains(','))
        return {};
    const auto before = range.first(dash);
    const auto after = range.sliced(dash + 1);

    if (before.isEmpty()) {
        const auto suffix = digits(after);
        if (!suffix)
            return {};
        if (*suffix == 0 || size == 0)
            return {RangeAnswer::Unsatisfiable};
        const auto length = std::min(*suffix, size);
        return {RangeAnswer::Part, size - length, length};
    }
    const auto first = digits(before);
    const auto last = after.isEmpty() ? std::optional(std::numeric_limits<std::uint64_t>::max()) : digits(after);
    if (!first || !last || *last < *first)
        return {};
    if (*first >= size)
        return {RangeAnswer::Unsatisfiable};
    return {RangeAnswer::Part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace kennel
