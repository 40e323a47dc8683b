// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/prooferror.h"
#include "protocol/checkpoint.h"
#include "store/checkpointtable.h"

#include <cstdint>
#include <expected>
#include <map>
#include <vector>

namespace kennel {

/// What the consistency proofs that are kept say about \a rows and \a target, by the key of the row: a proof leads from
/// its checkpoint to `target`, or to another one from which proofs lead there. A row that is not among the results has
/// no such proof; an error is that of a proof that does not hold.
std::map<std::int64_t, std::expected<void, ProofError>> followProofs(std::vector<const CheckpointRow *> rows,
                                                                     const Checkpoint &target);

} // namespace kennel
