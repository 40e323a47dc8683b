// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"
#include "support/testcost.h"

#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

/// Reading while the user does something else: when it may, and when it does not.
class BackgroundIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offUntilItIsSwitchedOn();
    void notOverWhatCosts();
    void pausedAndResumed();
    void cancelledByItself();
    void readsWhatIsNew();
    void nothingIsReadTwice();
    void olderThanTheRegistry();

private:
    using State = BackgroundIndex::State;

    static IndexCoverage coverage(Bench &bench)
    {
        return QCoro::waitFor(bench.session->indexCoverage(bench.id)).value_or(IndexCoverage());
    }
    static int jobs(Bench &bench) { return int(std::ranges::count(bench.session->jobs(), JobKind::Index, &Job::kind)); }
};

void BackgroundIndexTest::offUntilItIsSwitchedOn()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost);
    QCOMPARE(index.state(), State::Off);
    bench.sync({.audit = true});
    QCOMPARE(jobs(bench), 0);
    const QSignalSpy read(bench.session.get(), &Session::indexChanged);
    index.setOn(true);
    QCOMPARE(index.state(), State::Running);
    QCOMPARE(index.registry(), bench.id);
    QTRY_COMPARE(index.state(), State::Waiting);
    QCOMPARE(read.size(), 1);
    QVERIFY(coverage(bench).isWhole() && coverage(bench).releases > 0);
    // It is kept, and what was read is not read again.
    {
        const BackgroundIndex later(*bench.session, cost);
        QVERIFY(later.isOn() && !later.usesMetered());
    }
    bench.load();
    QCOMPARE(jobs(bench), 1);
    index.setOn(false);
    QCOMPARE(index.state(), State::Off);
}

void BackgroundIndexTest::notOverWhatCosts()
{
    Bench bench;
    TestCost cost;
    cost.setMetered(true);
    BackgroundIndex index(*bench.session, cost);
    index.setOn(true);
    bench.sync({.audit = true});
    QCOMPARE(index.state(), State::Metered);
    QCOMPARE(jobs(bench), 0);
    index.setUsesMetered(true);
    QCOMPARE(index.state(), State::Running);
    // What runs is stopped when the connection begins to cost something.
    index.setUsesMetered(false);
    QCOMPARE(index.state(), State::Metered);
    QTRY_COMPARE(jobs(bench), 1);
    QTRY_COMPARE(bench.session->jobs().last()->state(), Job::State::Cancelled);
    cost.setMetered(false);
    QTRY_COMPARE(index.state(), State::Waiting);
    QVERIFY(coverage(bench).isWhole());
}

void BackgroundIndexTest::pausedAndResumed()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost);
    bench.sync({.audit = true});
    index.setOn(true);
    index.setPaused(true);
    QCOMPARE(index.state(), State::Paused);
    QTRY_COMPARE(jobs(bench), 1);
    QTRY_COMPARE(bench.session->jobs().last()->state(), Job::State::Cancelled);
    QVERIFY(!coverage(bench).isWhole());
    index.setPaused(false);
    QTRY_COMPARE(index.state(), State::Waiting);
    QVERIFY(coverage(bench).isWhole());
}

/// In the list of jobs the user cancels a job, not the indexer: it does not begin again at once.
void BackgroundIndexTest::cancelledByItself()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost);
    bench.sync({.audit = true});
    connect(bench.session.get(), &Session::jobAdded, &index, [](Job *job) {
        if (job->kind() == JobKind::Index)
            job->cancel();
    });
    index.setOn(true);
    QTRY_COMPARE(index.state(), State::Paused);
    QCOMPARE(jobs(bench), 1);
}

void BackgroundIndexTest::readsWhatIsNew()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost);
    index.setOn(true);
    bench.sync({.audit = true});
    QTRY_COMPARE(index.state(), State::Waiting);
    QTRY_VERIFY(coverage(bench).isWhole());
    // They are no WebAssembly: looked into, and found unreadable.
    const auto before = coverage(bench).unreadable;
    bench.grow();
    bench.sync({.audit = true});
    QTRY_COMPARE(index.state(), State::Waiting);
    QTRY_COMPARE(coverage(bench).unreadable, before + 1);
}

/// Without refreshing, a run goes on with the view that there is, and has nothing left to do.
void BackgroundIndexTest::nothingIsReadTwice()
{
    Bench bench;
    bench.sync({.audit = true});
    const auto first = QCoro::waitFor(bench.session->index(bench.id));
    QVERIFY(first.bytes > 0);
    const auto again = QCoro::waitFor(bench.session->index(bench.id, {.refresh = false}));
    QCOMPARE(again.bytes, 0U);
    QCOMPARE(again.coverage, first.coverage);
}

/// What came after the index was made may release and yank what it finds: that is said, also of a registry of which
/// nothing was indexed.
void BackgroundIndexTest::olderThanTheRegistry()
{
    Bench bench;
    bench.sync();
    QCOMPARE(coverage(bench).newRecords, 5U);
    QCoro::waitFor(bench.session->index(bench.id));
    QCOMPARE(coverage(bench).newRecords, 0U);
    bench.grow();
    bench.sync({.audit = true});
    QCOMPARE(coverage(bench).newRecords, 1U);
    QVERIFY(!coverage(bench).isWhole());
    QCoro::waitFor(bench.session->index(bench.id));
    QVERIFY(coverage(bench).isWhole());
    // Who begins again has indexed nothing of what there is now.
    bench.world().rollBack(4);
    bench.world().cut();
    bench.sync();
    QVERIFY(QCoro::waitFor(bench.session->trust(bench.id)));
    QCOMPARE(coverage(bench).newRecords, 4U);
}

QTEST_GUILESS_MAIN(BackgroundIndexTest)
#include "backgroundindextest.moc"
