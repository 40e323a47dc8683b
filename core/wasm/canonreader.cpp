// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/canonreader.h"

#include "wasm/coretypereader.h"
#include "wasm/indexreader.h"
#include "wasm/typereader.h"

#include <array>
#include <string_view>

namespace kennel::wasm {

namespace {

/// The operands of each canonical function, by its opcode; empty where there is no such function.
/// t type · k core type · c core function · f function · o options · b flag · r result list · v core value type · n
/// number · m memory · T table · - none · 0 a zero byte
constexpr std::array<std::string_view, 0x43> operands = [] {
    std::array<std::string_view, 0x43> table;
    table[0x00] = "0cot"; // lift
    table[0x01] = "0fo";  // lower
    for (const int resource : {0x02, 0x03, 0x04, 0x0e, 0x13, 0x14, 0x15, 0x1a, 0x1b})
        table[static_cast<std::size_t>(resource)] = "t";
    for (const int transfer : {0x0f, 0x10, 0x16, 0x17})
        table[static_cast<std::size_t>(transfer)] = "to";
    for (const int cancel : {0x11, 0x12, 0x18, 0x19})
        table[static_cast<std::size_t>(cancel)] = "tb";
    table[0x09] = "ro"; // task.return
    table[0x0a] = table[0x0b] = "vn";
    table[0x06] = "b";
    for (const int yield : {0x0c, 0x29, 0x2a, 0x2b, 0x2c, 0x2d})
        table[static_cast<std::size_t>(yield)] = "b";
    table[0x20] = table[0x21] = "bm";
    table[0x1c] = table[0x1d] = "o";
    table[0x27] = table[0x41] = "kT";
    table[0x40] = "k";
    for (const int plain : {0x05, 0x08, 0x0d, 0x1e, 0x1f, 0x22, 0x23, 0x24, 0x25, 0x26, 0x28, 0x42})
        table[static_cast<std::size_t>(plain)] = "-";
    return table;
}();

void readOption(Cursor &cursor, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t option = cursor.byte();
    switch (option) {
    case 0: // utf8, utf16, latin1+utf16, async, gc
    case 1:
    case 2:
    case 6:
    case 9:
        break;
    case 3:
        readCoreIndex(cursor, scope, CoreSpace::Memory, Thing::Memory);
        break;
    case 4: // realloc, post-return, callback
    case 5:
    case 7:
        readCoreIndex(cursor, scope, CoreSpace::Function, Thing::Function);
        break;
    case 8:
        readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        break;
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CanonOption, .number = option});
    }
}

/// A value type, or none.
void readResults(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t results = cursor.byte();
    if (results == 0) {
        readValueType(cursor, context, scope);
    } else if (const std::uint8_t count = cursor.byte(); results != 1 || count != 0) {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = count});
    }
}

/// Reads the operand \a kind; the type, if it is one.
TypeId readOperand(Cursor &cursor, ReadContext &context, Scope &scope, char kind)
{
    const std::size_t offset = cursor.position();
    switch (kind) {
    case 't':
        return readIndex(cursor, scope.space(Sort::Type), Thing::Type);
    case 'k':
        readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        break;
    case 'c':
        readCoreIndex(cursor, scope, CoreSpace::Function, Thing::Function);
        break;
    case 'f':
        readIndex(cursor, scope.space(Sort::Function), Thing::Function);
        break;
    case 'm':
        readCoreIndex(cursor, scope, CoreSpace::Memory, Thing::Memory);
        break;
    case 'T':
        readCoreIndex(cursor, scope, CoreSpace::Table, Thing::Table);
        break;
    case 'o':
        cursor.vec(Thing::CanonOption, limits::CanonOptions, [&] { readOption(cursor, scope); });
        break;
    case 'b':
        cursor.flag(Thing::Canon);
        break;
    case 'r':
        readResults(cursor, context, scope);
        break;
    case 'v':
        readCoreValueType(cursor);
        break;
    case 'n':
        cursor.u32();
        break;
    case '0':
        if (const std::uint8_t zero = cursor.byte(); zero != 0)
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Canon, .number = zero});
        break;
    default:
        break;
    }
    return {};
}

} // namespace

void readCanon(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t opcode = cursor.byte();
    const std::string_view kinds = opcode < operands.size() ? operands[opcode] : std::string_view();
    if (kinds.empty()) {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Canon, .number = opcode});
        return;
    }
    TypeId type;
    for (const char kind : kinds)
        type = readOperand(cursor, context, scope, kind);
    if (!cursor.ok())
        return;
    if (opcode == 0)
        scope.space(Sort::Function).push(expectBody<FunctionBody>(context, type, Thing::Function, offset));
    else
        ++scope.core(CoreSpace::Function).size;
}

void readStart(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const TypeId type = readIndex(cursor, scope.space(Sort::Function), Thing::Function);
    cursor.vec(Thing::Argument, limits::Parameters, [&] { readIndex(cursor, scope.space(Sort::Value), Thing::Value); });
    const std::size_t offset = cursor.position();
    const std::uint32_t results = cursor.u32();
    if (results > 1) { // a function has one result at most
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = results});
        return;
    }
    if (results == 0 || !cursor.ok())
        return;
    const auto *function = context.arena.as<FunctionBody>(type);
    TypeId result;
    if (function && function->type.result) {
        if (const auto *primitive = std::get_if<Primitive>(&*function->type.result))
            result = context.added(cursor, context.arena.add(ValueBody{*primitive}));
        else
            result = std::get<TypeId>(*function->type.result);
    }
    scope.space(Sort::Value).push(result);
}

} // namespace kennel::wasm
