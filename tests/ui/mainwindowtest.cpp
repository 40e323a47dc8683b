// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/mainwindow.h"
#include "actions/removeregistryaction.h"
#include "actions/trustaction.h"
#include "dialogs/addregistrydialog.h"
#include "format/quantity.h"
#include "models/packagetreemodel.h"
#include "shell/agewatch.h"
#include "shell/desktopid.h"
#include "shell/lookup.h"
#include "shell/notices.h"
#include "shell/pagearea.h"
#include "shell/palettedelegate.h"
#include "shell/registrypanel.h"
#include "shell/registrytext.h"
#include "shell/windowactions.h"
#include "support/fakesession.h"
#include "support/fakeviews.h"
#include "support/sourcetree.h"
#include "views/common/datatable.h"
#include "views/common/tableheader.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"
#include "widgets/themecolors.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

/// A page that only knows where it is.
class PlainPage : public Page
{
    Q_OBJECT
public:
    PlainPage(const Address &place, QWidget *parent)
        : Page(parent)
        , m_address(place)
    {
    }

    void setAddress(const Address &address) override { m_address = address; }
    Address address() const override { return m_address; }
    QString title() const override { return m_address.subject; }
    QIcon icon() const override { return {}; }
    PageStatus status() const override { return {Outcome::Verified, u"the extent"_s, u"the age"_s, {}}; }

    void moveTo(const Address &address)
    {
        m_address = address;
        Q_EMIT moved();
    }

private:
    Address m_address;
};

/// A page with a table, as most have one.
class TablePage : public PlainPage
{
    Q_OBJECT
public:
    TablePage(const Address &place, QWidget *parent)
        : PlainPage(place, parent)
        , m_table(new DataTable(u"What there is"_s, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_table);
        m_table->setObjectName(u"whatThereIs"_s);
        m_table->setModel(new QStandardItemModel(3, 4, m_table));
        for (const int column : {0, 2, 3})
            m_table->setWidth(column, 90);
        m_table->setYielding({3}, 1, 100);
    }

    TableHeader &header() const { return *m_table->header(); }

private:
    DataTable *m_table;
};

} // namespace

