// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/mainwindow.h"

#include "actions/removeregistryaction.h"
#include "actions/syncaction.h"
#include "actions/trustaction.h"
#include "dialogs/addregistrydialog.h"
#include "format/findingtext.h"
#include "format/visibletext.h"
#include "models/jobtablemodel.h"
#include "models/packagetreemodel.h"
#include "protocol/packagename.h"
#include "session/session.h"
#include "shell/agewatch.h"
#include "shell/columnkeeper.h"
#include "shell/commandpalette.h"
#include "shell/handbook.h"
#include "shell/jobsdock.h"
#include "shell/lookup.h"
#include "shell/networkdock.h"
#include "shell/notices.h"
#include "shell/pagearea.h"
#include "shell/places.h"
#include "shell/registrypage.h"
#include "shell/registrypanel.h"
#include "shell/shortcuteditor.h"
#include "shell/statusline.h"
#include "shell/windowactions.h"
#include "shell/windowstate.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** The actions of a page that can have a shortcut: those with a name, under which it is kept. */
QList<QAction *> namedActions(const Page &page)
{
    QList<QAction *> actions = page.findChildren<QAction *>();
    actions.removeIf([](const QAction *action) { return action->objectName().isEmpty(); });
    return actions;
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, PageMaker maker, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_maker(std::move(maker))
    , m_actions(new WindowActions(session, this))
    , m_places(new Places(session, this))
    , m_jobs(new JobTableModel(this))
    , m_columns(new ColumnKeeper(WindowState::read(session).columns, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setUnifiedTitleAndToolBarOnMac(true);
    m_jobs->setNaming([this](const Job &job) { return subjectName(job); });
    m_jobs->setJobs(session.jobs());
    makeToolBar();
    makeCentre();
    makeDocks();
    makeMenus();
    connectActions();
    connectParts();
    connect(&theme, &Theme::changed, this, &MainWindow::showScheme);
    showScheme();
    loadShortcuts(session, m_actions->all());

    connect(&session, &Session::jobAdded, this, [this] { m_jobs->setJobs(m_session.jobs()); });
    connect(&session, &Session::registriesChanged, this, &MainWindow::registriesChanged);
    connect(&session, &Session::viewChanged, this, &MainWindow::currentChanged);
    auto *ages = new AgeWatch(session, Session::Options().freshness, this);
    connect(ages, &AgeWatch::passed, this, [this] {
        if (const Page *page = m_pages->currentPage()) {
            m_status->setStatus(page->status());
        }
        m_panel->sayAges();
    });
    registriesChanged();
    m_panel->focusList();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    const Metrics m = Metrics::application();
    auto *bar = addToolBar(tr("Main Tool Bar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->layout()->setContentsMargins(m.step(), m.px(6), m.step(), m.px(6));
    bar->setFixedHeight(m.toolBar());
    bar->addAction(m_actions->back);
    bar->addAction(m_actions->forward);
    for (QAction *action : {m_actions->back, m_actions->forward}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(action->text());
        }
    }
    bar->addAction(m_actions->sync);
    bar->addSeparator();
    m_address = new SearchField(Glyph::Search, tr("Address or package name"), QKeySequence(Qt::CTRL | Qt::Key_L), bar);
    m_address->setObjectName(u"addressBar"_s);
    m_address->setClearable(false);
    m_address->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_address);
    auto *bookmark = new QToolButton(bar);
    bookmark->setDefaultAction(m_actions->bookmark);
    bookmark->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bookmark->setAutoRaise(true);
    bar->addWidget(bookmark);
}

void MainWindow::makeCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_panel =
        new RegistryPanel(m_session, {m_actions->addRegistry, m_actions->removeRegistry}, m_actions->sync, m_splitter);
    auto *page = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notices = new Notices(m_session, m_actions->addRegistry, page);
    m_pages = new PageArea([this](const Address &place, QWidget *parent) { return makePage(place, parent); }, page);
    auto *noRegistry =
        new EmptyState(Glyph::Registry, tr("No registry yet"),
                       tr("Kennel lists the packages of a Warg registry, replays every signed log and shows "
                          "who did what. Nothing is contacted before a registry is added."),
                       page);
    noRegistry->addAction(m_actions->addRegistry, true);
    noRegistry->addAction(m_actions->openDemo);
    auto *noPage = new EmptyState(Glyph::Package, tr("Nothing open"),
                                  tr("Choose a package in the list, or go to an address."), page);
    noPage->addAction(m_actions->overview);
    noPage->addAction(m_actions->address);
    m_centre = new QStackedWidget(page);
    for (QWidget *widget :
         {static_cast<QWidget *>(noRegistry), static_cast<QWidget *>(noPage), static_cast<QWidget *>(m_pages)}) {
        widget->setAutoFillBackground(true);
        m_centre->addWidget(widget);
    }
    noRegistry->setBackgroundRole(QPalette::Base);
    noPage->setBackgroundRole(QPalette::Base);
    // Messages come and go below the page: its tabs and its head never move.
    column->addWidget(m_centre, 1);
    column->addWidget(m_notices);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(1, 1);
    const int side = Metrics::application().sideBar();
    m_splitter->setSizes({side, 4 * side});
    setCentralWidget(m_splitter);

    m_status = new StatusLine(*m_jobs, this);
    setStatusBar(m_status);
}

void MainWindow::makeDocks()
{
    m_jobsDock = new JobsDock(m_session, *m_jobs, this);
    m_networkDock = new NetworkDock(m_session.networkLog(), this);
    for (QDockWidget *dock : {static_cast<QDockWidget *>(m_jobsDock), static_cast<QDockWidget *>(m_networkDock)}) {
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->hide();
        m_columns->follow(*dock);
    }
    tabifyDockWidget(m_jobsDock, m_networkDock);
    resizeDocks({m_jobsDock}, {Metrics::application().px(180)}, Qt::Vertical);
    QAction *jobs = m_jobsDock->toggleViewAction();
    jobs->setIcon(glyphIcon(Glyph::Jobs));
    jobs->setShortcut(Qt::CTRL | Qt::Key_J);
    jobs->setObjectName(u"jobs"_s);
    QAction *network = m_networkDock->toggleViewAction();
    network->setIcon(glyphIcon(Glyph::Network));
    network->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    network->setObjectName(u"network"_s);
    auto *bar = findChild<QToolBar *>(u"mainToolBar"_s);
    bar->addAction(jobs);
    bar->addAction(m_actions->commands);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->openFile, m_actions->addRegistry, m_actions->openDemo, m_actions->newTab,
                      m_actions->closeTab, m_actions->reopenTab});
    file->addSeparator();
    file->addAction(m_actions->quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->copyAddress, m_actions->find, m_actions->filterPackages});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->sideBar, m_jobsDock->toggleViewAction(), m_networkDock->toggleViewAction()});
    view->addSeparator();
    view->addMenu(tr("Colour Scheme"))->addActions(m_actions->scheme->actions());

    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_goMenu->addActions({m_actions->back, m_actions->forward, m_actions->address});
    m_goMenu->addSeparator();
    m_goMenu->addActions({m_actions->nextTab, m_actions->previousTab});
    m_goMenu->addSeparator();
    m_goMenu->addAction(m_actions->bookmark);
    m_bookmarksMenu = m_goMenu->addMenu(glyphIcon(Glyph::BookmarkSet), tr("Bookmarks"));
    m_recentMenu = m_goMenu->addMenu(glyphIcon(Glyph::History), tr("Recent Places"));

    QMenu *registry = menuBar()->addMenu(tr("&Registry"));
    registry->addActions({m_actions->sync, m_actions->audit});
    registry->addSeparator();
    registry->addActions({m_actions->overview, m_actions->operatorLog, m_actions->checkpoints, m_actions->search});
    registry->addSeparator();
    registry->addActions({m_actions->trust, m_actions->removeRegistry});

    m_pageMenu = menuBar()->addMenu(tr("&Package"));

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(m_actions->commands);
    m_settingsMenu = menuBar()->addMenu(tr("&Settings"));
    m_settingsMenu->addAction(m_actions->shortcuts);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->handbook, m_actions->about});

    connect(m_pageMenu, &QMenu::aboutToShow, this, &MainWindow::fillPageMenu);
    connect(m_goMenu, &QMenu::aboutToShow, this, &MainWindow::fillGoMenu);
}

