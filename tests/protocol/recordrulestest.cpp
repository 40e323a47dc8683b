// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordrules.h"

#include "logmaker.h"
#include "protocol/replay.h"
#include "protocol/statejson.h"
#include "testvectors.h"

#include <QTest>

#include <set>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const auto &state)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(stateJson(state))).object();
}

/// The outcome of the last record of a log whose other records are fine. The state must not change by a refused one.
template <class State>
RecordOutcome lastOutcome(const std::vector<Envelope> &log)
{
    State state;
    for (std::size_t i = 0; i + 1 < log.size(); ++i)
        if (!applyEnvelope(state, log[i]).accepted())
            qFatal("record %zu of the preparation was refused", i);
    const State before = state;
    const RecordOutcome outcome = applyEnvelope(state, log.back());
    if (!outcome.accepted() && !(state == before))
        qFatal("a refused record changed the state");
    return outcome;
}

AnyHash contentHash()
{
    return AnyHash::parse("sha256:" + std::string(64, '0')).value();
}

Version version(std::string_view text)
{
    return Version::parse(text).value();
}

} // namespace

class RecordRulesTest : public QObject
{
    Q_OBJECT

    const PrivateKey m_alice = test::testKey("alice"_L1);
    const PrivateKey m_bob = test::testKey("bob"_L1);
    const PrivateKey m_carol = test::testKey("carol"_L1);
    const PublicKey alice = m_alice.publicKey();
    const PublicKey bob = m_bob.publicKey();
    using Package = test::LogMaker<PackageRecord>;
    using Operator = test::LogMaker<OperatorRecord>;

    Package begunPackage() const { return Package().append({InitEntry{alice}}, m_alice); }
    Operator begunOperator() const { return Operator().append({InitEntry{alice}}, m_alice); }

    template <class State>
    void runVectorCase(const QJsonObject &each)
    {
        const auto log = test::envelopesOf(each.value("records"_L1).toArray());
        State state;
        const QJsonObject expected = each.value("expect"_L1).toObject();
        const QJsonArray ids = each.value("record_ids"_L1).toArray();
        for (std::size_t i = 0; i < log.size(); ++i) {
            const RecordOutcome outcome = applyEnvelope(state, log[i]);
            QCOMPARE(outcome.id.text(), test::textOf(ids.at(qsizetype(i))));
            QCOMPARE(outcome.position, i);
            if (outcome.accepted())
                continue;
            QCOMPARE(QString::fromUtf8(ruleName(outcome.error->rule)), expected.value("error"_L1).toString());
            QCOMPARE(int(i), expected.value("at_record"_L1).toInt());
            QCOMPARE(jsonOf(state), expected.value("state_before_failure"_L1).toObject());
            return;
        }
        QVERIFY(expected.contains("valid"_L1));
        QCOMPARE(jsonOf(state), expected.value("valid"_L1).toObject());
    }

    static std::string operatorLogIdText() { return test::textOf(test::vectors("operator_log_id"_L1)["log_id"_L1]); }

    static void cases(QLatin1StringView group)
    {
        QTest::addColumn<QJsonObject>("each");
        const QJsonArray all = test::vectors(group).toArray();
        QVERIFY(!all.isEmpty());
        for (const auto &each : all)
            QTest::newRow(qPrintable(each["name"_L1].toString())) << each.toObject();
    }

private Q_SLOTS:
    void packageVectors_data() { cases("package_log_cases"_L1); }
    void packageVectors()
    {
        QFETCH(QJsonObject, each);
        runVectorCase<PackageState>(each);
    }

    void operatorVectors_data() { cases("operator_log_cases"_L1); }
    void operatorVectors()
    {
        QFETCH(QJsonObject, each);
        runVectorCase<OperatorState>(each);
    }

    void registryVectors()
    {
        const QJsonValue registry = test::vectors("registry"_L1);
        OperatorState operatorState;
        std::map<QString, PackageState> packages;
        for (const auto &entry : test::arrayOf(registry["entries"_L1])) {
            const Envelope envelope = test::envelopeOf(entry["body"_L1].toObject());
            const bool isOperator = entry["kind"_L1].toString() == "operator"_L1;
            const RecordOutcome outcome = isOperator ? applyEnvelope(operatorState, envelope)
                                                     : applyEnvelope(packages[entry["log_id"_L1].toString()], envelope);
            QVERIFY(outcome.accepted());
            QCOMPARE(outcome.id.text(), test::textOf(entry["record_id"_L1]));
        }
        const QJsonObject states = registry["states"_L1].toObject();
        QCOMPARE(std::size_t(states.size()), packages.size() + 1);
        QCOMPARE(jsonOf(operatorState), states.value(QString::fromStdString(operatorLogIdText())).toObject());
        for (const auto &[id, state] : packages)
            QCOMPARE(jsonOf(state), states.value(id).toObject());
    }

