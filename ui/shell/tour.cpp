// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/tour.h"

#include "models/packagetreemodel.h"
#include "models/recordkinds.h"
#include "protocol/packagename.h"
#include "search/searchquery.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/namelesscontrols.h"
#include "shell/pagearea.h"
#include "shell/registrypanel.h"
#include "shell/windowactions.h"
#include "store/storeerror.h"
#include "views/file/textpage.h"
#include "views/record/recordinspector.h"
#include "views/record/recordtable.h"
#include "widgets/metrics.h"
#include "widgets/segmentedbar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** After this the tour gives up waiting: a screen that never comes must not hang a test. */
constexpr int patienceMs = 60'000;

/** The name of the package with the most records: its pages have the most to show. */
QString richestPackage(const RegistryView &view)
{
    const PackageRow *richest = nullptr;
    for (const PackageRow &package : view.packages) {
        if (package.name && (!richest || package.records > richest->records)) {
            richest = &package;
        }
    }
    return richest ? QString::fromStdString(richest->name->text()) : QString();
}

/** The number of the first record of `package` that says more than one thing; 2 if there is none. */
std::uint64_t richestRecord(const LogView *log)
{
    if (log) {
        for (const RecordView &record : log->records) {
            if (entryKinds(record).size() > 1) {
                return record.position + 1;
            }
        }
    }
    return 2;
}

} // namespace

