// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/canonicalabi.h"

#include "wasm/typewalk.h"

#include <algorithm>
#include <vector>

namespace kennel::wasm {

namespace {

enum Code : std::uint8_t { I32 = 0x7f, I64 = 0x7e, F32 = 0x7d, F64 = 0x7c };

constexpr std::size_t MaxParameters = 16;
constexpr std::size_t MaxAsyncParameters = 4;
constexpr std::size_t MaxResults = 1;

/// Flattens types; no further than somebody looks, as a list of fixed length may be long.
class Flattening
{
public:
    Flattening(TypeArena &arena, Code address)
        : m_arena(arena)
        , m_address(address)
    {
    }

    void add(const ValueType &type)
    {
        if (const auto *primitive = std::get_if<Primitive>(&type)) {
            addPrimitive(*primitive);
            return;
        }
        const TypeId id = std::get<TypeId>(type);
        const auto *body = m_arena.as<ValueBody>(id);
        if (!body || !m_arena.spend(m_arena.width(id))) {
            isKnown = false;
            return;
        }
        std::visit([this](const auto &defined) { addDefined(defined); }, body->type);
    }

    std::vector<std::uint8_t> codes{};
    bool hasPointer = false; ///< something in it lies in memory, whatever the number of values
    bool isKnown = true;

private:
    static constexpr std::size_t enough = MaxParameters + 1;

    void push(std::uint8_t code)
    {
        if (codes.size() < enough)
            codes.push_back(code);
    }

    void addPointer()
    {
        hasPointer = true;
        push(m_address);
        push(m_address);
    }

    void addPrimitive(Primitive primitive)
    {
        switch (primitive) {
        case Primitive::S64:
        case Primitive::U64:
            push(I64);
            break;
        case Primitive::F32:
            push(F32);
            break;
        case Primitive::F64:
            push(F64);
            break;
        case Primitive::String:
            addPointer();
            break;
        default:
            push(I32);
        }
    }

    /// One of several: which one, and values that can hold each of them.
    void addCases(const std::vector<std::optional<ValueType>> &payloads)
    {
        push(I32);
        std::vector<std::uint8_t> joined;
        for (const auto &payload : payloads) {
            if (!payload)
                continue;
            Flattening one(m_arena, m_address);
            one.add(*payload);
            isKnown = isKnown && one.isKnown;
            hasPointer = hasPointer || one.hasPointer;
            for (std::size_t i = 0; i < one.codes.size(); ++i) {
                if (i == joined.size())
                    joined.push_back(one.codes[i]);
                else if (joined[i] != one.codes[i])
                    joined[i] = std::min(joined[i], one.codes[i]) == F32 && std::max(joined[i], one.codes[i]) == I32
                                    ? I32
                                    : I64;
            }
        }
        std::ranges::for_each(joined, [this](std::uint8_t code) { push(code); });
    }

    template <typename Defined>
    void addDefined(const Defined &type)
    {
        if constexpr (std::is_same_v<Defined, Primitive>) {
            addPrimitive(type);
        } else if constexpr (std::is_same_v<Defined, VariantType<ValueType>>) {
            std::vector<std::optional<ValueType>> payloads;
            for (const auto &each : type.cases)
                payloads.push_back(each.type);
            addCases(payloads);
        } else if constexpr (std::is_same_v<Defined, OptionType<ValueType>>) {
            addCases({type.type});
        } else if constexpr (std::is_same_v<Defined, ResultType<ValueType>>) {
            addCases({type.ok, type.error});
        } else if constexpr (std::is_same_v<Defined, RecordType<ValueType>> ||
                             std::is_same_v<Defined, TupleType<ValueType>>) {
            forEachReference(type, [this](const ValueType &member) { add(member); });
        } else if constexpr (std::is_same_v<Defined, ListType<ValueType>>) {
            addList(type);
        } else if constexpr (std::is_same_v<Defined, MapType<ValueType>>) {
            addPointer();
        } else {
            push(I32); // flags, enums and handles of all kinds
        }
    }

    void addList(const ListType<ValueType> &type)
    {
        if (!type.length) {
            addPointer();
            return;
        }
        // Once in any case: where nothing more is counted, a pointer in it still is one.
        for (std::uint32_t i = 0; i < *type.length && (i == 0 || codes.size() < enough) && isKnown; ++i)
            add(type.element);
    }

    TypeArena &m_arena;
    Code m_address;
};

std::vector<CoreValueType> valueTypes(const std::vector<std::uint8_t> &codes)
{
    std::vector<CoreValueType> types;
    for (const std::uint8_t code : codes)
        types.push_back({.code = code});
    return types;
}

} // namespace

std::optional<CoreSignature> coreSignature(TypeArena &arena, const FunctionType<ValueType> &function,
                                           CanonDirection direction, AddressWidth width)
{
    if (!arena.spend(1 + function.parameters.size()))
        return std::nullopt;
    const Code address = width == AddressWidth::Bits64 ? I64 : I32;
    Flattening parameters(arena, address);
    for (const auto &each : function.parameters)
        parameters.add(each.type);
    Flattening results(arena, address);
    if (function.result)
        results.add(*function.result);
    if (!parameters.isKnown || !results.isKnown)
        return std::nullopt;

    const bool isLift = direction < CanonDirection::Lower;
    const bool isAsync = direction != CanonDirection::Lift && direction != CanonDirection::Lower;
    CoreSignature signature;
    const std::size_t most = direction == CanonDirection::LowerAsync ? MaxAsyncParameters : MaxParameters;
    const bool inMemory = parameters.codes.size() > most;
    signature.type.parameters = valueTypes(inMemory ? std::vector<std::uint8_t>{address} : parameters.codes);
    signature.needsMemory = inMemory || parameters.hasPointer;
    // Lifted, the parameters are put into the memory of the component, so that something has to be allocated there.
    signature.needsRealloc = isLift ? signature.needsMemory : results.hasPointer;
    if (direction == CanonDirection::LiftAsync || direction == CanonDirection::LiftCallback) {
        // The result goes through task.return, which has to use the same memory.
        signature.needsMemory = signature.needsMemory || results.hasPointer || results.codes.size() > MaxParameters;
        if (direction == CanonDirection::LiftCallback)
            signature.type.results = valueTypes({I32});
        return signature;
    }
    const bool returnsInMemory = results.codes.size() > MaxResults;
    signature.needsMemory = signature.needsMemory || returnsInMemory || results.hasPointer;
    if (isAsync) {
        signature.needsMemory = signature.needsMemory || !results.codes.empty();
        if (!results.codes.empty())
            signature.type.parameters.push_back({.code = address});
        signature.type.results = valueTypes({I32});
    } else if (returnsInMemory && isLift) {
        signature.type.results = valueTypes({address});
    } else if (returnsInMemory) {
        signature.type.parameters.push_back({.code = address});
    } else {
        signature.type.results = valueTypes(results.codes);
    }
    return signature;
}

bool holdsPointer(TypeArena &arena, const ValueType &type)
{
    Flattening flat(arena, I32);
    flat.add(type);
    return flat.isKnown && flat.hasPointer;
}

} // namespace kennel::wasm
