// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace kennel {

/// The shape of an error answer (warg-http-api.md 11). Message texts are for people and never decide anything.
enum class ServerErrorKind {
    Unreadable,   ///< no JSON object at all: a proxy, a wrong path, 501 for a federated request
    Message,      ///< `message`, or nothing but a status
    NotFound,     ///< 404 with `type` and `id`
    Conflict,     ///< 409 with `type` and `id`
    ProofRefused, ///< 422 with `reason`
};

/// What a registry said when it refused a request, taken apart.
struct ServerError
{
    int status = 0; ///< of the HTTP answer; the one inside the body repeats it
    ServerErrorKind kind = ServerErrorKind::Unreadable;
    std::string type{}; ///< log, record, namespace, logLength, leaf, fetchToken, contentDigest, namespaceImport
    std::variant<std::monostate, std::string, std::uint64_t> id{}; ///< a number for logLength and leaf
    std::string reason{};                                          ///< packageNotIncluded, incorrectProof, failure
    std::string message{};                                         ///< remote text
    std::string hint{}; ///< the header Warg-Registry-Hint as received: "namespace=domain", unchecked

    /// Whether this is a 404 about a thing of @p what ("log", "fetchToken", …).
    bool isNotFound(std::string_view what) const { return kind == ServerErrorKind::NotFound && type == what; }

    friend bool operator==(const ServerError &, const ServerError &) = default;
};

} // namespace kennel
