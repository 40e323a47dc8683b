// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coreitem.h"
#include "wasm/fault.h"
#include "wasm/limits.h"
#include "wasm/types.h"
#include "wasm/valuelayout.h"

#include <deque>
#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kennel::wasm {

/// All types of one file and the names in them. Bodies never change once they are added, and refer only to bodies
/// before them. What may be added is bounded: by the depth and the weight of each type, and by the work for the whole
/// file (spec 6.5), so that no file can ask for more memory or time than the limits allow.
class TypeArena
{
public:
    TypeArena();

    /// Adds a body. Errors: TypesTooDeep, TypeTooHeavy, TooMuchWork.
    std::expected<TypeId, FaultCode> add(TypeBody body);

    /// The component that a file is. Nobody copies it or has it in a type, so that it is bounded by nothing but what
    /// its imports and exports cost.
    TypeId addRoot(ComponentBody body);

    /// A new resource. Errors: TooMuchWork.
    std::expected<TypeId, FaultCode> addResource() { return add(ResourceBody()); }

    /// Another naming of the type \a id. Errors: TooMuchWork.
    std::expected<TypeId, FaultCode> addAlias(TypeId id);

    /// The type that \a id was made from by addAlias(); nothing if it is no alias.
    std::optional<TypeId> peel(TypeId id) const;

    const TypeBody &body(TypeId id) const { return m_bodies[id.body]; }

    /// The body of \a id if it is a Body, else null.
    template <typename Body>
    const Body *as(TypeId id) const
    {
        return std::get_if<Body>(&m_bodies[id.body]);
    }

    bool isKnown(TypeId id) const { return id.body > UnknownComponent.body; }

    /// A component type of which no more is known, as it was refused.
    static constexpr TypeId UnknownComponent{1, 0};

    /// Whether \a id is the type of a component, be it one of which no more is known.
    bool isComponent(TypeId id) const { return id.body == UnknownComponent.body || as<ComponentBody>(id); }

    /// The primitive that \a type is, written out or in a type of its own; nothing if it is none, or not known.
    std::optional<Primitive> primitive(const ValueType &type) const;

    /// The export called \a name; null if there is none. Of several with one name it is the first.
    const Extern *findExport(TypeId instance, std::string_view name);

    /// A thing of a core module, kept as long as the arena; null if the work is used up.
    const CoreItem *add(CoreItem item);
    /// The same for the exports of an instance that is made of other things.
    const CoreExports *add(CoreExports instance);
    /// The exports of any instance of a module, which is the same for all of them; null if the work is used up.
    const CoreExports *instanceOf(const std::shared_ptr<const CoreInterface> &module);

    /// Whether the type \a id speaks of a resource that is not one of its own, as instance and component types may have
    /// some. False as well where the work for the file is used up.
    bool hasFreeResource(TypeId id);

    /// How a value of \a type lies in memory; of a type that is not known it takes no room.
    ValueLayout layout(const ValueType &type) const;

    /// A copy of \a text that lives as long as the arena.
    std::string_view intern(std::string_view text);

    /// How many other types, names, imports and exports stand directly in a body, plus one: what a copy of it costs.
    std::uint64_t width(TypeId id) const { return m_measures[id.body].width; }

    /// Takes \a units from the budget of the file; false when it is used up.
    bool spend(std::uint64_t units);

    /// Takes what it costs to deal with an item of this name once more.
    bool spendOn(std::string_view name) { return spend(1 + name.size() / limits::NameBytesAUnit); }

    /// How many bodies there are.
    std::size_t size() const { return m_bodies.size(); }

private:
    struct Measure
    {
        std::uint64_t weight = 1; ///< nodes when written out in full
        std::uint64_t width = 1;
        std::uint32_t depth = 1;
        bool speaksOfResource = false; ///< its own or another
        ValueLayout layout{};          ///< of a value type
    };

    Measure measure(const TypeBody &body) const;
    TypeId keep(TypeBody body, const Measure &size);

    std::deque<TypeBody> m_bodies; // stays in place while it grows
    std::vector<Measure> m_measures;
    std::vector<std::uint32_t> m_aliasParents; // by alias number
    std::unordered_set<std::string> m_names;
    std::unordered_map<std::uint32_t, std::unordered_map<std::string_view, std::size_t>> m_exportIndex;
    std::deque<CoreItem> m_coreItems;
    std::deque<CoreExports> m_coreInstances;
    std::unordered_map<std::shared_ptr<const CoreInterface>, const CoreExports *> m_moduleExports;
    std::uint64_t m_budget;
};

} // namespace kennel::wasm
