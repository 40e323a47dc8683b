// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What evidence proves to somebody who was not there, judged from its files alone: every kind of it, and what is left
// of it when somebody changes a file.
#include "session/evidence.h"
#include "session/evidencejudge.h"
#include "session/support/bench.h"
#include "session/support/spoiling.h"

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

/// A key may sign by an operator log that was never accepted, and does.
void signsWithAnotherKey(World &world)
{
    const auto second = World::key("second operator");
    world.appendOperator({GrantEntry{second->publicKey(), {Permission::Commit}}}, world.operatorKey);
    world.checkpointKey = second;
}

/// The new key signs what is never accepted, as the rest of it does not arrive; then the registry shows \a next.
Story unacceptedKey(std::function<void(World &)> next)
{
    return [next](Bench &bench) {
        bench.sync();
        auto other = bench.world();
        signsWithAnotherKey(bench.world());
        bench.world().cut();
        bench.stage->spoil = breaking(inclusionPath);
        bench.sync();
        bench.stage->spoil = {};
        // What was kept with it is all that there is, also after a restart.
        bench.restart();
        next(other);
        other.cut();
        bench.world() = other;
        bench.sync();
    };
}

/// The same after the registry misbehaved already, which is why its new key is never accepted: it forks its own log.
void unacceptedKeyForks(Bench &bench)
{
    bench.grow();
    bench.sync();
    bench.world().rollBack(5);
    bench.world().cut();
    bench.sync();
    signsWithAnotherKey(bench.world());
    auto other = bench.world();
    for (auto *world : {&bench.world(), &other}) {
        world->publish(world == &other ? "test:one" : "test:two", "1.0.0", bench.bob);
        world->publish("test:three", "1.0.0", bench.bob);
        world->cut();
    }
    bench.sync();
    bench.restart();
    bench.world() = other;
    bench.sync();
}

EvidenceParts evidenceOf(const Story &story)
{
    Bench bench;
    story(bench);
    return bench.newestEvidence();
}

