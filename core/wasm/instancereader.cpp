// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/instancereader.h"

#include "wasm/coresubtype.h"
#include "wasm/externreader.h"
#include "wasm/indexreader.h"
#include "wasm/itemname.h"
#include "wasm/namerules.h"
#include "wasm/substitution.h"
#include "wasm/subtype.h"
#include "wasm/typepairs.h"

#include <unordered_map>

namespace kennel::wasm {

namespace {

using Arguments = std::unordered_map<std::string_view, Entity>;

TypeId instantiate(Cursor &cursor, ReadContext &context, Scope &scope, TypeId component, const Arguments &arguments,
                   std::size_t offset)
{
    TypeArena &arena = context.arena;
    const auto *body = arena.as<ComponentBody>(component);
    if (!body)
        return {};
    Substitution substitution(arena);
    SubtypeCheck check(arena);
    // What is imported is what it is given (spec 6.4, step 1); all of it, before the first argument is judged.
    const auto match = [&](const Entity &wanted, const Entity &given) {
        substitution.map(wanted.created, given.created);
        if (arena.as<ResourceBody>(wanted.created) && arena.as<ResourceBody>(given.created))
            substitution.mapResource(wanted.created.body, given.created.body);
        check.bindType(wanted, given);
    };
    for (const Extern &import : body->imports) {
        const auto argument = arguments.find(import.name.text);
        if (argument == arguments.end() || argument->second.sort != import.entity.sort) {
            cursor.fail(Fault{.code = argument == arguments.end() ? FaultCode::MissingArgument : FaultCode::WrongSort,
                              .offset = offset,
                              .thing = thingOf(import.entity.sort),
                              .subject = std::string(import.name.text)});
            return {};
        }
        if (!arena.spendOn(import.name.text) || !forEachTypePair(arena, import.entity, argument->second, match)) {
            cursor.fail(FaultCode::TooMuchWork);
            return {};
        }
    }
    for (const Extern &import : body->imports) {
        if (!check.fits(import.entity, arguments.find(import.name.text)->second))
            context.invalid(FaultCode::ArgumentType, offset, import.name.text);
    }
    if (check.ranOut()) {
        cursor.fail(FaultCode::TooMuchWork);
        return {};
    }
    for (const std::uint32_t resource : body->definedResources) {
        const TypeId fresh = context.added(cursor, arena.addResource());
        substitution.mapResource(resource, fresh.body);
        scope.definedResources.push_back(fresh.body);
        if (!cursor.ok())
            return {};
    }
    if (!arena.spend(body->exports.size())) {
        cursor.fail(FaultCode::TooMuchWork);
        return {};
    }
    InstanceBody instance{.exports = body->exports};
    if (const auto rewritten = substitution.rewrite(instance.exports); !rewritten) {
        cursor.fail(rewritten.error());
        return {};
    }
    return context.added(cursor, arena.add(std::move(instance)));
}

TypeId readInstantiation(Cursor &cursor, ReadContext &context, Scope &scope, std::size_t offset)
{
    const TypeId component = readIndex(cursor, scope.space(Sort::Component), Thing::Component);
    Arguments arguments;
    cursor.vec(Thing::Argument, limits::InstanceItems, [&] {
        const std::size_t nameOffset = cursor.position();
        const std::string_view name = cursor.name();
        const Entity argument = readSortIndex(cursor, context, scope);
        if (cursor.ok() && !arguments.emplace(name, argument).second)
            context.invalid(FaultCode::DuplicateName, nameOffset, name);
    });
    return cursor.ok() ? instantiate(cursor, context, scope, component, arguments, offset) : TypeId();
}

TypeId readBag(Cursor &cursor, ReadContext &context, Scope &scope)
{
    InstanceBody instance;
    Scope names(Scope::Kind::InstanceType, &scope);
    if (scope.space(Sort::Type).isFrozen())
        names.freezeAll();
    cursor.vec(Thing::Export, limits::InstanceItems, [&] {
        const std::size_t offset = cursor.position();
        const ExternName name = readExternName(cursor, context);
        const Entity entity = readSortIndex(cursor, context, scope);
        if (!cursor.ok())
            return;
        const Extern item{.name = name, .entity = entity, .offset = offset};
        checkName(context, names, item, false);
        instance.exports.push_back(item);
    });
    return cursor.ok() ? context.added(cursor, context.arena.add(std::move(instance))) : TypeId();
}

using CoreArguments = std::unordered_map<std::string_view, const CoreExports *>;

/// Whether each import of a module is given, as what it asks for; a rule is broken by each that is not.
void checkImports(Cursor &cursor, ReadContext &context, const CoreInterface &module, const CoreArguments &arguments,
                  std::size_t offset)
{
    for (const CoreImport &import : module.imports) {
        if (!context.arena.spendOn(import.module) || !context.arena.spendOn(import.field)) {
            cursor.fail(FaultCode::TooMuchWork);
            return;
        }
        const auto argument = arguments.find(import.module);
        if (argument != arguments.end() && !argument->second)
            continue;
        const auto item =
            argument == arguments.end() ? CoreExports::const_iterator() : argument->second->find(import.field);
        const bool isThere = argument != arguments.end() && item != argument->second->end();
        const bool isKnown = isThere && item->second && import.type.index() != 0;
        if (!isThere ||
            (isKnown && !coreItemFits(coreItem(module, coreKindOf(import.type), import.type), *item->second)))
            context.invalid(FaultCode::CoreArgument, offset, import.field);
    }
}

const CoreExports *readCoreInstantiation(Cursor &cursor, ReadContext &context, Scope &scope, std::size_t offset)
{
    const TypeId type = readIndex(cursor, scope.space(Sort::Module), Thing::Module);
    CoreArguments arguments;
    cursor.vec(Thing::Argument, limits::InstanceItems, [&] {
        const std::size_t nameOffset = cursor.position();
        const std::string_view name = cursor.name();
        const std::size_t kindOffset = cursor.position();
        if (const std::uint8_t kind = cursor.byte(); kind != 0x12) {
            cursor.fail(Fault{
                .code = FaultCode::UnexpectedByte, .offset = kindOffset, .thing = Thing::Argument, .number = kind});
        }
        const CoreExports *argument = readCoreInstanceIndex(cursor, scope);
        if (cursor.ok() && !arguments.emplace(name, argument).second)
            context.invalid(FaultCode::DuplicateName, nameOffset, name);
    });
    const auto *module = context.arena.as<ModuleBody>(type);
    if (!module || !cursor.ok())
        return nullptr;
    checkImports(cursor, context, *module->interface, arguments, offset);
    const CoreExports *instance = context.arena.instanceOf(module->interface);
    if (!instance)
        cursor.fail(FaultCode::TooMuchWork);
    return instance;
}

const CoreExports *readCoreBag(Cursor &cursor, ReadContext &context, Scope &scope)
{
    CoreExports bag;
    cursor.vec(Thing::Export, limits::InstanceItems, [&] {
        const std::size_t nameOffset = cursor.position();
        const std::string_view name = context.arena.intern(cursor.name());
        const std::size_t kindOffset = cursor.position();
        const std::uint8_t kind = cursor.byte();
        if (kind > 4) {
            cursor.fail(Fault{
                .code = FaultCode::UnexpectedByte, .offset = kindOffset, .thing = Thing::CoreSort, .number = kind});
            return;
        }
        const CoreItem *item = readCoreIndex(cursor, scope, static_cast<CoreKind>(kind));
        if (cursor.ok() && !bag.emplace(name, item).second)
            context.invalid(FaultCode::DuplicateName, nameOffset, name);
    });
    if (!cursor.ok())
        return nullptr;
    const CoreExports *instance = context.arena.add(std::move(bag));
    if (!instance)
        cursor.fail(FaultCode::TooMuchWork);
    return instance;
}

} // namespace

void readInstance(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t form = cursor.byte();
    TypeId instance;
    if (form == 0) {
        instance = readInstantiation(cursor, context, scope, offset);
    } else if (form == 1) {
        instance = readBag(cursor, context, scope);
    } else {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Instance, .number = form});
    }
    if (cursor.ok())
        scope.space(Sort::Instance).push(instance);
}

void readCoreInstance(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t form = cursor.byte();
    const CoreExports *instance = nullptr;
    if (form == 0) {
        instance = readCoreInstantiation(cursor, context, scope, offset);
    } else if (form == 1) {
        instance = readCoreBag(cursor, context, scope);
    } else {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CoreInstance, .number = form});
    }
    scope.coreInstances().push(instance);
}

} // namespace kennel::wasm
