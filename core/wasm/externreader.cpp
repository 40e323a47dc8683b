// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/externreader.h"

#include "wasm/coretypereader.h"
#include "wasm/indexreader.h"
#include "wasm/namerules.h"
#include "wasm/substitution.h"
#include "wasm/subtype.h"
#include "wasm/typereader.h"

namespace kennel::wasm {

/// What an import or export costs beside its type: it is kept with its name, and its name in the scope.
static constexpr std::uint64_t DeclarationWork = 2;

ExternName readExternName(Cursor &cursor, ReadContext &context)
{
    const std::size_t begin = cursor.position();
    const std::uint8_t tag = cursor.byte();
    if (tag > 2)
        cursor.fail(Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::NameTag, .number = tag});
    ExternName name{.text = context.arena.intern(cursor.name())};
    if (tag != 2)
        return name;
    cursor.vec(Thing::Attribute, limits::ScopeItems, [&] {
        const std::size_t offset = cursor.position();
        std::optional<std::string_view> *const attributes[] = {&name.implements, &name.versionSuffix, &name.externalId};
        const std::uint8_t attribute = cursor.byte();
        if (attribute >= std::size(attributes)) {
            cursor.fail(Fault{
                .code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Attribute, .number = attribute});
            return;
        }
        if (*attributes[attribute])
            context.invalid(FaultCode::DuplicateAttribute, offset, name.text);
        *attributes[attribute] = context.arena.intern(cursor.name());
    });
    return name;
}

ExternTypeRead readExternType(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t begin = cursor.position();
    const std::uint8_t kind = cursor.byte();
    ExternTypeRead result;
    const auto typeIndex = [&] { return readIndex(cursor, scope.space(Sort::Type), Thing::Type); };
    switch (kind) {
    case 0: {
        const std::uint8_t coreSort = cursor.byte();
        if (coreSort != 0x11)
            cursor.fail(FaultCode::UnexpectedByte, Thing::CoreSort, coreSort);
        const std::size_t offset = cursor.position();
        const TypeId type = readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        result = {.sort = Sort::Module, .type = expectBody<ModuleBody>(context, type, Thing::Module, offset)};
        break;
    }
    case 1:
        result = {.sort = Sort::Function,
                  .type = expectBody<FunctionBody>(context, typeIndex(), Thing::Function, begin + 1)};
        break;
    case 2: {
        result.sort = Sort::Value;
        const ValueType type = readValueType(cursor, context, scope);
        if (const auto *primitive = std::get_if<Primitive>(&type))
            result.type = context.added(cursor, context.arena.add(ValueBody{*primitive}));
        else
            result.type = std::get<TypeId>(type);
        break;
    }
    case 3: {
        const std::size_t offset = cursor.position();
        const std::uint8_t bound = cursor.byte();
        if (bound > 1) {
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Bound, .number = bound});
        }
        result = {.sort = Sort::Type, .type = bound == 0 ? typeIndex() : TypeId(), .subResource = bound == 1};
        break;
    }
    case 4:
        result = {.sort = Sort::Component,
                  .type = expectBody<ComponentBody>(context, typeIndex(), Thing::Component, begin + 1)};
        break;
    case 5:
        result = {.sort = Sort::Instance,
                  .type = expectBody<InstanceBody>(context, typeIndex(), Thing::Instance, begin + 1)};
        break;
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::ExternType, .number = kind});
    }
    return result;
}

void declare(Cursor &cursor, ReadContext &context, Scope &scope, const ExternName &name, const ExternTypeRead &type,
             bool import, std::size_t offset)
{
    if (!cursor.ok())
        return;
    if (!context.arena.spend(DeclarationWork)) {
        cursor.fail(FaultCode::TooMuchWork);
        return;
    }
    auto &resources = import ? scope.importedResources : scope.definedResources;
    Entity entity{.sort = type.sort, .referenced = type.type, .created = type.type};
    if (type.sort == Sort::Type && type.subResource) {
        entity.created = context.added(cursor, context.arena.addResource());
        entity.referenced = entity.created;
        resources.push_back(entity.created.body);
    } else if (type.sort == Sort::Type) {
        entity.created = context.added(cursor, context.arena.addAlias(type.type));
    } else if (type.sort == Sort::Instance) {
        entity.created = context.added(cursor, freshInstance(context.arena, type.type, resources));
        entity.referenced = entity.created;
    }
    if (!cursor.ok())
        return;
    const Extern item{.name = name, .entity = entity, .offset = offset};
    checkName(context, scope, item, import);
    // An instance type is judged where it is used.
    if (scope.kind != Scope::Kind::InstanceType) {
        // What has its name from an export alone does not have it where things are imported.
        const bool isOfExport = import && entity.sort == Sort::Type && scope.namedTypes(false).has(entity.referenced) &&
                                !scope.namedTypes(true).has(entity.referenced);
        if (import)
            scope.namedTypes(true).name(context.arena, entity);
        scope.namedTypes(false).name(context.arena, entity);
        if (isOfExport || !scope.namedTypes(import).covers(context.arena, entity))
            context.invalid(FaultCode::NamelessType, offset, name.text);
        charge(cursor, context.arena, 1); // nothing was found out if the work is used up
    }
    scope.space(entity.sort).push(entity.created);
    (import ? scope.imports : scope.exports).push_back(item);
}

void readDeclaration(Cursor &cursor, ReadContext &context, Scope &scope, bool import)
{
    const std::size_t offset = cursor.position();
    const ExternName name = readExternName(cursor, context);
    const ExternTypeRead type = readExternType(cursor, context, scope);
    declare(cursor, context, scope, name, type, import, offset);
}

void readExport(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const ExternName name = readExternName(cursor, context);
    const Entity item = readSortIndex(cursor, context, scope);
    ExternTypeRead type{.sort = item.sort, .type = item.created};
    const std::size_t ascriptionOffset = cursor.position();
    if (cursor.flag(Thing::ExternType)) {
        type = readExternType(cursor, context, scope);
        if (cursor.ok() && type.sort != item.sort) {
            context.invalid(FaultCode::WrongType, ascriptionOffset, thingOf(item.sort));
            type = {.sort = item.sort, .type = item.created};
        } else if (cursor.ok() && !type.subResource) {
            SubtypeCheck check(context.arena);
            const Entity ascribed{.sort = type.sort, .referenced = type.type, .created = type.type};
            if (type.sort != Sort::Type)
                check.bind(ascribed, item);
            if (!check.fits(ascribed, item))
                context.invalid(FaultCode::ExportType, ascriptionOffset, name.text);
            if (check.ranOut())
                cursor.fail(FaultCode::TooMuchWork);
        }
    }
    declare(cursor, context, scope, name, type, false, offset);
}

} // namespace kennel::wasm
