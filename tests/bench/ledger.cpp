// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Both roots of a large ledger, beside the time that hashing alone takes: the number of hashes that both roots need is
// computed from the ledger, and as many of the same lengths are made with one reused context in a loop.
#include "base/workers.h"
#include "crypto/sha256.h"
#include "merkle/emptysubtrees.h"
#include "merkle/ledgerlogs.h"
#include "merkle/ledgerroots.h"

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

using namespace kennel;

static constexpr std::uint64_t Entries = 1'000'000;
static constexpr std::uint64_t Logs = 100'000;

static Ledger makeLedger()
{
    std::vector<LogId> ids;
    for (std::uint64_t i = 0; i < Logs; ++i)
        ids.emplace_back(sha256(bytesOf("log " + std::to_string(i))));
    std::mt19937_64 random(1);
    Ledger ledger;
    ledger.reserve(Entries);
    for (std::uint64_t i = 0; i < Entries; ++i) {
        std::array<std::uint8_t, Digest::Size> record;
        for (std::size_t j = 0; j < record.size(); j += 8) {
            const std::uint64_t word = random();
            std::memcpy(record.data() + j, &word, sizeof word);
        }
        ledger.append({i < Logs ? ids[i] : ids[random() % Logs], RecordId(Digest(record))});
    }
    return ledger;
}

static const Ledger &ledger()
{
    static const Ledger result = makeLedger();
    return result;
}

/// The hashes that both roots need, by the length of what is hashed.
struct Needed
{
    std::uint64_t logLeaves = 0;
    std::uint64_t mapLeaves = 0;
    std::uint64_t paths = 0;
    std::uint64_t branches = 0;

    std::uint64_t all() const { return logLeaves + mapLeaves + paths + branches; }
};

/// How many levels two paths share.
static std::size_t sharedLevels(const Digest &a, const Digest &b)
{
    std::size_t level = 0;
    while (level < limits::MapDepth && pathBit(a, level) == pathBit(b, level))
        ++level;
    return level;
}

static Needed count()
{
    const LedgerLogs logs(ledger());
    Needed needed{ledger().size(), logs.size(), logs.size(), ledger().size() - 1};
    std::vector<Digest> paths;
    for (std::size_t i = 0; i < logs.size(); ++i)
        paths.push_back(sha256(logs.id(i).bytes()));
    std::ranges::sort(paths);
    std::size_t before = 0;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        // A node of the map needs a hash if a key lies below it. Of the 256 above a leaf, those that it shares with the
        // leaf before are counted there.
        needed.branches += limits::MapDepth - before;
        const std::size_t shared = i + 1 < paths.size() ? sharedLevels(paths[i], paths[i + 1]) : 0;
        before = shared + 1;
    }
    return needed;
}

/// Wall time, and processor time of all threads: on a machine that is busy otherwise only the second says much.
struct Clock
{
    double wall = 0;
    double processor = 0;

    static Clock now()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto secondsOf = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
        return {std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(),
                secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime)};
    }

    Clock since(const Clock &begin) const { return {wall - begin.wall, processor - begin.processor}; }
};

static std::vector<Clock> pureTimes; ///< of each run of pure hashing, on one core

static void hashAlone(Sha256 &hasher, std::size_t length, std::uint64_t count)
{
    Bytes message(length, 1);
    for (std::uint64_t i = 0; i < count; ++i) {
        const Digest digest = hasher.digest(message);
        message[i % length] ^= digest.bytes()[0];
    }
    benchmark::DoNotOptimize(message);
}

static void pureHashing(benchmark::State &state)
{
    const Needed needed = count();
    for (auto _ : state) {
        const Clock begin = Clock::now();
        Sha256 hasher;
        hashAlone(hasher, 161, needed.logLeaves);
        hashAlone(hasher, 89, needed.mapLeaves);
        hashAlone(hasher, 32, needed.paths);
        hashAlone(hasher, 65, needed.branches);
        pureTimes.push_back(Clock::now().since(begin));
    }
    state.counters["hashes"] = double(needed.all());
    state.counters["hashes/s"] =
        benchmark::Counter(double(needed.all()), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(pureHashing)->Unit(benchmark::kMillisecond)->Iterations(2);

static void bothRoots(benchmark::State &state)
{
    const auto threads = static_cast<unsigned>(state.range(0));
    const std::uint64_t length = Entries;
    const Clock begin = Clock::now();
    for (auto _ : state) {
        auto roots = recompute(ledger(), std::span(&length, 1), threads);
        benchmark::DoNotOptimize(roots);
    }
    const Clock total = Clock::now().since(begin);
    const auto runs = double(state.iterations());
    state.counters["leaves/s"] = benchmark::Counter(double(Entries), benchmark::Counter::kIsIterationInvariantRate);
    // Ratios to pure hashing on one core. The one to reach is at most 2.
    state.counters["wall/pure"] = total.wall / runs / std::ranges::min(pureTimes, {}, &Clock::wall).wall;
    state.counters["cpu/pure"] = total.processor / runs / std::ranges::min(pureTimes, {}, &Clock::processor).processor;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MiB"] = double(usage.ru_maxrss) / 1024;
    state.counters["ledger_MiB"] = double(ledger().packed().size()) / 1024 / 1024;
}
BENCHMARK(bothRoots)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->Iterations(2)->UseRealTime();

static void logTree(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(buildLogTree(ledger(), static_cast<unsigned>(state.range(0))).root());
    state.counters["leaves/s"] = benchmark::Counter(double(Entries), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(logTree)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

static void grouping(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(LedgerLogs(ledger()).size());
}
BENCHMARK(grouping)->Unit(benchmark::kMillisecond);

/// The next checkpoint of a map that is known: a hundred records in a hundred logs.
static void mapStep(benchmark::State &state)
{
    MapTree map = buildMapTree(ledger(), Entries, processorCount());
    std::mt19937_64 random(2);
    for (auto _ : state) {
        for (int i = 0; i < 100; ++i)
            map.set(ledger().entry(random() % Logs).log, RecordId(sha256(bytesOf(std::to_string(random())))));
        benchmark::DoNotOptimize(map.root());
    }
}
BENCHMARK(mapStep)->Unit(benchmark::kMillisecond);

/// Before anything is measured: one thread and several agree on a ledger that takes several pieces.
static void verify()
{
    Ledger some;
    for (std::uint64_t i = 0; i < 10'000; ++i)
        some.append(ledger().entry(i * 97 % Entries));
    const std::vector<std::uint64_t> lengths{1, 5000, 10'000};
    if (recompute(some, lengths, 1) != recompute(some, lengths, processorCount())) {
        std::fputs("one thread and several do not agree\n", stderr);
        std::exit(1);
    }
}

int main(int argc, char **argv)
{
    verify();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
