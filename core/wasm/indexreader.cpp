// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/indexreader.h"

namespace kennel::wasm {

TypeId entryAt(Cursor &cursor, const Scope::Space &space, std::uint32_t index, Thing thing, std::size_t offset)
{
    if (index < space.size())
        return space.at(index);
    if (!space.isFrozen()) {
        cursor.fail(Fault{.code = FaultCode::IndexOutOfRange, .offset = offset, .thing = thing, .number = index});
    }
    return {};
}

TypeId readIndex(Cursor &cursor, const Scope::Space &space, Thing thing)
{
    const std::size_t offset = cursor.position();
    const std::uint32_t index = cursor.u32();
    return cursor.ok() ? entryAt(cursor, space, index, thing, offset) : TypeId();
}

void readCoreIndex(Cursor &cursor, Scope &scope, CoreSpace space, Thing thing)
{
    const std::size_t offset = cursor.position();
    const std::uint32_t index = cursor.u32();
    const Scope::CountedSpace &counted = scope.core(space);
    if (cursor.ok() && index >= counted.size && !counted.frozen)
        cursor.fail(Fault{.code = FaultCode::IndexOutOfRange, .offset = offset, .thing = thing, .number = index});
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

Entity readSortIndex(Cursor &cursor, Scope &scope)
{
    const Sort sort = readSort(cursor);
    const TypeId type = readIndex(cursor, scope.space(sort), thingOf(sort));
    return {.sort = sort, .referenced = type, .created = type};
}

} // namespace kennel::wasm
