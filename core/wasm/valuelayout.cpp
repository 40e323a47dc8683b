// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/valuelayout.h"

#include "wasm/limits.h"
#include "wasm/typewalk.h"

#include <algorithm>
#include <utility>

namespace kennel::wasm {

namespace {

using PartOf = std::function<ValueLayout(const ValueType &)>;

constexpr ValueLayout pointerPair{.size = 16, .alignment = 8};
constexpr ValueLayout handle{.size = 4, .alignment = 4, .holdsHandle = true};

std::uint64_t alignedTo(std::uint64_t size, std::uint8_t alignment)
{
    return (size + alignment - 1) / alignment * alignment;
}

ValueLayout number(std::uint8_t bytes)
{
    return {.size = bytes, .alignment = bytes};
}

/// The number that says which of so many cases it is.
ValueLayout discriminant(std::size_t cases)
{
    return number(cases <= 0x100 ? 1 : cases <= 0x10000 ? 2 : 4);
}

/// \a of with another size, and with what a part brings along.
ValueLayout sized(ValueLayout of, std::uint64_t size)
{
    of.size = static_cast<std::uint32_t>(std::min<std::uint64_t>(size, limits::ValueBytes));
    return of;
}

void takeOver(ValueLayout &whole, const ValueLayout &part)
{
    whole.alignment = std::max(whole.alignment, part.alignment);
    whole.borrows = whole.borrows || part.borrows;
    whole.holdsHandle = whole.holdsHandle || part.holdsHandle;
}

/// One part behind the other.
template <typename Type>
ValueLayout inARow(const Type &type, const PartOf &partOf)
{
    ValueLayout whole;
    std::uint64_t size = 0;
    forEachReference(type, [&](const ValueType &each) {
        const ValueLayout part = partOf(each);
        size = alignedTo(size, part.alignment) + part.size;
        takeOver(whole, part);
    });
    return sized(whole, alignedTo(size, whole.alignment));
}

/// One of several, behind the number that says which.
template <typename Type>
ValueLayout oneOf(std::size_t cases, const Type &type, const PartOf &partOf)
{
    const ValueLayout which = discriminant(cases);
    ValueLayout payload;
    forEachReference(type, [&](const ValueType &each) {
        const ValueLayout part = partOf(each);
        payload.size = std::max(payload.size, part.size);
        takeOver(payload, part);
    });
    ValueLayout whole = payload;
    takeOver(whole, which);
    return sized(whole, alignedTo(alignedTo(which.size, payload.alignment) + payload.size, whole.alignment));
}

struct LayoutOfDefined
{
    const PartOf &partOf;

    ValueLayout operator()(Primitive primitive) const { return ValueLayout::of(primitive); }
    ValueLayout operator()(const RecordType<ValueType> &type) const { return inARow(type, partOf); }
    ValueLayout operator()(const TupleType<ValueType> &type) const { return inARow(type, partOf); }
    ValueLayout operator()(const VariantType<ValueType> &type) const { return oneOf(type.cases.size(), type, partOf); }
    ValueLayout operator()(const OptionType<ValueType> &type) const { return oneOf(2, type, partOf); }
    ValueLayout operator()(const ResultType<ValueType> &type) const { return oneOf(2, type, partOf); }
    ValueLayout operator()(const EnumType &type) const { return discriminant(type.cases.size()); }
    ValueLayout operator()(const FlagsType &type) const
    {
        return number(type.names.size() <= 8 ? 1 : type.names.size() <= 16 ? 2 : 4);
    }
    ValueLayout operator()(const ListType<ValueType> &type) const
    {
        const ValueLayout element = partOf(type.element);
        if (type.length)
            return sized(element, std::uint64_t{element.size} * *type.length);
        ValueLayout list = pointerPair;
        takeOver(list, element);
        return list;
    }
    ValueLayout operator()(const MapType<ValueType> &type) const
    {
        ValueLayout map = pointerPair;
        forEachReference(type, [&](const ValueType &each) { takeOver(map, partOf(each)); });
        return map;
    }
    ValueLayout operator()(const HandleType<TypeId> &type) const
    {
        ValueLayout result = handle;
        result.borrows = type.borrowed;
        return result;
    }
    ValueLayout operator()(const StreamType<ValueType> &type) const { return end(type.element); }
    ValueLayout operator()(const FutureType<ValueType> &type) const { return end(type.element); }

private:
    /// One end of a stream or future.
    ValueLayout end(const std::optional<ValueType> &element) const
    {
        ValueLayout result = handle;
        result.borrows = element && partOf(*element).borrows;
        return result;
    }
};

} // namespace

ValueLayout ValueLayout::of(Primitive primitive)
{
    switch (primitive) {
    case Primitive::Bool:
    case Primitive::S8:
    case Primitive::U8:
        return number(1);
    case Primitive::S16:
    case Primitive::U16:
        return number(2);
    case Primitive::S32:
    case Primitive::U32:
    case Primitive::F32:
    case Primitive::Char:
        return number(4);
    case Primitive::S64:
    case Primitive::U64:
    case Primitive::F64:
        return number(8);
    case Primitive::String:
        return pointerPair;
    case Primitive::ErrorContext:
        return handle;
    }
    std::unreachable();
}

ValueLayout ValueLayout::of(const DefinedType<ValueType, TypeId> &type, const PartOf &partOf)
{
    return std::visit(LayoutOfDefined{partOf}, type);
}

} // namespace kennel::wasm
