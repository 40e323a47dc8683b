// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/hostpolicy.h"
#include "api/networkpolicy.h"
#include "api/responses.h"
#include "api/retryingtransport.h"
#include "api/transport.h"
#include "protocol/checkpoint.h"
#include "protocol/packagename.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <QUrl>

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel {

/// Which registry is asked.
struct RegistryAddress
{
    QUrl base;           ///< ends in a slash
    QString domain;      ///< asks the host at base on behalf of this other registry (Warg-Registry); empty: itself
    qint64 registry = 0; ///< the store's key, for the network log
};

/// What the well-known file made of a URL.
struct WellKnownResult
{
    QUrl base;                     ///< to be used from now on: where the file leads, or the URL as given
    bool isAnswered = false;       ///< false: there was no answer just now, which says nothing about the base
    std::vector<Finding> findings; ///< well-known.redirected (information), well-known.url, http.…, json.… (warnings)
};

/// Where to go on reading a log.
struct LogCursor
{
    LogId log;
    std::string token;      ///< fetchToken of the last record held; empty: from the beginning
    std::uint64_t held = 0; ///< how many records are held: the position in the log of the next one

    friend bool operator==(const LogCursor &, const LogCursor &) = default;
};

/// One question to fetch/logs. The operator log is always answered, too.
struct LogsQuery
{
    std::uint64_t logLength = 0;
    std::string operatorToken;      ///< as LogCursor::token
    std::uint64_t operatorHeld = 0; ///< as LogCursor::held
    std::vector<LogCursor> packages;
};

/// A ledger piece that may be fetched.
struct LedgerSource
{
    std::uint64_t first = 0;
    std::uint64_t last = 0; ///< inclusive
    QUrl url;

    friend bool operator==(const LedgerSource &, const LedgerSource &) = default;
};

/// A place to get content from that may be contacted.
struct ContentSource
{
    QUrl url;
    bool acceptRanges = false;
    std::optional<quint64> size;

    friend bool operator==(const ContentSource &, const ContentSource &) = default;
};

/// Where content may be had, and what was wrong with the other places (warnings).
struct ContentSources
{
    std::vector<ContentSource> sources;
    std::vector<Finding> findings;
};

/// What a registry calls its logs.
struct NamesResult
{
    std::map<LogId, std::string> names; ///< as received: whether they hash to their log ids is for the caller to judge
    std::vector<LogId> withheld;        ///< the registry will not say
    std::vector<LogId> unanswered;      ///< the registry said nothing, as often as it was asked
    std::vector<LogId> unknown;         ///< the registry says that it does not have this log
    std::vector<Finding> findings;      ///< names.unknown-log (warning)
};

/// Everything that a registry can be asked, one coroutine an endpoint (warg-http-api.md 4, 6, 8 to 10). One client
/// serves one command: it has that command's patience and is cancelled with it.
///
/// Results are well-formed and typed; only what an answer says about itself has been checked. Every function can fail
/// with a finding of the families http. and json. (contract.md); the registry's own refusal is in ApiError::server.
/// Further codes stand at each function.
class RegistryClient
{
public:
    /// @p transport and @p clock must outlive the client and its calls. Commands that ask several registries pass one
    /// @p budget to all clients.
    RegistryClient(Transport &transport, RegistryAddress address, const NetworkPolicy &policy, const Clock &clock,
                   CancelToken cancel, std::shared_ptr<RetryBudget> budget);

    const RegistryAddress &address() const { return m_address; }
    const NetworkLimits &limits() const { return m_limits; }
    RetryBudget &budget() const { return *m_budget; }
    const Clock &clock() const { return m_clock; }
    const CancelToken &cancelToken() const { return m_cancel; }

    /// Asks where the registry really is (1.2). Only cancelling is an error: without an answer the URL stands as given.
    QCoro::Task<std::expected<WellKnownResult, ApiError>> wellKnown();

    /// The newest checkpoint, not verified (4.1). Errors: checkpoint.shape.
    QCoro::Task<std::expected<SignedCheckpoint, ApiError>> checkpoint();

    /// One round of fetch/logs (4.2); LogsReader makes whole logs of it. Errors: log.not-found (the subject is the
    /// log), log.unknown (records of a log that was not asked for).
    QCoro::Task<std::expected<LogsAnswer, ApiError>> logs(LogsQuery query);

    /// The names of @p logs (4.3), in batches, asking again for what was left out. The operator log must not be among
    /// them.
    QCoro::Task<std::expected<NamesResult, ApiError>> names(std::vector<LogId> logs);

    /// Proofs that the records at the registry indices @p leafs are in the log of length @p logLength and are heads in
    /// its map (8.2); one answer for each inclusionBatch of leaves, in their order. Errors: proof.base64, proof.decode,
    /// ….
    QCoro::Task<std::expected<std::vector<InclusionAnswer>, ApiError>> inclusion(std::uint64_t logLength,
                                                                                 std::vector<std::uint64_t> leafs);

    /// A proof that the log of length @p to begins with that of length @p from (8.1). Errors: proof.base64,
    /// proof.decode, ….
    QCoro::Task<std::expected<LogProofBundle, ApiError>> consistency(std::uint64_t from, std::uint64_t to);

    /// The pieces of the ledger (9.1): from 0 on, without gaps, each at a place that may be contacted. Errors:
    /// ledger.algorithm, ledger.range, ledger.url.
    QCoro::Task<std::expected<std::vector<LedgerSource>, ApiError>> ledgerSources();

    /// The packed entries of @p source, no more than announced (9.2): what lies beyond them is cut off. Whether they
    /// are fewer is for Ledger::append to say. Errors: ledger.size (no whole entries).
    QCoro::Task<std::expected<QByteArray, ApiError>> ledgerPiece(LedgerSource source);

    /// Where the content with @p digest may be had (6). Errors: content.no-source.
    QCoro::Task<std::expected<ContentSources, ApiError>> contentSources(Digest digest);

    /// What the registry says of a checkpoint that it issued (10).
    QCoro::Task<std::expected<MonitorAnswer, ApiError>> verifyCheckpoint(SignedCheckpoint checkpoint);

    /// Streams @p source into @p sink, with further @p headers. One try.
    QCoro::Task<std::expected<Response, ApiError>> streamContent(ContentSource source, QHttpHeaders headers,
                                                                 ByteSink &sink);

private:
    Request request(RequestKind kind, Method method, const QString &path, QByteArray body = {}) const;
    /// With an answer of \a mostBytes at most, and never more than any may have.
    QCoro::Task<std::expected<Response, ApiError>> ask(Request request, quint64 mostBytes);

    RegistryAddress m_address;
    NetworkLimits m_limits;
    HostPolicy m_hosts;
    const Clock &m_clock;
    Transport &m_transport;
    std::shared_ptr<RetryBudget> m_budget;
    RetryingTransport m_retrying;
    CancelToken m_cancel;
};

} // namespace kennel
