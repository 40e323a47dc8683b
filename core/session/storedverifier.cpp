// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/storedverifier.h"

#include "merkle/ledgerroots.h"
#include "merkle/logproof.h"
#include "merkle/mapproof.h"
#include "merkle/treehasher.h"
#include "session/domains.h"
#include "session/findings.h"
#include "session/inclusionstep.h"
#include "session/proofchain.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace kennel {

namespace {

/// Checks the ledger against every checkpoint of this generation, and notes which are consistent with the accepted one.
void verifyLedger(RegistryData &data, const Bytes &packed, unsigned threads, const std::stop_token &stop)
{
    if (packed.empty() || !data.accepted)
        return;
    auto ledger = Ledger::parse(packed);
    if (!ledger) {
        data.findings.push_back(ledgerFinding(ledger.error(), "store"));
        return;
    }
    const auto accepted = data.acceptedLength();
    if (ledger->size() > accepted)
        ledger->truncate(accepted);
    data.ledger = makeLedgerData(std::move(*ledger), threads, stop);
    if (!data.ledger)
        return;

    std::vector<const CheckpointRow *> rows;
    std::vector<std::uint64_t> lengths;
    for (const auto &row : data.journal) {
        const auto length = row.first.checkpoint.logLength;
        if (row.generation != data.row.generation || !row.wellSigned || length == 0 || length > data.ledger->length())
            continue;
        rows.push_back(&row);
        lengths.push_back(length);
    }
    const auto roots = recompute(data.ledger->ledger, data.ledger->tree, lengths, threads, stop);
    if (!roots)
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &checkpoint = rows[i]->first.checkpoint;
        const bool sameLog = (*roots)[i].logRoot == checkpoint.logRoot;
        const bool sameMap = (*roots)[i].mapRoot == checkpoint.mapRoot;
        data.consistency[rows[i]->id] = sameLog && sameMap ? Outcome::Verified : Outcome::Failed;
        if (sameLog && sameMap) {
            data.ledgerVerified = data.ledgerVerified || rows[i]->id == data.accepted->id;
            continue;
        }
        // A refused checkpoint is expected to differ: the finding about it is the one that the evidence stands for.
        if (!rows[i]->accepted)
            continue;
        Details details;
        addCheckpointDetails(details, rows[i]->first);
        details["got"] = (sameLog ? (*roots)[i].mapRoot : (*roots)[i].logRoot).text();
        details["want"] = (sameLog ? checkpoint.mapRoot : checkpoint.logRoot).text();
        data.findings.push_back(errorFinding(sameLog ? "ledger.map-root" : "ledger.log-root",
                                             checkpointSubject(checkpoint), std::move(details)));
    }
}

void verifyOperatorLog(RegistryData &data, std::optional<StoredLog> stored, unsigned threads,
                       const std::stop_token &stop)
{
    if (!stored || !data.accepted) {
        if (data.accepted)
            data.findings.push_back(errorFinding("log.empty", operatorLogId().text()));
        return;
    }
    LogMaterial material;
    material.kind = LogKind::Operator;
    material.registry = data.id();
    material.log = operatorLogId();
    material.standsOn = data.accepted->latest;
    material.ledger = data.ledgerVerified ? data.ledger.get() : nullptr;
    if (!stored->records.empty()) {
        // One proof covers all heads, as far as one answer of the registry did.
        std::map<std::uint64_t, LogLeaf> heads;
        if (data.ledgerVerified) {
            for (const auto &head : headsOf(*data.ledger))
                heads[head.registryIndex] = head.leaf;
        }
        const auto &head = stored->records.back();
        heads[head.registryIndex] = {operatorLogId(), operatorRecordId(head.envelope.contentBytes)};
        const auto &indices = stored->proof.indices;
        material.headProven =
            headProofHolds(stored->proof, data.accepted->latest.checkpoint, heads, head.registryIndex);
        if (material.headProven && data.ledgerVerified &&
            std::set(indices.begin(), indices.end()).size() == data.ledger->logs.size())
            data.headsProven = data.acceptedLength();
    }
    material.records = std::move(stored->records);
    data.operatorLog = std::make_shared<const LogView>(judgeLog(std::move(material), threads, stop));
    std::ranges::copy(data.operatorLog->findings, std::back_inserter(data.findings));

    if (data.row.pin && (data.operatorLog->records.empty() || data.operatorLog->records.front().id != *data.row.pin)) {
        Details details{{"pin", data.row.pin->text()}};
        if (data.row.operatorKey)
            details["pinnedOperator"] = data.row.operatorKey->text();
        if (!data.operatorLog->records.empty()) {
            const auto &first = data.operatorLog->records.front();
            details["firstRecord"] = first.id.text();
            details["operator"] = first.published.envelope.keyId.text();
        }
        data.findings.push_back(errorFinding("operator.identity-changed", operatorLogId().text(), std::move(details)));
    }
    if (const auto *state = data.operatorState())
        std::ranges::copy(judgeImports(*state), std::back_inserter(data.findings));
}

