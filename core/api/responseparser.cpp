// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/responseparser.h"

#include "api/jsonreader.h"
#include "base/base64.h"
#include "merkle/limits.h"

#include <utility>

namespace kennel {

static ParseError parseError(std::string_view code, std::string_view member)
{
    ParseError error{std::string(code), {}};
    if (!member.empty())
        error.details["member"] = std::string(member);
    return error;
}

/// Reads @p body as JSON and hands its root to @p read; the result, unless something was wrong on the way.
template <typename Read>
static auto parseBody(std::string_view body, int maxDepth, Read read)
    -> Parsed<decltype(read(std::declval<JsonNode>()))>
{
    auto document = JsonDocument::parse(body, maxDepth);
    if (!document)
        return std::unexpected(parseError(document.error().code, document.error().member));
    auto value = read(document->root());
    if (document->error())
        return std::unexpected(parseError(document->error()->code, document->error()->member));
    return value;
}

/// As parseBody(), where @p read gives a Parsed itself: what it found comes after what is wrong with the JSON.
template <typename Read>
static auto parseBodyInto(std::string_view body, int maxDepth, Read read) -> decltype(read(std::declval<JsonNode>()))
{
    auto outer = parseBody(body, maxDepth, read);
    if (!outer)
        return std::unexpected(std::move(outer.error()));
    return std::move(*outer);
}

template <typename Id>
static Id idFrom(const JsonNode &node, std::string_view text, std::string_view code)
{
    const auto id = Id::parse(text);
    if (!id)
        node.fail(code);
    return id.value_or(Id());
}

Parsed<WellKnownAnswer> parseWellKnown(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        WellKnownAnswer answer;
        // Both forms are read, so that a nested one without a URL does not hide the flat one.
        std::optional<JsonNode> url = root.find("wargUrl");
        if (const auto nested = root.find("warg")) {
            if (const auto nestedUrl = nested->find("url"))
                url = nestedUrl;
        }
        if (url)
            answer.wargUrl = url->text();
        return answer;
    });
}

Parsed<SignedCheckpoint> parseCheckpoint(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        SignedCheckpoint signedCheckpoint;
        Checkpoint &checkpoint = signedCheckpoint.checkpoint;
        const JsonNode contents = root.at("contents");
        const JsonNode length = contents.at("logLength");
        const JsonNode logRoot = contents.at("logRoot");
        const JsonNode mapRoot = contents.at("mapRoot");
        checkpoint.logLength = length.number();
        checkpoint.timestamp = contents.at("timestamp").number();
        signedCheckpoint.keyId = KeyId(std::string(root.at("keyId").text()));
        signedCheckpoint.signature = root.at("signature").text();
        checkpoint.logRoot = idFrom<Digest>(logRoot, logRoot.text(), "checkpoint.shape");
        checkpoint.mapRoot = idFrom<Digest>(mapRoot, mapRoot.text(), "checkpoint.shape");
        // A registry begins with its operator's first record (4.1), and no proof can speak of more than so many.
        if (checkpoint.logLength == 0 || checkpoint.logLength > limits::ProvableLength)
            length.fail("checkpoint.shape");
        return signedCheckpoint;
    });
}

static LogPart logPart(const JsonNode &list, LogId log)
{
    LogPart part;
    part.log = log;
    std::size_t position = 0;
    list.forEach([&](const JsonNode &node) {
        PublishedRecord record;
        record.envelope.keyId = KeyId(std::string(node.at("keyId").text()));
        record.envelope.signature = node.at("signature").text();
        record.registryIndex = node.at("registryIndex").number();
        record.fetchToken = node.at("fetchToken").text();
        auto contents = fromBase64Unpadded(node.at("contentBytes").text());
        if (!contents && !part.badBase64)
            part.badBase64 = {position, record.registryIndex};
        // What follows a bad record is still looked at for its shape, but is no part of the log.
        if (!part.badBase64) {
            record.envelope.contentBytes = std::move(*contents);
            part.records.push_back(std::move(record));
        }
        ++position;
    });
    return part;
}

Parsed<LogsAnswer> parseLogs(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        LogsAnswer answer;
        answer.operatorLog.log = operatorLogId();
        if (const auto more = root.find("more"))
            answer.more = more->flag();
        if (const auto list = root.find("operator"))
            answer.operatorLog = logPart(*list, operatorLogId());
        if (const auto packages = root.find("packages")) {
            packages->forEachMember([&](std::string_view name, const JsonNode &list) {
                answer.packages.push_back(logPart(list, idFrom<LogId>(list, name, "json.shape")));
            });
        }
        if (const auto warnings = root.find("warnings")) {
            warnings->forEach(
                [&](const JsonNode &warning) { answer.warnings.emplace_back(warning.at("message").text()); });
        }
        return answer;
    });
}

