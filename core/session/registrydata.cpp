// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/registrydata.h"

#include "protocol/replay.h"
#include "store/database.h"
#include "store/ledgertable.h"

#include <algorithm>

namespace kennel {

StoredRegistry readForOutline(Database &database, std::int64_t registry)
{
    StoredRegistry stored;
    const auto row = RegistryTable(database).byId(registry);
    if (!row)
        return stored;
    stored.row = *row;
    stored.journal = CheckpointTable(database, registry).all();
    stored.ledger = LedgerTable(database, registry).entries();
    stored.names = NameTable(database, registry).all();
    return stored;
}

StoredRegistry readStoredRegistry(Database &database, std::int64_t registry)
{
    StoredRegistry stored = readForOutline(database, registry);
    if (stored.row.id != registry)
        return stored;
    stored.evidence = EvidenceTable(database, registry).all();
    LogTable logs(database, registry);
    stored.operatorLog = logs.byId(operatorLogId());
    stored.packageLogs = logs.counts();
    std::erase_if(stored.packageLogs, [](const auto &log) { return log.first == operatorLogId(); });
    return stored;
}

StoredRegistry readHeader(Database &database, std::int64_t registry)
{
    StoredRegistry stored;
    if (const auto row = RegistryTable(database).byId(registry))
        stored.row = *row;
    stored.journal = CheckpointTable(database, registry).all();
    stored.evidence = EvidenceTable(database, registry).all();
    return stored;
}

const OperatorState *RegistryData::operatorState() const
{
    return operatorLog ? std::get_if<OperatorState>(&operatorLog->state) : nullptr;
}

RegistryInfo registryInfo(const RegistryRow &row)
{
    RegistryInfo info;
    info.id = {row.id};
    info.label = row.label;
    info.url = row.url;
    info.base = row.base;
    info.pin = row.pin;
    info.operatorKey = row.operatorKey;
    info.federatedDomain = row.domain;
    if (row.parent)
        info.parent = RegistryId{*row.parent};
    info.demo = row.demo;
    info.broken = row.broken;
    info.hasEvidence = row.hasEvidence;
    return info;
}

std::optional<PackageName> verifiedName(const LogId &log, const NameMap &names)
{
    const auto found = names.find(log);
    if (found == names.end() || found->second.state != NameState::Given || packageLogId(found->second.name) != log)
        return {};
    const auto name = PackageName::parse(found->second.name);
    return name ? std::optional(*name) : std::nullopt;
}

std::optional<OperatorState> operatorStateAt(const LogView &operatorLog, std::uint64_t length)
{
    const auto end = std::ranges::find_if(
        operatorLog.records, [length](const RecordView &record) { return record.published.registryIndex >= length; });
    const auto count = static_cast<std::size_t>(end - operatorLog.records.begin());
    if (count > operatorLog.acceptedRecords)
        return {};
    const auto *state = std::get_if<OperatorState>(&operatorLog.state);
    if (!state)
        return {};
    if (count == operatorLog.acceptedRecords)
        return *state;
    std::vector<Envelope> envelopes;
    for (auto record = operatorLog.records.begin(); record != end; ++record)
        envelopes.push_back(record->published.envelope);
    // Their signatures were verified when the log was judged.
    ReplayOptions options;
    options.signatures = Signatures::Skip;
    return replayOperatorLog({}, envelopes, options).state;
}

} // namespace kennel
