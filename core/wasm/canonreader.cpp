// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/canonreader.h"

#include "wasm/canonrules.h"
#include "wasm/coretypereader.h"
#include "wasm/indexreader.h"
#include "wasm/subtype.h"
#include "wasm/typereader.h"

#include <array>
#include <string_view>

namespace kennel::wasm {

namespace {

/// The operands of each canonical function, by its opcode; empty where there is no such function.
/// t type · k core type · c core function · f function · o options · b flag · r result list · v core value type · n
/// number · m memory · T table · - none · 0 a zero byte
constexpr std::array<std::string_view, 0x43> operandKinds = [] {
    std::array<std::string_view, 0x43> table;
    table[0x00] = "0cot"; // lift
    table[0x01] = "0fo";  // lower
    for (const int resource : {0x02, 0x03, 0x04, 0x0e, 0x13, 0x14, 0x15, 0x1a, 0x1b, 0x2e, 0x2f})
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

void readOption(Cursor &cursor, ReadContext &context, Scope &scope, canon::Options &options)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t option = cursor.byte();
    switch (option) {
    case canon::Utf8:
    case canon::Utf16:
    case canon::Latin1Utf16:
    case canon::Async:
    case canon::Gc:
        break;
    case canon::Memory: {
        options.memory = readCoreIndex(cursor, scope, CoreKind::Memory);
        const auto *memory = options.memory ? std::get_if<CoreMemory>(&options.memory->type) : nullptr;
        if (memory && memory->limits.shared)
            context.invalid(FaultCode::CanonOption, offset, canon::optionName(option));
        break;
    }
    case canon::Realloc:
        options.realloc = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case canon::PostReturn:
        options.postReturn = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case canon::Callback:
        options.callback = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case canon::CoreTypeOption: {
        const TypeId type = readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        const auto *body =
            context.arena.as<CoreTypeBody>(expectBody<CoreTypeBody>(context, type, Thing::CoreType, offset));
        options.coreType = body ? body->type : nullptr;
        if (body && !std::holds_alternative<CoreFunctionType>(body->type->composite))
            context.invalid(FaultCode::CanonOption, offset, canon::optionName(option));
        break;
    }
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CanonOption, .number = option});
        return;
    }
    constexpr std::uint32_t encodings = 1u << canon::Utf8 | 1u << canon::Utf16 | 1u << canon::Latin1Utf16;
    if (options.has(option) || (option <= canon::Latin1Utf16 && (options.given & encodings) != 0))
        context.invalid(FaultCode::CanonOption, offset, canon::optionName(option));
    options.given |= 1u << option;
}

/// A value type, or none.
std::optional<ValueType> readResults(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t results = cursor.byte();
    if (results == 0)
        return readValueType(cursor, context, scope);
    if (const std::uint8_t count = cursor.byte(); results != 1 || count != 0) {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = count});
    }
    return std::nullopt;
}

/// Reads the operand \a kind.
void readOperand(Cursor &cursor, ReadContext &context, Scope &scope, char kind, canon::Operands &operands)
{
    const std::size_t offset = cursor.position();
    switch (kind) {
    case 't':
        operands.type = readIndex(cursor, scope.space(Sort::Type), Thing::Type);
        break;
    case 'k':
        readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        break;
    case 'c':
        operands.function = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case 'f':
        operands.type = readIndex(cursor, scope.space(Sort::Function), Thing::Function);
        break;
    case 'm': {
        const CoreItem *item = readCoreIndex(cursor, scope, CoreKind::Memory);
        if (const auto *memory = item ? std::get_if<CoreMemory>(&item->type) : nullptr) {
            operands.width = memory->limits.is64 ? AddressWidth::Bits64 : AddressWidth::Bits32;
            if (memory->limits.shared)
                context.invalid(FaultCode::CanonOption, offset, canon::optionName(canon::Memory));
        } else {
            operands.width = std::nullopt;
        }
        break;
    }
    case 'T':
        readCoreIndex(cursor, scope, CoreKind::Table);
        break;
    case 'o':
        operands.options.offset = offset;
        cursor.vec(Thing::CanonOption, limits::CanonOptions,
                   [&] { readOption(cursor, context, scope, operands.options); });
        break;
    case 'b':
        cursor.flag(Thing::Canon);
        break;
    case 'r':
        operands.result = readResults(cursor, context, scope);
        break;
    case 'v':
        operands.value = readCoreValueType(cursor);
        if (cursor.ok() && operands.value.code != 0x7f && operands.value.code != 0x7e)
            context.invalid(FaultCode::CanonType, offset);
        break;
    case 'n':
        operands.slot = cursor.u32();
        break;
    case '0':
        if (const std::uint8_t zero = cursor.byte(); zero != 0)
            cursor.fail(
                Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Canon, .number = zero});
        break;
    default:
        break;
    }
}

/// Whether a start function takes these values, and returns as many as it is said to.
bool argumentsFit(ReadContext &context, const FunctionType<ValueType> &function, const std::vector<TypeId> &arguments,
                  std::uint32_t results)
{
    if (arguments.size() != function.parameters.size() || results != (function.result ? 1u : 0u))
        return false;
    SubtypeCheck check(context.arena);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (!check.valuesFit(function.parameters[i].type, arguments[i]))
            return false;
    }
    return true;
}

} // namespace

void readCanon(Cursor &cursor, ReadContext &context, Scope &scope)
{
    charge(cursor, context.arena, 1);
    const std::size_t offset = cursor.position();
    const std::uint8_t opcode = cursor.byte();
    const std::string_view kinds = opcode < operandKinds.size() ? operandKinds[opcode] : std::string_view();
    if (kinds.empty()) {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Canon, .number = opcode});
        return;
    }
    canon::Operands read;
    for (const char kind : kinds)
        readOperand(cursor, context, scope, kind, read);
    if (!cursor.ok())
        return;
    if (opcode == canon::Lift) {
        const TypeId type = expectBody<FunctionBody>(context, read.type, Thing::Function, offset);
        if (const auto *function = context.arena.as<FunctionBody>(type))
            canon::judgeLift(context, read, function->type, offset);
        scope.space(Sort::Function).push(type);
        return;
    }
    scope.core(CoreKind::Function).push(canon::judgeFunction(context, scope, opcode, read, offset));
}

void readStart(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t begin = cursor.position();
    const TypeId type = readIndex(cursor, scope.space(Sort::Function), Thing::Function);
    const auto *function = context.arena.as<FunctionBody>(type);
    std::vector<TypeId> arguments;
    cursor.vec(Thing::Argument, limits::Parameters,
               [&] { arguments.push_back(readValueIndex(cursor, context, scope)); });
    const std::size_t offset = cursor.position();
    const std::uint32_t results = cursor.u32();
    if (cursor.ok() && function && !argumentsFit(context, function->type, arguments, results))
        context.invalid(FaultCode::StartType, begin);
    if (results > 1) { // a function has one result at most
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Result, .number = results});
        return;
    }
    if (results == 0 || !cursor.ok())
        return;
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
