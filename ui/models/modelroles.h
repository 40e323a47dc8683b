// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <Qt>

namespace kennel {

/** What the models of records, permissions, proofs and checkpoints tell beyond the text of a cell. Each is optional. */
enum ModelRole {
    OutcomeRole = Qt::UserRole + 1, ///< int(Outcome)
    KindRole,                       ///< int(EntryKind): the text of the cell follows its chip
    KeyRole,                        ///< QString: a key id; the text of the cell is a local name, which may be empty
    SecondaryRole,                  ///< QString: goes on behind the text, less loud
    FailedRole,                     ///< bool: the row stands for something that failed
    FixedRole,                      ///< bool: digits of a hash or of bytes
    StruckRole,                     ///< bool: withdrawn
    DimRole,                        ///< bool: less loud
    HeldRole,                       ///< bool: a permission that is held: a tick before the text
    MarkRole,                       ///< int(VersionMark): a chip of its own
    MarkTextRole,                   ///< QString: the word on that chip
    PositionRole,                   ///< qulonglong: position of the record in its log, from 0
    LinkRole,                       ///< qulonglong: position of the record that the secondary text leads to
    SortRole,                       ///< what to sort by instead of the text
    CopyRole,                       ///< QString: the whole value, where the cell shows it shortened or in words
};

} // namespace kennel
