// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordtext.h"

#include "expectedtexts.h"
#include "logmaker.h"
#include "protocol/jsonwriter.h"
#include "protocol/statejson.h"
#include "testvectors.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;
using namespace kennel::test;

class RecordTextTest : public QObject
{
    Q_OBJECT

    static Bytes example() { return test::hexOf(test::vectors("record_example"_L1)["content_hex"_L1]); }

private Q_SLOTS:
    void protobufText() { QCOMPARE(recordProtobufText(LogKind::Package, example()).value(), exampleText); }

    void protobufTextShowsEverything()
    {
        // An unknown number, fixed64, group and text; a namespace of odd characters; unknown permissions.
        const Bytes content = fromHex("1a00"
                                      "4805"
                                      "510100000000000000"
                                      "5b0801"
                                      "5c"
                                      "62037f2261"
                                      "220b"
                                      "2209"
                                      "0a07610a22c3a95c7f"
                                      "2206"
                                      "1a04"
                                      "12020900")
                                  .value();
        QCOMPARE(recordProtobufText(LogKind::Operator, content).value(), oddText);
        QVERIFY(!recordJson(LogKind::Operator, content)); // permission 9: no record
    }

    void json() { QCOMPARE(recordJson(LogKind::Package, example()).value(), exampleJson); }

    void jsonOfEveryEntry()
    {
        OperatorRecord record;
        record.prev = AnyHash::parse("sha256:ab").value();
        record.version = 3;
        record.time = {-1, 500'000'000};
        const PublicKey key = test::testKey("bob"_L1).publicKey();
        record.entries = {RevokeEntry{KeyId("any \"text\"\x01"), {Permission::Commit}}, DefineNamespaceEntry{"acme"},
                          ImportNamespaceEntry{"wasi", "w.example"}, GrantEntry{key, {}}};
        const auto text = recordJson(LogKind::Operator, encode(record)).value();
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        QCOMPARE(json["prev"_L1].toString(), u"sha256:ab"_s);
        QCOMPARE(json["version"_L1].toInt(), 3);
        QCOMPARE(json["time"_L1].toString(), u"1969-12-31T23:59:59.5Z"_s);
        const QJsonArray entries = json["entries"_L1].toArray();
        QCOMPARE(entries.at(0)["revoke"_L1]["keyId"_L1].toString(), u"any \"text\"\u0001"_s);
        QCOMPARE(entries.at(1)["defineNamespace"_L1]["namespace"_L1].toString(), u"acme"_s);
        QCOMPARE(entries.at(2)["importNamespace"_L1]["registry"_L1].toString(), u"w.example"_s);
        QVERIFY(entries.at(3)["grant"_L1]["permissions"_L1].toArray().isEmpty());

        PackageRecord package;
        package.time = {std::numeric_limits<std::int64_t>::max(), 1};
        const auto version = Version::parse("1.0.0").value();
        package.entries = {ReleaseEntry{version, *record.prev}, YankEntry{version}};
        const auto packageText = recordJson(LogKind::Package, encode(package)).value();
        const QJsonObject packageJson = QJsonDocument::fromJson(QByteArray::fromStdString(packageText)).object();
        QCOMPARE(packageJson["time"_L1].toString(), u"9223372036854775807s 1ns"_s); // no calendar reaches that far
        QCOMPARE(packageJson["entries"_L1][0]["release"_L1]["contentHash"_L1].toString(), u"sha256:ab"_s);
        QCOMPARE(packageJson["entries"_L1][1]["yank"_L1]["version"_L1].toString(), u"1.0.0"_s);
    }

    void malformedRecords()
    {
        const Bytes bad{0x08, 0x01};
        QCOMPARE(recordProtobufText(LogKind::Package, bad).error().code, DecodeCode::WrongWireType);
        QCOMPARE(recordJson(LogKind::Operator, bad).error().code, DecodeCode::WrongWireType);
    }

    void emptyStates()
    {
        QCOMPARE(stateJson(PackageState()), "{}");
        QCOMPARE(stateJson(OperatorState()), "{}");
    }

    void snapshotTimes()
    {
        QCOMPARE(snapshotTime({10, 5}), "10.5"); // five nanoseconds, not half a second
        QCOMPARE(snapshotTime({-1, 0}), "-1.0");
    }

    void jsonStrings()
    {
        QCOMPARE(jsonString("a\"b\\c\n\t\x7fé"), oddString);
        JsonWriter json(JsonWriter::Style::Indented);
        json.beginArray();
        json.beginObject();
        json.endObject();
        json.value(std::uint64_t(18446744073709551615u));
        json.endArray();
        QCOMPARE(json.take(), "[\n  {},\n  18446744073709551615\n]");
    }
};

QTEST_GUILESS_MAIN(RecordTextTest)
#include "recordtexttest.moc"
