// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"
#include "crypto/anyhash.h"
#include "crypto/sha256.h"
#include "crypto/taggeddigest.h"
#include "support/vectors.h"

#include <QTest>

#include <type_traits>
#include <unordered_set>

using namespace kennel;
using namespace kennel::test;

class DigestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sha256Text();
    void pieces();
    void anyHashTexts();
    void digestTexts();
    void roles();
};

void DigestTest::sha256Text()
{
    const Json vector = vectors()["sha256_text"];
    QCOMPARE(sha256(bytesOf(text(vector, "input_utf8"))).text(), text(vector, "any_hash"));
    QCOMPARE(sha256({}).hex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void DigestTest::pieces()
{
    Sha256 hasher;
    for (std::size_t size = 0; size < 300; ++size) {
        const Bytes message(size, static_cast<std::uint8_t>(size));
        const Digest whole = hasher.digest(message);
        for (const std::size_t cut : {std::size_t(0), size / 3, size}) {
            hasher.update(ByteView(message).first(cut));
            hasher.update(ByteView(message).subspan(cut));
            QVERIFY(hasher.finish() == whole);
        }
        hasher.update("forgotten");
        hasher.reset();
        QVERIFY(hasher.digest(message) == whole);
        QVERIFY(sha256(message) == whole);
    }
}

void DigestTest::anyHashTexts()
{
    for (const Json vector : vectors()["text_forms"]["any_hash_text"].get_array()) {
        const std::string input = text(vector, "text");
        const auto hash = AnyHash::parse(input);
        QVERIFY2(hash.has_value() == flag(vector, "ok"), input.c_str());
        if (!hash)
            continue;
        QCOMPARE(hash->text(), input);
        QCOMPARE(hash->digest().has_value(), input.size() == Digest::TextSize);
        QCOMPARE(Digest::parse(input).has_value(), input.size() == Digest::TextSize);
    }
    QCOMPARE(AnyHash::parse("sha256").error().code, CryptoCode::Colon);
    QCOMPARE(AnyHash::parse("md5:00").error().code, CryptoCode::Algorithm);
    QCOMPARE(AnyHash::parse("sha256:AB").error().code, CryptoCode::Digits);
}

void DigestTest::digestTexts()
{
    const std::string good = "sha256:7d38b5cd25a2baf85ad3bb5b9311383e671a8a142eb302b324d4a5fba8748c69";
    const auto digest = Digest::parse(good);
    QVERIFY(digest);
    QCOMPARE(digest->text(), good);
    QCOMPARE(digest->hex(), good.substr(7));
    QVERIFY(*AnyHash(*digest).digest() == *digest);
    QVERIFY(*Digest::fromBytes(digest->bytes()) == *digest);
    QCOMPARE(Digest::parse("").error().code, CryptoCode::Colon);
    QCOMPARE(Digest::parse("sha512:" + good.substr(7)).error().code, CryptoCode::Algorithm);
    QCOMPARE(Digest::parse(good + "00").error().code, CryptoCode::Length);
    QCOMPARE(Digest::parse(good.substr(0, 70)).error().code, CryptoCode::Length);
    QCOMPARE(Digest::parse("sha256:").error().code, CryptoCode::Length);
    QVERIFY(Digest::parse(good.substr(0, 70) + "G").error() == (CryptoError{CryptoCode::Digits, 70}));
    QCOMPARE(Digest::parse(good.substr(0, 70) + "A").error().code, CryptoCode::Digits);
    QCOMPARE(Digest::fromBytes(Bytes(31)).error().code, CryptoCode::Length);
    QCOMPARE(Digest::fromBytes(Bytes(33)).error().code, CryptoCode::Length);
}

void DigestTest::roles()
{
    static_assert(!std::is_convertible_v<LogId, RecordId> && !std::is_constructible_v<LogId, RecordId>);
    static_assert(!std::is_convertible_v<Digest, LogId>); // only on purpose
    const LogId id = *LogId::parse(text(vectors()["operator_log_id"], "log_id"));
    QCOMPARE(id.text(), text(vectors()["operator_log_id"], "log_id"));
    QCOMPARE(sha256(bytesOf(text(vectors()["operator_log_id"], "preimage_utf8"))).text(), id.text());
    for (const Json vector : vectors()["package_log_ids"].get_array())
        QCOMPARE(sha256(hexBytes(vector, "preimage_hex")).text(), text(vector, "log_id"));
    std::unordered_set<LogId> set{id, LogId(), id};
    QCOMPARE(set.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(DigestTest)
#include "digesttest.moc"
