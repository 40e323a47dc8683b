// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/ledgerstep.h"

#include "merkle/ledgerroots.h"
#include "session/findings.h"
#include "store/ledgertable.h"

#include <algorithm>

namespace kennel {

namespace {

ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

/// The announced pieces; asked a second time if they end before \a length, because the first answer may be older than
/// the checkpoint.
QCoro::Task<std::expected<std::vector<LedgerSource>, ApiError>> sourcesUpTo(FlowContext &context, std::uint64_t length)
{
    for (int attempt = 0;; ++attempt) {
        auto sources = co_await context.client.ledgerSources();
        if (!sources)
            co_return sources;
        const auto end = sources->empty() ? 0 : sources->back().last + 1;
        if (end >= length)
            co_return sources;
        if (attempt > 0) {
            ApiError error;
            error.finding = errorFinding("ledger.short", "v1/ledger", {{"got", end}, {"want", length}});
            co_return std::unexpected(std::move(error));
        }
    }
}

/// The rows that a ledger of \a length entries can be compared with, \a offered itself as null.
KeptStatements comparable(const KeptStatements &kept, std::uint64_t length)
{
    KeptStatements rows{nullptr};
    std::ranges::copy_if(kept, std::back_inserter(rows), [length](const CheckpointRow *row) {
        return row->first.checkpoint.logLength > 0 && row->first.checkpoint.logLength <= length;
    });
    return rows;
}

/// Two checkpoints of which the ledger under the newer one shows that they exclude each other: with its first \a length
/// entries anybody can compute what the older one should have signed. In parts, as each is one value of the store.
Contradiction ledgerContradiction(const std::string &code, std::int64_t when, const CheckpointRow &kept,
                                  const SignedCheckpoint &offered, const Ledger &ledger)
{
    constexpr std::size_t partBytes = std::size_t{64} << 20;
    EvidenceBuilder builder(code, when);
    builder.checkpoint(QStringLiteral("kept-checkpoint.json"), kept.latest);
    builder.checkpoint(QStringLiteral("offered-checkpoint.json"), offered);
    const auto packed = ledger.packed();
    for (std::size_t begin = 0; begin < packed.size(); begin += partBytes) {
        builder.bytes(QStringLiteral("offered-ledger-%1.bin").arg(begin / Ledger::EntrySize),
                      packed.subspan(begin, std::min(partBytes, packed.size() - begin)));
    }
    return {builder.row(), kept.id};
}

void judgeRoots(LedgerStepResult &result, const KeptStatements &rows, const std::vector<LedgerRoots> &roots,
                const SignedCheckpoint &offered, std::int64_t now)
{
    bool matches = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &statement = rows[i] ? rows[i]->latest : offered;
        const bool sameLog = roots[i].logRoot == statement.checkpoint.logRoot;
        const bool sameMap = roots[i].mapRoot == statement.checkpoint.mapRoot;
        if (rows[i])
            result.consistency[rows[i]->id] = sameLog && sameMap ? Outcome::Verified : Outcome::Failed;
        if (sameLog && sameMap)
            continue;
        matches = false;
        Details details;
        addCheckpointDetails(details, statement);
        details["got"] = (sameLog ? roots[i].mapRoot : roots[i].logRoot).text();
        details["want"] = (sameLog ? statement.checkpoint.mapRoot : statement.checkpoint.logRoot).text();
        const std::string code = sameLog ? "ledger.map-root" : "ledger.log-root";
        result.findings.push_back(errorFinding(code, checkpointSubject(statement.checkpoint), std::move(details)));
        // The ledger that the new checkpoint signs contradicts what the registry signed before.
        if (rows[i] && !result.contradiction)
            result.contradiction = ledgerContradiction(code, now, *rows[i], offered, result.ledger->ledger);
        if (!rows[i])
            break; // if it is not even its own ledger, it contradicts nobody else
    }
    if (!matches)
        result.ledger.reset();
}

} // namespace