Tour::Tour(Session &session, MainWindow &window, RegistryId registry, QString directory, QStringList files,
           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_registry(registry)
    , m_directory(std::move(directory))
    , m_files(std::move(files))
{
}

void Tour::start()
{
    if (!QDir().mkpath(m_directory)) {
        end(tr("The folder %1 cannot be made").arg(m_directory));
        return;
    }
    m_size = m_window.size();
    QTimer::singleShot(patienceMs, this, [this] { end(tr("A screen did not come")); });
    QCoro::connect(m_session.sync(m_registry, {.audit = true}), this,
                   [this](const std::shared_ptr<const RegistryView> &) { addSilent(); });
}

void Tour::addSilent()
{
    // A registry that nobody answers for: its port is that of a service which discards everything, and not in use.
    QCoro::connect(m_session.addRegistry(u"http://127.0.0.1:9"_s), this,
                   [this](const std::expected<RegistryInfo, Finding> &added) {
                       if (added) {
                           m_silent = added->id;
                       }
                       whenIdle([this] { lookInside(); });
                   });
}

void Tour::lookInside()
{
    const auto view = m_session.view(m_registry);
    bring(view ? richestPackage(*view) : QString(), [this] {
        // Searching needs something to be found.
        QCoro::connect(m_session.index(m_registry), this, [this](const IndexResult &) { findCapable(); });
    });
}

void Tour::findCapable()
{
    const auto query = search::parseQuery("cap:http-in kind:component");
    QCoro::connect(m_session.search(query.value(), m_registry), this,
                   [this](const std::expected<SearchHits, StoreError> &hits) {
                       if (hits && !hits->releases.empty()) {
                           m_capable = QString::fromStdString(hits->releases.front().name);
                       }
                       bring(m_capable, [this] {
                           plan();
                           next();
                       });
                   });
}

void Tour::bring(const QString &name, const std::function<void()> &then)
{
    const auto package = PackageName::parse(name.toStdString());
    if (!package) {
        then();
        return;
    }
    QCoro::connect(m_session.readPackage(m_registry, *package), this,
                   [this, package = *package, then](const std::shared_ptr<const LogView> &log) {
                       bringVersions(package, versionsToShow(*log), then);
                   });
}

QList<Version> Tour::versionsToShow(const LogView &log)
{
    const auto *state = std::get_if<PackageState>(&log.state);
    const auto *newest = state ? state->newestRelease() : nullptr;
    QList<Version> versions;
    if (newest) {
        for (const auto &[version, release] : state->releases()) {
            if (!release.yanked && version <= newest->version) {
                versions.append(version);
            }
        }
    }
    std::ranges::sort(versions);
    return versions.last(std::min<qsizetype>(2, versions.size()));
}

void Tour::bringVersions(const PackageName &package, QList<Version> versions, const std::function<void()> &then)
{
    if (versions.isEmpty()) {
        then();
        return;
    }
    const Version version = versions.takeLast();
    QCoro::connect(m_session.download(m_registry, package, version, {}), this,
                   [this, package, versions, then](const DownloadResult &) { bringVersions(package, versions, then); });
}

void Tour::plan()
{
    const auto info = m_session.registry(m_registry);
    const auto view = m_session.view(m_registry);
    if (!info || !view) {
        return;
    }
    const QString label = info->label;
    const QString package = richestPackage(*view);
    const auto page = [this](const QString &name, const Address &address) {
        m_steps.push_back({name, [this, address] { return m_window.open(address); }, {}});
    };
    using Section = Address::Section;
    page(u"registry"_s, Address::ofRegistry(label));
    // First one that does what tables know, then the one with the most to tell.
    if (!m_capable.isEmpty()) {
        page(u"package"_s, Address::ofPackage(label, m_capable));
    }
    page(u"versions"_s, Address::ofPackage(label, package));
    // A record with several entries, and the list with the focus: what a reader of logs sees most.
    m_steps.push_back({u"history"_s,
                       [this, label, package] {
                           const auto log = m_session.log(m_registry, packageLogId(package.toStdString()));
                           const bool there = m_window.open(
                               Address::ofPackage(label, package, Section::History, richestRecord(log.get())));
                           if (auto *table = m_window.pages().findChild<RecordTable *>()) {
                               table->setFocus();
                           }
                           return there;
                       },
                       {}});
    // The same record as JSON.
    const auto form = [this](int which) {
        auto *inspector = m_window.pages().currentPage()->findChild<RecordInspector *>();
        if (inspector)
            inspector->forms()->setCurrent(which);
        return inspector != nullptr;
    };
    m_steps.push_back({u"record-json"_s, [form] { return form(1); }, [form] { form(0); }});
    page(u"permissions"_s, Address::ofPackage(label, package, Section::Permissions));
    page(u"interface"_s, Address::ofPackage(label, package, Section::Interface));
    page(u"structure"_s, Address::ofPackage(label, package, Section::Structure));
    page(u"compare"_s, Address::ofPackage(label, package, Section::Compare));
    for (const QString &file : m_files) {
        using enum Section;
        const QString name = QFileInfo(file).completeBaseName();
        page(u"file-%1"_s.arg(name), Address::ofFile(file));
        if (TextPage::languageOf(file))
            continue;
        page(u"file-%1-interface"_s.arg(name), Address::ofFile(file, Interface));
        page(u"file-%1-structure"_s.arg(name), Address::ofFile(file, Structure));
    }
    page(u"search"_s, Address::ofSearch(label, u"kind:component size:<1MB -yanked:yes"_s));
    page(u"proof"_s, Address::ofPackage(label, package, Section::Proof, 1));
    m_steps.push_back(
        {u"operator"_s,
         [this, place = Address::ofOperator(label, Section::History)] { return m_window.open(place, true); },
         {}});
    page(u"checkpoints"_s, Address::ofCheckpoints(label));

    const auto filter = [this](const QString &text) {
        auto *field = m_window.panel().findChild<QLineEdit *>(u"packageFilter"_s);
        field->setText(text);
    };
    const QString word = package.section(u':', 1).left(4);
    m_steps.push_back({u"filter"_s,
                       [this, filter, word, label, package] {
                           filter(word);
                           return m_window.open(Address::ofPackage(label, package));
                       },
                       [filter] { filter({}); }});
    m_steps.push_back({u"no-match"_s,
                       [filter] {
                           filter(u"nothing is called so"_s);
                           return true;
                       },
                       [filter] { filter({}); }});
    planPanels();
    planTrouble();
}

void Tour::planPanels()
{
    for (const auto &[name, dock] : {std::pair(u"jobs"_s, u"jobsDock"_s), std::pair(u"network"_s, u"networkDock"_s)}) {
        const auto show = [this, dock](bool on) {
            auto *panel = m_window.findChild<QDockWidget *>(dock);
            panel->setVisible(on);
            panel->raise();
        };
        m_steps.push_back({name,
                           [show] {
                               show(true);
                               return true;
                           },
                           [show] { show(false); }});
    }
    m_steps.push_back({u"commands"_s,
                       [this] {
                           m_window.windowActions().commands->trigger();
                           return true;
                       },
                       [this] {
                           if (auto *palette = m_window.findChild<QWidget *>(u"commandPalette"_s)) {
                               delete palette;
                           }
                       }});
    m_steps.push_back({u"add-registry"_s,
                       [this] {
                           m_window.addRegistry(u"http://warg.example.org"_s);
                           return true;
                       },
                       [this] {
                           if (auto *dialog = m_window.findChild<QWidget *>(u"addRegistryDialog"_s)) {
                               dialog->close();
                           }
                       }});
}

void Tour::planTrouble()
{
    m_steps.push_back({u"running-job"_s,
                       [this] {
                           m_window.findChild<QDockWidget *>(u"jobsDock"_s)->show();
                           [[maybe_unused]] const auto task = m_session.sync(m_registry, {.audit = true});
                           return true;
                       },
                       {},
                       true});
    m_steps.push_back({u"no-answer"_s,
                       [this] {
                           if (!m_silent) {
                               return false;
                           }
                           m_window.showRegistry(*m_silent);
                           [[maybe_unused]] const auto task = m_session.sync(*m_silent);
                           auto *panel = m_window.findChild<QDockWidget *>(u"networkDock"_s);
                           panel->show();
                           panel->raise();
                           return true;
                       },
                       {}});
}

void Tour::next()
{
    if (m_ended) {
        return;
    }
    if (m_step == m_steps.size()) {
        if (m_pictures.empty()) {
            m_problems += tr("There is nothing to show");
        } else if (!writePictures()) {
            m_problems += tr("The pictures cannot be written");
        }
        end(m_problems.join(u'\n'));
        return;
    }
    const Step &step = m_steps[m_step++];
    if (!step.act()) {
        // The other screens are shown all the same: one look tells what is missing.
        m_problems += tr("The screen “%1” cannot be reached").arg(step.name);
        next();
        return;
    }
    const auto finish = [this, name = step.name, afterwards = step.afterwards] {
        take(name);
        if (afterwards) {
            afterwards();
        }
        next();
    };
    if (step.busy) {
        QTimer::singleShot(0, this, finish);
    } else {
        whenIdle(finish);
    }
}

void Tour::whenIdle(const std::function<void()> &then)
{
    if (m_session.isBusy()) {
        connect(&m_session, &Session::flowEnded, this, [this, then] { whenIdle(then); }, Qt::SingleShotConnection);
        return;
    }
    // What a finished job set going runs first, then layout and painting; a new job may be among it.
    QTimer::singleShot(0, this, [this, then] {
        QCoreApplication::processEvents();
        if (m_session.isBusy()) {
            whenIdle(then);
        } else {
            QTimer::singleShot(0, this, then);
        }
    });
}

void Tour::take(const QString &name)
{
    if (m_window.size() != m_size) {
        m_problems += tr("The screen “%1” does not fit: the window grew to %2×%3")
                          .arg(name)
                          .arg(m_window.width())
                          .arg(m_window.height());
    }
    for (const QString &control : namelessControls(m_window)) {
        m_problems += tr("On the screen “%1” a control has no name: %2").arg(name, control);
    }
    // What came last is laid out before it is painted.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = m_window.grab();
    // Dialogs and pop-ups are windows of their own: they belong into the picture, where they stand.
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible()) {
            QPainter painter(&picture);
            const QPixmap top = widget->grab();
            QPoint at = m_window.mapFromGlobal(widget->geometry().topLeft());
            at.setX(std::clamp(at.x(), 0, std::max(0, m_window.width() - widget->width())));
            at.setY(std::clamp(at.y(), 0, std::max(0, m_window.height() - widget->height())));
            painter.drawPixmap(at, top);
            painter.setPen(widget->palette().color(QPalette::Dark));
            painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
        }
    }
    m_pictures.emplace_back(name, picture.toImage());
}

