// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The index: what the releases of a registry hold, to be searched.
#include "api/pause.h"
#include "search/releasefacts.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "store/contentcache.h"
#include "store/indexsearch.h"
#include "store/indextable.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace kennel {

namespace {

/// So many releases are kept in one transaction.
constexpr std::size_t maxBatch = 64;

/// So many releases that could not be read are named; the coverage counts all.
constexpr std::ptrdiff_t maxNamedUnread = 1000;

std::vector<LoggedRelease> releasesOf(const LogView &log)
{
    std::vector<LoggedRelease> releases;
    const auto *state = std::get_if<PackageState>(&log.state);
    if (!state)
        return releases;
    std::map<RecordId, std::uint64_t> places;
    for (const RecordView &record : log.records)
        places.emplace(record.id, record.published.registryIndex);
    const auto *newest = state->newestRelease();
    for (const auto &[version, release] : state->releases()) {
        LoggedRelease each{.version = release.version,
                           .newest = newest && newest->version == release.version,
                           .yanked = release.yanked.has_value(),
                           .signer = release.by,
                           .claimed = release.timestamp.seconds,
                           .digest = release.content.digest()};
        if (const auto place = places.find(release.recordId); place != places.end())
            each.recordIndex = place->second;
        releases.push_back(std::move(each));
    }
    // Of a package that was yanked as a whole, the last one stands for it.
    if (!newest && !releases.empty())
        std::ranges::max_element(releases, {}, &LoggedRelease::recordIndex)->newest = true;
    return releases;
}

/// \a finding, said of the content of \a release.
Finding ofRelease(Finding finding, const IndexedRelease &release)
{
    finding.details.emplace("package", release.name.empty() ? release.log.text() : release.name);
    finding.details.emplace("version", release.version);
    finding.details.emplace("log", release.log.text());
    return finding;
}

/// Why a content that is there could not be looked into.
Finding inspectFinding(InspectError error, const Digest &digest)
{
    // More than what is looked into is no fault of anybody, and no other run changes it.
    if (error == InspectError::TooLarge)
        return warningFinding("content.too-large", digest.text(), {{"limit", MaxInspectedSize}});
    return errorFinding("content.changed", digest.text(), {}, Outcome::CouldNotCheck);
}

/// Why a content that an earlier run looked at is not found by all that it holds, or by nothing of it.
Finding unreadFinding(const IndexedRelease &release)
{
    if (!release.digest)
        return warningFinding("content.unusable-digest", release.log.text());
    const bool isPart = !release.kind.empty(); // known of every content that was looked into
    return isPart ? warningFinding("content.damaged", release.digest->text())
                  : inspectFinding(InspectError::TooLarge, *release.digest);
}

} // namespace

Task<IndexResult> Session::index(RegistryId id, IndexOptions indexOptions)
{
    IndexResult result;
    // Only what was verified is indexed.
    auto known = indexOptions.refresh ? nullptr : view(id);
    if (!known && (indexOptions.offline || !indexOptions.refresh))
        known = co_await load(id);
    // Logs that nobody read yet are read for it.
    if (!indexOptions.offline && (!known || known->coverage.checkedLogs < known->coverage.logs))
        known = co_await sync(id, {.audit = true});
    const auto view = std::move(known);
    if (view) {
        result.findings = view->findings;
        result.outcome = view->outcome;
    }
    if (view && view->accepted) {
        Private::Flow flow(d.get(), JobKind::Index, id, {});
        co_await d->indexLogs(id, *view, flow.job());
        const auto said = co_await d->indexContents(id, indexOptions, flow.job(), result);
        co_await d->noteUnread(id, said, result.findings);
        noteStop(result.findings, flow.job());
        sortFindings(result.findings);
        result.outcome = worst(result.outcome, outcomeOf(result.findings));
        flow.finish(result.outcome);
        Q_EMIT indexChanged(id);
    }
    if (const auto coverage = co_await indexCoverage(id))
        result.coverage = *coverage;
    else
        result.findings.push_back(storeFinding(coverage.error()));
    // What was not read may be what somebody looks for.
    const auto reading = result.isStopped || result.left > 0 ? Outcome::CouldNotCheck
                         : result.coverage.read == 0         ? Outcome::NotChecked
                                                             : Outcome::Verified;
    result.outcome = worst(result.outcome, worst(reading, outcomeOf(result.findings)));
    co_return result;
}

void Session::Private::indexKeptLogs()
{
    for (const auto &[id, known] : accounts) {
        if (!known.row.removedAt)
            indexKeptLogs(id);
    }
}

