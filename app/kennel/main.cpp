// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "options.h"

#include "actions/backgroundactions.h"
#include "api/clock.h"
#include "compose/appfolders.h"
#include "compose/apptransports.h"
#include "compose/knownhosts.h"
#include "compose/networkfiles.h"
#include "compose/wargconfig.h"
#include "format/storeerrortext.h"
#include "session/backgroundindex.h"
#include "session/session.h"
#include "shell/desktopid.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/tour.h"
#include "shell/windowactions.h"
#include "translations/translators.h"
#include "views/pagefactory.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>

#include <QCoroTask>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

constexpr int usageError = 2;
constexpr auto seenKey = "window/seen"_L1;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stream);
}

/** A store that cannot be opened: said in the window system where there is one, and on the terminal. */
int storeProblem(const StoreError &error)
{
    const QString text =
        QCoreApplication::translate("kennel", "The store cannot be opened. %1").arg(storeErrorText(error));
    print(stderr, text);
    if (QApplication::platformName() != "offscreen"_L1) {
        QMessageBox::critical(nullptr, u"Kennel"_s, text);
    }
    return EXIT_FAILURE;
}

/** Puts the demo registry into the list, shows it and reads it: nothing of it leaves this computer. */
void openDemo(Session &session, MainWindow &window)
{
    QCoro::connect(session.addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel()), &window,
                   [&session, &window](const std::expected<RegistryInfo, Finding> &added) {
                       if (added) {
                           window.showRegistry(added->id);
                           [[maybe_unused]] const auto task = session.sync(added->id, {.audit = true});
                       }
                   });
}

/** The store of a tour: it adds registries to it, and removes them. */
void copyStore(const QString &from, const QString &folder)
{
    for (const QString &file : QDir(from).entryList({u"kennel.sqlite"_s, u"kennel.sqlite-wal"_s}, QDir::Files)) {
        QFile::copy(from + u'/' + file, folder + u'/' + file);
    }
}

int runTour(QApplication &application, Session &session, MainWindow &window, const Options &options)
{
    // The window draws itself as on a desktop of ordinary size, wherever the tour runs.
    window.resize(options.size.value_or(QSize(1280, 800)));
    window.show();
    const auto begin = [&](const std::expected<RegistryInfo, Finding> &added) {
        if (!added) {
            print(stderr, QCoreApplication::translate("kennel", "The registry cannot be added."));
            QCoreApplication::exit(EXIT_FAILURE);
            return;
        }
        QStringList files;
        for (const QString &file : options.files) {
            files << QFileInfo(file).absoluteFilePath();
        }
        auto *tour = new Tour(session, window, added->id, options.tour, files, &window);
        QObject::connect(
            tour, &Tour::finished, &application,
            [](const QString &problem) {
                if (!problem.isEmpty()) {
                    print(stderr, problem);
                }
                QCoreApplication::exit(problem.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE);
            },
            Qt::QueuedConnection);
        tour->start();
    };
    if (options.registry.isEmpty()) {
        QCoro::connect(session.addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel()), &window, begin);
    } else {
        QCoro::connect(session.addRegistry(options.registry), &window, begin);
    }
    return QApplication::exec();
}

int runWindow(Session &session, Theme &theme, MainWindow &window, const Options &options)
{
    window.resize(options.size.value_or(QSize(1280, 800)));
    window.restore();
    if (options.scheme) {
        theme.setScheme(*options.scheme);
    }
    window.show();
    // What an earlier window removed, nobody can bring back any more.
    [[maybe_unused]] const auto purged = session.purgeRemoved();
    const bool first = session.registries().isEmpty() && session.setting(seenKey).isEmpty();
    session.setSetting(seenKey, QByteArrayLiteral("1"));
    if (first) {
        openDemo(session, window);
    }
    if (!options.place.isEmpty()) {
        window.openPlace(options.place);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    const auto options = Options::parse(arguments);
    if (!options) {
        print(stderr, options.error());
        return usageError;
    }
    if (options->scale > 0) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));
    }
    QApplication application(argc, argv);
    installTranslators(application);
    QApplication::setApplicationName(u"kennel"_s);
    QApplication::setApplicationDisplayName(u"Kennel"_s);
    QApplication::setApplicationVersion(QStringLiteral(KENNEL_VERSION));
    QApplication::setDesktopFileName(QLatin1StringView(desktopId));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QLatin1StringView(desktopId), QIcon(u":/kennel/icons/org.kennel.Kennel.svg"_s)));
    if (options->help || options->version) {
        print(stdout, options->help ? Options::usage() : u"kennel "_s + QApplication::applicationVersion());
        return EXIT_SUCCESS;
    }

    // A tour leaves no trace and finds none: its pictures are the same on every machine.
    QTemporaryDir scratch;
    const bool touring = !options->tour.isEmpty();
    if (touring) {
        QFont font = QApplication::font();
        font.setFamilies({u"Noto Sans"_s});
        font.setPointSizeF(13 * 72.0 / QGuiApplication::primaryScreen()->logicalDotsPerInchY()); // 13 pixels
        QApplication::setFont(font);
    }
    const auto clock = std::make_shared<SystemClock>();
    AppFolders folders = AppFolders::forStore(touring && options->store.isEmpty() ? scratch.path() : options->store);
    if (touring && !options->store.isEmpty()) {
        copyStore(folders.store, scratch.path());
        folders.store = scratch.path();
    }
    Session::Options sessionOptions;
    sessionOptions.storeDir = folders.store;
    sessionOptions.contentDir = folders.content;
    sessionOptions.clock = clock;
    sessionOptions.transports = std::make_shared<AppTransports>(clock);
    if (const auto read = readNetworkFiles(sessionOptions.network, options->caFile, options->tokenFile); !read) {
        print(stderr, read.error());
        return usageError;
    }
    // A tour finds no trace of the tools that somebody has beside it.
    const auto warg = touring ? std::nullopt : WargConfig::find();
    if (warg) {
        sessionOptions.namespaces = warg->namespaces;
    }
    Theme theme(application, options->scheme.value_or(touring ? Scheme::Light : Scheme::System));
    const auto session = Session::open(std::move(sessionOptions));
    if (!session) {
        return storeProblem(session.error());
    }
    // A few small files, read once.
    const SystemConnectionCost cost;
    BackgroundIndex background(**session, cost);
    const BackgroundActions backgroundActions(background);
    const PageFactory factory(**session, KnownHosts::read(folders.hosts).hosts, &backgroundActions);
    MainWindow window(**session, theme,
                      [&factory](const Address &place, QWidget *parent) { return factory.create(place, parent); });
    if (warg) {
        window.setWargHome(warg->homeUrl, warg->file);
    }
    window.addSettings(backgroundActions.all());
    QObject::connect(window.windowActions().openDemo, &QAction::triggered, &window,
                     [&] { openDemo(**session, window); });
    return touring ? runTour(application, **session, window, *options) : runWindow(**session, theme, window, *options);
}
