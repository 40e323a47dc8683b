// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/requestbody.h"

#include <simdjson.h>

#include <functional>
#include <set>
#include <string_view>

namespace kennel {

using namespace std::string_literals;

namespace {

using Result = std::expected<void, RequestError>;
using Element = simdjson::dom::element;

/// Requests are flat: nothing legal nests deeper than three.
constexpr std::size_t MaxDepth = 16;
/// Of the largest integer that the reference takes for a limit: a shape beyond it, a range below.
constexpr std::uint64_t MaxUint16 = 65535;

std::unexpected<RequestError> malformed(std::string message)
{
    return std::unexpected(RequestError{400, std::move(message)});
}

std::unexpected<RequestError> misshapen(std::string message)
{
    return std::unexpected(RequestError{422, std::move(message)});
}

/// Parses \a body and gives every member of the object in it to \a member, which says whether it knows that name.
/// A member that stands twice is refused: which one counts would be anybody's guess.
Result parseObject(const QByteArray &body,
                   const std::function<std::expected<bool, RequestError>(std::string_view, const Element &)> &member,
                   bool unknownAllowed)
{
    simdjson::dom::parser parser;
    if (parser.allocate(static_cast<std::size_t>(body.size()), MaxDepth) != simdjson::SUCCESS)
        return malformed("the body is too large");
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    Element root;
    if (const auto error = parser.parse(padded).get(root))
        return malformed("the body is no JSON: "s + simdjson::error_message(error));
    simdjson::dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return misshapen("the body is no JSON object");
    std::set<std::string_view> seen;
    for (const auto &[name, value] : object) {
        if (!seen.insert(name).second)
            return misshapen("duplicate member `" + std::string(name) + "`");
        const auto known = member(name, value);
        if (!known)
            return std::unexpected(known.error());
        if (!*known && !unknownAllowed)
            return misshapen("unknown member `" + std::string(name) + "`");
    }
    return {};
}

std::expected<std::uint64_t, RequestError> number(std::string_view name, const Element &value)
{
    std::uint64_t result = 0;
    if (!value.is_uint64() && !(value.is_int64() && std::int64_t(value.get_int64().value_unsafe()) >= 0))
        return misshapen("`" + std::string(name) + "` is no unsigned integer");
    if (value.get(result) != simdjson::SUCCESS)
        return misshapen("`" + std::string(name) + "` is no unsigned integer");
    return result;
}

std::expected<std::string, RequestError> text(std::string_view name, const Element &value)
{
    std::string_view result;
    if (value.get(result) != simdjson::SUCCESS)
        return misshapen("`" + std::string(name) + "` is no string");
    return std::string(result);
}

std::expected<std::optional<std::string>, RequestError> optionalText(std::string_view name, const Element &value)
{
    if (value.is_null())
        return std::nullopt;
    return text(name, value);
}

std::expected<LogId, RequestError> logId(std::string_view text)
{
    const auto id = LogId::parse(text);
    if (!id)
        return misshapen("`" + std::string(text) + "` is no log id");
    return *id;
}

std::expected<Digest, RequestError> digest(std::string_view name, const Element &value)
{
    const auto string = text(name, value);
    if (!string)
        return std::unexpected(string.error());
    const auto result = Digest::parse(*string);
    if (!result)
        return misshapen("`" + std::string(name) + "` is no digest");
    return *result;
}

/// Moves a parsed member into its place; what it is worth to say is only in the error.
template <typename T, typename U>
std::expected<bool, RequestError> store(T &place, std::expected<U, RequestError> value)
{
    if (!value)
        return std::unexpected(std::move(value.error()));
    place = std::move(*value);
    return true;
}

template <typename T>
std::expected<std::vector<T>, RequestError>
list(std::string_view name, const Element &value,
     const std::function<std::expected<T, RequestError>(const Element &)> &item)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return misshapen("`" + std::string(name) + "` is no list");
    std::vector<T> result;
    for (const Element each : array) {
        auto parsed = item(each);
        if (!parsed)
            return std::unexpected(std::move(parsed.error()));
        result.push_back(std::move(*parsed));
    }
    return result;
}

Result require(bool present, std::string_view name)
{
    if (!present)
        return misshapen("missing member `" + std::string(name) + "`");
    return {};
}

using Cursors = std::vector<std::pair<LogId, std::optional<std::string>>>;

std::expected<Cursors, RequestError> cursors(const Element &value)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return misshapen("`packages` is no object");
    Cursors result;
    std::set<LogId> seen;
    for (const auto &[key, token] : object) {
        const auto id = logId(key);
        if (!id)
            return std::unexpected(id.error());
        if (!seen.insert(*id).second)
            return misshapen("duplicate member `" + std::string(key) + "`");
        auto cursor = optionalText(key, token);
        if (!cursor)
            return std::unexpected(std::move(cursor.error()));
        result.emplace_back(*id, std::move(*cursor));
    }
    return result;
}

} // namespace

