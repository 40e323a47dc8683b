// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace kennel::wasm {

/// Judges whether something can stand where something else is wanted: the argument of an instantiation, or an export
/// under an ascribed type (component model, Subtyping). A given instance may hold more than is wanted, a given
/// component need less and hold more; value and function types have to be the same but for the resources that were
/// bound. What is not known fits.
class SubtypeCheck
{
public:
    explicit SubtypeCheck(TypeArena &arena)
        : m_arena(arena)
    {
    }

    /// Lets the resources that \a wanted leaves open be those of \a given, from here on; to be called for all imports
    /// of a component before one of them is judged.
    void bind(const Entity &wanted, const Entity &given);

    /// The same for one type of forEachTypePair().
    void bindType(const Entity &wanted, const Entity &given);

    /// Whether \a given fits. True as well where the work for the file is used up, see ranOut().
    bool fits(const Entity &wanted, const Entity &given);

    /// The same for values of these types.
    bool valuesFit(const ValueType &wanted, const ValueType &given);

    /// Whether the work for the file was used up meanwhile.
    bool ranOut() const { return m_ranOut; }

private:
    using Pair = std::uint64_t;

    bool spend(std::uint64_t units);
    bool spendOn(std::string_view name);
    bool spendOn(const std::vector<Extern> &list);
    std::uint32_t resourceOf(TypeId id) const;
    bool sameResource(TypeId wanted, TypeId given) const;
    bool instancesFit(TypeId wanted, TypeId given);
    bool componentsFit(TypeId wanted, TypeId given);
    bool anyTypesFit(TypeId wanted, TypeId given);
    bool functionsFit(TypeId wanted, TypeId given);
    template <typename Defined>
    bool definedFit(const Defined &wanted, const Defined &given);
    bool fieldsFit(const std::vector<Field<ValueType>> &wanted, const std::vector<Field<ValueType>> &given);
    bool namesFit(const std::vector<std::string_view> &wanted, const std::vector<std::string_view> &given);
    bool optionalFit(const std::optional<ValueType> &wanted, const std::optional<ValueType> &given);

    TypeArena &m_arena;
    std::unordered_map<std::uint32_t, std::uint32_t> m_resources; // those that count as another one
    std::unordered_set<Pair> m_fitting;                           // pairs of bodies that were judged before
    bool m_ranOut = false;
};

} // namespace kennel::wasm
