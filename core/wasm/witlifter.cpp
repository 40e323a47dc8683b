// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/witlifter.h"

#include <algorithm>

namespace kennel::wasm {

void WitLifter::gap(std::vector<WitGap> &gaps, FaultCode code, const Extern &item, bool import)
{
    m_faults.add({.code = code, .offset = item.offset, .subject = std::string(item.name.text)});
    gaps.push_back({.name = item.name.text, .import = import});
}

bool WitLifter::mayAdd(const Extern &item)
{
    return m_arena.spendOn(item.name.text) && m_wit.types.size() + m_items < limits::WitItems;
}

WitPackageId WitLifter::package(std::string_view nameSpace, std::string_view name, std::string version)
{
    WitPackage package{.nameSpace = std::string(nameSpace), .name = std::string(name), .version = std::move(version)};
    const auto [entry, isNew] = m_packages.emplace(package.path(), static_cast<WitPackageId>(m_wit.packages.size()));
    if (isNew)
        m_wit.packages.push_back(std::move(package));
    return entry->second;
}

void WitLifter::beginMain(std::string_view name)
{
    m_wit.main = package("root", name, {});
    m_hasMain = true;
    m_isUnion = true;
}

std::string WitLifter::versionOf(const InterfaceName &name, std::optional<std::string_view> suffix)
{
    std::string version = std::string(name.version).append(suffix.value_or(""));
    return isSemver(version) ? version : std::string(name.version); // a suffix may be any text
}

WitInterfaceId WitLifter::interface(const InterfaceName &name, std::optional<std::string_view> suffix)
{
    const WitPackageId owner = package(name.nameSpace, name.package, versionOf(name, suffix));
    const auto [entry, isNew] = m_interfaces.emplace(m_wit.at(owner).path(name.interface),
                                                     static_cast<WitInterfaceId>(m_wit.interfaces.size()));
    if (isNew) {
        m_wit.interfaces.push_back({.name = m_arena.intern(name.interface), .package = owner});
        m_wit.at(owner).interfaces.push_back(entry->second);
        m_interfaceNames.emplace_back();
    }
    return entry->second;
}

WitInterfaceId WitLifter::inlineInterface()
{
    m_wit.interfaces.emplace_back();
    m_interfaceNames.emplace_back();
    return static_cast<WitInterfaceId>(m_wit.interfaces.size() - 1);
}

WitWorldId WitLifter::world(const std::string &path, std::string_view name)
{
    const auto [entry, isNew] = m_worlds.emplace(path, static_cast<WitWorldId>(m_wit.worlds.size()));
    if (isNew) {
        m_wit.worlds.push_back({.name = m_arena.intern(name)});
        m_worldNames.emplace_back();
    }
    return entry->second;
}

void WitLifter::placeWorld(WitWorldId id, WitPackageId owner)
{
    if (namesOf(id).isPlaced)
        return;
    namesOf(id).isPlaced = true;
    m_wit.at(id).package = owner;
    m_wit.at(owner).worlds.push_back(id);
}

WitWorldId WitLifter::rootWorld()
{
    static constexpr std::string_view name = "root";
    const WitWorldId root = world(m_wit.at(m_wit.main).path(name), name);
    placeWorld(root, m_wit.main);
    return root;
}

std::expected<WitTypeId, FaultCode> WitLifter::liftType(Names &names, WitOwner owner, const Extern &item)
{
    const auto known = names.types.find(item.name.text);
    if (known != names.types.end()) {
        m_types.remember(item.entity.created, known->second);
        return known->second;
    }
    const auto type = m_types.addNamed(item.name.text, owner, item.entity);
    if (!type)
        return type;
    names.types.emplace(item.name.text, *type);
    m_wit.at(*type).marks.externalId = item.name.externalId;
    return type;
}

std::expected<WitFunction, FaultCode> WitLifter::liftFunction(const Names &owner, const Extern &item)
{
    const auto name = parseItemName(item.name.text);
    const auto *label = name ? std::get_if<LabelName>(&*name) : nullptr;
    const auto *member = name ? std::get_if<ResourceFunctionName>(&*name) : nullptr;
    const auto *accessor = name ? std::get_if<AccessorName>(&*name) : nullptr;
    if (!label && !member && !accessor)
        return std::unexpected(FaultCode::NoWitName);
    WitFunction function{.name = item.name.text};
    function.marks.externalId = item.name.externalId;
    if (label) {
        function.item = label->label;
    } else if (accessor) {
        function.item = accessor->label;
        function.accessor = accessor->accessor;
    } else {
        static constexpr WitFunction::Kind kinds[] = {WitFunction::Kind::Constructor, WitFunction::Kind::Method,
                                                      WitFunction::Kind::Static};
        const auto resource = owner.types.find(member->resource);
        if (resource == owner.types.end())
            return std::unexpected(FaultCode::NoWitType);
        function.kind = kinds[static_cast<std::size_t>(member->kind)];
        function.item = member->member;
        function.accessor = member->accessor;
        function.resource = resource->second;
    }
    auto type = m_types.function(item.entity.created);
    if (!type)
        return std::unexpected(type.error());
    if (function.kind == WitFunction::Kind::Method && type->parameters.empty())
        return std::unexpected(FaultCode::NoWitType);
    function.type = std::move(*type);
    ++m_items;
    return function;
}

void WitLifter::liftInstance(WitInterfaceId id, TypeId instance)
{
    const auto *body = m_arena.as<InstanceBody>(instance);
    if (!body) { // another fault says why; the text must not look as if nothing were in there
        m_wit.at(id).gaps.push_back({.name = m_wit.at(id).name});
        return;
    }
    Names &names = namesOf(id);
    for (const Extern &item : body->exports) {
        if (!mayAdd(item)) {
            gap(m_wit.at(id).gaps, FaultCode::TooMuchWork, item);
            return;
        }
        if (item.entity.sort == Sort::Type) {
            const bool isNew = !names.types.contains(item.name.text);
            const auto type = liftType(names, id, item);
            if (!type)
                gap(m_wit.at(id).gaps, type.error(), item);
            else if (isNew)
                m_wit.at(id).types.push_back(*type);
        } else if (item.entity.sort != Sort::Function) {
            gap(m_wit.at(id).gaps, FaultCode::NoWitNesting, item);
        } else if (!names.functions.contains(item.name.text)) {
            auto function = liftFunction(names, item);
            if (function)
                m_wit.at(id).functions.push_back(std::move(*function));
            else
                gap(m_wit.at(id).gaps, function.error(), item);
            names.functions.insert(item.name.text);
        }
    }
}

void WitLifter::liftComponent(const ComponentBody &component)
{
    liftWorld(rootWorld(), component);
}

} // namespace kennel::wasm
