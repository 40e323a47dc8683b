// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/envelope.h"
#include "protocol/operatorstate.h"
#include "protocol/packagestate.h"
#include "protocol/recordoutcome.h"

#include <cstddef>
#include <expected>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace kennel {

/// Whether replaying verifies signatures. Skip is for logs that were verified before, to get at an earlier state.
enum class Signatures : std::uint8_t {
    Verify,
    Skip,
};

struct ReplayOptions
{
    unsigned threads = 1; ///< decode and verify on so many threads; the result is the same for any number
    Signatures signatures = Signatures::Verify;
    bool keepRecords = false;                  ///< fill Replay::records
    std::stop_token stop;                      ///< asked between blocks of records
    std::function<void(std::size_t)> progress; ///< called between blocks with the number of records judged
};

/// The result of replaying a log.
template <class State>
struct Replay
{
    State state;                         ///< after the last accepted record
    std::vector<RecordOutcome> outcomes; ///< one a record, up to and including the first that is refused
    bool stopped = false;                ///< the stop token ended it; the records up to there are judged all the same
    /// With ReplayOptions::keepRecords what each of `outcomes` was decoded to; else empty.
    std::vector<std::expected<typename State::Record, DecodeError>> records{};

    /// The error of the record that was refused, the last one of `outcomes`; null if all were accepted.
    [[nodiscard]] const RecordError *error() const { return outcomes.empty() ? nullptr : outcomes.back().error.get(); }
};

/// Replays \a records on top of \a state (empty for a whole log) by spec 5.2, up to the first that is refused. The
/// rules run one record after the other; hashing, decoding and signatures run on all threads. Which record and which
/// rule is reported does not depend on the threads.
///
/// The state as of an earlier record n: replay the first n + 1 records with Signatures::Skip.
[[nodiscard]] Replay<PackageState> replayPackageLog(PackageState state, std::span<const Envelope> records,
                                                    const ReplayOptions &options = {});
/// The same for an operator log.
[[nodiscard]] Replay<OperatorState> replayOperatorLog(OperatorState state, std::span<const Envelope> records,
                                                      const ReplayOptions &options = {});

/// Applies one envelope to \a state: replay of a single record.
[[nodiscard]] RecordOutcome applyEnvelope(PackageState &state, const Envelope &envelope);
/// The same for an operator log.
[[nodiscard]] RecordOutcome applyEnvelope(OperatorState &state, const Envelope &envelope);

} // namespace kennel