Parsed<NamesAnswer> parseNames(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        NamesAnswer answer;
        root.at("packages").forEachMember([&](std::string_view name, const JsonNode &value) {
            std::optional<std::string> text;
            if (!value.isNull())
                text = value.text();
            answer.emplace(idFrom<LogId>(value, name, "json.shape"), std::move(text));
        });
        return answer;
    });
}

template <typename Bundle>
static Parsed<Bundle> bundleFrom(const JsonNode &root, std::string_view member)
{
    const auto bytes = fromBase64(root.at(member).text());
    if (!bytes)
        return std::unexpected(parseError("proof.base64", member));
    auto bundle = Bundle::decode(*bytes);
    if (bundle)
        return std::move(*bundle);
    ParseError error = parseError("proof." + std::string(proofCodeName(bundle.error().code)), member);
    error.details["position"] = bundle.error().position;
    error.details["got"] = bundle.error().got;
    error.details["want"] = bundle.error().want;
    return std::unexpected(std::move(error));
}

Parsed<LogProofBundle> parseConsistency(std::string_view body, int maxDepth)
{
    return parseBodyInto(body, maxDepth,
                         [](const JsonNode &root) { return bundleFrom<LogProofBundle>(root, "proof"); });
}

Parsed<InclusionAnswer> parseInclusion(std::string_view body, int maxDepth)
{
    return parseBodyInto(body, maxDepth, [](const JsonNode &root) -> Parsed<InclusionAnswer> {
        auto log = bundleFrom<LogProofBundle>(root, "log");
        auto map = bundleFrom<MapProofBundle>(root, "map");
        if (!log)
            return std::unexpected(std::move(log.error()));
        if (!map)
            return std::unexpected(std::move(map.error()));
        return InclusionAnswer{std::move(*log), std::move(*map)};
    });
}

Parsed<LedgerAnswer> parseLedger(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        LedgerAnswer answer;
        answer.hashAlgorithm = root.at("hashAlgorithm").text();
        root.at("sources").forEach([&](const JsonNode &node) {
            LedgerSourceAnswer source;
            source.first = node.at("firstRegistryIndex").number();
            source.last = node.at("lastRegistryIndex").number();
            source.url = node.at("url").text();
            answer.sources.push_back(std::move(source));
        });
        return answer;
    });
}

Parsed<std::vector<ContentSourceAnswer>> parseContentSources(std::string_view body, const Digest &digest, int maxDepth)
{
    return parseBody(body, maxDepth, [&](JsonNode root) {
        std::vector<ContentSourceAnswer> answer;
        const auto list = root.at("contentSources").find(digest.text());
        if (!list)
            return answer;
        list->forEach([&](const JsonNode &node) {
            if (node.at("type").text() != "httpGet")
                return;
            ContentSourceAnswer source;
            source.url = node.at("url").text();
            for (const std::string_view name : {"acceptRanges", "accept_ranges"}) {
                if (const auto accepts = node.find(name))
                    source.acceptRanges |= accepts->flag();
            }
            if (const auto size = node.find("size"))
                source.size = size->number();
            answer.push_back(std::move(source));
        });
        return answer;
    });
}

static MonitorVerdict verdict(const JsonNode &node)
{
    const std::string_view text = node.text();
    if (text == "verified")
        return MonitorVerdict::Verified;
    if (text == "invalid")
        return MonitorVerdict::Invalid;
    if (text != "unverified")
        node.fail("json.shape");
    return MonitorVerdict::Unverified;
}

Parsed<MonitorAnswer> parseMonitor(std::string_view body, int maxDepth)
{
    return parseBody(body, maxDepth, [](JsonNode root) {
        MonitorAnswer answer;
        answer.checkpoint = verdict(root.at("checkpoint"));
        answer.signature = verdict(root.at("signature"));
        if (const auto retryAfter = root.find("retryAfter"))
            answer.retryAfter = retryAfter->number();
        return answer;
    });
}

static void readServerError(const JsonNode &root, ServerError &error)
{
    error.kind = ServerErrorKind::Message;
    if (const auto message = root.find("message"))
        error.message = message->text();
    if (const auto reason = root.find("reason")) {
        error.kind = ServerErrorKind::ProofRefused;
        error.reason = reason->text();
        return;
    }
    const auto type = root.find("type");
    const auto id = root.find("id");
    if (!type || !id || (error.status != 404 && error.status != 409))
        return;
    error.kind = error.status == 404 ? ServerErrorKind::NotFound : ServerErrorKind::Conflict;
    error.type = type->text();
    if (error.type == "logLength" || error.type == "leaf")
        error.id = id->number();
    else
        error.id = std::string(id->text());
}

ServerError parseServerError(int status, std::string_view body, int maxDepth)
{
    ServerError unreadable;
    unreadable.status = status;
    auto document = JsonDocument::parse(body, maxDepth);
    if (!document)
        return unreadable;
    ServerError error = unreadable;
    readServerError(document->root(), error);
    return document->error() ? unreadable : error;
}

} // namespace kennel
