// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witchange.h"
#include "wasm/wit.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kennel::diff {

/// The named types of one of two versions, and what of it is met as an export.
class WitNames
{
public:
    explicit WitNames(const wasm::Wit &wit);

    /// The type called \a name of an interface or world; nothing if it has none.
    std::optional<wasm::WitTypeId> find(const wasm::WitOwner &owner, std::string_view name) const;
    /// What is behind all other names for \a type.
    wasm::WitTypeId seeThrough(wasm::WitTypeId type) const;

    void clearExported() { m_exported.clear(); }
    void setExported(wasm::WitInterfaceId id) { m_exported.insert(id); }
    bool isExported(const wasm::WitOwner &owner) const;

    const wasm::Wit &wit() const { return m_wit; }

private:
    const wasm::Wit &m_wit;
    std::unordered_map<std::uint64_t, std::unordered_map<std::string_view, wasm::WitTypeId>> m_types; // by owner
    std::unordered_set<wasm::WitInterfaceId> m_exported;
};

/// The interfaces of two versions that stand for one another, and which resources are the same therefore.
class WitPairing
{
public:
    WitPairing(const wasm::Wit &before, const wasm::Wit &after)
        : m_before(before)
        , m_after(after)
    {
    }

    /// What an interface is called where versions do not count: by its bare name in the package that the file is about,
    /// else by its package and the track of its version, which alone decides what can stand for what (spec 7.1). Empty
    /// for one that stands inline.
    static std::string key(const wasm::Wit &wit, wasm::WitInterfaceId id);

    /// Forgets the pairs of a side, and of exports also what is met as one.
    void clear(Side side);
    void pairWorlds(wasm::WitWorldId before, wasm::WitWorldId after);
    void pair(wasm::WitInterfaceId before, wasm::WitInterfaceId after, Side side);
    WitNames &before() { return m_before; }
    WitNames &after() { return m_after; }

    /// Whether two resources, seen through all other names, are the same one to somebody: who has the old version, and
    /// is given the new one in its place. Who asks for a resource leaves open which one it is; what is given decides.
    bool isSameResource(wasm::WitTypeId before, wasm::WitTypeId after, Side side, Viewpoint viewpoint) const;

private:
    using Owners = std::unordered_map<std::uint64_t, wasm::WitOwner>;

    /// What stands in \a other for a resource of \a own; nothing if there is no such thing.
    static std::optional<wasm::WitTypeId> counterpart(const WitNames &own, wasm::WitTypeId resource,
                                                      const WitNames &other, const Owners &owners);

    WitNames m_before;
    WitNames m_after;
    std::array<Owners, 2> m_toAfter; // by side, and by owner
    std::array<Owners, 2> m_toBefore;
};

} // namespace kennel::diff
