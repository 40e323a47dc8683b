// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The part of WitLifter that makes worlds and packages.
#include "wasm/typewalk.h"
#include "wasm/witlifter.h"

#include <algorithm>

namespace kennel::wasm {

std::string WitLifter::itemKey(const WitWorldItem &item, bool import)
{
    std::string key(import ? "import " : "export ");
    const auto *interface = std::get_if<WitInterfaceId>(&item.item);
    if (interface && item.label.empty())
        return key.append("#").append(std::to_string(static_cast<std::uint32_t>(*interface)));
    return key.append(item.label);
}

void WitLifter::addWorldItem(WitWorldId id, WitWorldItem item, bool import)
{
    ++m_items;
    if (namesOf(id).items.insert(itemKey(item, import)).second)
        (import ? m_wit.at(id).imports : m_wit.at(id).exports).push_back(std::move(item));
}

void WitLifter::liftWorld(WitWorldId id, const ComponentBody &component)
{
    // In the order of the file: an interface that is imported and exported has its types in the order of first sight.
    auto import = component.imports.begin();
    auto exported = component.exports.begin();
    while (import != component.imports.end() || exported != component.exports.end()) {
        const bool isImport = exported == component.exports.end() ||
                              (import != component.imports.end() && import->offset < exported->offset);
        const Extern &item = isImport ? *import++ : *exported++;
        if (!mayAdd(item)) {
            gap(m_wit.at(id).gaps, FaultCode::TooMuchWork, item, isImport);
            return;
        }
        liftWorldItem(id, item, isImport);
    }
}

void WitLifter::liftWorldItem(WitWorldId id, const Extern &item, bool import)
{
    Names &names = namesOf(id);
    switch (item.entity.sort) {
    case Sort::Instance:
        liftWorldInstance(id, item, import);
        break;
    case Sort::Function: {
        auto function = liftFunction(names, item);
        if (function)
            addWorldItem(id, {.label = item.name.text, .item = std::move(*function)}, import);
        else
            gap(m_wit.at(id).gaps, function.error(), item, import);
        break;
    }
    case Sort::Type: {
        if (!import) {
            // What is not known may well be an interface or a world.
            const bool isKnown = m_arena.isKnown(item.entity.created);
            gap(m_wit.at(id).gaps, isKnown ? FaultCode::NoWitExport : FaultCode::Unresolved, item, import);
            return;
        }
        const auto type = liftType(names, id, item);
        if (type)
            addWorldItem(id, {.label = item.name.text, .item = *type}, import);
        else
            gap(m_wit.at(id).gaps, type.error(), item, import);
        break;
    }
    case Sort::Module:
    case Sort::Component:
    case Sort::Value:
        if (!import)
            gap(m_wit.at(id).gaps, FaultCode::NoWitExport, item, import);
        break;
    }
}

void WitLifter::liftWorldInstance(WitWorldId id, const Extern &item, bool import)
{
    const auto name = parseItemName(item.name.text);
    const auto implemented = item.name.implements ? parseItemName(*item.name.implements) : std::nullopt;
    const auto *label = name ? std::get_if<LabelName>(&*name) : nullptr;
    const auto *path = std::get_if<InterfaceName>(implemented ? &*implemented : name ? &*name : nullptr);
    if ((!label && !path) || (path && path->isNested()) || (implemented && !label)) {
        gap(m_wit.at(id).gaps, FaultCode::NoWitName, item, import);
        return;
    }
    if (!m_arena.isKnown(item.entity.created)) {
        gap(m_wit.at(id).gaps, FaultCode::Unresolved, item, import);
        return;
    }
    WitWorldItem added{.label = label ? item.name.text : std::string_view(), .item = WitInterfaceId()};
    added.marks.externalId = item.name.externalId;
    const WitInterfaceId interfaceId = path ? interface(*path, item.name.versionSuffix) : inlineInterface();
    added.item = interfaceId;
    liftInstance(interfaceId, item.entity.created);
    addWorldItem(id, std::move(added), import);
}

void WitLifter::liftImports(const ComponentBody &component)
{
    for (const Extern &item : component.imports) {
        const auto name = parseItemName(item.name.text);
        const auto *path = name ? std::get_if<InterfaceName>(&*name) : nullptr;
        if (path && !path->isNested() && item.entity.sort == Sort::Instance)
            liftInstance(interface(*path, item.name.versionSuffix), item.entity.created);
        else
            m_faults.add(
                {.code = FaultCode::NoWitPackage, .offset = item.offset, .subject = std::string(item.name.text)});
    }
}

std::optional<WitWorldId> WitLifter::liftDefinition(const Extern &item)
{
    const auto name = parseItemName(item.name.text);
    const auto *path = name ? std::get_if<InterfaceName>(&*name) : nullptr;
    const auto *body = m_arena.as<ComponentBody>(item.entity.created);
    const bool isInstance = item.entity.sort == Sort::Instance;
    const auto fail = [&] {
        m_faults.add({.code = FaultCode::NoWitPackage, .offset = item.offset, .subject = std::string(item.name.text)});
    };
    if (!path || path->isNested() || (!isInstance && (item.entity.sort != Sort::Component || !body))) {
        fail();
        return std::nullopt;
    }
    const auto owner = [&] {
        return package(path->nameSpace, path->package, versionOf(*path, item.name.versionSuffix));
    };
    if (!m_hasMain) {
        m_wit.main = owner();
        m_hasMain = true;
    }
    std::optional<WitWorldId> added;
    if (isInstance) {
        liftInstance(interface(*path, item.name.versionSuffix), item.entity.created);
    } else {
        // A world's package comes behind those that it uses, unless one of these is the same.
        WitPackage ofWorld{.nameSpace = std::string(path->nameSpace),
                           .name = std::string(path->package),
                           .version = versionOf(*path, item.name.versionSuffix)};
        added = world(ofWorld.path(path->interface), path->interface);
        liftWorld(*added, *body);
        placeWorld(*added, owner());
    }
    if (!m_isUnion && owner() != m_wit.main)
        fail(); // it is shown in its own package
    return added;
}

std::vector<WitWorldId> WitLifter::liftPackage(const ComponentBody &root)
{
    std::vector<WitWorldId> worlds;
    for (const Extern &item : root.exports) {
        const auto *body = m_arena.as<ComponentBody>(item.entity.created);
        const auto name = parseItemName(item.name.text);
        const bool isOld = name && std::holds_alternative<InterfaceName>(*name); // one export with everything
        if (!body || (!isOld && body->exports.size() != 1)) {
            m_faults.add(
                {.code = FaultCode::NoWitPackage, .offset = item.offset, .subject = std::string(item.name.text)});
            if (!body)
                continue;
        }
        if (!m_hasMain && isOld) {
            const auto &path = std::get<InterfaceName>(*name);
            m_wit.main = package(path.nameSpace, path.package, versionOf(path, item.name.versionSuffix));
            m_hasMain = true;
        }
        liftImports(*body);
        for (const Extern &definition : body->exports) {
            if (const auto added = liftDefinition(definition))
                worlds.push_back(*added);
        }
    }
    return worlds;
}

namespace {

/// Copies the types of worlds into another world, and has everything refer to the copies.
class WorldCopy
{
public:
    WorldCopy(Wit &wit, WitWorldId to)
        : m_wit(wit)
        , m_to(to)
    {
    }

