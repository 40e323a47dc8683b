// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/canonrules.h"

#include "wasm/canonicalabi.h"
#include "wasm/collectedabi.h"
#include "wasm/coresubtype.h"
#include "wasm/indexreader.h"

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace kennel::wasm::canon {

namespace {

/// The core functions that do not depend on a type: parameters > results, i of 32 and l of 64 bits, a as wide as an
/// address (Canonical ABI, canonical built-ins); empty where they do, or are not known.
constexpr std::array<std::string_view, 0x43> builtins = [] {
    std::array<std::string_view, 0x43> table;
    table[0x05] = ">";                                             // task.cancel
    table[0x06] = "i>i";                                           // subtask.cancel
    table[0x08] = table[0x0d] = "i>";                              // backpressure.set, subtask.drop
    table[0x0c] = ">i";                                            // thread.yield
    table[0x0e] = table[0x15] = ">l";                              // stream.new, future.new
    table[0x0f] = table[0x10] = "iaa>a";                           // stream.read, stream.write
    table[0x16] = table[0x17] = "ia>i";                            // future.read, future.write
    table[0x11] = table[0x12] = table[0x18] = table[0x19] = "i>i"; // to cancel them
    table[0x13] = table[0x14] = table[0x1a] = table[0x1b] = "i>";  // to drop an end
    table[0x1c] = "aa>i";                                          // error-context.new
    table[0x1d] = "ia>";                                           // error-context.debug-message
    table[0x1e] = "i>";                                            // error-context.drop
    table[0x1f] = ">i";                                            // waitable-set.new
    table[0x20] = table[0x21] = "ia>i";                            // waitable-set.wait, waitable-set.poll
    table[0x22] = "i>";                                            // waitable-set.drop
    table[0x23] = "ii>";                                           // waitable.join
    table[0x24] = table[0x25] = ">";                               // backpressure.inc, backpressure.dec
    table[0x26] = ">i";                                            // thread.index
    table[0x28] = "i>";                                            // thread.resume-later
    table[0x29] = ">i";                                            // thread.suspend
    table[0x2a] = table[0x2b] = table[0x2c] = table[0x2d] = "i>i"; // to suspend or yield for another thread
    table[0x2e] = table[0x2f] = "ii>";                             // stream.forward, future.forward
    return table;
}();

CoreFunctionType functionOf(std::string_view signature, AddressWidth width = AddressWidth::Bits32)
{
    const char wide = width == AddressWidth::Bits64 ? 'a' : 'l';
    CoreFunctionType type;
    std::vector<CoreValueType> *values = &type.parameters;
    for (const char each : signature) {
        if (each == '>')
            values = &type.results;
        else
            values->push_back({.code = static_cast<std::uint8_t>(each == 'l' || each == wide ? 0x7e : 0x7f)});
    }
    return type;
}

const CoreItem *functionItem(ReadContext &context, CoreFunctionType type)
{
    // A type of its own, with its members.
    if (!context.arena.spend(2 * limits::CoreTypeWork))
        return nullptr;
    return context.arena.add(
        CoreItem{.kind = CoreKind::Function,
                 .signature = std::make_shared<const CoreType>(CoreType{.composite = std::move(type)})});
}

/// How wide addresses are in the flattened form; nothing where there is no such form, or where it is not known.
std::optional<AddressWidth> addressWidth(const Options &options)
{
    if (options.has(Gc) || options.has(CoreTypeOption))
        return std::nullopt;
    if (!options.has(Memory))
        return AddressWidth::Bits32;
    const auto *memory = options.memory ? std::get_if<CoreMemory>(&options.memory->type) : nullptr;
    if (!memory)
        return std::nullopt;
    return memory->limits.is64 ? AddressWidth::Bits64 : AddressWidth::Bits32;
}

void checkRealloc(ReadContext &context, const Options &options)
{
    const auto width = addressWidth(options);
    const bool isWrong = width && !isOfType(options.realloc, functionOf("aaaa>a", *width));
    if (options.has(Realloc) && (isWrong || !options.has(Memory)))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Realloc));
}

/// The rules of options that hold for every canonical function which has some.
void checkOptions(ReadContext &context, const Options &options, bool isLift)
{
    const auto wrong = [&](Option option) {
        context.invalid(FaultCode::CanonOption, options.offset, optionName(option));
    };
    checkRealloc(context, options);
    if (options.has(PostReturn) && (!isLift || options.has(Async)))
        wrong(PostReturn);
    if (options.has(Callback) && (!isLift || !options.has(Async)))
        wrong(Callback);
    if (!isOfType(options.callback, functionOf("iii>i")))
        wrong(Callback);
    // What is lifted has its type; what is lowered to the collector's types needs one.
    if (options.has(CoreTypeOption) && (isLift || !options.has(Gc)))
        wrong(CoreTypeOption);
    else if (options.has(Gc) && !options.has(CoreTypeOption) && !isLift)
        wrong(Gc);
}

