// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coreitem.h"
#include "wasm/types.h"
#include "wasm/visibility.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kennel::wasm {

/// One index space: an entry for each thing that was defined. A frozen one takes no more, see Scope.
template <typename Entry>
class IndexSpace
{
public:
    void push(Entry entry)
    {
        if (!m_frozen)
            m_entries.push_back(entry);
    }
    std::size_t size() const { return m_entries.size(); }
    Entry at(std::uint32_t index) const { return m_entries[index]; }
    void freeze() { m_frozen = true; }
    bool isFrozen() const { return m_frozen; }

private:
    std::vector<Entry> m_entries;
    bool m_frozen = false;
};

/// What a component, a component type or an instance type has defined so far (spec 6.1). Entries are visible once they
/// are there. After a section that could not be read the indices of later entries are not known: the scope is frozen,
/// new entries are dropped, and indices beyond those there are lead to nothing instead of being wrong.
class Scope
{
public:
    enum class Kind { Component, ComponentType, InstanceType };

    Scope(Kind scopeKind, Scope *parentScope)
        : kind(scopeKind)
        , parent(parentScope)
    {
    }

    /// How many component and instance types are around this scope, itself included.
    std::uint32_t typeDepth() const
    {
        std::uint32_t depth = 0;
        for (const Scope *scope = this; scope && scope->kind != Kind::Component; scope = scope->parent)
            ++depth;
        return depth;
    }

    /// The scope \a count levels further out; null beyond the outermost.
    Scope *outer(std::uint32_t count)
    {
        Scope *scope = this;
        for (std::uint32_t i = 0; i < count && scope; ++i)
            scope = scope->parent;
        return scope;
    }

    /// The types of what components define.
    using Space = IndexSpace<TypeId>;

    Space &space(Sort sort) { return m_spaces[static_cast<std::size_t>(sort)]; }
    Space &coreTypes() { return m_coreTypes; }
    /// Things of core modules, null where one is not known.
    IndexSpace<const CoreItem *> &core(CoreKind which) { return m_core[static_cast<std::size_t>(which)]; }
    /// Null where one is not known.
    IndexSpace<const CoreExports *> &coreInstances() { return m_coreInstances; }

    /// The indices of everything defined from now on are unknown.
    void freezeAll()
    {
        for (Space &each : m_spaces)
            each.freeze();
        m_coreTypes.freeze();
        for (auto &each : m_core)
            each.freeze();
        m_coreInstances.freeze();
    }

    /// Notes a name of an import or export; false if it was there before (spec 7.2).
    bool addName(std::string_view name, bool import)
    {
        return (import ? m_importNames : m_exportNames).insert(std::string(name)).second;
    }

    /// The resources that have a name here, by label: imported ones and exported ones.
    std::unordered_map<std::string_view, TypeId> &resources(bool import)
    {
        return import ? m_importedNames : m_exportedNames;
    }

    /// The functions that return a property, by name, and their types.
    std::unordered_map<std::string_view, TypeId> &getters(bool import)
    {
        return import ? m_importedGetters : m_exportedGetters;
    }

    /// The types that imports, or imports and exports may be made of.
    NamedTypes &namedTypes(bool import) { return import ? m_imported : m_named; }

    const Kind kind;
    Scope *const parent;

    std::vector<Extern> imports;
    std::vector<Extern> exports;
    std::vector<std::uint32_t> importedResources;
    std::vector<std::uint32_t> definedResources;
    /// Those that are defined by a type here, not by an instance, and what represents them.
    std::unordered_map<std::uint32_t, CoreValueType> localResources;
    std::unordered_set<std::uint32_t> usedValues; ///< by index
    std::optional<CoreValueType> contextType;     ///< of the slots of a thread's context, once one was used

private:
    Space m_spaces[6];
    Space m_coreTypes;
    IndexSpace<const CoreItem *> m_core[5];
    IndexSpace<const CoreExports *> m_coreInstances;
    std::unordered_set<std::string> m_importNames;
    std::unordered_set<std::string> m_exportNames;
    std::unordered_map<std::string_view, TypeId> m_importedNames;
    std::unordered_map<std::string_view, TypeId> m_exportedNames;
    std::unordered_map<std::string_view, TypeId> m_importedGetters;
    std::unordered_map<std::string_view, TypeId> m_exportedGetters;
    NamedTypes m_imported;
    NamedTypes m_named;
};

} // namespace kennel::wasm
