// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"

#include "format/evidenceverdicttext.h"
#include "meaning/host.h"
#include "models/evidencemodel.h"
#include "shell/registrypage.h"
#include "views/checkpoints/checkpointspage.h"
#include "views/checkpoints/evidencesection.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/log/logpage.h"
#include "views/pagefactory.h"
#include "views/record/failurepanel.h"
#include "views/record/historypanel.h"
#include "views/search/searchpage.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// The button of that name that can be seen and pressed; null if there is none.
QAbstractButton *button(const QWidget &page, const QString &text)
{
    const auto all = page.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(
        all, [&](const auto *each) { return each->isVisible() && each->isEnabled() && each->text() == text; });
    return found == all.end() ? nullptr : *found;
}

bool says(const QWidget &page, const QString &text)
{
    return std::ranges::any_of(page.findChildren<PlainLabel *>(), [&](const PlainLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

/// A registry that forked: what the window says of it, and what helps.
class BrokenWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { misbehave(true); }

    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void recordsStayWhatTheyWere()
    {
        const auto *page = open<LogPage>(Address::ofPackage(m_label, u"test:alpha"_s));
        QTRY_VERIFY(page->log());
        QCOMPARE(page->log()->outcome, Outcome::Failed);
        QTRY_COMPARE(page->status().outcome, std::optional(Outcome::Failed)); // as kennelctl says
        QVERIFY(page->state()->isVisible());
        const auto texts = page->state()->findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(
            texts, [](const PlainLabel *label) { return label->text().contains(u"judged before (Verified)"_s); }));
        QCOMPARE(page->state()->headline(), u"The registry misbehaved since."_s);
        QVERIFY(!button(*page, u"Try Again"_s));
        auto *show = button(*page, u"Show What It Did"_s);
        QVERIFY(show);
        QSignalSpy opened(page, &Page::openRequested);
        show->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<Address>(), Address::ofCheckpoints(m_label));
        QVERIFY(!button(*page, u"Download to Look Inside"_s));
        // Its history has nothing to complain about either.
        QVERIFY(!page->history()->failure()->isVisibleTo(page->history()));
    }

    void aLogThatWasNeverReadOffersNoOtherTry()
    {
        const auto *page = open<LogPage>(Address::ofPackage(m_label, u"test:other"_s));
        QTRY_VERIFY(page->log());
        QVERIFY(page->log()->records.empty());
        QTRY_VERIFY(button(*page, u"Show What It Did"_s));
        QVERIFY(!button(*page, u"Try Again"_s));
        QCOMPARE(page->head()->extent(), u"no record was read"_s);
        QVERIFY2(!page->status().extent.contains(u"0 of 0"_s), qPrintable(page->status().extent));
    }

    void aLogThatWasNeverReadHasItsRecordsAllTheSame()
    {
        misbehave(false);
        const auto *page = open<LogPage>(Address::ofPackage(m_label, u"test:alpha"_s));
        QTRY_VERIFY(page->log());
        QVERIFY(page->log()->records.empty());
        QTRY_VERIFY(page->head()->extent().startsWith(u"none of its "_s));
        const auto view = m_bench->session->view(m_bench->id);
        const auto row = std::ranges::find(view->packages, page->log()->log, &PackageRow::log);
        QVERIFY(row != view->packages.end());
        QCOMPARE(page->head()->extent(), u"none of its %1 record(s) was read"_s.arg(row->records));
        QVERIFY2(page->status().extent.endsWith(page->head()->extent()), qPrintable(page->status().extent));
    }

    void nothingIsFetchedToBeSearched()
    {
        misbehave(false);
        const auto *page = open<SearchPage>(Address::ofSearch(m_label, {}));
        QTRY_VERIFY(says(*page, u"There is nothing to search yet"_s));
        QVERIFY(!button(*page, u"Read What There Is"_s));
        QVERIFY(!page->indexAction()->isVisible());
        QTRY_VERIFY(says(*page, u"Nothing is fetched from a registry that misbehaved"_s));
    }

    void whatItDidCanBeReadInASmallWindow()
    {
        auto *page = open<CheckpointsPage>(Address::ofCheckpoints(m_label));
        page->resize(760, 600);
        QTRY_VERIFY(says(*page, u"This registry contradicts what it showed before."_s));
        const auto bars = page->findChildren<MessageBar *>();
        const auto bar = std::ranges::find_if(bars, &QWidget::isVisible);
        QVERIFY(bar != bars.end());
        QTRY_COMPARE_GE((*bar)->height(), (*bar)->heightForWidth((*bar)->width()));
        for (const auto *label : (*bar)->findChildren<PlainLabel *>()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(label->width() >= 300, qPrintable(label->text()));
        }
    }

    void evidenceIsJudgedAndSaved_data()
    {
        QTest::addColumn<bool>("registryPage");
        QTest::newRow("registry") << true;
        QTest::newRow("checkpoints") << false;
    }

    void evidenceIsJudgedAndSaved()
    {
        QFETCH(const bool, registryPage);
        QAction trust(u"Trust Again…"_s);
        Page *page = nullptr;
        const EvidenceSection *evidence = nullptr;
        if (registryPage) {
            auto *made = new RegistryPage(*m_bench->session, {}, &trust, Address::ofRegistry(m_label), m_window.get());
            evidence = made->evidence();
            page = made;
        } else {
            auto *made =
                qobject_cast<CheckpointsPage *>(m_factory->create(Address::ofCheckpoints(m_label), m_window.get()));
            evidence = made->evidence();
            page = made;
        }
        page->resize(1280, 800);
        m_window->show();
        QTRY_COMPARE(evidence->count(), 1);
        // In the words of kennelctl.
        QTRY_COMPARE(evidence->verdictText(), evidenceShowsText(EvidenceVerdict::Shows::Contradiction));
        QVERIFY(says(*page, u"Proven: one key signed both"_s));
        QCOMPARE(evidence->table()->model()->index(0, EvidenceModel::WorthColumn).data().toString(),
                 u"Proven of one key"_s);
        QVERIFY(says(*page, u"This registry contradicts what it showed before."_s));
        QVERIFY(button(*page, u"Trust Again…"_s));
        auto *save = button(*page, u"Save Evidence…"_s);
        QVERIFY(save);
        save->click();
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QTemporaryDir folder;
        Q_EMIT dialog->fileSelected(folder.path());
        dialog->close();
        QTRY_VERIFY(says(*page, u"Evidence saved."_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name).join(u' '),
                 u"kept-checkpoint.json offered-checkpoint.json operator-log.json registry.json"_s);
    }

private:
    /// A registry forks; its records were read before only with `audit`.
    void misbehave(bool audit)
    {
        cleanup();
        m_bench = std::make_unique<Bench>();
        m_bench->sync({.audit = audit});
        auto fork = m_bench->world();
        m_bench->grow();
        m_bench->sync({.audit = audit});
        fork.publish("test:other", "1.0.0", m_bench->bob);
        fork.cut();
        m_bench->world() = fork;
        QVERIFY(m_bench->sync()->info.broken);
        m_label = m_bench->session->registry(m_bench->id)->label;
        m_factory = std::make_unique<PageFactory>(*m_bench->session, meaning::Host::builtIn());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
    }

    template <typename T>
    T *open(const Address &address)
    {
        auto *page = qobject_cast<T *>(m_factory->create(address, m_window.get()));
        page->resize(1280, 800);
        m_window->show();
        return page;
    }

    std::unique_ptr<Bench> m_bench;
    QString m_label;
    std::unique_ptr<PageFactory> m_factory;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(BrokenWindowTest)
#include "brokenwindowtest.moc"
