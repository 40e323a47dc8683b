// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/coretypereader.h"

#include "wasm/coresubtype.h"
#include "wasm/limits.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kennel::wasm {

namespace {

constexpr std::uint8_t Shared = 0x65;
constexpr std::uint8_t Nullable = 0x63;
constexpr std::uint8_t NotNull = 0x64;

/// The short forms of references (spec 3): 0x68 contref to 0x75 nullcontref.
bool isAbstractHeapType(std::uint8_t byte)
{
    return byte >= 0x68 && byte <= 0x75;
}

CoreLimits readLimits(Cursor &cursor, bool withPageSize)
{
    const std::size_t begin = cursor.position();
    const std::uint8_t flags = cursor.byte();
    if ((flags & ~(withPageSize ? 0x0f : 0x07)) != 0) {
        cursor.fail(Fault{.code = FaultCode::UnexpectedByte,
                          .offset = begin,
                          .thing = withPageSize ? Thing::Memory : Thing::Table,
                          .number = flags});
    }
    CoreLimits limits{.shared = (flags & 2) != 0, .is64 = (flags & 4) != 0};
    limits.minimum = cursor.u64();
    if ((flags & 1) != 0)
        limits.maximum = cursor.u64();
    if ((flags & 8) != 0)
        limits.pageSizeLog2 = cursor.u32();
    return limits;
}

CoreField readField(Cursor &cursor)
{
    CoreField field;
    const std::uint8_t byte = cursor.peek();
    if (byte == 0x78 || byte == 0x77) {
        cursor.byte();
        field.packed = byte == 0x78 ? 8 : 16;
    } else {
        field.type = readCoreValueType(cursor);
    }
    field.isMutable = cursor.flag(Thing::Field);
    return field;
}

std::vector<CoreValueType> readValueTypes(Cursor &cursor, Thing thing)
{
    std::vector<CoreValueType> types;
    cursor.vec(thing, limits::Members, [&] { types.push_back(readCoreValueType(cursor)); });
    return types;
}

void readComposite(Cursor &cursor, CoreType &type)
{
    if (cursor.peek() == Shared) {
        cursor.byte();
        type.shared = true;
    }
    for (const int relation : {0x4c, 0x4d}) { // describes, has a descriptor
        if (cursor.peek() == relation) {
            cursor.byte();
            cursor.u32();
        }
    }
    const std::size_t begin = cursor.position();
    const std::uint8_t form = cursor.byte();
    switch (form) {
    case 0x60: {
        CoreFunctionType function{.parameters = readValueTypes(cursor, Thing::Parameter), .results = {}};
        function.results = readValueTypes(cursor, Thing::Result);
        type.composite = std::move(function);
        break;
    }
    case 0x5f: {
        StructType structure;
        cursor.vec(Thing::Field, limits::Members, [&] { structure.fields.push_back(readField(cursor)); });
        type.composite = std::move(structure);
        break;
    }
    case 0x5e:
        type.composite = ArrayType{readField(cursor)};
        break;
    case 0x5d: {
        const std::int64_t function = cursor.sleb(33);
        if (function < 0)
            cursor.fail(FaultCode::UnexpectedByte, Thing::CoreType, form);
        type.composite = ContinuationType{static_cast<std::uint32_t>(function)};
        break;
    }
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::CoreType, .number = form});
    }
}

/// How many parameters, results or fields a type has.
std::size_t memberCount(const CoreType &type)
{
    if (const auto *function = std::get_if<CoreFunctionType>(&type.composite))
        return function->parameters.size() + function->results.size();
    const auto *fields = std::get_if<StructType>(&type.composite);
    return fields ? fields->fields.size() : 0;
}

CoreType readSubtype(Cursor &cursor)
{
    CoreType type;
    const std::uint8_t form = cursor.peek();
    if (form == 0x50 || form == 0x4f) {
        cursor.byte();
        type.isFinal = form == 0x4f;
        cursor.vec(Thing::CoreType, limits::Supertypes, [&] { type.supertype = cursor.u32(); });
    }
    readComposite(cursor, type);
    return type;
}

/// Calls \a visit with every value type that stands directly in \a type.
void forEachValueType(const CoreType &type, const std::function<void(const CoreValueType &)> &visit)
{
    if (const auto *function = std::get_if<CoreFunctionType>(&type.composite)) {
        std::ranges::for_each(function->parameters, visit);
        std::ranges::for_each(function->results, visit);
    } else if (const auto *structure = std::get_if<StructType>(&type.composite)) {
        std::ranges::for_each(structure->fields, visit, &CoreField::type);
    } else if (const auto *array = std::get_if<ArrayType>(&type.composite)) {
        visit(array->field.type);
    }
}

