// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/ledgerroots.h"

#include "base/workers.h"
#include "merkle/ledgerlogs.h"

#include <algorithm>
#include <map>

namespace kennel {

namespace {

/// The map of a ledger, moved forward from length to length.
class MapReplay
{
public:
    MapReplay(const Ledger &ledger, std::uint64_t length, unsigned threads, std::stop_token stop)
        : m_ledger(ledger)
        , m_threads(threads)
        , m_stop(std::move(stop))
        , m_logs(ledger, length)
        , m_logOf(static_cast<std::size_t>(length))
        , m_paths(m_logs.size())
        , m_touchedAt(m_logs.size(), 0)
    {
        forAll(m_logs.size(), [this](TreeHasher &hasher, std::size_t log) {
            m_paths[log] = hasher.mapPath(m_logs.id(log));
            for (const std::uint32_t entry : m_logs.entries(log))
                m_logOf[entry] = static_cast<std::uint32_t>(log);
        });
    }

    /// The map when the ledger had \a length entries, not fewer than at the last call.
    MapTree &advance(std::uint64_t length)
    {
        // Backwards, so that of each log only the newest record is hashed.
        std::vector<std::uint32_t> newest;
        for (std::uint64_t i = length; i > m_length; --i) {
            std::uint64_t &touched = m_touchedAt[m_logOf[i - 1]];
            if (touched != length) {
                touched = length;
                newest.push_back(static_cast<std::uint32_t>(i - 1));
            }
        }
        m_length = length;
        std::vector<Digest> hashes(newest.size());
        forAll(newest.size(), [&](TreeHasher &hasher, std::size_t i) {
            hashes[i] = hasher.mapLeaf(m_ledger.entry(newest[i]).record);
        });
        for (std::size_t i = 0; i < newest.size(); ++i)
            m_map.setLeaf(m_paths[m_logOf[newest[i]]], hashes[i]);
        return m_map;
    }

private:
    void forAll(std::size_t count, const std::function<void(TreeHasher &, std::size_t)> &work) const
    {
        static constexpr std::size_t Grain = 1024;
        parallelRanges(count, Grain, m_threads, [&](std::size_t begin, std::size_t end) {
            TreeHasher hasher;
            for (std::size_t i = begin; i < end && !m_stop.stop_requested(); ++i)
                work(hasher, i);
        });
    }

    const Ledger &m_ledger;
    unsigned m_threads;
    std::stop_token m_stop;
    LedgerLogs m_logs;
    std::vector<std::uint32_t> m_logOf;     ///< by registry index
    std::vector<Digest> m_paths;            ///< by log
    std::vector<std::uint64_t> m_touchedAt; ///< by log: the length at which it last changed
    std::uint64_t m_length = 0;
    MapTree m_map;
};

} // namespace

LogTree buildLogTree(const Ledger &ledger, unsigned threads, std::stop_token stop)
{
    const auto leafHash = [&ledger](TreeHasher &hasher, std::uint64_t i) { return hasher.logLeaf(ledger.entry(i)); };
    return LogTree::build(ledger.size(), leafHash, threads, std::move(stop));
}

MapTree buildMapTree(const Ledger &ledger, std::uint64_t length, unsigned threads, const std::stop_token &stop)
{
    MapReplay replay(ledger, length, threads, stop);
    MapTree &map = replay.advance(length);
    map.root(threads, stop);
    return std::move(map);
}

using Roots = std::map<std::uint64_t, Digest>; ///< by length

static std::unexpected<LedgerError> cancelled()
{
    return std::unexpected(LedgerError{.code = LedgerCode::Cancelled});
}

static Roots logRootsAt(const LogTree &log, std::span<const std::uint64_t> lengths)
{
    Roots roots;
    for (const std::uint64_t length : lengths)
        roots[length] = log.rootAt(length);
    return roots;
}

/// Joins the log roots at some lengths with the map roots, which are computed here.
static std::expected<std::vector<LedgerRoots>, LedgerError> withMapRoots(const Ledger &ledger, const Roots &logRoots,
                                                                         std::span<const std::uint64_t> lengths,
                                                                         unsigned threads, const std::stop_token &stop)
{
    if (lengths.empty())
        return std::vector<LedgerRoots>();
    Roots mapRoots;
    MapReplay replay(ledger, logRoots.rbegin()->first, threads, stop);
    for (const auto &[length, root] : logRoots) {
        mapRoots[length] = replay.advance(length).root(threads, stop);
        if (stop.stop_requested())
            return cancelled();
    }
    std::vector<LedgerRoots> roots;
    roots.reserve(lengths.size());
    for (const std::uint64_t length : lengths)
        roots.push_back({length, logRoots.at(length), mapRoots.at(length)});
    return roots;
}

static std::expected<void, LedgerError> checkLengths(std::span<const std::uint64_t> lengths, std::uint64_t most)
{
    const std::uint64_t longest = lengths.empty() ? 0 : std::ranges::max(lengths);
    if (longest > most)
        return std::unexpected(LedgerError{LedgerCode::Range, longest, most});
    return {};
}

std::expected<std::vector<LedgerRoots>, LedgerError> recompute(const Ledger &ledger, const LogTree &log,
                                                               std::span<const std::uint64_t> lengths, unsigned threads,
                                                               std::stop_token stop)
{
    if (const auto checked = checkLengths(lengths, std::min(ledger.size(), log.size())); !checked)
        return std::unexpected(checked.error());
    return withMapRoots(ledger, logRootsAt(log, lengths), lengths, threads, stop);
}

std::expected<std::vector<LedgerRoots>, LedgerError>
recompute(const Ledger &ledger, std::span<const std::uint64_t> lengths, unsigned threads, std::stop_token stop)
{
    if (const auto checked = checkLengths(lengths, ledger.size()); !checked)
        return std::unexpected(checked.error());
    // The log tree is gone before the map is built: both at once would take twice the memory.
    Roots logRoots;
    {
        const LogTree log = buildLogTree(ledger, threads, stop);
        if (log.size() != ledger.size())
            return cancelled();
        logRoots = logRootsAt(log, lengths);
    }
    return withMapRoots(ledger, logRoots, lengths, threads, stop);
}

} // namespace kennel