void MainWindow::addSettings(const QList<QAction *> &actions)
{
    m_settingsMenu->addSeparator();
    m_settingsMenu->addActions(actions);
    m_settings += actions;
    addActions(actions);
    loadShortcuts(m_session, actions);
}

QList<std::pair<QString, QList<QAction *>>> MainWindow::menuActions() const
{
    QList<std::pair<QString, QList<QAction *>>> groups;
    for (const QAction *top : menuBar()->actions()) {
        // What the page can do stands before all of these; places have a group of their own.
        if (!top->menu() || top->menu() == m_pageMenu) {
            continue;
        }
        QList<QAction *> actions;
        for (QAction *action : top->menu()->actions()) {
            if (action->menu() && action->menu() != m_bookmarksMenu && action->menu() != m_recentMenu) {
                actions += action->menu()->actions();
            } else if (!action->menu() && !action->isSeparator()) {
                actions += action;
            }
        }
        groups.emplaceBack(top->text().remove(u'&'), actions);
    }
    return groups;
}

void MainWindow::fillPageMenu()
{
    m_pageMenu->clear();
    if (const Page *page = m_pages->currentPage()) {
        m_pageMenu->addActions(page->actions());
    }
    if (m_pageMenu->isEmpty()) {
        m_pageMenu->addAction(tr("Nothing open"))->setEnabled(false);
    }
}

