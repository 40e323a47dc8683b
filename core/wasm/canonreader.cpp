// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/canonreader.h"

#include "wasm/canonicalabi.h"
#include "wasm/coresubtype.h"
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

/// The options of a canonical function; null where a thing that one names is not known.
struct Options
{
    std::uint32_t given = 0; ///< bit by option
    const CoreItem *memory = nullptr;
    const CoreItem *realloc = nullptr;
    const CoreItem *postReturn = nullptr;
    const CoreItem *callback = nullptr;
    std::size_t offset = 0;

    bool has(std::uint8_t option) const { return (given >> option & 1) != 0; }
};

enum Option : std::uint8_t {
    Utf8,
    Utf16,
    Latin1Utf16,
    Memory,
    Realloc,
    PostReturn,
    Async,
    Callback,
    CoreTypeOption,
    Gc
};

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

void readOption(Cursor &cursor, ReadContext &context, Scope &scope, Options &options)
{
    const std::size_t offset = cursor.position();
    const std::uint8_t option = cursor.byte();
    switch (option) {
    case Utf8:
    case Utf16:
    case Latin1Utf16:
    case Async:
    case Gc:
        break;
    case Memory:
        options.memory = readCoreIndex(cursor, scope, CoreKind::Memory);
        break;
    case Realloc:
        options.realloc = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case PostReturn:
        options.postReturn = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case Callback:
        options.callback = readCoreIndex(cursor, scope, CoreKind::Function);
        break;
    case CoreTypeOption:
        readIndex(cursor, scope.coreTypes(), Thing::CoreType);
        break;
    default:
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::CanonOption, .number = option});
        return;
    }
    constexpr std::uint32_t encodings = 1u << Utf8 | 1u << Utf16 | 1u << Latin1Utf16;
    if (options.has(option) || (option <= Latin1Utf16 && (options.given & encodings) != 0))
        context.invalid(FaultCode::CanonOption, offset, optionName(option));
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

enum Opcode : std::uint8_t {
    Lift = 0,
    Lower = 1,
    ResourceNew = 2,
    ResourceDrop = 3,
    ResourceRep = 4,
    TaskReturn = 9,
    ContextGet = 0x0a,
    ContextSet = 0x0b,
    StreamNew = 0x0e,
    StreamRead = 0x0f,
    StreamWrite = 0x10,
    FutureNew = 0x15,
    FutureRead = 0x16,
    FutureWrite = 0x17,
    FutureDropWritable = 0x1b,
    ErrorContextNew = 0x1c,
    ErrorContextDebugMessage = 0x1d,
};

/// The core functions that do not depend on a type, for a memory of 32 bits: parameters > results, i of 32 and l of 64
/// bits (Canonical ABI, canonical built-ins); empty where they do, or are not known.
constexpr std::array<std::string_view, 0x43> builtins = [] {
    std::array<std::string_view, 0x43> table;
    table[ResourceDrop] = "i>";
    table[0x05] = ">";                                             // task.cancel
    table[0x06] = "i>i";                                           // subtask.cancel
    table[0x08] = table[0x0d] = "i>";                              // backpressure.set, subtask.drop
    table[0x0c] = ">i";                                            // thread.yield
    table[0x0e] = table[0x15] = ">l";                              // stream.new, future.new
    table[0x0f] = table[0x10] = "iii>i";                           // stream.read, stream.write
    table[0x16] = table[0x17] = "ii>i";                            // future.read, future.write
    table[0x11] = table[0x12] = table[0x18] = table[0x19] = "i>i"; // to cancel them
    table[0x13] = table[0x14] = table[0x1a] = table[0x1b] = "i>";  // to drop an end
    table[0x1c] = "ii>i";                                          // error-context.new
    table[0x1d] = "ii>";                                           // error-context.debug-message
    table[0x1e] = "i>";                                            // error-context.drop
    table[0x1f] = ">i";                                            // waitable-set.new
    table[0x20] = table[0x21] = "ii>i";                            // waitable-set.wait, waitable-set.poll
    table[0x22] = "i>";                                            // waitable-set.drop
    table[0x23] = "ii>";                                           // waitable.join
    table[0x24] = table[0x25] = ">";                               // backpressure.inc, backpressure.dec
    table[0x26] = ">i";                                            // thread.index
    return table;
}();

