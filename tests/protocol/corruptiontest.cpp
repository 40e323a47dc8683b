// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/corruption.h"
#include "crypto/sha256.h"
#include "logmaker.h"
#include "protocol/checkpoint.h"
#include "protocol/replay.h"
#include "testvectors.h"

#include <QTest>

using namespace kennel;

/// Thousands of signed statements made from valid ones by changing something. Not one may be accepted: a signature
/// covers every byte, and every text form has one spelling.
class CorruptionTest : public QObject
{
    Q_OBJECT

    const PrivateKey m_alice = test::testKey(QLatin1StringView("alice"));
    const PrivateKey m_bob = test::testKey(QLatin1StringView("bob"));

private Q_SLOTS:
    void packageEnvelopes();
    void operatorEnvelopes();
    void checkpoints();
};

static std::string textOfBytes(ByteView bytes)
{
    return std::string(textOf(bytes));
}

static Bytes bytesOfText(const std::string &text)
{
    const ByteView bytes = bytesOf(text);
    return {bytes.begin(), bytes.end()};
}

/// Offers each record of \a log changed in every way, and with the parts of every other one, in its place. Returns how
/// many were refused.
template <class State>
static std::size_t refusedEnvelopes(const std::vector<Envelope> &log)
{
    std::size_t refused = 0;
    State state;
    const auto refuse = [&](const Envelope &changed) {
        State attempt = state;
        QVERIFY(!applyEnvelope(attempt, changed).accepted());
        ++refused;
    };
    for (const Envelope &good : log) {
        test::corrupt(good.contentBytes,
                      [&](ByteView bytes) { refuse({Bytes(bytes.begin(), bytes.end()), good.keyId, good.signature}); });
        test::corrupt(bytesOfText(good.keyId.text()),
                      [&](ByteView bytes) { refuse({good.contentBytes, KeyId(textOfBytes(bytes)), good.signature}); });
        test::corrupt(bytesOfText(good.signature),
                      [&](ByteView bytes) { refuse({good.contentBytes, good.keyId, textOfBytes(bytes)}); });
        for (const Envelope &other : log) {
            if (other == good)
                continue;
            refuse(other);
            refuse({other.contentBytes, good.keyId, good.signature});
            refuse({good.contentBytes, good.keyId, other.signature});
            if (other.keyId != good.keyId)
                refuse({good.contentBytes, other.keyId, good.signature});
        }
        [&] { QVERIFY(applyEnvelope(state, good).accepted()); }();
    }
    return refused;
}

void CorruptionTest::packageEnvelopes()
{
    const auto version = [](const char *text) { return Version::parse(text).value(); };
    const AnyHash content(sha256(bytesOf("component")));
    test::LogMaker<PackageRecord> log;
    log.append({InitEntry{m_alice.publicKey()}, GrantEntry{m_bob.publicKey(), {Permission::Release, Permission::Yank}}},
               m_alice)
        .append({ReleaseEntry{version("1.0.0"), content}}, m_bob)
        .append({ReleaseEntry{version("1.1.0"), content}, YankEntry{version("1.0.0")}}, m_alice)
        .append({RevokeEntry{m_bob.publicKey().id(), {Permission::Release}}}, m_alice);
    const std::size_t refused = refusedEnvelopes<PackageState>(log.log());
    qInfo("%zu corrupted envelopes of a package log refused", refused);
    QVERIFY(refused > 8'000);
}

void CorruptionTest::operatorEnvelopes()
{
    test::LogMaker<OperatorRecord> log;
    log.append({InitEntry{m_alice.publicKey()}}, m_alice)
        .append({DefineNamespaceEntry{"acme"}, GrantEntry{m_bob.publicKey(), {Permission::Commit}}}, m_alice)
        .append({ImportNamespaceEntry{"wasi", "wasi.example"}}, m_alice);
    const std::size_t refused = refusedEnvelopes<OperatorState>(log.log());
    qInfo("%zu corrupted envelopes of an operator log refused", refused);
    QVERIFY(refused > 6'000);
}

void CorruptionTest::checkpoints()
{
    test::LogMaker<OperatorRecord> log;
    log.append({InitEntry{m_alice.publicKey()}, GrantEntry{m_bob.publicKey(), {Permission::Commit}}}, m_alice);
    const OperatorState state = replayOperatorLog({}, log.log()).state;
    const Checkpoint statement{7, sha256(bytesOf("log")), sha256(bytesOf("map")), 1'700'000'000};
    const SignedCheckpoint good = SignedCheckpoint::sign(statement, m_alice).value();
    QVERIFY(good.verify(state).has_value());

    std::size_t refused = 0;
    const auto refuse = [&](auto change) {
        SignedCheckpoint changed = good;
        change(changed);
        QVERIFY(!changed.verify(state));
        ++refused;
    };
    refuse([](SignedCheckpoint &changed) { std::swap(changed.checkpoint.logRoot, changed.checkpoint.mapRoot); });
    refuse([&](SignedCheckpoint &changed) { changed.keyId = m_bob.publicKey().id(); });
    for (unsigned bit = 0; bit < 64; ++bit) {
        refuse([&](SignedCheckpoint &changed) { changed.checkpoint.logLength ^= std::uint64_t{1} << bit; });
        refuse([&](SignedCheckpoint &changed) { changed.checkpoint.timestamp ^= std::uint64_t{1} << bit; });
    }
    for (auto root : {&Checkpoint::logRoot, &Checkpoint::mapRoot}) {
        const auto bytes = (statement.*root).bytes();
        test::corrupt(Bytes(bytes.begin(), bytes.end()), [&](ByteView other) {
            if (const auto digest = Digest::fromBytes(other))
                refuse([&](SignedCheckpoint &changed) { changed.checkpoint.*root = *digest; });
        });
    }
    test::corrupt(bytesOfText(good.signature), [&](ByteView bytes) {
        refuse([&](SignedCheckpoint &changed) { changed.signature = textOfBytes(bytes); });
    });
    test::corrupt(bytesOfText(good.keyId.text()), [&](ByteView bytes) {
        refuse([&](SignedCheckpoint &changed) { changed.keyId = KeyId(textOfBytes(bytes)); });
    });
    // The same roots, signed at another time, with the signature of this one.
    SignedCheckpoint later =
        SignedCheckpoint::sign({7, statement.logRoot, statement.mapRoot, 1'700'000'001}, m_bob).value();
    refuse([&](SignedCheckpoint &changed) { changed.signature = later.signature; });
    qInfo("%zu corrupted checkpoints refused", refused);
    QVERIFY(refused > 2'500);
}

QTEST_GUILESS_MAIN(CorruptionTest)
#include "corruptiontest.moc"
