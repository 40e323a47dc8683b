// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace kennel::wasm {

/// The primitive value types of the component model (spec 5).
enum class Primitive {
    Bool,
    S8,
    U8,
    S16,
    U16,
    S32,
    U32,
    S64,
    U64,
    F32,
    F64,
    Char,
    String,
    ErrorContext,
};

/// As WIT writes it: "u8".
std::string_view primitiveName(Primitive primitive);

// The other value types, over whatever stands for a type inside them: ValueType in a file, WitRef in WIT. Names live as
// long as the type arena of the file.

template <typename Ref>
struct Field
{
    std::string_view name;
    Ref type;
};

template <typename Ref>
struct RecordType
{
    std::vector<Field<Ref>> fields;
};

template <typename Ref>
struct VariantType
{
    std::vector<Field<std::optional<Ref>>> cases;
};

template <typename Ref>
struct ListType
{
    Ref element;
    std::optional<std::uint32_t> length{}; ///< of a list of fixed length
};

template <typename Ref>
struct TupleType
{
    std::vector<Ref> members;
};

struct FlagsType
{
    std::vector<std::string_view> names;
};

struct EnumType
{
    std::vector<std::string_view> cases;
};

template <typename Ref>
struct OptionType
{
    Ref type;
};

template <typename Ref>
struct ResultType
{
    std::optional<Ref> ok;
    std::optional<Ref> error;
};

template <typename Ref>
struct StreamType
{
    std::optional<Ref> element;
};

template <typename Ref>
struct FutureType
{
    std::optional<Ref> element;
};

template <typename Ref>
struct MapType
{
    Ref key;
    Ref value;
};

/// own<T> or borrow<T>; \a Id stands for the resource.
template <typename Id>
struct HandleType
{
    bool borrowed = false;
    Id resource;
};

/// Any value type that is not just a reference to another.
template <typename Ref, typename Id>
using DefinedType =
    std::variant<Primitive, RecordType<Ref>, VariantType<Ref>, ListType<Ref>, TupleType<Ref>, FlagsType, EnumType,
                 OptionType<Ref>, ResultType<Ref>, StreamType<Ref>, FutureType<Ref>, MapType<Ref>, HandleType<Id>>;

/// A function: its parameters by name, and its result if it has one.
template <typename Ref>
struct FunctionType
{
    bool async = false;
    std::vector<Field<Ref>> parameters;
    std::optional<Ref> result;
};

} // namespace kennel::wasm
