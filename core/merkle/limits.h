// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <cstdint>

/// Bounds on what is accepted from outside.
namespace kennel::limits {

/// Leaves of a log that proof bundles can speak of: their numbers are 32 bits wide and the node of the last leaf is
/// twice its index (spec 6.4).
inline constexpr std::uint64_t ProvableLength = std::uint64_t(1) << 31;

/// Proofs in one bundle. Requests go out in batches of hundreds; the reference announces at most 1000.
inline constexpr std::size_t BundleProofs = 65536;

/// Levels of the map below its root, and so hashes in one proof (spec 7.2).
inline constexpr std::size_t MapDepth = 256;

} // namespace kennel::limits
