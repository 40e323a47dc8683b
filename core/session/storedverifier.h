// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registrydata.h"

#include <stop_token>
#include <vector>

namespace kennel {

/// Verifies again what the store holds about a registry, all but its package logs, with no network: the operator log,
/// every signed checkpoint, both roots at every kept length, names. A row that somebody changed becomes a failed
/// finding. Long: not for the GUI thread. With \a stop requested the result means nothing.
RegistryData verifyStored(StoredRegistry stored, unsigned threads, const std::stop_token &stop);

/// Whether the stored proof of heads holds for \a checkpoint and proves, among others, the record at \a registryIndex.
/// What the proof speaks of is taken from \a heads (by registry index).
bool headProofHolds(const HeadProof &proof, const Checkpoint &checkpoint, const std::map<std::uint64_t, LogLeaf> &heads,
                    std::uint64_t registryIndex);

/// Judges a package log from the store on the ground of \a data: replayed, compared with the ledger as far as it was
/// fetched, its stored head proof checked. If it is known to be longer than that, or may be, it says so
/// (`log.incomplete`). With \a stop requested the result means nothing.
LogView judgeStored(const RegistryData &data, StoredLog stored, unsigned threads, const std::stop_token &stop);

/// What a registry that misbehaved did last: it stays marked with it until a person decides.
Finding brokenFinding(const RegistryData &data);

/// Whether what is kept contradicts itself, so that nothing may be built on it: somebody changed the store.
bool isDamaged(const RegistryData &data);

/// What the names that the registry gave are worth: `names.mismatch`, `names.invalid`.
std::vector<Finding> judgeNames(const NameMap &names);

/// What the operator log says that is worth a remark: imports from what can be no domain.
std::vector<Finding> judgeImports(const OperatorState &state);

} // namespace kennel
