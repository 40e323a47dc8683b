// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "protocol/recorderror.h"
#include "protocol/recordmarks.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace kennel {

/// What became of one of the checks of a record.
enum class CheckState : std::uint8_t {
    Passed,
    Failed,
    NotReached, ///< an earlier check failed
    Skipped,    ///< the caller asked not to do it
};

/// The checks of a record, in groups that a person can follow.
struct RecordChecks
{
    CheckState format = CheckState::NotReached; ///< it decodes and its protocol version is allowed
    CheckState chain = CheckState::NotReached;  ///< `prev` is the head of the log
    CheckState time = CheckState::NotReached;   ///< not before the head's
    CheckState permission =
        CheckState::NotReached;                    ///< every entry is allowed to this signer and possible in this state
    CheckState signature = CheckState::NotReached; ///< the signer's key is known and its signature is right

    friend bool operator==(const RecordChecks &, const RecordChecks &) = default;
};

/// What replaying a log found out about one record.
struct RecordOutcome
{
    std::size_t position = 0; ///< in its log, from 0
    RecordId id;
    /// Null if it was accepted. Apart, because only the last record of a log can have one, and a log may have millions.
    std::shared_ptr<const RecordError> error;
    RecordMarks marks; ///< of an accepted record; of a refused one only what decoding showed
    bool signatureSkipped = false;

    [[nodiscard]] bool accepted() const { return !error; }
    /// Which checks passed, which one failed, which were not reached.
    [[nodiscard]] RecordChecks checks() const;

    friend bool operator==(const RecordOutcome &a, const RecordOutcome &b)
    {
        return a.position == b.position && a.id == b.id && a.marks == b.marks &&
               a.signatureSkipped == b.signatureSkipped &&
               (a.error && b.error ? *a.error == *b.error : a.error == b.error);
    }
};

} // namespace kennel
