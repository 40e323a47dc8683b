// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "format/entrytext.h"
#include "session/logview.h"

#include <QStringView>

#include <optional>
#include <string_view>
#include <vector>

namespace kennel {

/** The kinds of the entries of a record, in their order; none if it has none or does not decode. */
std::vector<EntryKind> entryKinds(const RecordView &record);

/** The record in words; of one that does not decode, that it does not. */
QString recordSentence(const RecordView &record);

/** The time that a record claims; nothing if it does not decode. */
std::optional<Timestamp> claimedTime(const RecordView &record);

/** The kind that a filter means by a word of the protocol (`release`, `define`); nothing if it means none. */
std::optional<EntryKind> entryKindFromWord(QStringView word);
/** The word for filters and for copies: that of the protocol in every language. */
QString entryKindId(EntryKind kind);

/** The kind that a member of an entry message stands for (spec 4.1), `grant_flat`. */
std::optional<EntryKind> entryKindFromField(std::string_view field);

} // namespace kennel
