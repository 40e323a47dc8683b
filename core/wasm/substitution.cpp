// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/substitution.h"

#include "wasm/typewalk.h"

namespace kennel::wasm {

std::expected<TypeId, FaultCode> Substitution::rewrite(TypeId id)
{
    if (const auto known = m_types.find(id); known != m_types.end())
        return known->second;
    if (m_arena.as<ResourceBody>(id)) {
        const auto resource = m_resources.find(id.body);
        return resource == m_resources.end() ? id : TypeId{resource->second, id.alias};
    }
    const auto result = rewriteBody(id);
    if (result)
        m_types.emplace(id, *result);
    return result;
}

std::expected<TypeId, FaultCode> Substitution::rewriteBody(TypeId id)
{
    if (!m_arena.spend(m_arena.width(id)))
        return std::unexpected(FaultCode::TooMuchWork);
    TypeBody body = m_arena.body(id);
    bool changed = false;
    std::optional<FaultCode> error;
    const auto replace = [&](auto &reference) {
        TypeId *child = nullptr;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(reference)>, TypeId>)
            child = &reference;
        else
            child = std::get_if<TypeId>(&reference);
        if (!child || error)
            return;
        const auto rewritten = rewrite(*child);
        if (!rewritten) {
            error = rewritten.error();
            return;
        }
        changed = changed || *rewritten != *child;
        *child = *rewritten;
    };
    const auto replaceAll = [&](std::vector<Extern> &list) {
        const auto result = rewrite(list);
        if (!result)
            error = result.error();
        changed = changed || result.value_or(false);
    };
    if (auto *value = std::get_if<ValueBody>(&body)) {
        std::visit([&](auto &type) { forEachReference(type, replace); }, value->type);
    } else if (auto *function = std::get_if<FunctionBody>(&body)) {
        forEachReference(function->type, replace);
    } else if (auto *instance = std::get_if<InstanceBody>(&body)) {
        replaceAll(instance->exports);
    } else if (auto *component = std::get_if<ComponentBody>(&body)) {
        replaceAll(component->imports);
        replaceAll(component->exports);
    }
    if (error)
        return std::unexpected(*error);
    return changed ? m_arena.add(std::move(body)) : id;
}

std::expected<bool, FaultCode> Substitution::rewrite(std::vector<Extern> &list)
{
    bool changed = false;
    for (Extern &each : list) {
        Entity &entity = each.entity;
        const auto referenced = rewrite(entity.referenced);
        if (!referenced)
            return std::unexpected(referenced.error());
        const auto created = entity.created == entity.referenced ? referenced : rewrite(entity.created);
        if (!created)
            return std::unexpected(created.error());
        changed = changed || *referenced != entity.referenced || *created != entity.created;
        entity.referenced = *referenced;
        entity.created = *created;
    }
    return changed;
}

std::expected<TypeId, FaultCode> freshInstance(TypeArena &arena, TypeId instance, std::vector<std::uint32_t> &created)
{
    const auto *body = arena.as<InstanceBody>(instance);
    if (!body || body->ownResources.empty())
        return instance;
    Substitution substitution(arena);
    for (const std::uint32_t resource : body->ownResources) {
        const auto fresh = arena.addResource();
        if (!fresh)
            return fresh;
        substitution.mapResource(resource, fresh->body);
        created.push_back(fresh->body);
    }
    if (!arena.spend(arena.width(instance)))
        return std::unexpected(FaultCode::TooMuchWork);
    InstanceBody copy{.exports = body->exports};
    if (const auto changed = substitution.rewrite(copy.exports); !changed)
        return std::unexpected(changed.error());
    return arena.add(std::move(copy));
}

} // namespace kennel::wasm
