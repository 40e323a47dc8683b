// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/indexreader.h"

namespace kennel::wasm {

namespace {

template <typename Entry>
Entry entryOf(Cursor &cursor, const IndexSpace<Entry> &space, std::uint32_t index, Thing thing, std::size_t offset)
{
    if (index < space.size())
        return space.at(index);
    if (!space.isFrozen()) {
        cursor.fail(Fault{.code = FaultCode::IndexOutOfRange, .offset = offset, .thing = thing, .number = index});
    }
    return {};
}

template <typename Entry>
Entry readEntry(Cursor &cursor, const IndexSpace<Entry> &space, Thing thing)
{
    const std::size_t offset = cursor.position();
    const std::uint32_t index = cursor.u32();
    return cursor.ok() ? entryOf(cursor, space, index, thing, offset) : Entry();
}

} // namespace

TypeId entryAt(Cursor &cursor, const Scope::Space &space, std::uint32_t index, Thing thing, std::size_t offset)
{
    return entryOf(cursor, space, index, thing, offset);
}

TypeId readIndex(Cursor &cursor, const Scope::Space &space, Thing thing)
{
    return readEntry(cursor, space, thing);
}

const CoreItem *readCoreIndex(Cursor &cursor, Scope &scope, CoreKind kind)
{
    static constexpr Thing things[] = {Thing::Function, Thing::Table, Thing::Memory, Thing::Global, Thing::Tag};
    return readEntry(cursor, scope.core(kind), things[static_cast<std::size_t>(kind)]);
}

const CoreExports *readCoreInstanceIndex(Cursor &cursor, Scope &scope)
{
    return readEntry(cursor, scope.coreInstances(), Thing::CoreInstance);
}

Sort readSort(Cursor &cursor)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t sort = cursor.byte();
    if (sort == 0) {
        const std::uint8_t coreSort = cursor.byte();
        if (cursor.ok() && coreSort != 0x11) {
            cursor.fail(Fault{
                .code = FaultCode::UnexpectedByte, .offset = offset + 1, .thing = Thing::CoreSort, .number = coreSort});
        }
        return Sort::Module;
    }
    if (sort > 5) {
        cursor.fail(Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Sort, .number = sort});
        return Sort::Module;
    }
    return static_cast<Sort>(sort);
}

Thing thingOf(Sort sort)
{
    switch (sort) {
    case Sort::Module:
        return Thing::Module;
    case Sort::Function:
        return Thing::Function;
    case Sort::Value:
        return Thing::Value;
    case Sort::Type:
        return Thing::Type;
    case Sort::Component:
        return Thing::Component;
    case Sort::Instance:
        return Thing::Instance;
    }
    return Thing::None;
}

TypeId readValueIndex(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint32_t index = cursor.u32();
    if (!cursor.ok())
        return {};
    if (!scope.usedValues.insert(index).second)
        context.invalid(FaultCode::ValueTwice, offset, Thing::Value, index);
    return entryAt(cursor, scope.space(Sort::Value), index, Thing::Value, offset);
}

Entity readSortIndex(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const Sort sort = readSort(cursor);
    const TypeId type = sort == Sort::Value ? readValueIndex(cursor, context, scope)
                                            : readIndex(cursor, scope.space(sort), thingOf(sort));
    return {.sort = sort, .referenced = type, .created = type};
}

} // namespace kennel::wasm