/** Gathers what of a widget is painted. */
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, QRegion &painted)
        : m_painted(painted)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion &m_painted;
};

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Scheme::Light); }

    void init()
    {
        m_view = test::fakeView({1}, u"warg.acme.example"_s, 60, 6, 3);
        givenRegistries({m_view, test::fakeView({2}, u"other.example"_s, 5, 1)});
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void filterNarrowsTheListAndEscapeWidensIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), u"gate"_s);
        QCOMPARE(model().shownCount(), matching(u"gate"_s));
        QVERIFY(model().shownCount() < model().totalCount());
        QVERIFY(tree()->isExpanded(model().index(0, 0)));
        QTest::keyClick(filter(), Qt::Key_Escape);
        QCOMPARE(model().shownCount(), model().totalCount());
        QTest::keyClicks(filter(), u"nothing is called so"_s);
        QCOMPARE(model().shownCount(), 0U);
        QVERIFY(!tree()->isVisible());
        QTest::mouseClick(buttonCalled(u"Clear Filter"_s), Qt::LeftButton);
        QVERIFY(tree()->isVisible());
    }

    void returnInTheListOpensThePackage()
    {
        const QModelIndex package = model().index(1, 0, model().index(0, 0));
        const QString name = package.data(PackageTreeModel::PackageNameRole).toString();
        tree()->setCurrentIndex(package);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(shownAddress(), Address::ofPackage(u"warg.acme.example"_s, name).toString());
        QCOMPARE(m_window->windowTitle(), name + u" – Kennel"_s);
        QCOMPARE(m_window->pages().count(), 1);
    }

    void middleClickOpensATab()
    {
        const QModelIndex package = model().index(0, 0, model().index(0, 0));
        QTest::mouseClick(tree()->viewport(), Qt::MiddleButton, {}, tree()->visualRect(package).center());
        QCOMPARE(m_window->pages().count(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_window->pages().count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->pages().count(), 2);
    }

    void addressBarGoesAndHistoryComesBack()
    {
        const QString first = u"kennel://warg.acme.example/ns-auth:p-auth/history/3"_s;
        whenAddressIsTyped(first);
        QCOMPARE(shownAddress(), first);
        whenAddressIsTyped(u"ns-cdn:p-auth"_s);
        QCOMPARE(shownAddress(), u"kennel://warg.acme.example/ns-cdn:p-auth"_s);
        m_window->windowActions().back->trigger();
        QCOMPARE(shownAddress(), first);
        m_window->windowActions().back->trigger();
        QCOMPARE(shownAddress(), u"kennel://warg.acme.example"_s);
        QVERIFY(!m_window->windowActions().back->isEnabled());
        m_window->windowActions().forward->trigger();
        QCOMPARE(shownAddress(), first);
        // Moving within a page is a step as well.
        auto *page = qobject_cast<PlainPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        page->moveTo(*Address::parse(u"kennel://warg.acme.example/ns-auth:p-auth/proof/1"_s));
        QVERIFY(!m_window->windowActions().forward->isEnabled());
        m_window->windowActions().back->trigger();
        QCOMPARE(shownAddress(), first);
    }

    void nonsenseInTheAddressBarIsSaid()
    {
        whenAddressIsTyped(u"what?"_s);
        QCOMPARE(messages().size(), 1);
        QCOMPARE(messages().first()->headline(), u"This is no address."_s);
        whenAddressIsTyped(u"kennel://unknown.example/a:b"_s);
        QCOMPARE(messages().size(), 1);
        QCOMPARE(messages().first()->headline(), u"There is no such place."_s);
        QCOMPARE(m_window->pages().currentPage()->address(), Address::ofRegistry(u"warg.acme.example"_s));
    }

    void bookmarksAndTabsSurviveARestart()
    {
        whenAddressIsTyped(u"kennel://warg.acme.example/ns-auth:p-auth"_s);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_window->windowActions().bookmark->isChecked());
        m_window->open(Address::ofRegistry(u"other.example"_s), true);
        m_window->close();
        makeWindow();
        QCOMPARE(m_window->pages().count(), 2);
        QCOMPARE(shownAddress(), u"kennel://other.example"_s);
        QVERIFY(!m_window->windowActions().bookmark->isChecked());
        m_window->pages().setCurrentIndex(0);
        QVERIFY(m_window->windowActions().bookmark->isChecked());
    }

    void removingARegistryCanBeUndone()
    {
        m_window->windowActions().removeRegistry->trigger();
        QCOMPARE(m_session->registries().size(), 1);
        QCOMPARE(m_window->panel().registry(), std::optional(RegistryId{2}));
        auto *notice = m_window->findChild<MessageBar *>(u"undoNotice"_s);
        QVERIFY(notice);
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_session->registries().size(), 2);
        QCOMPARE(m_window->panel().registry(), std::optional(RegistryId{1}));
    }

    void withoutRegistriesTheWindowSaysWhatToDo()
    {
        m_window->windowActions().removeRegistry->trigger();
        m_window->windowActions().removeRegistry->trigger();
        QVERIFY(m_session->registries().isEmpty());
        QVERIFY(!m_window->windowActions().operatorLog->isEnabled());
        QVERIFY(buttonCalled(u"Add Registry…"_s)->isVisible());
    }

    void badAddressesOfRegistriesAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("host") << u"warg.example"_s << true;
        QTest::newRow("https") << u"https://warg.example:8443/base"_s << true;
        QTest::newRow("plain http") << u"http://warg.example"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:8090"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8090"_s << true;
        QTest::newRow("ftp") << u"ftp://warg.example"_s << false;
        QTest::newRow("password") << u"https://me:secret@warg.example"_s << false;
        QTest::newRow("spaces") << u"not an address"_s << false;
    }

    void badAddressesOfRegistriesAreExplained()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        QCOMPARE(registryAddressProblem(text).isEmpty(), good);
        AddRegistryDialog dialog(*m_session);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"registryAddress"_s), text);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto add = std::ranges::find(buttons, u"Add Registry"_s, &QPushButton::text);
        QVERIFY(add != buttons.end());
        QCOMPARE((*add)->isEnabled(), good);
    }

    void theHomeRegistryOfWargIsOffered()
    {
        m_window->setWargHome(u"https://home.example"_s, u"/somewhere/config.json"_s);
        m_window->addRegistry();
        auto *dialog = m_window->findChild<AddRegistryDialog *>();
        auto *home = dialog->findChild<QPushButton *>(u"wargHome"_s);
        QVERIFY(home->isVisible());
        QVERIFY(home->text().contains(u"https://home.example"_s));
        QVERIFY(home->toolTip().contains(u"/somewhere/config.json"_s));
        QTest::mouseClick(home, Qt::LeftButton);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"registryAddress"_s)->text(), u"https://home.example"_s);
        dialog->reject();

        // What no registry can be is not offered, nor what is there already.
        for (const QString &useless : {u"http://home.example"_s, u"https://warg.acme.example"_s, QString()}) {
            AddRegistryDialog other(*m_session);
            other.suggest(useless, u"/somewhere/config.json"_s);
            QVERIFY(other.findChild<QPushButton *>(u"wargHome"_s)->isHidden());
        }
    }

    void addingARegistryShowsIt()
    {
        m_window->addRegistry();
        auto *dialog = m_window->findChild<AddRegistryDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"registryAddress"_s);
        QTest::keyClicks(field, u"refused.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        field->clear();
        QTest::keyClicks(field, u"new.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shownAddress(), u"kennel://new.example"_s);
        QCOMPARE(m_session->registries().size(), 3);
    }

    void paletteOpensByBothShortcutsAndJumpsToPackages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Ctrl+Shift+P") << int(Qt::Key_P)
                                      << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("Ctrl+Alt+I") << int(Qt::Key_I) << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::AltModifier);
    }

    void paletteOpensByBothShortcutsAndJumpsToPackages()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"commandPalette"_s));
        auto *palette = m_window->findChild<QWidget *>(u"commandPalette"_s);
        auto *field = palette->findChild<QLineEdit *>();
        QVERIFY(field);
        const QMargins margins = field->textMargins();
        QVERIFY(field->height() - margins.top() - margins.bottom() > field->fontMetrics().height());
        QTest::keyClicks(field, u"ns-auth:p-cdn"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shownAddress(), u"kennel://warg.acme.example/ns-auth:p-cdn"_s);
    }

    /// What a registry was refused is said with the checkpoint that stays.
    void aRefusedCheckpointIsSaidInWords()
    {
        auto view = *test::fakeView({1}, u"warg.acme.example"_s, 5, 1);
        view.offered = view.accepted;
        const QString length = countText(view.accepted->checkpoint.logLength);
        QCOMPARE(registrySubtitle(view.info, &view), u"Checkpoint %1 · another refused"_s.arg(length));
        view.offered->checkpoint.logLength += 3;
        QCOMPARE(registrySubtitle(view.info, &view),
                 u"Checkpoint %1 · refused: %2"_s.arg(length, countText(view.offered->checkpoint.logLength)));
    }

    /// Where nothing is known nothing is counted: "0 of 0" would sound like an answer.
    void aRegistryThatNeverAnsweredCountsNothing()
    {
        auto silent = test::fakeView({1}, u"silent.example"_s, 0, 0);
        silent->accepted.reset();
        silent->coverage = {};
        givenRegistries({silent});
        QVERIFY(m_window->open(Address::ofRegistry(u"silent.example"_s)));
        for (const auto *label : m_window->findChildren<PlainLabel *>())
            QVERIFY2(!label->text().contains(u"0 of 0"_s), qPrintable(label->text()));
    }

    /// That a registry has no packages is known only once it was read; until then the button that reads it is there.
    void whatWasNeverReadIsNotSaidToBeEmpty()
    {
        const auto said = [this] {
            QStringList all;
            for (const auto *label : m_window->panel().findChildren<PlainLabel *>()) {
                if (label->isVisible())
                    all << label->text();
            }
            return all;
        };
        auto silent = test::fakeView({1}, u"silent.example"_s, 0, 0);
        const auto empty = std::make_shared<RegistryView>(*silent);
        silent->accepted.reset();
        silent->coverage = {};
        givenRegistries({silent});
        QVERIFY(said().contains(u"Not read yet"_s) && !said().contains(u"No packages"_s));
        QVERIFY(buttonCalled(u"Sync"_s)->isVisible());
        givenRegistries({empty});
        QVERIFY(said().contains(u"No packages"_s) && !said().contains(u"Not read yet"_s));
    }

    /// It is the only sign that there is more than is in view.
    void theThumbOfAScrollBarIsSeen()
    {
        for (const auto &palette : {lightPalette(), darkPalette()}) {
            QScrollBar bar(Qt::Vertical);
            bar.setPalette(palette);
            bar.setRange(0, 100);
            bar.setPageStep(100);
            bar.resize(bar.sizeHint().width(), 200);
            const QImage picture = bar.grab().toImage();
            const QColor thumb = picture.pixelColor(picture.width() / 2, picture.height() / 4);
            QVERIFY(contrast(thumb, palette.color(QPalette::Base)) >= 3);
        }
    }

    void jobsAreListedAndCancelled()
    {
        Job *job = test::startJob(*m_session, JobKind::Sync, {1}, u"warg.acme.example"_s);
        job->setStage(JobStage::Ledger, 10);
        QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
        auto *dock = m_window->findChild<QDockWidget *>(u"jobsDock"_s);
        QTRY_VERIFY(dock->isVisible());
        auto *table = dock->findChild<QTableView *>(u"jobsTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(buttonCalled(u"Cancel Job"_s), Qt::LeftButton);
        QVERIFY(job->isCancelled());
        job->finish(Outcome::CouldNotCheck);
        QTest::mouseClick(buttonCalled(u"Clear Finished"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(m_session->jobs().isEmpty());
    }

    void newSnapshotKeepsTheSelection()
    {
        const QModelIndex package = model().index(4, 0, model().index(2, 0));
        const QString name = package.data(PackageTreeModel::PackageNameRole).toString();
        m_window->open(Address::ofPackage(u"warg.acme.example"_s, name));
        auto next = std::make_shared<RegistryView>(*m_view);
        next->packages.erase(next->packages.begin());
        test::publish(*m_session, next);
        QCOMPARE(tree()->currentIndex().data(PackageTreeModel::PackageNameRole).toString(), name);
        QVERIFY(tree()->isExpanded(model().index(0, 0)));
    }

    /// The mark of a package is painted anew when its outcome is another one, though it stands in the indentation.
    void marksInTheListFollowTheOutcome()
    {
        const QRect row = tree()->visualRect(model().index(0, 0, model().index(0, 0)));
        const QPoint mark(row.left() - 10, row.center().y());
        QVERIFY(tree()->viewport()->rect().contains(mark));
        QRegion painted;
        const PaintWatch watch(tree()->viewport(), painted);
        tree()->viewport()->repaint();
        painted = {};
        auto next = std::make_shared<RegistryView>(*m_view);
        for (auto &each : next->packages)
            each.outcome = each.outcome == Outcome::Failed ? Outcome::Verified : Outcome::Failed;
        test::publish(*m_session, next);
        QTRY_VERIFY(painted.contains(mark));
    }

    void theListKeepsWhatTheUserChoseWhileResultsArrive()
    {
        const QModelIndex opened = model().index(0, 0, model().index(0, 0));
        m_window->open(
            Address::ofPackage(u"warg.acme.example"_s, opened.data(PackageTreeModel::PackageNameRole).toString()));
        const QModelIndex chosen = model().index(3, 0, model().index(1, 0));
        const QString name = chosen.data(PackageTreeModel::PackageNameRole).toString();
        tree()->setFocus();
        tree()->setCurrentIndex(chosen);
        test::publish(*m_session, std::make_shared<RegistryView>(*m_view));
        QCOMPARE(tree()->currentIndex().data(PackageTreeModel::PackageNameRole).toString(), name);
    }

    void whatIsTypedIntoTheAddressBarStays()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"addressBar"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"ns-au"_s);
        test::publish(*m_session, std::make_shared<RegistryView>(*m_view));
        QCOMPARE(field->text(), u"ns-au"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), u"kennel://warg.acme.example"_s);
    }

    void theListCopiesWholeNames()
    {
        const QModelIndex package = model().index(1, 0, model().index(0, 0));
        tree()->setCurrentIndex(package);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), package.data(PackageTreeModel::PackageNameRole).toString());
        const QModelIndex unnamed = model().index(0, 0, model().index(model().rowCount() - 1, 0));
        tree()->setCurrentIndex(unnamed);
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), unnamed.data(PackageTreeModel::LogIdRole).toString());
    }

    void aFilterWithoutMatchNamesTheWordToDrop()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(filter()->hasFocus());
        QTest::keyClicks(filter(), u"gateway nonsense"_s);
        const auto buttons = m_window->panel().findChildren<QPushButton *>();
        const auto drop = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().startsWith(u"Without “nonsense”"_s); });
        QVERIFY(drop != buttons.end());
        (*drop)->click();
        QCOMPARE(filter()->text(), u"gateway"_s);
        QVERIFY(model().shownCount() > 0);
    }

    void messagesLeaveNothingBehindAndMoveNothing()
    {
        auto *notices = m_window->findChild<Notices *>();
        QCOMPARE(notices->sizeHint().height(), 0);
        const QPoint tabs = m_window->pages().tabBar()->mapTo(m_window.get(), QPoint());
        whenAddressIsTyped(u"what?"_s);
        QTRY_VERIFY(notices->height() > 0);
        QCOMPARE(m_window->pages().tabBar()->mapTo(m_window.get(), QPoint()), tabs);
        delete messages().first();
        QTRY_COMPARE(notices->sizeHint().height(), 0);
    }

    void whatTurnsStaleIsJudgedAgain()
    {
        const int before = test::loads(*m_session);
        AgeWatch watch(*m_session, std::chrono::hours(24));
        QSignalSpy passed(&watch, &AgeWatch::passed);
        watch.look();
        QCOMPARE(test::loads(*m_session), before);
        auto old = std::make_shared<RegistryView>(*m_view);
        old->ageSeconds = 24 * 3600 - 5;
        old->checkedAt -= 10;
        test::publish(*m_session, old);
        watch.look();
        QCOMPARE(test::loads(*m_session), before + 1);
        QCOMPARE(passed.size(), 2);
    }

    void whatTheUserAllowedIsTakenBack()
    {
        m_session->setHostAllowed(u"mirror.example"_s, true);
        m_session->setConsent({1}, u"wasi"_s, u"wasi.example"_s, true);
        test::publish(*m_session, std::make_shared<RegistryView>(*m_view));
        for (int left = 2; left > 0; --left) {
            QTRY_VERIFY(buttonCalled(u"Withdraw"_s) && buttonCalled(u"Withdraw"_s)->isVisible());
            buttonCalled(u"Withdraw"_s)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY(m_session->allowedHosts().isEmpty());
        QVERIFY(m_session->consents().isEmpty());
        QVERIFY(!buttonCalled(u"Withdraw"_s));
    }

    void commandLinesNamePlaces()
    {
        m_window->openPlace(u"kennel://warg.acme.example/ns-auth:p-auth"_s);
        QCOMPARE(shownAddress(), u"kennel://warg.acme.example/ns-auth:p-auth"_s);
        m_window->openPlace(u"kennel://nonsense/x/y/z"_s);
        QCOMPARE(messages().first()->headline(), u"This is no address."_s);
        m_window->openPlace(QCoreApplication::applicationFilePath());
        QCOMPARE(shownAddress(), Address::ofFile(QCoreApplication::applicationFilePath()).toString());
        QVERIFY(!m_window->findChild<AddRegistryDialog *>());
    }

    void trustingAgainIsAskedFirst()
    {
        auto broken = *m_view;
        broken.info.broken = true;
        givenRegistries({std::make_shared<RegistryView>(std::move(broken))});
        for (const auto &[button, isTrusted] : {std::pair(u"Keep Refusing"_s, false), {u"Trust Again"_s, true}}) {
            m_window->windowActions().trust->trigger();
            const auto windows = QApplication::topLevelWidgets();
            const auto box =
                std::ranges::find(windows, u"trustBox"_s, [](const QWidget *one) { return one->objectName(); });
            QVERIFY(box != windows.end());
            const auto buttons = (*box)->findChildren<QPushButton *>();
            const auto wanted = std::ranges::find(buttons, button, &QPushButton::text);
            QVERIFY(wanted != buttons.end());
            QCOMPARE((*wanted)->isDefault(), !isTrusted);
            (*wanted)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(m_session->registry({1})->broken, !isTrusted);
        }
    }

    void commandsGoOnWithTheRegistryShownLast()
    {
        m_window->showRegistry({2});
        QCOMPARE(m_session->setting(currentRegistrySetting), QByteArray("other.example"));
        m_window->showRegistry({1});
        QCOMPARE(m_session->setting(currentRegistrySetting), QByteArray("warg.acme.example"));
    }

    void digestsAreLookedUp()
    {
        const PackageRow &package = m_view->packages.front();
        const QString name = QString::fromStdString(package.name->text());
        const QString log = QString::fromStdString(package.log.text());
        const auto addressOf = [&](const QString &text) {
            auto found = lookUp(*m_session, {1}, text, 10);
            if (found.isEmpty())
                found = QCoro::waitFor(lookUpFurther(*m_session, {1}, text, 10));
            return found.isEmpty() ? QString() : found.first().address.toString();
        };
        QCOMPARE(addressOf(log), Address::ofPackage(u"warg.acme.example"_s, name).toString());
        QCOMPARE(addressOf(log.mid(7, 13)), Address::ofPackage(u"warg.acme.example"_s, name).toString());
        QCOMPARE(addressOf(log.mid(7, 12)), Address::ofPackage(u"warg.acme.example"_s, name).toString());
        QCOMPARE(addressOf(name + u" 1"_s),
                 Address::ofPackage(u"warg.acme.example"_s, name, Address::Section::History, 1).toString());
        QCOMPARE(addressOf(name + u" 4000000"_s), QString());
        const auto root = QString::fromStdString(m_view->accepted->checkpoint.logRoot.text());
        QCOMPARE(addressOf(root), QString()); // this journal is empty
        for (const QString &typed : {log, log.mid(7, 13)}) {
            m_window->open(Address::ofCheckpoints(u"warg.acme.example"_s));
            whenAddressIsTyped(typed);
            QTRY_COMPARE(shownAddress(), Address::ofPackage(u"warg.acme.example"_s, name).toString());
        }
    }

    /// A keystroke of digits costs the window nothing, however much there is to look through.
    void digitsAreLookedUpElsewhere()
    {
        const auto before = m_session->view({2});
        auto large = std::make_shared<RegistryView>(*before);
        large->packages.assign(200'000, m_view->packages.back());
        test::publish(*m_session, large);
        const QString digits = QString::fromStdString(m_view->packages.front().log.text());
        QVERIFY(lookUp(*m_session, {1}, digits, 10).isEmpty()); // not at once: only names are looked at
        int turns = 0;
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
        turn.start(0);
        auto looking = lookUpFurther(*m_session, {1}, digits, 10);
        QVERIFY(!looking.isReady());
        QCOMPARE(QCoro::waitFor(looking).size(), 1);
        QVERIFY2(turns > 1, QByteArray::number(turns).constData()); // the window lived meanwhile
        test::publish(*m_session, before);
    }

    void theDesktopKnowsTheWindow()
    {
        const QString id = QString::fromLatin1(desktopId);
        const QDir resources(test::sourcePath(u"resources"_s));
        QVERIFY(resources.exists(u"desktop/"_s + id + u".desktop"_s));
        QVERIFY(resources.exists(u"icons/"_s + id + u".svg"_s));
    }

    /// How wide columns are and which are shown holds for all tables of a kind, and for the next run.
    void columnsStayAsTheUserLeavesThem()
    {
        const auto open = [this](const QString &package) {
            m_window->open(Address::ofPackage(u"warg.acme.example"_s, package), true);
            return qobject_cast<TablePage *>(m_window->pages().currentPage());
        };
        const auto start = [this] {
            m_window = std::make_unique<MainWindow>(*m_session, *m_theme, [](const Address &place, QWidget *parent) {
                return new TablePage(place, parent);
            });
            m_window->resize(1280, 800);
            m_window->show();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        };
        start();
        const auto *first = open(u"ns-auth:p-auth"_s);
        const auto *second = open(u"ns-auth:p-cdn"_s);
        QVERIFY(first && second && second != first);
        TableHeader &header = second->header();
        const int before = header.sectionSize(2);
        // Taken by its edge and drawn.
        const QPoint edge(header.sectionViewportPosition(2) + before - 1, header.height() / 2);
        QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header.viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        const int wanted = header.sectionSize(2);
        QVERIFY(wanted > before + 20);
        QCOMPARE(first->header().sectionSize(2), wanted);
        QMenu *menu = header.makeMenu();
        menu->actions().constFirst()->trigger();
        QVERIFY(header.isSectionHidden(3) && first->header().isSectionHidden(3));
        // A click on a title is no choice of a width.
        QCOMPARE(header.choice().widths.size(), 1);
        m_window->close();
        start();
        const auto *third = open(u"ns-auth:p-dns"_s);
        QVERIFY(third);
        QCOMPARE(third->header().sectionSize(2), wanted);
        QVERIFY(third->header().isSectionHidden(3));
    }

    /// What the window can do is offered by the menu in which it is, and once.
    void thePaletteOffersWhatTheMenusDo()
    {
        m_window->windowActions().commands->trigger();
        const auto *palette = m_window->findChild<QWidget *>(u"commandPalette"_s);
        QVERIFY(palette);
        const auto *model = palette->findChild<QAbstractItemView *>()->model();
        QStringList offered;
        for (int row = 0; row < model->rowCount(); ++row)
            offered << model->index(row, 0).data().toString();
        for (const QAction *action : m_window->windowActions().all()) {
            if (action->isEnabled() && action->isVisible())
                QVERIFY2(std::ranges::count_if(offered,
                                               [&](const QString &text) {
                                                   return text.endsWith(u": "_s + action->text()) &&
                                                          !text.startsWith(u"Action"_s);
                                               }) == 1,
                         qPrintable(action->text()));
        }
    }

    /// What is known of digits only later is offered when it is.
    void thePaletteOffersWhatIsFoundLater()
    {
        const auto before = m_session->view({1});
        auto without = std::make_shared<RegistryView>(*before);
        const PackageRow late = without->packages.front();
        without->packages.erase(without->packages.begin());
        test::publish(*m_session, without);
        m_window->windowActions().commands->trigger();
        auto *palette = m_window->findChild<QWidget *>(u"commandPalette"_s);
        QVERIFY(palette);
        const auto *model = palette->findChild<QAbstractItemView *>()->model();
        const QString name = u"Log of "_s + QString::fromStdString(late.name->text());
        const auto isOffered = [&] {
            for (int row = 0; row < model->rowCount(); ++row) {
                const QString offered = model->index(row, 0).data().toString();
                if (offered.contains(name) && !offered.contains(u", in "_s))
                    return true;
            }
            return false;
        };
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QString::fromStdString(late.log.text().substr(7, 16)));
        QTRY_VERIFY(!m_session->isBusy());
        QVERIFY(!isOffered());
        test::publish(*m_session, before);
        Q_EMIT m_session->indexChanged({1});
        QTRY_VERIFY(isOffered());
    }

    /// Names are whole beside the shortcuts, and the group of several rows is said once.
    void thePaletteGivesNamesTheRoom()
    {
        m_window->resize(1024, 768);
        m_window->windowActions().commands->trigger();
        const auto *palette = m_window->findChild<QWidget *>(u"commandPalette"_s);
        QVERIFY(palette);
        const auto *view = palette->findChild<QTreeView *>();
        QVERIFY(view);
        const auto *model = view->model();
        const int icon = Metrics::application().px(32);
        int groups = 0;
        QString before;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto [group, name] = PaletteDelegate::parts(model->index(row, 0));
            QVERIFY(!group.isEmpty() && !name.isEmpty());
            groups += group != before;
            before = group;
            if (name.size() <= 40)
                QTRY_VERIFY2(view->columnWidth(0) >= icon + view->fontMetrics().horizontalAdvance(name),
                             qPrintable(name));
        }
        QVERIFY(groups < model->rowCount());
        QVERIFY(view->columnWidth(0) > 2 * view->columnWidth(1));
    }

    void schemesChangeWhileRunning()
    {
        m_window->windowActions().schemeDark->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(QIcon::themeName(), u"breeze-dark"_s);
        QVERIFY(!m_window->grab().isNull());
        m_window->windowActions().schemeLight->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 128);
        QCOMPARE(QIcon::themeName(), u"breeze"_s);
    }

    void everyControlHasANameForScreenReaders()
    {
        test::startJob(*m_session, JobKind::Sync, {1}, u"x"_s);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool control =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                (qobject_cast<const QAbstractItemView *>(widget) && !widget->objectName().startsWith("qt_"_L1));
            if (!control || widget->objectName().startsWith("qt_"_L1) || !widget->isEnabled() ||
                widget->inherits("QHeaderView") || widget->inherits("CloseButton") || widget->inherits("QTabBar") ||
                widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = widget->accessibleName();
            QVERIFY2(!name.isEmpty() || (button && (!button->text().isEmpty() || !button->toolTip().isEmpty())),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void everyActionHasTextAndNoTwoShareAShortcut()
    {
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : m_window->actions()) {
            QVERIFY(!action->text().isEmpty());
            for (const QKeySequence &shortcut : action->shortcuts()) {
                QVERIFY2(!seen.contains(shortcut), qPrintable(shortcut.toString() + u' ' + action->text()));
                seen.insert(shortcut, action->text());
            }
        }
    }

    void smallWindowsWork()
    {
        m_window->resize(1024, 768);
        QVERIFY(m_window->minimumSizeHint().width() <= 1024);
        QVERIFY(m_window->minimumSizeHint().height() <= 768);
        QCOMPARE(m_window->size(), QSize(1024, 768));
    }

private:
    void givenRegistries(const std::vector<std::shared_ptr<const RegistryView>> &views)
    {
        m_session = test::fakeSession(views);
        makeWindow();
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(
            *m_session, *m_theme, [](const Address &place, QWidget *parent) { return new PlainPage(place, parent); });
        m_window->resize(1280, 800);
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whenAddressIsTyped(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"addressBar"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QString shownAddress() const { return m_window->findChild<QLineEdit *>(u"addressBar"_s)->text(); }
    QLineEdit *filter() const { return m_window->findChild<QLineEdit *>(u"packageFilter"_s); }
    QTreeView *tree() const { return m_window->findChild<QTreeView *>(u"packageTree"_s); }
    PackageTreeModel &model() const { return m_window->panel().model(); }
    /// Those that were not hidden: a page has some ready for when it needs them.
    QList<MessageBar *> messages() const
    {
        auto all = m_window->findChildren<MessageBar *>();
        all.removeIf([](const MessageBar *bar) {
            return bar->isHidden() && bar->testAttribute(Qt::WA_WState_ExplicitShowHide);
        });
        return all;
    }

    QPushButton *buttonCalled(const QString &text) const
    {
        QPushButton *found = nullptr;
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == text && (!found || button->isVisible())) {
                found = button;
            }
        }
        return found;
    }

    std::size_t matching(const QString &word) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(m_view->packages, [&](const PackageRow &package) {
            return package.name && QString::fromStdString(package.name->text()).contains(word);
        }));
    }

    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<RegistryView> m_view;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
