// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Whole processes beside the reference's: the WIT text of the largest file of the corpus that KENNEL_CORPUS names. To
// reach: at most 1.5 times the processor time of `wasm-tools component wit`, and at most 10 MB of anonymous memory more
// than an empty Qt program. Then the worst of all hostile files: within 1 s and 200 MB.
#include "bench/measuredprocess.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kennel::bench;

namespace {

constexpr int runs = 10;
constexpr auto emptyProgram = "--empty";

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "wrong: %s\n", what);
    std::exit(EXIT_FAILURE);
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator found(folder, {u"*.wasm"_s}, QDir::Files, QDirIterator::Subdirectories); found.hasNext();)
        files.append(found.next());
    files.sort();
    return files;
}

struct Best
{
    Clock time{1e9, 1e9};
    double peakMebibytes = 0;
    QByteArray output;
};

Best bestOf(const QString &program, const QStringList &arguments)
{
    Best shortest;
    for (int i = 0; i < runs; ++i) {
        const MeasuredProcess run = measure(program, arguments);
        if (run.exitCode != 0)
            giveUp("a program failed");
        shortest.time = best(shortest.time, run.time);
        shortest.peakMebibytes = std::max(shortest.peakMebibytes, run.peakMebibytes);
        shortest.output = run.output;
    }
    return shortest;
}

/// What `/proc` says of a process that writes more than its reader takes: it stands still with all that it holds.
double anonymousMebibytes(const QString &program, const QStringList &arguments)
{
    const double kibibytes = memoryWhileWriting(program, arguments, "RssAnon:");
    if (kibibytes <= 0)
        giveUp("the memory of a process cannot be read");
    return kibibytes / 1024;
}

bool compareWit(const QString &corpus, const QString &wasmTools)
{
    const QStringList files = filesIn(corpus);
    const auto largest =
        std::ranges::max_element(files, {}, [](const QString &file) { return QFileInfo(file).size(); });
    const Best theirs = bestOf(wasmTools, {u"component"_s, u"wit"_s, *largest});
    const Best ours = bestOf(QStringLiteral(KENNELCTL), {u"inspect"_s, u"--wit"_s, *largest});
    if (ours.output != theirs.output)
        giveUp("the texts differ");
    std::printf("WIT text of %s, %.1f MB, best of %d runs\n", qUtf8Printable(QFileInfo(*largest).fileName()),
                double(QFileInfo(*largest).size()) / 1e6, runs);
    std::printf("  wasm-tools component wit  %6.1f ms of CPU  %6.1f ms  %6.1f MiB\n", theirs.time.processor * 1e3,
                theirs.time.wall * 1e3, theirs.peakMebibytes);
    std::printf("  kennelctl inspect --wit   %6.1f ms of CPU  %6.1f ms  %6.1f MiB\n", ours.time.processor * 1e3,
                ours.time.wall * 1e3, ours.peakMebibytes);
    const double ratio = ours.time.processor / theirs.time.processor;
    std::printf("  ratio of CPU %.2f (to reach: 1.5)\n", ratio);
    const double anonymous =
        anonymousMebibytes(QStringLiteral(KENNELCTL), {u"inspect"_s, u"--wit"_s, *largest}) -
        anonymousMebibytes(QCoreApplication::applicationFilePath(), {QLatin1StringView(emptyProgram)});
    std::printf("  anonymous memory beyond an empty Qt program %.1f MiB (to reach: 10 MB)\n", anonymous);
    const bool isLight = reach(anonymous * 1.048576 <= 10, "10 MB of anonymous memory");
    return reach(ratio <= 1.5, "1.5 times the processor time of wasm-tools") && isLight;
}

bool worstHostile(const QString &corpus)
{
    double seconds = 0;
    double mebibytes = 0;
    QString slowest;
    QString largest;
    const QStringList files = filesIn(corpus + u"/malformed"_s);
    for (const QString &file : files) {
        const MeasuredProcess run = measure(QStringLiteral(KENNELCTL), {u"inspect"_s, u"--wit-json"_s, file});
        if (run.exitCode != 0 && run.exitCode != 4)
            giveUp("a hostile file ended neither well nor refused");
        if (run.time.wall > seconds) {
            seconds = run.time.wall;
            slowest = QFileInfo(file).fileName();
        }
        if (run.peakMebibytes > mebibytes) {
            mebibytes = run.peakMebibytes;
            largest = QFileInfo(file).fileName();
        }
    }
    std::printf("%d hostile files: slowest %.0f ms (%s), most memory %.0f MiB (%s)\n", int(files.size()), seconds * 1e3,
                qUtf8Printable(slowest), mebibytes, qUtf8Printable(largest));
    const bool isQuick = reach(seconds <= 1, "1 s for a hostile file");
    return reach(mebibytes * 1.048576 <= 200, "200 MB for a hostile file") && isQuick;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == emptyProgram) {
        std::fputs(QByteArray(1 << 20, ' ').constData(), stdout);
        return 0;
    }
    const QString corpus = qEnvironmentVariable("KENNEL_CORPUS");
    const QString wasmTools = qEnvironmentVariable("KENNEL_WASM_TOOLS");
    if (corpus.isEmpty() || wasmTools.isEmpty()) {
        std::fputs("KENNEL_CORPUS or KENNEL_WASM_TOOLS is not set: nothing is measured\n", stderr);
        return 0;
    }
    const bool isAsGood = compareWit(corpus, wasmTools);
    return worstHostile(corpus) && isAsGood ? EXIT_SUCCESS : EXIT_FAILURE;
}
