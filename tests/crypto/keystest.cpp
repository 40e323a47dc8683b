// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/keys.h"
#include "base/hex.h"
#include "support/mirroredsignature.h"
#include "support/vectors.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;

static const std::string AliceSecret = "ecdsa-p256:I+UlDo0HxyBBFeelhPPWmD+LnklOpqZDkrFP5VduASk=";

class KeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys();
    void publicKeyTexts();
    void uncompressedOffTheCurve();
    void signatureTexts();
    void deterministicSignature();
    void lowAndHighS();
    void everyChangeBreaksTheSignature();
    void privateKeyTexts();
    void generate();
    void keyIdsAreFreeText();
};

void KeysTest::keys()
{
    for (const Json vector : vectors()["keys"].get_array()) {
        const auto key = PublicKey::parse(text(vector, "public"));
        QVERIFY(key);
        QCOMPARE(key->text(), text(vector, "public"));
        QCOMPARE(key->id().text(), text(vector, "fingerprint"));
        if (!has(vector, "private")) // of one key upstream published only the public half
            continue;
        const auto secret = PrivateKey::parse(text(vector, "private"));
        QVERIFY(secret);
        QCOMPARE(secret->text(), text(vector, "private"));
        QVERIFY(secret->publicKey() == *key);
        QVERIFY(PrivateKey::fromScalar(hexBytes(vector, "scalar_hex"))->publicKey() == *key);
        QCOMPARE(toHex(key->point()), text(vector, "public_compressed_hex"));
        const auto uncompressed = PublicKey::fromPoint(hexBytes(vector, "public_uncompressed_hex"));
        QVERIFY(uncompressed);
        QVERIFY(*uncompressed == *key);
        QVERIFY(uncompressed->id() == key->id());
    }
}

void KeysTest::publicKeyTexts()
{
    for (const Json vector : vectors()["text_forms"]["public_key_text"].get_array()) {
        const std::string input = text(vector, "text");
        const auto key = PublicKey::parse(input);
        QVERIFY2(key.has_value() == flag(vector, "ok"), input.c_str());
        if (key)
            QCOMPARE(key->text(), text(vector, "canonical"));
    }
    QVERIFY(PublicKey::parse("ecdsa-p256:A1Of").error() == (CryptoError{CryptoCode::Point, 0}));
    QVERIFY(PublicKey::parse("ed25519:A1Of").error() == (CryptoError{CryptoCode::Algorithm, 0}));
    QVERIFY(PublicKey::parse("ecdsa-p256").error() == (CryptoError{CryptoCode::Colon, 10}));
    QVERIFY(PublicKey::parse("ecdsa-p256:A1O!").error() == (CryptoError{CryptoCode::Base64, 14}));
}

void KeysTest::uncompressedOffTheCurve()
{
    Bytes point = hexBytes(*vectors()["keys"].get_array().begin(), "public_uncompressed_hex");
    QVERIFY(PublicKey::fromPoint(point));
    for (std::size_t i = 0; i < point.size(); ++i) {
        point[i] ^= 1;
        QVERIFY(!PublicKey::fromPoint(point));
        point[i] ^= 1;
    }
    point.push_back(0);
    QVERIFY(!PublicKey::fromPoint(point));
    QVERIFY(!PublicKey::fromPoint({}));
}

void KeysTest::signatureTexts()
{
    for (const Json vector : vectors()["text_forms"]["signature_text"].get_array()) {
        const std::string input = text(vector, "text");
        const auto signature = Signature::parse(input);
        QVERIFY2(signature.has_value() == flag(vector, "ok"), input.c_str());
        if (signature)
            QCOMPARE(signature->text(), input);
    }
    const auto codeOf = [](std::string_view hex) { return Signature::fromDer(*fromHex(hex)).error().code; };
    QVERIFY(Signature::fromDer(*fromHex("3006020101020101")));
    QCOMPARE(codeOf(""), CryptoCode::Der);
    QCOMPARE(codeOf("3106020101020101"), CryptoCode::Der);   // no sequence
    QCOMPARE(codeOf("3006030101020101"), CryptoCode::Der);   // no integer
    QCOMPARE(codeOf("300302010102"), CryptoCode::Der);       // cut inside s
    QCOMPARE(codeOf("30050201010200"), CryptoCode::Der);     // an integer without octets
    QCOMPARE(codeOf("3006020180020101"), CryptoCode::Der);   // negative
    QCOMPARE(codeOf("300702020001020101"), CryptoCode::Der); // zero octet not needed
    QCOMPARE(codeOf("300702010102010100"), CryptoCode::Der); // something behind s
    QCOMPARE(codeOf("300602010102010100"), CryptoCode::Der); // something behind the sequence
    QCOMPARE(codeOf("308106020101020101"), CryptoCode::Der); // length not in its shortest form
    QCOMPARE(codeOf("3080020101020101"), CryptoCode::Der);   // indefinite length
    QCOMPARE(codeOf("3006020100020101"), CryptoCode::Range); // r = 0
    QCOMPARE(codeOf("302602220100000000000000000000000000000000000000000000000000000000000000000000020101"),
             CryptoCode::Der); // the length of the sequence does not fit
}

