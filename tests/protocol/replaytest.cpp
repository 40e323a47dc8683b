// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/replay.h"

#include "logmaker.h"
#include "testvectors.h"

#include <QTest>

#include <random>

using namespace kennel;
using namespace Qt::StringLiterals;

class ReplayTest : public QObject
{
    Q_OBJECT

    static constexpr std::size_t m_length = 2100; // three blocks
    const PrivateKey m_alice = test::testKey("alice"_L1);
    const PrivateKey m_bob = test::testKey("bob"_L1);
    std::vector<Envelope> m_log;

    static Replay<PackageState> replay(const std::vector<Envelope> &log, unsigned threads)
    {
        ReplayOptions options;
        options.threads = threads;
        return replayPackageLog({}, log, options);
    }

    /// One record after the other: what replaying on any number of threads has to equal.
    static Replay<PackageState> oneByOne(const std::vector<Envelope> &log)
    {
        Replay<PackageState> result;
        for (const Envelope &envelope : log) {
            result.outcomes.push_back(applyEnvelope(result.state, envelope));
            if (!result.outcomes.back().accepted())
                break;
        }
        return result;
    }

    static void compare(const Replay<PackageState> &got, const Replay<PackageState> &want)
    {
        QCOMPARE(got.outcomes.size(), want.outcomes.size());
        QVERIFY(got.outcomes == want.outcomes);
        QVERIFY(got.state == want.state);
        QVERIFY(!got.stopped);
    }

    static void breakSignature(Envelope &envelope) { envelope.signature = "ecdsa-p256:MAYCAQECAQE="; }

    /// Breaks a rule that is checked before the signature.
    static void breakChain(Envelope &envelope) { envelope.contentBytes[2] ^= 1; }

private Q_SLOTS:
    void initTestCase()
    {
        test::LogMaker<PackageRecord> maker;
        const AnyHash content = AnyHash::parse("sha256:" + std::string(64, 'c')).value();
        maker.append({InitEntry{m_alice.publicKey()}, GrantEntry{m_bob.publicKey(), {Permission::Release}}}, m_alice);
        while (maker.log().size() < m_length) {
            const auto version = Version::parse("1.0." + std::to_string(maker.log().size())).value();
            maker.append({ReleaseEntry{version, content}}, maker.log().size() % 3 == 0 ? m_bob : m_alice);
        }
        m_log = maker.log();
    }

    void threadsDoNotMatter()
    {
        const auto want = oneByOne(m_log);
        QVERIFY(!want.error());
        QCOMPARE(want.outcomes.size(), m_length);
        for (const unsigned threads : {1u, 3u})
            compare(replay(m_log, threads), want);
    }

    void whicheverErrorComesFirst_data()
    {
        QTest::addColumn<int>("badSignature");
        QTest::addColumn<int>("badChain");
        QTest::newRow("signature alone") << 1500 << -1;
        QTest::newRow("chain alone") << -1 << 1500;
        QTest::newRow("signature first, same block") << 1200 << 1300;
        QTest::newRow("chain first, same block") << 1300 << 1200;
        QTest::newRow("signature first, another block") << 900 << 2090;
        QTest::newRow("both in one record") << 1500 << 1500;
        QTest::newRow("first record") << 0 << 1;
        QTest::newRow("last record") << int(m_length) - 1 << -1;
        QTest::newRow("end of a block") << 1023 << 1024;
        QTest::newRow("begin of a block") << 1024 << 1025;
    }

    void whicheverErrorComesFirst()
    {
        QFETCH(int, badSignature);
        QFETCH(int, badChain);
        std::vector<Envelope> log = m_log;
        if (badSignature >= 0)
            breakSignature(log[std::size_t(badSignature)]);
        if (badChain >= 0)
            breakChain(log[std::size_t(badChain)]);
        const auto want = oneByOne(log);
        QVERIFY(want.error());
        for (const unsigned threads : {1u, 3u})
            compare(replay(log, threads), want);
    }

    void randomDamage()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 40; ++round) {
            const std::size_t begin = random() % 64;
            std::vector<Envelope> log(m_log.begin(), m_log.begin() + std::ptrdiff_t(begin + 64));
            Envelope &victim = log[random() % log.size()];
            const std::size_t byte = random() % victim.contentBytes.size();
            victim.contentBytes[byte] ^= std::uint8_t(1u << random() % 8);
            const auto want = oneByOne(log);
            QVERIFY(want.error()); // no changed record is accepted, nor is one that follows it
            compare(replay(log, 3), want);
        }
    }

    void continuesFromAState()
    {
        const std::span<const Envelope> all(m_log);
        const auto first = replayPackageLog({}, all.first(1000));
        const auto second = replayPackageLog(first.state, all.subspan(1000));
        QCOMPARE(second.outcomes.size(), m_length - 1000);
        QCOMPARE(second.outcomes.front().position, 1000u);
        QVERIFY(second.state == oneByOne(m_log).state);
        // A bad signature there leads back to that state, not to the beginning of the log.
        std::vector<Envelope> broken(m_log.begin() + 1000, m_log.end());
        breakSignature(broken[3]);
        const auto third = replayPackageLog(first.state, broken);
        QCOMPARE(third.outcomes.size(), 4u);
        QVERIFY(third.state == oneByOne({m_log.begin(), m_log.begin() + 1003}).state);
    }

    void earlierStatesWithoutSignatures()
    {
        std::vector<Envelope> log(m_log.begin(), m_log.begin() + 50);
        const auto want = oneByOne(log).state;
        ReplayOptions options;
        options.signatures = Signatures::Skip;
        const auto got = replayPackageLog({}, log, options);
        QVERIFY(got.state == want);
        QCOMPARE(got.outcomes.back().checks().signature, CheckState::Skipped);
        QCOMPARE(got.outcomes.back().checks().permission, CheckState::Passed);
    }

    void stops()
    {
        std::stop_source source;
        ReplayOptions options;
        options.stop = source.get_token();
        options.threads = 2;
        std::vector<std::size_t> reports;
        options.progress = [&](std::size_t judged) {
            reports.push_back(judged);
            source.request_stop();
        };
        const auto result = replayPackageLog({}, m_log, options);
        QVERIFY(result.stopped);
        QCOMPARE(reports.size(), 1u);
        QCOMPARE(result.outcomes.size(), reports.front());
        QVERIFY(result.outcomes.size() < m_length);
        QVERIFY(!result.error());
        QCOMPARE(result.state.recordCount(), result.outcomes.size());
    }

    void emptyLog()
    {
        const auto result = replay({}, 2);
        QVERIFY(result.outcomes.empty());
        QVERIFY(!result.error());
        QVERIFY(result.state == PackageState());
    }

    void operatorLogs()
    {
        test::LogMaker<OperatorRecord> maker;
        maker.append({InitEntry{m_alice.publicKey()}}, m_alice);
        for (int i = 0; i < 200; ++i)
            maker.append({DefineNamespaceEntry{"n" + std::to_string(i)}}, m_alice);
        ReplayOptions options;
        options.threads = 4;
        const auto result = replayOperatorLog({}, maker.log(), options);
        QVERIFY(!result.error());
        QCOMPARE(result.state.namespaces().size(), 200u);
        auto log = maker.log();
        breakSignature(log[150]);
        const auto broken = replayOperatorLog({}, log, options);
        QCOMPARE(broken.error()->rule, RecordRule::SignatureError);
        QCOMPARE(broken.state.namespaces().size(), 149u);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
