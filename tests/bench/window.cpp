// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/packagetreemodel.h"
#include "shell/mainwindow.h"
#include "shell/registrypanel.h"
#include "support/fakesession.h"
#include "support/fakeviews.h"
#include "widgets/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kennel;

// The window with 100 000 packages: how long until the first usable frame (to reach: 300 ms), until the list answers a
// keystroke in the filter (16 ms), and how much memory the process holds (250 MB). Everything is painted, offscreen.

namespace {

constexpr std::size_t packages = 100'000;

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "wrong: %s\n", what);
        std::exit(EXIT_FAILURE);
    }
}

std::shared_ptr<const RegistryView> bigView(std::size_t nameSpaces)
{
    return test::fakeView({1}, u"big.example"_s, packages, nameSpaces);
}

std::unique_ptr<MainWindow> shownWindow(Session &session, Theme &theme)
{
    auto window = std::make_unique<MainWindow>(session, theme, PageMaker());
    window->resize(1280, 800);
    window->restore();
    window->show();
    QCoreApplication::processEvents();
    window->repaint();
    return window;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    require(status.open(QIODevice::ReadOnly), "/proc/self/status can be read");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

void firstFrame(benchmark::State &state)
{
    Theme theme(*qApp, Scheme::Light);
    const auto view = bigView(static_cast<std::size_t>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        const auto session = test::fakeSession({view});
        const auto window = shownWindow(*session, theme);
        state.PauseTiming();
        require(window->panel().model().totalCount() == packages, "the list holds every package");
        state.ResumeTiming();
    }
}

void keystroke(benchmark::State &state)
{
    Theme theme(*qApp, Scheme::Light);
    const auto session = test::fakeSession({bigView(static_cast<std::size_t>(state.range(0)))});
    const auto window = shownWindow(*session, theme);
    auto *field = window->findChild<QLineEdit *>(u"packageFilter"_s);
    field->setText(u"gateway"_s);
    const std::size_t matches = window->panel().model().shownCount();
    require(matches > 0 && matches < packages, "the filter matches some packages");
    field->clear();
    require(window->panel().model().shownCount() == packages, "an empty filter shows every package");

    const QString text = u"gateway p-auth"_s;
    qsizetype typed = 0;
    double slowest = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        typed = typed == text.size() ? 0 : typed + 1;
        field->setText(text.first(typed));
        QCoreApplication::processEvents();
        window->repaint();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        slowest = std::max(slowest, took.count());
    }
    state.counters["slowest_ms"] = slowest;
    state.counters["peak_MB"] = residentMegabytes();
}

BENCHMARK(firstFrame)->ArgName("namespaces")->Arg(200)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(keystroke)->ArgName("namespaces")->Arg(200)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
