// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/ledgerlogs.h"
#include "merkle/ledgerroots.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace kennel;

/// Several threads come to what one comes to, and may be stopped at any moment.
class ParallelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recomputation();
    void builtTreeIsTheGrownOne();
    void mapRoot();
    void stoppedInTheMiddle();
    void readersShareATree();

private:
    Ledger m_ledger;
    std::vector<LedgerRoots> m_roots;
};

static const std::vector<std::uint64_t> lengths{1, 4095, 4096, 4097, 8192, 9000};

void ParallelTest::initTestCase()
{
    for (std::uint64_t i = 0; i < 9000; ++i) {
        const std::string log = std::to_string(i * i % 97);
        m_ledger.append({LogId(sha256(bytesOf(log))), RecordId(sha256(bytesOf(std::to_string(i))))});
    }
    m_roots = recompute(m_ledger, lengths, 1).value();
}

void ParallelTest::recomputation()
{
    for (const unsigned threads : {2U, 3U, 8U})
        QVERIFY(recompute(m_ledger, lengths, threads) == m_roots);
    QVERIFY(recompute(m_ledger, buildLogTree(m_ledger, 2), lengths, 2) == m_roots);
}

void ParallelTest::builtTreeIsTheGrownOne()
{
    LogTree grown;
    TreeHasher hasher;
    for (std::uint64_t i = 0; i < m_ledger.size(); ++i)
        grown.append(hasher.logLeaf(m_ledger.entry(i)));
    const LogTree built = buildLogTree(m_ledger, 4);
    for (std::uint64_t node = 0; node < 2 * m_ledger.size() - 1; ++node) {
        if (Node(node).existsIn(m_ledger.size()))
            QVERIFY(built.hash(Node(node)) == grown.hash(Node(node)));
    }
}

void ParallelTest::mapRoot()
{
    for (const LedgerRoots &roots : m_roots) {
        MapTree map = buildMapTree(m_ledger, roots.length, 3);
        QVERIFY(map.root(3) == roots.mapRoot);
    }
}

void ParallelTest::stoppedInTheMiddle()
{
    // A leaf source that asks to stop: what was begun ends, and nothing half done comes out.
    std::stop_source stop;
    std::atomic<std::size_t> calls = 0;
    const auto leafHash = [&](TreeHasher &hasher, std::uint64_t i) {
        if (++calls == 5000)
            stop.request_stop();
        return hasher.logLeaf(m_ledger.entry(i));
    };
    QCOMPARE(LogTree::build(m_ledger.size(), leafHash, 2, stop.get_token()).size(), std::uint64_t(0));

    // A map that was stopped goes on from where it was.
    MapTree map;
    const LedgerLogs logs(m_ledger);
    for (std::size_t log = 0; log < logs.size(); ++log)
        map.set(logs.id(log), m_ledger.entry(logs.entries(log).back()).record);
    map.root(2, stop.get_token());
    QVERIFY(map.root(2) == m_roots.back().mapRoot);
}

void ParallelTest::readersShareATree()
{
    const LogTree tree = buildLogTree(m_ledger, 2);
    std::atomic<std::size_t> wrong = 0;
    {
        std::vector<std::jthread> readers;
        for (int reader = 0; reader < 3; ++reader) {
            readers.emplace_back([&] {
                for (const LedgerRoots &roots : m_roots) {
                    const std::uint64_t last = roots.length - 1;
                    if (tree.rootAt(roots.length) != roots.logRoot || !tree.proveInclusion(roots.length, {&last, 1}))
                        ++wrong;
                }
            });
        }
    }
    QCOMPARE(wrong.load(), std::size_t(0));
}

QTEST_GUILESS_MAIN(ParallelTest)
#include "paralleltest.moc"
