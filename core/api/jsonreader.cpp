// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/jsonreader.h"

#include <algorithm>
#include <vector>

namespace kennel {

static std::string_view codeOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return "json.utf8";
    case simdjson::DEPTH_ERROR:
        return "json.depth";
    case simdjson::NUMBER_ERROR:
    case simdjson::BIGINT_ERROR:
        return "json.number";
    default:
        return "json.syntax";
    }
}

/// The name that occurs twice in an object. Sorted, because a registry may send a hundred thousand of them.
static std::optional<std::string_view> duplicateIn(simdjson::dom::object object)
{
    std::vector<std::string_view> names;
    for (const simdjson::dom::key_value_pair member : object)
        names.push_back(member.key);
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    return twice == names.end() ? std::nullopt : std::optional(*twice);
}

/// \a problem of a member or an element that is called \a name, as one of what that is in.
static JsonError within(std::string name, JsonError problem)
{
    const bool isMember = !problem.place.empty() && !problem.place.starts_with('[');
    problem.place.insert(0, isMember ? name + '.' : std::move(name));
    return problem;
}

static std::optional<JsonError> problemIn(simdjson::dom::element element, std::string_view name)
{
    switch (element.type()) {
    case simdjson::dom::element_type::OBJECT: {
        simdjson::dom::object object;
        if (element.get_object().get(object))
            return JsonError{"json.shape", std::string(name)};
        if (const auto twice = duplicateIn(object))
            return JsonError{"json.duplicate", std::string(*twice)};
        for (const simdjson::dom::key_value_pair member : object) {
            if (auto problem = problemIn(member.value, member.key))
                return within(std::string(member.key), *std::move(problem));
        }
        return {};
    }
    case simdjson::dom::element_type::ARRAY: {
        simdjson::dom::array array;
        if (element.get_array().get(array))
            return JsonError{"json.shape", std::string(name)};
        std::size_t index = 0;
        for (const simdjson::dom::element inner : array) {
            if (auto problem = problemIn(inner, name))
                return within('[' + std::to_string(index) + ']', *std::move(problem));
            ++index;
        }
        return {};
    }
    case simdjson::dom::element_type::UINT64: // only those above 2^63 - 1 have this type
        return JsonError{"json.number", std::string(name)};
    default:
        return {};
    }
}

/// How many values \a text has, or more, as signs within texts count, too.
static std::ptrdiff_t mostValuesIn(std::string_view text)
{
    return 1 + std::ranges::count_if(
                   text, [](char sign) { return sign == ',' || sign == ':' || sign == '[' || sign == '{'; });
}

std::expected<JsonDocument, JsonError> JsonDocument::parse(std::string_view text, int maxDepth)
{
    if (mostValuesIn(text) > MaxValues)
        return std::unexpected(JsonError{"json.too-large", {}});
    JsonDocument document;
    document.m_parser = std::make_unique<simdjson::dom::parser>();
    document.m_error = std::make_unique<std::optional<JsonError>>();
    auto error = document.m_parser->allocate(std::max<std::size_t>(text.size(), 64), std::size_t(maxDepth));
    if (!error)
        error = document.m_parser->parse(text.data(), text.size()).get(document.m_root);
    if (error)
        return std::unexpected(JsonError{std::string(codeOf(error)), {}});
    if (auto problem = problemIn(document.m_root, {}))
        return std::unexpected(std::move(*problem));
    return document;
}

JsonNode::JsonNode(simdjson::dom::element element, std::string_view name, std::optional<JsonError> &error)
    : m_element(element)
    , m_name(name)
    , m_error(&error)
{
}

void JsonNode::fail(std::string_view code) const
{
    if (!*m_error)
        *m_error = JsonError{std::string(code), std::string(m_name)};
}

std::optional<simdjson::dom::object> JsonNode::object() const
{
    simdjson::dom::object object;
    if (*m_error || m_element.get_object().get(object)) {
        fail("json.shape");
        return {};
    }
    return object;
}

std::optional<simdjson::dom::array> JsonNode::array() const
{
    simdjson::dom::array array;
    if (*m_error || m_element.get_array().get(array)) {
        fail("json.shape");
        return {};
    }
    return array;
}

JsonNode JsonNode::at(std::string_view name) const
{
    simdjson::dom::element member;
    if (*m_error || m_element.at_key(name).get(member)) {
        if (!*m_error)
            *m_error = JsonError{"json.shape", std::string(name)};
        return *this;
    }
    return JsonNode(member, name, *m_error);
}

std::optional<JsonNode> JsonNode::find(std::string_view name) const
{
    simdjson::dom::element member;
    if (*m_error)
        return {};
    const auto error = m_element.at_key(name).get(member);
    if (error == simdjson::NO_SUCH_FIELD || (!error && member.is_null()))
        return {};
    if (error) {
        fail("json.shape");
        return {};
    }
    return JsonNode(member, name, *m_error);
}

bool JsonNode::isNull() const
{
    return !*m_error && m_element.is_null();
}

std::string_view JsonNode::text() const
{
    std::string_view text;
    if (*m_error || m_element.get_string().get(text))
        fail("json.shape");
    return text;
}

std::uint64_t JsonNode::number() const
{
    std::uint64_t number = 0;
    if (*m_error)
        return number;
    if (!m_element.is_number())
        fail("json.shape");
    else if (!m_element.is_uint64() || m_element.get_uint64().get(number))
        fail("json.number");
    return number;
}

bool JsonNode::flag() const
{
    bool flag = false;
    if (*m_error || m_element.get_bool().get(flag))
        fail("json.shape");
    return flag;
}

} // namespace kennel
