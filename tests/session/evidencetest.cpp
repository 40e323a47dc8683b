// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What evidence proves to somebody who was not there, judged from its files alone: every kind of it, and what is left
// of it when somebody changes a file.
#include "session/evidence.h"
#include "session/evidencejudge.h"
#include "session/support/bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

using Shows = EvidenceVerdict::Shows;
using Story = std::function<void(Bench &)>;

/// The other registry signs what \a change makes of the common past, after this one's went another way.
Story divergence(std::function<void(World &)> here, std::function<void(World &)> there)
{
    return [here, there](Bench &bench) {
        auto other = bench.world();
        here(bench.world());
        bench.world().cut();
        bench.sync();
        there(other);
        other.cut();
        bench.world() = other;
        bench.sync();
    };
}

void disown(Bench &bench)
{
    bench.sync();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == u"/v1/verify/checkpoint"_s)
            answer.body.replace("\"verified\"", "\"invalid\"");
    };
    QCoro::waitFor(bench.session->verifyCheckpoint(bench.id));
}

void otherOperator(Bench &bench)
{
    bench.sync();
    World other("somebody else");
    other.publish("test:alpha", "1.0.0", bench.alice);
    other.cut();
    bench.world() = other;
    bench.sync();
}

EvidenceParts evidenceOf(const Story &story)
{
    Bench bench;
    story(bench);
    const auto view = bench.session->view(bench.id);
    return view->evidence.empty() ? EvidenceParts() : view->evidence.back().parts;
}

QString codesOf(const EvidenceVerdict &verdict)
{
    return codes(verdict.findings);
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void changedFilesShowNothing_data() { shows_data(); }
    void changedFilesShowNothing();
    void harmlessStatements();
    void formerKeysProveNothing();
    void answersAreRead();
};

void EvidenceTest::shows_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isProven");
    const auto alice = World::key("alice");
    const auto bob = World::key("bob");
    const auto release = [bob](const std::string &version) {
        return [bob, version](World &world) { world.publish("test:story" + version.substr(0, 1), version, bob); };
    };
    QTest::newRow("fork") << divergence(release("1.0.0"), release("2.0.0")) << u"checkpoint.fork"_s << true;
    QTest::newRow("rollback") << divergence(release("1.0.0"), [](World &) {}) << u"checkpoint.rollback"_s << false;
    QTest::newRow("no continuation") << divergence(release("1.0.0"), [release](World &world) {
        release("2.0.0")(world);
        release("3.0.0")(world);
    }) << u"checkpoint.consistency"_s << false;
    QTest::newRow("two operator logs")
        << divergence([](World &world) { world.appendOperator({DefineNamespaceEntry{"one"}}, world.operatorKey); },
                      [](World &world) {
                          world.appendOperator({DefineNamespaceEntry{"two"}}, world.operatorKey);
                          world.appendOperator({DefineNamespaceEntry{"six"}}, world.operatorKey);
                      })
        << u"checkpoint.fork"_s << false;
    QTest::newRow("another operator") << Story(otherOperator) << u"operator.identity-changed"_s << false;
    QTest::newRow("disowned") << Story(disown) << u"monitor.invalid"_s << false;
}

void EvidenceTest::shows()
{
    QFETCH(const Story, story);
    QFETCH(const QString, code);
    QFETCH(const bool, isProven);
    const auto parts = evidenceOf(story);
    QVERIFY(!parts.empty());
    for (const auto &[name, bytes] : parts)
        QVERIFY2(isEvidencePart(name), qPrintable(name));
    const auto verdict = judgeEvidence(parts, 2);
    QCOMPARE(codesOf(verdict), QString());
    QCOMPARE(verdict.outcome, Outcome::Verified);
    QCOMPARE(QString::fromStdString(verdict.code), code);
    QCOMPARE(verdict.shows, isProven ? Shows::Contradiction : Shows::Word);
    QVERIFY(verdict.log && verdict.kept);
    QCOMPARE(verdict.log->operatorKey.text(), World().operatorKey->publicKey().id().text());
}

/// Without one of its files, or with one changed in any signed place, it is evidence of nothing.
void EvidenceTest::changedFilesShowNothing()
{
    QFETCH(const Story, story);
    const auto parts = evidenceOf(story);
    int judged = 0;
    const auto refuse = [&](const EvidenceParts &changed, const QString &what) {
        const auto verdict = judgeEvidence(changed, 1);
        ++judged;
        if (verdict.shows == Shows::Nothing && verdict.outcome > Outcome::Verified && !verdict.findings.empty())
            return;
        QFAIL(qPrintable(what + u": "_s + codesOf(verdict)));
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // They say where it was, and what was answered: signed by nobody.
        if (parts[i].first == u"registry.json"_s || parts[i].first == u"answer.json"_s)
            continue;
        auto without = parts;
        without.erase(without.begin() + qsizetype(i));
        refuse(without, u"without "_s + parts[i].first);
        auto half = parts;
        half[i].second.chop(half[i].second.size() / 2);
        refuse(half, u"half of "_s + parts[i].first);
        const auto document = QJsonDocument::fromJson(parts[i].second);
        const auto put = [&](const auto &json, const QString &what) {
            auto changed = parts;
            changed[i].second = QJsonDocument(json).toJson();
            refuse(changed, parts[i].first + u": "_s + what);
        };
        if (document.isObject()) {
            for (const auto &member : {u"logLength"_s, u"timestamp"_s}) {
                auto object = document.object();
                auto contents = object[u"contents"].toObject();
                contents[member] = contents[member].toInteger() + 1;
                object[u"contents"] = contents;
                put(object, member);
            }
            auto object = document.object();
            object[u"keyId"] = QString(object[u"keyId"].toString()).replace(u':', u":0"_s);
            put(object, u"keyId"_s);
        }
        if (document.isArray()) {
            for (qsizetype record = 0; record < document.array().size(); ++record) {
                auto array = document.array();
                auto object = array[record].toObject();
                auto bytes = QByteArray::fromBase64(object[u"contentBytes"].toString().toLatin1());
                bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
                object[u"contentBytes"] = QString::fromLatin1(bytes.toBase64());
                array[record] = object;
                put(array, u"record %1"_s.arg(record));
            }
        }
    }
    QVERIFY(judged >= 7);
}

