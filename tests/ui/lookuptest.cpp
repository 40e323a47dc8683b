// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What digits typed in the window are looked for in, with a real session.
#include "shell/lookup.h"
#include "session/support/bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    /// The window closes while other threads look: who asked is told nothing, and nothing is touched that is gone.
    void theSessionMayEndMeanwhile()
    {
        for (int turns = 0; turns < 20; ++turns) {
            Bench bench;
            bench.sync();
            bool isAnswered = false;
            auto task = lookUpFurther(*bench.session, bench.id, u"0123456789"_s, 10).then([&](const QList<Found> &) {
                isAnswered = true;
            });
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            bench.session.reset();
            QTRY_VERIFY(isAnswered);
        }
    }

    /// Whoever shows one registry and pastes a digest finds the release of another one, which says so.
    void aContentOfAnotherRegistry()
    {
        Bench bench;
        bench.sync();
        World other("somebody else");
        other.appendOperator({DefineNamespaceEntry{"far"}}, other.operatorKey);
        other.publish("far:away", "1.0.0", bench.bob);
        other.cut();
        const auto here = bench.world();
        bench.world() = other;
        const auto far = QCoro::waitFor(bench.session->addRegistry(u"https://other.example"_s)).value();
        QCoro::waitFor(bench.session->sync(far.id));
        const auto log = QCoro::waitFor(bench.session->readPackage(far.id, PackageName::parse("far:away").value(), {}));
        const auto digest = std::get<PackageState>(log->state).newestRelease()->content.digest().value();
        bench.world() = here;
        bench.restart();
        bench.load();
        // Nobody is asked; what nobody indexed yet is known a moment later.
        bench.stage->before = [](const Request &) { QFAIL("asked"); };
        const QSignalSpy indexed(bench.session.get(), &Session::indexChanged);
        QVERIFY(find(bench, digest.text()).isEmpty());
        QTRY_COMPARE(indexed.size(), 1);
        const auto found = find(bench, digest.text());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().text, u"Content of far:away 1.0.0, in other.example"_s);
        QCOMPARE(found.front().address, Address::ofPackage(u"other.example"_s, u"far:away"_s));
        // So it is by its first digits, and at once.
        QCOMPARE(find(bench, digest.text().substr(0, 20)), found);
    }

    /// A whole digest that is one of a record is no reason to look through everything for a content.
    void aRecordIsNoContent()
    {
        Bench bench;
        const auto view = bench.sync();
        const auto log = bench.read("test:alpha");
        const auto jobs = bench.session->jobs().size();
        for (const std::string &digest :
             {log->records.back().id.text(), log->log.text(), view->operatorLog->records.front().id.text(),
              view->accepted->checkpoint.logRoot.text(), log->records.back().published.envelope.keyId.text()}) {
            const auto found = find(bench, digest);
            QVERIFY2(!found.isEmpty(), digest.c_str());
            QTRY_VERIFY(!bench.session->isBusy());
            QCOMPARE(bench.session->jobs().size(), jobs);
        }
        // What nothing is known of may be one.
        find(bench, "sha256:" + std::string(64, '0'));
        QTRY_VERIFY(!bench.session->isBusy());
        QVERIFY(bench.session->jobs().size() > jobs);
    }

private:
    static QList<Found> find(Bench &bench, const std::string &text)
    {
        return QCoro::waitFor(lookUpFurther(*bench.session, bench.id, QString::fromStdString(text), 10));
    }
};

QTEST_MAIN(LookupTest)
#include "lookuptest.moc"
