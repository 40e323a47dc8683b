// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// Why a text is not the JSON that was expected.
struct JsonError
{
    std::string code;   ///< of the json. family in contract.md
    std::string member; ///< the nearest member's name; empty for the document
    /// Of what JsonDocument::parse() finds in a member or an element: where, as "history[3].entries".
    std::string place = {};

    friend bool operator==(const JsonError &, const JsonError &) = default;
};

/// A value in a document, and where its reader notes the first thing that is wrong. After that every question has an
/// empty answer, so that a parser reads like the shape that it expects and asks once, at its end, whether all was well.
class JsonNode
{
public:
    JsonNode(simdjson::dom::element element, std::string_view name, std::optional<JsonError> &error);

    /// The member called @p name of an object; an error if there is none.
    JsonNode at(std::string_view name) const;
    /// The member called @p name of an object, if it is there and not null.
    std::optional<JsonNode> find(std::string_view name) const;
    bool isNull() const;

    std::string_view text() const;
    std::uint64_t number() const; ///< 0 to 2^63 - 1, written as an integer
    bool flag() const;

    /// Calls @p visit with each element of an array.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        const auto elements = array();
        if (!elements)
            return;
        for (const simdjson::dom::element element : *elements) {
            if (*m_error)
                return;
            visit(JsonNode(element, m_name, *m_error));
        }
    }

    /// Calls @p visit with each name and value of an object.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        const auto members = object();
        if (!members)
            return;
        for (const simdjson::dom::key_value_pair member : *members) {
            if (*m_error)
                return;
            visit(member.key, JsonNode(member.value, member.key, *m_error));
        }
    }

    /// Notes an error with @p code at this value, if it is the first.
    void fail(std::string_view code) const;

private:
    std::optional<simdjson::dom::array> array() const;
    std::optional<simdjson::dom::object> object() const;

    simdjson::dom::element m_element;
    std::string_view m_name;
    std::optional<JsonError> *m_error;
};

/// A JSON text, read in full before anything of it is used: syntax, UTF-8, nesting, members that occur twice and
/// numbers that no 64-bit integer holds are refused wherever they stand, in members that nobody asks for, too.
class JsonDocument
{
public:
    /// As many values are read of one text, names of members among them: each takes more room than its text does.
    static constexpr std::ptrdiff_t MaxValues = 1 << 21;

    /// Errors: json.syntax, json.utf8, json.depth, json.number, json.duplicate, json.too-large (more than MaxValues).
    static std::expected<JsonDocument, JsonError> parse(std::string_view text, int maxDepth);

    /// The outermost value.
    JsonNode root() { return JsonNode(m_root, {}, *m_error); }
    /// The first thing that nodes of this document complained about.
    const std::optional<JsonError> &error() const { return *m_error; }

private:
    JsonDocument() = default;

    std::unique_ptr<simdjson::dom::parser> m_parser; // nodes point into it: it must not move
    std::unique_ptr<std::optional<JsonError>> m_error;
    simdjson::dom::element m_root;
};

} // namespace kennel