/// Two true statements of one log, and one statement twice: nothing is wrong with them.
void EvidenceTest::harmlessStatements()
{
    auto parts = evidenceOf(divergence([](World &world) { world.publish("test:one", "1.0.0", World::key("bob")); },
                                       [](World &world) { world.publish("test:two", "1.0.0", World::key("bob")); }));
    QCOMPARE(parts[0].first, u"kept-checkpoint.json"_s);
    parts[1].second = parts[0].second;
    auto verdict = judgeEvidence(parts, 1);
    QCOMPARE(codesOf(verdict), u"evidence.no-contradiction"_s);
    QCOMPARE(verdict.shows, Shows::Nothing);
    QCOMPARE(verdict.outcome, Outcome::Failed);

    // The same under two operator logs: of two records behind the same one, one may never have been published.
    parts = evidenceOf(
        divergence([](World &world) { world.appendOperator({DefineNamespaceEntry{"one"}}, world.operatorKey); },
                   [](World &world) {
                       world.appendOperator({DefineNamespaceEntry{"two"}}, world.operatorKey);
                       world.appendOperator({DefineNamespaceEntry{"six"}}, world.operatorKey);
                   }));
    QCOMPARE(parts[3].first, u"offered-operator-log.json"_s);
    parts[1].second = parts[0].second;
    auto records = QJsonDocument::fromJson(parts[3].second).array();
    records.removeLast();
    parts[3].second = QJsonDocument(records).toJson();
    verdict = judgeEvidence(parts, 1);
    QCOMPARE(codesOf(verdict), u"evidence.no-contradiction"_s);
    QCOMPARE(verdict.shows, Shows::Nothing);
}

/// Whoever may sign no longer can still sign what he likes, and show a log that ends before that was taken from him.
void EvidenceTest::formerKeysProveNothing()
{
    World world;
    const auto second = World::key("second operator");
    world.appendOperator({GrantEntry{second->publicKey(), {Permission::Commit}}}, world.operatorKey);
    world.publish("test:one", "1.0.0", World::key("bob"));
    world.cut();
    auto other = world;
    other.publish("test:two", "1.0.0", World::key("bob"));
    other.cut();
    other.checkpointKey = second;
    world.publish("test:three", "1.0.0", World::key("bob"));
    world.cut();
    std::vector<PublishedRecord> records;
    for (std::size_t i = 0; i < world.entries.size(); ++i) {
        if (world.entries[i].log == operatorLogId())
            records.push_back({world.entries[i].envelope, i, {}});
    }
    const EvidenceParts parts{{u"kept-checkpoint.json"_s, checkpointJson(world.checkpoint(world.length()))},
                              {u"offered-checkpoint.json"_s, checkpointJson(other.checkpoint(other.length()))},
                              {u"operator-log.json"_s, recordsJson(records)}};
    QCOMPARE(world.length(), other.length());
    auto verdict = judgeEvidence(parts, 1);
    QCOMPARE(codesOf(verdict), QString());
    QCOMPARE(verdict.code, "checkpoint.fork");
    QCOMPARE(verdict.shows, Shows::Word);
    // One key for both leaves no way out.
    other.checkpointKey = world.checkpointKey;
    auto same = parts;
    same[1].second = checkpointJson(other.checkpoint(other.length()));
    QCOMPARE(judgeEvidence(same, 1).shows, Shows::Contradiction);
    // No index of the log may lie behind the checkpoint that it is to explain.
    records.back().registryIndex = 1000;
    same[2].second = recordsJson(records);
    verdict = judgeEvidence(same, 1);
    QCOMPARE(codesOf(verdict), u"log.index-range"_s);
    QCOMPARE(verdict.shows, Shows::Nothing);
}

/// An answer that calls the checkpoint genuine accuses nobody, and none takes the place of a checkpoint.
void EvidenceTest::answersAreRead()
{
    auto parts = evidenceOf(disown);
    QCOMPARE(parts[1].first, u"answer.json"_s);
    parts[1].second = R"({"checkpoint": "verified", "signature": "verified"})";
    QCOMPARE(codesOf(judgeEvidence(parts, 1)), u"evidence.no-contradiction"_s);
    parts[1].second = "{}";
    QCOMPARE(judgeEvidence(parts, 1).outcome, Outcome::RejectedInput);
    auto fork = evidenceOf(divergence([](World &world) { world.publish("test:one", "1.0.0", World::key("bob")); },
                                      [](World &world) { world.publish("test:two", "1.0.0", World::key("bob")); }));
    fork.emplace_back(u"answer.json"_s, "{}");
    QCOMPARE(judgeEvidence(fork, 1).shows, Shows::Contradiction);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
