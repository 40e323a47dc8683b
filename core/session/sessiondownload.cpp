// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content: downloading a release, and hashing all of them in an audit.
#include "api/contentdownload.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "session/storedverifier.h"
#include "store/contentcache.h"

#include <algorithm>

namespace kennel {

namespace {

/// The release that is meant: that version, or the newest as a reader wants it.
const Release *chosenRelease(const PackageState &state, const std::optional<Version> &version)
{
    return version ? state.releases().find(*version) : state.newestRelease();
}

} // namespace

QCoro::Task<Session::Private::Content> Session::Private::bringContent(RegistryClient *client, Job &job, Digest digest)
{
    Content content;
    const auto cache = std::make_shared<const ContentCache>(options.contentDir);
    const auto noted = co_await store->read([digest](Database &database) {
        return std::make_shared<std::optional<ContentRow>>(ContentTable(database).find(digest));
    });
    const auto row = noted ? *noted : std::make_shared<std::optional<ContentRow>>();
    const auto known = *row;
    const auto stop = job.stopToken();
    content.there = co_await offload([=] { return cache->prepare() && cache->check(digest, *row, stop); });
    content.fromCache = content.there;
    if (!content.there && client) {
        job.setStage(JobStage::Content);
        auto *progress = &job;
        auto arrived =
            co_await downloadContent(*client, digest, cache->path(digest), [progress](quint64 done, quint64 total) {
                if (progress->total() != total)
                    progress->setStage(JobStage::Content, total);
                progress->setProgress(done);
            });
        if (arrived) {
            content.there = true;
            content.findings = std::move(arrived->findings);
            *row = cache->facts(digest);
        } else {
            content.findings = std::move(arrived.error().findings);
            if (arrived.error().error.isCancelled)
                content.findings.push_back(cancelledFinding());
            else if (outcomeOf(content.findings) == Outcome::Verified)
                content.findings.push_back(arrived.error().error.finding);
        }
    } else if (!content.there) {
        content.findings.push_back(errorFinding("content.no-source", digest.text(), {{"basis", std::string("store")}},
                                                Outcome::CouldNotCheck));
    }
    if (content.there && *row) {
        content.size = static_cast<std::uint64_t>((*row)->size);
        if (known != *row) {
            const auto facts = **row;
            const auto when = now();
            // Only the index of a cache: if it cannot be written the file is hashed again next time.
            co_await store->write([=](Database &database) { ContentTable(database).put(digest, facts, when); });
        }
    }
    co_return content;
}

Task<DownloadResult> Session::download(RegistryId id, PackageName package, std::optional<Version> version, QString file,
                                       ReadOptions options)
{
    DownloadResult result;
    const auto log = co_await readPackage(id, package, options);
    result.findings = log->findings;
    result.outcome = log->outcome;
    const auto *state = std::get_if<PackageState>(&log->state);
    // What comes before the first bad record was signed as it stands; but nobody should build on a log that broke a
    // rule.
    if (!state || log->outcome > Outcome::Stale) {
        const bool usable = state && log->outcome == Outcome::CouldNotCheck && !log->records.empty();
        if (!usable)
            co_return result;
    }
    const auto *release = chosenRelease(*state, version);
    if (!release) {
        result.findings.push_back(
            errorFinding("log.not-found", package.text(),
                         {{"version", version ? version->text() : std::string("*")}, {"basis", std::string("proved")}},
                         Outcome::NotFound));
        result.outcome = worst(result.outcome, Outcome::NotFound);
        co_return result;
    }
    result.version = release->version;
    result.yanked = release->yanked.has_value();
    const auto digest = release->content.digest();
    if (!digest) {
        result.findings.push_back(
            errorFinding("content.unusable-digest", release->content.text(),
                         {{"version", release->version.text()}, {"got", release->content.text()}}));
        result.outcome = Outcome::Failed;
        co_return result;
    }
    result.digest = digest;

    Private::Flow flow(d.get(), JobKind::Download, log->registry, QString::fromStdString(package.text()));
    Private::Command command;
    if (!options.offline)
        command = co_await d->connectTo(log->registry, flow.job());
    auto content = co_await d->bringContent(command.client.get(), flow.job(), *digest);
    std::ranges::move(content.findings, std::back_inserter(result.findings));
    result.size = content.size;
    result.fromCache = content.fromCache;
    if (content.there && !flow.job().isCancelled()) {
        const auto cache = std::make_shared<const ContentCache>(d->options.contentDir);
        const auto wanted = *digest;
        const bool written = co_await offload([=] { return cache->copyTo(wanted, file); });
        if (!written) {
            result.findings.push_back(errorFinding("content.file", file.toStdString(), {}, Outcome::CouldNotCheck));
        }
    }
    if (flow.job().isCancelled())
        result.findings.push_back(cancelledFinding());
    sortFindings(result.findings);
    result.outcome = worst(result.outcome, outcomeOf(result.findings));
    flow.finish(result.outcome);
    co_return result;
}

QCoro::Task<void> Session::Private::auditContents(Command &command, Refreshed &refreshed)
{
    std::vector<LogId> logs;
    for (const auto &[id, summary] : refreshed.data->logs)
        logs.push_back(id);
    for (const auto &id : logs) {
        const auto log = co_await storedLog(refreshed.data->id(), id, refreshed.data);
        const auto *state = std::get_if<PackageState>(&log->state);
        if (!state)
            continue;
        for (const auto &[version, release] : state->releases()) {
            if (command.context->job.isCancelled())
                co_return;
            const auto digest = release.content.digest();
            if (!digest) {
                refreshed.report.findings.push_back(
                    warningFinding("content.unusable-digest", release.content.text(),
                                   {{"version", version.text()}, {"log", id.text()}, {"got", release.content.text()}}));
                continue;
            }
            auto content = co_await bringContent(command.client.get(), command.context->job, *digest);
            refreshed.report.contentsChecked += content.there;
            std::ranges::move(content.findings, std::back_inserter(refreshed.report.findings));
        }
    }
}

} // namespace kennel
