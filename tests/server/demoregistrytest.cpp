// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/demoregistry.h"
#include "crypto/sha256.h"
#include "merkle/ledgerroots.h"
#include "protocol/packagename.h"
#include "protocol/replay.h"
#include "server/registryservice.h"
#include "testregistry.h"

#include <QTest>

#include <array>
#include <set>
#include <span>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// What a Kennel that is out there may have verified and kept.
struct Published
{
    std::uint64_t length;
    QLatin1StringView logRoot;
    QLatin1StringView mapRoot;
};

// Whoever adds to the demo adds a line here, for what it is then; no line ever changes or goes. A registry that no
// longer has what it once showed is one that misbehaves, also this one.
constexpr auto FirstRecord = "sha256:8b62519eaab0eb6f0bb41688e189d47d625cb1dfa65eaf7749c7ca45ba0d1bc6"_L1;
constexpr std::array Everything{
    Published{110, "sha256:8e26cf58237887757a0c75f463162e5d2ab192ae03a29e4795dad42b555bd6a4"_L1,
              "sha256:a72fc0fe4918f872d6ab38c7680147330c96c1c5c8722948247a7d7586c116ab"_L1},
    Published{112, "sha256:418fa3275f102e3e50801c2a9e761f61b845047a475d8bc2a467d3f5da330fc8"_L1,
              "sha256:3feb1bd0f6179f65f8930369404093dd9e39bce7bd4fc8ec38c7ffcbf2b529e4"_L1},
};
constexpr std::uint64_t Length = Everything.back().length;

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
        QCOMPARE(QLatin1StringView(newest.checkpoint.logRoot.text()), Everything.back().logRoot);
        QCOMPARE(QLatin1StringView(newest.checkpoint.mapRoot.text()), Everything.back().mapRoot);
        QCOMPARE(newest.checkpoint.timestamp, 1'800'000'000ULL);
    }

    /// Nobody who kept an older demo finds that it was rewritten.
    void onlyEverGrew()
    {
        Ledger ledger;
        for (const LogLeaf &leaf : m_registry->history().leaves(0, Length))
            ledger.append(leaf);
        for (const Published &then : Everything) {
            const auto roots = recompute(ledger, std::span(&then.length, 1), 1).value().front();
            QCOMPARE(QLatin1StringView(roots.logRoot.text()), then.logRoot);
            QCOMPARE(QLatin1StringView(roots.mapRoot.text()), then.mapRoot);
        }
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
