// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/backgroundactions.h"
#include "actions/removeregistryaction.h"
#include "compose/apptransports.h"
#include "models/diffmodel.h"
#include "models/interfacetreemodel.h"
#include "models/savedsearches.h"
#include "models/searchmodel.h"
#include "shell/lookup.h"
#include "shell/pagearea.h"
#include "shell/registrypanel.h"
#include "shell/windowactions.h"
#include "support/sessionwindow.h"
#include "support/sourcetree.h"
#include "support/testcost.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/compare/comparepanel.h"
#include "views/compare/verdictcard.h"
#include "views/file/filepage.h"
#include "views/file/textpage.h"
#include "views/inside/faultbar.h"
#include "views/inside/insidesummary.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "views/log/logpage.h"
#include "views/package/overviewpanel.h"
#include "views/search/facetlist.h"
#include "views/search/searchpage.h"
#include "widgets/chip.h"
#include "widgets/codeview.h"
#include "widgets/emptystate.h"
#include "widgets/hexview.h"
#include "widgets/keylabel.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;

/// The window on a real session with the demo registry: what a stand-in for the session might have wrong.
class WindowSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_opened = std::make_unique<SessionWindow>();
        m_session = m_opened->session.get();
        m_background = std::make_unique<BackgroundIndex>(*m_session, m_cost);
        m_backgroundActions = std::make_unique<BackgroundActions>(*m_background);
        m_opened->show(m_backgroundActions.get());
        m_window = m_opened->window.get();
    }

    void cleanupTestCase()
    {
        m_opened->window.reset();
        m_backgroundActions.reset();
        m_background.reset();
        m_opened.reset();
    }

    void aRemovedRegistryIsNoLongerCurrent()
    {
        // While it is read from the store nobody claims that there is nothing.
        const auto says = [this](const QString &text) {
            return std::ranges::any_of(m_window->panel().findChildren<PlainLabel *>(), [&](const PlainLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        bool wasSaid = false;
        QObject here;
        connect(m_session, &Session::jobAdded, &here, [&] { wasSaid |= says(u"Being read"_s); });
        const auto demo =
            QCoro::waitFor(m_session->addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel()));
        QVERIFY(demo);
        m_window->showRegistry(demo->id);
        QCOMPARE(m_window->panel().registry(), std::optional(demo->id));
        QTRY_VERIFY(m_session->view(demo->id));
        QVERIFY(wasSaid);
        QVERIFY(!says(u"Being read"_s));
        m_window->windowActions().removeRegistry->trigger();
        QTRY_VERIFY(m_session->registries().isEmpty());
        QTRY_VERIFY(!m_window->panel().registry());
        QVERIFY(!m_window->windowActions().operatorLog->isEnabled());
        QVERIFY(!m_window->windowActions().removeRegistry->isEnabled());
        auto *notice = m_window->findChild<MessageBar *>(u"undoNotice"_s);
        QVERIFY(notice);
        notice->findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_window->panel().registry(), std::optional(demo->id));
    }

    /// The demo's operator has changed its key: both stand there, the one that began the log and the one that signs.
    void aRegistrySaysWhoMaySignNow()
    {
        QCoro::waitFor(m_session->sync(m_session->registries().constFirst().id));
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofRegistry(info.label)));
        const auto *page = m_window->pages().currentPage();
        const auto view = m_session->view(info.id);
        QVERIFY(view && view->accepted && info.operatorKey);
        QVERIFY(view->accepted->keyId != *info.operatorKey);
        const auto keys = [page] {
            QStringList shown;
            for (const auto *label : page->findChildren<KeyLabel *>()) {
                if (label->isVisible())
                    shown << label->keyId();
            }
            return shown;
        };
        QTRY_COMPARE(keys(), QStringList({QString::fromStdString(info.operatorKey->text()),
                                          QString::fromStdString(view->accepted->keyId.text())}));
    }

    /// That it is the demo is said on its page, not beneath everything in it.
    void theDemoIsNamedOnItsPageAlone()
    {
        const auto info = m_session->registries().constFirst();
        const auto notice = [this] { return m_window->findChild<MessageBar *>(u"demoNotice"_s); };
        QVERIFY(m_window->open(Address::ofRegistry(info.label)));
        QVERIFY(notice());
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"harbor:gateway"_s)));
        QVERIFY(!notice());
        QVERIFY(m_window->open(Address::ofRegistry(info.label)));
        QVERIFY(notice());
    }

    /// The table of the handbook has every key that something answers to, and no other.
    void theHandbookKnowsEveryKey()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"harbor:gateway"_s)));
        QSet<QKeySequence> first;
        QSet<QKeySequence> all;
        for (const auto *action : m_window->findChildren<QAction *>()) {
            // Fields for text have the keys of the system, and so has what belongs to none of our classes.
            if (action->shortcut().isEmpty() || qobject_cast<QLineEdit *>(action->parent()))
                continue;
            first.insert(action->shortcut());
            for (const auto &key : action->shortcuts())
                all.insert(key);
        }
        QVERIFY(first.size() > 20);
        QFile handbook(sourcePath(u"resources/handbook/index.md"_s));
        QVERIFY(handbook.open(QFile::ReadOnly));
        QSet<QKeySequence> listed;
        for (const QString &line : QString::fromUtf8(handbook.readAll()).split(u'\n')) {
            const QStringList cells = line.split(u'|');
            if (cells.size() != 4 || cells[1].trimmed() == u"keys"_s || cells[1].contains(u"---"_s))
                continue;
            for (const QString &key : cells[1].split(u", "_s))
                listed.insert(QKeySequence(key.trimmed(), QKeySequence::PortableText));
        }
        for (const auto &key : first - listed)
            qCritical("not in the handbook: %s", qPrintable(key.toString()));
        for (const auto &key : listed - all)
            qCritical("nothing answers to %s", qPrintable(key.toString()));
        QVERIFY((first - listed).isEmpty());
        QVERIFY((listed - all).isEmpty());
    }

    void aPackageIsLookedInto()
    {
        const auto info = m_session->registries().first();
        QCoro::waitFor(m_session->sync(info.id, {.audit = true}));
        const auto view = m_session->view(info.id);
        const auto row = std::ranges::find_if(view->packages,
                                              [](const PackageRow &package) { return package.name && package.newest; });
        QVERIFY(row != view->packages.end());
        const QString name = QString::fromStdString(row->name->text());
        QVERIFY(m_window->open(Address::ofPackage(info.label, name, Address::Section::Interface)));
        const auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        // It is not here at first; the action of the empty page brings it.
        QTRY_VERIFY(page->fetchAction()->isVisible() && !page->insideVersion().isEmpty());
        auto *tree = page->interfacePanel()->tree();
        QCOMPARE(tree->model()->rowCount(), 0);
        page->fetchAction()->trigger();
        QTRY_VERIFY(tree->model()->rowCount() > 0 || page->structure()->tree()->model()->rowCount() > 0);
        page->head()->tabs()->setCurrentIndex(int(Address::Section::Structure));
        QTRY_VERIFY(page->structure()->hexView()->byte(0).has_value());
        QCOMPARE(page->address().section, Address::Section::Structure);
    }

    /// Who calls off that a page is read anew keeps what it showed.
    void aReadingThatIsCalledOffChangesNothing()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"quill:markdown"_s)));
        auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->log() && !m_session->isBusy());
        const auto shown = page->log();
        QVERIFY(!shown->records.empty());
        QObject here;
        connect(m_session, &Session::jobAdded, &here, [](Job *job) { job->cancel(); });
        QSignalSpy ended(m_session, &Session::jobFinished);
        Q_EMIT page->refreshRequested();
        QTRY_VERIFY(!ended.isEmpty() && !m_session->isBusy());
        QCOMPARE(page->log(), shown);
    }

    /// Two versions that are not here are brought, compared, and what they differ in can be narrowed down.
    void versionsAreCompared()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"harbor:gateway"_s, Address::Section::Compare)));
        const auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        auto *panel = page->compare();
        QTRY_COMPARE(panel->after(), u"2.1.0"_s);
        QCOMPARE(panel->before(), u"2.0.0"_s); // and not what was released last before it
        QTRY_VERIFY(page->fetchBothAction()->isVisible());
        page->fetchBothAction()->trigger();
        QTRY_COMPARE(panel->users()->text(), u"Breaks who uses it"_s);
        QCOMPARE(panel->implementers()->text(), u"Breaks who implements it"_s);
        QVERIFY(panel->versionFit()->isVisibleTo(panel));
        QCOMPARE(panel->versionFit()->text(), u"The version does not fit"_s);
        QVERIFY(!panel->notCompared()->isVisibleTo(panel));
        auto *model = panel->tree()->model();
        const auto world = model->index(0, 0);
        const int all = model->rowCount(world);
        QVERIFY(all > 0);
        const auto segment = [&](const QString &name) {
            for (auto *button : panel->findChildren<QPushButton *>()) {
                if (button->text() == name)
                    button->click();
            }
        };
        for (const auto &[name, role] : {std::pair(u"Breaks Implementers"_s, DiffModel::BreaksImplementersRole),
                                         {u"Breaks Users"_s, DiffModel::BreaksUsersRole}}) {
            segment(name);
            const auto top = model->index(0, 0);
            QVERIFY(model->rowCount(top) > 0 && model->rowCount(top) < all);
            for (int row = 0; row < model->rowCount(top); ++row)
                QVERIFY(model->index(row, 0, top).data(role).toBool());
        }
        segment(u"All"_s);
        QCOMPARE(model->rowCount(model->index(0, 0)), all);
        panel->beforeBox()->setCurrentText(u"2.1.0"_s);
        QTRY_COMPARE(panel->users()->text(), u"Who uses it"_s); // nothing to compare it with but itself
        QVERIFY(!panel->versionFit()->isVisibleTo(panel));
        panel->beforeBox()->setCurrentText(u"2.0.0"_s);
        QTRY_COMPARE(panel->users()->text(), u"Breaks who uses it"_s);
        // The overview knows what the version may do, and leads to what shows it.
        page->head()->tabs()->setCurrentIndex(int(Address::Section::Overview));
        const auto link = [&] { return linkTo(*page->overview()->summary(), u"Show import tide:log/logger@1.1.0"_s); };
        QTRY_VERIFY(link());
        QCOMPARE(link()->text(), u"Show"_s); // its sentence names the interface already
        // What it may do that the version before could not, which is here as well.
        QTRY_VERIFY(!page->overview()->summary()->findChildren<Chip *>().isEmpty());
        link()->click();
        QCOMPARE(page->address().section, Address::Section::Interface);
        QCOMPARE(page->interfacePanel()->tree()->currentIndex().data(InterfaceTreeModel::InterfaceRole).toString(),
                 u"tide:log/logger@1.1.0"_s);
    }

    /// What was read is found; a query is judged while it is typed, and is part of the address.
    void packagesAreSearched()
    {
        const auto info = m_session->registries().constFirst();
        m_window->windowActions().search->trigger();
        const auto *page = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        auto *model = page->table()->model();
        QTRY_VERIFY(page->indexAction()->isVisible());
        QCOMPARE(model->rowCount(), 0);
        QSignalSpy indexed(m_session, &Session::indexChanged);
        page->indexAction()->trigger();
        QVERIFY(indexed.wait(60'000));
        QTRY_COMPARE(model->rowCount(), 34);
        QTRY_VERIFY(!page->indexAction()->isVisible()); // what was found comes before how much was read
        // The last term is completed, whatever white space is before it.
        for (const auto &text : {u"ns:acme wor"_s, u"ns:acme\u00a0wor"_s, u"ns:acme\u2028-wor"_s})
            QCOMPARE(page->field()->completer()->splitPath(text), QStringList{u"wor"_s});
        // In a small window what can be asked for stays; what a package says gives way, if it says anything.
        const auto m = Metrics::application();
        const QSize before = m_window->size();
        m_window->resize(m.px(1024), m.px(768));
        QTRY_VERIFY(page->table()->isColumnHidden(SearchModel::DescriptionColumn));
        QVERIFY(!page->table()->isColumnHidden(SearchModel::KindColumn));
        QVERIFY(!page->table()->isColumnHidden(SearchModel::SizeColumn));
        m_window->resize(before);
        page->field()->setText(u"exports:tide:http-types/handler@2 kind:component"_s);
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), u"harbor:gateway"_s);
        QCOMPARE(page->address(), Address::ofSearch(info.label, page->field()->text()));
        // What is wrong is said, and what was found stays.
        page->field()->setText(u"exports:tide:http-types/handler size:<"_s);
        QVERIFY(page->message()->text().contains(u"size:<"_s));
        QCOMPARE(model->rowCount(), 2);
        page->field()->setText(u"digest:zz"_s);
        QVERIFY(page->message()->text().contains(u"digest:zz is no beginning of a digest"_s));
        QCOMPARE(model->rowCount(), 2);
        // What looks like a field may be a name; that it is none is said once it found nothing.
        page->field()->setText(u"foo:bar"_s);
        QTRY_COMPARE(model->rowCount(), 0);
        const auto said = page->findChild<EmptyState *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            said, [](const QLabel *label) { return label->text().contains(u"there is no field “foo”"_s); }));
        // Completion offers fields for the term that is being typed, not for the whole text.
        auto *completer = page->field()->completer();
        completer->setCompletionPrefix(u"gateway -yan"_s);
        QCOMPARE(completer->currentCompletion(), u"gateway -yanked:"_s);
        // Then what may stand behind it: what is known, or what was indexed.
        for (const auto &[typed, offered] : {std::pair(u"gateway yanked:y"_s, u"gateway yanked:yes"_s),
                                             {u"-cap:http-i"_s, u"-cap:http-in"_s},
                                             {u"exports:tide:http-types/h"_s, u"exports:tide:http-types/handler"_s},
                                             {u"x ns:har"_s, u"x ns:harbor"_s},
                                             {u"size:<"_s, u"size:<1MB"_s}}) {
            page->field()->clear();
            QTest::keyClicks(page->field(), typed);
            QTRY_COMPARE(completer->currentCompletion(), offered);
        }
        // What comes late opens the list, too.
        page->field()->setFocus();
        page->field()->clear();
        QTest::keyClicks(page->field(), u"ns:lan"_s);
        QTRY_VERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(), u"ns:lantern"_s);
        completer->popup()->hide();
        page->field()->setText(u"ns:harbor gateway"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QTest::keyClick(page->table(), Qt::Key_Down);
        page->table()->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(page->table(), Qt::Key_Return);
        QCOMPARE(m_window->pages().currentPage()->address().place(),
                 Address::ofPackage(info.label, u"harbor:gateway"_s));
        // An older version that was found is the one that is shown.
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"quill:markdown"_s).atVersion(u"1.1.0"_s)));
        const auto *package = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(package);
        QTRY_COMPARE(package->overview()->selectedVersion(), u"1.1.0"_s);
        QCOMPARE(package->address(), Address::ofPackage(info.label, u"quill:markdown"_s));
    }

    /// A query is kept under a name, run again, dropped, and brought back.
    void searchesAreSaved()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofSearch(info.label, u"cap:http-in"_s)));
        const auto *page = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        const auto offer = [page](const QString &text) -> QAction * {
            const auto all = page->actions();
            const auto found = std::ranges::find(all, text, &QAction::text);
            return found == all.end() || !(*found)->isVisible() ? nullptr : *found;
        };
        page->field()->setText(u"cap:http-in"_s);
        QVERIFY(!offer(u"Remove “Servers”"_s));
        QVERIFY(offer(u"Save This Search…"_s));
        offer(u"Save This Search…"_s)->trigger();
        auto *dialog = m_window->findChild<QInputDialog *>(u"savedSearchName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"Servers"_s);
        dialog->accept();
        page->field()->setText(u"something else"_s);
        QVERIFY(offer(u"Search “Servers”"_s));
        offer(u"Search “Servers”"_s)->trigger();
        QCOMPARE(page->field()->text(), u"cap:http-in"_s);
        QCOMPARE(savedSearches(*m_session), (QList<SavedSearch>{{u"Servers"_s, u"cap:http-in"_s}}));
        QVERIFY(offer(u"Remove “Servers”"_s));
        offer(u"Remove “Servers”"_s)->trigger();
        QVERIFY(savedSearches(*m_session).isEmpty() && !offer(u"Search “Servers”"_s));
        const auto buttons = page->findChildren<QPushButton *>();
        const auto undo = std::ranges::find(buttons, u"Undo"_s, &QPushButton::text);
        QVERIFY(undo != buttons.end());
        (*undo)->click();
        QVERIFY(offer(u"Search “Servers”"_s));
        page->field()->clear();
        QVERIFY(!offer(u"Save This Search…"_s)->isEnabled());
    }

    /// What was found is counted by what it is; a value is put into the query and taken out again by keyboard or mouse.
    void facetsNarrowASearch()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofSearch(info.label, u"kind:component"_s)));
        const auto *page = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        auto *facets = page->facets();
        const auto value = [facets](const QString &text) {
            return facets->model()->match(facets->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                          Qt::MatchExactly | Qt::MatchRecursive);
        };
        const auto isChecked = [&](const QString &text) {
            const auto found = value(text);
            return !found.isEmpty() && found.first().data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        };
        QTRY_VERIFY(isChecked(u"component"_s) && !value(u"Asks its host for something else"_s).isEmpty());
        QVERIFY(facets->isExpanded(value(u"Asks its host for something else"_s).first().parent()));
        const int all = page->table()->model()->rowCount();
        facets->setFocus();
        facets->setCurrentIndex(value(u"Asks its host for something else"_s).first());
        QTest::keyClick(facets, Qt::Key_Space);
        QTRY_COMPARE(page->field()->text(), u"kind:component cap:host"_s);
        QTRY_VERIFY(isChecked(u"Asks its host for something else"_s));
        QTRY_VERIFY(page->table()->model()->rowCount() < all);
        QCOMPARE(facets->currentIndex().data().toString(), u"Asks its host for something else"_s);
        QTest::keyClick(facets, Qt::Key_Return);
        QTRY_COMPARE(page->field()->text(), u"kind:component"_s);
        QTRY_VERIFY(!isChecked(u"Asks its host for something else"_s));
        facets->scrollTo(value(u"component"_s).first());
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, {},
                          facets->visualRect(value(u"component"_s).first()).center());
        QTRY_COMPARE(page->field()->text(), QString());
        QTRY_VERIFY(!isChecked(u"component"_s));
        QTRY_COMPARE(page->table()->model()->rowCount(), 34);
    }

    /// What the reading in the background waits for is said where one searches, with what can be done about it.
    void readingInTheBackgroundIsSeen()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofSearch(info.label)));
        const auto *page = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QVERIFY(!page->background()->isVisible());
        m_cost.setMetered(true);
        m_backgroundActions->on()->trigger();
        QVERIFY(page->background()->isVisible());
        QCOMPARE(page->background()->headline(), u"Indexing paused: metered connection"_s);
        m_backgroundActions->pause()->trigger();
        QCOMPARE(page->background()->headline(), u"Indexing paused"_s);
        m_backgroundActions->resume()->trigger();
        m_backgroundActions->metered()->trigger();
        // All was read already.
        QTRY_VERIFY(!page->background()->isVisible());
        QCOMPARE(m_background->state(), BackgroundIndex::State::Waiting);
        m_backgroundActions->on()->trigger();
        QCOMPARE(m_background->state(), BackgroundIndex::State::Off);
    }

    /// From an import in the tree to whoever offers it.
    void whoImplementsAnInterface()
    {
        const auto info = m_session->registries().constFirst();
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"harbor:gateway"_s, Address::Section::Interface)));
        const auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->interfacePanel()->tree()->model()->rowCount() > 0);
        page->interfacePanel()->showExtern(u"tide:key-value/store@1.0.0"_s);
        const auto actions = page->interfacePanel()->tree()->actions();
        const auto implementers = std::ranges::find(actions, u"Who Implements This Interface"_s, &QAction::text);
        QVERIFY(implementers != actions.end() && (*implementers)->isVisible() && (*implementers)->isEnabled());
        (*implementers)->trigger();
        const auto *found = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(found);
        QCOMPARE(found->field()->text(), u"exports:tide:key-value/store@1"_s);
        QTRY_VERIFY(found->table()->model()->rowCount() > 0);
        // From a file, too, which is of no registry.
        m_window->openPlace(sourcePath(u"resources/demo/harbor/gateway/1.2.0.wasm"_s));
        const auto *file = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(file);
        QTRY_VERIFY(file->file());
        Q_EMIT file->interfacePanel()->usersWanted(u"tide:http-types/handler@2.0.1"_s);
        found = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(found);
        QCOMPARE(found->address(), Address::ofSearch(info.label, u"imports:tide:http-types/handler@2"_s));
    }

    /// What a user looks for first stands where he looks first, in a window of an ordinary size.
    void newestVersionsAreSeenAtOnce()
    {
        const auto info = m_session->registries().constFirst();
        m_window->resize(1280, 800);
        QVERIFY(m_window->open(Address::ofPackage(info.label, u"lantern:status-page"_s), true));
        const auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(!page->overview()->summary()->findChildren<Chip *>().isEmpty()); // which takes room
        const auto *versions = page->overview()->versions();
        const auto *shown = page->overview()->viewport();
        QTRY_VERIFY(versions->model()->rowCount() > 1);
        const auto isSeen = [&](int row) {
            const auto rect = versions->visualRect(versions->model()->index(row, 0));
            const QRect seen(versions->viewport()->mapTo(shown, rect.topLeft()), rect.size());
            return versions->viewport()->rect().contains(rect) && shown->rect().contains(seen);
        };
        QTRY_VERIFY(isSeen(0) && isSeen(1));
    }

    /// No heading is cut where the columns have the widths that they begin with.
    void headingsAreWhole()
    {
        const auto info = m_session->registries().constFirst();
        m_window->resize(1024, 768);
        QVERIFY(m_window->open(Address::ofSearch(info.label, u"gateway"_s)));
        const auto *page = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->table()->model()->rowCount() > 0);
        const auto *header = page->table()->horizontalHeader();
        // The button that tells of columns that are not shown covers a part of the last one.
        const auto *button = header->findChild<QPushButton *>(u"hiddenColumns"_s);
        QVERIFY(button && button->isVisible());
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const int end = header->sectionViewportPosition(column) + header->sectionSize(column);
            const int covered = std::max(0, end - button->x());
            QVERIFY2(header->sectionSize(column) - covered >= header->sectionSizeHint(column),
                     qPrintable(header->model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

    /// A file from anywhere is recognised as the release that it is, and a digest leads to it.
    void filesAreIdentified()
    {
        const auto info = m_session->registries().constFirst();
        m_window->openPlace(sourcePath(u"resources/demo/harbor/gateway/1.2.0.wasm"_s));
        const auto *page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->identity()->isVisible());
        QCOMPARE(page->identity()->headline(), u"This is harbor:gateway 1.2.0 of demo."_s);
        // What was checked of the release holds of the file, and beside that stands whose release it is.
        QCOMPARE(page->status().outcome, std::optional(Outcome::Verified));
        QVERIFY(page->status().extent.endsWith(u"1.2.0.wasm is harbor:gateway 1.2.0 of demo"_s));
        const QString digest = QString::fromStdString(page->file()->digest.text());
        page->identity()->findChild<QPushButton *>()->click();
        QCOMPARE(m_window->pages().currentPage()->address().place(),
                 Address::ofPackage(info.label, u"harbor:gateway"_s));
        m_window->openPlace(sourcePath(u"resources/demo/harbor/gateway/1.3.0.wasm"_s));
        page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QTRY_COMPARE(page->identity()->headline(), u"This is harbor:gateway 1.3.0 of demo, which was yanked."_s);
        m_window->openPlace(testData(u"wasm/own/kitchen.wit.wasm"_s));
        page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QTRY_VERIFY(page->file());
        QVERIFY(!page->identity()->isVisible());
        QCOMPARE(page->status().outcome, std::optional(Outcome::NotChecked));
        QVERIFY(m_window->open(Address::ofSearch(info.label, u"digest:"_s + digest)));
        const auto *found = qobject_cast<SearchPage *>(m_window->pages().currentPage());
        // The tab showed another search before, which had as many results.
        QTRY_COMPARE(found->table()->model()->index(0, 1).data().toString(), u"1.2.0"_s);
        QCOMPARE(found->table()->model()->rowCount(), 1);
    }

    /// Of a log that is not in memory the store knows records and keys all the same.
    void recordsAreFoundByTheirDigits()
    {
        const auto info = m_session->registries().first();
        const auto name = PackageName::parse("mosaic:png").value();
        const auto log = QCoro::waitFor(m_session->readPackage(info.id, name, {.refresh = false}));
        const RecordView &record = log->records.at(1);
        const auto further = [&](const std::string &digits) {
            return QCoro::waitFor(lookUpFurther(*m_session, info.id, QString::fromStdString(digits), 10));
        };
        const auto place = Address::ofPackage(info.label, u"mosaic:png"_s, Address::Section::History, 2);
        QCOMPARE(further(record.id.hex().substr(0, 10)).constFirst().address, place);
        const auto key = std::string(record.published.envelope.keyId.text());
        QVERIFY(!further(key).isEmpty());
        QVERIFY(further("no digits").isEmpty());
        // Typed as an address it opens there.
        auto *field = m_window->findChild<QLineEdit *>(u"addressBar"_s);
        field->setText(QString::fromStdString(record.id.text()));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_window->pages().currentPage()->address().place(), place.place());
    }

    /// Manifests, lock files, WIT and the like are texts; what would deceive the eye is visible in them.
    void textsAreOpened()
    {
        const QString path = m_opened->folder.filePath(u"kennel.lock"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# locked\r\n[[package]]\nname = \"a:b\"\t# \u202e\n");
        file.close();
        QVERIFY(m_window->open(Address::ofFile(path)));
        const auto *page = qobject_cast<TextPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(!page->code()->toPlainText().isEmpty());
        QCOMPARE(page->code()->toPlainText(), u"# locked\n[[package]]\nname = \"a:b\"\t# ⟨U+202E⟩\n"_s);
        QVERIFY(page->code()->findNext(u"a:b"_s));
        // It is read again when it changed, and what is too large for a text is not.
        QVERIFY(QFile::resize(path, qint64(MaxTextSize) + 1));
        page->actions().constFirst()->trigger();
        QTRY_VERIFY(!page->code()->isVisible());
        QVERIFY(QFile::remove(path));
        for (const auto &[name, language] : {std::pair(u"a.WIT"_s, u"WIT"_s),
                                             {u"a.wat"_s, u"WAT"_s},
                                             {u"wkg.lock"_s, u"TOML"_s},
                                             {u"b.json"_s, u"JSON"_s}})
            QCOMPARE(TextPage::languageOf(name), std::optional(language));
        QVERIFY(!TextPage::languageOf(u"a.wasm"_s));
    }

    void filesAreOpened()
    {
        const QString path = testData(u"wasm/malformed/leb-size-unterminated.wasm"_s);
        m_window->openPlace(path);
        const auto *page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->file());
        QVERIFY(page->interfacePanel()->fault()->isVisibleTo(page->interfacePanel()));
        QCOMPARE(page->status().outcome, std::optional(Outcome::RejectedInput));
        m_window->openPlace(QUrl::fromLocalFile(path + u".gone"_s).toString());
        page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QCOMPARE(page->title(), u"leb-size-unterminated.wasm.gone"_s);
        QTRY_VERIFY(page->actions().first()->isEnabled());
        // The outcome of kennelctl, whose exit code 5 says the same.
        QTRY_COMPARE(page->status().outcome, std::optional(Outcome::NotFound));
        QVERIFY(!page->file());
        m_window->open(Address::ofFile(path + u".wit"_s), true);
        const auto *text = qobject_cast<TextPage *>(m_window->pages().currentPage());
        QVERIFY(text);
        QTRY_COMPARE(text->status().outcome, std::optional(Outcome::NotFound));
    }

private:
    static QPushButton *linkTo(const QWidget &parent, const QString &said)
    {
        const auto buttons = parent.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *button) {
            return button->accessibleName() == said && !button->isHidden();
        });
        return found == buttons.end() ? nullptr : *found;
    }

    std::unique_ptr<SessionWindow> m_opened;
    Session *m_session = nullptr;
    MainWindow *m_window = nullptr;
    TestCost m_cost;
    std::unique_ptr<BackgroundIndex> m_background;
    std::unique_ptr<BackgroundActions> m_backgroundActions;
};

QTEST_MAIN(WindowSessionTest)
#include "windowsessiontest.moc"
