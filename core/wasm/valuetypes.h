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

/// A name and the type under it: of a field, a case or a parameter.
template <typename Ref>
struct Field
{
    std::string_view name;
    Ref type;
};

/// All of its fields.
template <typename Ref>
struct RecordType
{
    std::vector<Field<Ref>> fields;
};

/// One of its cases, each with or without a value.
template <typename Ref>
struct VariantType
{
    std::vector<Field<std::optional<Ref>>> cases;
};

/// Any number of values of one type, or so many.
template <typename Ref>
struct ListType
{
    Ref element;
    std::optional<std::uint32_t> length{}; ///< of a list of fixed length
};

/// All of its members, without names.
template <typename Ref>
struct TupleType
{
    std::vector<Ref> members;
};

/// Any of its names.
struct FlagsType
{
    std::vector<std::string_view> names;
};

/// One of its names.
struct EnumType
{
    std::vector<std::string_view> cases;
};

/// A value or none.
template <typename Ref>
struct OptionType
{
    Ref type;
};

/// One of two: what came out, or what went wrong; either may be without a value.
template <typename Ref>
struct ResultType
{
    std::optional<Ref> ok;
    std::optional<Ref> error;
};

/// Values of one type that come one after the other; without a type only their number.
template <typename Ref>
struct StreamType
{
    std::optional<Ref> element;
};

/// One value that comes later, or only the news of it.
template <typename Ref>
struct FutureType
{
    std::optional<Ref> element;
};

/// Values by keys.
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
