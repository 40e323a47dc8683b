// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The inclusion of one record, step by step.
#include "merkle/ledgerroots.h"
#include "merkle/logproof.h"
#include "merkle/mapproof.h"
#include "merkle/treehasher.h"
#include "session/findings.h"
#include "session/sessionprivate.h"

namespace kennel {

namespace {

struct ProofPaths
{
    std::optional<ProofPath> log;
    std::optional<ProofPath> map;
};

/// Both paths from what the registry gave; the finding about the first fault.
std::expected<ProofPaths, Finding> judgeGiven(const InclusionAnswer &answer, const HeadClaim &head,
                                              const Checkpoint &checkpoint)
{
    TreeHasher hasher;
    const IncludedLeaf leaf{head.registryIndex, hasher.logLeaf(head.leaf)};
    const auto subject = head.leaf.record.text();
    auto holds = verifyInclusion(answer.log, {&leaf, 1}, checkpoint.logLength, checkpoint.logRoot);
    if (holds)
        holds = verifyMap(answer.map, {&head.leaf, 1}, checkpoint.mapRoot);
    if (!holds)
        return std::unexpected(proofFinding(holds.error(), subject));
    ProofPaths paths;
    if (auto path = evaluateInclusion(answer.log, leaf, checkpoint.logLength))
        paths.log = std::move(*path);
    if (auto path = evaluateMap(answer.map.proofs.front(), head.leaf))
        paths.map = std::move(*path);
    return paths;
}

std::unexpected<Finding> otherRoot(ProofCode code, const Digest &got, const Digest &want, const std::string &subject)
{
    ProofError error{code};
    error.gotRoot = got;
    error.wantRoot = want;
    return std::unexpected(proofFinding(error, subject));
}

/// Both paths from the ledger; the map only for a head. With \a stop requested the result means nothing.
std::expected<ProofPaths, Finding> compute(const LedgerData &ledger, const HeadClaim &record, bool isHead,
                                           const Checkpoint &checkpoint, unsigned threads, const std::stop_token &stop)
{
    TreeHasher hasher;
    const IncludedLeaf leaf{record.registryIndex, hasher.logLeaf(record.leaf)};
    const auto subject = record.leaf.record.text();
    const auto bundle = ledger.tree.proveInclusion(checkpoint.logLength, {&record.registryIndex, 1});
    if (!bundle)
        return std::unexpected(proofFinding(bundle.error(), subject));
    auto path = evaluateInclusion(*bundle, leaf, checkpoint.logLength);
    if (!path)
        return std::unexpected(proofFinding(path.error(), subject));
    ProofPaths paths;
    if (path->root != checkpoint.logRoot)
        return otherRoot(ProofCode::LogRoot, path->root, checkpoint.logRoot, subject);
    paths.log = std::move(*path);
    if (!isHead)
        return paths;
    auto map = buildMapTree(ledger.ledger, checkpoint.logLength, threads, stop);
    const auto proof = map.prove(record.leaf.log);
    if (!proof)
        return std::unexpected(proofFinding({ProofCode::Missing}, subject));
    auto mapPath = evaluateMap(*proof, record.leaf);
    if (!mapPath)
        return std::unexpected(proofFinding(mapPath.error(), subject));
    if (mapPath->root != checkpoint.mapRoot)
        return otherRoot(ProofCode::MapRoot, mapPath->root, checkpoint.mapRoot, subject);
    paths.map = std::move(*mapPath);
    return paths;
}

/// Whether the record is the newest of its log: the ledger knows, where there is one; otherwise the log as it is kept.
bool isNewest(const RegistryData &data, const LogView &log, const HeadClaim &record)
{
    const auto *ledger = data.ledgerVerified ? data.ledger.get() : nullptr;
    const auto place = ledger ? ledger->logs.find(log.log) : std::nullopt;
    return place ? ledger->logs.entries(*place).back() == record.registryIndex
                 : log.records.back().published.registryIndex == record.registryIndex;
}

} // namespace

Task<RecordProof> Session::proveRecord(RegistryId id, LogId log, std::uint64_t position, ProofSource source)
{
    RecordProof proof;
    Private::Flow flow(d.get(), JobKind::Prove, id, QString::fromStdString(log.text()));
    flow.job().setRecord(position);
    if (!d->account(id)) {
        proof.findings.push_back(unknownRegistry());
        proof.outcome = Outcome::NotFound;
        co_return proof;
    }
    const auto data = co_await d->dataOf(id, flow.job(), Private::Logs::None);
    if (!data) {
        proof.findings.push_back(storeFinding(data.error()));
        proof.outcome = Outcome::CouldNotCheck;
        co_return proof;
    }
    std::shared_ptr<const LogView> view = this->log(id, log);
    if (!view)
        view = co_await d->storedLog(id, log, *data);
    if (!(*data)->accepted) {
        proof.findings.push_back(errorFinding("log.not-kept", log.text(), {}, Outcome::NotChecked));
        proof.outcome = Outcome::NotChecked;
        co_return proof;
    }
    if (position >= view->records.size()) {
        proof.findings.push_back(errorFinding("log.no-record", log.text(),
                                              {{"got", position + 1}, {"count", std::uint64_t{view->records.size()}}},
                                              Outcome::NotFound));
        proof.outcome = Outcome::NotFound;
        co_return proof;
    }
    const auto &record = view->records[static_cast<std::size_t>(position)];
    proof.standsOn = (*data)->accepted->latest;
    const auto checkpoint = proof.standsOn->checkpoint;
    proof.registryIndex = record.published.registryIndex;
    proof.logLength = checkpoint.logLength;
    const HeadClaim claim{proof.registryIndex, {log, record.id}};
    const bool isHead = isNewest(**data, *view, claim);

    if (isHead && !(*data)->row.broken && source == ProofSource::RegistryOrLedger) {
        auto command = co_await d->connectTo(id, flow.job(), d->newBudget());
        if (command.client) {
            flow.job().setStage(JobStage::Inclusion, 1);
            const auto answers = co_await command.client->inclusion(checkpoint.logLength, {proof.registryIndex});
            if (answers && answers->size() == 1) {
                proof.fromRegistry = true;
                auto paths = judgeGiven(answers->front(), claim, checkpoint);
                if (paths) {
                    proof.logPath = std::move(paths->log);
                    proof.mapPath = std::move(paths->map);
                    proof.outcome = Outcome::Verified;
                } else {
                    proof.findings.push_back(std::move(paths.error()));
                    proof.outcome = Outcome::Failed;
                }
            } else if (!answers && !answers.error().isCancelled) {
                // The ledger below proves the same; that the registry did not answer is still said.
                auto finding = answers.error().finding;
                finding.severity = Severity::Warning;
                finding.outcome = Outcome::Verified;
                proof.findings.push_back(std::move(finding));
            }
        }
    }
    if (!proof.fromRegistry && (*data)->ledgerVerified && !flow.job().isCancelled()) {
        flow.job().setStage(JobStage::Recompute);
        const auto &ground = *data;
        const auto workers = d->threads();
        const auto stop = flow.job().cancelToken();
        auto paths = co_await offload([=] {
            return std::make_shared<std::expected<ProofPaths, Finding>>(
                compute(*ground->ledger, claim, isHead, checkpoint, workers, stop));
        });
        if (flow.job().isCancelled()) {
            // What a computation that was broken off says means nothing.
        } else if (*paths) {
            proof.logPath = std::move((*paths)->log);
            proof.mapPath = std::move((*paths)->map);
            proof.outcome = Outcome::Verified;
        } else {
            proof.findings.push_back(paths->error());
            proof.outcome = Outcome::Failed;
        }
    }
    noteStop(proof.findings, flow.job());
    proof.outcome = worst(proof.outcome, outcomeOf(proof.findings));
    flow.finish(proof.outcome);
    co_return proof;
}

} // namespace kennel
