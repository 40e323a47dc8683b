// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/recordproof.h"

#include <QJsonObject>
#include <QString>

namespace kennel {

/// A path from a leaf to the root as a table: every hash that goes in, where it is from (the registry gave it,
/// or it was taken from the ledger), what comes out. Steps of a map
/// with nothing but empty parts beside the path are one line together.
QString proofTable(const ProofPath &path, bool isFromRegistry);

/// `leaf`, `root`, `steps`: each with `left`, `right` (`hash`, `given`: taken from the proof) and `result`.
QJsonObject jsonProof(const ProofPath &path);

} // namespace kennel
