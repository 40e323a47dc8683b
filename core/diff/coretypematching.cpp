// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/coretypematching.h"

#include <algorithm>
#include <variant>

namespace kennel::diff {

using namespace wasm;

namespace {

/// Types that refer to types, one inside the other; beyond it they count as different.
constexpr std::size_t maxPairs = 1000;

bool matchesLimits(const CoreLimits &given, const CoreLimits &wanted)
{
    if (given.is64 != wanted.is64 || given.shared != wanted.shared || given.pageSizeLog2 != wanted.pageSizeLog2)
        return false;
    return given.minimum >= wanted.minimum && (!wanted.maximum || (given.maximum && *given.maximum <= *wanted.maximum));
}

} // namespace

bool CoreTypeMatching::matches(const CoreExternType &given, const CoreExternType &wanted)
{
    if (given.index() != wanted.index())
        return false;
    if (const auto *function = std::get_if<CoreFunction>(&given)) {
        const auto &other = std::get<CoreFunction>(wanted);
        return function->exact == other.exact && isSame(function->type, other.type);
    }
    if (const auto *table = std::get_if<CoreTable>(&given)) {
        const auto &other = std::get<CoreTable>(wanted);
        return matchesLimits(table->limits, other.limits) && isSame(table->element, other.element);
    }
    if (const auto *memory = std::get_if<CoreMemory>(&given))
        return matchesLimits(memory->limits, std::get<CoreMemory>(wanted).limits);
    if (const auto *global = std::get_if<CoreGlobal>(&given)) {
        const auto &other = std::get<CoreGlobal>(wanted);
        return global->isMutable == other.isMutable && global->shared == other.shared &&
               isSame(global->type, other.type);
    }
    if (const auto *tag = std::get_if<CoreTag>(&given))
        return isSame(tag->type, std::get<CoreTag>(wanted).type);
    return true; // of neither anything is known
}

bool CoreTypeMatching::isSame(const CoreValueType &given, const CoreValueType &wanted)
{
    const HeapType &heap = given.heap;
    const HeapType &other = wanted.heap;
    if (given.code != wanted.code || heap.code != other.code || heap.shared != other.shared ||
        heap.exact != other.exact || heap.index.has_value() != other.index.has_value())
        return false;
    return !heap.index || isSame(*heap.index, *other.index);
}

bool CoreTypeMatching::isSame(const std::vector<CoreValueType> &given, const std::vector<CoreValueType> &wanted)
{
    return std::ranges::equal(given, wanted, [this](const auto &a, const auto &b) { return isSame(a, b); });
}

bool CoreTypeMatching::isSame(const CoreField &given, const CoreField &wanted)
{
    return given.packed == wanted.packed && given.isMutable == wanted.isMutable && isSame(given.type, wanted.type);
}

bool CoreTypeMatching::isSame(std::uint32_t given, std::uint32_t wanted)
{
    if (given >= m_given.types.size() || wanted >= m_wanted.types.size())
        return given == wanted;
    if (m_same.size() >= maxPairs)
        return false;
    // Types may refer to themselves: what is being compared is taken to be the same until something differs.
    const auto [pair, isNew] = m_same.emplace(given, wanted);
    if (!isNew)
        return true;
    const CoreType &a = *m_given.types[given];
    const CoreType &b = *m_wanted.types[wanted];
    const auto areComposites = [&] {
        if (a.composite.index() != b.composite.index())
            return false;
        if (const auto *function = std::get_if<CoreFunctionType>(&a.composite)) {
            const auto &other = std::get<CoreFunctionType>(b.composite);
            return isSame(function->parameters, other.parameters) && isSame(function->results, other.results);
        }
        if (const auto *fields = std::get_if<StructType>(&a.composite)) {
            return std::ranges::equal(fields->fields, std::get<StructType>(b.composite).fields,
                                      [this](const auto &x, const auto &y) { return isSame(x, y); });
        }
        if (const auto *array = std::get_if<ArrayType>(&a.composite))
            return isSame(array->field, std::get<ArrayType>(b.composite).field);
        return isSame(std::get<ContinuationType>(a.composite).function,
                      std::get<ContinuationType>(b.composite).function);
    };
    const bool same = a.isFinal == b.isFinal && a.shared == b.shared &&
                      a.supertype.has_value() == b.supertype.has_value() &&
                      (!a.supertype || isSame(*a.supertype, *b.supertype)) && areComposites();
    if (!same)
        m_same.clear(); // what was concluded from it does not hold
    return same;
}

} // namespace kennel::diff
