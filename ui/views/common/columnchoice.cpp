// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/columnchoice.h"

#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto widthsKey = "widths"_L1;
constexpr auto shownKey = "shown"_L1;

/** A width that no screen has is one that nobody chose. */
constexpr qint64 widest = 8'000;

} // namespace

ColumnChoice ColumnChoice::fromCbor(const QCborMap &map)
{
    ColumnChoice choice;
    const QCborMap widths = map.value(widthsKey).toMap();
    for (const auto &[column, width] : widths) {
        if (column.isInteger() && width.toInteger() > 0 && width.toInteger() <= widest)
            choice.widths.insert(int(column.toInteger()), int(width.toInteger()));
    }
    const QCborMap shown = map.value(shownKey).toMap();
    for (const auto &[column, on] : shown) {
        if (column.isInteger() && on.isBool())
            choice.shown.insert(int(column.toInteger()), on.toBool());
    }
    return choice;
}

QCborMap ColumnChoice::toCbor() const
{
    QCborMap columns;
    for (const auto &[column, width] : widths.asKeyValueRange())
        columns.insert(qint64(column), qint64(width));
    QCborMap visible;
    for (const auto &[column, on] : shown.asKeyValueRange())
        visible.insert(qint64(column), on);
    return {{widthsKey, columns}, {shownKey, visible}};
}

} // namespace kennel