/// Finds the types that \a type refers to.
void resolve(Cursor &cursor, TypeArena &arena, CoreType &type, const CoreTypeAt &typeAt)
{
    const auto look = [&](std::uint32_t index) {
        if (const auto [entry, isNew] = type.referenced.try_emplace(index); isNew) {
            charge(cursor, arena, 1);
            entry->second = typeAt(index);
        }
    };
    forEachValueType(type, [&](const CoreValueType &value) {
        if (value.heap.index)
            look(*value.heap.index);
    });
    if (const auto *continuation = std::get_if<ContinuationType>(&type.composite))
        look(continuation->function);
}

/// Notes a supertype that is final, is not defined before \a type, or is built otherwise.
void checkSupertype(ReadContext &context, const CoreType &type, std::span<const std::shared_ptr<CoreType>> following,
                    const CoreTypeAt &typeAt, std::size_t offset)
{
    const CoreType *super = type.supertype ? typeAt(*type.supertype) : nullptr;
    if (!super)
        return;
    const bool comesLater = std::ranges::any_of(following, [&](const auto &each) { return each.get() == super; });
    if (comesLater || super->isFinal || !mayExtend(type, *super))
        context.invalid(FaultCode::CoreSupertype, offset, Thing::None, *type.supertype);
}

} // namespace

HeapType readHeapType(Cursor &cursor)
{
    HeapType heap;
    const std::size_t begin = cursor.position();
    std::uint8_t byte = cursor.peek();
    if (byte == Shared) {
        cursor.byte();
        heap.shared = true;
        byte = cursor.peek();
    }
    if (byte == 0x62) {
        cursor.byte();
        heap.exact = true;
        heap.index = cursor.u32();
    } else if (isAbstractHeapType(byte)) {
        heap.code = cursor.byte();
    } else {
        const std::int64_t index = cursor.sleb(33);
        if (index < 0) {
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::CoreType, .number = byte});
        }
        heap.index = static_cast<std::uint32_t>(index);
    }
    return heap;
}

CoreValueType readCoreValueType(Cursor &cursor)
{
    const std::uint8_t code = cursor.peek();
    if (code >= 0x7b && code <= 0x7f) {
        cursor.byte();
        return {.code = code};
    }
    if (code == Nullable || code == NotNull) {
        cursor.byte();
        return {.code = code, .heap = readHeapType(cursor)};
    }
    if (isAbstractHeapType(code) || code == Shared)
        return {.code = Nullable, .heap = readHeapType(cursor)};
    cursor.fail(FaultCode::UnexpectedByte, Thing::ValueForm, code);
    return {};
}

void charge(Cursor &cursor, TypeArena &arena, std::uint64_t units)
{
    if (cursor.ok() && !arena.spend(units))
        cursor.fail(FaultCode::TooMuchWork);
}

void readRecursionGroup(Cursor &cursor, ReadContext &context, CoreTypes &types)
{
    const std::size_t offset = cursor.position();
    const auto typeAt = [&](std::uint32_t index) -> const CoreType * {
        if (index < types.size())
            return types[index].get();
        context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, index);
        return nullptr;
    };
    readRecursionGroup(
        cursor, context, [&](std::shared_ptr<const CoreType> type) { types.push_back(std::move(type)); }, typeAt);
}

void readRecursionGroup(Cursor &cursor, ReadContext &context,
                        const std::function<void(std::shared_ptr<const CoreType>)> &append, const CoreTypeAt &typeAt)
{
    const std::size_t offset = cursor.position();
    std::vector<std::shared_ptr<CoreType>> group;
    const auto one = [&] {
        auto type = std::make_shared<CoreType>(readSubtype(cursor));
        charge(cursor, context.arena, limits::CoreTypeWork + memberCount(*type) / limits::CoreMembersAUnit);
        if (cursor.ok())
            group.push_back(std::move(type));
    };
    if (cursor.peek() == 0x4e) {
        cursor.byte();
        cursor.vec(Thing::CoreType, limits::ScopeItems, one);
    } else {
        one();
    }
    if (!cursor.ok())
        return;
    // Types of one group may refer to each other, so all of them are there before one is looked into.
    std::ranges::for_each(group, append);
    for (std::size_t i = 0; i < group.size(); ++i) {
        resolve(cursor, context.arena, *group[i], typeAt);
        checkSupertype(context, *group[i], std::span(group).subspan(i), typeAt, offset);
    }
}