/// Every statement that was accepted must still be well signed. One that was not may have been signed by an operator
/// whose log is not the one that is kept: as long as that log says nothing for it, it proves nothing.
void verifySignatures(RegistryData &data)
{
    if (!data.operatorLog)
        return;
    for (auto &row : data.journal) {
        // The kept log ends where the accepted checkpoint does: who may sign later, it does not know.
        if (row.generation != data.row.generation || !row.wellSigned ||
            row.first.checkpoint.logLength > data.acceptedLength())
            continue;
        const auto state = operatorStateAt(*data.operatorLog, row.first.checkpoint.logLength);
        for (const auto *statement : {&row.first, &row.latest}) {
            if (!state)
                break; // the operator log failed, which is a finding of its own
            if (const auto verified = statement->verify(*state); !verified) {
                if (!row.accepted) {
                    row.wellSigned = false;
                    break;
                }
                data.findings.push_back(checkpointFinding(*statement, verified.error()));
                data.consistency[row.id] = Outcome::Failed;
                break;
            }
            if (row.latest == row.first)
                break;
        }
    }
}

/// Where no ledger says it, the registry's own proofs may.
void verifyConsistencyProofs(RegistryData &data)
{
    if (!data.accepted)
        return;
    const auto &accepted = data.accepted->latest.checkpoint;
    std::vector<const CheckpointRow *> rows;
    for (const auto &row : data.journal) {
        if (row.generation == data.row.generation && row.wellSigned)
            rows.push_back(&row);
    }
    const auto proofs = followProofs(rows, accepted);
    for (const auto *row : rows) {
        const auto &checkpoint = row->first.checkpoint;
        const auto proof = proofs.find(row->id);
        if (data.consistency.contains(row->id)) {
            continue;
        } else if (checkpoint.logLength == accepted.logLength) {
            data.consistency[row->id] = checkpoint.sameStatement(accepted) ? Outcome::Verified : Outcome::Failed;
        } else if (proof != proofs.end()) {
            data.consistency[row->id] = proof->second ? Outcome::Verified : Outcome::Failed;
            if (!proof->second)
                data.findings.push_back(proofFinding(proof->second.error(), checkpointSubject(checkpoint)));
        }
    }
}

} // namespace

Finding brokenFinding(const RegistryData &data)
{
    Details details;
    std::string code = "checkpoint.fork";
    // A checkpoint that the registry disowns is evidence, too, and stops nothing.
    const auto newest = std::ranges::find_if(std::views::reverse(data.evidence), [](const EvidenceHeader &row) {
        return !row.code.starts_with("monitor.");
    });
    if (newest != data.evidence.rend()) {
        code = newest->code;
        details["evidence"] = static_cast<std::uint64_t>(newest->id);
        details["when"] = static_cast<std::uint64_t>(newest->when);
    }
    return errorFinding(code, data.row.url.toString().toStdString(), std::move(details));
}

bool isDamaged(const RegistryData &data)
{
    if (!data.accepted)
        return data.row.accepted.has_value();
    return !data.operatorLog || std::ranges::any_of(data.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error && !finding.code.starts_with("names.");
    });
}

bool headProofHolds(const HeadProof &proof, const Checkpoint &checkpoint, const std::map<std::uint64_t, LogLeaf> &heads,
                    std::uint64_t registryIndex)
{
    if (proof.length != checkpoint.logLength || proof.indices.empty() ||
        std::ranges::find(proof.indices, registryIndex) == proof.indices.end())
        return false;
    TreeHasher hasher;
    std::vector<IncludedLeaf> leaves;
    std::vector<LogLeaf> mapLeaves;
    for (const auto index : proof.indices) {
        const auto head = heads.find(index);
        if (head == heads.end())
            return false;
        leaves.push_back({index, hasher.logLeaf(head->second)});
        mapLeaves.push_back(head->second);
    }
    const auto log = LogProofBundle::decode(proof.log);
    const auto map = MapProofBundle::decode(proof.map);
    return log && map && verifyInclusion(*log, leaves, checkpoint.logLength, checkpoint.logRoot) &&
           verifyMap(*map, mapLeaves, checkpoint.mapRoot);
}