/// What a canonical function is made of.
struct Operands
{
    TypeId type;                        ///< of the component
    const CoreItem *function = nullptr; ///< of a core module; null if it is not known
    std::optional<ValueType> result;    ///< of task.return
    CoreValueType value;                ///< of context.get and context.set
    Options options;
    bool hasWideMemory = false; ///< whose addresses are of 64 bits, or which is not known
};

/// Reads the operand \a kind.
void readOperand(Cursor &cursor, ReadContext &context, Scope &scope, char kind, Operands &operands)
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
        const auto *memory = item ? std::get_if<CoreMemory>(&item->type) : nullptr;
        operands.hasWideMemory = !memory || memory->limits.is64;
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
}

CoreFunctionType functionOf(std::string_view signature)
{
    CoreFunctionType type;
    std::vector<CoreValueType> *values = &type.parameters;
    for (const char each : signature) {
        if (each == '>')
            values = &type.results;
        else
            values->push_back({.code = static_cast<std::uint8_t>(each == 'l' ? 0x7e : 0x7f)});
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

/// Whether \a item is a function of this type; true where that is not known.
bool isOfType(const CoreItem *item, const CoreFunctionType &type)
{
    const auto wanted = std::make_shared<const CoreType>(CoreType{.composite = type});
    return !item || coreItemFits({.kind = CoreKind::Function, .signature = wanted}, *item);
}

/// Whether addresses are what the flattened form takes them for.
bool isPlain(const Options &options)
{
    const auto *memory = options.memory ? std::get_if<CoreMemory>(&options.memory->type) : nullptr;
    return !options.has(Gc) && !options.has(CoreTypeOption) &&
           (!options.has(Memory) || (memory && !memory->limits.is64));
}

void checkRealloc(ReadContext &context, const Options &options)
{
    const bool isWrong = isPlain(options) && !isOfType(options.realloc, functionOf("iiii>i"));
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
}

/// Whether a lifted or lowered function has the options that its type asks for.
void checkNeeds(ReadContext &context, const Options &options, const CoreSignature &signature)
{
    if (signature.needsMemory && !options.has(Memory))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Memory));
    else if (signature.needsRealloc && !options.has(Realloc))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Realloc));
}

void checkLift(ReadContext &context, const Operands &operands, const FunctionType<ValueType> &type, std::size_t offset)
{
    const Options &options = operands.options;
    checkOptions(context, options, true);
    if (options.has(Async) && !type.async)
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Async));
    if (!isPlain(options))
        return;
    const auto direction = !options.has(Async)     ? CanonDirection::Lift
                           : options.has(Callback) ? CanonDirection::LiftCallback
                                                   : CanonDirection::LiftAsync;
    const auto signature = coreSignature(context.arena, type, direction);
    if (!signature)
        return;
    checkNeeds(context, options, *signature);
    if (!isOfType(operands.function, signature->type))
        context.invalid(FaultCode::CanonType, offset);
    if (!isOfType(options.postReturn, {.parameters = signature->type.results, .results = {}}))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(PostReturn));
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
    if (!isPlain(options))
        return nullptr;
    const auto signature = coreSignature(context.arena, function->type,
                                         options.has(Async) ? CanonDirection::LowerAsync : CanonDirection::Lower);
    if (!signature)
        return nullptr;
    checkNeeds(context, options, *signature);
    return functionItem(context, signature->type);
}