QCoro::Task<LedgerStepResult> fetchLedger(FlowContext &context, const RegistryData &base, const KeptStatements &kept,
                                          const SignedCheckpoint &offered)
{
    LedgerStepResult result;
    const auto length = offered.checkpoint.logLength;
    context.job.setStage(JobStage::Ledger, length);
    // Each piece is bounded; so many of them together are not.
    if (const auto limit = context.client.limits().ledgerEntries; length > limit) {
        result.findings.push_back(errorFinding(
            "http.too-large", checkpointSubject(offered.checkpoint),
            {{"got", length * Ledger::EntrySize}, {"limit", limit * Ledger::EntrySize}}, Outcome::RejectedInput));
        co_return result;
    }
    const auto sources = co_await sourcesUpTo(context, length);
    if (!sources) {
        if (!sources.error().isCancelled)
            result.findings.push_back(sources.error().finding);
        co_return result;
    }

    auto ledger = std::make_shared<Ledger>();
    if (base.ledger && base.ledgerVerified)
        co_await offload([&] { *ledger = base.ledger->ledger; });
    result.kept = ledger->size();
    for (const auto &source : *sources) {
        // Pieces that are in the store were recomputed against a signed root: they never change.
        if (source.last < result.kept)
            continue;
        if (source.first >= length)
            break;
        const auto piece = co_await context.client.ledgerPiece(source);
        if (!piece) {
            if (!piece.error().isCancelled)
                result.findings.push_back(piece.error().finding);
            co_return result;
        }
        const auto size = ledger->size();
        if (source.first > size) {
            result.findings.push_back(
                ledgerFinding({LedgerCode::Range, source.first, size}, source.url.toString().toStdString()));
            co_return result;
        }
        const auto skip = static_cast<std::size_t>(size - source.first) * Ledger::EntrySize;
        const auto fresh = viewOf(*piece).subspan(std::min(skip, static_cast<std::size_t>(piece->size())));
        const auto last = std::min(source.last, length - 1);
        auto arrived = std::make_shared<Bytes>();
        const auto added = co_await offload([&] {
            auto appended = ledger->append(size, last, fresh);
            arrived->assign(ledger->packed().begin() + static_cast<std::ptrdiff_t>(size * Ledger::EntrySize),
                            ledger->packed().end());
            return appended;
        });
        if (!added) {
            result.findings.push_back(ledgerFinding(added.error(), source.url.toString().toStdString()));
            co_return result;
        }
        context.job.setProgress(ledger->size());
        const auto registry = base.row.id;
        const auto run = context.run;
        context.quarantined = true;
        const auto written = co_await context.store.write([registry, run, size, arrived](Database &database) {
            LedgerTable(database, registry).quarantine(run, size, *arrived);
        });
        if (!written) {
            result.findings.push_back(storeFinding(written.error()));
            co_return result;
        }
    }

    context.job.setStage(JobStage::Recompute);
    const auto rows = comparable(kept, length);
    std::vector<std::uint64_t> lengths;
    for (const auto *row : rows)
        lengths.push_back(row ? row->first.checkpoint.logLength : length);
    struct Computed
    {
        std::shared_ptr<const LedgerData> ledger;
        std::vector<LedgerRoots> roots;
    };
    const auto threads = context.threads;
    const auto stop = context.stop();
    const auto computed = co_await offload([ledger, lengths, threads, stop] {
        auto computation = std::make_shared<Computed>();
        computation->ledger = makeLedgerData(std::move(*ledger), threads, stop);
        if (computation->ledger) {
            if (auto roots = recompute(computation->ledger->ledger, computation->ledger->tree, lengths, threads, stop))
                computation->roots = std::move(*roots);
        }
        return computation;
    });
    if (computed->roots.size() != rows.size())
        co_return result; // cancelled
    result.ledger = computed->ledger;
    judgeRoots(result, rows, computed->roots, offered, context.now());
    co_return result;
}

} // namespace kennel
