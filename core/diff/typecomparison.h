// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witchange.h"
#include "diff/witpairing.h"
#include "wasm/wit.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kennel::diff {

/// Compares types and functions of two versions. Types are the same if they are built alike, whatever they are called:
/// the component model knows no subtyping of values, so any difference in a parameter or a result breaks both who calls
/// and who is called.
class TypeComparison
{
public:
    TypeComparison(const wasm::Wit &before, const wasm::Wit &after, const WitPairing &pairing, Side side,
                   Viewpoint viewpoint)
        : m_before(before)
        , m_after(after)
        , m_pairing(pairing)
        , m_side(side)
        , m_viewpoint(viewpoint)
    {
    }

    bool isSame(const wasm::WitRef &before, const wasm::WitRef &after);
    /// Two named types.
    bool isSame(wasm::WitTypeId before, wasm::WitTypeId after);
    bool isSame(const wasm::WitFunction &before, const wasm::WitFunction &after);

    /// In what they differ; at least one reason if they do.
    std::vector<Reason> reasons(wasm::WitTypeId before, wasm::WitTypeId after);
    std::vector<Reason> reasons(const wasm::WitFunction &before, const wasm::WitFunction &after);

private:
    using Defined = wasm::DefinedType<wasm::WitRef, wasm::WitTypeId>;

    /// What a type is when all names for it are seen through.
    struct Seen
    {
        const Defined *defined = nullptr; ///< null for a resource and a primitive type
        std::optional<wasm::Primitive> primitive{};
        std::optional<wasm::WitTypeId> resource{};
    };

    static Seen seeThrough(const wasm::Wit &wit, const wasm::WitRef &type);
    bool isSame(const std::optional<wasm::WitRef> &before, const std::optional<wasm::WitRef> &after);
    bool isSame(const Defined &before, const Defined &after);
    bool isSameResource(wasm::WitTypeId before, wasm::WitTypeId after);
    /// A reason of \a code, or that a named type changed if both are written alike.
    Reason typeReason(ReasonCode code, std::string subject, const std::optional<wasm::WitRef> &before,
                      const std::optional<wasm::WitRef> &after) const;

    const wasm::Wit &m_before;
    const wasm::Wit &m_after;
    const WitPairing &m_pairing;
    Side m_side;
    Viewpoint m_viewpoint;
    std::unordered_map<std::uint64_t, bool> m_known; ///< by both ids
};

} // namespace kennel::diff
