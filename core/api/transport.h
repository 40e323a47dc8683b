// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/apierror.h"
#include "api/canceltoken.h"
#include "api/hostpolicy.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHttpHeaders>
#include <QUrl>

#include <expected>
#include <optional>

namespace kennel {

enum class Method { Get, Post, Put };

/// What a request is for: this decides its limits, whether it may be repeated and whether credentials go with it.
enum class RequestKind {
    WellKnown,  ///< one try, 10 s, 64 KiB, no credentials
    Api,        ///< a reading request with a JSON answer
    Ledger,     ///< a packed ledger piece, streamed
    Content,    ///< content, streamed; no credentials
    Submission, ///< changes something at the registry: never repeated
};

/// How often a broken request may be tried again, if its kind allows it at all.
enum class Retry {
    Never,
    UnlessClosed, ///< not if the connection closed before the answer was whole, which means something to the caller
    Always,       ///< 429, 500, 502 to 504, and broken connections
};

/// One request to a registry, as a value.
struct Request
{
    Method method = Method::Get;
    RequestKind kind = RequestKind::Api;
    QUrl url;  ///< absolute
    QUrl base; ///< base URL of the registry that asks for it: its own origin, which rules hosts and credentials
    QHttpHeaders headers; ///< beyond those that the transport adds itself
    QByteArray body;
    Retry retry = Retry::Always;
    std::optional<quint64> maxSize;      ///< of the body; otherwise the limit of the kind
    std::optional<quint64> expectedSize; ///< of content, if the answer does not say its length
    qint64 registry = 0;                 ///< the store's key of the registry, for the network log
};

/// How an answer begins.
struct ResponseHead
{
    int status = 0;
    QHttpHeaders headers;
    QUrl url; ///< where it came from, after redirects
    std::optional<quint64> contentLength;
};

/// A whole answer, of any status.
struct Response
{
    ResponseHead head;
    QByteArray body;
};

/// Where a streamed body goes. The transport waits for each call: a slow sink slows the sender down, and memory stays
/// constant. An error returned ends the transfer and becomes its result.
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    /// An answer of status 200 or 206 begins. A transport that tries again begins again.
    virtual std::expected<void, ApiError> begin(const ResponseHead &head) = 0;
    /// The next piece of the body, 1 byte to 1 MiB.
    virtual QCoro::Task<std::expected<void, ApiError>> write(QByteArray bytes) = 0;
};

/// The way to a registry. HttpTransport is the network; the demo registry answers in process; tests answer from a
/// table.
///
/// Each call is one try: repeating is RetryingTransport's. A call that is cancelled still ends, with
/// ApiError::cancelled(); the transport must outlive its calls.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends @p request and collects the answer, of any status. An error says that there is none: connection, time,
    /// size, redirect, encoding (the http family of contract.md).
    virtual QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) = 0;

    /// Sends @p request and streams the body of a 200 or 206 into @p sink, which must outlive the call. For every other
    /// status the body, up to 64 KiB of it, is in the response, and the sink was not called.
    virtual QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink,
                                                                  CancelToken cancel) = 0;

    /// Whether the addresses behind the name of @p target forbid that the registry at @p base leads there. Names are
    /// judged by HostPolicy; a transport that looks up no addresses has nothing to say.
    virtual QCoro::Task<std::optional<HostRefusal>> judgeAddresses(QUrl base, QUrl target, CancelToken cancel);
};

} // namespace kennel