void KeysTest::deterministicSignature()
{
    const Json vector = vectors()["signature"];
    const auto secret = PrivateKey::parse(AliceSecret);
    const Bytes message = hexBytes(vector, "message_hex");
    const auto signature = secret->sign(message);
    QVERIFY(signature);
    QCOMPARE(signature->text(), text(vector, "text"));
    QCOMPARE(toHex(signature->der()), text(vector, "der_hex"));
    QVERIFY(secret->publicKey().verify(message, *signature));
}

void KeysTest::lowAndHighS()
{
    const auto secret = PrivateKey::parse(AliceSecret);
    for (int i = 0; i < 50; ++i) {
        const std::string message = "message " + std::to_string(i);
        const auto signature = secret->sign(bytesOf(message));
        const auto other = Signature::fromDer(mirrored(signature->der()));
        QVERIFY(other);
        QVERIFY(*other != *signature);
        QVERIFY(secret->publicKey().verify(bytesOf(message), *signature));
        QVERIFY(secret->publicKey().verify(bytesOf(message), *other));
    }
}

void KeysTest::everyChangeBreaksTheSignature()
{
    const auto secret = PrivateKey::parse(AliceSecret);
    const PublicKey key = secret->publicKey();
    Bytes message = hexBytes(vectors()["signature"], "message_hex");
    const auto signature = secret->sign(message);
    std::size_t refused = 0;
    for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        message[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        QVERIFY(!key.verify(message, *signature));
        message[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        ++refused;
    }
    Bytes der(signature->der().begin(), signature->der().end());
    for (std::size_t bit = 0; bit < der.size() * 8; ++bit) {
        der[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        const auto changed = Signature::fromDer(der);
        QVERIFY(!changed || !key.verify(message, *changed));
        der[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        ++refused;
    }
    for (std::size_t size = 0; size < der.size(); ++size)
        QVERIFY(!Signature::fromDer(ByteView(der).first(size)));
    const auto bob = PrivateKey::parse("ecdsa-p256:2CV1EpLaSYEn4In4OAEDAj5O4Hzu8AFAxgHXuG310Ew=");
    QVERIFY(!bob->publicKey().verify(message, *signature));
    QVERIFY(key.verify(message, *signature));
    qInfo("%zu changed messages and signatures, none accepted", refused);
}

void KeysTest::privateKeyTexts()
{
    const auto codeOf = [](std::string_view text) { return PrivateKey::parse(text).error().code; };
    QCOMPARE(codeOf(""), CryptoCode::Colon);
    QCOMPARE(codeOf("p256:AAAA"), CryptoCode::Algorithm);
    QCOMPARE(codeOf("ecdsa-p256:AAAA AAA"), CryptoCode::Base64);
    QCOMPARE(codeOf("ecdsa-p256:AAAA"), CryptoCode::Length);
    QCOMPARE(codeOf("ecdsa-p256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), CryptoCode::Scalar); // 0
    QCOMPARE(codeOf("ecdsa-p256://///wAAAAD//////////7zm+q2nF56E87nKwvxjJVE="), CryptoCode::Scalar); // n
    QVERIFY(PrivateKey::parse("ecdsa-p256://///wAAAAD//////////7zm+q2nF56E87nKwvxjJVA="));           // n - 1
    QVERIFY(PrivateKey::parse("ecdsa-p256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE="));           // 1
}

void KeysTest::generate()
{
    const auto one = PrivateKey::generate(systemRandom());
    const auto two = PrivateKey::generate(systemRandom());
    QVERIFY(one && two);
    QVERIFY(one->text() != two->text());
    QVERIFY(PrivateKey::parse(one->text())->publicKey() == one->publicKey());

    QCOMPARE(PrivateKey::generate([](std::span<std::uint8_t>) { return false; }).error().code, CryptoCode::Random);
    int calls = 0;
    const auto later = PrivateKey::generate([&calls](std::span<std::uint8_t> bytes) { // the first number is no scalar
        std::ranges::fill(bytes, calls++ == 0 ? 0xff : 0x11);
        return true;
    });
    QVERIFY(later);
    QCOMPARE(calls, 2);
    const auto never = PrivateKey::generate([](std::span<std::uint8_t> bytes) {
        std::ranges::fill(bytes, 0);
        return true;
    });
    QCOMPARE(never.error().code, CryptoCode::Random);
}

void KeysTest::keyIdsAreFreeText()
{
    QCOMPARE(KeyId("").text(), std::string());
    QVERIFY(KeyId("anything: \n at all") != KeyId("anything"));
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keystest.moc"
