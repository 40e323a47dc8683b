// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/capabilitytable.h"

#include "meaning/tablereader.h"

#include <algorithm>

namespace kennel::meaning {

extern const std::string_view builtInCapabilities; // resources/meaning/capabilities.json

namespace {

CapabilityRow rowOf(TableReader &reader, const TableReader::Object &from, const std::string &place)
{
    CapabilityRow row;
    row.id = reader.text(from, "id", place);
    row.icon = reader.text(from, "icon", place);
    row.sentence = reader.text(from, "sentence", place);
    if (from["noun"].error() != simdjson::NO_SUCH_FIELD)
        row.noun = reader.text(from, "noun", place);
    row.imports = reader.patterns(from, "imports", place);
    row.exports = reader.patterns(from, "exports", place);
    row.core = reader.patterns(from, "core", place);
    if (row.imports.empty() && row.exports.empty() && row.core.empty())
        reader.fail(TableError::Code::Shape, place + "imports");
    return row;
}

} // namespace

bool fits(const NamePatterns &patterns, std::string_view name)
{
    return std::ranges::any_of(patterns, [name](std::string_view pattern) {
        return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : name == pattern;
    });
}

std::expected<CapabilityTable, TableError> CapabilityTable::parse(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS)
        return std::unexpected(TableError{TableError::Code::Syntax, {}});

    CapabilityTable table;
    TableReader reader;
    for (const auto &[each, place] : reader.objects(root, "capabilities", {})) {
        CapabilityRow row = rowOf(reader, each, place);
        if (std::ranges::contains(table.rows, row.id, &CapabilityRow::id))
            reader.fail(TableError::Code::Duplicate, place + "id");
        table.rows.push_back(std::move(row));
    }
    const auto silent = reader.object(root, "silent", {});
    if (reader.error())
        return std::unexpected(*reader.error());
    table.silentImports = reader.patterns(silent, "imports", "silent.");
    table.silentCore = reader.patterns(silent, "core", "silent.");
    for (const auto &[member, words] : {std::pair("host", &table.host), std::pair("nothing", &table.nothing)}) {
        const auto inner = reader.object(root, member, {});
        if (reader.error())
            return std::unexpected(*reader.error());
        const std::string place = std::string(member) + '.';
        *words = {reader.text(inner, "icon", place), reader.text(inner, "sentence", place)};
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return table;
}

CapabilityTable CapabilityTable::builtIn()
{
    return parse(builtInCapabilities).value();
}

} // namespace kennel::meaning
