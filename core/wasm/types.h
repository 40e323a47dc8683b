// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"
#include "wasm/valuetypes.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace kennel::wasm {

/// A type in a file: which body it has, and which naming of that body it is (spec 6.2). Two ids are the same type for
/// naming only if both parts are equal: this tells `type a = b` from a second definition that looks alike.
struct TypeId
{
    std::uint32_t body = 0;  ///< index in the type arena; 0 is the type that is not known
    std::uint32_t alias = 0; ///< 0, or one particular naming

    auto operator<=>(const TypeId &) const = default;
};

/// A value type where one is used.
using ValueType = std::variant<Primitive, TypeId>;

/// The sorts of things that components import, export and instantiate (spec 5).
enum class Sort { Module, Function, Value, Type, Component, Instance };

/// A thing with its type. For a type that is imported or exported: the type that it was made from, and the new one;
/// both are the same for a resource that is only bounded. For a module the body is a ModuleBody.
struct Entity
{
    Sort sort = Sort::Function;
    TypeId referenced{};
    TypeId created{};
};

/// A name of an import or export, with its attributes (spec 5).
struct ExternName
{
    std::string_view text;
    std::optional<std::string_view> implements{};    ///< an interface that an instance under a label implements
    std::optional<std::string_view> versionSuffix{}; ///< what follows a shortened version
    std::optional<std::string_view> externalId{};    ///< any text
};

/// An import or export.
struct Extern
{
    ExternName name;
    Entity entity;
    std::size_t offset = 0; ///< of its name in the file
};

/// A type that could not be read or resolved; a fault says why.
struct UnknownBody
{
};

/// A resource: every one has a body of its own, whose index is its number.
struct ResourceBody
{
};

/// A defined value type.
struct ValueBody
{
    DefinedType<ValueType, TypeId> type;
};

/// A function type.
struct FunctionBody
{
    FunctionType<ValueType> type;
};

/// An instance type: what it exports, in order.
struct InstanceBody
{
    std::vector<Extern> exports;
    std::vector<std::uint32_t> ownResources{}; ///< made anew wherever an instance is imported or exported by this type
};

/// A component type; for the resources spec 6.3.
struct ComponentBody
{
    std::vector<Extern> imports;
    std::vector<Extern> exports;
    std::vector<std::uint32_t> importedResources{};
    std::vector<std::uint32_t> definedResources{};
};

/// The type of a core module.
struct ModuleBody
{
    std::shared_ptr<const CoreInterface> interface;
};

/// A core type that stands in a component, outside any module.
struct CoreTypeBody
{
    std::shared_ptr<const CoreType> type;
};

using TypeBody = std::variant<UnknownBody, ResourceBody, ValueBody, FunctionBody, InstanceBody, ComponentBody,
                              ModuleBody, CoreTypeBody>;

} // namespace kennel::wasm

template <>
struct std::hash<kennel::wasm::TypeId>
{
    std::size_t operator()(const kennel::wasm::TypeId &id) const noexcept
    {
        return std::hash<std::uint64_t>()(std::uint64_t(id.body) << 32 | id.alias);
    }
};
