// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/visibility.h"

#include "wasm/typewalk.h"

#include <algorithm>

namespace kennel::wasm {

namespace {

/// Goes through what one import or export is made of.
class NameCheck
{
public:
    NameCheck(TypeArena &arena, const std::unordered_set<TypeId> &named, std::unordered_set<TypeId> &covered)
        : m_arena(arena)
        , m_named(named)
        , m_covered(covered)
    {
    }

    bool covers(const Entity &entity)
    {
        if (entity.sort == Sort::Type && m_arena.as<InstanceBody>(entity.created))
            return coversInstanceType(entity.created);
        if (entity.sort == Sort::Function || entity.sort == Sort::Type || entity.sort == Sort::Instance)
            return coversInside(entity.created);
        return entity.sort != Sort::Value || covers(entity.created);
    }

private:
    bool covers(TypeId id)
    {
        if (m_named.contains(id) || m_inside.contains(id) || m_covered.contains(id))
            return true;
        if (m_arena.as<ResourceBody>(id) || needsName(id))
            return false;
        const bool isCovered = coversInside(id);
        if (isCovered && m_inside.empty()) // what has its name in an instance type has it only there
            m_covered.insert(id);
        return isCovered;
    }

    /// What an instance type exports has its names inside of it, from there on.
    bool coversInstanceType(TypeId id)
    {
        if (m_covered.contains(id) || !m_arena.spend(m_arena.width(id)))
            return true;
        const bool isOutermost = m_inside.empty();
        std::vector<TypeId> named;
        const bool isCovered = std::ranges::all_of(m_arena.as<InstanceBody>(id)->exports, [&](const Extern &each) {
            const Entity &entity = each.entity;
            if (m_arena.as<InstanceBody>(entity.created))
                return coversInstanceType(entity.created) && nameInside(entity, named);
            const bool holdsTypes =
                entity.sort == Sort::Function || entity.sort == Sort::Type || entity.sort == Sort::Value;
            return (!holdsTypes || coversInside(entity.created)) && nameInside(entity, named);
        });
        for (const TypeId each : named)
            m_inside.erase(each);
        if (isCovered && isOutermost)
            m_covered.insert(id);
        return isCovered;
    }

    bool nameInside(const Entity &entity, std::vector<TypeId> &named)
    {
        if (entity.sort == Sort::Type && m_inside.insert(entity.created).second)
            named.push_back(entity.created);
        return true;
    }

    bool needsName(TypeId id) const
    {
        const auto *value = m_arena.as<ValueBody>(id);
        return value &&
               (std::holds_alternative<RecordType<ValueType>>(value->type) ||
                std::holds_alternative<VariantType<ValueType>>(value->type) ||
                std::holds_alternative<FlagsType>(value->type) || std::holds_alternative<EnumType>(value->type));
    }

    /// The same for what stands in a type, whatever it is called itself.
    bool coversInside(TypeId id)
    {
        if (!m_arena.spend(m_arena.width(id)))
            return true;
        bool isCovered = true;
        const auto visit = [&](const auto &reference) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(reference)>, TypeId>)
                isCovered = isCovered && covers(reference);
            else if (const auto *child = std::get_if<TypeId>(&reference))
                isCovered = isCovered && covers(*child);
        };
        if (const auto *value = m_arena.as<ValueBody>(id))
            std::visit([&](const auto &type) { forEachReference(type, visit); }, value->type);
        else if (const auto *function = m_arena.as<FunctionBody>(id))
            forEachReference(function->type, visit);
        else if (const auto *instance = m_arena.as<InstanceBody>(id))
            isCovered =
                std::ranges::all_of(instance->exports, [this](const Extern &each) { return covers(each.entity); });
        return isCovered;
    }

    TypeArena &m_arena;
    const std::unordered_set<TypeId> &m_named;
    std::unordered_set<TypeId> &m_covered;
    std::unordered_set<TypeId> m_inside; // of the instance types that are gone through
};

} // namespace

void NamedTypes::name(TypeArena &arena, const Entity &entity)
{
    if (entity.sort == Sort::Type) {
        m_named.insert(entity.created);
    } else if (const auto *instance =
                   entity.sort == Sort::Instance ? arena.as<InstanceBody>(entity.created) : nullptr) {
        if (!arena.spend(instance->exports.size()))
            return;
        for (const Extern &each : instance->exports)
            name(arena, each.entity);
    }
}

bool NamedTypes::covers(TypeArena &arena, const Entity &entity)
{
    return NameCheck(arena, m_named, m_covered).covers(entity);
}

} // namespace kennel::wasm