/// task.return takes the result of the function as its parameters.
const CoreItem *checkTaskReturn(ReadContext &context, const Operands &operands)
{
    const Options &options = operands.options;
    for (const Option option : {Realloc, PostReturn, Async, Callback}) {
        if (options.has(option))
            context.invalid(FaultCode::CanonOption, options.offset, optionName(option));
    }
    if (!isPlain(options))
        return nullptr;
    FunctionType<ValueType> function;
    if (operands.result)
        function.parameters.push_back({.name = {}, .type = *operands.result});
    auto signature = coreSignature(context.arena, function, CanonDirection::Lower);
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
    const bool isOfStreams = opcode < FutureNew;
    if (context.arena.isKnown(operands.type) && !(isOfStreams ? stream != nullptr : future != nullptr))
        context.invalid(FaultCode::WrongType, offset, Thing::Type);
    const bool reads = opcode == StreamRead || opcode == FutureRead;
    const bool writes = opcode == StreamWrite || opcode == FutureWrite;
    const auto element = stream ? stream->element : future ? future->element : std::nullopt;
    const Options &options = operands.options;
    if (!element || !(reads || writes) || !isPlain(options))
        return;
    if (!options.has(Memory))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Memory));
    else if (reads && !options.has(Realloc) && holdsPointer(context.arena, *element))
        context.invalid(FaultCode::CanonOption, options.offset, optionName(Realloc));
}

/// Who defines a resource makes and opens it.
void checkResource(ReadContext &context, Scope &scope, std::uint8_t opcode, TypeId type, std::size_t offset)
{
    expectBody<ResourceBody>(context, type, Thing::Resource, offset);
    if (opcode != ResourceDrop && context.arena.as<ResourceBody>(type) && !scope.localResources.contains(type.body))
        context.invalid(FaultCode::ForeignResource, offset);
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
    const std::size_t offset = cursor.position();
    const std::uint8_t opcode = cursor.byte();
    const std::string_view kinds = opcode < operandKinds.size() ? operandKinds[opcode] : std::string_view();
    if (kinds.empty()) {
        cursor.fail(
            Fault{.code = FaultCode::UnexpectedByte, .offset = offset, .thing = Thing::Canon, .number = opcode});
        return;
    }
    Operands read;
    for (const char kind : kinds)
        readOperand(cursor, context, scope, kind, read);
    if (!cursor.ok())
        return;
    if (opcode == Lift) {
        const TypeId type = expectBody<FunctionBody>(context, read.type, Thing::Function, offset);
        if (const auto *function = context.arena.as<FunctionBody>(type))
            checkLift(context, read, function->type, offset);
        scope.space(Sort::Function).push(type);
        return;
    }
    const CoreItem *function = nullptr;
    if (opcode == Lower)
        function = checkLower(context, read);
    else if (opcode == TaskReturn)
        function = checkTaskReturn(context, read);
    else if (opcode == ContextGet)
        function = functionItem(context, {.parameters = {}, .results = {read.value}});
    else if (opcode == ContextSet)
        function = functionItem(context, {.parameters = {read.value}, .results = {}});
    else if (!builtins[opcode].empty() && isPlain(read.options) && !read.hasWideMemory)
        function = functionItem(context, functionOf(builtins[opcode]));
    if (opcode != Lower)
        checkRealloc(context, read.options);
    if (opcode >= ResourceNew && opcode <= ResourceRep)
        checkResource(context, scope, opcode, read.type, offset);
    else if (opcode >= StreamNew && opcode <= FutureDropWritable)
        checkTransfer(context, opcode, read, offset);
    else if (opcode == ErrorContextNew || opcode == ErrorContextDebugMessage)
        checkNeeds(context, read.options,
                   {.type = {}, .needsMemory = true, .needsRealloc = opcode == ErrorContextDebugMessage});
    scope.core(CoreKind::Function).push(function);
}

void readStart(Cursor &cursor, ReadContext &context, Scope &scope)
{
    const std::size_t begin = cursor.position();
    const TypeId type = readIndex(cursor, scope.space(Sort::Function), Thing::Function);
    const auto *function = context.arena.as<FunctionBody>(type);
    std::vector<TypeId> arguments;
    cursor.vec(Thing::Argument, limits::Parameters,
               [&] { arguments.push_back(readIndex(cursor, scope.space(Sort::Value), Thing::Value)); });
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
