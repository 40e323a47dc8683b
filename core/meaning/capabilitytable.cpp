// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/capabilitytable.h"

#include <simdjson.h>

#include <algorithm>

namespace kennel::meaning {

extern const std::string_view builtInCapabilities; // resources/meaning/capabilities.json

namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// Reads members, and remembers the first thing that was wrong.
class TableReader
{
public:
    const std::optional<TableError> &error() const { return m_error; }

    std::string text(const object &from, std::string_view member, const std::string &place)
    {
        std::string_view value;
        if (from[member].get(value) != simdjson::SUCCESS || value.empty())
            fail(TableError::Code::Shape, place + std::string(member));
        return std::string(value);
    }

    /// An array of texts; empty if it is not there, as a row needs only one of them.
    NamePatterns patterns(const object &from, std::string_view member, const std::string &place)
    {
        NamePatterns result;
        const auto found = from[member];
        if (found.error() == simdjson::NO_SUCH_FIELD)
            return result;
        simdjson::dom::array array;
        if (found.get(array) != simdjson::SUCCESS) {
            fail(TableError::Code::Shape, place + std::string(member));
            return result;
        }
        for (const element each : array) {
            std::string_view value;
            if (each.get(value) != simdjson::SUCCESS || value.empty() || value.find('*') < value.size() - 1)
                fail(TableError::Code::Shape, place + std::string(member));
            result.emplace_back(value);
        }
        return result;
    }

    void fail(TableError::Code code, std::string place)
    {
        if (!m_error)
            m_error = TableError{code, std::move(place)};
    }

private:
    std::optional<TableError> m_error;
};

CapabilityRow rowOf(TableReader &reader, const object &from, const std::string &place)
{
    CapabilityRow row;
    row.id = reader.text(from, "id", place);
    row.icon = reader.text(from, "icon", place);
    row.sentence = reader.text(from, "sentence", place);
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
    object root;
    if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS)
        return std::unexpected(TableError{TableError::Code::Syntax, {}});

    CapabilityTable table;
    simdjson::dom::array rows;
    TableReader reader;
    if (root["capabilities"].get(rows) != simdjson::SUCCESS)
        return std::unexpected(TableError{TableError::Code::Shape, "capabilities"});
    for (const element each : rows) {
        const std::string place = "capabilities[" + std::to_string(table.rows.size()) + "]";
        object members;
        if (each.get(members) != simdjson::SUCCESS)
            return std::unexpected(TableError{TableError::Code::Shape, place});
        CapabilityRow row = rowOf(reader, members, place + '.');
        if (std::ranges::contains(table.rows, row.id, &CapabilityRow::id))
            reader.fail(TableError::Code::Duplicate, place + ".id");
        table.rows.push_back(std::move(row));
        if (reader.error())
            return std::unexpected(*reader.error());
    }
    object silent;
    if (root["silent"].get(silent) != simdjson::SUCCESS)
        return std::unexpected(TableError{TableError::Code::Shape, "silent"});
    table.silentImports = reader.patterns(silent, "imports", "silent.");
    table.silentCore = reader.patterns(silent, "core", "silent.");
    for (const auto &[member, words] : {std::pair("host", &table.host), std::pair("nothing", &table.nothing)}) {
        object inner;
        if (root[member].get(inner) != simdjson::SUCCESS)
            return std::unexpected(TableError{TableError::Code::Shape, member});
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
