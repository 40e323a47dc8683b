// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Content: downloading a release, and hashing all of them in an audit.
#include "api/contentdownload.h"
#include "api/hostpolicy.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "session/storedverifier.h"
#include "store/contentcache.h"

#include <QScopeGuard>

#include <algorithm>

namespace kennel {

namespace {

/// The release that is meant: that version, or the newest as a reader wants it. Null if there is none, as in the log
/// of the operator.
const Release *chosenRelease(const LogView &log, const std::optional<Version> &version)
{
    const auto *state = std::get_if<PackageState>(&log.state);
    if (!state)
        return nullptr;
    return version ? state->releases().find(*version) : state->newestRelease();
}

/// How the log is called: by its name if that is known.
std::string logText(const LogView &log)
{
    return log.name ? log.name->text() : log.log.text();
}

/// The log is there, but not what was asked for. Without a version in the details the newest was asked for; then
/// `yanked` says how many there are that were all yanked.
Finding noRelease(const LogView &log, const std::optional<Version> &version, bool isOffline)
{
    Details details{{"package", logText(log)}};
    // Only a ledger shows that the log has no other records.
    details["basis"] = std::string(log.matchesLedger ? "proved" : isOffline ? "store" : "claimed");
    const auto *state = std::get_if<PackageState>(&log.state);
    if (version)
        details["version"] = version->text();
    else if (state && !state->releases().isEmpty())
        details["yanked"] = std::uint64_t{state->releases().size()};
    return errorFinding("log.no-release", log.log.text(), std::move(details), Outcome::NotFound);
}

/// Says of the content of \a release, which is not in the cache, why it could not be had, where more is known than what
/// fetching it ended in: the registry misbehaved, or it \a isUnreachable for what its log needs, too.
void sayWhyNotHere(std::vector<Finding> &findings, const LogView &log, const Release &release, bool isUnreachable)
{
    const auto isTrouble = [](const Finding &finding) {
        return finding.outcome == Outcome::CouldNotCheck && finding.code.starts_with("http.");
    };
    if (isUnreachable && !findings.empty() && std::ranges::all_of(findings, isTrouble)) {
        findings = {errorFinding("content.not-here", release.content.text(), {{"basis", std::string("unreachable")}},
                                 Outcome::CouldNotCheck)};
    }
    for (auto &finding : findings) {
        if (log.beforeBreak && finding.code == "content.not-here")
            finding.details["basis"] = std::string("broken");
        if (!finding.code.starts_with("content."))
            continue;
        // Who compares two releases has to know which of them it is.
        finding.details.emplace("package", logText(log));
        finding.details.emplace("version", std::string(release.version.text()));
    }
}

Finding yankedFinding(const LogView &log, const Release &release)
{
    const auto &yank = *release.yanked;
    Details details{{"package", logText(log)},
                    {"version", release.version.text()},
                    {"keyId", yank.by.text()},
                    {"recordId", yank.recordId.text()}};
    if (yank.timestamp.seconds >= 0)
        details["timestamp"] = static_cast<std::uint64_t>(yank.timestamp.seconds);
    return warningFinding("content.yanked", yank.recordId.text(), std::move(details));
}

} // namespace

QCoro::Task<Session::Private::Content> Session::Private::bringContent(RegistryClient *client, Job &job, Digest digest,
                                                                      From from, FetchAllowance *allowance)
{
    Content content;
    // Who wants the same content meanwhile finds it in the cache afterwards, and does not fetch it as well.
    auto turn = contentTurns[digest].lock();
    if (!turn) {
        turn = std::make_shared<Turn>();
        contentTurns[digest] = turn;
    }
    const auto mine = co_await turn->take(job);
    const QScopeGuard forget([&] {
        if (turn.use_count() == 1)
            contentTurns.erase(digest);
    });
    if (!mine)
        client = nullptr;
    const auto cache = std::make_shared<const ContentCache>(options.contentDir);
    const auto noted = co_await store->read([digest](Database &database) {
        return std::make_shared<std::optional<ContentRow>>(ContentTable(database).find(digest));
    });
    const auto row = noted ? *noted : std::make_shared<std::optional<ContentRow>>();
    const auto known = *row;
    const auto stop = job.cancelToken();
    const bool tidies = !std::exchange(leftoversRemoved, true);
    const auto time = now();
    content.there = co_await offload([=] {
        if (tidies)
            cache->removeLeftovers(time);
        return cache->prepare() && from == From::Anywhere && cache->check(digest, *row, stop);
    });
    content.fromCache = content.there;
    if (!content.there && client) {
        job.setStage(JobStage::Content);
        auto *progress = &job;
        auto arrived = co_await downloadContent(
            *client, digest, cache->path(digest),
            [progress](quint64 done, quint64 total) {
                if (progress->total() != total)
                    progress->setStage(JobStage::Content, total);
                progress->setProgress(done);
            },
            allowance);
        if (arrived) {
            content.there = true;
            content.findings = std::move(arrived->findings);
            *row = cache->facts(digest);
        } else if (arrived.error().error.finding.code == beyondAllowanceCode) {
            content.isBeyondAllowance = true;
            const Details &details = arrived.error().error.finding.details;
            if (const auto size = details.find("size"); size != details.end())
                content.announcedSize = std::get<std::uint64_t>(size->second);
            else
                content.receivedSize = std::get<std::uint64_t>(details.at("received"));
        } else {
            content.findings = std::move(arrived.error().findings);
            if (arrived.error().error.isCancelled)
                content.findings.push_back(stopFinding(job));
            else if (outcomeOf(content.findings) == Outcome::Verified)
                content.findings.push_back(arrived.error().error.finding);
        }
    } else if (!content.there && job.isStopped()) {
        content.findings.push_back(stopFinding(job));
    } else if (!content.there) {
        content.findings.push_back(
            errorFinding("content.not-here", digest.text(), {{"basis", std::string("store")}}, Outcome::CouldNotCheck));
    }
    if (content.there && *row) {
        content.facts = *row;
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
    const auto budget = d->newBudget();
    const auto log = co_await d->readPackage(id, package, options, {}, budget);
    co_return co_await d->downloadFrom(log, version, file, options, budget);
}

Task<DownloadResult> Session::download(RegistryId id, LogId log, std::optional<Version> version, QString file,
                                       ReadOptions options)
{
    const auto view = co_await readLog(id, log, options);
    co_return co_await d->downloadFrom(view, version, file, options, d->newBudget());
}

QCoro::Task<DownloadResult> Session::Private::downloadFrom(std::shared_ptr<const LogView> log,
                                                           std::optional<Version> version, QString file,
                                                           ReadOptions readOptions, Budget budget)
{
    DownloadResult result;
    result.findings = log->findings;
    result.outcome = log->outcome;
    result.registry = log->registry;
    result.name = log->name;
    result.beforeBreak = log->beforeBreak.has_value();
    // Who cancelled the reading wants no content.
    if (std::ranges::contains(log->findings, cancelledFinding().code, &Finding::code))
        co_return result;
    // What comes before the first bad record was signed as it stands; but nobody should build on a log that broke a
    // rule. What a registry does later takes nothing from what was verified before.
    const auto ofLog = log->beforeBreak.value_or(log->outcome);
    const bool isKeptOnly = ofLog == Outcome::CouldNotCheck && !log->records.empty();
    if (ofLog > Outcome::Stale && !isKeptOnly)
        co_return result;
    const auto *release = chosenRelease(*log, version);
    if (!release) {
        result.findings.push_back(noRelease(*log, version, readOptions.offline));
        sortFindings(result.findings);
        result.outcome = worst(result.outcome, Outcome::NotFound);
        co_return result;
    }
    result.version = release->version;
    result.yanked = release->yanked.has_value();
    if (result.yanked)
        result.findings.push_back(yankedFinding(*log, *release));
    const auto digest = release->content.digest();
    if (!digest) {
        result.findings.push_back(errorFinding(
            "content.unusable-digest", release->content.text(),
            {{"package", logText(*log)}, {"version", release->version.text()}, {"got", release->content.text()}},
            Outcome::CouldNotCheck));
        sortFindings(result.findings);
        result.outcome = worst(result.outcome, Outcome::CouldNotCheck);
        co_return result;
    }
    result.digest = digest;

    Flow flow(this, JobKind::Download, log->registry, QString::fromStdString(logText(*log)));
    Command command;
    // Of a registry that misbehaved nothing more is taken: what is in the cache was fetched before.
    if (!readOptions.offline && !log->beforeBreak)
        command = co_await connectTo(log->registry, flow.job(), budget);
    auto content = co_await bringContent(command.client.get(), flow.job(), *digest);
    if (!content.there)
        sayWhyNotHere(content.findings, *log, *release, isKeptOnly);
    std::ranges::move(content.findings, std::back_inserter(result.findings));
    result.size = content.size;
    result.fromCache = content.fromCache;
    result.isHere = content.there;
    if (content.there && !file.isEmpty() && !flow.job().isCancelled()) {
        const auto cache = std::make_shared<const ContentCache>(options.contentDir);
        const auto wanted = *digest;
        const auto stop = flow.job().cancelToken();
        const auto hashed = content.fromCache ? std::nullopt : content.facts;
        const auto copied = co_await offload([=] {
            return hashed ? cache->copyHashed(wanted, *hashed, file, stop) : cache->copyTo(wanted, file, stop);
        });
        result.written = copied.outcome == ContentCache::Copy::Done;
        if (!result.written && copied.outcome != ContentCache::Copy::Stopped) {
            Details details;
            if (!copied.error.isEmpty())
                details["error"] = copied.error.toStdString();
            result.findings.push_back(
                errorFinding("content.file", file.toStdString(), std::move(details), Outcome::CouldNotCheck));
        }
    }
    // A signal that comes after the file is in its place changes nothing any more.
    if (!result.written && !(content.there && file.isEmpty()))
        noteStop(result.findings, flow.job());
    sortFindings(result.findings);
    result.outcome = worst(result.outcome, outcomeOf(result.findings));
    flow.finish(result.outcome);
    reportRefusedHosts(log->registry, result.findings);
    co_return result;
}

void Session::Private::reportRefusedHosts(RegistryId id, const std::vector<Finding> &findings)
{
    for (const auto &finding : findings) {
        const auto reason = finding.details.find("reason");
        if (reason != finding.details.end() &&
            reason->second == Detail(std::string(hostRefusalName(HostRefusal::Foreign))))
            Q_EMIT q->hostRefused(id, QUrl(QString::fromStdString(finding.subject)).host());
    }
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
            if (command.context->job.isStopped())
                co_return;
            const auto digest = release.content.digest();
            if (!digest) {
                refreshed.report.findings.push_back(errorFinding("content.unusable-digest", release.content.text(),
                                                                 {{"package", logText(*log)},
                                                                  {"version", version.text()},
                                                                  {"log", id.text()},
                                                                  {"got", release.content.text()}},
                                                                 Outcome::CouldNotCheck));
                continue;
            }
            // What lies in the cache does not tell what the registry serves.
            auto content = co_await bringContent(command.client.get(), command.context->job, *digest, From::Registry);
            refreshed.report.contentsChecked += content.there;
            for (Finding &finding : content.findings) {
                finding.details.emplace("package", logText(*log));
                finding.details.emplace("version", version.text());
                finding.details.emplace("log", id.text());
                refreshed.report.findings.push_back(std::move(finding));
            }
        }
    }
}

} // namespace kennel
