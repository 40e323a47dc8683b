// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>

/// Bounds on what is accepted from outside. How deep messages and groups nest is WireReader's.
namespace kennel::limits {

/// Fields of one record, those inside its messages and the values of packed lists included. Real records have a few
/// dozen; the tree of fields costs about 90 bytes for each, while a field may take two bytes, a packed value one:
/// without a bound an answer of 64 MiB would need gigabytes. The reference has none, so this is stricter by design.
inline constexpr std::size_t RecordFields = 1'000'000;

} // namespace kennel::limits