void MainWindow::fillGoMenu()
{
    const auto fill = [this](QMenu *menu, const QList<Address> &places) {
        menu->clear();
        for (const Address &address : places) {
            const QString text = visibleText(address.toString().sliced(QStringView(u"kennel://").size()));
            menu->addAction(QString(text).replace(u'&', "&&"_L1), this, [this, address] { open(address); });
        }
        menu->setEnabled(!places.isEmpty());
    };
    fill(m_recentMenu, m_places->recent());
    fill(m_bookmarksMenu, m_places->bookmarks());
}

void MainWindow::connectActions()
{
    const WindowActions &a = *m_actions;
    addActions(a.all());
    addActions({m_jobsDock->toggleViewAction(), m_networkDock->toggleViewAction()});
    connect(a.openFile, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(a.addRegistry, &QAction::triggered, this, [this] { addRegistry(); });
    connect(a.removeRegistry, &RemoveRegistryAction::removed, m_notices, &Notices::offerUndo);
    connect(a.trust, &TrustAction::refused, this,
            [this](const QString &sentence) { m_notices->complain(tr("Still not trusted."), sentence); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.find, &QAction::triggered, this, [this] {
        if (Page *page = m_pages->currentPage()) {
            page->find();
        }
    });
    connect(a.filterPackages, &QAction::triggered, this, [this] {
        m_actions->sideBar->setChecked(true);
        m_panel->focusFilter();
    });
    connect(a.sideBar, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(a.scheme, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_theme.setScheme(action == m_actions->schemeLight  ? Scheme::Light
                          : action == m_actions->schemeDark ? Scheme::Dark
                                                            : Scheme::System);
    });
    connect(a.commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::editShortcuts);
    connect(a.handbook, &QAction::triggered, this, [this] { showHandbook(this); });
    connect(a.about, &QAction::triggered, this, [this] {
        QMessageBox::about(this, tr("About Kennel"),
                           tr("Kennel %1\n\nReads, verifies and explains Warg registries of WebAssembly packages.")
                               .arg(QApplication::applicationVersion()));
    });
    connectTabActions();
    connectGoActions();
}

void MainWindow::connectTabActions()
{
    const WindowActions &a = *m_actions;
    connect(a.newTab, &QAction::triggered, this, [this] {
        if (const auto info = currentRegistry()) {
            open(Address::ofRegistry(info->label), true);
        }
    });
    connect(a.closeTab, &QAction::triggered, this, [this] { m_pages->closeTab(m_pages->currentIndex()); });
    connect(a.reopenTab, &QAction::triggered, m_pages, &PageArea::reopenClosed);
    connect(a.nextTab, &QAction::triggered, this,
            [this] { m_pages->setCurrentIndex((m_pages->currentIndex() + 1) % std::max(1, m_pages->count())); });
    connect(a.previousTab, &QAction::triggered, this, [this] {
        const int count = std::max(1, m_pages->count());
        m_pages->setCurrentIndex((m_pages->currentIndex() + count - 1) % count);
    });
}

void MainWindow::connectGoActions()
{
    const WindowActions &a = *m_actions;
    connect(a.back, &QAction::triggered, this, [this] { m_pages->currentTab()->goBack(); });
    connect(a.forward, &QAction::triggered, this, [this] { m_pages->currentTab()->goForward(); });
    connect(a.address, &QAction::triggered, this, [this] {
        m_address->setFocus(Qt::ShortcutFocusReason);
        m_address->selectAll();
    });
    connect(a.copyAddress, &QAction::triggered, this, [this] {
        const Page *page = m_pages->currentPage();
        QApplication::clipboard()->setText(page ? page->address().toString() : m_address->text());
    });
    connect(a.bookmark, &QAction::triggered, this, [this](bool on) {
        if (const Page *page = m_pages->currentPage()) {
            m_places->setBookmarked(page->address(), on);
        }
    });
    const auto go = [this](QAction *action, Address (*place)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, place] {
            if (const auto info = currentRegistry()) {
                open(place(info->label));
            }
        });
    };
    go(a.overview, [](const QString &label) { return Address::ofRegistry(label); });
    go(a.operatorLog, [](const QString &label) { return Address::ofOperator(label); });
    go(a.search, [](const QString &label) { return Address::ofSearch(label); });
    go(a.checkpoints, [](const QString &label) { return Address::ofCheckpoints(label); });
}

