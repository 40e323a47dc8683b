// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What bounds time: the average speed of a transfer, and the patience of a command.
#include "api/networklog.h"
#include "api/rateguard.h"
#include "api/retrybudget.h"

#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace std::chrono_literals;

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aByteASecondIsTooSlow()
    {
        RateGuard guard(60s, 60 * 1024, 0s);
        for (int second = 5; second < 60; second += 5)
            QVERIFY(guard.isFastEnough(std::chrono::seconds(second), std::uint64_t(second)));
        QVERIFY(!guard.isFastEnough(60s, 60));
    }

    void justFastEnough()
    {
        RateGuard guard(60s, 60 * 1024, 0s);
        for (int second = 5; second < 3600; second += 5)
            QVERIFY(guard.isFastEnough(std::chrono::seconds(second), std::uint64_t(second) * 1024));
    }

    void onlyTheLastStretchCounts()
    {
        RateGuard guard(60s, 60 * 1024, 0s);
        for (int second = 5; second <= 60; second += 5)
            QVERIFY(guard.isFastEnough(std::chrono::seconds(second), 100'000'000));
        int second = 65;
        while (guard.isFastEnough(std::chrono::seconds(second), 100'000'000))
            second += 5;
        QCOMPARE(second, 65); // everything came within the first five seconds
    }

    void pausesDouble()
    {
        RetryBudget budget({}, [] { return 0.5; });
        QVERIFY(budget.take(2, {}) == 500ms);
        QVERIFY(budget.take(3, {}) == 1000ms);
        QVERIFY(budget.take(4, {}) == 2000ms);
        QVERIFY(budget.take(5, {}) == 4000ms);
        QVERIFY(!budget.take(6, {}));
    }

    void pausesJitter()
    {
        RetryBudget low({}, [] { return 0.0; });
        RetryBudget high({}, [] { return 1.0; });
        QVERIFY(low.take(2, {}) == 375ms);
        QVERIFY(high.take(2, {}) == 625ms);
    }

    void patienceEnds()
    {
        RetryBudget budget({}, [] { return 0.5; });
        QVERIFY(budget.take(2, 15s) == 15s);
        QVERIFY(!budget.take(3, 6s)); // longer than what is left
        QVERIFY(budget.take(3, 5s) == 5s);
        QVERIFY(!budget.take(2, {}));
    }

    void theLogForgetsTheOldest()
    {
        NetworkLog log(3);
        QSignalSpy appended(&log, &NetworkLog::appended);
        QSignalSpy removed(&log, &NetworkLog::removedFirst);
        QSignalSpy updated(&log, &NetworkLog::updated);
        for (int i = 0; i < 5; ++i)
            log.begin(NetworkLogEntry());
        QCOMPARE(log.entries().size(), 3);
        QCOMPARE(log.entries().first().id, 3u);
        QCOMPARE(appended.size(), 5);
        QCOMPARE(removed.size(), 2);
        NetworkLogEntry entry = log.entries().at(1);
        entry.status = 200;
        log.update(entry);
        QCOMPARE(log.entries().at(1).status, 200);
        QCOMPARE(updated.last().first().toLongLong(), 1);
        entry.id = 2;
        log.update(entry); // forgotten: nothing happens
        entry.id = 9;
        log.update(entry);
        QCOMPARE(updated.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
