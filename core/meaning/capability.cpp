// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/capability.h"

#include "meaning/externs.h"

#include <algorithm>
#include <unordered_map>

namespace kennel::meaning {

namespace {

/// Whether an import asks for nothing by itself.
bool isSilent(const NamedExterns &externs, const NamedExtern &item, const CapabilityTable &table)
{
    return !item.hasCode || fits(externs.isCore ? table.silentCore : table.silentImports, item.identity);
}

} // namespace

std::optional<std::vector<Capability>> capabilitiesOf(const wasm::Binary &binary, const CapabilityTable &table)
{
    if (binary.parts.empty() || binary.kind == wasm::FileKind::Unknown || !binary.isValid())
        return std::nullopt;
    if (binary.kind == wasm::FileKind::WitPackage)
        return std::vector<Capability>();
    const NamedExterns externs = externsOf(binary);
    std::vector<Capability> known;
    for (const CapabilityRow &row : table.rows)
        known.push_back({row.id, row.icon, row.sentence, {}, {}});
    std::vector<Capability> unknown;
    std::unordered_map<std::string, std::size_t> unknownBySubject; // a file may ask for tens of thousands
    const auto rowOf = [&table](auto fitting) {
        return std::size_t(std::ranges::find_if(table.rows, fitting) - table.rows.begin());
    };

    for (const NamedExtern &item : externs.imports) {
        if (isSilent(externs, item, table))
            continue;
        const Evidence evidence{item.name, item.identity, false, item.offset};
        const auto row = rowOf(
            [&](const CapabilityRow &each) { return fits(externs.isCore ? each.core : each.imports, item.identity); });
        if (row < known.size()) {
            known[row].evidence.push_back(evidence);
            continue;
        }
        // A core module imports single functions: what they come from is what it asks for.
        const auto subject = externs.isCore ? item.identity.substr(0, item.identity.find(' ')) : item.identity;
        const auto [asked, isNew] = unknownBySubject.try_emplace(subject, unknown.size());
        if (isNew)
            unknown.push_back({"host", table.host.icon, table.host.sentence, subject, {}});
        unknown[asked->second].evidence.push_back(evidence);
    }
    for (const NamedExtern &item : externs.exports) {
        const auto row = rowOf([&](const CapabilityRow &each) { return fits(each.exports, item.identity); });
        if (item.hasCode && row < known.size() && !externs.isCore)
            known[row].evidence.push_back({item.name, item.identity, true, item.offset});
    }

    std::erase_if(known, [](const Capability &each) { return each.evidence.empty(); });
    std::ranges::move(unknown, std::back_inserter(known));
    if (known.empty())
        known.push_back({"nothing", table.nothing.icon, table.nothing.sentence, {}, {}});
    return known;
}

NotAskedFor notAskedFor(wasm::FileKind kind, const std::vector<Capability> &capabilities, const CapabilityTable &table)
{
    NotAskedFor result;
    const auto isThere = [&](std::string_view id) { return std::ranges::contains(capabilities, id, &Capability::id); };
    if (capabilities.empty() || isThere("nothing"))
        return result;
    for (const CapabilityRow &row : table.rows) {
        const NamePatterns &names = kind == wasm::FileKind::Module ? row.core : row.imports;
        if (!row.noun.empty() && !names.empty() && !isThere(row.id))
            result.nouns.push_back(row.noun);
    }
    result.isByKnownNames = isThere("host");
    return result;
}

} // namespace kennel::meaning
