// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/ledgerlogs.h"
#include "merkle/ledgerroots.h"
#include "slowtrees.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace kennel;
using namespace kennel::test;

class LedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registry();
    void everyBitCounts();
    void pieces();
    void malformed();
    void logs();
    void idsThatBeginAlike();
    void rootsOfRandomLedgers();
    void lengthsBeyondTheEnd();
    void cancelled();
};

static Ledger registryLedger()
{
    return Ledger::parse(hexBytes(vectors()["registry"], "ledger_packed_hex")).value();
}

void LedgerTest::registry()
{
    const Json registry = vectors()["registry"];
    const Ledger ledger = registryLedger();
    std::uint64_t index = 0;
    Ledger grown;
    for (const Json entry : registry["entries"].get_array()) {
        QCOMPARE(ledger.entry(index).log.text(), text(entry, "log_id"));
        QCOMPARE(ledger.entry(index).record.text(), text(entry, "record_id"));
        grown.append(ledger.entry(index));
        ++index;
    }
    QCOMPARE(ledger.size(), index);
    QVERIFY(grown == ledger);

    std::vector<std::uint64_t> lengths;
    for (const Json checkpoint : registry["checkpoints"].get_array())
        lengths.push_back(number(checkpoint["json"]["contents"], "logLength"));
    std::ranges::reverse(lengths); // any order will do
    lengths.push_back(lengths[0]);
    const auto roots = recompute(ledger, lengths, 2);
    QVERIFY(roots);
    for (const Json checkpoint : registry["checkpoints"].get_array()) {
        const Json contents = checkpoint["json"]["contents"];
        const LedgerRoots expected{number(contents, "logLength"), digest(contents, "logRoot"),
                                   digest(contents, "mapRoot")};
        QVERIFY(std::ranges::contains(*roots, expected));
    }
    QVERIFY(roots->front() == roots->back());
}

void LedgerTest::everyBitCounts()
{
    const Bytes packed = hexBytes(vectors()["registry"], "ledger_packed_hex");
    const std::uint64_t length = 8;
    const LedgerRoots good = recompute(registryLedger(), std::span(&length, 1), 1)->front();
    std::size_t refused = 0;
    for (std::size_t bit = 0; bit < packed.size() * 8; bit += 3) {
        Bytes changed = packed;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        const LedgerRoots roots = recompute(Ledger::parse(changed).value(), std::span(&length, 1), 1)->front();
        QVERIFY(roots.logRoot != good.logRoot);
        ++refused;
    }
    for (std::size_t i = 0; i < 8; ++i) { // entries exchanged
        for (std::size_t j = i + 1; j < 8; ++j) {
            Bytes changed = packed;
            const auto entry = [&changed](std::size_t k) {
                return changed.begin() + static_cast<std::ptrdiff_t>(64 * k);
            };
            std::swap_ranges(entry(i), entry(i + 1), entry(j));
            QVERIFY(recompute(Ledger::parse(changed).value(), std::span(&length, 1), 1)->front() != good);
            ++refused;
        }
    }
    qInfo("%zu changed ledgers, none with the roots of the true one", refused);
}

void LedgerTest::pieces()
{
    const Bytes packed = hexBytes(vectors()["registry"], "ledger_packed_hex");
    Ledger ledger;
    ledger.reserve(8);
    QVERIFY(ledger.append(0, 2, ByteView(packed).first(3 * 64)));
    QVERIFY(ledger.append(3, 3, ByteView(packed).subspan(3 * 64, 64)));
    QVERIFY(ledger.append(4, 6, ByteView(packed).subspan(4 * 64))); // one more than announced
    QCOMPARE(ledger.size(), std::uint64_t(7));
    QVERIFY(ledger.append(7, 7, ByteView(packed).subspan(7 * 64)));
    QVERIFY(ledger == registryLedger());
    ledger.truncate(3);
    QCOMPARE(ledger.packed().size(), std::size_t(3 * 64));
    ledger.truncate(5);
    QCOMPARE(ledger.size(), std::uint64_t(3));
}

void LedgerTest::malformed()
{
    const Bytes two(128);
    const auto codeOf = [](std::uint64_t first, std::uint64_t last, ByteView body) {
        Ledger ledger;
        return ledger.append(first, last, body).error().code;
    };
    QCOMPARE(codeOf(1, 2, two), LedgerCode::Range);
    QCOMPARE(codeOf(0, std::uint64_t(1) << 31, two), LedgerCode::Range);
    QCOMPARE(codeOf(0, ~std::uint64_t(0), two), LedgerCode::Range);
    QCOMPARE(codeOf(0, 2, two), LedgerCode::Short);
    QCOMPARE(codeOf(0, 0, {}), LedgerCode::Short);
    QCOMPARE(codeOf(0, 0, ByteView(two).first(65)), LedgerCode::Size);
    QCOMPARE(codeOf(0, 1, ByteView(two).first(127)), LedgerCode::Size);
    Ledger ledger;
    QVERIFY(ledger.append(0, 1, two));
    QCOMPARE(ledger.append(2, 1, two).error().code, LedgerCode::Range);
    QCOMPARE(ledger.append(1, 2, two).error().code, LedgerCode::Range);
    QCOMPARE(ledger.size(), std::uint64_t(2)); // a refused piece leaves nothing behind
    for (std::size_t size = 0; size <= 200; ++size)
        QCOMPARE(Ledger::parse(Bytes(size)).has_value(), size % 64 == 0);
}