void MainWindow::connectParts()
{
    connect(m_address, &QLineEdit::returnPressed, this, &MainWindow::enterAddress);
    connect(m_address, &SearchField::escaped, this, [this] {
        m_address->setModified(false);
        currentChanged();
        m_pages->setFocus();
    });
    connect(m_panel, &RegistryPanel::registryChosen, this, &MainWindow::showRegistry);
    connect(m_panel, &RegistryPanel::openRequested, this, [this](const Address &to, bool newTab) { open(to, newTab); });
    connect(m_panel, &RegistryPanel::importRequested, this, &MainWindow::followImport);
    connect(m_pages, &PageArea::currentPageChanged, this, &MainWindow::currentChanged);
    connect(m_places, &Places::changed, this, &MainWindow::currentChanged);
    connect(m_notices, &Notices::restored, this, &MainWindow::showRegistry);
    connect(m_status, &StatusLine::jobsRequested, m_jobsDock->toggleViewAction(), &QAction::trigger);
}

std::optional<RegistryInfo> MainWindow::currentRegistry() const
{
    return m_panel->registry() ? m_session.registry(*m_panel->registry()) : std::nullopt;
}

void MainWindow::showCommands()
{
    // What the list, tree or text under the keyboard offers in its context menu comes first.
    QList<QAction *> pageActions = focusWidget() ? focusWidget()->actions() : QList<QAction *>();
    if (const Page *page = m_pages->currentPage()) {
        for (QAction *action : page->actions()) {
            if (!pageActions.contains(action)) {
                pageActions += action;
            }
        }
    }
    showCommandPalette(this, {.windowActions = menuActions(),
                              .pageActions = pageActions,
                              .places = m_places,
                              .lookUp = [this](const QString &text) { return lookUpHere(text); },
                              .lookUpFurther = [this](const QString &text) { return lookUpFurtherHere(text); },
                              .whenMore =
                                  [this](QObject *until, const std::function<void()> &ask) {
                                      connect(&m_session, &Session::indexChanged, until, [ask] { ask(); });
                                  },
                              .open = [this](const Address &address) { open(address); }});
}