/// What is missing of \a stored, or may be, at the accepted checkpoint; nothing: it is whole.
static std::optional<Finding> completenessOf(const RegistryData &data, const StoredLog &stored)
{
    if (data.ledgerVerified)
        return judgeCompleteness(stored.id, stored.records.size(), *data.ledger);
    if (stored.completeTo >= data.acceptedLength())
        return {};
    // How many there are now, nobody can know.
    return errorFinding("log.incomplete", stored.id.text(), {{"got", std::uint64_t{stored.records.size()}}},
                        Outcome::CouldNotCheck);
}

LogView judgeStored(const RegistryData &data, StoredLog stored, unsigned threads, const std::stop_token &stop)
{
    LogMaterial material;
    material.registry = data.id();
    material.log = stored.id;
    material.name = verifiedName(stored.id, *data.names);
    if (data.accepted)
        material.standsOn = data.accepted->latest;
    // Of which the ledger shows that nothing came since it was read stands on the accepted checkpoint. Another, which
    // could not be brought up to that, still stands on the one before.
    const auto incomplete = completenessOf(data, stored);
    if (incomplete || !data.ledgerVerified) {
        material.completeTo = stored.completeTo;
        for (const auto &row : data.journal) {
            if (row.generation == data.row.generation && row.accepted &&
                row.first.checkpoint.logLength == stored.completeTo)
                material.standsOn = row.latest;
        }
    }
    material.ledger = data.ledgerVerified ? data.ledger.get() : nullptr;
    if (!stored.records.empty() && material.standsOn) {
        std::map<std::uint64_t, LogLeaf> heads;
        if (data.operatorLog) {
            for (const auto &record : data.operatorLog->records)
                heads[record.published.registryIndex] = {operatorLogId(), record.id};
        }
        const auto &head = stored.records.back();
        heads[head.registryIndex] = {stored.id, packageRecordId(head.envelope.contentBytes)};
        // With the operator log the registry proved the heads that the ledger has, of all logs.
        const bool isProvenWithAll = material.ledger && !incomplete && data.headsProven == data.acceptedLength();
        material.headProven =
            isProvenWithAll || headProofHolds(stored.proof, material.standsOn->checkpoint, heads, head.registryIndex);
    }
    material.records = std::move(stored.records);
    auto view = judgeLog(std::move(material), threads, stop);
    if (incomplete) {
        view.outcome = worst(view.outcome, incomplete->outcome);
        view.findings.push_back(*incomplete);
        sortFindings(view.findings);
    }
    return view;
}

std::vector<Finding> judgeNames(const NameMap &names)
{
    std::vector<Finding> findings;
    for (const auto &[log, row] : names) {
        if (row.state != NameState::Given)
            continue;
        if (packageLogId(row.name) != log) {
            findings.push_back(errorFinding("names.mismatch", log.text(),
                                            {{"name", row.name}, {"logId", packageLogId(row.name).text()}}));
        } else if (!PackageName::parse(row.name)) {
            findings.push_back(warningFinding("names.invalid", log.text(), {{"name", row.name}}));
            if (auto odd = textFinding(log.text(), row.name))
                findings.push_back(std::move(*odd));
        }
    }
    std::ranges::sort(findings, {}, &Finding::subject);
    return findings;
}

std::vector<Finding> judgeImports(const OperatorState &state)
{
    std::vector<Finding> findings;
    for (const auto &[name, nameSpace] : state.namespaces()) {
        if (!nameSpace.importedFrom)
            continue;
        if (auto odd = textFinding(name, *nameSpace.importedFrom))
            findings.push_back(std::move(*odd));
        if (!isRegistryDomain(*nameSpace.importedFrom)) {
            findings.push_back(warningFinding("operator.import-domain-invalid", name,
                                              {{"namespace", name}, {"domain", *nameSpace.importedFrom}}));
        }
    }
    return findings;
}

RegistryData verifyStored(StoredRegistry stored, unsigned threads, const std::stop_token &stop)
{
    RegistryData data;
    data.row = std::move(stored.row);
    data.journal = std::move(stored.journal);
    data.evidence = std::move(stored.evidence);
    data.names = std::make_shared<const NameMap>(std::move(stored.names));
    if (data.row.accepted) {
        const auto row = std::ranges::find(data.journal, *data.row.accepted, &CheckpointRow::id);
        if (row != data.journal.end())
            data.accepted = *row;
    }
    verifyLedger(data, stored.ledger, threads, stop);
    verifyOperatorLog(data, std::move(stored.operatorLog), threads, stop);
    verifySignatures(data);
    verifyConsistencyProofs(data);
    std::ranges::copy(judgeNames(*data.names), std::back_inserter(data.findings));
    for (const auto &[log, records] : stored.packageLogs) {
        LogSummary summary;
        summary.judged = false;
        summary.records = records;
        data.logs.emplace(log, std::move(summary));
    }
    return data;
}

} // namespace kennel
