// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"
#include "files.h"

#include "format/capabilitytext.h"
#include "meaning/capability.h"
#include "meaning/host.h"
#include "wasm/inspection.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::meaning;
using namespace Qt::StringLiterals;

namespace {

std::vector<Capability> of(const Piece &file, const CapabilityTable &table = CapabilityTable::builtIn())
{
    return capabilitiesOf(wasm::readBinary(bytesOf(file)), table).value();
}

QStringList ids(const std::vector<Capability> &capabilities)
{
    QStringList result;
    for (const auto &each : capabilities)
        result << QString::fromStdString(each.id);
    return result;
}

/// A name that a pattern stands for.
std::string nameOf(const std::string &pattern)
{
    return pattern.ends_with('*') ? pattern.substr(0, pattern.size() - 1) + "thing" : pattern;
}

} // namespace

class CapabilitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Every pattern of the table stands for its own row, and for none before it.
    void everyRow()
    {
        const auto table = CapabilityTable::builtIn();
        for (const auto &row : table.rows) {
            const QStringList wanted{QString::fromStdString(row.id)};
            for (const auto &pattern : row.imports) {
                for (const std::string version : {"", "@0.2.3", "@0.3.0"}) {
                    const auto name = nameOf(pattern) + version;
                    const auto found = of(component(Acting, name));
                    QCOMPARE(ids(found), wanted);
                    QCOMPARE(found[0].evidence.size(), 1U);
                    QCOMPARE(found[0].evidence[0].name, name);
                    QVERIFY(!found[0].evidence[0].isExport);
                }
            }
            for (const auto &pattern : row.exports) {
                const auto found = of(component(Acting, "wasi:io/poll@0.2.0", nameOf(pattern) + "@0.2.0"));
                QCOMPARE(ids(found), wanted);
                QVERIFY(found[0].evidence[0].isExport);
            }
            for (const auto &pattern : row.core) {
                auto name = nameOf(pattern);
                const auto space = name.find(' ');
                QCOMPARE(ids(of(module({{name.substr(0, space), name.substr(space + 1)}}))), wanted);
            }
        }
    }

    void evidencePointsIntoTheFile()
    {
        const auto file = component(Acting, "wasi:random/random@0.2.0");
        const auto found = of(file);
        const auto &evidence = found.at(0).evidence.at(0);
        QCOMPARE(file.find(plain(evidence.name)), evidence.offset);
        QCOMPARE(capabilityEvidence(evidence), u"import wasi:random/random@0.2.0"_s);
    }

    void typesAloneAskForNothing()
    {
        QCOMPARE(ids(of(component(Typing, "wasi:filesystem/types@0.2.0"))), QStringList{u"nothing"_s});
        QCOMPARE(ids(of(component(Typing, "acme:db/types"))), QStringList{u"nothing"_s});
    }

    void plumbingAsksForNothing()
    {
        QCOMPARE(ids(of(component(Acting, "wasi:io/streams@0.2.0"))), QStringList{u"nothing"_s});
        QCOMPARE(ids(of(module({{"wasi_snapshot_preview1", "poll_oneoff"}}))), QStringList{u"nothing"_s});
        QCOMPARE(ids(of(ModuleMagic)), QStringList{u"nothing"_s});
    }

    /// A name that begins like one of the table is not that one.
    void likeIsNotTheSame()
    {
        QCOMPARE(ids(of(component(Acting, "wasi:cli/runner@0.2.0"))), QStringList{u"host"_s});
        QCOMPARE(ids(of(component(Acting, "evil-wasi:random/random@0.2.0"))), QStringList{u"host"_s});
    }

    void unknownHosts()
    {
        const auto found = of(component(Acting, "acme:db/query@1.2.0"));
        QCOMPARE(ids(found), QStringList{u"host"_s});
        QCOMPARE(capabilitySentence(found[0]), u"Asks its host for acme:db/query"_s);
        QCOMPARE(found[0].evidence[0].name, "acme:db/query@1.2.0");
        // Of a module, one sentence for all that it imports from one place.
        const auto core =
            of(module({{"env", "a"}, {"env", "b"}, {"go", "c"}, {"wasi_snapshot_preview1", "sock_recv"}}));
        QCOMPARE(ids(core), (QStringList{u"network"_s, u"host"_s, u"host"_s}));
        QCOMPARE(core[1].evidence.size(), 2U);
        QCOMPARE(capabilitySentence(core[2]), u"Asks its host for go"_s);
    }

    void hostileNamesArePlainText()
    {
        const auto found = of(module({{"e\xe2\x80\xaenv%1", "a"}}));
        const auto sentence = capabilitySentence(found.at(0));
        QVERIFY(!sentence.contains(QChar(0x202e)));
        QVERIFY(sentence.contains(u"%1"));
    }

    /// Another version of an unknown interface asks for the same thing.
    void namesWithAttributes()
    {
        // Only interfaces have versions: in a core module an "@" belongs to the name.
        const auto core = of(module({{"wasi_snapshot_preview1", "sched_yield@x"}, {"a@b", "c"}, {"", "d"}}));
        QCOMPARE(ids(core), (QStringList{u"host"_s, u"host"_s, u"host"_s}));
        QCOMPARE(core[0].evidence.at(0).identity, "wasi_snapshot_preview1 sched_yield@x");
        QCOMPARE(core[1].subject, "a@b");
        QCOMPARE(capabilitySentence(core[2]), u"Asks its host for \"\""_s);
    }

    /// What was not read may import anything: every file that is cut off is judged as unknown.
    void unreadFilesAreNotJudged()
    {
        const auto whole = component(Acting, "wasi:sockets/tcp@0.2.0");
        int shorter = 0;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto binary = wasm::readBinary(bytesOf(whole.substr(0, size)));
            const auto found = capabilitiesOf(binary, CapabilityTable::builtIn());
            shorter += found.has_value();
            for (const auto &host : Host::builtIn())
                QCOMPARE(obstaclesOn(host, binary).has_value(), found.has_value());
        }
        // Cut behind the preamble or behind its first section it is a shorter component, and nothing is missing of it.
        QCOMPARE(shorter, 2);
        QVERIFY(!capabilitiesOf(wasm::readBinary({}), CapabilityTable::builtIn()));
        QVERIFY(!capabilitiesOf(wasm::readBinary(bytesOf(raw({1, 2, 3}))), CapabilityTable::builtIn()));
        int judged = 0;
        int unread = 0;
        for (const auto &path : QDir(corpusFolders().first() + u"/malformed"_s).entryList({u"*.wasm"_s})) {
            const QByteArray bytes = fileBytes(corpusFolders().first() + u"/malformed/"_s + path);
            const auto inspection = wasm::inspect(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
            const auto found = capabilitiesOf(inspection.binary, CapabilityTable::builtIn());
            ++(found ? judged : unread);
            QVERIFY2(found.has_value() == (inspection.outcome() <= wasm::ReadOutcome::Partial), qPrintable(path));
        }
        QVERIFY(judged > 0 && unread > 0);
    }

    /// What a file does not ask for is said of what it could ask for, and not where its host may give it by another
    /// name.
    void whatIsNotAskedFor()
    {
        const auto table = CapabilityTable::builtIn();
        const auto notAsked = [&](const Piece &file) {
            const auto binary = wasm::readBinary(bytesOf(file));
            return notAskedFor(binary.kind, capabilitiesOf(binary, table).value(), table);
        };
        QCOMPARE(notAsked(component(Acting, "wasi:io/streams@0.2.0")), NotAskedFor()); // nothing at all
        const auto random = notAsked(component(Acting, "wasi:random/random@0.2.0"));
        QVERIFY(std::ranges::contains(random.nouns, "files"));
        QVERIFY(!std::ranges::contains(random.nouns, "random numbers"));
        QVERIFY(!random.isByKnownNames);
        QVERIFY(notAskedForText(random).startsWith(u"Asks its host for none of these: network connections, "_s));
        // A core module has no names for HTTP.
        const auto core = notAsked(module({{"wasi_snapshot_preview1", "random_get"}}));
        QVERIFY(!std::ranges::contains(core.nouns, "HTTP requests"));
        QVERIFY(std::ranges::contains(core.nouns, "files"));
        const auto unknown = notAsked(component(Acting, "acme:db/query"));
        QVERIFY(unknown.isByKnownNames);
        QVERIFY(notAskedForText(unknown).startsWith(
            u"What the unknown imports give it cannot be told. By a known name it does not ask for: "_s));
        QVERIFY(notAskedForText(NotAskedFor()).isEmpty());
    }

    void packagesDoNothing()
    {
        bool seen = false;
        for (const auto &path : corpusBinaries(corpusFolders().first())) {
            const QByteArray bytes = fileBytes(path);
            const auto binary = wasm::readBinary(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
            const auto found = capabilitiesOf(binary, CapabilityTable::builtIn());
            if (!found)
                continue;
            seen = seen || binary.kind == wasm::FileKind::WitPackage;
            QVERIFY2(found->empty() == (binary.kind == wasm::FileKind::WitPackage), qPrintable(path));
        }
        QVERIFY(seen);
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto with = [](const char *rows) -> QByteArray {
            return QByteArray(R"({"capabilities": [)") + rows +
                   R"(], "silent": {}, "host": {"icon": "a", "sentence": "b"}, "nothing": {"icon": "a", "sentence": "b"}})";
        };
        const auto add = [](const char *name, const QByteArray &json, TableError::Code code, const char *place) {
            QTest::newRow(name) << json << int(code) << QString::fromLatin1(place);
        };
        using enum TableError::Code;
        add("no JSON", "{", Syntax, "");
        add("an array", "[]", Syntax, "");
        add("no rows", "{}", Shape, "capabilities");
        add("a row that is none", with("1"), Shape, "capabilities[0]");
        add("no id", with(R"({"icon": "a", "sentence": "b", "imports": ["c"]})"), Shape, "capabilities[0].id");
        add("no pattern", with(R"({"id": "x", "icon": "a", "sentence": "b"})"), Shape, "capabilities[0].imports");
        add("a star inside", with(R"({"id": "x", "icon": "a", "sentence": "b", "imports": ["c*d"]})"), Shape,
            "capabilities[0].imports");
        add("a pattern that is none", with(R"({"id": "x", "icon": "a", "sentence": "b", "core": [1]})"), Shape,
            "capabilities[0].core");
        add("a noun that is none", with(R"({"id": "x", "icon": "a", "sentence": "b", "noun": 1, "core": ["c"]})"),
            Shape, "capabilities[0].noun");
        add("an id twice", with(R"({"id": "x", "icon": "a", "sentence": "b", "core": ["c"]},
                    {"id": "x", "icon": "a", "sentence": "b", "core": ["d"]})"),
            Duplicate, "capabilities[1].id");
        add("nothing else", R"({"capabilities": []})", Shape, "silent");
        add("no words", R"({"capabilities": [], "silent": {}})", Shape, "host");
    }

    void badTables()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto table = CapabilityTable::parse({json.constData(), std::size_t(json.size())});
        QVERIFY(!table);
        QCOMPARE(int(table.error().code), code);
        QCOMPARE(QString::fromStdString(table.error().place), place);
    }
};

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "capabilitiestest.moc"
