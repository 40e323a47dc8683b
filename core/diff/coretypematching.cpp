// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/coretypematching.h"

#include <algorithm>
#include <variant>

namespace kennel::diff {

using namespace wasm;

namespace {

bool matchesLimits(const CoreLimits &given, const CoreLimits &wanted)
{
    if (given.is64 != wanted.is64 || given.shared != wanted.shared || given.pageSizeLog2 != wanted.pageSizeLog2)
        return false;
    return given.minimum >= wanted.minimum && (!wanted.maximum || (given.maximum && *given.maximum <= *wanted.maximum));
}

} // namespace

bool CoreTypeMatching::matches(const CoreExternType &given, const CoreExternType &wanted)
{
    const bool does = matchesAtOnce(given, wanted) && settle();
    m_pending.clear();
    return does;
}

bool CoreTypeMatching::matchesAtOnce(const CoreExternType &given, const CoreExternType &wanted)
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
    m_pending.emplace_back(given, wanted);
    return true;
}

bool CoreTypeMatching::isSame(const CoreType &given, const CoreType &wanted)
{
    if (given.isFinal != wanted.isFinal || given.shared != wanted.shared ||
        given.supertype.has_value() != wanted.supertype.has_value() ||
        given.composite.index() != wanted.composite.index())
        return false;
    if (given.supertype && !isSame(*given.supertype, *wanted.supertype))
        return false;
    if (const auto *function = std::get_if<CoreFunctionType>(&given.composite)) {
        const auto &other = std::get<CoreFunctionType>(wanted.composite);
        return isSame(function->parameters, other.parameters) && isSame(function->results, other.results);
    }
    if (const auto *fields = std::get_if<StructType>(&given.composite)) {
        return std::ranges::equal(fields->fields, std::get<StructType>(wanted.composite).fields,
                                  [this](const auto &a, const auto &b) { return isSame(a, b); });
    }
    if (const auto *array = std::get_if<ArrayType>(&given.composite))
        return isSame(array->field, std::get<ArrayType>(wanted.composite).field);
    return isSame(std::get<ContinuationType>(given.composite).function,
                  std::get<ContinuationType>(wanted.composite).function);
}

bool CoreTypeMatching::settle()
{
    std::vector<Pair> taken;
    while (!m_pending.empty()) {
        const Pair pair = m_pending.back();
        m_pending.pop_back();
        if (!m_same.insert(pair).second)
            continue;
        taken.push_back(pair);
        if (m_steps == 0 || !isSame(*m_given.types[pair.first], *m_wanted.types[pair.second])) {
            for (const Pair &each : taken)
                m_same.erase(each);
            return false;
        }
        --m_steps;
    }
    return true;
}

} // namespace kennel::diff
