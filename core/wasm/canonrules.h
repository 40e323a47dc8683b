// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/canonicalabi.h"
#include "wasm/readcontext.h"
#include "wasm/scope.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

/// What canonical functions are made of, as they were read, and the rules that hold for them (Canonical ABI).
namespace kennel::wasm::canon {

/// The options, by their numbers (spec 5).
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

/// What an option is called.
std::string_view optionName(std::uint8_t option);

/// The functions that are spoken of by name, by their opcodes (spec 5).
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
    StreamForward = 0x2e,
    FutureForward = 0x2f,
};

/// The options of a canonical function; null where a thing that one names is not known.
struct Options
{
    std::uint32_t given = 0; ///< bit by option
    const CoreItem *memory = nullptr;
    const CoreItem *realloc = nullptr;
    const CoreItem *postReturn = nullptr;
    const CoreItem *callback = nullptr;
    std::shared_ptr<const CoreType> coreType{};
    std::size_t offset = 0;

    bool has(std::uint8_t option) const { return (given >> option & 1) != 0; }
};

/// What a canonical function is made of.
struct Operands
{
    TypeId type;                        ///< of the component
    const CoreItem *function = nullptr; ///< of a core module; null if it is not known
    std::optional<ValueType> result;    ///< of task.return
    CoreValueType value;                ///< of context.get and context.set
    Options options;
    std::uint32_t slot = 0; ///< of context.get and context.set
    std::optional<AddressWidth> width =
        AddressWidth::Bits32; ///< of the memory that it names itself; nothing if unknown
};

/// Whether \a item is a function of this type; true where that is not known.
bool isOfType(const CoreItem *item, const CoreFunctionType &type);

/// Holds a lifted function against the \a type that it is lifted to; each rule that it breaks is a fault, at \a offset
/// or at its options.
void judgeLift(ReadContext &context, const Operands &operands, const FunctionType<ValueType> &type, std::size_t offset);

/// The same for any other function. Returns what core modules see of it; null where that is not known.
const CoreItem *judgeFunction(ReadContext &context, Scope &scope, std::uint8_t opcode, const Operands &operands,
                              std::size_t offset);

} // namespace kennel::wasm::canon
