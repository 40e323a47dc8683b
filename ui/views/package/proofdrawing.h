// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/recordproof.h"
#include "widgets/proofpicture.h"

namespace kennel {

/** The inclusion in the log as a picture; empty if the proof has no such part. */
ProofDrawing logDrawing(const RecordProof &proof);

/** The entry of the map as a picture: runs of empty subtrees, which everybody knows, are one row. */
ProofDrawing mapDrawing(const RecordProof &proof);

} // namespace kennel