std::expected<LogsRequest, RequestError> LogsRequest::parse(const QByteArray &body)
{
    LogsRequest request;
    std::optional<std::uint64_t> length;
    const auto member = [&](std::string_view name, const Element &value) -> std::expected<bool, RequestError> {
        if (name == "logLength")
            return store(length, number(name, value));
        if (name == "limit")
            return value.is_null() ? true : store(request.limit, number(name, value));
        if (name == "operator")
            return store(request.operatorToken, optionalText(name, value));
        if (name == "packages")
            return store(request.packages, cursors(value));
        return false;
    };
    if (const auto parsed = parseObject(body, member, false); !parsed)
        return std::unexpected(parsed.error());
    if (const auto present = require(length.has_value(), "logLength"); !present)
        return std::unexpected(present.error());
    if (request.limit > MaxUint16)
        return misshapen("`limit` is too large");
    if (request.limit == 0 || request.limit > MaxLimit)
        return malformed("the records limit must be between 1 and 1000");
    request.logLength = *length;
    return request;
}

std::expected<NamesRequest, RequestError> NamesRequest::parse(const QByteArray &body)
{
    std::optional<std::vector<LogId>> packages;
    const auto member = [&](std::string_view name, const Element &value) -> std::expected<bool, RequestError> {
        if (name != "packages")
            return false;
        return store(packages, list<LogId>(name, value, [&name](const Element &item) {
                         return text(name, item).and_then([](const std::string &id) { return logId(id); });
                     }));
    };
    if (const auto parsed = parseObject(body, member, true); !parsed)
        return std::unexpected(parsed.error());
    if (const auto present = require(packages.has_value(), "packages"); !present)
        return std::unexpected(present.error());
    if (packages->size() > MaxPackages)
        packages->resize(MaxPackages);
    return NamesRequest{std::move(*packages)};
}

std::expected<ConsistencyRequest, RequestError> ConsistencyRequest::parse(const QByteArray &body)
{
    std::optional<std::uint64_t> from;
    std::optional<std::uint64_t> to;
    const auto member = [&](std::string_view name, const Element &value) -> std::expected<bool, RequestError> {
        if (name == "from")
            return store(from, number(name, value));
        if (name == "to")
            return store(to, number(name, value));
        return false;
    };
    return parseObject(body, member, true)
        .and_then([&] { return require(from.has_value(), "from"); })
        .and_then([&] { return require(to.has_value(), "to"); })
        .transform([&] { return ConsistencyRequest{*from, *to}; });
}

std::expected<InclusionRequest, RequestError> InclusionRequest::parse(const QByteArray &body)
{
    std::optional<std::uint64_t> length;
    std::optional<std::vector<std::uint64_t>> leaves;
    const auto member = [&](std::string_view name, const Element &value) -> std::expected<bool, RequestError> {
        if (name == "logLength")
            return store(length, number(name, value));
        if (name == "leafs")
            return store(leaves,
                         list<std::uint64_t>(name, value, [&name](const Element &item) { return number(name, item); }));
        return false;
    };
    return parseObject(body, member, true)
        .and_then([&] { return require(length.has_value(), "logLength"); })
        .and_then([&] { return require(leaves.has_value(), "leafs"); })
        .transform([&] { return InclusionRequest{*length, std::move(*leaves)}; });
}

std::expected<SignedCheckpoint, RequestError> parseCheckpointRequest(const QByteArray &body)
{
    std::optional<Digest> logRoot;
    std::optional<Digest> mapRoot;
    std::optional<std::uint64_t> length;
    std::optional<std::uint64_t> timestamp;
    std::optional<std::string> keyId;
    std::optional<std::string> signature;
    const auto member = [&](std::string_view name, const Element &value) -> std::expected<bool, RequestError> {
        if (name == "keyId")
            return store(keyId, text(name, value));
        if (name == "signature")
            return store(signature, text(name, value));
        if (name != "contents")
            return false;
        simdjson::dom::object contents;
        if (value.get(contents) != simdjson::SUCCESS)
            return misshapen("`contents` is no object");
        for (const auto &[part, inner] : contents) {
            std::expected<bool, RequestError> stored = true;
            if (part == "logRoot")
                stored = store(logRoot, digest(part, inner));
            else if (part == "mapRoot")
                stored = store(mapRoot, digest(part, inner));
            else if (part == "logLength")
                stored = store(length, number(part, inner));
            else if (part == "timestamp")
                stored = store(timestamp, number(part, inner));
            if (!stored)
                return stored;
        }
        return true;
    };
    return parseObject(body, member, true)
        .and_then([&] { return require(logRoot && mapRoot && length && timestamp, "contents"); })
        .and_then([&] { return require(keyId.has_value(), "keyId"); })
        .and_then([&] { return require(signature.has_value(), "signature"); })
        .transform([&] {
            return SignedCheckpoint{Checkpoint{*length, *logRoot, *mapRoot, *timestamp}, KeyId(std::move(*keyId)),
                                    std::move(*signature)};
        });
}

} // namespace kennel