CoreTable readTableType(Cursor &cursor)
{
    CoreTable table{.element = readCoreValueType(cursor)};
    table.limits = readLimits(cursor, false);
    return table;
}

CoreMemory readMemoryType(Cursor &cursor)
{
    return {.limits = readLimits(cursor, true)};
}

CoreGlobal readGlobalType(Cursor &cursor)
{
    CoreGlobal global{.type = readCoreValueType(cursor)};
    const std::size_t begin = cursor.position();
    const std::uint8_t flags = cursor.byte();
    if (flags > 3)
        cursor.fail(Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::Global, .number = flags});
    global.isMutable = (flags & 1) != 0;
    global.shared = (flags & 2) != 0;
    return global;
}

CoreExternType readCoreExternType(Cursor &cursor)
{
    const std::size_t begin = cursor.position();
    const std::uint8_t kind = cursor.byte();
    switch (kind) {
    case 0x00:
    case 0x20:
        return CoreFunction{.type = cursor.u32(), .exact = kind == 0x20};
    case 0x01:
        return readTableType(cursor);
    case 0x02:
        return readMemoryType(cursor);
    case 0x03:
        return readGlobalType(cursor);
    case 0x04:
        cursor.flag(Thing::Tag);
        return CoreTag{cursor.u32()};
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::CoreExternKind, .number = kind});
        return {};
    }
}

void readCoreImport(Cursor &cursor, TypeArena &arena, std::vector<CoreImport> &imports)
{
    charge(cursor, arena, limits::CoreImportWork);
    const std::string_view module = arena.intern(cursor.name());
    const std::string_view field = arena.intern(cursor.name());
    const std::uint8_t form = cursor.peek();
    if (!field.empty() || (form != 0x7e && form != 0x7f)) {
        imports.push_back({module, field, readCoreExternType(cursor)});
        return;
    }
    cursor.byte();
    CoreExternType shared;
    if (form == 0x7e)
        shared = readCoreExternType(cursor);
    cursor.vec(Thing::Import, limits::ScopeItems, [&] {
        charge(cursor, arena, limits::CoreImportWork);
        const std::string_view name = arena.intern(cursor.name());
        imports.push_back({module, name, form == 0x7e ? shared : readCoreExternType(cursor)});
    });
}

CoreInterface readModuleType(Cursor &cursor, ReadContext &context, const OuterCoreType &outerType)
{
    TypeArena &arena = context.arena;
    CoreInterface result;
    const auto check = [&](const CoreExternType &type, std::size_t offset) {
        const auto *function = std::get_if<CoreFunction>(&type);
        const auto *tag = std::get_if<CoreTag>(&type);
        if (!function && !tag)
            return;
        const std::uint32_t index = function ? function->type : tag->type;
        if (cursor.ok() && index >= result.types.size())
            context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, index);
    };
    const auto declaration = [&] {
        const std::size_t begin = cursor.position();
        const std::uint8_t kind = cursor.byte();
        switch (kind) {
        case 0: {
            const std::size_t first = result.imports.size();
            readCoreImport(cursor, arena, result.imports);
            for (std::size_t i = first; i < result.imports.size(); ++i)
                check(result.imports[i].type, begin);
            break;
        }
        case 1:
            readRecursionGroup(cursor, context, result.types);
            break;
        case 2: {
            if (cursor.byte() != 0x10 || cursor.byte() != 0x01)
                cursor.fail(FaultCode::UnexpectedByte, Thing::Alias, kind);
            const std::uint32_t count = cursor.u32();
            const std::uint32_t index = cursor.u32();
            const auto own = [&] { return index < result.types.size() ? result.types[index] : nullptr; };
            auto type = count == 0 ? own() : outerType(count - 1, index);
            if (type) {
                result.types.push_back(std::move(type));
            } else {
                cursor.fail(Fault{
                    .code = FaultCode::IndexOutOfRange, .offset = begin, .thing = Thing::CoreType, .number = index});
            }
            break;
        }
        case 3: {
            charge(cursor, arena, limits::CoreImportWork);
            const std::string_view name = arena.intern(cursor.name());
            const CoreExternType type = readCoreExternType(cursor);
            check(type, begin);
            const std::size_t kinds = type.index() == 0 ? 0 : type.index() - 1;
            result.exports.push_back({name, static_cast<CoreKind>(kinds), type});
            break;
        }
        default:
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = Thing::Declaration, .number = kind});
        }
    };
    cursor.vec(Thing::Declaration, limits::ModuleDeclarations, declaration);
    return result;
}

} // namespace kennel::wasm
