// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/demoregistry.h"
#include "crypto/sha256.h"
#include "protocol/packagename.h"
#include "protocol/replay.h"
#include "server/registryservice.h"
#include "testregistry.h"

#include <QTest>

#include <set>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

// Whoever changes the demo changes these, and with them what every Kennel out there has pinned: only ever add to it.
constexpr auto FirstRecord = "sha256:8b62519eaab0eb6f0bb41688e189d47d625cb1dfa65eaf7749c7ca45ba0d1bc6"_L1;
constexpr auto LogRoot = "sha256:418fa3275f102e3e50801c2a9e761f61b845047a475d8bc2a467d3f5da330fc8"_L1;
constexpr auto MapRoot = "sha256:3feb1bd0f6179f65f8930369404093dd9e39bce7bd4fc8ec38c7ffcbf2b529e4"_L1;
constexpr std::uint64_t Length = 112;

} // namespace

class DemoRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = demo::open(std::make_shared<HandClock>(1'800'000'000));
        if (!opened)
            qInfo() << opened.error().place << opened.error().detail;
        QVERIFY(opened.has_value());
        m_registry = *opened;
    }

    /// Every machine and every launch: the same identity, the same roots.
    void isPinned()
    {
        const SignedCheckpoint newest = m_registry->checkpoint().value();
        QCOMPARE(newest.checkpoint.logLength, Length);
        QCOMPARE(QLatin1StringView(m_registry->history().leaf(0).record.text()), FirstRecord);
        QCOMPARE(QLatin1StringView(newest.checkpoint.logRoot.text()), LogRoot);
        QCOMPARE(QLatin1StringView(newest.checkpoint.mapRoot.text()), MapRoot);
        QCOMPARE(newest.checkpoint.timestamp, 1'800'000'000ULL);
    }

    /// Signatures are deterministic: two launches sign the same bytes.
    void isTheSameTwice()
    {
        const auto again = demo::open(std::make_shared<HandClock>(1'800'000'000)).value();
        QCOMPARE(again->checkpoint().value(), m_registry->checkpoint().value());
        for (const LogId &log : logs())
            QCOMPARE(again->records(log, 0, Length, Length).value(),
                     m_registry->records(log, 0, Length, Length).value());
    }

    /// Every log replays with every signature verified, every record is where the log says, every release can be had.
    void holdsTogether()
    {
        std::set<std::string> namespaces;
        int packages = 0;
        int yanked = 0;
        std::size_t longest = 0;
        for (const LogId &log : logs()) {
            const auto records = m_registry->records(log, 0, Length, Length).value();
            std::vector<Envelope> envelopes;
            for (const PublishedRecord &record : records)
                envelopes.push_back(record.envelope);
            if (log == operatorLogId()) {
                QVERIFY(!replayOperatorLog({}, envelopes).error());
                continue;
            }
            const auto name = PackageName::parse(m_registry->nameOf(log).value().value()).value();
            QCOMPARE(name.logId(), log);
            namespaces.emplace(name.nameSpace());
            ++packages;
            longest = std::max(longest, records.size());
            const auto replay = replayPackageLog({}, envelopes);
            QVERIFY2(!replay.error(), name.text().c_str());
            for (const auto &[version, release] : replay.state.releases()) {
                yanked += release.yanked ? 1 : 0;
                const auto content = m_registry->contents().find(release.content.digest().value());
                QVERIFY(content.has_value());
                const QByteArray bytes = std::get<QByteArray>(content->data);
                QCOMPARE(sha256(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())})),
                         release.content.digest().value());
                QVERIFY(bytes.startsWith(QByteArray("\0asm", 4)));
            }
        }
        QCOMPARE(namespaces.size(), 5U);
        QVERIFY(packages >= 25);
        QVERIFY(yanked >= 5);
        QVERIFY(longest >= 15);
    }

    /// All its checkpoints, old ones too, are signed by a key that could commit at that time.
    void checkpointsVerify()
    {
        int found = 0;
        for (std::uint64_t length = 1; length <= Length; ++length) {
            const auto issued = m_registry->checkpointAt(length);
            if (!issued)
                continue;
            ++found;
            QVERIFY(issued->verify(m_registry->operatorStateAt(length).value()).has_value());
        }
        QVERIFY(found >= 5);
    }

private:
    std::set<LogId> logs() const
    {
        std::set<LogId> result;
        for (const LogLeaf &leaf : m_registry->history().leaves(0, Length))
            result.insert(leaf.log);
        return result;
    }

    std::shared_ptr<const Registry> m_registry;
};

QTEST_GUILESS_MAIN(DemoRegistryTest)
#include "demoregistrytest.moc"
