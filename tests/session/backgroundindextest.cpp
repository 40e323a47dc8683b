// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"
#include "support/testcost.h"

#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    void logsThatNobodyRead();
    void boundedRunsGoOn();
    void nothingBeyondTheBound();
    void notInVainTwice();
    void triesAgain();
    void notOfOneThatMisbehaved();
    void falseBytesAreNobodyElsesFault();
    void beganAgain();
    void removedIsNotFound();
    void nothingIsReadTwice();
    void olderThanTheRegistry();
    void releasesByTheirContent();
    void noRegistryWaitsForAnother();
    void aFailedLogIsLookedAtOnce();

private:
    using State = BackgroundIndex::State;

    static IndexCoverage coverage(Bench &bench)
    {
        return QCoro::waitFor(bench.session->indexCoverage(bench.id)).value_or(IndexCoverage());
    }
    /// What is indexed right now.
    static std::vector<IndexedRelease> releases(Bench &bench, const Digest &content)
    {
        return QCoro::waitFor(bench.session->releasesWith(content)).value();
    }
    /// What is indexed after everything that is kept was looked through.
    static std::vector<IndexedRelease> releasesAfterLooking(Bench &bench, const Digest &content)
    {
        const QSignalSpy indexed(bench.session.get(), &Session::indexChanged);
        releases(bench, content);
        [&indexed] { QTRY_COMPARE(indexed.size(), 1); }();
        return releases(bench, content);
    }
    static int jobs(Bench &bench) { return int(std::ranges::count(bench.session->jobs(), JobKind::Index, &Job::kind)); }
};

/// Which release a content is of, the logs say: nothing has to be indexed before, and nobody is asked.
void BackgroundIndexTest::releasesByTheirContent()
{
    Bench bench;
    const auto digest = [&bench](const char *package) {
        const auto log = bench.read(package, {.offline = true});
        const auto *state = std::get_if<PackageState>(&log->state);
        return state && !state->releases().isEmpty() ? state->newestRelease()->content.digest().value_or(Digest())
                                                     : Digest();
    };
    bench.sync();
    bench.read("test:beta");
    QCOMPARE(releasesAfterLooking(bench, digest("test:beta")).size(), 1U);
    // Also of a log that is read later, at the same checkpoint.
    const auto alpha = bench.read("test:alpha");
    QCOMPARE(releasesAfterLooking(bench, digest("test:alpha")).size(), 1U);
    QCOMPARE(releases(bench, digest("test:alpha")).front().name, "test:alpha");
    bench.stage->requests.clear();
    bench.restart();
    // What is indexed is known at once, without looking at anything.
    QCOMPARE(releases(bench, digest("test:alpha")).size(), 1U);
    // A log that was read, but in whose place the index has nothing, is found without asking anybody.
    bench.read("test:gamma", {.refresh = false});
    bench.stage->requests.clear();
    bench.restart();
    QCOMPARE(releasesAfterLooking(bench, digest("test:gamma")).size(), 1U);
    QCOMPARE(bench.stage->requests, QList<QString>());
}

/// A registry that has something else to do, or never answers, keeps nothing of another one back.
void BackgroundIndexTest::noRegistryWaitsForAnother()
{
    Bench bench;
    bench.sync();
    const auto other = QCoro::waitFor(bench.session->addRegistry(u"https://other.example"_s)).value().id;
    QCoro::waitFor(bench.session->sync(other));
    const auto name = PackageName::parse("test:beta").value();
    const auto log = QCoro::waitFor(bench.session->readPackage(other, name, {}));
    const auto digest = std::get<PackageState>(log->state).newestRelease()->content.digest().value();
    bench.read("test:beta");
    bool isAsked = false;
    std::vector<IndexedRelease> first;
    std::vector<IndexedRelease> then;
    bench.stage->before = [&](const Request &) {
        if (std::exchange(isAsked, true))
            return;
        // Within a sync of the first registry, which goes on only after this.
        const QSignalSpy indexed(bench.session.get(), &Session::indexChanged);
        QCoro::connect(bench.session->releasesWith(digest), this, [&](const auto &found) { first = found.value(); });
        QTRY_COMPARE(indexed.size(), 1);
        QCoro::connect(bench.session->releasesWith(digest), this, [&](const auto &found) { then = found.value(); });
        QTRY_COMPARE(then.size(), 1U);
    };
    bench.sync();
    QVERIFY(isAsked);
    QCOMPARE(first.size(), 0U); // what was indexed then
    QCOMPARE(then.size(), 1U);
    QCOMPARE(then.front().registry, other.value);
    QTRY_COMPARE(releases(bench, digest).size(), 2U);
}

