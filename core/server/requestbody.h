// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "protocol/checkpoint.h"

#include <QByteArray>

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

/// Why the body of a request is refused: a status and a sentence for whoever reads the answer by eye.
struct RequestError
{
    int status = 422;
    std::string message;

    bool operator==(const RequestError &) const = default;
};

/// `POST v1/fetch/logs` (HTTP API 4.2).
struct LogsRequest
{
    static constexpr std::uint64_t DefaultLimit = 100;
    static constexpr std::uint64_t MaxLimit = 1000;

    std::uint64_t logLength = 0;
    std::uint64_t limit = DefaultLimit; ///< records of each log, 1 to MaxLimit
    std::optional<std::string> operatorToken;
    std::vector<std::pair<LogId, std::optional<std::string>>> packages;

    /// Errors: 400 (no JSON, limit out of range), 422 (another shape, unknown member).
    static std::expected<LogsRequest, RequestError> parse(const QByteArray &body);
};

/// `POST v1/fetch/names` (HTTP API 4.3).
struct NamesRequest
{
    static constexpr std::size_t MaxPackages = 1000; ///< further ones are not answered, as the reference does

    std::vector<LogId> packages; ///< at most MaxPackages

    /// Errors: 400 (no JSON), 422 (another shape).
    static std::expected<NamesRequest, RequestError> parse(const QByteArray &body);
};

/// `POST v1/proof/consistency` (HTTP API 8.1).
struct ConsistencyRequest
{
    std::uint64_t from = 0;
    std::uint64_t to = 0;

    /// Errors: 400 (no JSON), 422 (another shape).
    static std::expected<ConsistencyRequest, RequestError> parse(const QByteArray &body);
};

/// `POST v1/proof/inclusion` (HTTP API 8.2).
struct InclusionRequest
{
    std::uint64_t logLength = 0;
    std::vector<std::uint64_t> leaves; ///< registry indexes

    /// Errors: 400 (no JSON), 422 (another shape).
    static std::expected<InclusionRequest, RequestError> parse(const QByteArray &body);
};

/// The body of `POST v1/verify/checkpoint` (HTTP API 3 and 10). Errors: 400 (no JSON), 422 (another shape).
std::expected<SignedCheckpoint, RequestError> parseCheckpointRequest(const QByteArray &body);

} // namespace kennel
