// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/witpairing.h"

#include "meaning/interfaceversion.h"

namespace kennel::diff {

using namespace wasm;

namespace {

/// An owner as a number; 0 for none.
std::uint64_t numberOf(const WitOwner &owner)
{
    if (const auto *interface = std::get_if<WitInterfaceId>(&owner))
        return std::uint64_t(1) << 32 | std::uint64_t(*interface);
    if (const auto *world = std::get_if<WitWorldId>(&owner))
        return std::uint64_t(2) << 32 | std::uint64_t(*world);
    return 0;
}

} // namespace

WitNames::WitNames(const Wit &wit)
    : m_wit(wit)
{
    for (std::size_t i = 0; i < wit.types.size(); ++i) {
        const WitType &type = wit.types[i];
        if (!type.name.empty())
            m_types[numberOf(type.owner)].emplace(type.name, WitTypeId(i));
    }
}

std::optional<WitTypeId> WitNames::find(const WitOwner &owner, std::string_view name) const
{
    const auto types = m_types.find(numberOf(owner));
    if (types == m_types.end())
        return std::nullopt;
    const auto type = types->second.find(name);
    return type == types->second.end() ? std::nullopt : std::optional(type->second);
}

WitTypeId WitNames::seeThrough(WitTypeId type) const
{
    while (const auto *alias = std::get_if<WitAlias>(&m_wit.at(type).kind))
        type = alias->target;
    return type;
}

bool WitNames::isExported(const WitOwner &owner) const
{
    const auto *interface = std::get_if<WitInterfaceId>(&owner);
    return interface && m_exported.contains(*interface);
}

std::string WitPairing::key(const Wit &wit, WitInterfaceId id)
{
    const WitInterface &interface = wit.at(id);
    if (!interface.package)
        return {};
    if (*interface.package == wit.main)
        return std::string(interface.name);
    const WitPackage &package = wit.at(*interface.package);
    std::string key = package.nameSpace + ':' + package.name + '/' + std::string(interface.name);
    if (package.version.empty())
        return key;
    const auto version = meaning::InterfaceVersion::parse(package.version);
    return key + '@' + (version ? version->track() : package.version);
}

void WitPairing::clear(Side side)
{
    m_toAfter[static_cast<std::size_t>(side)].clear();
    m_toBefore[static_cast<std::size_t>(side)].clear();
    if (side == Side::Export) {
        m_before.clearExported();
        m_after.clearExported();
    }
}

void WitPairing::pairWorlds(WitWorldId before, WitWorldId after)
{
    for (auto &owners : m_toAfter)
        owners[numberOf(before)] = after;
    for (auto &owners : m_toBefore)
        owners[numberOf(after)] = before;
}

void WitPairing::pair(WitInterfaceId before, WitInterfaceId after, Side side)
{
    m_toAfter[static_cast<std::size_t>(side)][numberOf(before)] = after;
    m_toBefore[static_cast<std::size_t>(side)][numberOf(after)] = before;
}

std::optional<WitTypeId> WitPairing::counterpart(const WitNames &own, WitTypeId resource, const WitNames &other,
                                                 const Owners &owners)
{
    const WitType &type = own.wit().at(resource);
    const auto owner = owners.find(numberOf(type.owner));
    const auto found = owner == owners.end() ? std::nullopt : other.find(owner->second, type.name);
    return found ? std::optional(other.seeThrough(*found)) : std::nullopt;
}

bool WitPairing::isSameResource(WitTypeId before, WitTypeId after, Side side, Viewpoint viewpoint) const
{
    // One component is put in the place of another. What it imports is given by the surroundings of the other, what it
    // exports is given to them.
    const bool isForUsers = viewpoint == Viewpoint::Users;
    const WitNames &own = isForUsers ? m_after : m_before;
    const WitNames &replaced = isForUsers ? m_before : m_after;
    const auto &toReplaced = isForUsers ? m_toBefore : m_toAfter;
    const auto &toOwn = isForUsers ? m_toAfter : m_toBefore;
    const WitTypeId given = isForUsers ? after : before;
    const WitTypeId wanted = isForUsers ? before : after;

    const auto isExport = [side](const WitNames &names, WitTypeId id) {
        return side == Side::Export && names.isExported(names.wit().at(id).owner);
    };
    if (isExport(replaced, wanted)) {
        const auto bound = counterpart(replaced, wanted, own, toOwn[static_cast<std::size_t>(Side::Export)]);
        return bound == given;
    }
    const auto bound = counterpart(own, given, replaced, toReplaced[static_cast<std::size_t>(Side::Import)]);
    return !isExport(own, given) && bound == wanted;
}

} // namespace kennel::diff
