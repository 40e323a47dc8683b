// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "publishedregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// What `kennelctl --json` answered, and how it ended.
struct Answer
{
    Finished finished;
    QJsonObject json;

    /// The outcome, if the exit code is the one that the contract gives it; otherwise both.
    QString outcome() const
    {
        static const QHash<QString, int> codes{
            {u"verified"_s, 0},    {u"stale"_s, 0},           {u"failed"_s, 1},         {u"usage"_s, 2},
            {u"not-checked"_s, 3}, {u"could-not-check"_s, 3}, {u"rejected-input"_s, 4}, {u"not-found"_s, 5}};
        const QString outcome = json["outcome"_L1].toString();
        return codes.value(outcome, -2) == finished.exitCode
                   ? outcome
                   : u"'%1' with exit code %2: "_s.arg(outcome).arg(finished.exitCode) +
                         QString::fromUtf8(finished.said());
    }

    /// The first finding with this code; empty if there is none.
    QJsonObject finding(const QString &code) const
    {
        const QJsonArray findings = json["findings"_L1].toArray();
        const auto found =
            std::ranges::find_if(findings, [&code](const QJsonValue &finding) { return finding["code"_L1] == code; });
        return found == findings.end() ? QJsonObject() : found->toObject();
    }
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The reference server, filled by the reference client and read by kennelctl: both must tell the same story. The tests
/// of this class build on each other, as the log does.
class WargServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto peers = Peers::find();
        if (!peers) {
            QVERIFY2(!Peers::areRequired(), "the reference programs are required here");
            QSKIP("SKIPPED: KENNEL_WARG and KENNEL_WARG_SERVER are not set; the reference server was NOT tried");
        }
        QVERIFY(m_folder.isValid());
        m_registry = std::make_unique<PublishedRegistry>(*peers);
        const QByteArray trouble = m_registry->start();
        QVERIFY2(trouble.isEmpty(), trouble.constData());
    }

    void emptyRegistryIsVerified()
    {
        const Answer answer = kennelctl({u"sync"_s});
        QCOMPARE(answer.outcome(), u"verified"_s);
        QCOMPARE(answer.json["registry"_L1]["operator"_L1].toString(), aliceId);
        QCOMPARE(answer.json["coverage"_L1]["logs"_L1].toInt(), 0);
        QVERIFY(!answer.finding(u"operator.pinned"_s).isEmpty());
    }

    void whatWargPublishedIsRead()
    {
        const QByteArray trouble = m_registry->fill();
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        const Answer audit = kennelctl({u"audit"_s, u"--content"_s});
        QCOMPARE(audit.outcome(), u"verified"_s);
        const QJsonObject coverage = audit.json["coverage"_L1].toObject();
        QCOMPARE(coverage["records"_L1].toInt(), 1 + 5 + 1 + 4); // the first is the operator's
        QCOMPARE(coverage["checkedRecords"_L1], coverage["records"_L1]);
        QCOMPARE(coverage["logs"_L1].toInt(), 3);
        QCOMPARE(coverage["named"_L1].toInt(), 3);
        QCOMPARE(coverage["contents"_L1].toInt(), 4);
        QCOMPARE(coverage["contentsChecked"_L1].toInt(), 4);
    }

    void namesAgree()
    {
        const Answer packages = kennelctl({u"packages"_s});
        QCOMPARE(packages.outcome(), u"verified"_s);
        QStringList names;
        for (const auto &package : packages.json["packages"_L1].toArray())
            names.append(package["name"_L1].toString());
        QCOMPARE(names, (QStringList{u"test:alpha"_s, u"test:beta"_s, u"test:gamma"_s}));
    }

    void recordsAgree_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QStringList>("signers"); // one a record
        QTest::addColumn<QJsonArray>("bob");      // what he may do in the end
        QTest::addColumn<QStringList>("yanked");
        const QString publisher = m_registry ? m_registry->publisher() : QString();
        QTest::newRow("alpha") << u"test:alpha"_s << QStringList(5, publisher) << QJsonArray{u"release"_s}
                               << QStringList{u"1.0.0"_s};
        QTest::newRow("beta") << u"test:beta"_s << QStringList{publisher} << QJsonArray() << QStringList();
        QTest::newRow("gamma") << u"test:gamma"_s << QStringList{publisher, publisher, bobId, publisher} << QJsonArray()
                               << QStringList();
    }

    /// Releases and their digests as `warg info` prints them; the rest as it was published.
    void recordsAgree()
    {
        QFETCH(const QString, package);
        QFETCH(const QStringList, signers);
        QFETCH(const QJsonArray, bob);
        QFETCH(const QStringList, yanked);
        const Answer log = kennelctl({u"log"_s, package});
        QCOMPARE(log.outcome(), u"verified"_s);
        QStringList signedBy;
        for (const auto &record : log.json["records"_L1].toArray()) {
            QCOMPARE(record["outcome"_L1].toString(), u"verified"_s);
            signedBy.append(record["keyId"_L1].toString());
        }
        QCOMPARE(signedBy, signers);

        const QJsonObject state = log.json["state"_L1].toObject();
        QCOMPARE(state["permissions"_L1][m_registry->publisher()].toArray(), (QJsonArray{u"release"_s, u"yank"_s}));
        QCOMPARE(state["permissions"_L1][bobId].toArray(), bob);
        QStringList released;
        QStringList withdrawn;
        const QJsonObject releases = state["releases"_L1].toObject();
        for (const QString &version : releases.keys()) {
            const QJsonObject now = releases[version]["state"_L1].toObject();
            if (now["status"_L1] == "released"_L1)
                released.append(u"%1 (%2)"_s.arg(version, now["content"_L1].toString()));
            else if (now["status"_L1] == "yanked"_L1)
                withdrawn.append(version);
        }
        QCOMPARE(withdrawn, yanked);
        const auto told = m_registry->releasesToldToWarg(package);
        QVERIFY(told);
        QCOMPARE(released, *told);
        QCOMPARE(released.size(), 1);
    }

    void contentIsTheFileThatWasPublished_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("yanked");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("newest") << u"test:alpha"_s << u"1.1.0"_s << false << false;
        QTest::newRow("yanked") << u"test:alpha@1.0.0"_s << u"1.0.0"_s << true << true;
        QTest::newRow("by the one who was allowed to") << u"test:gamma@0.2.0"_s << u"0.2.0"_s << false << false;
    }

    void contentIsTheFileThatWasPublished()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, version);
        QFETCH(const bool, yanked);
        QFETCH(const bool, isOne);
        const QString output = m_folder.filePath(version + u".wasm"_s);
        const Answer answer = kennelctl({u"download"_s, wanted, u"-o"_s, output});
        QCOMPARE(answer.outcome(), u"verified"_s);
        QCOMPARE(answer.json["version"_L1].toString(), version);
        QCOMPARE(answer.json["yanked"_L1].toBool(), yanked);
        QCOMPARE(contentsOf(output), contentsOf(isOne ? m_registry->one() : m_registry->two()));
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(kennelctl({u"log"_s, u"test:nothing"_s}).outcome(), u"not-found"_s);
        QVERIFY(!m_registry->releasesToldToWarg(u"test:nothing"_s));
    }

    void checkpointsAreStoodBy()
    {
        const Answer asked = kennelctl({u"verify-checkpoint"_s});
        QCOMPARE(asked.outcome(), u"verified"_s);
        QCOMPARE(asked.json["checkpointVerdict"_L1].toString(), u"verified"_s);
        const Answer kept = kennelctl({u"checkpoints"_s});
        QCOMPARE(kept.outcome(), u"verified"_s);
        QVERIFY(kept.json["total"_L1].toInt() >= 2);
    }

    /// The reference server keeps nothing over a restart: with another key it is another registry at the old address.
    void anotherOperatorIsNoticed()
    {
        const Answer before = kennelctl({u"packages"_s});
        QVERIFY(m_registry->restartAsBob());
        const Answer answer = kennelctl({u"sync"_s});
        QCOMPARE(answer.outcome(), u"failed"_s);
        const QJsonObject details = answer.finding(u"operator.identity-changed"_s)["details"_L1].toObject();
        QCOMPARE(details["operator"_L1].toString(), bobId);
        QCOMPARE(details["pinnedOperator"_L1].toString(), aliceId);

        // What was verified before stays readable, the finding with its evidence stays, and nothing new is taken.
        const Answer offline = kennelctl({u"packages"_s, u"--offline"_s});
        QCOMPARE(offline.outcome(), u"failed"_s);
        QCOMPARE(offline.json["packages"_L1], before.json["packages"_L1]);
        QCOMPARE(offline.json["checkpoint"_L1]["logRoot"_L1], before.json["checkpoint"_L1]["logRoot"_L1]);
        const QJsonObject kept = offline.finding(u"operator.identity-changed"_s);
        QVERIFY(kept["details"_L1]["evidence"_L1].toInteger() > 0);

        // The statement that was refused is in the journal, beside the accepted ones.
        const Answer journal = kennelctl({u"checkpoints"_s, u"--offline"_s});
        QCOMPARE(journal.outcome(), u"failed"_s);
        const QJsonArray checkpoints = journal.json["checkpoints"_L1].toArray();
        const auto refused = std::ranges::count_if(checkpoints, [](const QJsonValue &checkpoint) {
            return checkpoint["keyId"_L1] == bobId && !checkpoint["accepted"_L1].toBool(true);
        });
        QCOMPARE(refused, 1);
        QVERIFY(checkpoints.size() >= 3);
    }

    void aPersonDecides()
    {
        QCOMPARE(trust(aliceId).outcome(), u"failed"_s);
        QCOMPARE(trust(bobId).outcome(), u"verified"_s);
        const Answer answer = kennelctl({u"sync"_s});
        QCOMPARE(answer.outcome(), u"verified"_s);
        QCOMPARE(answer.json["registry"_L1]["operator"_L1].toString(), bobId);
        QCOMPARE(answer.json["coverage"_L1]["logs"_L1].toInt(), 0);
    }

private:
    Answer kennelctl(const QStringList &arguments) const
    {
        return run(arguments + QStringList{u"--registry"_s, m_registry->url().toString()});
    }

    Answer trust(const QString &operatorKey) const
    {
        return run({u"trust"_s, m_registry->url().toString(), u"--operator"_s, operatorKey});
    }

    Answer run(const QStringList &arguments) const
    {
        Finished finished =
            runProgram(QStringLiteral(KENNELCTL),
                       arguments + QStringList{u"--json"_s, u"--store"_s, m_folder.filePath(u"store"_s)});
        const QJsonObject json = QJsonDocument::fromJson(finished.output).object();
        return {std::move(finished), json};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PublishedRegistry> m_registry;
};

QTEST_GUILESS_MAIN(WargServerTest)
#include "wargservertest.moc"
