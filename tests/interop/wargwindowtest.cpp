// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "publishedregistry.h"

#include "actions/syncaction.h"
#include "actions/trustaction.h"
#include "dialogs/addregistrydialog.h"
#include "models/evidencemodel.h"
#include "models/modelroles.h"
#include "models/packagetreemodel.h"
#include "models/permissiontablemodel.h"
#include "models/recordtablemodel.h"
#include "models/versiontablemodel.h"
#include "shell/pagearea.h"
#include "shell/registrypanel.h"
#include "shell/statusline.h"
#include "shell/windowactions.h"
#include "support/sessionwindow.h"
#include "views/checkpoints/checkpointspage.h"
#include "views/checkpoints/evidencesection.h"
#include "views/checkpoints/findingcard.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/log/logpage.h"
#include "views/package/overviewpanel.h"
#include "views/package/permissionspanel.h"
#include "views/record/historypanel.h"
#include "views/record/recordtable.h"
#include "widgets/keylabel.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

/// The reference server, filled by the reference client, in the window with all that is behind it: what a user sees is
/// what was published. The tests of this class build on each other, as the log does.
class WargWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto peers = Peers::find();
        if (!peers) {
            QVERIFY2(!Peers::areRequired(), "the reference programs are required here");
            QSKIP("SKIPPED: KENNEL_WARG and KENNEL_WARG_SERVER are not set; the window was NOT tried");
        }
        m_registry = std::make_unique<PublishedRegistry>(*peers);
        QByteArray trouble = m_registry->start();
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        trouble = m_registry->fill();
        QVERIFY2(trouble.isEmpty(), trouble.constData());

        m_opened = std::make_unique<SessionWindow>();
        m_session = m_opened->session.get();
        m_opened->show();
        m_window = m_opened->window.get();
        m_window->restore();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanupTestCase() { m_opened.reset(); }

    void anAddedRegistryIsReadAndVerified()
    {
        m_window->windowActions().addRegistry->trigger();
        auto *dialog = m_window->findChild<AddRegistryDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"registryAddress"_s);
        QTest::keyClicks(field, m_registry->url().toString());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shownOutcome(), Outcome::Verified, patience);

        QStringList names;
        const PackageTreeModel &list = m_window->panel().model();
        QCOMPARE(list.rowCount(), 1);
        const QModelIndex group = list.index(0, 0);
        QCOMPARE(group.data(PackageTreeModel::NameSpaceRole).toString(), u"test"_s);
        for (int row = 0; row < list.rowCount(group); ++row)
            names.append(list.index(row, 0, group).data(PackageTreeModel::PackageNameRole).toString());
        QCOMPARE(names, (QStringList{u"test:alpha"_s, u"test:beta"_s, u"test:gamma"_s}));
        QVERIFY2(shownExtent().endsWith(u", 3 of 3 logs named, to checkpoint 11"_s), qPrintable(shownExtent()));
        QVERIFY(shows<KeyLabel>([](const KeyLabel *key) { return key->keyId() == aliceId; }));
    }

    void versionsAreThoseThatWargWasTold()
    {
        const LogPage *page = whenPackageIsOpened(u"test:alpha"_s);
        QVERIFY(page);
        QCOMPARE(shownOutcome(), Outcome::Verified);
        QCOMPARE(shownExtent(), u"test:alpha, 5 of 5 record(s), to checkpoint 11"_s);
        QCOMPARE(page->head()->extent(), u"5 of 5 record(s) replayed · head proven in checkpoint 11"_s);
        QCOMPARE(page->history()->table()->model()->rowCount(), 5);

        const QAbstractItemModel *versions = page->overview()->versions()->model();
        QCOMPARE(versions->rowCount(), 2);
        QCOMPARE(u"%1 (%2)"_s.arg(copied(versions, 0, VersionTableModel::VersionColumn),
                                  copied(versions, 0, VersionTableModel::DigestColumn)),
                 m_registry->releasesToldToWarg(u"test:alpha"_s).value_or(QStringList()).value(0));
        const QModelIndex yanked = versions->index(1, VersionTableModel::StateColumn);
        QCOMPARE(copied(versions, 1, VersionTableModel::VersionColumn), u"1.0.0"_s);
        QCOMPARE(yanked.data(MarkRole).toInt(), int(VersionMark::Yanked));
        QCOMPARE(yanked.data(MarkTextRole).toString(), u"yanked"_s);
        QVERIFY(!yanked.data(KeyRole).toString().isEmpty());
    }

    void permissionsAreThoseThatWereGiven()
    {
        const LogPage *alpha = whenPackageIsOpened(u"test:alpha"_s);
        QVERIFY(alpha);
        QCOMPARE(permissionsOf(*alpha, m_registry->publisher()), u"release yank"_s);
        QCOMPARE(permissionsOf(*alpha, bobId), u"release"_s);
        const LogPage *gamma = whenPackageIsOpened(u"test:gamma"_s);
        QVERIFY(gamma);
        QCOMPARE(permissionsOf(*gamma, m_registry->publisher()), u"release yank"_s);
        QCOMPARE(permissionsOf(*gamma, bobId), u""_s);
    }

    void historySaysWhoSigned()
    {
        const LogPage *page = whenPackageIsOpened(u"test:gamma"_s);
        QVERIFY(page);
        const QAbstractItemModel *records = page->history()->table()->model();
        QStringList signers;
        for (int row = 0; row < records->rowCount(); ++row)
            signers.append(copied(records, row, RecordTableModel::SignerColumn));
        const QString publisher = m_registry->publisher();
        QCOMPARE(signers, (QStringList{publisher, publisher, bobId, publisher}));
    }

    void anotherOperatorIsShown()
    {
        QVERIFY(m_registry->restartAsBob());
        m_window->windowActions().overview->trigger();
        m_window->windowActions().sync->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shownOutcome(), Outcome::Failed, patience);

        // Who it is now, in words; what was verified before stays, and is said to be that.
        QTRY_VERIFY_WITH_TIMEOUT(shows<FindingCard>([](const FindingCard *card) {
                                     return card->text().contains(u"This is another operator than the pinned one"_s);
                                 }),
                                 patience);
        QVERIFY(shownExtent().endsWith(u", 3 of 3 logs named, to checkpoint 11"_s));
        QVERIFY(shows<PlainLabel>([](const PlainLabel *label) {
            return label->text().startsWith(u"offered: checkpoint "_s) && label->text().endsWith(u", refused"_s);
        }));
        QCOMPARE(m_window->panel().model().totalCount(), 3U);

        m_window->windowActions().checkpoints->trigger();
        const auto *page = qobject_cast<CheckpointsPage *>(m_window->pages().currentPage());
        QVERIFY(page);
        QTRY_COMPARE(page->evidence()->count(), 1);
        QCOMPARE(copied(page->evidence()->table()->model(), 0, EvidenceModel::PartsColumn).split(u", "_s).size(), 5);
        QVERIFY(page->trustAction()->isEnabled());
        QVERIFY(m_window->windowActions().trust->isEnabled());
    }

