// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/itemname.h"
#include "wasm/valuetypes.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kennel::wasm {

class TypeArena;

// What a file says in WIT: packages with interfaces and worlds (spec 9, 10). The ids are indices in Wit.

enum class WitTypeId : std::uint32_t {};
enum class WitInterfaceId : std::uint32_t {};
enum class WitWorldId : std::uint32_t {};
enum class WitPackageId : std::uint32_t {};

/// A type where one is used.
using WitRef = std::variant<Primitive, WitTypeId>;

/// The gates of an item; an empty text is one that it does not have.
struct WitStability
{
    std::string since{};      ///< a version
    std::string feature{};    ///< of an unstable item
    std::string deprecated{}; ///< a version

    bool operator==(const WitStability &) const = default;
};

/// What stands before an item.
struct WitMarks
{
    std::optional<std::string> docs{};
    WitStability stability{};
    std::optional<std::string_view> externalId{};
};

/// Another name for a type; in another interface or a world it is what `use` makes.
struct WitAlias
{
    WitTypeId target;
};

/// A type of which only handles are passed; its functions are found by their `resource`.
struct WitResource
{
};

using WitTypeKind = std::variant<WitAlias, WitResource, DefinedType<WitRef, WitTypeId>>;

/// Where a named type stands; nothing for a type without a name.
using WitOwner = std::variant<std::monostate, WitInterfaceId, WitWorldId>;

/// A type of an interface or world, or one without a name that stands inside another.
struct WitType
{
    std::string_view name; ///< empty if it has none
    WitOwner owner{};
    WitTypeKind kind;
    WitMarks marks{};
    std::map<std::string, std::string, std::less<>> memberDocs{}; ///< of fields, cases and flags by name
};

/// A function of an interface or world, with the resource that its name ties it to.
struct WitFunction
{
    enum class Kind { Freestanding, Constructor, Method, Static };

    std::string_view name; ///< as in the file: "[method]request.body"
    Kind kind = Kind::Freestanding;
    Accessor accessor = Accessor::None;
    std::string_view item{};             ///< "body"; empty for a constructor
    std::optional<WitTypeId> resource{}; ///< that it belongs to
    FunctionType<WitRef> type{};
    WitMarks marks{};
};

/// An item that WIT cannot write, in the list where it would stand.
struct WitGap
{
    std::string_view name;
    bool import = false; ///< of a world
};

/// Types and functions under one name, or inline in a world.
struct WitInterface
{
    std::string_view name{};               ///< empty for one that stands inline in a world
    std::optional<WitPackageId> package{}; ///< nothing for one that stands inline
    std::vector<WitTypeId> types{};
    std::vector<WitFunction> functions{};
    std::vector<WitGap> gaps{};
    WitMarks marks{};
};

/// An import or export of a world.
struct WitWorldItem
{
    std::string_view label{}; ///< its name; empty for an interface that stands under its own
    std::variant<WitInterfaceId, WitFunction, WitTypeId> item;
    WitMarks marks{}; ///< of an interface; functions and types have their own
};

/// What a component imports and exports, in order.
struct WitWorld
{
    std::string_view name{};
    WitPackageId package{};
    std::vector<WitWorldItem> imports{};
    std::vector<WitWorldItem> exports{};
    std::vector<WitGap> gaps{};
    WitMarks marks{};
};

/// Interfaces and worlds under one name and version.
struct WitPackage
{
    std::string nameSpace{};
    std::string name{};
    std::string version{}; ///< with its suffix; empty if it has none
    std::vector<WitInterfaceId> interfaces{};
    std::vector<WitWorldId> worlds{};
    std::optional<std::string> docs{};

    /// "wasi:http@0.2.0"; with \a interface "wasi:http/types@0.2.0".
    std::string path(std::string_view interface = {}) const;
};

/// The packages of a file: the one that it is about, and those that this one uses, as far as it does.
struct Wit
{
    std::vector<WitPackage> packages{}; ///< in the order of first sight
    std::vector<WitInterface> interfaces{};
    std::vector<WitWorld> worlds{};
    std::vector<WitType> types{};
    WitPackageId main{};
    std::shared_ptr<const TypeArena> names{}; ///< keeps the names alive

    const WitType &at(WitTypeId id) const { return types[static_cast<std::size_t>(id)]; }
    const WitInterface &at(WitInterfaceId id) const { return interfaces[static_cast<std::size_t>(id)]; }
    const WitWorld &at(WitWorldId id) const { return worlds[static_cast<std::size_t>(id)]; }
    const WitPackage &at(WitPackageId id) const { return packages[static_cast<std::size_t>(id)]; }
    WitType &at(WitTypeId id) { return types[static_cast<std::size_t>(id)]; }
    WitInterface &at(WitInterfaceId id) { return interfaces[static_cast<std::size_t>(id)]; }
    WitWorld &at(WitWorldId id) { return worlds[static_cast<std::size_t>(id)]; }
    WitPackage &at(WitPackageId id) { return packages[static_cast<std::size_t>(id)]; }

    /// The packages with each behind those whose types it uses, otherwise as they stand.
    std::vector<WitPackageId> dependencyOrder() const;
};

} // namespace kennel::wasm
