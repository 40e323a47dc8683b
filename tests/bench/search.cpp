// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Searching 100 000 indexed packages: how long a query takes while it is typed, letter by letter (to reach: one frame,
// 16 ms), and the memory of the process (250 MB).
#include "crypto/sha256.h"
#include "store/database.h"
#include "store/indexsearch.h"
#include "store/indextable.h"
#include "store/registrytable.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <format>
#include <fstream>
#include <string>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

constexpr int packages = 100'000;

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "wrong: %s\n", what);
        std::_Exit(EXIT_FAILURE); // the database may not outlive the application
    }
}

Digest digestOf(const std::string &text)
{
    return sha256(ByteView(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

constexpr const char *words[] = {"edge",  "image", "proxy", "gateway", "codec", "router", "cache",  "token",
                                 "queue", "store", "http",  "crypto",  "parse", "render", "filter", "metric"};

std::unique_ptr<Database> makeIndex(const QString &file)
{
    using Kind = search::FactTerm::Kind;
    auto database = Database::open(file).value();
    const auto registry = database->write([](Database &db) {
        RegistryRow row;
        row.label = u"big.example"_s;
        row.url = row.base = QUrl(u"https://big.example/"_s);
        return RegistryTable(db).add(row);
    });
    for (int begin = 0; begin < packages; begin += 1000) {
        const auto written = database->write([&](Database &db) {
            IndexTable index(db);
            for (int i = begin; i < begin + 1000; ++i) {
                const std::string number = std::to_string(i);
                const std::string word = words[i % 16];
                const auto name = std::format("ns-{}:{}-{}-{}", i % 500, word, words[i / 16 % 16], i);
                const Digest content = digestOf(number);
                index.putLog(*registry, LogId(digestOf(name)), name, RecordId(content),
                             {{Version::parse("1.0.0").value(), true, i % 50 == 0,
                               KeyId("sha256:" + digestOf("k").hex()), 1'700'000'000 + i, content, std::uint64_t(i)}});
                search::ReleaseFacts facts{
                    .kind = wasm::FileKind::Component, .size = std::uint64_t(1000 + i), .isWhole = true};
                facts.description = "A " + word + " that does the " + words[i / 256 % 16] + " for you";
                facts.licence = i % 2 ? "MIT" : "Apache-2.0";
                for (int k = 0; k < 8; ++k) {
                    const std::string interface =
                        std::string("wasi:") + words[(i + k) % 16] + "/" + words[(i / 7 + k) % 16];
                    facts.interfaces += interface + ' ';
                    facts.terms.push_back({k % 2 ? Kind::Import : Kind::Export, interface, "0.2.0"});
                }
                facts.terms.push_back({Kind::Capability, i % 3 ? "network" : "nothing", ""});
                std::ranges::sort(facts.terms);
                const auto [first, last] = std::ranges::unique(facts.terms);
                facts.terms.erase(first, last);
                index.putContent(content, facts);
            }
        });
        require(written.has_value(), "the index is written");
    }
    return database;
}

/// Made once, before anything is measured; it goes with the application.
std::unique_ptr<Database> database;

Database &index()
{
    return *database;
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1000;
    }
    return 0;
}

/// What is measured has to be right: the numbers follow from how the packages were made.
void verify()
{
    const auto ask = [](const char *text) {
        const auto query = search::parseQuery(text);
        return index().read([&](Database &db) { return IndexSearch(db).search(query.value(), 1, 200); }).value();
    };
    const auto count = [](const char *text) {
        const auto query = search::parseQuery(text);
        return index().read([&](Database &db) { return IndexSearch(db).facets(query.value(), 1, {}); }).value().total;
    };
    require(ask("ns:ns-43 licence:mit").total == packages / 500 && ask("ns:ns-42 licence:mit").total == 0, "fields");
    require(ask("edge-edge-0").releases.at(0).name == "ns-0:edge-edge-0", "a whole name");
    require(ask("ns:ns-0 yanked:yes").total == packages / 500, "what was yanked");
    require(count("cap:nothing") == (packages + 2) / 3 && count("-cap:nothing") == packages * 2 / 3, "a capability");
    require(count("size:<1500") == 500 && count("-size:<1500") == packages - 500, "sizes");
    const auto images = ask("image");
    require(images.releases.size() == 200 && !images.isWhole, "more than are shown");
    for (const auto &each : images.releases)
        require(each.name.contains(":image-"), "names that begin with the word come first");
}

/// The slowest letter of each query.
void typing(benchmark::State &state, const std::string &text)
{
    double slowest = 0;
    std::uint64_t hits = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (std::size_t length = 1; length <= text.size(); ++length) {
            const auto query = search::parseQuery(text.substr(0, length));
            if (!query)
                continue;
            const auto begin = std::chrono::steady_clock::now();
            const auto found = index().read([&](Database &db) { return IndexSearch(db).search(*query, 1, 200); });
            slowest =
                std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
            require(found.has_value(), "a query is answered");
            hits = found->total;
        }
    }
    state.counters["slowest_letter_ms"] = slowest * 1e3;
    state.counters["hits"] = double(hits);
    state.counters["peak_MB"] = peakMegabytes();
}

} // namespace

BENCHMARK_CAPTURE(typing, words, "image proxy")->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK_CAPTURE(typing, interface, "exports:wasi:http/proxy")->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK_CAPTURE(typing, fields, "cap:network gateway -yanked:yes size:<1MB")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);
BENCHMARK_CAPTURE(typing, nothingInCommon, "cap:network cap:nothing edge")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3);
BENCHMARK_CAPTURE(typing, nameSpace, "ns:ns-43 licence:mit")->Unit(benchmark::kMillisecond)->Iterations(3);

int main(int argc, char **argv)
try {
    const QCoreApplication application(argc, argv); // the database wants one
    const QTemporaryDir folder;
    database = makeIndex(folder.filePath(u"kennel.sqlite"_s));
    verify();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    database.reset();
    return 0;
} catch (const std::exception &error) { // of a value that was not there: the benchmark itself is wrong
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
