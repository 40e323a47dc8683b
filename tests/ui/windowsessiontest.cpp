// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/removeregistryaction.h"
#include "api/clock.h"
#include "compose/apptransports.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/registrypanel.h"
#include "shell/windowactions.h"
#include "views/common/pagehead.h"
#include "views/file/filepage.h"
#include "views/inside/interfacepanel.h"
#include "views/inside/structurepanel.h"
#include "views/log/logpage.h"
#include "views/pagefactory.h"
#include "widgets/hexview.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kennel;

/// The window on a real session with the demo registry: what a stand-in for the session might have wrong.
class WindowSessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, Scheme::Light);
        const auto clock = std::make_shared<SystemClock>();
        Session::Options options;
        options.storeDir = m_dir.filePath(u"store"_s);
        options.contentDir = m_dir.filePath(u"content"_s);
        options.clock = clock;
        options.transports = std::make_shared<AppTransports>(clock);
        auto session = Session::open(std::move(options));
        QVERIFY(session);
        m_session = std::move(*session);
        m_factory = std::make_unique<PageFactory>(*m_session);
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme, [this](const Address &place, QWidget *parent) {
            return m_factory->create(place, parent);
        });
        m_window->show();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void aRemovedRegistryIsNoLongerCurrent()
    {
        const auto demo =
            QCoro::waitFor(m_session->addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel()));
        QVERIFY(demo);
        m_window->showRegistry(demo->id);
        QCOMPARE(m_window->panel().registry(), std::optional(demo->id));
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
        QTRY_VERIFY(!page->structure()->hexView()->bytes().empty());
        QCOMPARE(page->address().section, Address::Section::Structure);
    }

    void filesAreOpened()
    {
        const QString path = QLatin1StringView(KENNEL_TEST_DATA) + u"/wasm/malformed/leb-size-unterminated.wasm"_s;
        m_window->openPlace(path);
        const auto *page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->file());
        QVERIFY(page->interfacePanel()->fault()->isVisibleTo(page->interfacePanel()));
        m_window->openPlace(QUrl::fromLocalFile(path + u".gone"_s).toString());
        page = qobject_cast<FilePage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QCOMPARE(page->title(), u"leb-size-unterminated.wasm.gone"_s);
        QTRY_VERIFY(page->actions().first()->isEnabled());
        QVERIFY(!page->file());
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PageFactory> m_factory;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowSessionTest)
#include "windowsessiontest.moc"