/// What does not hold releases nothing, and nobody replays it again to find that out.
void BackgroundIndexTest::aFailedLogIsLookedAtOnce()
{
    Bench bench;
    const auto log = PackageName::parse("test:beta").value().logId();
    // A record by somebody who may not.
    bench.world().append("test:beta",
                         {ReleaseEntry{Version::parse("9.0.0").value(), AnyHash::parse("sha256:00").value()}},
                         World::key("stranger"));
    bench.world().cut();
    bench.sync({.audit = true});
    const auto rows = bench.session->view(bench.id)->packages;
    QCOMPARE(std::ranges::find(rows, log, &PackageRow::log)->outcome, Outcome::Failed);
    releasesAfterLooking(bench, Digest());
    QCOMPARE(jobs(bench), 1);
    QCOMPARE(coverage(bench).packages, 2U); // it counts as none that is known
    const auto looksAtNothing = [&bench] {
        const auto before = bench.session->jobs().size();
        releases(bench, Digest());
        const auto isQuiet = [&bench] { return !bench.session->isBusy(); };
        return QTest::qWaitFor(isQuiet) && bench.session->jobs().size() == before;
    };
    QVERIFY(looksAtNothing());
    bench.restart();
    QVERIFY(looksAtNothing());
}

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

/// An added registry is synced, and its logs are read by nobody: they are part of what is read here.
void BackgroundIndexTest::logsThatNobodyRead()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost);
    index.setOn(true);
    bench.sync();
    QTRY_COMPARE(index.state(), State::Waiting);
    QVERIFY(coverage(bench).isWhole());
    QCOMPARE(coverage(bench).packages, 3U);
}

/// What one run may fetch is bounded; the next one goes on by itself.
void BackgroundIndexTest::boundedRunsGoOn()
{
    Bench bench;
    const TestCost cost;
    BackgroundIndex index(*bench.session, cost, {.bytesPerSecond = 0, .bytesPerRun = 30, .rest = 1ms});
    bool rested = false;
    connect(&index, &BackgroundIndex::changed, this, [&] { rested |= index.state() == State::Resting; });
    index.setOn(true);
    bench.sync();
    QTRY_COMPARE(index.state(), State::Waiting);
    QVERIFY(rested);
    QVERIFY(coverage(bench).isWhole());
    QCOMPARE(jobs(bench), 3); // one content each
}

/// The bound holds within a content, too: what does not fit is left for later, and said.
void BackgroundIndexTest::nothingBeyondTheBound()
{
    Bench bench; // with contents of 27, 26 and 27 bytes
    bench.sync({.audit = true});
    const auto run = [&bench](std::uint64_t most) {
        return QCoro::waitFor(bench.session->index(bench.id, {.maxBytes = most, .refresh = false}));
    };
    const auto none = run(25);
    QCOMPARE(none.bytes, 0U);
    QVERIFY(!none.isStopped); // no other run gets further
    QCOMPARE(none.left, 3U);
    QCOMPARE(none.leftForGood, 3U);
    QCOMPARE(none.outcome, Outcome::CouldNotCheck);
    QVERIFY(std::ranges::none_of(none.findings, [](const Finding &one) { return one.code.starts_with("content."); }));
    const auto one = run(52);
    QCOMPARE(one.bytes, 27U);
    QVERIFY(one.isStopped);
    QCOMPARE(one.left, 2U);
    QCOMPARE(one.leftForGood, 0U);
    const auto rest = run(53);
    QCOMPARE(rest.bytes, 53U);
    QVERIFY(!rest.isStopped);
    QVERIFY(coverage(bench).isWhole());
}

/// Of what does not announce its size nobody fetches as much in vain twice.
void BackgroundIndexTest::notInVainTwice()
{
    Bench bench; // with contents of 27, 26 and 27 bytes, the middle one of "test:beta"
    bench.sync({.audit = true});
    bench.stage->announcesLengths = false;
    const auto run = [&bench](std::uint64_t most) {
        bench.stage->requests.clear();
        return QCoro::waitFor(bench.session->index(bench.id, {.maxBytes = most, .refresh = false}));
    };
    const auto contents = [&bench] {
        return std::ranges::count_if(bench.stage->requests,
                                     [](const QString &path) { return path.startsWith(u"/content/"_s); });
    };
    const auto first = run(26);
    QCOMPARE(first.left, 1U);
    QCOMPARE(first.leftForGood, 1U);
    QVERIFY(first.isStopped);
    QCOMPARE(contents(), 1); // and nothing was left for another one
    const auto second = run(26);
    QCOMPARE(second.bytes, 26U); // the first one was passed over
    QCOMPARE(second.left, 2U);
    QCOMPARE(contents(), 1);
    QCOMPARE(run(26).left, 3U);
    QCOMPARE(contents(), 1);
    const auto fourth = run(26);
    QCOMPARE(fourth.bytes, 0U);
    QVERIFY(!fourth.isStopped);
    QCOMPARE(fourth.leftForGood, 3U);
    QCOMPARE(contents(), 0);
    // With a larger bound they are asked for again, each for half of all at most.
    const auto some = run(54);
    QCOMPARE(some.bytes, 53U);
    QCOMPARE(some.left, 1U);
    QCOMPARE(some.leftForGood, 0U);
    QVERIFY(some.isStopped);
    QCOMPARE(run(54).bytes, 27U);
    QVERIFY(coverage(bench).isWhole());
}

