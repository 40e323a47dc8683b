// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/typearena.h"

#include "wasm/coresubtype.h"
#include "wasm/typewalk.h"

#include <algorithm>

namespace kennel::wasm {

// What is kept of core modules is paid for; a vector that grew holds up to twice what is in it.
static_assert(sizeof(CoreItem) <= limits::CoreItemWork * limits::BytesAUnit);
static_assert(2 * sizeof(CoreExternType) <= limits::CoreItemWork * limits::BytesAUnit);
static_assert(2 * (sizeof(CoreImport) + sizeof(CoreExternType)) <= limits::CoreImportWork * limits::BytesAUnit);
static_assert(sizeof(CoreType) + 2 * sizeof(std::shared_ptr<const CoreType>) <=
              limits::CoreTypeWork * limits::BytesAUnit);
static_assert(2 * sizeof(CoreField) * limits::CoreMembersAUnit <= limits::BytesAUnit);

/// Below this an instance is searched from end to end.
static constexpr std::size_t IndexedExports = 16;

/// Calls \a visit with every reference to a type that stands directly in a body.
template <typename Visit>
static void forEachPart(const TypeBody &body, Visit visit)
{
    const auto externs = [&](const std::vector<Extern> &list) {
        for (const Extern &each : list)
            visit(each.entity.created);
    };
    if (const auto *value = std::get_if<ValueBody>(&body)) {
        std::visit([&](const auto &type) { forEachReference(type, visit); }, value->type);
    } else if (const auto *function = std::get_if<FunctionBody>(&body)) {
        forEachReference(function->type, visit);
    } else if (const auto *instance = std::get_if<InstanceBody>(&body)) {
        externs(instance->exports);
    } else if (const auto *component = std::get_if<ComponentBody>(&body)) {
        externs(component->imports);
        externs(component->exports);
    }
}

/// The type that a reference is to; null where a primitive stands in its place.
static const TypeId *typeOf(const TypeId &reference)
{
    return &reference;
}

static const TypeId *typeOf(const ValueType &reference)
{
    return std::get_if<TypeId>(&reference);
}

TypeArena::TypeArena()
    : m_bodies{UnknownBody(), UnknownBody()} // the second is UnknownComponent
    , m_measures(2)
    , m_aliasParents(1)
    , m_budget(limits::Work)
{
}

bool TypeArena::spend(std::uint64_t units)
{
    if (units > m_budget) {
        m_budget = 0;
        return false;
    }
    m_budget -= units;
    return true;
}

TypeArena::Measure TypeArena::measure(const TypeBody &body) const
{
    Measure result;
    forEachPart(body, [&](const auto &reference) {
        const TypeId *id = typeOf(reference);
        ++result.width;
        // Cannot overflow: each weight is below the limit.
        result.weight += id ? m_measures[id->body].weight : 1;
        if (!id)
            return;
        result.depth = std::max(result.depth, m_measures[id->body].depth + 1);
        result.speaksOfResource = result.speaksOfResource || m_measures[id->body].speaksOfResource;
    });
    const auto value = [&](const auto &type) {
        if constexpr (requires { type.names; })
            result.width += type.names.size();
        else if constexpr (requires { type.cases; })
            result.width += type.cases.size();
    };
    if (const auto *defined = std::get_if<ValueBody>(&body)) {
        std::visit(value, defined->type);
        result.layout = ValueLayout::of(defined->type, [this](const ValueType &part) { return layout(part); });
    }
    result.speaksOfResource = result.speaksOfResource || std::holds_alternative<ResourceBody>(body);
    return result;
}

std::expected<TypeId, FaultCode> TypeArena::add(TypeBody body)
{
    const Measure size = measure(body);
    if (size.depth > limits::TypeDepth)
        return std::unexpected(FaultCode::TypesTooDeep);
    const bool isScope = std::holds_alternative<InstanceBody>(body) || std::holds_alternative<ComponentBody>(body);
    if (size.weight > (isScope ? limits::ScopeWeight : limits::TypeWeight))
        return std::unexpected(FaultCode::TypeTooHeavy);
    if (!spend(size.width))
        return std::unexpected(FaultCode::TooMuchWork);
    return keep(std::move(body), size);
}

TypeId TypeArena::addRoot(ComponentBody body)
{
    const Measure size = measure(body);
    return keep(std::move(body), size);
}

TypeId TypeArena::keep(TypeBody body, const Measure &size)
{
    m_bodies.push_back(std::move(body));
    m_measures.push_back(size);
    return TypeId{static_cast<std::uint32_t>(m_bodies.size() - 1), 0};
}

std::expected<TypeId, FaultCode> TypeArena::addAlias(TypeId id)
{
    if (!spend(1))
        return std::unexpected(FaultCode::TooMuchWork);
    m_aliasParents.push_back(id.alias);
    return TypeId{id.body, static_cast<std::uint32_t>(m_aliasParents.size() - 1)};
}

std::optional<TypeId> TypeArena::peel(TypeId id) const
{
    if (id.alias == 0)
        return std::nullopt;
    return TypeId{id.body, m_aliasParents[id.alias]};
}

const Extern *TypeArena::findExport(TypeId instance, std::string_view name)
{
    const auto *body = as<InstanceBody>(instance);
    if (!body)
        return nullptr;
    const auto &exports = body->exports;
    if (exports.size() < IndexedExports) {
        const auto found = std::ranges::find(exports, name, [](const Extern &each) { return each.name.text; });
        return found == exports.end() ? nullptr : &*found;
    }
    auto &index = m_exportIndex[instance.body];
    if (index.empty()) {
        for (std::size_t i = 0; i < exports.size(); ++i)
            index.emplace(exports[i].name.text, i);
    }
    const auto found = index.find(name);
    return found == index.end() ? nullptr : &exports[found->second];
}

std::optional<Primitive> TypeArena::primitive(const ValueType &type) const
{
    if (const auto *written = std::get_if<Primitive>(&type))
        return *written;
    const auto *body = as<ValueBody>(std::get<TypeId>(type));
    const auto *primitive = body ? std::get_if<Primitive>(&body->type) : nullptr;
    return primitive ? std::optional(*primitive) : std::nullopt;
}

ValueLayout TypeArena::layout(const ValueType &type) const
{
    const auto *id = std::get_if<TypeId>(&type);
    return id ? m_measures[id->body].layout : ValueLayout::of(std::get<Primitive>(type));
}

bool TypeArena::hasFreeResource(TypeId id)
{
    if (!m_measures[id.body].speaksOfResource)
        return false;
    if (as<ResourceBody>(id) || as<ValueBody>(id) || as<FunctionBody>(id))
        return true;
    // Every resource has one place where it is made: it is free if none of the types in here is that.
    std::unordered_set<std::uint32_t> met{id.body};
    std::unordered_set<std::uint32_t> resources;
    std::unordered_set<std::uint32_t> own;
    std::vector<std::uint32_t> open{id.body};
    while (!open.empty()) {
        const TypeId next{open.back()};
        open.pop_back();
        if (!spend(width(next)))
            return false;
        if (as<ResourceBody>(next))
            resources.insert(next.body);
        forEachPart(m_bodies[next.body], [&](const auto &reference) {
            const TypeId *child = typeOf(reference);
            if (child && m_measures[child->body].speaksOfResource && met.insert(child->body).second)
                open.push_back(child->body);
        });
        if (const auto *instance = as<InstanceBody>(next))
            own.insert(instance->ownResources.begin(), instance->ownResources.end());
        if (const auto *component = as<ComponentBody>(next)) {
            own.insert(component->importedResources.begin(), component->importedResources.end());
            own.insert(component->definedResources.begin(), component->definedResources.end());
        }
    }
    return std::ranges::any_of(resources, [&own](std::uint32_t each) { return !own.contains(each); });
}

std::string_view TypeArena::intern(std::string_view text)
{
    return *m_names.emplace(text).first;
}

const CoreItem *TypeArena::add(CoreItem item)
{
    if (!spend(limits::CoreItemWork))
        return nullptr;
    return &m_coreItems.emplace_back(std::move(item));
}

const CoreExports *TypeArena::add(CoreExports instance)
{
    if (!spend(1 + instance.size()))
        return nullptr;
    return &m_coreInstances.emplace_back(std::move(instance));
}

const CoreExports *TypeArena::instanceOf(const std::shared_ptr<const CoreInterface> &module)
{
    if (const auto known = m_moduleExports.find(module); known != m_moduleExports.end())
        return known->second;
    CoreExports exports;
    for (const CoreExport &each : module->exports) {
        const CoreItem *item = add(coreItem(*module, each.kind, each.type));
        if (!item)
            return nullptr;
        exports.emplace(each.name, item);
    }
    const CoreExports *instance = add(std::move(exports));
    if (instance)
        m_moduleExports.emplace(module, instance);
    return instance;
}

} // namespace kennel::wasm
