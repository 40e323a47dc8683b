// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The window as a whole process, on a store with 100 000 packages that kennelctl synced from its own registry: from the
// start of the process to the first frame and to the frame with the whole list, keystrokes in the filter, and memory.
// The process that is measured is this program once more; it does what the main of kennel does.
#include "bench/measuredprocess.h"

#include "api/clock.h"
#include "compose/appfolders.h"
#include "compose/apptransports.h"
#include "models/packagetreemodel.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/registrypanel.h"
#include "support/kennelctlprocess.h"
#include "translations/translators.h"
#include "views/pagefactory.h"
#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

constexpr int Packages = 100'000;
constexpr int Namespaces = 200;
constexpr int Runs = 3; // the best counts

[[noreturn]] void giveUp(const QByteArray &why)
{
    std::fprintf(stderr, "%s\n", why.constData());
    std::exit(EXIT_FAILURE);
}

/// Milliseconds on a clock that all processes share.
double milliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

/// Notes when the window was painted for the first time, and when its list was with all packages in it: as they are
/// kept, and verified.
class FrameWatch : public QObject
{
public:
    FrameWatch(MainWindow &window, Session &session, std::function<void()> complete)
        : m_window(window)
        , m_session(session)
        , m_tree(window.findChild<QAbstractScrollArea *>(u"packageTree"_s)->viewport())
        , m_complete(std::move(complete))
    {
        m_window.installEventFilter(this);
        m_tree->installEventFilter(this);
        // A list that was verified may look as it did before: it counts when it could be seen.
        connect(&session, &Session::viewChanged, m_tree, [this] { m_tree->update(); });
    }

    double first() const { return m_first; }
    double list() const { return m_list; }
    double verified() const { return m_verified; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        // The time counts when everything of the frame is painted.
        if (watched == &m_window && !m_sawFirst) {
            m_sawFirst = true;
            QTimer::singleShot(0, this, [this] { m_first = milliseconds(); });
        }
        if (watched == m_tree && !m_sawList && m_window.panel().model().totalCount() == std::size_t(Packages)) {
            m_sawList = true;
            QTimer::singleShot(0, this, [this] { m_list = milliseconds(); });
        }
        const auto registry = m_window.panel().registry();
        if (watched == m_tree && m_sawList && !m_sawVerified && registry && m_session.view(*registry)) {
            m_sawVerified = true;
            QTimer::singleShot(0, this, [this] {
                m_verified = milliseconds();
                m_complete();
            });
        }
        return false;
    }

private:
    MainWindow &m_window;
    Session &m_session;
    QWidget *m_tree;
    std::function<void()> m_complete;
    bool m_sawFirst = false;
    bool m_sawList = false;
    bool m_sawVerified = false;
    double m_first = 0;
    double m_list = 0;
    double m_verified = 0;
};

/// Types into the filter and takes it away again, several times; the slowest keystroke until it is painted.
double slowestKeystroke(MainWindow &window)
{
    auto *field = window.findChild<QLineEdit *>(u"packageFilter"_s);
    const QString text = u"n17 p91"_s;
    double slowest = 0;
    for (int round = 0; round < 3; ++round) {
        for (qsizetype typed = 1; typed <= 2 * text.size(); ++typed) {
            const double begin = milliseconds();
            field->setText(text.first(typed <= text.size() ? typed : 2 * text.size() - typed));
            QCoreApplication::processEvents();
            window.repaint();
            slowest = std::max(slowest, milliseconds() - begin);
        }
        field->setText(text);
        if (window.panel().model().shownCount() == 0 || window.panel().model().shownCount() == std::size_t(Packages))
            giveUp("the filter does not filter");
        field->clear();
    }
    return slowest;
}

