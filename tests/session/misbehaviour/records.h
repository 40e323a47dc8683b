// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/misbehaviour/attacks.h"
#include "session/support/world.h"

#include <functional>

namespace kennel::test {

// Records that break a rule, well signed all the same.

/// Appends a record of the operator with \a entries, after \a change.
void appendOperatorRecord(World &world, std::vector<OperatorEntry> entries,
                          const std::function<void(OperatorRecord &)> &change);
/// The same in the log of \a package.
void appendPackageRecord(World &world, const std::string &package, std::vector<PackageEntry> entries,
                         const std::function<void(PackageRecord &)> &change, const World::Key &signer);
/// Answers of test:alpha hold at \a position a well-signed record of alice's that the registry never published, said to
/// be at \a registryIndex.
Attack alphaRecord(qsizetype position, int registryIndex);
/// Another history, whose operator log begins with the init of a key that did not sign it.
void beginsWithForeignKey(World &world);
/// Another history, in which a package is older than the operator.
void beginsWithPackage(World &world);

} // namespace kennel::test
