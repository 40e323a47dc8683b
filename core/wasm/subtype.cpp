// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/subtype.h"

#include "wasm/coresubtype.h"
#include "wasm/typepairs.h"

#include <algorithm>

namespace kennel::wasm {

namespace {

using Index = std::unordered_map<std::string_view, const Entity *>;

Index indexOf(const std::vector<Extern> &list)
{
    Index index;
    for (const Extern &each : list)
        index.emplace(each.name.text, &each.entity);
    return index;
}

std::uint64_t weightOf(const CoreInterface &interface)
{
    return limits::CoreImportWork * (interface.imports.size() + interface.exports.size());
}

} // namespace

bool SubtypeCheck::spend(std::uint64_t units)
{
    m_ranOut = m_ranOut || !m_arena.spend(units);
    return !m_ranOut;
}

bool SubtypeCheck::spendOn(std::string_view name)
{
    m_ranOut = m_ranOut || !m_arena.spendOn(name);
    return !m_ranOut;
}

bool SubtypeCheck::spendOn(const std::vector<Extern> &list)
{
    return std::ranges::all_of(list, [this](const Extern &each) { return spendOn(each.name.text); });
}

void SubtypeCheck::bind(const Entity &wanted, const Entity &given)
{
    if (!forEachTypePair(m_arena, wanted, given, [this](const auto &want, const auto &have) { bindType(want, have); }))
        m_ranOut = true;
}

void SubtypeCheck::bindType(const Entity &wanted, const Entity &given)
{
    // One that is only bounded stands for whatever is given; another has to be what it was made from.
    const bool isOpen = m_arena.as<ResourceBody>(wanted.created) && wanted.referenced == wanted.created;
    if (isOpen && (m_arena.as<ResourceBody>(given.created) || !m_arena.isKnown(given.created)))
        m_resources.insert_or_assign(wanted.created.body, resourceOf(given.created));
}

std::uint32_t SubtypeCheck::resourceOf(TypeId id) const
{
    const auto other = m_resources.find(id.body);
    return other == m_resources.end() ? id.body : other->second;
}

bool SubtypeCheck::sameResource(TypeId wanted, TypeId given) const
{
    const std::uint32_t want = resourceOf(wanted);
    const std::uint32_t have = resourceOf(given);
    return want == have || want == 0 || have == 0;
}

bool SubtypeCheck::fits(const Entity &wanted, const Entity &given)
{
    if (wanted.sort != given.sort)
        return false;
    switch (wanted.sort) {
    case Sort::Module: {
        const auto *want = m_arena.as<ModuleBody>(wanted.created);
        const auto *have = m_arena.as<ModuleBody>(given.created);
        return !want || !have || !spend(weightOf(*want->interface) + weightOf(*have->interface)) ||
               moduleFits(*want->interface, *have->interface);
    }
    case Sort::Function:
        return functionsFit(wanted.created, given.created);
    case Sort::Value:
        return valuesFit(wanted.created, given.created);
    case Sort::Type:
        return anyTypesFit(wanted.created, given.created);
    case Sort::Component:
        return componentsFit(wanted.created, given.created);
    case Sort::Instance:
        return instancesFit(wanted.created, given.created);
    }
    return true;
}

bool SubtypeCheck::anyTypesFit(TypeId wanted, TypeId given)
{
    if (!m_arena.isKnown(wanted) || !m_arena.isKnown(given))
        return true;
    if (m_arena.body(wanted).index() != m_arena.body(given).index())
        return false;
    if (m_arena.as<ResourceBody>(wanted))
        return sameResource(wanted, given);
    if (m_arena.as<ValueBody>(wanted))
        return valuesFit(wanted, given);
    if (m_arena.as<FunctionBody>(wanted))
        return functionsFit(wanted, given);
    if (m_arena.as<InstanceBody>(wanted))
        return instancesFit(wanted, given);
    return !m_arena.as<ComponentBody>(wanted) || componentsFit(wanted, given);
}

bool SubtypeCheck::instancesFit(TypeId wanted, TypeId given)
{
    const auto *want = m_arena.as<InstanceBody>(wanted);
    if (!want || !m_arena.as<InstanceBody>(given))
        return true;
    return std::ranges::all_of(want->exports, [&](const Extern &each) {
        if (!spendOn(each.name.text))
            return true;
        const Extern *found = m_arena.findExport(given, each.name.text);
        return found && fits(each.entity, found->entity);
    });
}

bool SubtypeCheck::componentsFit(TypeId wanted, TypeId given)
{
    const auto *want = m_arena.as<ComponentBody>(wanted);
    const auto *have = m_arena.as<ComponentBody>(given);
    if (!want || !have || !spendOn(want->imports) || !spendOn(want->exports) || !spendOn(have->imports) ||
        !spendOn(have->exports) || !spend(1 + m_resources.size()))
        return true;
    // Inside, other resources are bound, so that nothing that was found out before holds there.
    SubtypeCheck inside(m_arena);
    inside.m_resources = m_resources;
    const Index sources = indexOf(want->imports);
    const Index results = indexOf(have->exports);
    const auto bindAll = [&inside](const std::vector<Extern> &list, const Index &from) {
        return std::ranges::all_of(list, [&](const Extern &item) {
            const auto source = from.find(item.name.text);
            if (source == from.end())
                return false;
            inside.bind(item.entity, *source->second);
            return true;
        });
    };
    const auto allFit = [&inside](const std::vector<Extern> &list, const Index &from) {
        return std::ranges::all_of(
            list, [&](const Extern &item) { return inside.fits(item.entity, *from.find(item.name.text)->second); });
    };
    // What the given one imports is what the wanted one is given.
    const bool fitting = bindAll(have->imports, sources) && bindAll(want->exports, results) &&
                         allFit(have->imports, sources) && allFit(want->exports, results);
    m_ranOut = m_ranOut || inside.m_ranOut;
    return fitting || m_ranOut;
}

bool SubtypeCheck::functionsFit(TypeId wanted, TypeId given)
{
    const auto *want = m_arena.as<FunctionBody>(wanted);
    const auto *have = m_arena.as<FunctionBody>(given);
    if (!want || !have || !spend(m_arena.width(wanted)))
        return true;
    return want->type.async == have->type.async && fieldsFit(want->type.parameters, have->type.parameters) &&
           optionalFit(want->type.result, have->type.result);
}

bool SubtypeCheck::fieldsFit(const std::vector<Field<ValueType>> &wanted, const std::vector<Field<ValueType>> &given)
{
    return std::ranges::equal(wanted, given, [this](const auto &want, const auto &have) {
        return !spendOn(want.name) || (want.name == have.name && valuesFit(want.type, have.type));
    });
}

bool SubtypeCheck::namesFit(const std::vector<std::string_view> &wanted, const std::vector<std::string_view> &given)
{
    return std::ranges::equal(
        wanted, given, [this](std::string_view want, std::string_view have) { return !spendOn(want) || want == have; });
}

bool SubtypeCheck::optionalFit(const std::optional<ValueType> &wanted, const std::optional<ValueType> &given)
{
    return wanted.has_value() == given.has_value() && (!wanted || valuesFit(*wanted, *given));
}

bool SubtypeCheck::valuesFit(const ValueType &wanted, const ValueType &given)
{
    const auto isKnown = [this](const ValueType &type) {
        const auto *id = std::get_if<TypeId>(&type);
        return !id || m_arena.as<ValueBody>(*id);
    };
    if (!isKnown(wanted) || !isKnown(given) || !spend(1))
        return true;
    const auto primitive = m_arena.primitive(wanted);
    if (primitive || m_arena.primitive(given))
        return primitive == m_arena.primitive(given);
    const auto want = std::get<TypeId>(wanted);
    const auto have = std::get<TypeId>(given);
    const Pair pair = std::uint64_t(want.body) << 32 | have.body;
    if (m_fitting.contains(pair) || !spend(m_arena.width(want)))
        return true;
    const auto &wantType = m_arena.as<ValueBody>(want)->type;
    const auto &haveType = m_arena.as<ValueBody>(have)->type;
    if (wantType.index() != haveType.index())
        return false;
    const bool fitting = std::visit(
        [&](const auto &type) { return definedFit(type, std::get<std::remove_cvref_t<decltype(type)>>(haveType)); },
        wantType);
    if (fitting)
        m_fitting.insert(pair);
    return fitting;
}

template <typename Defined>
bool SubtypeCheck::definedFit(const Defined &wanted, const Defined &given)
{
    if constexpr (requires { wanted.fields; }) {
        return fieldsFit(wanted.fields, given.fields);
    } else if constexpr (requires { wanted.cases.front().type; }) {
        return std::ranges::equal(wanted.cases, given.cases, [this](const auto &want, const auto &have) {
            return !spendOn(want.name) || (want.name == have.name && optionalFit(want.type, have.type));
        });
    } else if constexpr (requires { wanted.cases; }) {
        return namesFit(wanted.cases, given.cases);
    } else if constexpr (requires { wanted.names; }) {
        return namesFit(wanted.names, given.names);
    } else if constexpr (requires { wanted.members; }) {
        return std::ranges::equal(wanted.members, given.members,
                                  [this](const auto &want, const auto &have) { return valuesFit(want, have); });
    } else if constexpr (requires { wanted.ok; }) {
        return optionalFit(wanted.ok, given.ok) && optionalFit(wanted.error, given.error);
    } else if constexpr (requires { wanted.key; }) {
        return valuesFit(wanted.key, given.key) && valuesFit(wanted.value, given.value);
    } else if constexpr (requires { wanted.resource; }) {
        return wanted.borrowed == given.borrowed && sameResource(wanted.resource, given.resource);
    } else if constexpr (requires { wanted.length; }) {
        return wanted.length == given.length && valuesFit(wanted.element, given.element);
    } else if constexpr (requires { wanted.element; }) {
        return optionalFit(wanted.element, given.element);
    } else if constexpr (requires { wanted.type; }) {
        return valuesFit(wanted.type, given.type);
    } else {
        return wanted == given;
    }
}

} // namespace kennel::wasm
