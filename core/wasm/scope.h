// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypereader.h"
#include "wasm/types.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kennel::wasm {

/// The index spaces of core things in a component, of which only the size matters.
enum class CoreSpace { Function, Table, Memory, Global, Tag, Instance };

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

    /// One index space: the types of its entries.
    class Space
    {
    public:
        void push(TypeId id)
        {
            if (!m_frozen)
                m_entries.push_back(id);
        }
        std::size_t size() const { return m_entries.size(); }
        TypeId at(std::uint32_t index) const { return m_entries[index]; }
        void freeze() { m_frozen = true; }
        bool isFrozen() const { return m_frozen; }

    private:
        std::vector<TypeId> m_entries;
        bool m_frozen = false;
    };

    /// An index space of which only the size matters.
    struct CountedSpace
    {
        std::uint32_t size = 0;
        bool frozen = false;
    };

    Space &space(Sort sort) { return m_spaces[static_cast<std::size_t>(sort)]; }
    Space &coreTypes() { return m_coreTypes; }
    CountedSpace &core(CoreSpace space) { return m_core[static_cast<std::size_t>(space)]; }

    /// The indices of everything defined from now on are unknown.
    void freezeAll()
    {
        for (Space &each : m_spaces)
            each.freeze();
        m_coreTypes.freeze();
        for (CountedSpace &each : m_core)
            each.frozen = true;
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

    const Kind kind;
    Scope *const parent;

    std::vector<Extern> imports;
    std::vector<Extern> exports;
    std::vector<std::uint32_t> importedResources;
    std::vector<std::uint32_t> definedResources;

private:
    Space m_spaces[6];
    Space m_coreTypes;
    CountedSpace m_core[6];
    std::unordered_set<std::string> m_importNames;
    std::unordered_set<std::string> m_exportNames;
    std::unordered_map<std::string_view, TypeId> m_importedNames;
    std::unordered_map<std::string_view, TypeId> m_exportedNames;
};

} // namespace kennel::wasm
