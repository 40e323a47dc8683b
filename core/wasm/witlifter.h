// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/binary.h"
#include "wasm/itemname.h"
#include "wasm/wittypelifter.h"

#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace kennel::wasm {

/// Makes WIT of what was read (spec 9, 10, 11). What has no form in WIT leaves a gap and a fault.
class WitLifter
{
public:
    WitLifter(TypeArena &arena, FaultList &faults, Wit &wit)
        : m_arena(arena)
        , m_faults(faults)
        , m_wit(wit)
        , m_types(arena, wit)
    {
    }

    /// Makes a package of the reader's own making the main one: "root:\a name".
    void beginMain(std::string_view name);

    /// An ordinary component, as the world "root" of the main package.
    void liftComponent(const ComponentBody &component);

    /// A WIT package in either encoding. Without a main package, the first one met becomes it. Returns its worlds.
    std::vector<WitWorldId> liftPackage(const ComponentBody &root);

    /// The worlds of a module together, as the world "root" of the main package.
    void unite(std::span<const WitWorldId> worlds);

private:
    /// What an interface or a world has so far, by name.
    struct Names
    {
        std::unordered_map<std::string_view, WitTypeId> types;
        std::unordered_set<std::string_view> functions;
        std::unordered_set<std::string> items; ///< of a world, by itemKey()
        bool isPlaced = false;                 ///< whether a world stands in its package
    };

    /// What tells items of a world apart: the list that they are in, and their label or interface.
    static std::string itemKey(const WitWorldItem &item, bool import);
    void addWorldItem(WitWorldId id, WitWorldItem item, bool import);

    /// The whole version of an interface: a shortened one goes on in the suffix.
    static std::string versionOf(const InterfaceName &name, std::optional<std::string_view> suffix);

    /// False where a file has used up what is allowed.
    bool mayAdd(const Extern &item);
    void gap(std::vector<WitGap> &gaps, FaultCode code, const Extern &item, bool import = false);
    WitPackageId package(std::string_view nameSpace, std::string_view name, std::string version);
    WitInterfaceId interface(const InterfaceName &name, std::optional<std::string_view> suffix);
    WitInterfaceId inlineInterface();
    /// A world that stands in no package yet, or the one that is known by this path.
    WitWorldId world(const std::string &path, std::string_view name);
    void placeWorld(WitWorldId id, WitPackageId owner);
    WitWorldId rootWorld();

    void liftInstance(WitInterfaceId id, TypeId instance);
    void liftWorld(WitWorldId id, const ComponentBody &component);
    void liftWorldItem(WitWorldId id, const Extern &item, bool import);
    void liftWorldInstance(WitWorldId id, const Extern &item, bool import);
    std::optional<WitWorldId> liftDefinition(const Extern &item);
    void liftImports(const ComponentBody &component);
    std::expected<WitFunction, FaultCode> liftFunction(const Names &owner, const Extern &item);
    std::expected<WitTypeId, FaultCode> liftType(Names &names, WitOwner owner, const Extern &item);

    Names &namesOf(WitInterfaceId id) { return m_interfaceNames[static_cast<std::size_t>(id)]; }
    Names &namesOf(WitWorldId id) { return m_worldNames[static_cast<std::size_t>(id)]; }

    TypeArena &m_arena;
    FaultList &m_faults;
    Wit &m_wit;
    WitTypeLifter m_types;
    std::unordered_map<std::string, WitPackageId> m_packages;
    std::unordered_map<std::string, WitInterfaceId> m_interfaces; // by their full path
    std::unordered_map<std::string, WitWorldId> m_worlds;
    std::deque<Names> m_interfaceNames; // by id
    std::deque<Names> m_worldNames;
    std::size_t m_items = 0; // functions and items of worlds so far
    bool m_hasMain = false;
    bool m_isUnion = false; // the main package is none of the file's
};

/// The WIT of a file, with the documentation that a WIT package carries; \a bytes are those of the file. Faults are
/// added to those of \a binary. Nothing if the file has no form in WIT at all.
std::optional<Wit> liftWit(Binary &binary, ByteView bytes);

} // namespace kennel::wasm
