// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/contentdownload.h"

#include "api/contentsink.h"
#include "api/parsing.h"
#include "api/pause.h"

#include <algorithm>
#include <array>

namespace kennel {

namespace {

/// A source, and how it fared.
struct Candidate
{
    ContentSource source;
    std::optional<ApiError> error; ///< of the last try
    bool isOut = false;            ///< not worth another try
};

/// Whether a source that failed like this may yet deliver.
bool mayPass(const ApiError &error)
{
    static constexpr std::array<std::string_view, 4> codes{"http.connect", "http.reset", "http.truncated",
                                                           "content.range"};
    static constexpr std::array statuses{416, 429, 500, 502, 503, 504};
    return std::ranges::contains(codes, error.finding.code) ||
           (error.server && std::ranges::contains(statuses, error.server->status));
}

std::optional<std::chrono::milliseconds> patienceOf(const ApiError &error)
{
    const auto detail = error.finding.details.find("retryAfter");
    if (detail == error.finding.details.end())
        return {};
    return std::chrono::seconds(std::get<std::uint64_t>(detail->second));
}

/// One try at one source: nothing if the right bytes are in @p sink now.
QCoro::Task<std::optional<ApiError>> tryOnce(RegistryClient &client, Digest digest, Candidate &candidate,
                                             ContentSink &sink)
{
    const ContentSource &source = candidate.source;
    auto response = co_await client.streamContent(source, sink.prepare(source), sink);
    if (!response)
        co_return std::move(response.error());
    const int status = response->head.status;
    if (status == 416)
        sink.reset(); // the next try asks for everything
    if (status != 200 && status != 206)
        co_return refusal(*response, client.clock());
    const auto got = co_await sink.finish();
    if (!got)
        co_return got.error();
    if (*got == digest)
        co_return std::nullopt;
    const quint64 size = sink.size();
    const bool wasCut = !sink.isLengthKnown() && source.size && size < *source.size;
    sink.reset();
    if (wasCut)
        co_return apiError("http.truncated", source.url, {{"received", std::uint64_t{size}}});
    co_return apiError("content.digest", source.url, {{"got", got->text()}, {"want", digest.text()}});
}

ContentError failure(const std::vector<Candidate> &candidates, std::vector<Finding> findings, Digest digest)
{
    ApiError worstError = apiError("content.no-source", digest.text());
    const auto consider = [&](const ApiError &error) {
        if (worstError.finding.code == "content.no-source" || worstError.outcome() < error.outcome())
            worstError = error;
    };
    for (const Finding &finding : findings) {
        ApiError refused;
        refused.finding = finding;
        consider(refused);
    }
    for (const Candidate &candidate : candidates) {
        if (candidate.error) {
            consider(*candidate.error);
            findings.push_back(candidate.error->finding);
        }
    }
    return {std::move(worstError), std::move(findings)};
}

Finding asWarning(Finding finding)
{
    finding.severity = Severity::Warning;
    finding.outcome = Outcome::Verified;
    return finding;
}

DownloadedContent success(const std::vector<Candidate> &candidates, const Candidate &good,
                          std::vector<Finding> findings, quint64 size)
{
    for (const Candidate &candidate : candidates) {
        if (&candidate != &good && candidate.error)
            findings.push_back(candidate.error->finding);
    }
    std::ranges::transform(findings, findings.begin(), asWarning);
    if (good.source.size && *good.source.size != size) {
        findings.push_back({"content.size",
                            Severity::Info,
                            shownUrl(good.source.url),
                            {{"got", std::uint64_t{size}}, {"want", std::uint64_t{*good.source.size}}},
                            Outcome::Verified});
    }
    return {size, good.source.url, std::move(findings)};
}

} // namespace

QCoro::Task<std::expected<DownloadedContent, ContentError>> downloadContent(RegistryClient &client, Digest digest,
                                                                            QString file, DownloadProgress progress,
                                                                            FetchAllowance *allowance)
{
    auto offered = co_await client.contentSources(digest);
    if (!offered && offered.error().isCancelled)
        co_return std::unexpected(ContentError{offered.error(), {}});
    if (!offered)
        co_return std::unexpected(ContentError{offered.error(), {offered.error().finding}});
    std::vector<Candidate> candidates;
    for (ContentSource &source : offered->sources)
        candidates.push_back({std::move(source), {}, false});

    ContentSink sink(file, client.limits(), std::move(progress), allowance);
    for (int next = 2;; ++next) {
        std::optional<std::chrono::milliseconds> patience;
        bool isHopeless = true;
        const quint64 before = sink.size();
        for (Candidate &candidate : candidates) {
            if (candidate.isOut)
                continue;
            candidate.error = co_await tryOnce(client, digest, candidate, sink);
            if (!candidate.error) {
                if (auto placed = co_await sink.commit(); !placed)
                    co_return std::unexpected(ContentError{placed.error(), {placed.error().finding}});
                co_return success(candidates, candidate, std::move(offered->findings), sink.size());
            }
            const ApiError &error = *candidate.error;
            const bool isUsedUp = allowance && allowance->left() == 0;
            // No other source would do better.
            if (error.isCancelled || error.finding.code == "content.file" ||
                (isUsedUp && error.finding.code == beyondAllowanceCode))
                co_return std::unexpected(ContentError{error, {}});
            candidate.isOut = !mayPass(error);
            isHopeless &= candidate.isOut;
            if (const auto asked = patienceOf(error))
                patience = std::min(patience.value_or(*asked), *asked);
        }
        // Asking for the rest of something is another request than asking for it all: its tries are counted anew.
        if (sink.size() > before)
            next = 2;
        const auto time = isHopeless ? std::nullopt : client.budget().take(next, patience);
        if (!time) {
            const auto beyond = std::ranges::find_if(candidates, [](const Candidate &each) {
                return each.error && each.error->finding.code == beyondAllowanceCode;
            });
            if (beyond != candidates.end())
                co_return std::unexpected(ContentError{*beyond->error, {}});
            co_return std::unexpected(failure(candidates, std::move(offered->findings), digest));
        }
        if (!co_await pause(*time, client.cancelToken()))
            co_return std::unexpected(ContentError{ApiError::cancelled(), {}});
    }
}

} // namespace kennel
