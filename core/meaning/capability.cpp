// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/capability.h"

#include "meaning/externs.h"

#include <algorithm>

namespace kennel::meaning {

namespace {

/// Whether an import asks for nothing by itself.
bool isSilent(const NamedExterns &externs, const NamedExtern &item, std::string_view name, const CapabilityTable &table)
{
    return !item.hasCode || fits(externs.isCore ? table.silentCore : table.silentImports, name);
}

} // namespace

std::vector<Capability> capabilitiesOf(const wasm::Binary &binary, const CapabilityTable &table)
{
    if (binary.parts.empty() || binary.kind == wasm::FileKind::WitPackage || binary.kind == wasm::FileKind::Unknown)
        return {};
    const NamedExterns externs = externsOf(binary);
    std::vector<Capability> known;
    for (const CapabilityRow &row : table.rows)
        known.push_back({row.id, row.icon, row.sentence, {}, {}});
    std::vector<Capability> unknown;

    for (const NamedExtern &item : externs.imports) {
        const auto name = withoutVersion(item.name);
        if (isSilent(externs, item, name, table))
            continue;
        const auto row = std::ranges::find_if(table.rows, [&](const CapabilityRow &each) {
            return fits(externs.isCore ? each.core : each.imports, name);
        });
        if (row != table.rows.end()) {
            known[static_cast<std::size_t>(row - table.rows.begin())].evidence.push_back(
                {item.name, false, item.offset});
            continue;
        }
        // A core module imports single functions: what they come from is what it asks for.
        const std::string subject(externs.isCore ? name.substr(0, name.find(' ')) : std::string_view(item.name));
        auto asked = std::ranges::find(unknown, subject, &Capability::subject);
        if (asked == unknown.end())
            asked = unknown.insert(unknown.end(), {"host", table.host.icon, table.host.sentence, subject, {}});
        asked->evidence.push_back({item.name, false, item.offset});
    }
    for (const NamedExtern &item : externs.exports) {
        const auto name = withoutVersion(item.name);
        const auto row =
            std::ranges::find_if(table.rows, [&](const CapabilityRow &each) { return fits(each.exports, name); });
        if (item.hasCode && row != table.rows.end() && !externs.isCore) {
            known[static_cast<std::size_t>(row - table.rows.begin())].evidence.push_back(
                {item.name, true, item.offset});
        }
    }

    std::erase_if(known, [](const Capability &each) { return each.evidence.empty(); });
    std::ranges::move(unknown, std::back_inserter(known));
    if (known.empty())
        known.push_back({"nothing", table.nothing.icon, table.nothing.sentence, {}, {}});
    return known;
}

} // namespace kennel::meaning
