// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"
#include "wasm/wit.h"

#include <expected>
#include <unordered_map>

namespace kennel::wasm {

/// Makes WIT types of a file's types (spec 9). It remembers which type became which.
class WitTypeLifter
{
public:
    WitTypeLifter(TypeArena &arena, Wit &wit)
        : m_arena(arena)
        , m_wit(wit)
    {
    }

    /// The type that an import or export gives the name \a name to. Errors: Unresolved, NoWitTypeTwice, NoWitType,
    /// NoWitName, TooMuchWork.
    std::expected<WitTypeId, FaultCode> addNamed(std::string_view name, WitOwner owner, const Entity &entity);

    /// Notes that \a id is the WIT type \a type, which was there before.
    void remember(TypeId id, WitTypeId type) { m_known.insert_or_assign(id, type); }

    /// The type of a function. Errors: Unresolved, NoWitType, NoWitName, TooMuchWork.
    std::expected<FunctionType<WitRef>, FaultCode> function(TypeId id);

private:
    using Defined = DefinedType<WitRef, WitTypeId>;

    /// Whether what stands in \a user can say `use` of \a target: not of what a world or an interface without a name
    /// has.
    bool canUse(WitTypeId target, const WitOwner &user) const;
    std::expected<WitTypeKind, FaultCode> kindOf(const Entity &entity);
    std::expected<WitRef, FaultCode> reference(const ValueType &type);
    std::expected<Defined, FaultCode> defined(const DefinedType<ValueType, TypeId> &type);

    TypeArena &m_arena;
    Wit &m_wit;
    std::unordered_map<TypeId, WitTypeId> m_known;
};

} // namespace kennel::wasm