    void ruleNames()
    {
        std::set<std::string_view> names;
        for (int i = int(RecordRule::Decode); i <= int(RecordRule::SignatureError); ++i) {
            const auto name = ruleName(RecordRule(i));
            QVERIFY(!name.empty());
            QVERIFY(names.insert(name).second);
            QCOMPARE(ruleFromName(name), RecordRule(i));
        }
        QVERIFY(!ruleFromName("NoSuchRule"));
    }

    // One case a rule: what is refused, and the details that a sentence about it needs.

    void decode()
    {
        const auto outcome = lastOutcome<PackageState>(Package().append(Envelope{{0x10, 0x00}, alice.id(), "x"}).log());
        QCOMPARE(outcome.error->rule, RecordRule::Decode);
        QCOMPARE(outcome.error->decode->code, DecodeCode::MissingTime);
        QCOMPARE(outcome.checks().format, CheckState::Failed);
        QCOMPARE(outcome.checks().chain, CheckState::NotReached);
    }

    void previousHashOnFirstRecord()
    {
        Package log;
        PackageRecord record = log.next({InitEntry{alice}});
        record.prev = contentHash();
        const auto outcome = lastOutcome<PackageState>(log.append(record, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::PreviousHashOnFirstRecord);
        QCOMPARE(outcome.error->gotPrev, contentHash());
        QCOMPARE(outcome.checks().chain, CheckState::Failed);
    }

    void noPreviousHashAfterInit()
    {
        Package log = begunPackage();
        const RecordId head = packageRecordId(log.log().back().contentBytes);
        PackageRecord record = log.next({});
        record.prev.reset();
        const auto outcome = lastOutcome<PackageState>(log.append(record, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::NoPreviousHashAfterInit);
        QCOMPARE(outcome.error->expectedPrev, head);
    }

    void recordHashDoesNotMatch_data()
    {
        QTest::addColumn<QString>("prev");
        QTest::newRow("another digest") << u"sha256:"_s + QString(64, u'a');
        QTest::newRow("shorter") << u"sha256:ab"_s;
        QTest::newRow("empty") << u"sha256:"_s;
    }

    void recordHashDoesNotMatch()
    {
        QFETCH(QString, prev);
        Package log = begunPackage();
        const RecordId head = packageRecordId(log.log().back().contentBytes);
        PackageRecord record = log.next({});
        record.prev = AnyHash::parse(prev.toStdString()).value();
        const auto outcome = lastOutcome<PackageState>(log.append(record, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::RecordHashDoesNotMatch);
        QCOMPARE(outcome.error->expectedPrev, head);
        QCOMPARE(outcome.error->gotPrev->text(), prev.toStdString());
        QCOMPARE(outcome.checks(), (RecordChecks{CheckState::Passed, CheckState::Failed, CheckState::NotReached,
                                                 CheckState::NotReached, CheckState::NotReached}));
    }

    void protocolVersionNotAllowed()
    {
        Operator log = begunOperator();
        OperatorRecord record = log.next({});
        record.version = 7;
        const auto outcome = lastOutcome<OperatorState>(log.append(record, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::ProtocolVersionNotAllowed);
        QCOMPARE(outcome.error->protocolVersion, 7u);
        QCOMPARE(outcome.checks().format, CheckState::Failed);
        QCOMPARE(outcome.checks().chain, CheckState::Passed);
    }

    void timestampLowerThanPrevious()
    {
        Package log = begunPackage();
        PackageRecord record = log.next({});
        record.time = {1'699'999'999, 999'999'999};
        const auto outcome = lastOutcome<PackageState>(log.append(record, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::TimestampLowerThanPrevious);
        QCOMPARE(outcome.error->previousTime, (Timestamp{1'700'000'000, 0}));
        QCOMPARE(outcome.error->time, (Timestamp{1'699'999'999, 999'999'999}));
        QCOMPARE(outcome.checks().time, CheckState::Failed);
        QCOMPARE(outcome.checks().permission, CheckState::NotReached);
    }

    void equalTimeIsFine()
    {
        Package log = begunPackage();
        PackageRecord record = log.next({});
        record.time = {1'700'000'000, 0};
        QVERIFY(lastOutcome<PackageState>(log.append(record, m_alice).log()).accepted());
    }

    void firstEntryIsNotInit()
    {
        const auto outcome =
            lastOutcome<PackageState>(Package().append({GrantEntry{alice, {}}, InitEntry{alice}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::FirstEntryIsNotInit);
        QCOMPARE(outcome.error->entry, 0u);
    }

    void initialRecordDoesNotInit()
    {
        const auto outcome = lastOutcome<PackageState>(Package().append(Package::Entries{}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::InitialRecordDoesNotInit);
        QVERIFY(!outcome.error->entry);
        QCOMPARE(outcome.checks().permission, CheckState::Failed);
    }

    void initialEntryAfterBeginning()
    {
        const auto outcome =
            lastOutcome<OperatorState>(Operator().append({InitEntry{alice}, InitEntry{alice}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::InitialEntryAfterBeginning);
        QCOMPARE(outcome.error->entry, 1u);
    }

    void keyOfInitIsNotTheSigner()
    {
        const auto outcome = lastOutcome<PackageState>(Package().append({InitEntry{alice}}, m_bob).log());
        QCOMPARE(outcome.error->rule, RecordRule::KeyIDNotRecognized);
        QCOMPARE(outcome.error->entry, 0u);
        QCOMPARE(outcome.error->keyId, bob.id());
        QCOMPARE(outcome.error->otherKeyId, alice.id());
        QCOMPARE(outcome.checks().permission, CheckState::Failed);
    }

    void keyNotRecognized()
    {
        const auto outcome = lastOutcome<PackageState>(begunPackage().append(Package::Entries{}, m_bob).log());
        QCOMPARE(outcome.error->rule, RecordRule::KeyIDNotRecognized);
        QCOMPARE(outcome.error->keyId, bob.id());
        QVERIFY(!outcome.error->entry);
        QCOMPARE(outcome.checks().permission, CheckState::Passed);
        QCOMPARE(outcome.checks().signature, CheckState::Failed);
    }

    void unauthorizedNeverHadIt()
    {
        const auto outcome =
            lastOutcome<PackageState>(begunPackage()
                                          .append({GrantEntry{bob, {Permission::Yank}}}, m_alice)
                                          .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_bob)
                                          .log());
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
        QCOMPARE(outcome.error->keyId, bob.id());
        QCOMPARE(outcome.error->permission, Permission::Release);
        QVERIFY(!outcome.error->lostIn);
        QCOMPARE(outcome.checks().permission, CheckState::Failed);
        QCOMPARE(outcome.checks().signature, CheckState::NotReached);
    }

    void unauthorizedLostIt()
    {
        const auto outcome = lastOutcome<PackageState>(
            begunPackage()
                .append({GrantEntry{bob, {Permission::Release, Permission::Yank}}}, m_alice)
                .append({RevokeEntry{bob.id(), {Permission::Release}}}, m_alice)
                .append(Package::Entries{}, m_alice)
                .append({RevokeEntry{bob.id(), {}}, ReleaseEntry{version("1.0.0"), contentHash()}}, m_bob)
                .log());
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
        QCOMPARE(outcome.error->entry, 1u);
        QCOMPARE(outcome.error->permission, Permission::Release);
        QCOMPARE(outcome.error->lostIn, 2u);
    }

    void unauthorizedNamesTheFirstMissing()
    {
        const auto outcome = lastOutcome<OperatorState>(
            begunOperator()
                .append({GrantEntry{bob, {Permission::Commit}}}, m_alice)
                .append(
                    {GrantEntry{bob, {Permission::Commit, Permission::ImportNamespace, Permission::DefineNamespace}}},
                    m_bob)
                .log());
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
        QCOMPARE(outcome.error->permission, Permission::ImportNamespace);
    }

    void operatorGrantAndRevokeNeedCommit_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::newRow("grant") << false;
        QTest::newRow("revoke") << true;
    }

    void operatorGrantAndRevokeNeedCommit()
    {
        QFETCH(bool, revoke);
        const OperatorEntry entry =
            revoke ? OperatorEntry(RevokeEntry{bob.id(), {}}) : OperatorEntry(GrantEntry{bob, {}});
        const auto outcome =
            lastOutcome<OperatorState>(begunOperator()
                                           .append({GrantEntry{bob, {Permission::DefineNamespace}}}, m_alice)
                                           .append({entry}, m_bob)
                                           .log());
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
        QCOMPARE(outcome.error->permission, Permission::Commit);
    }

    void requiredPermissionComesBeforeInit()
    {
        const auto outcome =
            lastOutcome<PackageState>(Package().append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
    }

    void permissionNotFoundToRevoke_data()
    {
        QTest::addColumn<bool>("twice");
        QTest::newRow("never had it") << false;
        QTest::newRow("twice in one list") << true;
    }

    void permissionNotFoundToRevoke()
    {
        QFETCH(bool, twice);
        const std::vector<Permission> granted =
            twice ? std::vector{Permission::Release} : std::vector{Permission::Yank};
        const auto outcome = lastOutcome<PackageState>(
            begunPackage()
                .append({GrantEntry{bob, granted}}, m_alice)
                .append({RevokeEntry{bob.id(), {Permission::Release, Permission::Release}}}, m_alice)
                .log());
        QCOMPARE(outcome.error->rule, RecordRule::PermissionNotFoundToRevoke);
        QCOMPARE(outcome.error->keyId, bob.id());
        QCOMPARE(outcome.error->permission, Permission::Release);
        QCOMPARE(outcome.error->lostIn, twice ? std::optional<std::size_t>(2) : std::nullopt);
    }

    void releaseOfReleased()
    {
        Package log = begunPackage().append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice);
        const RecordId first = packageRecordId(log.log().back().contentBytes);
        const auto outcome =
            lastOutcome<PackageState>(log.append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::ReleaseOfReleased);
        QCOMPARE(outcome.error->version, version("1.0.0"));
        QCOMPARE(outcome.error->earlierRecord, first);
    }

    void yankOfUnreleased()
    {
        const auto outcome =
            lastOutcome<PackageState>(begunPackage()
                                          .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice)
                                          .append({YankEntry{version("1.0.0+a")}}, m_alice)
                                          .log());
        QCOMPARE(outcome.error->rule, RecordRule::YankOfUnreleased);
        QCOMPARE(outcome.error->version, version("1.0.0+a"));
    }

    void yankOfYanked()
    {
        Package log = begunPackage()
                          .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice)
                          .append({YankEntry{version("1.0.0")}}, m_alice);
        const RecordId yanking = packageRecordId(log.log().back().contentBytes);
        const auto outcome = lastOutcome<PackageState>(log.append({YankEntry{version("1.0.0")}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::YankOfYanked);
        QCOMPARE(outcome.error->earlierRecord, yanking);
    }

    void invalidNamespace()
    {
        const auto outcome =
            lastOutcome<OperatorState>(begunOperator().append({DefineNamespaceEntry{"a--b"}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::InvalidNamespace);
        QCOMPARE(outcome.error->nameSpace, "a--b");
    }

    void namespaceAlreadyDefined()
    {
        const auto outcome = lastOutcome<OperatorState>(
            begunOperator()
                .append({DefineNamespaceEntry{"acme"}, ImportNamespaceEntry{"acme", "example.com"}}, m_alice)
                .log());
        QCOMPARE(outcome.error->rule, RecordRule::NamespaceAlreadyDefined);
        QCOMPARE(outcome.error->entry, 1u);
        QCOMPARE(outcome.error->nameSpace, "acme");
    }

    void signatureError_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<bool>("unreadable");
        const auto other = m_alice.sign(bytesOf("something else")).value().text();
        QTest::newRow("of another message") << QString::fromStdString(other) << false;
        QTest::newRow("no signature text") << u"ecdsa-p256:AAAA"_s << true;
        QTest::newRow("empty") << QString() << true;
    }

    void signatureError()
    {
        QFETCH(QString, signature);
        QFETCH(bool, unreadable);
        Package log = begunPackage();
        Envelope envelope = signRecord(LogKind::Package, encode(log.next({})), m_alice).value();
        envelope.signature = signature.toStdString();
        const auto outcome = lastOutcome<PackageState>(log.append(envelope).log());
        QCOMPARE(outcome.error->rule, RecordRule::SignatureError);
        QCOMPARE(outcome.error->keyId, alice.id());
        QCOMPARE(outcome.error->signatureUnreadable, unreadable);
        QCOMPARE(outcome.checks(), (RecordChecks{CheckState::Passed, CheckState::Passed, CheckState::Passed,
                                                 CheckState::Passed, CheckState::Failed}));
    }

    // What a refused record did before it was refused is taken back, whatever it was.

    void takesBackEverything()
    {
        Package log = begunPackage()
                          .append({GrantEntry{bob, {Permission::Yank}}}, m_alice)
                          .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice)
                          .append({GrantEntry{bob, {Permission::Release}}, RevokeEntry{bob.id(), {Permission::Yank}},
                                   RevokeEntry{alice.id(), {Permission::Yank}},
                                   GrantEntry{m_carol.publicKey(), {Permission::Release}},
                                   ReleaseEntry{version("2.0.0"), contentHash()}, YankEntry{version("1.0.0")}},
                                  m_alice);
        const auto outcome = lastOutcome<PackageState>(log.log()); // compares the states
        QCOMPARE(outcome.error->rule, RecordRule::UnauthorizedAction);
        QCOMPARE(outcome.error->entry, 5u);
        QCOMPARE(outcome.error->lostIn, 3u); // by an entry before it in the same record
    }

    void takesBackAYankAndNamespaces()
    {
        const auto yank =
            lastOutcome<PackageState>(begunPackage()
                                          .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice)
                                          .append({YankEntry{version("1.0.0")}, YankEntry{version("1.0.0")}}, m_alice)
                                          .log());
        QCOMPARE(yank.error->rule, RecordRule::YankOfYanked);
        const auto names = lastOutcome<OperatorState>(
            begunOperator()
                .append({DefineNamespaceEntry{"a"}, DefineNamespaceEntry{"b"}, DefineNamespaceEntry{"a"}}, m_alice)
                .log());
        QCOMPARE(names.error->rule, RecordRule::NamespaceAlreadyDefined);
    }

    void takesBackTheFirstRecord()
    {
        const auto outcome =
            lastOutcome<PackageState>(Package().append({InitEntry{alice}, YankEntry{version("1.0.0")}}, m_alice).log());
        QCOMPARE(outcome.error->rule, RecordRule::YankOfUnreleased);
    }

    // What the state keeps.

    void aYankedReleaseKeepsItsContent()
    {
        const auto log = begunPackage()
                             .append({GrantEntry{bob, {Permission::Yank}}}, m_alice)
                             .append({ReleaseEntry{version("1.0.0"), contentHash()}}, m_alice)
                             .append({YankEntry{version("1.0.0")}}, m_bob)
                             .log();
        const auto replay = replayPackageLog({}, log);
        QVERIFY(!replay.error());
        const Release *release = replay.state.releases().find(version("1.0.0"));
        QVERIFY(release);
        QCOMPARE(release->content, contentHash());
        QCOMPARE(release->by, alice.id());
        QCOMPARE(release->recordId, packageRecordId(log[2].contentBytes));
        QCOMPARE(release->yanked->by, bob.id());
        QCOMPARE(release->yanked->recordId, packageRecordId(log[3].contentBytes));
        QCOMPARE(release->yanked->timestamp, (Timestamp{1'700'000'003, 0}));
        QVERIFY(!replay.state.newestRelease());
    }

    void newestRelease()
    {
        Package::Entries entries;
        for (const auto *text : {"1.9.0", "1.10.0", "1.10.0+b", "2.0.0-rc.1", "1.11.0"})
            entries.emplace_back(ReleaseEntry{version(text), contentHash()});
        Package log = begunPackage().append(entries, m_alice).append({YankEntry{version("1.11.0")}}, m_alice);
        QCOMPARE(replayPackageLog({}, log.log()).state.newestRelease()->version, version("1.10.0+b"));
        log.append({YankEntry{version("1.9.0")}, YankEntry{version("1.10.0")}, YankEntry{version("1.10.0+b")}},
                   m_alice);
        QCOMPARE(replayPackageLog({}, log.log()).state.newestRelease()->version, version("2.0.0-rc.1"));
    }

    void permissionTimeline()
    {
        const auto state = replayPackageLog({}, begunPackage()
                                                    .append({GrantEntry{bob, {Permission::Yank, Permission::Yank}},
                                                             RevokeEntry{bob.id(), {Permission::Yank}}},
                                                            m_alice)
                                                    .append({GrantEntry{bob, {Permission::Yank}}}, m_alice)
                                                    .log())
                               .state;
        const std::vector<PermissionChange> expected{
            {0, 0, alice.id(), alice.id(), Permission::Release, true},
            {0, 0, alice.id(), alice.id(), Permission::Yank, true},
            {1, 0, alice.id(), bob.id(), Permission::Yank, true},
            {1, 1, alice.id(), bob.id(), Permission::Yank, false},
            {2, 0, alice.id(), bob.id(), Permission::Yank, true},
        };
        QCOMPARE(state.permissionChanges(), expected);
        QVERIFY(!state.lostIn(bob.id(), Permission::Yank)); // given back
    }

    void namespaces()
    {
        const auto log =
            begunOperator()
                .append({DefineNamespaceEntry{"acme"}, ImportNamespaceEntry{"wasi", "wasi.example.com"}}, m_alice)
                .log();
        const auto state = replayOperatorLog({}, log).state;
        QVERIFY(!state.namespaces().find("acme")->importedFrom);
        QCOMPARE(state.namespaces().find("wasi")->importedFrom, "wasi.example.com");
        QCOMPARE(state.namespaces().find("wasi")->recordId, operatorRecordId(log[1].contentBytes));
    }

    // Legal, and marked (spec 11.7, 11.8, 11.11).

    void markStrangerKey()
    {
        const auto trick = lastOutcome<PackageState>(begunPackage().append({GrantEntry{bob, {}}}, m_bob).log());
        QVERIFY(trick.accepted());
        QVERIFY(trick.marks.strangerKey);
        const auto revoked =
            lastOutcome<OperatorState>(begunOperator()
                                           .append({GrantEntry{bob, {Permission::Commit}}}, m_alice)
                                           .append({RevokeEntry{bob.id(), {Permission::Commit}}}, m_alice)
                                           .append(Operator::Entries{}, m_bob)
                                           .log());
        QVERIFY(revoked.accepted());
        QVERIFY(revoked.marks.strangerKey);
        const auto resigning = lastOutcome<PackageState>(
            begunPackage().append({RevokeEntry{alice.id(), {Permission::Release, Permission::Yank}}}, m_alice).log());
        QVERIFY(resigning.accepted());
        QVERIFY(!resigning.marks.strangerKey);
        QVERIFY(!lastOutcome<PackageState>(begunPackage().log()).marks.strangerKey);
    }

    void markInitSignedByOtherKey()
    {
        const auto outcome =
            lastOutcome<OperatorState>(Operator().append({InitEntry{alice}, GrantEntry{bob, {}}}, m_bob).log());
        QVERIFY(outcome.accepted());
        QVERIFY(outcome.marks.initSignedByOtherKey);
        QVERIFY(!lastOutcome<OperatorState>(begunOperator().log()).marks.initSignedByOtherKey);
    }

    void markReencodeDiffersAndUnknownFields()
    {
        Bytes content = encode(Package().next({InitEntry{alice}}));
        QVERIFY(
            !lastOutcome<PackageState>({signRecord(LogKind::Package, content, m_alice).value()}).marks.reencodeDiffers);
        Bytes withDefault = content;
        withDefault.insert(withDefault.end(), {0x10, 0x00}); // version = 0, out of order
        const auto explicitDefault =
            lastOutcome<PackageState>({signRecord(LogKind::Package, withDefault, m_alice).value()});
        QVERIFY(explicitDefault.accepted());
        QVERIFY(explicitDefault.marks.reencodeDiffers);
        QVERIFY(!explicitDefault.marks.unknownFields);
        content.insert(content.end(), {0x48, 0x01}); // field 9
        const auto unknown = lastOutcome<PackageState>({signRecord(LogKind::Package, content, m_alice).value()});
        QVERIFY(unknown.accepted());
        QVERIFY(unknown.marks.unknownFields);
        QVERIFY(unknown.marks.reencodeDiffers);
    }
};

QTEST_GUILESS_MAIN(RecordRulesTest)
#include "recordrulestest.moc"
