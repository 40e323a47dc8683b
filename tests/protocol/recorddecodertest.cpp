// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/writer.h"
#include "logmaker.h"
#include "protocol/limits.h"
#include "protocol/record.h"
#include "support/fieldcover.h"
#include "testvectors.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <ranges>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

/// The name of an entry as the vectors write it.
struct EntryName
{
    std::string operator()(const InitEntry &) const { return "init"; }
    std::string operator()(const GrantEntry &entry) const { return "grant " + list(entry.permissions); }
    std::string operator()(const RevokeEntry &entry) const { return "revoke " + list(entry.permissions); }
    std::string operator()(const ReleaseEntry &entry) const { return "release " + entry.version.text(); }
    std::string operator()(const YankEntry &entry) const { return "yank " + entry.version.text(); }
    std::string operator()(const DefineNamespaceEntry &entry) const { return "define " + entry.nameSpace; }
    std::string operator()(const ImportNamespaceEntry &entry) const
    {
        return "import " + entry.nameSpace + ' ' + entry.registry;
    }

    static std::string list(const std::vector<Permission> &permissions)
    {
        std::string text;
        for (const Permission permission : permissions)
            text.append(text.empty() ? "" : ",").append(permissionName(permission));
        return text;
    }
};

/// The result of decoding any kind of record, as far as the tests look at it.
struct Result
{
    std::optional<DecodeError> error;
    std::uint32_t version = 0;
    Timestamp time;
    std::optional<AnyHash> prev;
    std::vector<std::string> entries;
    Field fields;
    Bytes encoded;
    bool roundTrips = false;
};

template <class Record>
Result resultOf(ByteView content)
{
    Result result;
    auto decoded = decodeRecord<Record>(content);
    if (!decoded) {
        result.error = decoded.error();
        return result;
    }
    const Record &record = decoded->record;
    result.version = record.version;
    result.time = record.time;
    result.prev = record.prev;
    for (const auto &entry : record.entries)
        result.entries.push_back(std::visit(EntryName(), entry));
    result.encoded = encode(record);
    const auto again = decodeRecord<Record>(result.encoded);
    result.roundTrips = again && again->record == record;
    result.fields = std::move(decoded->fields);
    return result;
}

Result decode(LogKind kind, ByteView content)
{
    return kind == LogKind::Package ? resultOf<PackageRecord>(content) : resultOf<OperatorRecord>(content);
}

Bytes hex(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c != ' ')
            digits += c;
    return fromHex(digits).value();
}

} // namespace

class RecordDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QJsonObject>("each");
        for (const auto &each : test::arrayOf(test::vectors("record_decode_cases"_L1)))
            QTest::newRow(qPrintable(each["name"_L1].toString())) << each.toObject();
    }

    void vectors()
    {
        QFETCH(QJsonObject, each);
        const bool isPackage = each.value("kind"_L1).toString() == "package"_L1;
        const Bytes content = test::hexOf(each.value("content_hex"_L1));
        const Result result = decode(isPackage ? LogKind::Package : LogKind::Operator, content);
        QCOMPARE(!result.error, each.value("expect"_L1).toString() == "ok"_L1);
        if (result.error) {
            QVERIFY(result.error->offset <= content.size());
            return;
        }
        QVERIFY(result.roundTrips);
        QVERIFY(test::childrenCover(result.fields));
        if (each.contains("timestamp"_L1)) {
            const QJsonArray time = each.value("timestamp"_L1).toArray();
            QCOMPARE(result.time.seconds, time.at(0).toInteger());
            QCOMPARE(result.time.nanos, time.at(1).toInt());
        }
        if (each.contains("version"_L1))
            QCOMPARE(std::int64_t(result.version), each.value("version"_L1).toInteger());
        if (each.contains("prev"_L1))
            QCOMPARE(result.prev->text(), test::textOf(each.value("prev"_L1)));
        if (each.contains("entries"_L1)) {
            const QJsonArray entries = each.value("entries"_L1).toArray();
            QCOMPARE(qsizetype(result.entries.size()), entries.size());
            for (qsizetype i = 0; i < entries.size(); ++i)
                QCOMPARE(result.entries[std::size_t(i)], test::textOf(entries.at(i)));
        }
    }

    // The records of the vectors' logs were written by the reference, save for those that are odd on purpose.
    void encodesAsTheReferenceDoes()
    {
        int same = 0;
        int different = 0;
        for (const auto group : {"package_log_cases"_L1, "operator_log_cases"_L1})
            for (const auto &each : test::arrayOf(test::vectors(group)))
                for (const Envelope &envelope : test::envelopesOf(each["records"_L1].toArray())) {
                    const bool isPackage = group == "package_log_cases"_L1;
                    const Result result =
                        decode(isPackage ? LogKind::Package : LogKind::Operator, envelope.contentBytes);
                    QVERIFY(!result.error);
                    QVERIFY(result.roundTrips);
                    ++(result.encoded == envelope.contentBytes ? same : different);
                }
        QCOMPARE(different, 1); // non-canonical-protobuf-accepted
        QVERIFY(same > 100);
    }

    void recordExample()
    {
        const QJsonValue example = test::vectors("record_example"_L1);
        const Bytes content = test::hexOf(example["content_hex"_L1]);
        QCOMPARE(packageRecordId(content).text(), test::textOf(example["record_id"_L1]));
        QCOMPARE(signedMessage(LogKind::Package, content), test::hexOf(example["signed_message_hex"_L1]));
        const Bytes stored = test::hexOf(example["envelope_protobuf_hex"_L1]);
        const auto envelope = decodeEnvelope(stored);
        QVERIFY(envelope.has_value());
        QCOMPARE(*envelope, test::envelopeOf(example["json_body"_L1].toObject()));
        QCOMPARE(encode(*envelope), stored);
    }

    // One case a reason, with the place that it is reported at.

    void errors_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &content, const char *code, int offset,
                            const QString &field = {}) {
            QTest::newRow(name) << content << QString::fromLatin1(code) << offset << field;
        };
        row("tag cut off", u"1a0080"_s, "truncated", 2);
        row("value cut off", u"1a0010"_s, "truncated", 3);
        row("length beyond the end", u"1a05 0801"_s, "truncated", 2);
        row("length beyond its message", u"1a00 2203 2a02 0a"_s, "truncated", 6, u"entries[0]"_s);
        row("varint of eleven bytes", u"1a00 10ffffffffffffffffffff01"_s, "bad-varint", 3);
        row("bits beyond 64", u"1a00 10ffffffffffffffffff02"_s, "bad-varint", 3);
        row("field number 0", u"1a00 0001"_s, "bad-tag", 2);
        row("tag above 32 bits", u"1a00 888080808001 01"_s, "bad-tag", 2);
        row("wire type 6", u"1a00 4e"_s, "bad-wire-type", 2);
        row("wire type 7", u"1a00 4f"_s, "bad-wire-type", 2);
        row("end of a group that was not begun", u"1a00 4c"_s, "bad-wire-type", 2);
        row("end of another group", u"1a00 4b 54"_s, "bad-wire-type", 3);
        row("group without an end", u"1a00 4b"_s, "truncated", 3);
        row("prev as a number", u"1a00 0801"_s, "wrong-wire-type", 2, u"prev"_s);
        row("version as a text", u"1a00 1200"_s, "wrong-wire-type", 2, u"version"_s);
        row("seconds as fixed64", u"1a09 090000000000000000"_s, "wrong-wire-type", 2, u"time.seconds"_s);
        row("time as a group", u"1b1c"_s, "wrong-wire-type", 0, u"time"_s);
        row("permissions as fixed32", u"1a00 2207 1205 1500000000"_s, "wrong-wire-type", 6,
            u"entries[0].grant_flat.permissions"_s);
        row("permissions cut off", u"1a00 2205 1203 120180"_s, "truncated", 8, u"entries[0].grant_flat.permissions"_s);
        row("not UTF-8", u"1a00 2200 2205 2a03 0a01ff"_s, "bad-utf8", 10, u"entries[1].yank.version"_s);
        row("surrogate", u"0a03eda080 1a00"_s, "bad-utf8", 2, u"prev"_s);
        row("no time", u""_s, "missing-time", 0, u"time"_s);
        row("first second", u"1a0b 0880808080808080808001"_s, "time-out-of-range", 0, u"time"_s);
        row("borrow below the first second", u"1a16 0880808080808080808001 10ffffffffffffffffff01"_s,
            "time-out-of-range", 0, u"time"_s);
        row("carry below the first second", u"1a16 0880808080808080808001 1080ec94a3fcffffffff01"_s,
            "time-out-of-range", 0, u"time"_s);
        row("prev is no hash", u"1a00 0a00"_s, "bad-prev", 2, u"prev"_s);
        row("entry without contents", u"1a00 2200"_s, "missing-contents", 2, u"entries[0]"_s);
        row("entry from the future", u"1a00 2202 3200"_s, "missing-contents", 2, u"entries[0]"_s);
        row("no hash algorithm", u"1a00 2202 0a00"_s, "bad-hash-algorithm", 4, u"entries[0].init.hash_algorithm"_s);
        row("no key", u"1a00 220a 0a08 1206736861323536"_s, "bad-key", 4, u"entries[0].init.key"_s);
        row("no key granted", u"1a00 2202 1200"_s, "bad-key", 4, u"entries[0].grant_flat.key"_s);
        row("permission 0", u"1a00 2204 1a02 1000"_s, "bad-permission", 6, u"entries[0].revoke_flat.permissions"_s);
        row("permission 3", u"1a00 2205 1a03 120103"_s, "bad-permission", 8, u"entries[0].revoke_flat.permissions"_s);
        row("permission -1", u"1a00 220d 1a0b 10ffffffffffffffffff01"_s, "bad-permission", 6,
            u"entries[0].revoke_flat.permissions"_s);
        row("no version", u"1a00 2202 2200"_s, "bad-version", 4, u"entries[0].release.version"_s);
        row("bad version", u"1a00 2205 2a03 0a0131"_s, "bad-version", 6, u"entries[0].yank.version"_s);
        row("no content hash", u"1a00 2209 2207 0a05312e302e30"_s, "bad-content-hash", 4,
            u"entries[0].release.content_hash"_s);
    }

    void errors()
    {
        QFETCH(QString, content);
        QFETCH(QString, code);
        QFETCH(int, offset);
        QFETCH(QString, field);
        const Result result = decode(LogKind::Package, hex(content.toStdString()));
        QVERIFY(result.error);
        QCOMPARE(QString::fromUtf8(decodeCodeName(result.error->code)), code);
        QCOMPARE(int(result.error->offset), offset);
        QCOMPARE(QString::fromStdString(result.error->field), field);
    }

    void depth_data()
    {
        QTest::addColumn<int>("groups");
        QTest::addColumn<int>("messages");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("100 groups") << 100 << 0 << true;
        QTest::newRow("101 groups") << 101 << 0 << false;
        QTest::newRow("99 groups in an entry") << 99 << 1 << true;
        QTest::newRow("100 groups in an entry") << 100 << 1 << false;
        QTest::newRow("98 groups in a yank") << 98 << 2 << true;
        QTest::newRow("99 groups in a yank") << 99 << 2 << false;
        QTest::newRow("100000 groups") << 100000 << 0 << false;
    }

    void depth()
    {
        QFETCH(int, groups);
        QFETCH(int, messages);
        QFETCH(bool, accepted);
        Bytes nested(std::size_t(groups), 0x4b); // begins of group 9
        nested.insert(nested.end(), std::size_t(groups), 0x4c);
        const auto wrap = [&nested](std::uint8_t tag, ByteView rest) {
            nested.insert(nested.begin(), rest.begin(), rest.end());
            Writer message;
            message.byte(tag);
            message.lengthPrefixed(nested);
            nested = message.take();
        };
        if (messages == 2)
            wrap(0x2a, hex("0a05312e302e30"));
        if (messages >= 1)
            wrap(0x22, messages == 2 ? Bytes() : hex("2a07 0a05312e302e30"));
        nested.insert(nested.end(), {0x1a, 0x00});
        const Result result = decode(LogKind::Package, nested);
        QCOMPARE(!result.error, accepted);
        if (!accepted)
            QCOMPARE(result.error->code, DecodeCode::TooDeep);
    }

    // Memory for the tree of fields is bounded whatever the bytes say.
    void tooManyFields()
    {
        const std::size_t limit = 1'000'000;
        const auto list = [](std::size_t values) {
            Writer revoke;
            revoke.byte(0x12);
            revoke.lengthPrefixed(Bytes(values, 1));
            Writer entry;
            entry.byte(0x1a);
            entry.lengthPrefixed(revoke.view());
            Writer record;
            record.raw(ByteView(hex("1a00 22")));
            record.lengthPrefixed(entry.view());
            return record.take();
        };
        QVERIFY(!decode(LogKind::Package, list(limit - 4)).error); // with time, entry, revoke and list
        QCOMPARE(decode(LogKind::Package, list(limit - 3)).error->code, DecodeCode::TooManyFields);
        Bytes entries;
        for (std::size_t i = 0; i <= limit; ++i)
            entries.insert(entries.end(), {0x22, 0x00});
        const auto error = decode(LogKind::Operator, entries).error;
        QCOMPARE(error->code, DecodeCode::TooManyFields);
        QCOMPARE(error->offset, 2 * limit);
    }

    void time_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<qlonglong>("seconds");
        QTest::addColumn<int>("nanos");
        QTest::newRow("empty") << u""_s << 0LL << 0;
        QTest::newRow("one more second") << u"1080a8d6b907"_s << 2LL << 0;
        QTest::newRow("minus one nanosecond") << u"10ffffffffffffffffff01"_s << -1LL << 999'999'999;
        QTest::newRow("minus two seconds") << u"1080d8a9c6f8ffffffff01"_s << -2LL << 0;
        QTest::newRow("last second") << u"08ffffffffffffffff7f 10ff93ebdc03"_s << std::numeric_limits<qlonglong>::max()
                                     << 999'999'999;
        QTest::newRow("beyond the last second")
            << u"08ffffffffffffffff7f 1080a8d6b907"_s << std::numeric_limits<qlonglong>::max() << 999'999'999;
    }

    void time()
    {
        QFETCH(QString, message);
        QFETCH(qlonglong, seconds);
        QFETCH(int, nanos);
        Writer record;
        record.byte(0x1a);
        record.lengthPrefixed(hex(message.toStdString()));
        const Result result = decode(LogKind::Operator, record.view());
        QVERIFY(!result.error);
        QCOMPARE(result.time.seconds, seconds);
        QCOMPARE(result.time.nanos, nanos);
    }

    // Merging (spec 4.2), and what the tree says about it.

    void lastScalarWins()
    {
        const Result result = decode(LogKind::Package, hex("1005 1006 1a020801 1a020802 1a021003"));
        QCOMPARE(result.version, 6u);
        QCOMPARE(result.time, (Timestamp{2, 3}));
        const auto &children = result.fields.children;
        QVERIFY(children[0].superseded);
        QVERIFY(!children[1].superseded);
        QVERIFY(children[2].children[0].superseded); // the second 1
        QVERIFY(!children[3].children[0].superseded);
        QVERIFY(!children[2].superseded); // messages merge
    }

    void anotherMemberOfTheOneofWins()
    {
        // yank 1.0.0, revoke [release], yank without a version: the last yank begins anew.
        const Result result = decode(LogKind::Package, hex("1a00 220f 2a070a05312e302e30 1a021001 2a00"));
        QVERIFY(result.error);
        QCOMPARE(result.error->code, DecodeCode::BadVersion);
        const Result last = decode(LogKind::Package, hex("1a00 220d 1a021001 2a070a05312e302e30"));
        QCOMPARE(last.entries, std::vector<std::string>{"yank 1.0.0"});
        const Field &entry = last.fields.children[1];
        QVERIFY(entry.children[0].superseded);
        QVERIFY(!entry.children[1].superseded);
    }

    // Each member takes those before it away, a million times: in a time that grows with their number, or the time-out
    // of this test ends it.
    void manyMembersOfTheOneof()
    {
        constexpr std::size_t count = limits::RecordFields - 10;
        Bytes entry;
        for (std::size_t i = 0; i < count; ++i)
            std::ranges::copy(std::array<std::uint8_t, 2>{i % 2 ? std::uint8_t{0x2a} : std::uint8_t{0x1a}, 0},
                              std::back_inserter(entry));
        std::ranges::copy(hex("2a070a05312e302e30"), std::back_inserter(entry));
        Writer content;
        content.byte(0x1a);
        content.byte(0);
        content.byte(0x22);
        content.lengthPrefixed(entry);
        const Result result = decode(LogKind::Package, content.view());
        QVERIFY(!result.error);
        QCOMPARE(result.entries, std::vector<std::string>{"yank 1.0.0"});
        const auto &members = result.fields.children[1].children;
        QCOMPARE(members.size(), count + 1);
        // The last but one is of the same kind as the last: those merge.
        QCOMPARE(std::ranges::count(members, true, &Field::superseded), std::ptrdiff_t(count - 1));
    }

    void permissionsOfMergedMembersAddUp()
    {
        // revoke "a" [yank], then revoke "b" [release, yank] packed: one revoke of "b".
        const Result result = decode(LogKind::Package, hex("1a00 2210 1a05 0a0161 1002 1a07 0a0162 12020102"));
        QCOMPARE(result.entries, std::vector<std::string>{"revoke yank,release,yank"});
        const Field &entry = result.fields.children[1];
        QVERIFY(entry.children[0].children[0].superseded);
    }

    void fieldRanges()
    {
        const Bytes content = hex("1a04 0807 1008 2209 2a07 0a05312e302e30 4801");
        const Result result = decode(LogKind::Package, content);
        QVERIFY(!result.error);
        QVERIFY(test::childrenCover(result.fields));
        const Field &time = result.fields.children[0];
        QCOMPARE(time.name, "time");
        QCOMPARE(time.whole, (ByteRange{0, 6}));
        QCOMPARE(time.value, (ByteRange{2, 4}));
        QCOMPARE(time.children[1].name, "nanos");
        QCOMPARE(time.children[1].varint, 8u);
        QCOMPARE(time.children[1].value, (ByteRange{5, 1}));
        const Field &version = result.fields.children[1].children[0].children[0];
        QCOMPARE(version.name, "version");
        QCOMPARE(version.whole, (ByteRange{10, 7}));
        QCOMPARE(version.value, (ByteRange{12, 5}));
        const Field &unknown = result.fields.children[2];
        QVERIFY(!unknown.isKnown());
        QCOMPARE(unknown.number, 9u);
        QVERIFY(hasUnknownFields(result.fields));
    }

    void packedElementsHaveRanges()
    {
        const Result result = decode(LogKind::Operator, hex("1a00 2208 1a06 12040381800002"));
        QVERIFY(result.error); // the list ends one byte early
        const Result whole = decode(LogKind::Operator, hex("1a00 2209 1a07 12050381800002"));
        QVERIFY(!whole.error);
        QCOMPARE(whole.entries, std::vector<std::string>{"revoke importNamespace,commit,defineNamespace"});
        const Field &list = whole.fields.children[1].children[0].children[0];
        QCOMPARE(list.type, FieldType::EnumList);
        QCOMPARE(list.children.size(), 3u);
        QCOMPARE(list.children[1].whole, (ByteRange{9, 3}));
        QCOMPARE(list.children[1].varint, 1u);
    }

    void paddedTagsAndLengthsAreFine()
    {
        // As the reference: up to ten bytes, whatever they are worth.
        QVERIFY(!decode(LogKind::Package, hex("9a808080808080808000 80808080808080808000")).error);
    }

    // A record that breaks a semantic rule is shown all the same.
    void readFieldsOfARefusedRecord()
    {
        const Bytes content = hex("1a00 2205 1a03 120107");
        QVERIFY(!decodePackageRecord(content));
        const auto fields = readRecordFields(LogKind::Package, content);
        QVERIFY(fields.has_value());
        QVERIFY(test::childrenCover(*fields));
        QVERIFY(!readRecordFields(LogKind::Package, hex("1a00 0801")));
    }

    void envelopeErrors()
    {
        QCOMPARE(decodeEnvelope(hex("0801")).error().field, "contents");
        QCOMPARE(decodeEnvelope(hex("1201ff")).error().code, DecodeCode::BadUtf8);
        QCOMPARE(decodeEnvelope(hex("0a02ff")).error().code, DecodeCode::Truncated);
        QVERIFY(decodeEnvelope({}).has_value());
        QVERIFY(decodeEnvelope(hex("0a01ff 4801"))->contentBytes == Bytes{0xff}); // bytes need not be UTF-8
    }

    void everyTruncationOfARecordIsRefusedOrAnotherRecord()
    {
        const Bytes content = test::hexOf(test::vectors("record_example"_L1)["content_hex"_L1]);
        const RecordId id = packageRecordId(content);
        int refused = 0;
        for (std::size_t length = 0; length < content.size(); ++length) {
            const ByteView part = ByteView(content).first(length);
            refused += !decodePackageRecord(part);
            QVERIFY(packageRecordId(part) != id);
        }
        QVERIFY(refused > 100);
    }
};

QTEST_GUILESS_MAIN(RecordDecoderTest)
#include "recorddecodertest.moc"