double peakOfThisProcess()
{
    QFile status(u"/proc/self/status"_s); // of this program alone; what rusage says may be its parent's
    if (!status.open(QIODevice::ReadOnly))
        giveUp("/proc/self/status cannot be read");
    const QByteArray all = status.readAll();
    return all.sliced(all.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// What is measured: the window on \a store. It answers with a line of JSON.
int runWindow(int argc, char **argv, const QString &store)
{
    QApplication application(argc, argv);
    installTranslators(application);
    const auto clock = std::make_shared<SystemClock>();
    const AppFolders folders = AppFolders::forStore(store);
    Session::Options options;
    options.storeDir = folders.store;
    options.contentDir = folders.content;
    options.clock = clock;
    options.transports = std::make_shared<AppTransports>(clock);
    Theme theme(application, Scheme::System);
    const auto session = Session::open(std::move(options));
    if (!session)
        giveUp("the store cannot be opened");
    const PageFactory factory(**session, meaning::Host::builtIn());
    MainWindow window(**session, theme,
                      [&factory](const Address &place, QWidget *parent) { return factory.create(place, parent); });
    double keystroke = 0;
    double memory = 0;
    const FrameWatch watch(window, **session, [&] {
        memory = peakOfThisProcess();
        keystroke = slowestKeystroke(window);
        QCoreApplication::quit();
    });
    window.resize(1280, 800);
    window.restore();
    window.show();
    QTimer::singleShot(120'000, &window, [] { giveUp("the list did not come"); });
    QApplication::exec();
    std::puts(QJsonDocument(QJsonObject{{u"first"_s, watch.first()},
                                        {u"list"_s, watch.list()},
                                        {u"verified"_s, watch.verified()},
                                        {u"keystroke"_s, keystroke},
                                        {u"loaded"_s, memory},
                                        {u"memory"_s, peakOfThisProcess()}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    return EXIT_SUCCESS;
}

/// Publishes the packages to a registry of Kennel's own and syncs them into \a store, with kennelctl throughout.
void makeStore(const QString &folder, const QString &store)
{
    QFile manifest(folder + u"/manifest.json"_s);
    QFile module(folder + u"/empty.wasm"_s);
    if (!manifest.open(QIODevice::WriteOnly) || !module.open(QIODevice::WriteOnly))
        giveUp("the manifest cannot be written");
    module.write(QByteArray::fromHex("0061736d0d000100"));
    QByteArray namespaces;
    for (int i = 0; i < Namespaces; ++i)
        namespaces += (i > 0 ? ", \"n" : "\"n") + QByteArray::number(i) + '"';
    manifest.write("{\"namespaces\": [" + namespaces + "],\n\"packages\": {");
    for (int i = 0; i < Packages; ++i) {
        manifest.write((i > 0 ? ",\n\"n" : "\n\"n") + QByteArray::number(i % Namespaces) + ":p" +
                       QByteArray::number(i) + "\": {\"1.0.0\": \"empty.wasm\"}");
    }
    manifest.write("}}\n");
    manifest.close();
    module.close();

    const QString kennelctl = QStringLiteral(KENNELCTL);
    const auto imported =
        bench::measure(kennelctl, {u"import"_s, manifest.fileName(), u"--data"_s, folder + u"/registry"_s});
    if (imported.exitCode != 0)
        giveUp("kennelctl import: " + imported.output);
    const test::ServeProcess server(kennelctl, {u"--data"_s, folder + u"/registry"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const auto synced = bench::measure(
        kennelctl, {u"sync"_s, u"--registry"_s, server.url().toString(), u"--store"_s, store, u"--json"_s});
    const QJsonObject coverage = QJsonDocument::fromJson(synced.output).object()["coverage"_L1].toObject();
    if (synced.exitCode != 0 || coverage["named"_L1].toInt() != Packages)
        giveUp("kennelctl sync: " + synced.output);
    std::printf("Made a store with %d packages: %.0f s to publish, %.0f s to sync\n", Packages, imported.time.wall,
                synced.time.wall);
}

bool reach(const char *what, double value, double most, const char *unit)
{
    std::printf("  %-36s %8.1f %s   (to reach: at most %.0f)%s\n", what, value, unit, most,
                value <= most ? "" : "   MISSED");
    return value <= most;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && QByteArrayView(argv[1]) == "--window")
        return runWindow(argc, argv, QString::fromLocal8Bit(argv[2]));

    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    makeStore(folder.path(), store);
    double first = 1e9;
    double list = 1e9;
    double verified = 1e9;
    double keystroke = 1e9;
    double loaded = 0;
    double memory = 0;
    for (int run = 0; run < Runs; ++run) {
        const double begin = milliseconds();
        const auto window = bench::measure(QCoreApplication::applicationFilePath(), {u"--window"_s, store});
        // Its last line: before it stands what the platform without a screen complains of.
        const QJsonObject said = QJsonDocument::fromJson(window.output.trimmed().split('\n').last()).object();
        if (window.exitCode != 0 || said.isEmpty())
            giveUp("the window: " + window.output);
        first = std::min(first, said["first"_L1].toDouble() - begin);
        list = std::min(list, said["list"_L1].toDouble() - begin);
        verified = std::min(verified, said["verified"_L1].toDouble() - begin);
        keystroke = std::min(keystroke, said["keystroke"_L1].toDouble());
        loaded = std::max(loaded, said["loaded"_L1].toDouble());
        memory = std::max(memory, said["memory"_L1].toDouble());
    }
    std::puts("From the start of the process:");
    bool reached = reach("first frame, which takes input", first, 300, "ms");
    reached &= reach("frame with the whole list, as kept", list, 300, "ms");
    std::printf("  %-36s %8.1f ms   (both roots and all signatures again)\n", "frame with the verified list", verified);
    reached &= reach("slowest of 42 keystrokes, best run", keystroke, 16, "ms");
    std::printf("  %-36s %8.1f MiB\n", "peak memory when the list is shown", loaded);
    reached &= reach("peak memory", memory, 250, "MiB");
    return reached ? EXIT_SUCCESS : EXIT_FAILURE;
}
