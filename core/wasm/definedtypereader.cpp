// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/definedtypereader.h"

#include "wasm/indexreader.h"
#include "wasm/namerules.h"
#include "wasm/typereader.h"

namespace kennel::wasm {

namespace {

std::optional<ValueType> readOptionalValueType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    if (!cursor.flag(Thing::ValueForm))
        return std::nullopt;
    return readValueType(cursor, context, scope);
}

/// The names of flags or of an enumeration.
std::vector<std::string_view> readNames(Cursor &cursor, ReadContext &context, Thing thing, std::uint32_t limit)
{
    std::vector<std::string_view> names;
    MemberNames rules(context);
    cursor.vec(thing, limit, [&] {
        const std::size_t offset = cursor.position();
        names.push_back(context.arena.intern(cursor.name()));
        if (cursor.ok())
            rules.add(names.back(), offset);
    });
    return names;
}

/// Names, each with what \a readRest reads behind it.
template <typename Ref, typename ReadRest>
std::vector<Field<Ref>> readFields(Cursor &cursor, ReadContext &context, Thing thing, std::uint32_t limit,
                                   ReadRest readRest)
{
    std::vector<Field<Ref>> fields;
    MemberNames rules(context);
    cursor.vec(thing, limit, [&] {
        const std::size_t offset = cursor.position();
        const std::string_view name = context.arena.intern(cursor.name());
        fields.push_back({name, readRest()});
        if (cursor.ok())
            rules.add(name, offset);
    });
    return fields;
}

bool mayBeKey(const TypeArena &arena, const ValueType &type)
{
    const auto primitive = arena.primitive(type);
    return primitive && *primitive != Primitive::F32 && *primitive != Primitive::F64 &&
           *primitive != Primitive::ErrorContext;
}

/// Notes a stream or future of what is only borrowed, and a stream of characters.
void checkElement(ReadContext &context, const std::optional<ValueType> &element, bool isStream, std::size_t offset)
{
    if (!element)
        return;
    if (context.arena.layout(*element).borrows || (isStream && context.arena.primitive(*element) == Primitive::Char))
        context.invalid(FaultCode::StreamElement, offset);
}

/// Notes a type without members.
template <typename Members>
void requireMembers(ReadContext &context, const Members &members, Thing thing, std::size_t offset)
{
    if (members.empty())
        context.invalid(FaultCode::Empty, offset, thing);
}

} // namespace

FunctionType<ValueType> readFunctionType(Cursor &cursor, ReadContext &context, Scope &scope, bool async)
{
    FunctionType<ValueType> function{.async = async, .parameters = {}, .result = {}};
    const auto value = [&] { return readValueType(cursor, context, scope); };
    function.parameters = readFields<ValueType>(cursor, context, Thing::Parameter, limits::Parameters, value);
    const std::size_t offset = cursor.position();
    const std::uint8_t results = cursor.byte();
    if (results == 0) {
        function.result = value();
        if (context.arena.layout(*function.result).borrows)
            context.invalid(FaultCode::BorrowedResult, offset);
    } else if (const std::uint8_t count = cursor.byte(); results != 1 || count != 0) {
        // 01 and names was the form of 2023
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = count});
    }
    return function;
}

std::optional<DefinedType<ValueType, TypeId>> readDefinedType(Cursor &cursor, ReadContext &context, Scope &scope,
                                                              std::uint8_t form)
{
    const std::size_t offset = cursor.position();
    const auto value = [&] { return readValueType(cursor, context, scope); };
    const auto optional = [&] { return readOptionalValueType(cursor, context, scope); };
    switch (form) {
    case 0x72: {
        RecordType<ValueType> type{readFields<ValueType>(cursor, context, Thing::Field, limits::Members, value)};
        requireMembers(context, type.fields, Thing::Field, offset);
        return type;
    }
    case 0x71: {
        const auto payload = [&] {
            const auto result = optional();
            const std::size_t tail = cursor.position();
            if (const std::uint8_t byte = cursor.byte(); byte != 0)
                cursor.fail(
                    Fault{.code = FaultCode::UnexpectedByte, .offset = tail, .thing = Thing::Case, .number = byte});
            return result;
        };
        VariantType<ValueType> type{
            readFields<std::optional<ValueType>>(cursor, context, Thing::Case, limits::Members, payload)};
        requireMembers(context, type.cases, Thing::Case, offset);
        return type;
    }
    case 0x70:
        return ListType<ValueType>{value()};
    case 0x67: {
        ListType<ValueType> type{value()};
        const std::size_t lengthOffset = cursor.position();
        type.length = cursor.u32();
        if (*type.length == 0 || *type.length > limits::FixedListLength)
            context.invalid(FaultCode::FixedLength, lengthOffset, Thing::None, *type.length);
        return type;
    }
    case 0x6f: {
        TupleType<ValueType> type;
        cursor.vec(Thing::Member, limits::Members, [&] { type.members.push_back(value()); });
        requireMembers(context, type.members, Thing::Member, offset);
        return type;
    }
    case 0x6e: {
        FlagsType type{readNames(cursor, context, Thing::Flag, limits::Flags)};
        requireMembers(context, type.names, Thing::Flag, offset);
        if (type.names.size() > limits::ValidFlags)
            context.invalid(FaultCode::TooManyFlags, offset, Thing::Flag, type.names.size());
        return type;
    }
    case 0x6d: {
        EnumType type{readNames(cursor, context, Thing::Case, limits::Members)};
        requireMembers(context, type.cases, Thing::Case, offset);
        return type;
    }
    case 0x6b:
        return OptionType<ValueType>{value()};
    case 0x6a: {
        ResultType<ValueType> type{.ok = optional(), .error = {}};
        type.error = optional();
        return type;
    }
    case 0x69:
    case 0x68: {
        const TypeId resource = readIndex(cursor, scope.space(Sort::Type), Thing::Type);
        return HandleType<TypeId>{.borrowed = form == 0x68,
                                  .resource = expectBody<ResourceBody>(context, resource, Thing::Resource, offset)};
    }
    case 0x66:
    case 0x65: {
        const bool isStream = form == 0x66;
        const auto element = optional();
        checkElement(context, element, isStream, offset);
        if (isStream)
            return StreamType<ValueType>{element};
        return FutureType<ValueType>{element};
    }
    case 0x63: {
        MapType<ValueType> type{.key = value(), .value = {}};
        type.value = value();
        if (cursor.ok() && !mayBeKey(context.arena, type.key))
            context.invalid(FaultCode::MapKey, offset);
        // Of two values for one key one is dropped, and nobody would give its handles back.
        if (context.arena.layout(type.value).holdsHandle)
            context.invalid(FaultCode::MapValue, offset);
        return type;
    }
    default:
        return std::nullopt;
    }
}

} // namespace kennel::wasm
