// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/responses.h"
#include "api/servererror.h"
#include "base/finding.h"
#include "merkle/prooferror.h"
#include "protocol/checkpoint.h"
#include "protocol/packagename.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

/// Pure functions from the bodies of answers to values. Unknown members are ignored; what is no JSON or has another
/// shape is of the json. family; base64, digests and proof bundles have codes of their own.
namespace kennel {

/// Bounds of the parsers.
inline constexpr int defaultJsonDepth = 64;

/// Why an answer could not be read.
struct ParseError
{
    std::string code;
    Details details; ///< "member", and numbers of a proof error

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

template <typename T>
using Parsed = std::expected<T, ParseError>;

/// 1.2.
Parsed<WellKnownAnswer> parseWellKnown(std::string_view body, int maxDepth = defaultJsonDepth);
/// 4.1. Errors: checkpoint.shape, for roots that are no digests and a length of 0 or beyond
/// limits::ProvableLength.
Parsed<SignedCheckpoint> parseCheckpoint(std::string_view body, int maxDepth = defaultJsonDepth);
/// 4.2. A record whose content bytes are no base64 ends its own log only (LogPart::badBase64).
Parsed<LogsAnswer> parseLogs(std::string_view body, int maxDepth = defaultJsonDepth);
/// 4.3.
Parsed<NamesAnswer> parseNames(std::string_view body, int maxDepth = defaultJsonDepth);
/// 8.1. Errors: proof.base64, and what LogProofBundle::decode() finds.
Parsed<LogProofBundle> parseConsistency(std::string_view body, int maxDepth = defaultJsonDepth);
/// 8.2. Errors: proof.base64, and what the decoders of the two bundles find.
Parsed<InclusionAnswer> parseInclusion(std::string_view body, int maxDepth = defaultJsonDepth);
/// 9.1.
Parsed<LedgerAnswer> parseLedger(std::string_view body, int maxDepth = defaultJsonDepth);
/// 6: the sources of @p digest; none if the answer does not speak of it.
Parsed<std::vector<ContentSourceAnswer>> parseContentSources(std::string_view body, const Digest &digest,
                                                             int maxDepth = defaultJsonDepth);
/// 10.
Parsed<MonitorAnswer> parseMonitor(std::string_view body, int maxDepth = defaultJsonDepth);

/// The error answer in @p body; never fails, as anything may stand in for a registry (11).
ServerError parseServerError(int status, std::string_view body, int maxDepth = defaultJsonDepth);

} // namespace kennel
