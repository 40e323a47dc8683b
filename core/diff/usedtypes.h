// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/wit.h"

#include <unordered_set>

namespace kennel::diff {

/// The named types of interfaces that matter to who implements \a world: those that a function or an export speaks of,
/// and every resource. What only stands in an imported interface goes into no component that is made for the world.
std::unordered_set<wasm::WitTypeId> usedTypes(const wasm::Wit &wit, const wasm::WitWorld &world);

} // namespace kennel::diff
