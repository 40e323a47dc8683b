// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Evidence that is kept: read, and judged from its files.
#include "session/sessionprivate.h"
#include "store/setasidetable.h"

namespace kennel {

namespace {

/// What is kept of one piece of evidence, and all operator logs of its registry that might explain it.
struct KeptEvidence
{
    EvidenceParts parts;
    std::vector<std::vector<PublishedRecord>> operatorLogs;
};

/// The operator logs that were kept before a person trusted the registry again, each in the order of its records.
std::vector<std::vector<PublishedRecord>> formerOperatorLogs(Database &database, std::int64_t registry)
{
    std::vector<std::vector<PublishedRecord>> logs;
    for (auto &record : SetAsideTable(database, registry).all()) {
        if (record.log != operatorLogId() || record.reason == SetAsideRecord::Reason::Refused)
            continue;
        if (record.position == 0)
            logs.emplace_back();
        if (!logs.empty() && record.position == logs.back().size())
            logs.back().push_back({std::move(record.envelope), record.registryIndex, {}});
    }
    return logs;
}

KeptEvidence readEvidence(Database &database, std::int64_t registry, std::int64_t evidence)
{
    KeptEvidence kept;
    kept.parts = EvidenceTable(database, registry).parts(evidence);
    if (kept.parts.empty() || hasOperatorLog(kept.parts))
        return kept;
    if (auto log = LogTable(database, registry).byId(operatorLogId()))
        kept.operatorLogs.push_back(std::move(log->records));
    std::ranges::move(formerOperatorLogs(database, registry), std::back_inserter(kept.operatorLogs));
    return kept;
}

} // namespace

Task<std::expected<JudgedEvidence, StoreError>> Session::judgeEvidence(RegistryId id, std::int64_t evidence)
{
    const Private::Running running(d.get());
    auto kept = co_await d->store->read([id, evidence](Database &database) {
        return std::make_shared<KeptEvidence>(readEvidence(database, id.value, evidence));
    });
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return co_await offload([shared = *kept, threads = d->threads()] {
        return judgeKeptEvidence(std::move(shared->parts), shared->operatorLogs, threads);
    });
}

} // namespace kennel
