// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"

#include <cstdint>
#include <set>
#include <utility>

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
    bool isSame(const wasm::CoreValueType &given, const wasm::CoreValueType &wanted);
    bool isSame(const std::vector<wasm::CoreValueType> &given, const std::vector<wasm::CoreValueType> &wanted);
    bool isSame(const wasm::CoreField &given, const wasm::CoreField &wanted);
    /// Two types by their index.
    bool isSame(std::uint32_t given, std::uint32_t wanted);

    const wasm::CoreInterface &m_given;
    const wasm::CoreInterface &m_wanted;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_same; ///< known, or taken to be so while they are compared
};

} // namespace kennel::diff
