// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/typereader.h"

#include "wasm/aliasreader.h"
#include "wasm/canonrules.h"
#include "wasm/coretypereader.h"
#include "wasm/definedtypereader.h"
#include "wasm/externreader.h"
#include "wasm/indexreader.h"
#include "wasm/modulereader.h"

#include <algorithm>

namespace kennel::wasm {

namespace {

std::optional<Primitive> primitiveFrom(std::uint8_t byte)
{
    if (byte == 0x64)
        return Primitive::ErrorContext;
    if (byte < 0x73 || byte > 0x7f)
        return std::nullopt;
    return static_cast<Primitive>(0x7f - byte);
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

TypeId readScopeType(Cursor &cursor, ReadContext &context, Scope &outer, Scope::Kind kind, std::size_t offset)
{
    Scope scope(kind, &outer);
    if (scope.typeDepth() > limits::TypeScopeDepth) {
        cursor.fail(FaultCode::TypesTooDeep);
        return {};
    }
    cursor.vec(Thing::Declaration, limits::ScopeItems, [&] { readTypeDeclaration(cursor, context, scope); });
    if (!cursor.ok())
        return {};
    const bool isInstance = kind == Scope::Kind::InstanceType;
    const auto type = isInstance
                          ? context.arena.add(InstanceBody{.exports = std::move(scope.exports),
                                                           .ownResources = std::move(scope.definedResources)})
                          : context.arena.add(ComponentBody{.imports = std::move(scope.imports),
                                                            .exports = std::move(scope.exports),
                                                            .importedResources = std::move(scope.importedResources),
                                                            .definedResources = std::move(scope.definedResources)});
    // One that is too large was read to its end: what follows keeps its index.
    if (!type && type.error() == FaultCode::TypeTooHeavy) {
        context.faults.add({.code = FaultCode::TypeTooHeavy, .offset = offset});
        return isInstance ? TypeId() : TypeArena::UnknownComponent;
    }
    return context.added(cursor, type);
}

TypeId readResource(Cursor &cursor, ReadContext &context, Scope &scope, std::size_t offset)
{
    const CoreValueType representation = readCoreValueType(cursor);
    const bool isNumber = representation.code == 0x7f || representation.code == 0x7e; // i32, i64
    const CoreItem *destructor =
        cursor.flag(Thing::Resource) ? readCoreIndex(cursor, scope, CoreKind::Function) : nullptr;
    if (cursor.ok() && (!isNumber || !canon::isOfType(destructor, {.parameters = {representation}, .results = {}})))
        context.invalid(FaultCode::ResourceForm, offset);
    if (scope.kind != Scope::Kind::Component)
        context.invalid(FaultCode::ResourceInType, offset);
    const TypeId resource = context.added(cursor, context.arena.addResource());
    scope.definedResources.push_back(resource.body);
    scope.localResources.emplace(resource.body, representation);
    return resource;
}

} // namespace

ValueType readValueType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    if (const auto primitive = primitiveFrom(cursor.peek())) {
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
    if (const auto primitive = primitiveFrom(form)) {
        type = context.added(cursor, context.arena.add(ValueBody{*primitive}));
    } else if (form == 0x40 || form == 0x43) {
        FunctionBody function{readFunctionType(cursor, context, scope, form == 0x43)};
        if (cursor.ok())
            type = context.added(cursor, context.arena.add(std::move(function)));
    } else if (form == 0x3f) {
        type = readResource(cursor, context, scope, offset);
    } else if (form == 0x41 || form == 0x42) {
        type = readScopeType(cursor, context, scope,
                             form == 0x41 ? Scope::Kind::ComponentType : Scope::Kind::InstanceType, offset);
    } else if (auto defined = readDefinedType(cursor, context, scope, form)) {
        if (cursor.ok())
            type = context.added(cursor, context.arena.add(ValueBody{std::move(*defined)}));
        if (context.arena.layout(type).size == limits::ValueBytes)
            context.invalid(FaultCode::ValueTooLarge, offset);
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
        auto interface = std::make_shared<const CoreInterface>(readModuleType(cursor, context, outer));
        if (cursor.ok()) {
            checkUniqueImports(context, *interface, offset);
            checkUniqueExports(context, *interface, offset);
            scope.coreTypes().push(context.added(cursor, context.arena.add(ModuleBody{std::move(interface)})));
        }
        return;
    }
    if (form == 0x00) {
        cursor.byte();
        if (cursor.peek() != 0x50) {
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CoreType, .number = form});
        }
    }
    const auto append = [&](std::shared_ptr<const CoreType> type) {
        scope.coreTypes().push(context.added(cursor, context.arena.add(CoreTypeBody{std::move(type)})));
    };
    const auto typeAt = [&](std::uint32_t index) -> const CoreType * {
        const auto &space = scope.coreTypes();
        if (index >= space.size() && !space.isFrozen())
            context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, index);
        if (index >= space.size())
            return nullptr;
        const TypeId id = expectBody<CoreTypeBody>(context, space.at(index), Thing::CoreType, offset);
        const auto *body = context.arena.as<CoreTypeBody>(id);
        return body ? body->type.get() : nullptr;
    };
    readRecursionGroup(cursor, context, append, typeAt);
}

} // namespace kennel::wasm
