// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/retrybudget.h"
#include "api/transport.h"

#include <memory>

namespace kennel {

/// Repeats what may be repeated (contract.md, *Network policy*): reading requests after 429, 500, 502 to 504 and broken
/// connections, after growing pauses or those that the registry asks for.
class RetryingTransport final : public Transport
{
public:
    /// @p inner and @p clock must outlive this and its calls.
    RetryingTransport(Transport &inner, const Clock &clock, std::shared_ptr<RetryBudget> budget);

    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override;
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override;

private:
    QCoro::Task<std::expected<Response, ApiError>> repeat(Request request, ByteSink *sink, CancelToken cancel);

    Transport &m_inner;
    const Clock &m_clock;
    std::shared_ptr<RetryBudget> m_budget;
};

/// The pause that an answer asks for with Retry-After, in seconds or as a date; nothing if it does not, or makes no
/// sense.
std::optional<std::chrono::milliseconds> retryAfter(const ResponseHead &head, const Clock &clock);

} // namespace kennel
