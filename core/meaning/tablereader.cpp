// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/tablereader.h"

namespace kennel::meaning {

std::string TableReader::text(const Object &from, std::string_view member, const std::string &place)
{
    std::string_view value;
    if (from[member].get(value) != simdjson::SUCCESS || value.empty())
        fail(TableError::Code::Shape, place + std::string(member));
    return std::string(value);
}

NamePatterns TableReader::patterns(const Object &from, std::string_view member, const std::string &place)
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
    for (const simdjson::dom::element each : array) {
        std::string_view value;
        if (each.get(value) != simdjson::SUCCESS || value.empty() || value.find('*') < value.size() - 1)
            fail(TableError::Code::Shape, place + std::string(member));
        result.emplace_back(value);
    }
    return result;
}

TableReader::Object TableReader::object(const Object &from, std::string_view member, const std::string &place)
{
    Object result;
    if (from[member].get(result) != simdjson::SUCCESS)
        fail(TableError::Code::Shape, place + std::string(member));
    return result;
}

std::vector<std::pair<TableReader::Object, std::string>>
TableReader::objects(const Object &from, std::string_view member, const std::string &place)
{
    std::vector<std::pair<Object, std::string>> result;
    simdjson::dom::array array;
    if (from[member].get(array) != simdjson::SUCCESS) {
        fail(TableError::Code::Shape, place + std::string(member));
        return result;
    }
    for (const simdjson::dom::element each : array) {
        std::string here = place + std::string(member) + '[' + std::to_string(result.size()) + ']';
        Object value;
        if (each.get(value) != simdjson::SUCCESS) {
            fail(TableError::Code::Shape, std::move(here));
            return result;
        }
        result.emplace_back(value, here + '.');
    }
    return result;
}

void TableReader::fail(TableError::Code code, std::string place)
{
    if (!m_error)
        m_error = TableError{code, std::move(place)};
}

} // namespace kennel::meaning
