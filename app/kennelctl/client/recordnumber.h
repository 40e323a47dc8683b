// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>

namespace kennel {

/// A record as people count, from 1: that is how tables, sentences and addresses name it.
struct RecordNumber
{
    /// Without a text the newest record. The error is a sentence.
    static std::expected<RecordNumber, QString> parse(const QString &text);

    /// The position in \a log, from 0; nothing if the log has no such record.
    std::optional<std::uint64_t> in(const LogView &log) const;

    std::optional<std::uint64_t> number; ///< nothing: the newest
};

} // namespace kennel