QCoro::Task<void> Session::Private::indexKeptLogs(RegistryId id)
{
    auto *known = account(id);
    if (!known || std::exchange(known->isLookedThrough, true))
        co_return;
    const Running running(this);
    // What is kept now is what will have been looked at: more may come meanwhile. Nothing if nothing is behind.
    const auto kept = co_await store->read([id](Database &database) {
        IndexTable index(database);
        std::vector<LogId> all;
        for (const auto &[log, records] : LogTable(database, id.value).counts()) {
            if (log != operatorLogId() && records > 0)
                all.push_back(log);
        }
        const bool isBehind = index.coverage(id.value).newRecords > 0 || index.looked(id.value) < all.size();
        return isBehind ? all : std::vector<LogId>();
    });
    bool isChanged = false;
    if (kept && !kept->empty()) {
        const auto view = co_await q->load(id);
        if (view->accepted) {
            Flow flow(this, JobKind::Index, id, {});
            const auto ended = co_await indexLogs(id, *view, flow.job());
            if (ended) {
                co_await store->write(
                    [id, logs = *kept](Database &database) { IndexTable(database).passOverRest(id.value, logs); });
            }
            isChanged = ended.value_or(false);
            flow.finish(view->outcome);
        }
    }
    known = account(id);
    if (known)
        known->isLookedThrough = false;
    // Whoever asks again because of it is looked through again.
    if (isChanged)
        Q_EMIT q->indexChanged(id);
}

QCoro::Task<std::optional<bool>> Session::Private::indexLogs(RegistryId id, const RegistryView &view, Job &job)
{
    const auto data = co_await dataOf(id, job, Logs::All);
    if (!data)
        co_return std::nullopt;
    job.setStage(JobStage::Logs, view.packages.size());
    co_await store->write([id, packages = view.packages.size()](Database &database) {
        IndexTable(database).setPackages(id.value, packages);
    });
    bool isChanged = false;
    std::uint64_t done = 0;
    for (const auto &row : view.packages) {
        if (job.isStopped())
            co_return std::nullopt;
        job.setProgress(done++);
        if (!row.outcome)
            continue; // its records are not here
        if (*row.outcome == Outcome::Failed || *row.outcome == Outcome::RejectedInput) {
            // Nothing of a log that does not hold may be found as if it did.
            const auto wasKnown = co_await store->write(
                [id, log = row.log](Database &database) { return IndexTable(database).passOver(id.value, log); });
            if (!wasKnown)
                co_return std::nullopt;
            isChanged |= !*wasKnown;
            continue;
        }
        const auto name = row.name ? row.name->text() : std::string();
        const auto known = co_await store->read([id, name, log = row.log, head = row.head](Database &database) {
            return IndexTable(database).knowsLog(id.value, log, name, head);
        });
        if (!known || *known)
            continue;
        const auto log = co_await storedLog(id, row.log, *data);
        const auto written = co_await store->write(
            [id, name, log = row.log, head = row.head, releases = releasesOf(*log)](Database &database) {
                IndexTable(database).putLog(id.value, log, name, head, releases);
            });
        if (!written)
            co_return std::nullopt;
        isChanged = true;
    }
    co_await store->write([id, length = view.accepted->checkpoint.logLength](Database &database) {
        IndexTable(database).setIndexedTo(id.value, length);
    });
    co_return isChanged;
}

QCoro::Task<Session::Private::ContentFindings> Session::Private::indexContents(RegistryId id, IndexOptions indexOptions,
                                                                               Job &job, IndexResult &result)
{
    ContentFindings said;
    const auto waiting =
        co_await store->read([id](Database &database) { return IndexTable(database).notRead(id.value); });
    if (!waiting || waiting->empty())
        co_return said;
    Command command;
    if (!indexOptions.offline)
        command = co_await connectTo(id, job, newBudget());
    const auto table = std::make_shared<const meaning::CapabilityTable>(meaning::CapabilityTable::builtIn());
    std::set<Digest> seen;
    std::vector<std::pair<Digest, std::shared_ptr<const search::ReleaseFacts>>> batch; // null: unreadable
    const auto keep = [&]() -> QCoro::Task<void> {
        co_await store->write([batch](Database &database) {
            IndexTable index(database);
            for (const auto &[digest, facts] : batch) {
                if (facts)
                    index.putContent(digest, *facts);
                else
                    index.setUnreadable(digest);
            }
        });
        batch.clear();
    };
    FetchAllowance allowance{.most = indexOptions.maxBytes};
    std::uint64_t done = 0;
    for (const auto &release : *waiting) {
        if (job.isStopped())
            break;
        if (allowance.left() == 0) {
            result.isStopped = true;
            break;
        }
        if (!seen.insert(*release.digest).second)
            continue;
        const auto before = allowance.spent;
        const auto longer = knownLonger.find(*release.digest);
        const bool isTooLong = longer != knownLonger.end() && longer->second > allowance.leftUnannounced();
        auto content = co_await bringContent(isTooLong ? nullptr : command.client.get(), job, *release.digest,
                                             From::Anywhere, &allowance);
        result.bytes = allowance.spent;
        if (content.isBeyondAllowance && !content.announcedSize)
            knownLonger[*release.digest] = std::max(knownLonger[*release.digest], content.receivedSize);
        if (content.isBeyondAllowance || (isTooLong && command.client && !content.there && !job.isStopped())) {
            content.findings.clear();
            const bool isForGood = content.announcedSize ? *content.announcedSize > allowance.most
                                                         : knownLonger[*release.digest] > allowance.mostUnannounced();
            ++result.left;
            result.leftForGood += isForGood;
            result.isStopped |= !isForGood;
        }
        job.setStage(JobStage::Index, waiting->size());
        job.setProgress(++done);
        if (!content.findings.empty() && !job.isStopped()) // that it stopped is said once
            said.emplace(*release.digest, content.findings);
        if (const auto fetched = allowance.spent - before; fetched > 0 && indexOptions.bytesPerSecond > 0) {
            // As long as this much takes at that rate, whatever it took: that is on the safe side.
            const auto milliseconds = fetched * 1000 / indexOptions.bytesPerSecond;
            co_await pause(std::chrono::milliseconds(milliseconds), job.stopToken());
        }
        // It may be had another time, or of somebody else: what was sent in its place says nothing of it.
        if (!content.there)
            continue;
        const auto path = ContentCache(options.contentDir).path(*release.digest);
        using Facts = std::expected<std::shared_ptr<const search::ReleaseFacts>, InspectError>;
        const auto facts = co_await offload([path, table, digest = *release.digest]() -> Facts {
            const auto file = lookInside(path, &digest);
            if (!file)
                return std::unexpected(file.error());
            return std::make_shared<const search::ReleaseFacts>(
                search::factsOf((*file)->inspection, (*file)->size, *table));
        });
        if (!facts)
            said[*release.digest].push_back(inspectFinding(facts.error(), *release.digest));
        // What went out of the cache meanwhile, or was changed there, is fetched again another time.
        if (facts || facts.error() == InspectError::TooLarge)
            batch.emplace_back(*release.digest, facts.value_or(nullptr));
        if (batch.size() >= maxBatch)
            co_await keep();
    }
    co_await keep();
    co_return said;
}