private:
    static constexpr int patience = 60'000; // milliseconds until a test gives up

    /// Chooses `name` in the list and opens it; its page once it shows the log, null if that never happens.
    const LogPage *whenPackageIsOpened(const QString &name)
    {
        auto *tree = m_window->findChild<QTreeView *>(u"packageTree"_s);
        tree->setCurrentIndex(m_window->panel().model().indexOfPackage(name));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        auto *page = qobject_cast<LogPage *>(m_window->pages().currentPage());
        const bool shown = page && page->address().subject == name &&
                           QTest::qWaitFor([page] { return page->log() && page->log()->headProven; }, patience);
        return shown ? page : nullptr;
    }

    /// What a key may do now, as the page's table shows it.
    static QString permissionsOf(const LogPage &page, const QString &key)
    {
        const QAbstractItemModel *now = page.permissions()->now()->model();
        QStringList held;
        for (int row = 0; row < now->rowCount(); ++row) {
            if (copied(now, row, PermissionTableModel::KeyColumn) != key)
                continue;
            for (int column = 1; column < now->columnCount(); ++column) {
                if (now->index(row, column).data(HeldRole).toBool())
                    held.append(now->headerData(column, Qt::Horizontal).toString().toLower());
            }
        }
        return held.join(u' ');
    }

    static QString copied(const QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data(CopyRole).toString();
    }

    /// Whether something of the class can be seen that is as `is` says.
    template <class Widget>
    bool shows(const std::function<bool(const Widget *)> &is) const
    {
        const auto all = m_window->findChildren<Widget *>();
        return std::ranges::any_of(all, [&is](const Widget *widget) { return widget->isVisible() && is(widget); });
    }

    /// What the status line says.
    Outcome shownOutcome() const { return m_window->findChild<StatusLine *>()->findChild<OutcomeBadge *>()->outcome(); }
    QString shownExtent() const { return m_window->findChild<PlainLabel *>(u"statusExtent"_s)->text(); }

    std::unique_ptr<PublishedRegistry> m_registry;
    std::unique_ptr<SessionWindow> m_opened;
    Session *m_session = nullptr;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(WargWindowTest)
#include "wargwindowtest.moc"
