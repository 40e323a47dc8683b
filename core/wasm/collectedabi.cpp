// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/collectedabi.h"

#include "wasm/typewalk.h"

#include <algorithm>
#include <type_traits>
#include <variant>
#include <vector>

namespace kennel::wasm {

namespace {

/// Where a value is handed over: directly, or in a field, where small numbers are packed.
struct Place
{
    const CoreType &in; ///< the type that has this parameter, result or field
    CoreField field{};
    bool isDirect = false;
};

class CollectedForm
{
public:
    CollectedForm(TypeArena &arena, bool utf16)
        : m_arena(arena)
        , m_unitBits(utf16 ? 16 : 8)
    {
    }

    bool fits(const ValueType &type, const Place &place)
    {
        if (const auto *primitive = std::get_if<Primitive>(&type))
            return fitsPrimitive(*primitive, place);
        const TypeId id = std::get<TypeId>(type);
        const auto *body = m_arena.as<ValueBody>(id);
        if (!body || !m_arena.spend(m_arena.width(id)))
            return true;
        return std::visit([&](const auto &defined) { return fitsDefined(defined, place); }, body->type);
    }

private:
    enum Code : std::uint8_t { Int32 = 0x7f, Int64 = 0x7e, Float32 = 0x7d, Float64 = 0x7c, ExternHeap = 0x6f };

    static bool isNumber(std::uint8_t code, const Place &place)
    {
        return place.field.packed == 0 && place.field.type.code == code;
    }

    static bool isPacked(std::uint8_t bits, const Place &place)
    {
        return place.isDirect ? isNumber(Int32, place) : place.field.packed == bits;
    }

    static bool isReference(const Place &place) { return place.field.packed == 0 && place.field.type.isReference(); }

    static bool isExtern(const Place &place)
    {
        const HeapType &heap = place.field.type.heap;
        return isReference(place) && !heap.index && heap.code == ExternHeap;
    }

    /// Whether it is a reference to a type of this form that \a judge accepts; one to what is not known is.
    template <typename Composite, typename Judge>
    static bool refersTo(const Place &place, Judge judge)
    {
        const HeapType &heap = place.field.type.heap;
        if (!isReference(place) || !heap.index)
            return false;
        const auto target = place.in.referenced.find(*heap.index);
        if (target == place.in.referenced.end() || !target->second)
            return true;
        const auto *composite = std::get_if<Composite>(&target->second->composite);
        return composite && judge(*target->second, *composite);
    }

    bool fitsPrimitive(Primitive primitive, const Place &place) const
    {
        switch (primitive) {
        case Primitive::Bool:
        case Primitive::S8:
        case Primitive::U8:
            return isPacked(8, place);
        case Primitive::S16:
        case Primitive::U16:
            return isPacked(16, place);
        case Primitive::S64:
        case Primitive::U64:
            return isNumber(Int64, place);
        case Primitive::F32:
            return isNumber(Float32, place);
        case Primitive::F64:
            return isNumber(Float64, place);
        case Primitive::String:
            return refersTo<ArrayType>(
                place, [this](const CoreType &, const ArrayType &array) { return array.field.packed == m_unitBits; });
        case Primitive::ErrorContext:
            return isExtern(place);
        case Primitive::S32:
        case Primitive::U32:
        case Primitive::Char:
            return isNumber(Int32, place);
        }
        return true;
    }

    /// Records and tuples, by what they are made of.
    template <typename Product>
    bool fitsProduct(const Product &product, const Place &place)
    {
        return refersTo<StructType>(place, [&](const CoreType &core, const StructType &structure) {
            std::vector<ValueType> members;
            forEachReference(product, [&](const ValueType &member) { members.push_back(member); });
            return std::ranges::equal(structure.fields, members, [&](const CoreField &field, const ValueType &member) {
                return fits(member, {.in = core, .field = field});
            });
        });
    }

    template <typename Defined>
    bool fitsDefined(const Defined &type, const Place &place)
    {
        if constexpr (std::is_same_v<Defined, Primitive>) {
            return fitsPrimitive(type, place);
        } else if constexpr (std::is_same_v<Defined, RecordType<ValueType>> ||
                             std::is_same_v<Defined, TupleType<ValueType>>) {
            return fitsProduct(type, place);
        } else if constexpr (std::is_same_v<Defined, ListType<ValueType>>) {
            return refersTo<ArrayType>(place, [&](const CoreType &core, const ArrayType &array) {
                return fits(type.element, {.in = core, .field = array.field});
            });
        } else if constexpr (std::is_same_v<Defined, MapType<ValueType>>) {
            return false; // has no such form yet
        } else if constexpr (std::is_same_v<Defined, FlagsType> || std::is_same_v<Defined, EnumType>) {
            return isNumber(Int32, place);
        } else if constexpr (std::is_same_v<Defined, VariantType<ValueType>> ||
                             std::is_same_v<Defined, OptionType<ValueType>> ||
                             std::is_same_v<Defined, ResultType<ValueType>>) {
            return refersTo<StructType>(
                place, [](const CoreType &, const StructType &structure) { return structure.fields.empty(); });
        } else {
            return isExtern(place); // handles, streams and futures
        }
    }

    TypeArena &m_arena;
    std::uint8_t m_unitBits;
};

} // namespace

bool fitsCollected(TypeArena &arena, const FunctionType<ValueType> &function, const CoreType &core, bool utf16)
{
    const auto *signature = std::get_if<CoreFunctionType>(&core.composite);
    if (!signature)
        return false;
    if (!arena.spend(1 + function.parameters.size()))
        return true;
    CollectedForm form(arena, utf16);
    const auto isForm = [&](const CoreValueType &value, const ValueType &type) {
        return form.fits(type, {.in = core, .field = {.type = value}, .isDirect = true});
    };
    const std::vector<ValueType> results = function.result ? std::vector{*function.result} : std::vector<ValueType>();
    return std::ranges::equal(signature->parameters, function.parameters, isForm, {}, &Field<ValueType>::type) &&
           std::ranges::equal(signature->results, results, isForm);
}

} // namespace kennel::wasm