QCoro::Task<void> Session::Private::noteUnread(RegistryId id, const ContentFindings &said,
                                               std::vector<Finding> &findings)
{
    const auto unread = co_await store->read([id, &said](Database &database) {
        IndexTable index(database);
        std::vector<IndexedRelease> releases = index.unreadable(id.value);
        std::set<std::int64_t> keys;
        for (const IndexedRelease &release : releases)
            keys.insert(release.key);
        // What is said of a content concerns every release that has it.
        for (const auto &[digest, ofContent] : said) {
            for (const IndexedRelease &release : index.withContent(digest)) {
                if (release.registry == id.value && keys.insert(release.key).second)
                    releases.push_back(release);
            }
        }
        if (releases.size() > maxNamedUnread)
            releases.erase(releases.begin() + maxNamedUnread, releases.end());
        return releases;
    });
    if (!unread) {
        findings.push_back(storeFinding(unread.error()));
        co_return;
    }
    for (const IndexedRelease &release : *unread) {
        const auto found = release.digest ? said.find(*release.digest) : said.end();
        if (found == said.end())
            findings.push_back(ofRelease(unreadFinding(release), release));
        else
            for (const Finding &finding : found->second)
                findings.push_back(ofRelease(finding, release));
    }
}

Task<std::expected<IndexCoverage, StoreError>> Session::indexCoverage(RegistryId id)
{
    const Private::Running running(d.get());
    auto coverage =
        co_await d->store->read([id](Database &database) { return IndexTable(database).coverage(id.value); });
    co_return coverage;
}

Task<std::expected<SearchHits, StoreError>> Session::search(search::Query query, std::optional<RegistryId> registry,
                                                            int most)
{
    const Private::Running running(d.get());
    // Aside: somebody is typing, and would wait for each batch that is written.
    auto hits = co_await d->store->readAside([=](Database &database) {
        return IndexSearch(database).search(query, registry ? std::optional(registry->value) : std::nullopt, most);
    });
    co_return hits;
}

Task<std::expected<SearchFacets, StoreError>>
Session::searchFacets(search::Query query, std::optional<RegistryId> registry, std::stop_token stop)
{
    const Private::Running running(d.get());
    auto facets = co_await d->store->readAside([=](Database &database) {
        return IndexSearch(database).facets(query, registry ? std::optional(registry->value) : std::nullopt, stop);
    });
    co_return facets;
}

Task<std::expected<std::vector<std::string>, StoreError>> Session::searchValues(search::Field field,
                                                                                std::string beginning, int most)
{
    const Private::Running running(d.get());
    auto values = co_await d->store->readAside(
        [=](Database &database) { return IndexSearch(database).values(field, beginning, most); });
    co_return values;
}

Task<std::expected<std::vector<IndexedRelease>, StoreError>> Session::releasesWith(Digest content)
{
    const Private::Running running(d.get());
    d->indexKeptLogs();
    // Aside: not behind what is written for it.
    auto releases = co_await d->store->readAside(
        [content](Database &database) { return IndexTable(database).withContent(content); });
    co_return releases;
}

} // namespace kennel
