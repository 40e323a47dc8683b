// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/timestamp.h"

#include <QString>

#include <cstdint>

namespace kennel {

/** A number with narrow no-break spaces between groups of three from five digits on: "1 204 567". */
QString countText(std::uint64_t count);

/** A size in binary units: "412 KiB", "1.9 GiB", "17 bytes". */
QString sizeText(std::uint64_t bytes);

/** An age or duration in one unit, rounded down: "3 h", "12 min", "27 h", "5 days". Negative: "0 s". */
QString durationText(std::int64_t seconds);

/** "3 h ago"; "4 min ahead of this computer's clock" for negative ages; "just now" below ten seconds. */
QString ageText(std::int64_t seconds);

/** A moment in UTC to the second: "2026-05-14 06:41:19 UTC". Years beyond four digits are written as they are. */
QString timeText(std::int64_t seconds);

/** A claimed time of a record: timeText() with its nanoseconds only if they are not zero ("….250"), without "UTC". */
QString claimedTimeText(const Timestamp &time);

/** The same with so many decimals at least: times in one column have as many as the longest of them. */
QString claimedTimeText(const Timestamp &time, int decimals);

/** How many decimals claimedTimeText() writes of `time`: 0, 3 or 9, so that one time looks alike wherever it stands. */
int claimedDecimals(const Timestamp &time);

/** The same to the second, for tables and lines that have no room for nine digits more. */
QString claimedSecondText(const Timestamp &time);

/** The day alone: "2026-05-14". */
QString dateText(std::int64_t seconds);

} // namespace kennel
