// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

#include <cstdint>
#include <expected>
#include <unordered_map>
#include <vector>

namespace kennel::wasm {

/// Rewrites types with other types and resources in the place of some (spec 6.3 and 6.4): for an instance type that is
/// imported or exported, and for the exports of a component that is instantiated. What does not change keeps its id.
class Substitution
{
public:
    explicit Substitution(TypeArena &arena)
        : m_arena(arena)
    {
    }

    /// Puts \a to in the place of \a from, unless it was mapped before.
    void map(TypeId from, TypeId to) { m_types.emplace(from, to); }
    void mapResource(std::uint32_t from, std::uint32_t to) { m_resources.emplace(from, to); }

    /// The type that takes the place of \a id. Errors: as TypeArena::add().
    std::expected<TypeId, FaultCode> rewrite(TypeId id);

    /// Rewrites the types of all items of a list in place; true if any changed. Errors: as TypeArena::add().
    std::expected<bool, FaultCode> rewrite(std::vector<Extern> &list);

private:
    std::expected<TypeId, FaultCode> rewriteBody(TypeId id);

    TypeArena &m_arena;
    std::unordered_map<TypeId, TypeId> m_types; // what was asked for, and what was found out since
    std::unordered_map<std::uint32_t, std::uint32_t> m_resources;
};

/// A copy of the instance type \a instance in which the resources of its own are new ones, which are appended to
/// \a created; the type itself if it has none (spec 6.3). Errors: as TypeArena::add().
std::expected<TypeId, FaultCode> freshInstance(TypeArena &arena, TypeId instance, std::vector<std::uint32_t> &created);

} // namespace kennel::wasm