void MainWindow::followImport(const QString &nameSpace)
{
    if (!m_panel->registry()) {
        return;
    }
    QCoro::connect(m_session.followImport(*m_panel->registry(), nameSpace), this,
                   [this](const std::expected<RegistryInfo, Finding> &result) {
                       if (result) {
                           showRegistry(result->id);
                           m_actions->sync->trigger();
                       } else {
                           m_notices->complain(tr("The namespace cannot be followed."),
                                               findingSentence(result.error()));
                       }
                   });
}

Page *MainWindow::makePage(const Address &place, QWidget *parent)
{
    if (place.kind != Address::Kind::File && !m_session.findRegistry(place.registry)) {
        return nullptr;
    }
    if (place.kind == Address::Kind::Registry) {
        return new RegistryPage(m_session, {m_actions->operatorLog, m_actions->checkpoints, m_actions->audit},
                                m_actions->trust, place, parent);
    }
    Page *page = m_maker ? m_maker(place, parent) : nullptr;
    if (page) {
        m_columns->follow(*page);
        // Where the page is, its actions answer to their shortcuts, whatever part of it is shown.
        const QList<QAction *> actions = namedActions(*page);
        loadShortcuts(m_session, actions);
        for (QAction *action : actions) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        page->addActions(actions);
    }
    return page;
}

bool MainWindow::open(const Address &address, bool newTab)
{
    const bool known = address.kind == Address::Kind::File || m_session.findRegistry(address.registry);
    if (!known || !m_pages->open(address, newTab)) {
        m_notices->complain(tr("There is no such place."), address.toString());
        return false;
    }
    m_places->visit(address);
    currentChanged();
    return true;
}

void MainWindow::enterAddress()
{
    const QString text = m_address->text().trimmed();
    m_address->setModified(false);
    if (!Address::parse(text) && (text.startsWith("http://"_L1) || text.startsWith("https://"_L1))) {
        addRegistry(text);
    } else if (const auto place = placeOf(text)) {
        open(*place);
    } else {
        m_address->setModified(true);
        [[maybe_unused]] const auto task = openFurther(text);
    }
}

QCoro::Task<void> MainWindow::openFurther(QString text)
{
    const QPointer<MainWindow> here(this);
    const QList<Found> found = co_await lookUpFurtherHere(text);
    if (!here || m_address->text().trimmed() != text) { // something else was typed meanwhile
        co_return;
    }
    const auto info = currentRegistry();
    if (!found.isEmpty()) {
        m_address->setModified(false);
        open(found.first().address);
    } else if (info && Digest::parse(text.toStdString())) {
        m_address->setModified(false);
        open(Address::ofSearch(info->label, u"digest:"_s + text)); // which says what was searched
    } else {
        complainOfAddress();
    }
}

std::optional<Address> MainWindow::placeOf(const QString &text) const
{
    if (const auto address = Address::parse(text)) {
        return address;
    }
    const auto info = currentRegistry();
    auto place = info ? Address::parse(Address::ofPackage(info->label, text).toString()) : std::nullopt;
    if (place && place->kind == Address::Kind::Package) {
        return place;
    }
    const auto found = lookUpHere(text);
    if (!found.isEmpty()) {
        return found.first().address;
    }
    // What a digest or its first digits stand for is known only after a while.
    return mayBeDigits(text) ? std::nullopt : place;
}

void MainWindow::complainOfAddress()
{
    m_notices->complain(tr("This is no address."), tr("An address looks like kennel://demo/edge:gateway."));
}

QList<Found> MainWindow::lookUpHere(const QString &text) const
{
    constexpr qsizetype most = 40;
    return m_panel->registry() ? lookUp(m_session, *m_panel->registry(), text, most) : QList<Found>();
}

QCoro::Task<QList<Found>> MainWindow::lookUpFurtherHere(const QString &text)
{
    constexpr qsizetype most = 40;
    if (!m_panel->registry()) {
        return []() -> QCoro::Task<QList<Found>> { co_return {}; }();
    }
    return lookUpFurther(m_session, *m_panel->registry(), text, most);
}