    WitWorldItem operator()(WitWorldItem item)
    {
        if (auto *type = std::get_if<WitTypeId>(&item.item)) {
            *type = copyNamed(*type);
        } else if (auto *function = std::get_if<WitFunction>(&item.item)) {
            forEachReference(function->type, [this](WitRef &reference) { replace(reference); });
            if (function->resource)
                replace(*function->resource);
        }
        return item;
    }

private:
    WitTypeId copyNamed(WitTypeId id)
    {
        WitType copy = m_wit.at(id);
        copy.owner = m_to;
        if (auto *alias = std::get_if<WitAlias>(&copy.kind))
            replace(alias->target);
        else if (auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&copy.kind))
            replaceIn(*defined);
        return add(id, std::move(copy));
    }

    WitTypeId add(WitTypeId original, WitType copy)
    {
        const auto id = static_cast<WitTypeId>(m_wit.types.size());
        m_wit.types.push_back(std::move(copy));
        m_copies.emplace(original, id);
        return id;
    }

    /// True if anything changed.
    bool replaceIn(DefinedType<WitRef, WitTypeId> &defined)
    {
        bool changed = false;
        const auto visit = [&](auto &type) {
            forEachReference(type, [&](auto &reference) { changed = replace(reference) || changed; });
        };
        std::visit(visit, defined);
        return changed;
    }

    bool replace(WitRef &reference)
    {
        auto *id = std::get_if<WitTypeId>(&reference);
        return id && replace(*id);
    }

    bool replace(WitTypeId &id)
    {
        const WitTypeId original = id;
        const auto known = m_copies.find(original);
        if (known != m_copies.end()) {
            id = known->second;
            return id != original;
        }
        if (!m_wit.at(original).name.empty())
            return false; // of an interface, or of this world and further on, which only a broken file has
        WitType copy = m_wit.at(original);
        auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&copy.kind);
        if (defined && replaceIn(*defined))
            id = add(original, std::move(copy));
        else
            m_copies.emplace(original, original);
        return id != original;
    }

    Wit &m_wit;
    WitWorldId m_to;
    std::unordered_map<WitTypeId, WitTypeId> m_copies;
};

} // namespace

void WitLifter::unite(std::span<const WitWorldId> worlds)
{
    const WitWorldId root = rootWorld();
    WorldCopy copy(m_wit, root);
    for (const WitWorldId id : worlds) {
        for (const bool import : {true, false}) {
            const std::vector<WitWorldItem> items = import ? m_wit.at(id).imports : m_wit.at(id).exports;
            for (const WitWorldItem &item : items)
                addWorldItem(root, copy(item), import);
        }
    }
}

} // namespace kennel::wasm
