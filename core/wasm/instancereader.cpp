// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/instancereader.h"

#include "wasm/externreader.h"
#include "wasm/indexreader.h"
#include "wasm/itemname.h"
#include "wasm/substitution.h"

#include <unordered_map>

namespace kennel::wasm {

namespace {

using Arguments = std::unordered_map<std::string_view, Entity>;

/// Maps what a component imports to what it is given (spec 6.4, step 1). The depth is that of a type, and so bounded.
bool matchImport(TypeArena &arena, Substitution &substitution, const Entity &import, const Entity &argument)
{
    if (import.sort == Sort::Type) {
        substitution.map(import.created, argument.created);
        if (arena.as<ResourceBody>(import.created) && arena.as<ResourceBody>(argument.created))
            substitution.mapResource(import.created.body, argument.created.body);
    } else if (import.sort == Sort::Instance) {
        const auto *wanted = arena.as<InstanceBody>(import.created);
        if (!wanted)
            return true;
        for (const Extern &each : wanted->exports) {
            if (!arena.spendOn(each.name.text))
                return false;
            const Extern *given = arena.findExport(argument.created, each.name.text);
            if (given && given->entity.sort == each.entity.sort &&
                !matchImport(arena, substitution, each.entity, given->entity)) {
                return false;
            }
        }
    }
    return true;
}

TypeId instantiate(Cursor &cursor, ReadContext &context, Scope &scope, TypeId component, const Arguments &arguments,
                   std::size_t offset)
{
    TypeArena &arena = context.arena;
    const auto *body = arena.as<ComponentBody>(component);
    if (!body)
        return {};
    Substitution substitution(arena);
    for (const Extern &import : body->imports) {
        if (!arena.spendOn(import.name.text)) {
            cursor.fail(FaultCode::TooMuchWork);
            return {};
        }
        const auto argument = arguments.find(import.name.text);
        if (argument == arguments.end() || argument->second.sort != import.entity.sort) {
            cursor.fail(Fault{.code = argument == arguments.end() ? FaultCode::MissingArgument : FaultCode::WrongSort,
                              .offset = offset,
                              .thing = thingOf(import.entity.sort),
                              .subject = std::string(import.name.text)});
            return {};
        }
        if (!matchImport(arena, substitution, import.entity, argument->second)) {
            cursor.fail(FaultCode::TooMuchWork);
            return {};
        }
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
        const Entity argument = readSortIndex(cursor, scope);
        if (cursor.ok() && !arguments.emplace(name, argument).second)
            context.invalid(FaultCode::DuplicateName, nameOffset, name);
    });
    return cursor.ok() ? instantiate(cursor, context, scope, component, arguments, offset) : TypeId();
}

TypeId readBag(Cursor &cursor, ReadContext &context, Scope &scope)
{
    InstanceBody instance;
    std::unordered_set<std::string> names;
    cursor.vec(Thing::Export, limits::InstanceItems, [&] {
        const std::size_t offset = cursor.position();
        const ExternName name = readExternName(cursor, context);
        const Entity entity = readSortIndex(cursor, scope);
        if (!cursor.ok())
            return;
        if (!parseItemName(name.text))
            context.invalid(FaultCode::BadName, offset, name.text);
        if (!names.insert(uniqueForm(name.text)).second)
            context.invalid(FaultCode::DuplicateName, offset, name.text);
        instance.exports.push_back({.name = name, .entity = entity, .offset = offset});
    });
    return cursor.ok() ? context.added(cursor, context.arena.add(std::move(instance))) : TypeId();
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

void readCoreInstance(Cursor &cursor, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t form = cursor.byte();
    if (form == 0) {
        readIndex(cursor, scope.space(Sort::Module), Thing::Module);
        cursor.vec(Thing::Argument, limits::InstanceItems, [&] {
            cursor.name();
            const std::size_t kindOffset = cursor.position();
            if (const std::uint8_t kind = cursor.byte(); kind != 0x12) {
                cursor.fail(Fault{
                    .code = FaultCode::UnexpectedByte, .offset = kindOffset, .thing = Thing::Argument, .number = kind});
            }
            readCoreIndex(cursor, scope, CoreSpace::Instance, Thing::CoreInstance);
        });
    } else if (form == 1) {
        cursor.vec(Thing::Export, limits::InstanceItems, [&] {
            cursor.name();
            const std::size_t kindOffset = cursor.position();
            const std::uint8_t kind = cursor.byte();
            if (kind > 4) {
                cursor.fail(Fault{
                    .code = FaultCode::UnexpectedByte, .offset = kindOffset, .thing = Thing::CoreSort, .number = kind});
                return;
            }
            static constexpr Thing things[] = {Thing::Function, Thing::Table, Thing::Memory, Thing::Global, Thing::Tag};
            readCoreIndex(cursor, scope, static_cast<CoreSpace>(kind), things[kind]);
        });
    } else {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CoreInstance, .number = form});
    }
    ++scope.core(CoreSpace::Instance).size;
}

} // namespace kennel::wasm
