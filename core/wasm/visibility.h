// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

#include <unordered_set>

namespace kennel::wasm {

/// The types that have a name outside of a component, as they were imported or exported: whoever uses it must be able
/// to write the types of what it imports and exports (spec 6.2).
class NamedTypes
{
public:
    /// Notes the types that \a entity gives a name to: a type, and those that an instance exports.
    void name(TypeArena &arena, const Entity &entity);

    /// Whether \a type has a name.
    bool has(TypeId type) const { return m_named.contains(type); }

    /// Whether every type that \a entity is made of and that has to have a name has one: records, variants, enums,
    /// flags and resources. True as well where the work for the file is used up.
    bool covers(TypeArena &arena, const Entity &entity);

private:
    std::unordered_set<TypeId> m_named;
    std::unordered_set<TypeId> m_covered; // what was found to be covered once stays so: names are only added
};

} // namespace kennel::wasm
