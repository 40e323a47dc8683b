// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/checkpoint.h"

#include "crypto/sha256.h"
#include "logmaker.h"
#include "protocol/replay.h"
#include "testvectors.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

SignedCheckpoint checkpointOf(const QJsonValue &json)
{
    const QJsonValue contents = json["contents"_L1];
    return {{std::uint64_t(contents["logLength"_L1].toInteger()),
             Digest::parse(test::textOf(contents["logRoot"_L1])).value(),
             Digest::parse(test::textOf(contents["mapRoot"_L1])).value(),
             std::uint64_t(contents["timestamp"_L1].toInteger())},
            KeyId(test::textOf(json["keyId"_L1])),
            test::textOf(json["signature"_L1])};
}

} // namespace

class CheckpointTest : public QObject
{
    Q_OBJECT

    const PrivateKey m_alice = test::testKey("alice"_L1);
    const PrivateKey m_bob = test::testKey("bob"_L1);
    using Operator = test::LogMaker<OperatorRecord>;

    OperatorState stateOf(const Operator &log) const { return replayOperatorLog({}, log.log()).state; }
    Operator begun() const { return Operator().append({InitEntry{m_alice.publicKey()}}, m_alice); }

    static void compareBytes(const QJsonValue &vector)
    {
        const SignedCheckpoint each = checkpointOf(vector["json"_L1]);
        QCOMPARE(each.checkpoint.bytes(), test::hexOf(vector["checkpoint_bytes_hex"_L1]));
        QCOMPARE(each.checkpoint.id().text(), test::textOf(vector["checkpoint_id"_L1]));
        QCOMPARE(each.checkpoint.signedBytes(), test::hexOf(vector["signed_message_hex"_L1]));
        QCOMPARE(sha256(each.checkpoint.signedBytes()).hex(), test::textOf(vector["signed_message_sha256"_L1]));
    }

private Q_SLOTS:
    void registryVectors()
    {
        const QJsonValue registry = test::vectors("registry"_L1);
        const QJsonArray entries = registry["entries"_L1].toArray();
        for (const auto &vector : test::arrayOf(registry["checkpoints"_L1])) {
            compareBytes(vector);
            const SignedCheckpoint each = checkpointOf(vector["json"_L1]);
            // The operator log as it was at that length.
            OperatorState state;
            for (const auto &entry : entries)
                if (entry["kind"_L1].toString() == "operator"_L1 &&
                    std::uint64_t(entry["registry_index"_L1].toInteger()) < each.checkpoint.logLength)
                    QVERIFY(applyEnvelope(state, test::envelopeOf(entry["body"_L1].toObject())).accepted());
            QVERIFY(each.verify(state).has_value());
        }
    }

    void syntheticVector()
    {
        const QJsonValue vector = test::vectors("checkpoint_synthetic"_L1);
        compareBytes(vector);
        QVERIFY(checkpointOf(vector["json"_L1]).verify(stateOf(begun())).has_value());
    }

    void signs()
    {
        const Checkpoint checkpoint{7, sha256(bytesOf("log")), sha256(bytesOf("map")), 1'700'000'000};
        const auto own = SignedCheckpoint::sign(checkpoint, m_alice).value();
        QCOMPARE(own.keyId, m_alice.publicKey().id());
        QVERIFY(own.verify(stateOf(begun())).has_value());
    }

    void refusesAnUnknownKey()
    {
        const auto strange = SignedCheckpoint::sign({1, {}, {}, 0}, m_bob).value();
        QCOMPARE(strange.verify(stateOf(begun())).error().code, CheckpointCode::UnknownKey);
        QCOMPARE(strange.verify({}).error().code, CheckpointCode::UnknownKey);
    }

    void refusesAKeyWithoutCommit_data()
    {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("never had it") << false;
        QTest::newRow("lost it") << true;
    }

    void refusesAKeyWithoutCommit()
    {
        QFETCH(bool, revoked);
        const PublicKey bob = m_bob.publicKey();
        Operator log = begun();
        if (revoked)
            log.append({GrantEntry{bob, {Permission::Commit}}}, m_alice)
                .append({RevokeEntry{bob.id(), {Permission::Commit}}}, m_alice);
        else
            log.append({GrantEntry{bob, {Permission::DefineNamespace}}}, m_alice);
        const auto signedByBob = SignedCheckpoint::sign({3, {}, {}, 0}, m_bob).value();
        QCOMPARE(signedByBob.verify(stateOf(log)).error().code, CheckpointCode::Commit);
        if (revoked) { // it was right at its time
            Operator before = begun().append({GrantEntry{bob, {Permission::Commit}}}, m_alice);
            QVERIFY(signedByBob.verify(stateOf(before)).has_value());
        }
    }

    void refusesEveryChange()
    {
        const OperatorState state = stateOf(begun());
        const auto good = SignedCheckpoint::sign({7, {}, {}, 5}, m_alice).value();
        const auto code = [&](auto change) {
            SignedCheckpoint bad = good;
            change(bad);
            const auto verdict = bad.verify(state);
            return verdict ? std::nullopt : std::optional(verdict.error());
        };
        const CheckpointError wrong{CheckpointCode::Signature, false};
        QCOMPARE(code([](SignedCheckpoint &bad) { ++bad.checkpoint.logLength; }), wrong);
        QCOMPARE(code([](SignedCheckpoint &bad) { bad.checkpoint.logRoot = sha256({}); }), wrong);
        QCOMPARE(code([](SignedCheckpoint &bad) { bad.checkpoint.mapRoot = sha256({}); }), wrong);
        QCOMPARE(code([](SignedCheckpoint &bad) { ++bad.checkpoint.timestamp; }), wrong);
        QCOMPARE(code([](SignedCheckpoint &bad) { bad.signature.clear(); }),
                 (CheckpointError{CheckpointCode::Signature, true}));
    }

    void sameStatement()
    {
        const Checkpoint one{7, sha256(bytesOf("log")), sha256(bytesOf("map")), 1};
        Checkpoint other = one;
        other.timestamp = 2;
        QVERIFY(one.sameStatement(other));
        QCOMPARE(one.id(), other.id());
        other.mapRoot = {};
        QVERIFY(!one.sameStatement(other));
        QVERIFY(one.id() != other.id());
    }

    void codeNames()
    {
        QCOMPARE(checkpointCodeName(CheckpointCode::UnknownKey), "unknown-key");
        QCOMPARE(checkpointCodeName(CheckpointCode::Commit), "commit");
        QCOMPARE(checkpointCodeName(CheckpointCode::Signature), "signature");
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpointtest.moc"
