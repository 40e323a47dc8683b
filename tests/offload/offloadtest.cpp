// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Work on other threads: what comes back, and who may touch what when. Runs under the thread sanitizer.
#include "offload/offload.h"

#include <QCoroTest>
#include <QTest>
#include <QThread>

#include <numeric>
#include <stdexcept>
#include <vector>

using namespace kennel;

class OffloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void returnsWhatTheWorkMade();
    void throwsWhatTheWorkThrew();
    void outlivesWhoBeganIt();
    void saysWhatNobodyTook();
    void severalAtOnce();
};

void OffloadTest::returnsWhatTheWorkMade()
{
    std::vector<int> numbers(1000); // written here, read there, and the other way round
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto here = QThread::currentThread();
    auto result = QCoro::waitFor(offload([&numbers, here] {
        const auto sum = std::make_unique<int>(std::accumulate(numbers.begin(), numbers.end(), 0));
        numbers.assign(10, *sum);
        return std::pair(QThread::currentThread() != here, std::make_unique<int>(*sum));
    }));
    QVERIFY(result.first);
    QCOMPARE(*result.second, 499'500);
    QCOMPARE(numbers, std::vector<int>(10, 499'500));
}

void OffloadTest::throwsWhatTheWorkThrew()
{
    bool isReached = false;
    const auto task = [&]() -> QCoro::Task<bool> {
        try {
            co_await offload([&] {
                isReached = true;
                throw std::runtime_error("on purpose");
            });
        } catch (const std::runtime_error &) {
            co_return true;
        }
        co_return false;
    };
    QVERIFY(QCoro::waitFor(task()));
    QVERIFY(isReached);
}

/// Nobody waits any more: the work ends all the same, and what it holds goes then.
void OffloadTest::outlivesWhoBeganIt()
{
    QThreadPool pool;
    const auto held = std::make_shared<int>(0);
    {
        const Offloaded<int> work([own = held] { return ++*own; }, pool);
        QVERIFY(work.isValid());
    }
    pool.waitForDone();
    QCOMPARE(held.use_count(), 1);
    QVERIFY(!Offloaded<int>().isValid());
    Offloaded<int>().wait();
}

void OffloadTest::saysWhatNobodyTook()
{
    QThreadPool pool;
    QTest::ignoreMessage(QtCriticalMsg, "Work on another thread failed: nobody waits");
    {
        const Offloaded<void> work([] { throw std::runtime_error("nobody waits"); }, pool);
    }
    pool.waitForDone();
}

void OffloadTest::severalAtOnce()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    std::vector<int> squares(100);
    std::vector<Offloaded<int>> works;
    for (int i = 0; i < 100; ++i)
        works.push_back({[&squares, i] { return squares[std::size_t(i)] = i * i; }, pool});
    for (int i = 0; i < 100; ++i)
        QCOMPARE(works[std::size_t(i)].take(), i * i);
    QCOMPARE(squares[99], 99 * 99);
}

QTEST_GUILESS_MAIN(OffloadTest)
#include "offloadtest.moc"