std::vector<PublishedRecord> operatorRecords(const World &world)
{
    std::vector<PublishedRecord> records;
    for (std::size_t i = 0; i < world.entries.size(); ++i) {
        if (world.entries[i].log == operatorLogId())
            records.push_back({world.entries[i].envelope, i, {}});
    }
    return records;
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
    void keysAreProvenAndNotRegistries();
    void registriesOfOneKey();
    void answersAreRead();
    void oneLogExplainsBoth();
    void olderEvidence();
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
    QTest::newRow("key that was never accepted, fork")
        << unacceptedKey([](World &world) { world.publish("test:late", "1.0.0", World::key("bob")); })
        << u"checkpoint.fork"_s << false;
    QTest::newRow("key that was never accepted, rollback")
        << unacceptedKey([](World &) {}) << u"checkpoint.rollback"_s << false;
    QTest::newRow("key that was never accepted, no continuation") << unacceptedKey([](World &world) {
        world.appendOperator({DefineNamespaceEntry{"other"}}, world.operatorKey);
        world.publish("test:late", "1.0.0", World::key("bob"));
    }) << u"checkpoint.consistency"_s << false;
    QTest::newRow("key that was never accepted, on both sides")
        << Story(unacceptedKeyForks) << u"checkpoint.fork"_s << true;
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
        // Two operator logs that part say as much without it.
        if (parts[i].first == u"consistency-proof.pb"_s && parts[i + 1].first == u"kept-operator-log.json"_s)
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

/// Whoever may sign no longer can still sign what he likes, and show a log that ends before that was taken from him:
/// what two keys signed proves nothing, and what one key signed is proven of that key.
void EvidenceTest::keysAreProvenAndNotRegistries()
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
    auto records = operatorRecords(world);
    const EvidenceParts parts{{u"kept-checkpoint.json"_s, checkpointJson(world.checkpoint(world.length()))},
                              {u"offered-checkpoint.json"_s, checkpointJson(other.checkpoint(other.length()))},
                              {u"operator-log.json"_s, recordsJson(records)}};
    QCOMPARE(world.length(), other.length());
    auto verdict = judgeEvidence(parts, 1);
    QCOMPARE(codesOf(verdict), QString());
    QCOMPARE(verdict.code, "checkpoint.fork");
    QCOMPARE(verdict.shows, Shows::Word);
    // One key for both leaves its owner no way out, whenever it was taken from him.
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

/// Registries whose operators share a key contradict each other, and none of them lied. No file can tell which is
/// which, but for a ledger: that has to hold the operator log.
void EvidenceTest::registriesOfOneKey()
{
    std::vector<World> worlds;
    for (const auto *version : {"1.0.0", "2.0.0", "3.0.0"}) {
        // Each begins with a record of its own, at another time: it is another registry.
        World world;
        world.rollBack(0);
        world.time += worlds.size() * 100;
        world.appendOperator({InitEntry{world.operatorKey->publicKey()}}, world.operatorKey);
        world.publish("test:one", version, World::key("bob"));
        world.cut();
        worlds.push_back(world);
    }
    EvidenceParts parts{{u"kept-checkpoint.json"_s, checkpointJson(worlds[1].checkpoint(worlds[1].length()))},
                        {u"offered-checkpoint.json"_s, checkpointJson(worlds[2].checkpoint(worlds[2].length()))},
                        {u"operator-log.json"_s, recordsJson(operatorRecords(worlds[0]))}};
    QCOMPARE(judgeEvidence(parts, 1).shows, Shows::Contradiction);
    worlds[2].publish("test:two", "1.0.0", World::key("bob"));
    worlds[2].cut();
    parts[1].second = checkpointJson(worlds[2].checkpoint(worlds[2].length()));
    QByteArray packed;
    for (const auto &entry : worlds[2].entries) {
        const auto kind = entry.log == operatorLogId() ? LogKind::Operator : LogKind::Package;
        const auto record = recordId(kind, entry.envelope.contentBytes);
        packed += QByteArray::fromHex(QByteArray::fromStdString(entry.log.hex() + record.hex()));
    }
    parts.emplace_back(u"offered-ledger-0.bin"_s, packed);
    const auto verdict = judgeEvidence(parts, 1);
    QCOMPARE(codesOf(verdict), u"log.ledger-mismatch"_s);
    QCOMPARE(verdict.shows, Shows::Nothing);
    parts[2].second = recordsJson(operatorRecords(worlds[2]));
    QCOMPARE(judgeEvidence(parts, 1).shows, Shows::Contradiction);
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

/// One operator log is kept, where it holds the other and nothing more below that one's checkpoint; otherwise both.
void EvidenceTest::oneLogExplainsBoth()
{
    const auto record = [](const char *text, std::uint64_t index) {
        const std::string_view bytes(text);
        return PublishedRecord{{Bytes(bytes.begin(), bytes.end()), KeyId("sha256:a"), "ecdsa-p256:b"}, index, {}};
    };
    const auto files = [](const CheckpointLog &kept, const CheckpointLog &offered) {
        EvidenceRow row;
        addOperatorLogs(row, kept, offered);
        return row.parts;
    };
    const std::vector few{record("a", 0)};
    const std::vector more{record("a", 0), record("b", 4)};
    const std::vector other{record("a", 0), record("c", 4)};
    QCOMPARE(files({few, 4}, {more, 6}), (EvidenceParts{{u"operator-log.json"_s, recordsJson(more)}}));
    QCOMPARE(files({more, 6}, {few, 4}), (EvidenceParts{{u"operator-log.json"_s, recordsJson(more)}}));
    QCOMPARE(files({few, 5}, {more, 6}).size(), 2U); // the longer one has what came with the shorter one left out
    QCOMPARE(files({more, 6}, {other, 6}), (EvidenceParts{{u"kept-operator-log.json"_s, recordsJson(more)},
                                                          {u"offered-operator-log.json"_s, recordsJson(other)}}));
    const auto accepted = std::vector{record("a", 0), record("x", 3), record("y", 9)};
    LogView log;
    for (const auto &each : accepted)
        log.records.push_back({.published = each,
                               .id = {},
                               .decoded = std::unexpected(DecodeError()),
                               .checks = {},
                               .error = {},
                               .marks = {}});
    QCOMPARE(operatorLogOf(&log, std::nullopt, 5).records.size(), 2U);
    QCOMPARE(operatorLogOf(&log, ServedLog{1, {record("b", 4)}}, 5).records, more);
    QVERIFY(operatorLogOf(nullptr, std::nullopt, 5).records.empty());
}

/// Evidence of earlier versions has no operator log: one that explains it is looked for, and without one nothing is
/// proven, and it says why.
void EvidenceTest::olderEvidence()
{
    Bench bench;
    divergence([](World &world) { world.publish("test:one", "1.0.0", World::key("bob")); },
               [](World &world) { world.publish("test:two", "1.0.0", World::key("bob")); })(bench);
    runSqlOn(bench, u"DELETE FROM evidence_part WHERE name = 'operator-log.json'"_s);
    const auto judge = [&] {
        const auto view = bench.load();
        return QCoro::waitFor(bench.session->judgeEvidence(bench.id, view->evidence.front().id)).value();
    };
    auto judged = judge();
    QCOMPARE(judged.verdict.outcome, Outcome::Verified);
    QCOMPARE(judged.verdict.shows, Shows::Contradiction);
    QCOMPARE(codes(judged.verdict.findings, Severity::Info), u"evidence.completed"_s);
    // What it is handed on with, anybody can judge.
    QCOMPARE(judgeEvidence(judged.parts, 1).shows, Shows::Contradiction);
    // Trusted again, the operator log of before is set aside, and still explains it.
    runSqlOn(bench, u"INSERT INTO set_aside_record (registry, log_id, position, registry_index, content, key_id, "
                    "signature, reason) SELECT registry, log_id, position, registry_index, content, key_id, signature, "
                    "2 FROM record JOIN log ON log.id = record.log"_s);
    runSqlOn(bench, u"DELETE FROM record"_s);
    judged = judge();
    QCOMPARE(judged.verdict.shows, Shows::Contradiction);
    QCOMPARE(codes(judged.verdict.findings, Severity::Info), u"evidence.completed"_s);
    // Without any, all that the statements say is told, and that nobody can tell who made them.
    runSqlOn(bench, u"DELETE FROM set_aside_record"_s);
    judged = judge();
    QCOMPARE(judged.verdict.outcome, Outcome::NotChecked);
    QCOMPARE(judged.verdict.shows, Shows::Nothing);
    QCOMPARE(judged.verdict.code, "checkpoint.fork");
    QCOMPARE(codesOf(judged.verdict), u"evidence.missing"_s);
    // What could be seen to be wrong all the same, is.
    auto same = judged.parts;
    same[1].second = same[0].second;
    QCOMPARE(codesOf(judgeEvidence(same, 1)), u"evidence.missing evidence.no-contradiction"_s);
    QCOMPARE(judgeEvidence(same, 1).outcome, Outcome::Failed);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