QString MainWindow::subjectName(const Job &job) const
{
    const auto info = m_session.registry(job.registry());
    if (!job.subject().startsWith("sha256:"_L1)) {
        return job.subject().isEmpty() && info ? info->label : job.subject();
    }
    const auto log = LogId::parse(job.subject().toStdString());
    const auto known = log ? m_session.log(job.registry(), *log) : nullptr;
    return known && known->name ? QString::fromStdString(known->name->text()) : job.subject();
}

void MainWindow::openPlace(const QString &place)
{
    if (place.startsWith("kennel:"_L1)) {
        if (const auto address = Address::parse(place)) {
            open(*address, true);
        } else {
            complainOfAddress();
        }
    } else if (const QUrl url(place); url.isLocalFile()) {
        openFile(url.toLocalFile());
    } else if (QFileInfo::exists(place)) {
        openFile(place);
    } else {
        addRegistry(place);
    }
}

void MainWindow::openFile(const QString &path)
{
    open(Address::ofFile(QFileInfo(path).absoluteFilePath()), true);
}

void MainWindow::askForFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Open"), {},
                        tr("WebAssembly (*.wasm);;Texts about it (*.wit *.wat *.json *.toml *.lock);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files) {
            openFile(file);
        }
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
}

void MainWindow::currentChanged()
{
    PageTab *tab = m_pages->currentTab();
    const Page *page = m_pages->currentPage();
    m_actions->back->setEnabled(tab && tab->canGoBack());
    m_actions->forward->setEnabled(tab && tab->canGoForward());
    m_actions->closeTab->setEnabled(tab);
    m_actions->find->setEnabled(page);
    m_actions->copyAddress->setEnabled(page);
    m_actions->bookmark->setEnabled(page);
    m_actions->reopenTab->setEnabled(m_pages->hasClosed());
    const bool marked = page && m_places->isBookmarked(page->address());
    m_actions->bookmark->setChecked(marked);
    m_actions->bookmark->setIcon(glyphIcon(marked ? Glyph::BookmarkSet : Glyph::Bookmark));
    m_centre->setCurrentIndex(page ? 2 : m_session.registries().isEmpty() ? 0 : 1);
    if (page) {
        if (const auto info = m_session.findRegistry(page->address().registry)) {
            setCurrentRegistry(info->id);
        }
        // What the user is typing is not taken away by a result that comes meanwhile.
        if (!m_address->hasFocus() || !m_address->isModified()) {
            m_address->setText(page->address().readable());
            m_address->setCursorPosition(0);
        }
        m_status->setStatus(page->status());
        setWindowTitle(tr("%1 – Kennel").arg(visibleText(page->title())));
    } else {
        m_address->clear();
        m_status->setStatus({});
        setWindowTitle(tr("Kennel"));
    }
    m_panel->showAddress(page ? std::optional(page->address()) : std::nullopt);
    // Said where the registry is looked at; beneath every package it would only take room.
    const auto shown = page && page->address().kind == Address::Kind::Registry
                           ? m_session.findRegistry(page->address().registry)
                           : std::nullopt;
    m_notices->showDemo(shown && shown->demo);
}

void MainWindow::setCurrentRegistry(std::optional<RegistryId> registry)
{
    const bool another = registry != m_panel->registry();
    m_panel->setRegistry(registry);
    m_actions->sync->setRegistry(registry);
    m_actions->audit->setRegistry(registry);
    m_actions->trust->setRegistry(registry);
    m_actions->removeRegistry->setRegistry(registry);
    m_actions->setRegistry(registry.has_value());
    const auto info = registry ? m_session.registry(*registry) : std::nullopt;
    if (another && info) {
        m_session.setSetting(currentRegistrySetting, info->label.toUtf8()); // kennelctl goes on with it
    }
    if (another && registry && !m_session.view(*registry)) {
        m_panel->showOutline();
        [[maybe_unused]] const auto task = m_session.load(*registry);
    }
}

