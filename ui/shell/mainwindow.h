// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "session/registryinfo.h"
#include "shell/lookup.h"
#include "shell/pagetab.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace kennel {

class Job;
class ColumnKeeper;
class JobTableModel;
class JobsDock;
class NetworkDock;
class Notices;
class PageArea;
class Places;
class RegistryPanel;
class SearchField;
class Session;
class StatusLine;
class Theme;
class WindowActions;

/** Wires side bar, pages, docks and bars together; what they show and do is theirs. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** Makes pages of packages, logs, the operator log and checkpoints with `maker`; registries it shows itself. */
    MainWindow(Session &session, Theme &theme, PageMaker maker, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens the tabs of the last time, or the first registry. Loads from the store; contacts nobody. */
    void restore();
    /** Goes to `address`; false, with a message, if it is of no known registry or cannot be shown. */
    bool open(const Address &address, bool newTab = false);
    /** Makes `registry` the current one and shows its overview. */
    void showRegistry(RegistryId registry);

    PageArea &pages() { return *m_pages; }
    /** More settings for the menu and the command palette. */
    void addSettings(const QList<QAction *> &actions);

    RegistryPanel &panel() { return *m_panel; }
    WindowActions &windowActions() { return *m_actions; }

    /** Goes to what a command line names: a kennel:// address, a file, or a registry to add. */
    void openPlace(const QString &place);
    /** Lets the user add a registry, `address` filled in. */
    void addRegistry(const QString &address = {});
    /** What the dialog that adds registries offers: `address`, the home registry of `warg` by its `file`. */
    void setWargHome(const QString &address, const QString &file);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makeCentre();
    void makeDocks();
    void connectActions();
    void connectTabActions();
    void connectGoActions();
    void connectParts();
    /** The one that the side bar shows. */
    std::optional<RegistryInfo> currentRegistry() const;
    void showCommands();
    void followImport(const QString &nameSpace);
    void fillGoMenu();
    void fillPageMenu();
    /** The actions of the menus, by the titles of these; without those of the page. */
    QList<std::pair<QString, QList<QAction *>>> menuActions() const;
    void enterAddress();
    void complainOfAddress();
    void openFile(const QString &path);
    void askForFiles();
    /** What a job works on, as people call it. */
    QString subjectName(const Job &job) const;
    /** What the text of the address line may mean: an address, a package, or whatever is found. */
    std::optional<Address> placeOf(const QString &text) const;
    QList<Found> lookUpHere(const QString &text) const;
    QCoro::Task<QList<Found>> lookUpFurtherHere(const QString &text);
    /** Opens what the store knows of a text that nothing in memory is called. */
    QCoro::Task<void> openFurther(QString text);
    void currentChanged();
    void setCurrentRegistry(std::optional<RegistryId> registry);
    void registriesChanged();
    void editShortcuts();
    void showScheme();
    void skipHiddenDockTabs();
    void keep();
    Page *makePage(const Address &place, QWidget *parent);

    Session &m_session;
    Theme &m_theme;
    PageMaker m_maker;
    WindowActions *m_actions;
    Places *m_places;
    JobTableModel *m_jobs;
    ColumnKeeper *m_columns;
    SearchField *m_address = nullptr;
    QSplitter *m_splitter = nullptr;
    RegistryPanel *m_panel = nullptr;
    Notices *m_notices = nullptr;
    PageArea *m_pages = nullptr;
    QStackedWidget *m_centre = nullptr;
    JobsDock *m_jobsDock = nullptr;
    NetworkDock *m_networkDock = nullptr;
    StatusLine *m_status = nullptr;
    QString m_wargHome;     ///< address of the home registry of `warg`; empty: none
    QString m_wargHomeFile; ///< that says so
    QMenu *m_settingsMenu = nullptr;
    QList<QAction *> m_settings; ///< of others
    QMenu *m_pageMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_bookmarksMenu = nullptr;
};

} // namespace kennel
