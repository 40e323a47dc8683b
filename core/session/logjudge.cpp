// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/logjudge.h"

#include "session/findings.h"

#include <algorithm>

namespace kennel {

namespace {

std::expected<DecodedRecord, DecodeError> decoded(LogKind kind, ByteView content)
{
    const auto asVariant = [](auto decodedRecord) { return DecodedRecord(std::move(decodedRecord.record)); };
    return kind == LogKind::Operator ? decodeOperatorRecord(content).transform(asVariant)
                                     : decodePackageRecord(content).transform(asVariant);
}

template <typename State>
void replayInto(LogView &view, Replay<State> replay)
{
    for (std::size_t i = 0; i < replay.outcomes.size(); ++i) {
        auto &record = view.records[i];
        const auto &outcome = replay.outcomes[i];
        record.checks = outcome.checks();
        if (outcome.error)
            record.error = *outcome.error;
        record.marks = outcome.marks;
        record.outcome = outcome.accepted() ? Outcome::Verified : Outcome::Failed;
        view.acceptedRecords += outcome.accepted();
    }
    view.state = std::move(replay.state);
    // What the replay kept need not be read twice: a grant's key alone costs as much as a quarter of a signature.
    const auto kept = replay.records.size();
    for (std::size_t i = 0; i < view.records.size(); ++i) {
        auto &record = view.records[i];
        if (i < kept)
            record.decoded = std::move(replay.records[i]);
        else
            record.decoded = decoded(view.kind, record.published.envelope.contentBytes);
    }
}

/// The key that the init of an operator log names.
std::optional<KeyId> initKey(const RecordView &record)
{
    const auto *operatorRecord = record.decoded ? std::get_if<OperatorRecord>(&*record.decoded) : nullptr;
    if (!operatorRecord)
        return {};
    for (const auto &entry : operatorRecord->entries) {
        if (const auto *init = std::get_if<InitEntry>(&entry))
            return init->key.id();
    }
    return {};
}

void addRecordFindings(LogView &view)
{
    for (const auto &record : view.records) {
        const RecordPlace place{record.position, record.published.registryIndex, record.id, view.log};
        if (auto odd = textFinding(record.id.text(), record.published.envelope.keyId.text()))
            view.findings.push_back(std::move(*odd));
        if (record.error)
            view.findings.push_back(recordFinding(place, *record.error));
        if (record.marks.strangerKey) {
            auto details = recordDetails(place);
            details["keyId"] = record.published.envelope.keyId.text();
            view.findings.push_back(warningFinding("record.stranger-key", record.id.text(), std::move(details)));
        }
        if (record.marks.initSignedByOtherKey) {
            auto details = recordDetails(place);
            details["keyId"] = record.published.envelope.keyId.text();
            if (const auto named = initKey(record))
                details["otherKeyId"] = named->text();
            view.findings.push_back(
                warningFinding("operator.init-signed-by-other-key", record.id.text(), std::move(details)));
        }
    }
}

void setInclusions(LogView &view)
{
    if (view.matchesLedger) {
        for (auto &record : view.records)
            record.inclusion = Inclusion::ComputedFromLedger;
    } else if (view.headProven && !view.records.empty()) {
        view.records.back().inclusion = Inclusion::GivenByRegistry;
    }
}

std::vector<Envelope> envelopesFrom(const std::vector<PublishedRecord> &records, std::size_t first)
{
    std::vector<Envelope> envelopes;
    envelopes.reserve(records.size() - first);
    for (auto i = first; i < records.size(); ++i)
        envelopes.push_back(records[i].envelope);
    return envelopes;
}

} // namespace

std::vector<PublishedRecord> publishedRecords(const LogView &log)
{
    std::vector<PublishedRecord> records;
    records.reserve(log.records.size());
    for (const auto &record : log.records)
        records.push_back(record.published);
    return records;
}

bool replayOn(Replay<OperatorState> &replay, const std::vector<PublishedRecord> &records, const ReplayOptions &options)
{
    if (replay.error())
        return false;
    auto rest = replayOperatorLog(std::move(replay.state), envelopesFrom(records, replay.outcomes.size()), options);
    replay.state = std::move(rest.state);
    std::ranges::move(rest.outcomes, std::back_inserter(replay.outcomes));
    replay.stopped = rest.stopped;
    return !replay.error();
}

std::optional<Finding> judgeOrder(const LogId &log, const std::vector<PublishedRecord> &records, std::size_t first,
                                  std::uint64_t length)
{
    for (auto i = first; i < records.size(); ++i) {
        const auto index = records[i].registryIndex;
        const auto details = [&] {
            return Details{{"record", std::uint64_t{i}}, {"registryIndex", index}, {"logLength", length}};
        };
        if (index >= length)
            return errorFinding("log.index-range", log.text(), details());
        if (i > 0 && index <= records[i - 1].registryIndex) {
            auto order = details();
            order["got"] = index;
            order["want"] = records[i - 1].registryIndex;
            return errorFinding("log.order", log.text(), std::move(order));
        }
    }
    return {};
}

std::optional<Finding> judgeAgainstLedger(LogKind kind, const LogId &log, const std::vector<PublishedRecord> &records,
                                          const LedgerData &ledger, std::uint64_t length)
{
    const auto place = ledger.logs.find(log);
    auto entries = place ? ledger.logs.entries(*place) : std::span<const std::uint32_t>();
    entries = entries.first(static_cast<std::size_t>(std::ranges::lower_bound(entries, length) - entries.begin()));
    const auto mismatch = [&](std::size_t position, std::string_view what, Details details = {}) {
        details["record"] = std::uint64_t{position};
        details["what"] = std::string(what);
        if (position < entries.size())
            details["registryIndex"] = std::uint64_t{entries[position]};
        return errorFinding("log.ledger-mismatch", log.text(), std::move(details));
    };
    for (std::size_t i = 0; i < std::min(entries.size(), records.size()); ++i) {
        const auto want = ledger.ledger.entry(entries[i]).record;
        const auto got = recordId(kind, records[i].envelope.contentBytes);
        if (records[i].registryIndex != entries[i])
            return mismatch(i, "index", {{"got", records[i].registryIndex}, {"want", std::uint64_t{entries[i]}}});
        if (got != want)
            return mismatch(i, "record", {{"got", got.text()}, {"want", want.text()}});
    }
    if (records.size() < entries.size())
        return mismatch(records.size(), "missing",
                        {{"got", std::uint64_t{records.size()}}, {"want", std::uint64_t{entries.size()}}});
    if (records.size() > entries.size())
        return mismatch(entries.size(), "extra",
                        {{"got", std::uint64_t{records.size()}}, {"want", std::uint64_t{entries.size()}}});
    return {};
}

std::optional<Finding> judgeCompleteness(const LogId &log, std::uint64_t records, const LedgerData &ledger)
{
    const auto place = ledger.logs.find(log);
    const std::uint64_t all = place ? ledger.logs.entries(*place).size() : 0;
    if (records >= all)
        return {};
    return errorFinding("log.incomplete", log.text(), {{"got", records}, {"want", all}}, Outcome::CouldNotCheck);
}

LogView judgeLog(LogMaterial material, unsigned threads, const std::stop_token &stop)
{
    LogView view;
    view.kind = material.kind;
    view.registry = material.registry;
    view.log = material.log;
    view.name = std::move(material.name);
    view.standsOn = material.standsOn;
    view.headProven = material.headProven;

    std::optional<Finding> mismatch;
    auto length = material.completeTo;
    if (length == 0 && material.standsOn)
        length = material.standsOn->checkpoint.logLength;
    if (material.standsOn)
        mismatch = judgeOrder(material.log, material.records, 0, length);
    if (!mismatch && material.ledger) {
        mismatch = judgeAgainstLedger(material.kind, material.log, material.records, *material.ledger, length);
        view.matchesLedger = !mismatch;
        view.headProven = material.headProven && !mismatch;
    }

    ReplayOptions options;
    options.threads = threads;
    options.stop = stop;
    Replay<PackageState> packageReplay;
    if (material.kind == LogKind::Operator) {
        replayOn(material.replayed, material.records, options);
    } else {
        options.keepRecords = true;
        packageReplay = replayPackageLog({}, envelopesFrom(material.records, 0), options);
    }

    view.records.resize(material.records.size());
    for (std::size_t i = 0; i < view.records.size(); ++i) {
        auto &record = view.records[i];
        record.position = i;
        record.published = std::move(material.records[i]);
        record.id = recordId(material.kind, record.published.envelope.contentBytes);
    }

    if (material.kind == LogKind::Operator)
        replayInto(view, std::move(material.replayed));
    else
        replayInto(view, std::move(packageReplay));

    addRecordFindings(view);
    if (mismatch)
        view.findings.push_back(std::move(*mismatch));
    setInclusions(view);
    sortFindings(view.findings);

    view.outcome = outcomeOf(view.findings);
    // Signatures alone do not say that this is all of the log, or what the registry signed: without ledger and proof
    // there was nothing to compare it with.
    if (view.records.empty() || stop.stop_requested() || (!view.matchesLedger && !view.headProven))
        view.outcome = worst(view.outcome, Outcome::NotChecked);
    return view;
}

LogSummary summaryOf(const LogView &log)
{
    LogSummary summary;
    summary.outcome = log.outcome;
    summary.records = log.records.size();
    summary.acceptedRecords = log.acceptedRecords;
    summary.findings = log.findings;
    if (const auto *state = std::get_if<PackageState>(&log.state)) {
        summary.contents = state->releases().size();
        if (const auto *newest = state->newestRelease()) {
            summary.newest = newest->version;
        } else if (!state->releases().isEmpty()) {
            // All yanked: the highest of them, and said so.
            const auto highest = std::ranges::max_element(
                state->releases(), [](const auto &a, const auto &b) { return a.first < b.first; });
            summary.newest = highest->first;
            summary.newestYanked = true;
        }
    }
    return summary;
}

} // namespace kennel
