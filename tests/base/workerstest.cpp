// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/workers.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <numeric>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace kennel;

class WorkersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyItemOnce_data();
    void everyItemOnce();
    void resultsAreVisible();
    void reallyParallel();
    void oneThreadStaysHere();
    void firstExceptionComesBack();
    void nested();
    void fromSeveralThreads();
};

void WorkersTest::everyItemOnce_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("grain");
    QTest::addColumn<unsigned>("threads");
    for (const std::size_t count : {0U, 1U, 2U, 7U, 1000U}) {
        for (const std::size_t grain : {std::size_t(0), std::size_t(1), std::size_t(3), ~std::size_t(0)}) {
            for (const unsigned threads : {0U, 1U, 2U, 9U}) {
                const std::string name =
                    std::to_string(count) + "/" + std::to_string(grain) + "/" + std::to_string(threads);
                QTest::newRow(name.c_str()) << count << grain << threads;
            }
        }
    }
}

void WorkersTest::everyItemOnce()
{
    QFETCH(const std::size_t, count);
    QFETCH(const std::size_t, grain);
    QFETCH(const unsigned, threads);
    std::vector<int> calls(count, 0);
    std::atomic<bool> tooLarge = false;
    parallelRanges(count, grain, threads, [&](std::size_t begin, std::size_t end) {
        if (end - begin > std::max<std::size_t>(grain, 1))
            tooLarge = true;
        for (std::size_t i = begin; i < end; ++i)
            ++calls[i];
    });
    QVERIFY(!tooLarge);
    QVERIFY(std::ranges::all_of(calls, [](int n) { return n == 1; }));
}

void WorkersTest::resultsAreVisible()
{
    for (int round = 0; round < 50; ++round) {
        std::vector<std::size_t> squares(500); // plain memory: written there, read here
        parallelFor(squares.size(), 4, [&squares](std::size_t i) { squares[i] = i * i; });
        for (std::size_t i = 0; i < squares.size(); ++i)
            QCOMPARE(squares[i], i * i);
    }
}

void WorkersTest::reallyParallel()
{
    std::barrier all(3); // would wait for ever on fewer threads
    parallelFor(3, 3, [&all](std::size_t) { all.arrive_and_wait(); });
    QVERIFY(processorCount() >= 1);
}

void WorkersTest::oneThreadStaysHere()
{
    const auto here = std::this_thread::get_id();
    std::vector<std::size_t> order;
    parallelFor(5, 1, [&](std::size_t i) {
        QVERIFY(std::this_thread::get_id() == here);
        order.push_back(i);
    });
    QCOMPARE(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

void WorkersTest::firstExceptionComesBack()
{
    for (const unsigned threads : {1U, 3U}) {
        std::atomic<std::size_t> calls = 0;
        const auto failing = [&calls](std::size_t i) {
            ++calls;
            if (i == 10)
                throw std::runtime_error("ten");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(100'000, threads, failing));
        QVERIFY(calls < 100'000); // no more work was begun
    }
}

void WorkersTest::nested()
{
    std::atomic<int> sum = 0;
    parallelFor(4, 2, [&sum](std::size_t) { parallelFor(4, 2, [&sum](std::size_t i) { sum += int(i); }); });
    QCOMPARE(sum.load(), 24);
}

void WorkersTest::fromSeveralThreads()
{
    std::vector<std::size_t> sums(4);
    {
        std::vector<std::jthread> callers;
        callers.reserve(sums.size());
        for (std::size_t &sum : sums) {
            callers.emplace_back([&sum] {
                std::vector<std::size_t> parts(100);
                parallelFor(parts.size(), 2, [&parts](std::size_t i) { parts[i] = i; });
                sum = std::accumulate(parts.begin(), parts.end(), std::size_t(0));
            });
        }
    }
    for (const std::size_t sum : sums)
        QCOMPARE(sum, std::size_t(4950));
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workerstest.moc"
