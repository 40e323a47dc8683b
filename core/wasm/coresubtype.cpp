// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/coresubtype.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace kennel::wasm {

namespace {

/// Whether two types are told apart by what stands in them alone.
bool differ(const CoreValueType &a, const CoreValueType &b)
{
    if (a.isReference() && b.isReference() && (a.heap.index || b.heap.index))
        return false;
    return a != b;
}

bool differ(const std::vector<CoreValueType> &a, const std::vector<CoreValueType> &b)
{
    return !std::ranges::equal(a, b, [](const auto &one, const auto &other) { return !differ(one, other); });
}

bool signaturesFit(const CoreItem &wanted, const CoreItem &given)
{
    if (!wanted.signature || !given.signature)
        return true;
    const auto *want = std::get_if<CoreFunctionType>(&wanted.signature->composite);
    const auto *have = std::get_if<CoreFunctionType>(&given.signature->composite);
    // One that is not final may stand for its supertype.
    if (!want || !have || given.signature->supertype)
        return true;
    return !differ(want->parameters, have->parameters) && !differ(want->results, have->results);
}

/// Which of two references is the subtype of the other is not asked for.
bool sameButForReferences(const CoreValueType &a, const CoreValueType &b)
{
    return (a.isReference() && b.isReference()) || a == b;
}

bool fieldsFit(const CoreField &field, const CoreField &super)
{
    return field.isMutable == super.isMutable && field.packed == super.packed &&
           sameButForReferences(field.type, super.type);
}

bool limitsFit(const CoreLimits &wanted, const CoreLimits &given)
{
    if (wanted.is64 != given.is64 || given.minimum < wanted.minimum)
        return false;
    return !wanted.maximum || (given.maximum && *given.maximum <= *wanted.maximum);
}

} // namespace

bool mayExtend(const CoreType &type, const CoreType &super)
{
    if (type.composite.index() != super.composite.index() || type.shared != super.shared)
        return false;
    if (const auto *function = std::get_if<CoreFunctionType>(&type.composite)) {
        const auto &wanted = std::get<CoreFunctionType>(super.composite);
        return std::ranges::equal(function->parameters, wanted.parameters, sameButForReferences) &&
               std::ranges::equal(function->results, wanted.results, sameButForReferences);
    }
    if (const auto *structure = std::get_if<StructType>(&type.composite)) {
        const auto &wanted = std::get<StructType>(super.composite);
        const auto extends = [](const CoreField &field, const CoreField &each) { return fieldsFit(field, each); };
        return structure->fields.size() >= wanted.fields.size() &&
               std::ranges::equal(structure->fields | std::views::take(wanted.fields.size()), wanted.fields, extends);
    }
    if (const auto *array = std::get_if<ArrayType>(&type.composite))
        return fieldsFit(array->field, std::get<ArrayType>(super.composite).field);
    return true;
}

CoreKind coreKindOf(const CoreExternType &type)
{
    return static_cast<CoreKind>(type.index() - 1);
}

CoreItem coreItem(const CoreInterface &interface, CoreKind kind, const CoreExternType &type)
{
    CoreItem item{.kind = kind, .type = type};
    const auto *function = std::get_if<CoreFunction>(&type);
    const auto *tag = std::get_if<CoreTag>(&type);
    if (!function && !tag)
        return item;
    const std::uint32_t index = function ? function->type : tag->type;
    if (index < interface.types.size())
        item.signature = interface.types[index];
    return item;
}

bool coreItemFits(const CoreItem &wanted, const CoreItem &given)
{
    if (wanted.kind != given.kind)
        return false;
    if (wanted.kind == CoreKind::Function || wanted.kind == CoreKind::Tag)
        return signaturesFit(wanted, given);
    if (wanted.type.index() != given.type.index())
        return true; // one of them is not known
    if (const auto *want = std::get_if<CoreTable>(&wanted.type)) {
        const auto &have = std::get<CoreTable>(given.type);
        return !differ(want->element, have.element) && want->limits.shared == have.limits.shared &&
               limitsFit(want->limits, have.limits);
    }
    if (const auto *want = std::get_if<CoreMemory>(&wanted.type)) {
        const auto &have = std::get<CoreMemory>(given.type);
        return want->limits.shared == have.limits.shared && limitsFit(want->limits, have.limits) &&
               want->limits.pageSizeLog2.value_or(16) == have.limits.pageSizeLog2.value_or(16);
    }
    if (const auto *want = std::get_if<CoreGlobal>(&wanted.type)) {
        const auto &have = std::get<CoreGlobal>(given.type);
        if (want->isMutable != have.isMutable || want->shared != have.shared)
            return false;
        // What cannot be changed may be of a subtype, which references have; what may be null is none of what may not.
        const bool isSubtypable = !want->isMutable && want->type.isReference() && have.type.isReference();
        return isSubtypable ? !(have.type.code == 0x63 && want->type.code == 0x64) : !differ(want->type, have.type);
    }
    return true;
}

bool moduleFits(const CoreInterface &wanted, const CoreInterface &given)
{
    // Names are interned in one arena: those that are the same stand in the same place, however long they are.
    std::map<const char *, const CoreExport *> exports;
    for (const CoreExport &each : given.exports)
        exports.emplace(each.name.data(), &each);
    std::map<std::pair<const char *, const char *>, const CoreImport *> imports;
    for (const CoreImport &each : wanted.imports)
        imports.emplace(std::pair(each.module.data(), each.field.data()), &each);
    const auto importItem = [](const CoreInterface &interface, const CoreImport &import) {
        return coreItem(interface, coreKindOf(import.type), import.type);
    };
    return std::ranges::all_of(wanted.exports,
                               [&](const CoreExport &want) {
                                   const auto have = exports.find(want.name.data());
                                   return have != exports.end() &&
                                          coreItemFits(coreItem(wanted, want.kind, want.type),
                                                       coreItem(given, have->second->kind, have->second->type));
                               }) &&
           std::ranges::all_of(given.imports, [&](const CoreImport &have) {
               const auto want = imports.find({have.module.data(), have.field.data()});
               // Turned round: what the given one imports is what the wanted one is given.
               return want != imports.end() &&
                      (have.type.index() == 0 || want->second->type.index() == 0 ||
                       coreItemFits(importItem(given, have), importItem(wanted, *want->second)));
           });
}

} // namespace kennel::wasm
