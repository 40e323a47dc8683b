// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/manifest.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto manifest = Manifest::parse(R"json({
            "about": "a test", "operator": "boss", "publisher": "me",
            "keys": {"boss": "ecdsa-p256:x"},
            "namespaces": ["acme"],
            "history": [
                {"time": "2025-01-31T12:00:00.25Z", "entries": [{"define": "acme"}, {"import": "wasi", "from": "r.example"}]},
                {"package": "acme:widget", "signer": "ann",
                 "entries": [{"release": "1.0.0", "file": "w.wasm"}, {"yank": "1.0.0"},
                             {"grant": "bo", "permissions": ["yank"]}, {"revoke": "bo"}]},
                {"checkpoint": "1970-01-01T00:01:00Z"}
            ],
            "packages": {"acme:gadget": {"1.0.0": "g.wasm", "1.1.0": {"file": "h.wasm", "yanked": true}}}
        })json");
        QVERIFY(manifest.has_value());
        QCOMPARE(manifest->operatorKey, u"boss"_s);
        QCOMPARE(manifest->keys.value(u"boss"_s), u"ecdsa-p256:x"_s);
        QCOMPARE(manifest->namespaces, QStringList{u"acme"_s});
        QCOMPARE(manifest->history.size(), 3U);

        const auto &first = std::get<ManifestRecord>(manifest->history[0]);
        QVERIFY(first.package.isEmpty());
        QCOMPARE(first.signer, u"boss"_s);
        QCOMPARE(first.time, (Timestamp{1738324800, 250'000'000}));
        QCOMPARE(first.entries[0].kind, ManifestEntry::Define);
        QCOMPARE(first.entries[1].kind, ManifestEntry::Import);
        QCOMPARE(first.entries[1].registry, u"r.example"_s);

        const auto &second = std::get<ManifestRecord>(manifest->history[1]);
        QVERIFY(!second.time);
        QCOMPARE(second.entries.size(), 4U);
        QCOMPARE(second.entries[0].file, u"w.wasm"_s);
        QCOMPARE(second.entries[2].permissions, QStringList{u"yank"_s});
        QVERIFY(second.entries[3].permissions.isEmpty());

        const auto &third = std::get<ManifestCheckpoint>(manifest->history[2]);
        QCOMPARE(third.time, 60U);
        QCOMPARE(third.signer, u"boss"_s);

        QCOMPARE(manifest->packages.size(), 1U);
        QCOMPARE(manifest->packages[0].signer, u"me"_s);
        QCOMPARE(manifest->packages[0].releases[1].file, u"h.wasm"_s);
        QVERIFY(manifest->packages[0].releases[1].isYanked);
    }

    /// Every mistake is found, with its place: a mistyped member must not pass unnoticed.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *json, ManifestError::Code code, const QString &place) {
            QTest::newRow(name) << QByteArray(json) << int(code) << place;
        };
        row("no JSON", "{", ManifestError::Json, {});
        row("a version twice", R"({"packages": {"a:b": {"1.0.0": "x", "1.0.0": "y"}}})", ManifestError::Duplicate,
            u"packages.a:b"_s);
        row("a member twice in a list", R"({"history": [{}, {"entries": [{"a": 1, "a": 1}]}]})",
            ManifestError::Duplicate, u"history[1].entries[0]"_s);
        row("a member twice in all", R"({"publisher": "a", "publisher": "a"})", ManifestError::Duplicate, {});
        row("a key", R"({"keys": {"boss": 1}})", ManifestError::Type, u"keys.boss"_s);
        row("a list", "[]", ManifestError::Type, {});
        row("unknown member", "{\"namespace\": []}", ManifestError::Unknown, {});
        row("namespaces", "{\"namespaces\": \"acme\"}", ManifestError::Type, u"namespaces"_s);
        row("a namespace", "{\"namespaces\": [1]}", ManifestError::Type, u"namespaces"_s);
        row("operator", "{\"operator\": 1}", ManifestError::Type, u"operator"_s);
        row("step", "{\"history\": [1]}", ManifestError::Type, u"history[0]"_s);
        row("no signer", "{\"history\": [{\"package\": \"a:b\"}]}", ManifestError::Missing, u"history[0]"_s);
        row("unknown in step", "{\"history\": [{\"sgner\": \"x\"}]}", ManifestError::Unknown, u"history[0]"_s);
        row("local time", "{\"history\": [{\"time\": \"2025-01-31T12:00:00\"}]}", ManifestError::Time,
            u"history[0].time"_s);
        row("no time", "{\"history\": [{\"checkpoint\": \"now\"}]}", ManifestError::Time, u"history[0].checkpoint"_s);
        row("no kind", "{\"history\": [{\"entries\": [{}]}]}", ManifestError::EntryKind, u"history[0].entries[0]"_s);
        row("two kinds", "{\"history\": [{\"entries\": [{\"define\": \"a\", \"yank\": \"1.0.0\"}]}]}",
            ManifestError::EntryKind, u"history[0].entries[0]"_s);
        row("release without file", "{\"history\": [{\"entries\": [{\"release\": \"1.0.0\"}]}]}",
            ManifestError::Missing, u"history[0].entries[0]"_s);
        row("yank with file", "{\"history\": [{\"entries\": [{\"yank\": \"1.0.0\", \"file\": \"x\"}]}]}",
            ManifestError::Unknown, u"history[0].entries[0]"_s);
        row("package", "{\"packages\": {\"a:b\": []}}", ManifestError::Type, u"packages.a:b"_s);
        row("item", "{\"packages\": {\"a:b\": {\"1.0.0\": 1}}}", ManifestError::Type, u"packages.a:b.1.0.0"_s);
        row("item without file", "{\"packages\": {\"a:b\": {\"1.0.0\": {}}}}", ManifestError::Missing,
            u"packages.a:b.1.0.0"_s);
        row("yanked", "{\"packages\": {\"a:b\": {\"1.0.0\": {\"file\": \"x\", \"yanked\": 1}}}}", ManifestError::Type,
            u"packages.a:b.1.0.0.yanked"_s);
    }
    void refuses()
    {
        QFETCH(const QByteArray, json);
        const auto manifest = Manifest::parse(json);
        QVERIFY(!manifest.has_value());
        QTEST(int(manifest.error().code), "code");
        QTEST(manifest.error().place, "place");
    }

    void saysWhereTheJsonEnds()
    {
        const auto manifest = Manifest::parse("{\n  \"namespaces\": [\"acme\",]\n}\n");
        QVERIFY(!manifest.has_value());
        QCOMPARE(manifest.error().line, 2);
        QVERIFY(manifest.error().column > 15);
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifesttest.moc"
