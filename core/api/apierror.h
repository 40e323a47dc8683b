// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/servererror.h"
#include "base/finding.h"

#include <QUrl>

#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// Why a request got no usable answer: a finding as reports show it, and what the registry itself said.
struct ApiError
{
    Finding finding;                   ///< always an error of a family of contract.md; empty code if cancelled
    std::optional<ServerError> server; ///< the error answer of a registry that understood the request
    bool isCancelled = false;          ///< called off by the caller: nothing to report

    /// The outcome of a request that the caller called off.
    static ApiError cancelled();

    std::string_view code() const { return finding.code; }
    Outcome outcome() const { return finding.outcome; }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// An error with code @p code about @p subject; its outcome is the one that the family has in contract.md: transport
/// trouble could not be checked, what is no well-formed or allowed answer is rejected input, base64 that is none
/// failed.
ApiError apiError(std::string_view code, std::string subject, Details details = {});

/// apiError() about a URL, shown without user name and password.
ApiError apiError(std::string_view code, const QUrl &url, Details details = {});

/// A URL as reports and the network log show it: encoded, without user name and password.
std::string shownUrl(const QUrl &url);

} // namespace kennel
