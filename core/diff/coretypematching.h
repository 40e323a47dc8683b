// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace kennel::diff {

/// Compares types of what two core modules import and export. Each module numbers its types for itself, so types are
/// compared by how they are built.
class CoreTypeMatching
{
public:
    CoreTypeMatching(const wasm::CoreInterface &given, const wasm::CoreInterface &wanted)
        : m_given(given)
        , m_wanted(wanted)
    {
    }

    /// Whether something of type \a given, of the first module, may stand where the second one wants \a wanted (core
    /// specification, "Import matching"): a larger memory or table may, with a maximum that is no larger. Reference
    /// types have to be the same; that one may be a subtype of another is left out, which errs on the safe side.
    bool matches(const wasm::CoreExternType &given, const wasm::CoreExternType &wanted);

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>; ///< types by their index, given and wanted

    // What types are made of is compared at once; the types that it refers to become pending.
    bool matchesAtOnce(const wasm::CoreExternType &given, const wasm::CoreExternType &wanted);
    bool isSame(const wasm::CoreType &given, const wasm::CoreType &wanted);
    bool isSame(const wasm::CoreValueType &given, const wasm::CoreValueType &wanted);
    bool isSame(const std::vector<wasm::CoreValueType> &given, const std::vector<wasm::CoreValueType> &wanted);
    bool isSame(const wasm::CoreField &given, const wasm::CoreField &wanted);
    bool isSame(std::uint32_t given, std::uint32_t wanted);
    /// Whether everything pending is the same.
    bool settle();

    const wasm::CoreInterface &m_given;
    const wasm::CoreInterface &m_wanted;
    std::set<Pair> m_same; ///< known to be, or taken to be while something is settled: types may refer to themselves
    std::vector<Pair> m_pending;
    std::size_t m_steps = 1'000'000; ///< pairs still looked at; what is not counts as different
};

} // namespace kennel::diff
