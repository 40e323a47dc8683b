// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "clientcommand.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace kennel {

/// A record of a log, and what is said of the log anyway.
struct ReadRecord
{
    std::shared_ptr<const LogView> log;
    std::optional<std::uint64_t> position; ///< in `log`, from 0; nothing: `answer` says why
    Answer answer;
};

/// Reads the record that the arguments "PACKAGE|operator [RECORD]" name, as the options say. Records are counted from
/// 1, as tables, sentences and addresses do; without a number it is the newest. One that the log does not have is
/// `log.no-record`.
Task<ReadRecord> readRecordOf(CommandContext context);

} // namespace kennel
