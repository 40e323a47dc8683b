// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/typereader.h"

#include "wasm/aliasreader.h"
#include "wasm/externreader.h"
#include "wasm/indexreader.h"
#include "wasm/namerules.h"

namespace kennel::wasm {

namespace {

std::optional<Primitive> primitiveOf(std::uint8_t byte)
{
    if (byte == 0x64)
        return Primitive::ErrorContext;
    if (byte < 0x73 || byte > 0x7f)
        return std::nullopt;
    return static_cast<Primitive>(0x7f - byte);
}

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

FunctionType<ValueType> readFunctionType(Cursor &cursor, ReadContext &context, Scope &scope, bool async)
{
    FunctionType<ValueType> function{.async = async, .parameters = {}, .result = {}};
    const auto value = [&] { return readValueType(cursor, context, scope); };
    function.parameters = readFields<ValueType>(cursor, context, Thing::Parameter, limits::Parameters, value);
    const std::size_t offset = cursor.position();
    const std::uint8_t results = cursor.byte();
    if (results == 0) {
        function.result = value();
    } else if (const std::uint8_t count = cursor.byte(); results != 1 || count != 0) {
        // 01 and names was the form of 2023
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = count});
    }
    return function;
}

bool mayBeKey(const TypeArena &arena, const ValueType &type)
{
    const auto *primitive = std::get_if<Primitive>(&type);
    if (!primitive) {
        const auto *value = arena.as<ValueBody>(std::get<TypeId>(type));
        primitive = value ? std::get_if<Primitive>(&value->type) : nullptr;
    }
    return primitive && *primitive != Primitive::F32 && *primitive != Primitive::F64 &&
           *primitive != Primitive::ErrorContext;
}

/// Notes a type without members.
template <typename Members>
void requireMembers(ReadContext &context, const Members &members, Thing thing, std::size_t offset)
{
    if (members.empty())
        context.invalid(FaultCode::Empty, offset, thing);
}

/// The body of a value type behind the byte \a form, which is none of a primitive; nothing if there is no such form.
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
        return StreamType<ValueType>{optional()};
    case 0x65:
        return FutureType<ValueType>{optional()};
    case 0x63: {
        MapType<ValueType> type{.key = value(), .value = {}};
        type.value = value();
        if (cursor.ok() && !mayBeKey(context.arena, type.key))
            context.invalid(FaultCode::MapKey, offset);
        return type;
    }
    default:
        return std::nullopt;
    }
}

/// A declaration in a component or instance type.
void readTypeDeclaration(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t kind = cursor.byte();
    if (kind == 0)
        readCoreType(cursor, context, scope);
    else if (kind == 1)
        readType(cursor, context, scope);
    else if (kind == 2)
        readAlias(cursor, context, scope);
    else if (kind == 3 && scope.kind == Scope::Kind::ComponentType)
        readDeclaration(cursor, context, scope, true);
    else if (kind == 4)
        readDeclaration(cursor, context, scope, false);
    else
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Declaration, .number = kind});
}

TypeId readScopeType(Cursor &cursor, ReadContext &context, Scope &outer, Scope::Kind kind)
{
    Scope scope(kind, &outer);
    if (scope.typeDepth() > limits::TypeScopeDepth) {
        cursor.fail(FaultCode::TypesTooDeep);
        return {};
    }
    cursor.vec(Thing::Declaration, limits::ScopeItems, [&] { readTypeDeclaration(cursor, context, scope); });
    if (!cursor.ok())
        return {};
    if (kind == Scope::Kind::InstanceType) {
        return context.added(cursor,
                             context.arena.add(InstanceBody{.exports = std::move(scope.exports),
                                                            .ownResources = std::move(scope.definedResources)}));
    }
    return context.added(cursor,
                         context.arena.add(ComponentBody{.imports = std::move(scope.imports),
                                                         .exports = std::move(scope.exports),
                                                         .importedResources = std::move(scope.importedResources),
                                                         .definedResources = std::move(scope.definedResources)}));
}

TypeId readResource(Cursor &cursor, ReadContext &context, Scope &scope, std::size_t offset)
{
    readCoreValueType(cursor);
    if (cursor.flag(Thing::Resource))
        readCoreIndex(cursor, scope, CoreSpace::Function, Thing::Function);
    if (scope.kind != Scope::Kind::Component)
        context.invalid(FaultCode::ResourceInType, offset);
    const TypeId resource = context.added(cursor, context.arena.addResource());
    scope.definedResources.push_back(resource.body);
    return resource;
}

} // namespace

ValueType readValueType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    if (const auto primitive = primitiveOf(cursor.peek())) {
        cursor.byte();
        return *primitive;
    }
    const std::size_t offset = cursor.position();
    const std::int64_t index = cursor.sleb(33);
    if (!cursor.ok())
        return TypeId();
    if (index < 0) {
        cursor.fail(Fault{.code = FaultCode::IndexOutOfRange,
                          .offset = offset,
                          .thing = Thing::Type,
                          .number = static_cast<std::uint32_t>(index)});
        return TypeId();
    }
    const TypeId type =
        entryAt(cursor, scope.space(Sort::Type), static_cast<std::uint32_t>(index), Thing::Type, offset);
    return expectBody<ValueBody>(context, type, Thing::ValueForm, offset);
}

void readType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t form = cursor.byte();
    TypeId type;
    if (!cursor.ok())
        return;
    if (const auto primitive = primitiveOf(form)) {
        type = context.added(cursor, context.arena.add(ValueBody{*primitive}));
    } else if (form == 0x40 || form == 0x43) {
        FunctionBody function{readFunctionType(cursor, context, scope, form == 0x43)};
        if (cursor.ok())
            type = context.added(cursor, context.arena.add(std::move(function)));
    } else if (form == 0x3f) {
        type = readResource(cursor, context, scope, offset);
    } else if (form == 0x41 || form == 0x42) {
        type = readScopeType(cursor, context, scope,
                             form == 0x41 ? Scope::Kind::ComponentType : Scope::Kind::InstanceType);
    } else if (auto defined = readDefinedType(cursor, context, scope, form)) {
        if (cursor.ok())
            type = context.added(cursor, context.arena.add(ValueBody{std::move(*defined)}));
    } else {
        cursor.fail(Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Type, .number = form});
    }
    if (cursor.ok())
        scope.space(Sort::Type).push(type);
}

void readCoreType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    // 0x50 is a module type here; behind 0x00 it is what it is in modules.
    const std::size_t offset = cursor.position();
    const std::uint8_t form = cursor.peek();
    if (form == 0x50) {
        cursor.byte();
        const auto outer = [&](std::uint32_t count, std::uint32_t index) -> std::shared_ptr<const CoreType> {
            Scope *from = scope.outer(count);
            if (!from || index >= from->coreTypes().size())
                return nullptr;
            const auto *type = context.arena.as<CoreTypeBody>(from->coreTypes().at(index));
            return type ? type->type : nullptr;
        };
        auto interface = std::make_shared<const CoreInterface>(readModuleType(cursor, context.arena, outer));
        if (cursor.ok())
            scope.coreTypes().push(context.added(cursor, context.arena.add(ModuleBody{std::move(interface)})));
        return;
    }
    if (form == 0x00) {
        cursor.byte();
        if (cursor.peek() != 0x50) {
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CoreType, .number = form});
        }
    }
    CoreTypes types;
    readRecursionGroup(cursor, types);
    if (!cursor.ok())
        return;
    for (auto &type : types)
        scope.coreTypes().push(context.added(cursor, context.arena.add(CoreTypeBody{std::move(type)})));
}

} // namespace kennel::wasm
