// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/aliasreader.h"

#include "wasm/coretypereader.h"
#include "wasm/indexreader.h"

namespace kennel::wasm {

namespace {

/// The sort of an alias: a sort, or the core space of a core sort.
struct AliasSort
{
    std::optional<Sort> sort{};
    std::optional<CoreKind> core{};
    bool coreType = false;
};

AliasSort readAliasSort(Cursor &cursor)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t sort = cursor.byte();
    if (sort > 0 && sort <= 5)
        return {.sort = static_cast<Sort>(sort)};
    if (sort == 0) {
        const std::uint8_t coreSort = cursor.byte();
        if (coreSort <= 4)
            return {.core = static_cast<CoreKind>(coreSort)};
        if (coreSort == 0x10)
            return {.coreType = true};
        if (coreSort == 0x11)
            return {.sort = Sort::Module};
        cursor.fail(Fault{
            .code = FaultCode::UnexpectedByte, .offset = offset + 1, .thing = Thing::CoreSort, .number = coreSort});
        return {};
    }
    cursor.fail(Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Sort, .number = sort});
    return {};
}

/// In types only types and instances can be aliased, so that a type does not depend on what there is.
bool mayAlias(const Scope &scope, const AliasSort &sort)
{
    return scope.kind == Scope::Kind::Component || sort.coreType || sort.sort == Sort::Type ||
           sort.sort == Sort::Instance;
}

void readExportAlias(Cursor &cursor, ReadContext &context, Scope &scope, Sort sort, std::size_t offset)
{
    const TypeId instance = readIndex(cursor, scope.space(Sort::Instance), Thing::Instance);
    const std::string_view name = cursor.name();
    if (!cursor.ok())
        return;
    if (!context.arena.isKnown(instance)) {
        scope.space(sort).push({});
        return;
    }
    const Extern *item = context.arena.findExport(instance, name);
    if (!item || item->entity.sort != sort) {
        cursor.fail(Fault{.code = item ? FaultCode::WrongSort : FaultCode::NoSuchExport,
                          .offset = offset,
                          .thing = thingOf(sort),
                          .subject = std::string(name)});
        return;
    }
    scope.space(sort).push(item->entity.created);
}

void readCoreAlias(Cursor &cursor, ReadContext &context, Scope &scope, CoreKind kind, std::size_t offset)
{
    const CoreExports *instance = readCoreInstanceIndex(cursor, scope);
    const std::string_view name = cursor.name();
    if (!cursor.ok())
        return;
    const CoreItem *item = nullptr;
    if (instance) {
        const auto found = instance->find(name);
        item = found == instance->end() ? nullptr : found->second;
        if (found == instance->end() || (item && item->kind != kind)) {
            context.invalid(FaultCode::CoreExport, offset, name);
            item = nullptr;
        }
    }
    scope.core(kind).push(item);
}

void readOuterAlias(Cursor &cursor, ReadContext &context, Scope &scope, const AliasSort &sort, std::size_t offset)
{
    const std::uint32_t count = cursor.u32();
    const std::size_t indexOffset = cursor.position();
    const std::uint32_t index = cursor.u32();
    Scope *outer = scope.outer(count);
    if (!outer) {
        cursor.fail(Fault{.code = FaultCode::OuterScope, .offset = offset, .number = count});
        return;
    }
    const Scope::Space &from = sort.coreType ? outer->coreTypes() : outer->space(*sort.sort);
    const TypeId type =
        entryAt(cursor, from, index, sort.coreType ? Thing::CoreType : thingOf(*sort.sort), indexOffset);
    // A component is closed: what it takes from around it must not depend on resources that are made there.
    bool leavesComponent = false;
    for (Scope *inner = &scope; inner != outer; inner = inner->parent)
        leavesComponent = leavesComponent || inner->kind == Scope::Kind::Component;
    if (leavesComponent && sort.sort == Sort::Type && context.arena.hasFreeResource(type))
        context.invalid(FaultCode::OuterResource, offset);
    charge(cursor, context.arena, 1); // nothing was found out if the work is used up
    if (cursor.ok())
        (sort.coreType ? scope.coreTypes() : scope.space(*sort.sort)).push(type);
}

} // namespace

void readAlias(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const AliasSort sort = readAliasSort(cursor);
    const std::size_t kindOffset = cursor.position();
    const std::uint8_t kind = cursor.byte();
    if (!cursor.ok())
        return;
    const bool canBeOuter =
        sort.coreType || sort.sort == Sort::Module || sort.sort == Sort::Type || sort.sort == Sort::Component;
    if (kind == 0 && sort.sort) {
        readExportAlias(cursor, context, scope, *sort.sort, offset);
    } else if (kind == 1 && sort.core) {
        readCoreAlias(cursor, context, scope, *sort.core, offset);
    } else if (kind == 2 && canBeOuter) {
        readOuterAlias(cursor, context, scope, sort, offset);
    } else {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = kindOffset, .thing = Thing::Alias, .number = kind});
    }
    if (cursor.ok() && !mayAlias(scope, sort))
        context.invalid(FaultCode::AliasInType, offset);
}

} // namespace kennel::wasm
