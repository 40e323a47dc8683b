// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QCborMap>
#include <QMap>

namespace kennel {

/** What a user made of the columns of a table: how wide they are, and which are shown or hidden whatever room there is.
 */
struct ColumnChoice
{
    QMap<int, int> widths; ///< as pixels at a 13-pixel font
    QMap<int, bool> shown;

    bool operator==(const ColumnChoice &) const = default;

    /** What was written so; of what is no such thing, nothing. */
    static ColumnChoice fromCbor(const QCborMap &map);
    QCborMap toCbor() const;
};

} // namespace kennel