void MainWindow::showRegistry(RegistryId registry)
{
    setCurrentRegistry(registry);
    if (const auto info = m_session.registry(registry)) {
        open(Address::ofRegistry(info->label));
    }
}

void MainWindow::registriesChanged()
{
    // Pages of a registry that is no longer in the list go with it.
    for (int index = m_pages->count() - 1; index >= 0; --index) {
        const auto *tab = qobject_cast<PageTab *>(m_pages->widget(index));
        const auto address = tab ? tab->address() : std::nullopt;
        if (address && address->kind != Address::Kind::File && !m_session.findRegistry(address->registry)) {
            m_pages->closeTab(index);
        }
    }
    const QList<RegistryInfo> registries = m_session.registries();
    // The session still knows a removed registry, so that removing it can be undone: only the list counts.
    const auto current = m_panel->registry();
    if (!current || !std::ranges::contains(registries, *current, &RegistryInfo::id)) {
        setCurrentRegistry(registries.isEmpty() ? std::nullopt : std::optional(registries.first().id));
    }
    currentChanged();
}

void MainWindow::addRegistry(const QString &address)
{
    auto *dialog = new AddRegistryDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAddress(address);
    dialog->suggest(m_wargHome, m_wargHomeFile);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showRegistry(dialog->registry()->id);
        m_actions->sync->trigger();
    });
    dialog->open();
}

void MainWindow::setWargHome(const QString &address, const QString &file)
{
    m_wargHome = address;
    m_wargHomeFile = file;
}

void MainWindow::editShortcuts()
{
    QList<QAction *> actions = m_actions->all();
    actions += {m_jobsDock->toggleViewAction(), m_networkDock->toggleViewAction()};
    actions += m_settings;
    if (const Page *page = m_pages->currentPage()) {
        actions += namedActions(*page);
    }
    kennel::editShortcuts(m_session, actions, this);
}

void MainWindow::restore()
{
    const WindowState state = WindowState::read(m_session);
    if (state.scheme) {
        m_theme.setScheme(*state.scheme);
    }
    showScheme();
    restoreGeometry(state.geometry);
    restoreState(state.docks);
    m_splitter->restoreState(state.splitter);
    m_actions->sideBar->setChecked(state.sideBar);
    m_pages->restore(state.tabs, state.currentTab);
    if (m_pages->count() == 0 && m_panel->registry()) {
        showRegistry(*m_panel->registry());
    }
    currentChanged();
    m_panel->focusList();
}

void MainWindow::showScheme()
{
    switch (m_theme.scheme()) {
    case Scheme::System:
        m_actions->schemeSystem->setChecked(true);
        break;
    case Scheme::Light:
        m_actions->schemeLight->setChecked(true);
        break;
    case Scheme::Dark:
        m_actions->schemeDark->setChecked(true);
        break;
    }
}

void MainWindow::keep()
{
    WindowState state;
    state.scheme = m_theme.scheme();
    state.geometry = saveGeometry();
    state.docks = saveState();
    state.splitter = m_splitter->saveState();
    state.sideBar = m_actions->sideBar->isChecked();
    state.tabs = m_pages->addresses();
    state.currentTab = m_pages->currentIndex();
    state.columns = m_columns->choices();
    state.write(m_session);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton) {
        m_actions->back->trigger();
    } else if (event->button() == Qt::ForwardButton) {
        m_actions->forward->trigger();
    } else {
        QMainWindow::mousePressEvent(event);
    }
}

bool MainWindow::event(QEvent *event)
{
    // Mnemonics are underlined only while Alt is held: the menu bar has to be painted again.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
            menuBar()->update();
        }
    }
    const bool isDone = QMainWindow::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        skipHiddenDockTabs();
    }
    return isDone;
}

void MainWindow::skipHiddenDockTabs()
{
    // The tabs of docks that are hidden stay where nobody sees them, and the keyboard must not get there.
    const bool areShown = !m_jobsDock->isHidden() && !m_networkDock->isHidden();
    for (auto *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        tabs->setFocusPolicy(areShown ? Qt::TabFocus : Qt::NoFocus);
    }
}

} // namespace kennel