/// Whether a lifted or lowered function has the options that its type asks for.
void checkNeeds(ReadContext &context, const Options &options, const CoreSignature &signature)
{
    if (signature.needsMemory && !options.has(Memory))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Memory));
    else if (signature.needsRealloc && !options.has(Realloc))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Realloc));
}

/// What a lowered function is; null where that is not known.
const CoreItem *checkLower(ReadContext &context, const Operands &operands)
{
    const Options &options = operands.options;
    checkOptions(context, options, false);
    const auto *function = context.arena.as<FunctionBody>(operands.type);
    if (!function)
        return nullptr;
    if (options.has(Async) && !function->type.async)
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Async));
    if (options.has(Gc)) {
        if (!options.coreType)
            return nullptr;
        if (!fitsCollected(context.arena, function->type, *options.coreType, options.has(Utf16)))
            context.invalid(FaultCode::CanonOption, options.offset, optionName(CoreTypeOption));
        return context.arena.add(CoreItem{.kind = CoreKind::Function, .signature = options.coreType});
    }
    const auto width = addressWidth(options);
    if (!width)
        return nullptr;
    const auto direction = options.has(Async) ? CanonDirection::LowerAsync : CanonDirection::Lower;
    const auto signature = coreSignature(context.arena, function->type, direction, *width);
    if (!signature)
        return nullptr;
    checkNeeds(context, options, *signature);
    return functionItem(context, signature->type);
}

/// task.return takes the result of the function as its parameters.
const CoreItem *checkTaskReturn(ReadContext &context, const Operands &operands)
{
    const Options &options = operands.options;
    checkRealloc(context, options);
    for (const Option option : {Realloc, PostReturn, Async, Callback}) {
        if (options.has(option))
            context.invalid(FaultCode::CanonOption, options.offset, optionName(option));
    }
    FunctionType<ValueType> function;
    if (operands.result) {
        function.parameters.push_back({.name = {}, .type = *operands.result});
        if (context.arena.layout(*operands.result).borrows)
            context.invalid(FaultCode::BorrowedResult, options.offset);
    }
    const auto width = addressWidth(options);
    if (!width)
        return nullptr;
    auto signature = coreSignature(context.arena, function, CanonDirection::Lower, *width);
    if (!signature)
        return nullptr;
    if (signature->needsMemory && !options.has(Memory))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Memory));
    return functionItem(context, std::move(signature->type));
}

/// Streams and futures: the type is one, and what is read or written lies in a memory.
void checkTransfer(ReadContext &context, std::uint8_t opcode, const Operands &operands, std::size_t offset)
{
    const auto *value = context.arena.as<ValueBody>(operands.type);
    const auto *stream = value ? std::get_if<StreamType<ValueType>>(&value->type) : nullptr;
    const auto *future = value ? std::get_if<FutureType<ValueType>>(&value->type) : nullptr;
    const bool isOfStreams = opcode < FutureNew || opcode == StreamForward;
    if (context.arena.isKnown(operands.type) && !(isOfStreams ? stream != nullptr : future != nullptr))
        context.invalid(FaultCode::WrongType, offset, Thing::Type);
    const bool reads = opcode == StreamRead || opcode == FutureRead;
    const bool writes = opcode == StreamWrite || opcode == FutureWrite;
    const auto element = stream ? stream->element : future ? future->element : std::nullopt;
    const Options &options = operands.options;
    if (!element || !(reads || writes) || !addressWidth(options))
        return;
    if (!options.has(Memory))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Memory));
    else if (reads && !options.has(Realloc) && holdsPointer(context.arena, *element))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Realloc));
}

/// Who defines a resource makes and opens it, by what represents it.
const CoreItem *checkResource(ReadContext &context, Scope &scope, std::uint8_t opcode, TypeId type, std::size_t offset)
{
    expectBody<ResourceBody>(context, type, Thing::Resource, offset);
    if (opcode == ResourceDrop)
        return functionItem(context, functionOf("i>"));
    const auto local = scope.localResources.find(type.body);
    if (local == scope.localResources.end()) {
        if (context.arena.as<ResourceBody>(type))
            context.invalid(FaultCode::ForeignResource, offset);
        return nullptr;
    }
    const CoreValueType handle;
    return opcode == ResourceNew ? functionItem(context, {.parameters = {local->second}, .results = {handle}})
                                 : functionItem(context, {.parameters = {handle}, .results = {local->second}});
}