bool Tour::writePictures() const
{
    const QDir folder(m_directory);
    int number = 0;
    for (const auto &[name, picture] : m_pictures) {
        if (!picture.save(folder.filePath(u"%1-%2.png"_s.arg(++number, 2, 10, QChar(u'0')).arg(name)))) {
            return false;
        }
    }
    constexpr int columns = 3;
    const Metrics m = Metrics::application();
    const QSize cell = m_pictures.front().second.size().scaled(m.px(480), m.px(480), Qt::KeepAspectRatio);
    const int rows = (static_cast<int>(m_pictures.size()) + columns - 1) / columns;
    const int gap = m.margin();
    const int line = m.row();
    QImage sheet(columns * (cell.width() + gap) + gap, rows * (cell.height() + line + gap) + gap, QImage::Format_RGB32);
    sheet.fill(m_window.palette().color(QPalette::Window));
    QPainter painter(&sheet);
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(m_window.palette().color(QPalette::WindowText));
    for (int i = 0; i < static_cast<int>(m_pictures.size()); ++i) {
        const auto &[name, picture] = m_pictures[static_cast<std::size_t>(i)];
        const QPoint at(gap + (i % columns) * (cell.width() + gap), gap + (i / columns) * (cell.height() + line + gap));
        painter.drawText(QRect(at, QSize(cell.width(), line)), Qt::AlignLeft | Qt::AlignVCenter, name);
        QImage small = picture;
        small.setDevicePixelRatio(1);
        painter.drawImage(at + QPoint(0, line), small.scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    return sheet.save(folder.filePath(u"contact-sheet.png"_s));
}

void Tour::end(const QString &problem)
{
    if (!m_ended) {
        m_ended = true;
        Q_EMIT finished(problem);
    }
}

} // namespace kennel