/// What was not to be had is asked for again.
void BackgroundIndexTest::triesAgain()
{
    Bench bench;
    const TestCost cost;
    bench.sync({.audit = true});
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path().startsWith(u"/v1/content/"_s))
            answer.transport = "http.reset";
    };
    BackgroundIndex index(*bench.session, cost, {.rest = 1ms});
    index.setOn(true);
    QTRY_VERIFY(jobs(bench) >= 2);
    QVERIFY(!coverage(bench).isWhole());
    bench.stage->spoil = {};
    QTRY_COMPARE(index.state(), State::Waiting);
    QVERIFY(coverage(bench).isWhole());
}

/// Nothing is fetched from a registry that contradicts itself.
void BackgroundIndexTest::notOfOneThatMisbehaved()
{
    Bench bench;
    const TestCost cost;
    bench.grow();
    bench.sync();
    bench.world().rollBack(4);
    bench.world().cut();
    bench.sync();
    bench.stage->requests.clear();
    BackgroundIndex index(*bench.session, cost);
    index.setOn(true);
    QCOMPARE(index.state(), State::Waiting);
    QVERIFY(bench.stage->requests.isEmpty());
}

/// One that sends false bytes under a digest makes nobody else's content unreadable.
void BackgroundIndexTest::falseBytesAreNobodyElsesFault()
{
    Bench bench;
    bench.sync({.audit = true});
    const auto truth = bench.stage->spoil;
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        // What names the sources of a content is JSON.
        if (request.url.path().contains(u"content"_s) && !answer.body.isEmpty() && !answer.body.startsWith('{'))
            answer.body[0] = char(answer.body[0] ^ 1);
    };
    const auto bad = QCoro::waitFor(bench.session->index(bench.id));
    QCOMPARE(bad.outcome, Outcome::Failed);
    QCOMPARE(bad.coverage.unreadable, 0U);
    QVERIFY(!bad.coverage.isWhole());
    bench.stage->spoil = truth;
    const auto good = QCoro::waitFor(bench.session->index(bench.id));
    QVERIFY(good.coverage.isWhole());
    QVERIFY(good.outcome < Outcome::RejectedInput);
}

/// Of who began again, the index has what there is now and nothing of before.
void BackgroundIndexTest::beganAgain()
{
    Bench bench;
    QCoro::waitFor(bench.session->index(bench.id));
    QCOMPARE(coverage(bench).packages, 3U);
    World other("somebody else");
    other.appendOperator({DefineNamespaceEntry{"test"}}, other.operatorKey);
    other.publish("test:alpha", "1.0.0", bench.bob);
    other.cut();
    bench.world() = other;
    bench.sync();
    QVERIFY(QCoro::waitFor(bench.session->trust(bench.id)));
    const auto query = search::parseQuery("versions:all").value();
    QCOMPARE(QCoro::waitFor(bench.session->search(query, {})).value().total, 0U);
    QCoro::waitFor(bench.session->index(bench.id));
    QCOMPARE(coverage(bench).packages, 1U);
    const auto hits = QCoro::waitFor(bench.session->search(query, {})).value();
    QCOMPARE(hits.total, 1U);
    QCOMPARE(hits.releases.front().signer, bench.bob->publicKey().id().text());
}

/// What is kept of a registry that was taken off the list is not found, whoever asks.
void BackgroundIndexTest::removedIsNotFound()
{
    Bench bench;
    QCoro::waitFor(bench.session->index(bench.id));
    const auto all = search::parseQuery("versions:all").value();
    const auto newest = search::parseQuery("ns:test").value();
    const auto found = [&](const search::Query &query) {
        return QCoro::waitFor(bench.session->search(query, {})).value().total;
    };
    QVERIFY(found(all) > 0 && found(newest) > 0 && found({}) > 0);
    const auto digest = QCoro::waitFor(bench.session->search(all, {})).value().releases.front().digest.value();
    QVERIFY(!QCoro::waitFor(bench.session->releasesWith(digest)).value().empty());
    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    QCOMPARE(found(all) + found(newest) + found({}), 0U);
    QVERIFY(QCoro::waitFor(bench.session->releasesWith(digest)).value().empty());
    QCoro::waitFor(bench.session->restoreRegistry(bench.id));
    QVERIFY(found(all) > 0);
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