/// A thread has two slots for values, all of one type within a component.
const CoreItem *checkContext(ReadContext &context, Scope &scope, std::uint8_t opcode, const Operands &operands,
                             std::size_t offset)
{
    constexpr std::uint32_t slots = 2;
    if (operands.slot >= slots || scope.contextType.value_or(operands.value) != operands.value)
        context.invalid(FaultCode::ContextSlot, offset, Thing::None, operands.slot);
    scope.contextType = operands.value;
    return opcode == ContextGet ? functionItem(context, {.parameters = {}, .results = {operands.value}})
                                : functionItem(context, {.parameters = {operands.value}, .results = {}});
}

} // namespace

bool isOfType(const CoreItem *item, const CoreFunctionType &type)
{
    if (!item)
        return true;
    const auto wanted = std::make_shared<const CoreType>(CoreType{.composite = type});
    return coreItemFits({.kind = CoreKind::Function, .signature = wanted}, *item);
}

std::string_view optionName(std::uint8_t option)
{
    static constexpr std::string_view names[] = {"string-encoding=utf8",
                                                 "string-encoding=utf16",
                                                 "string-encoding=latin1+utf16",
                                                 "memory",
                                                 "realloc",
                                                 "post-return",
                                                 "async",
                                                 "callback",
                                                 "core-type",
                                                 "gc"};
    return names[option];
}

void judgeLift(ReadContext &context, const Operands &operands, const FunctionType<ValueType> &type, std::size_t offset)
{
    const Options &options = operands.options;
    checkOptions(context, options, true);
    if (options.has(Async) && !type.async)
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Async));
    if (options.has(Gc)) {
        const CoreType *core = operands.function ? operands.function->signature.get() : nullptr;
        if (core && !fitsCollected(context.arena, type, *core, options.has(Utf16)))
            context.invalid(FaultCode::CanonType, offset);
        const auto *function = core ? std::get_if<CoreFunctionType>(&core->composite) : nullptr;
        if (function && !isOfType(options.postReturn, {.parameters = function->results, .results = {}}))
            context.invalid(FaultCode::CanonOption, options.offset, optionName(PostReturn));
        return;
    }
    const auto width = addressWidth(options);
    if (!width)
        return;
    const auto direction = !options.has(Async)     ? CanonDirection::Lift
                           : options.has(Callback) ? CanonDirection::LiftCallback
                                                   : CanonDirection::LiftAsync;
    const auto signature = coreSignature(context.arena, type, direction, *width);
    if (!signature)
        return;
    checkNeeds(context, options, *signature);
    if (!isOfType(operands.function, signature->type))
        context.invalid(FaultCode::CanonType, offset);
    if (!isOfType(options.postReturn, {.parameters = signature->type.results, .results = {}}))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(PostReturn));
}

const CoreItem *judgeFunction(ReadContext &context, Scope &scope, std::uint8_t opcode, const Operands &operands,
                              std::size_t offset)
{
    if (opcode == Lower)
        return checkLower(context, operands);
    if (opcode == TaskReturn)
        return checkTaskReturn(context, operands);
    checkOptions(context, operands.options, false);
    if (opcode == ContextGet || opcode == ContextSet)
        return checkContext(context, scope, opcode, operands, offset);
    if (opcode >= ResourceNew && opcode <= ResourceRep)
        return checkResource(context, scope, opcode, operands.type, offset);
    if ((opcode >= StreamNew && opcode <= FutureDropWritable) || opcode == StreamForward || opcode == FutureForward)
        checkTransfer(context, opcode, operands, offset);
    if (opcode == ErrorContextNew || opcode == ErrorContextDebugMessage) {
        if (operands.options.has(Async))
            context.invalid(FaultCode::CanonOption, operands.options.offset, optionName(Async));
        checkNeeds(context, operands.options,
                   {.type = {}, .needsMemory = true, .needsRealloc = opcode == ErrorContextDebugMessage});
    }
    // A function names a memory itself, or through an option.
    const auto width = operands.width == AddressWidth::Bits32 ? addressWidth(operands.options) : operands.width;
    return width && !builtins[opcode].empty() ? functionItem(context, functionOf(builtins[opcode], *width)) : nullptr;
}

} // namespace kennel::wasm::canon
