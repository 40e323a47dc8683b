// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Reading the largest file of the corpus that KENNEL_CORPUS names, from its mapping: in-process time of reading alone,
// and of everything up to the WIT text; and the anonymous memory that this takes. To reach for 12.5 MB: half of the
// reference's 17 ms, and 10 MB.
#include "wasm/inspection.h"

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace kennel;

/// A file in memory, as the window and kennelctl have it: mapped, not copied.
static ByteView largest;

static std::filesystem::path largestFile(const std::filesystem::path &folder)
{
    std::filesystem::path found;
    std::uintmax_t size = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".wasm" && entry.file_size() > size) {
            found = entry.path();
            size = entry.file_size();
        }
    }
    return found;
}

static void mapFile(const std::filesystem::path &path)
{
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const auto size = static_cast<std::size_t>(std::filesystem::file_size(path));
    void *bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    close(file);
    if (bytes != MAP_FAILED)
        largest = {static_cast<const std::uint8_t *>(bytes), size};
}

/// Anonymous memory of this process in bytes, as the kernel counts it.
static double anonymousMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("RssAnon:"))
            return std::stod(line.substr(8)) * 1024;
    }
    return 0;
}

static void reading(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(wasm::readBinary(largest));
    state.counters["file_MB"] = double(largest.size()) / 1e6;
}
BENCHMARK(reading)->Unit(benchmark::kMillisecond);

static void readingToWit(benchmark::State &state)
{
    double memory = 0;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        malloc_trim(0);
        const double before = anonymousMemory();
        state.ResumeTiming();
        wasm::Inspection inspection = wasm::inspect(largest);
        benchmark::DoNotOptimize(inspection);
        state.PauseTiming();
        memory = std::max(memory, anonymousMemory() - before); // what is kept is most of what is ever taken
        state.ResumeTiming();
    }
    state.counters["anonymous_MB"] = memory / 1e6;
}
BENCHMARK(readingToWit)->Unit(benchmark::kMillisecond)->Iterations(20);

int main(int argc, char **argv)
{
    const char *corpus = std::getenv("KENNEL_CORPUS");
    if (!corpus) {
        std::fputs("KENNEL_CORPUS names no folder: nothing is measured\n", stderr);
        return 0;
    }
    const std::filesystem::path path = largestFile(corpus);
    mapFile(path);
    if (wasm::inspect(largest).outcome() != wasm::ReadOutcome::Ok) {
        std::fprintf(stderr, "%s was not read\n", path.c_str());
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