static LogLeaf entryOf(std::uint64_t log, std::uint64_t record)
{
    return {LogId(sha256(bytesOf("log " + std::to_string(log)))),
            RecordId(sha256(bytesOf("record " + std::to_string(record))))};
}

static Ledger randomLedger(std::uint64_t size, std::uint64_t logCount, unsigned seed)
{
    std::mt19937 random(seed);
    Ledger ledger;
    for (std::uint64_t i = 0; i < size; ++i)
        ledger.append(entryOf(random() % logCount, i));
    return ledger;
}

void LedgerTest::logs()
{
    const Ledger ledger = randomLedger(500, 40, 1);
    for (const std::uint64_t length : {0U, 1U, 37U, 500U}) {
        std::map<LogId, std::vector<std::uint32_t>> expected;
        for (std::uint32_t i = 0; i < length; ++i)
            expected[ledger.entry(i).log].push_back(i);
        const LedgerLogs logs(ledger, length);
        QCOMPARE(logs.size(), expected.size());
        std::size_t position = 0;
        for (const auto &[id, entries] : expected) {
            QVERIFY(logs.id(position) == id);
            QVERIFY(std::ranges::equal(logs.entries(position), entries));
            QVERIFY(logs.find(id) == position);
            ++position;
        }
        QVERIFY(!logs.find(entryOf(1000, 0).log));
    }
}

void LedgerTest::idsThatBeginAlike()
{
    // A registry may choose log ids that share a beginning; they must neither be mixed up nor out of order.
    Ledger ledger;
    std::map<LogId, std::vector<std::uint32_t>> expected;
    for (std::uint32_t i = 0; i < 60; ++i) {
        Bytes id(32, 0xab);
        id[8 + i % 3] = static_cast<std::uint8_t>(i % 5);
        const LogLeaf entry{*LogId::fromBytes(id), entryOf(0, i).record};
        ledger.append(entry);
        expected[entry.log].push_back(i);
    }
    const LedgerLogs logs(ledger);
    QCOMPARE(logs.size(), expected.size());
    for (const auto &[id, entries] : expected)
        QVERIFY(std::ranges::equal(logs.entries(logs.find(id).value()), entries));
}

void LedgerTest::rootsOfRandomLedgers()
{
    for (unsigned seed = 0; seed < 4; ++seed) {
        const Ledger ledger = randomLedger(60, seed % 2 == 0 ? 7 : 60, seed);
        std::vector<std::uint64_t> lengths;
        for (std::uint64_t length = 0; length <= ledger.size(); ++length)
            lengths.push_back(length);
        const auto roots = recompute(ledger, lengths, 2);
        QVERIFY(roots);
        std::vector<Digest> leaves;
        slow::Map map;
        for (std::uint64_t length = 0; length <= ledger.size(); ++length) {
            if (length > 0) {
                const LogLeaf entry = ledger.entry(length - 1);
                leaves.push_back(slow::leafHash(slow::logLeafData(entry.log.text(), entry.record.text())));
                map[sha256(entry.log.bytes())] = slow::leafHash(slow::mapLeafData(entry.record.text()));
            }
            QVERIFY(roots->at(length) == (LedgerRoots{length, slow::logRoot(leaves), slow::mapRoot(map)}));
        }
        MapTree latest = buildMapTree(ledger, 33, 2);
        QVERIFY(latest.root() == roots->at(33).mapRoot);
    }
}

void LedgerTest::lengthsBeyondTheEnd()
{
    const std::vector<std::uint64_t> lengths{8, 9};
    QVERIFY(recompute(registryLedger(), lengths, 1).error() == (LedgerError{LedgerCode::Range, 9, 8}));
    QVERIFY(recompute(registryLedger(), {}, 1)->empty());
}

void LedgerTest::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const std::uint64_t length = 8;
    QCOMPARE(recompute(registryLedger(), std::span(&length, 1), 2, stop.get_token()).error().code,
             LedgerCode::Cancelled);
    const LogTree tree = buildLogTree(registryLedger(), 1);
    QCOMPARE(recompute(registryLedger(), tree, std::span(&length, 1), 2, stop.get_token()).error().code,
             LedgerCode::Cancelled);
    QCOMPARE(buildLogTree(registryLedger(), 1, stop.get_token()).size(), std::uint64_t(0));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
