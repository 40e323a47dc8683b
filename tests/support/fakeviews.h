// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <memory>
#include <random>

/// Snapshots made up for tests and benchmarks of the window: shaped like real ones, verified by nobody.
namespace kennel::test {

/// A registry called `label` with `packages` packages in `nameSpaces` namespaces, verified, with a few stale, yanked
/// and failed ones among them; as many logs again as `unnamed` have no name.
std::shared_ptr<RegistryView> fakeView(RegistryId id, const QString &label, std::size_t packages,
                                       std::size_t nameSpaces, std::size_t unnamed = 0);

/// `view` with a random part of its packages gone, changed or new.
std::shared_ptr<RegistryView> changedView(const RegistryView &view, std::mt19937 &random);

} // namespace kennel::test
