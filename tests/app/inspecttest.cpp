// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `kennelctl inspect` as scripts see it: text, JSON and exit codes of the real program.
#include "corpus.h"
#include "support/sourcetree.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

class InspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void witIsTheReferences();
    void witJson();
    void json();
    void sections();
    void capabilities();
    void hostsOfTheUser();
    void overview();
    void unreadable();
    void cutOff();
    void usage();

private:
    struct Run
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KENNELCTL), QStringList{u"inspect"_s} + arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString data(const QString &file) { return testData(u"wasm/"_s + file); }
};

void InspectTest::witIsTheReferences()
{
    const Run result = run({u"--wit"_s, data(u"own/kitchen.wit.wasm"_s)});
    QCOMPARE(result.exit, 0);
    const QByteArray diff = unifiedDiff(fileBytes(data(u"oracle/kitchen.wit.wit"_s)), result.out);
    QVERIFY2(diff.isEmpty(), diff.constData());
    QVERIFY(result.err.isEmpty());
}

void InspectTest::witJson()
{
    const QStringList files{data(u"own/hello-dummy.component.wasm"_s), data(u"own/outer-alias.wasm"_s),
                            data(u"malformed/name-dup.wasm"_s), data(u"malformed/sec-trailing.wasm"_s),
                            data(u"malformed/nest-components-200.wasm"_s)};
    const Run result = run(QStringList{u"--wit-json"_s} + files);
    QCOMPARE(result.exit, 4);
    const auto lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), files.size());
    static constexpr const char *outcomes[] = {"ok", "partial", "invalid", "malformed", "limit"};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject object = QJsonDocument::fromJson(lines[i]).object();
        QCOMPARE(object["file"_L1].toString(), files[i]);
        QCOMPARE(object["outcome"_L1].toString(), QLatin1StringView(outcomes[i]));
        QCOMPARE(object["kind"_L1].toString(), u"component"_s);
        QCOMPARE(object["offset"_L1].isNull(), i == 0);
        QCOMPARE(object["error"_L1].isNull(), i == 0);
    }
    const QByteArray expected = fileBytes(data(u"oracle/hello-dummy.component.wit"_s));
    QCOMPARE(QJsonDocument::fromJson(lines[0])["wit"_L1].toString().toUtf8(), expected);
    QCOMPARE(QJsonDocument::fromJson(lines[3])["offset"_L1].toInt(), 12);
    // One that breaks a rule is an answer; only the other forms end with 4 because of it.
    QCOMPARE(run(QStringList{u"--wit-json"_s} + files.first(3)).exit, 0);
    QCOMPARE(run(files.first(3)).exit, 4);
}

void InspectTest::json()
{
    const Run result = run({u"--json"_s, data(u"own/metadata-full.component.wasm"_s)});
    QCOMPARE(result.exit, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QVERIFY(object["faults"_L1].toArray().isEmpty());
    QVERIFY(!object["exports"_L1].toArray().isEmpty());
    const QJsonObject root = object["parts"_L1][0].toObject();
    QVERIFY(root["parent"_L1].isNull());
    QCOMPARE(root["metadata"_L1]["version"_L1].toString(), u"1.2.3"_s);
    const QJsonObject registry = root["metadata"_L1]["registryMetadata"_L1].toObject();
    QCOMPARE(registry["authors"_L1].toArray(), (QJsonArray{u"A <a@example.com>"_s, u"B"_s}));
    QCOMPARE(registry["links"_L1].toArray().last(),
             (QJsonObject{{u"kind"_s, u"chat"_s}, {u"value"_s, u"https://chat.example.com/"_s}}));
    QCOMPARE(registry["customLicenses"_L1][0]["name"_L1].toString(), u"Own licence"_s);
    QCOMPARE(registry["categories"_L1].toArray(), (QJsonArray{u"parsing"_s, u"wasm"_s}));
    QVERIFY(root["sections"_L1].toArray().size() > 5);
}

void InspectTest::capabilities()
{
    const QString chain = data(u"own/edge-chain.component.wasm"_s);
    const QString tiny = data(u"own/kitchen-tiny.core.wasm"_s);
    const QString package = data(u"own/kitchen.wit.wasm"_s);
    const Run result = run({u"--capabilities"_s, chain, tiny, package});
    QCOMPARE(result.exit, 0);
    const QString expected = chain +
                             u": component\n"
                             "  Asks its host for local:edge/a\n"
                             "      import local:edge/a\n"
                             "  Asks its host for local:edge/b\n"
                             "      import local:edge/b\n"
                             "  Asks its host for local:edge/c\n"
                             "      import local:edge/c\n"
                             "  What the unknown imports give it cannot be told. By a known name it does not ask for: "
                             "network connections, HTTP requests, "
                             "files, arguments and environment variables, the terminal, the time, random "
                             "numbers\n"
                             "  Does not run on: Commands of WASI 0.2 (wasi:cli/command); Commands of WASI 0.3 "
                             "(wasi:cli/command)\n"
                             "      This host has no local:edge/a\n"_s;
    const QString text = QString::fromUtf8(result.out);
    QVERIFY2(text.startsWith(expected), qPrintable(text));
    const QString rest = tiny + u": core module\n  Does nothing beyond computing\n"_s;
    QVERIFY2(text.contains(rest), qPrintable(text));
    // Hosts that say the same stand together.
    QVERIFY2(text.contains(u"  Runs on: Browsers, through jco; Hosts that offer nothing\n"_s), qPrintable(text));
    QVERIFY2(text.endsWith(package + u": WIT package\n  Holds types alone, and does nothing by itself\n"_s),
             qPrintable(text));

    // A long list of reasons does not bury what comes behind it; JSON has all of them.
    const QString everything = data(u"own/kitchen-everything.core.wasm"_s);
    const QString many = QString::fromUtf8(run({u"--capabilities"_s, everything}).out);
    QVERIFY2(many.contains(u"no-result\n      and 33 more; --json lists all\n"_s), qPrintable(many));
    const auto everyHost = QJsonDocument::fromJson(run({u"--json"_s, everything}).out)["hosts"_L1].toArray();
    QCOMPARE(everyHost.last()["because"_L1].toArray().size(), 37);
    const QJsonArray capabilities = QJsonDocument::fromJson(run({u"--json"_s, chain}).out)["capabilities"_L1].toArray();
    QCOMPARE(capabilities.size(), 3);
    QCOMPARE(capabilities[0]["id"_L1].toString(), u"host"_s);
    QCOMPARE(capabilities[0]["subject"_L1].toString(), u"local:edge/a"_s);
    QCOMPARE(capabilities[0]["evidence"_L1][0]["direction"_L1].toString(), u"import"_s);
    const QJsonObject broken =
        QJsonDocument::fromJson(run({u"--json"_s, data(u"malformed/sec-trailing.wasm"_s)}).out).object();
    QVERIFY(broken["capabilities"_L1].isNull() && broken["notAskedFor"_L1].isNull());
    // A file that every host refuses does not "nothing beyond computing".
    const QString invalid = data(u"malformed/name-dup.wasm"_s);
    const Run refused = run({u"--capabilities"_s, invalid});
    QCOMPARE(refused.exit, 4);
    QVERIFY2(refused.out.contains(": component\n  Not judged: what stands at byte "), refused.out.constData());
    QVERIFY2(!refused.out.contains("uns on"), refused.out.constData());
    const QJsonArray hosts = QJsonDocument::fromJson(run({u"--json"_s, tiny}).out)["hosts"_L1].toArray();
    QCOMPARE(hosts.last()["id"_L1].toString(), u"bare"_s);
    QVERIFY(hosts.last()["runs"_L1].toBool());
}

void InspectTest::hostsOfTheUser()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"a.json"_s, R"({"hosts": [{"id": "own", "name": "Our own", "offers":
        [{"names": ["local:edge/a", "local:edge/b", "local:edge/c"]}]}]})"));
    QVERIFY(write(u"b.json"_s, R"({"hosts": [{"id": "own", "name": "Again", "offers": []}]})"));
    QVERIFY(write(u"c.json"_s, "{"));
    QVERIFY(write(u"d.json"_s, R"({"hosts": [{"id": "x"}]})"));
    const Run result =
        run({u"--capabilities"_s, u"--hosts"_s, folder.path(), data(u"own/edge-chain.component.wasm"_s)});
    QCOMPARE(result.exit, 4);
    QVERIFY2(result.out.contains("  Runs on: Our own\n"), result.out.constData());
    const auto lines = result.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("b.json") && lines[0].endsWith("own is there already"));
    QVERIFY(lines[1].contains("c.json") && lines[1].endsWith("it is no JSON object"));
    QVERIFY(lines[2].contains("d.json") && lines[2].endsWith("hosts[0].name is missing or is no such thing"));

    // One file does as well; one that says nothing of hosts does not, and what is not there is a slip.
    const auto with = [&](const QString &hosts) {
        return run({u"--capabilities"_s, u"--hosts"_s, hosts, data(u"own/edge-chain.component.wasm"_s)});
    };
    const Run one = with(folder.filePath(u"a.json"_s));
    QCOMPARE(one.exit, 0);
    QVERIFY2(one.out.contains("  Runs on: Our own\n"), one.out.constData());
    QCOMPARE(with(folder.filePath(u"c.json"_s)).exit, 4);
    const Run missing = with(folder.filePath(u"nowhere"_s));
    QCOMPARE(missing.exit, 2);
    QVERIFY2(missing.err.contains("nowhere” cannot be read"), missing.err.constData());
    QCOMPARE(run({u"--hosts"_s, folder.filePath(u"nowhere"_s), data(u"own/edge-chain.component.wasm"_s)}).exit, 2);
}

void InspectTest::sections()
{
    const Run result = run({u"--sections"_s, data(u"own/hello-dummy.core.wasm"_s)});
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("custom component-type"));
    QVERIFY(result.out.contains("\n1     ") && !result.out.contains("\n0     ")); // the first part, as people count
    // With their headers they are, behind the preamble, the whole file; the JSON has both places.
    const auto json = QJsonDocument::fromJson(run({u"--json"_s, data(u"own/hello-dummy.core.wasm"_s)}).out);
    const QJsonArray sections = json["parts"_L1].toArray().at(0)["sections"_L1].toArray();
    const QList<QByteArray> lines = result.out.trimmed().split('\n').sliced(2);
    QCOMPARE(lines.size(), sections.size());
    qint64 end = 8;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> words = lines[i].simplified().split(' ');
        QCOMPARE(words.at(1), "0x" + QByteArray::number(end, 16));
        QCOMPARE(sections.at(i)["headerOffset"_L1].toInteger(), end);
        end += words.at(2).toLongLong();
        QCOMPARE(sections.at(i)["offset"_L1].toInteger() + sections.at(i)["size"_L1].toInteger(), end);
    }
    QCOMPARE(end, QFileInfo(data(u"own/hello-dummy.core.wasm"_s)).size());
}

void InspectTest::overview()
{
    const Run result = run({data(u"own/hello-dummy.component.wasm"_s), data(u"malformed/str-html-custom.wasm"_s)});
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains("export local:hello/greeter@0.1.0 (instance)"));
    QVERIFY(!result.out.contains('\x1b')); // what a file says does not reach the terminal as it is
    const Run claims = run({data(u"own/metadata-full.component.wasm"_s)});
    for (const char *line : {"Authors: A <a@example.com>\n", "Link: chat: https://chat.example.com/\n",
                             "Category: parsing\n", "Own licence: Own licence · "})
        QVERIFY2(claims.out.contains(line), claims.out.constData());
}

void InspectTest::unreadable()
{
    const Run missing = run({data(u"nowhere.wasm"_s)});
    QCOMPARE(missing.exit, 5);
    QVERIFY(missing.err.contains("There is no such file"));
    const Run asJson = run({u"--json"_s, data(u"nowhere.wasm"_s)});
    QCOMPARE(QJsonDocument::fromJson(asJson.out)["outcome"_L1].toString(), u"not-found"_s);
    const Run quiet = run({u"--quiet"_s, data(u"nowhere.wasm"_s)});
    QCOMPARE(quiet.exit, 5);
    QVERIFY(quiet.err.isEmpty() && quiet.out.isEmpty());
    // What may never end is not read.
    const Run device = run({u"/dev/null"_s, data(u"own/hello-dummy.component.wasm"_s)});
    QCOMPARE(device.exit, 3);
    QVERIFY(device.err.contains("/dev/null: The file cannot be read"));
    QVERIFY(device.out.contains("hello-dummy"));
    const Run empty = run({u"--wit-json"_s, data(u"malformed/pre-empty.wasm"_s)});
    QCOMPARE(empty.exit, 4);
    const QJsonObject object = QJsonDocument::fromJson(empty.out).object();
    QCOMPARE(object["kind"_L1].toString(), u"unknown"_s);
    QVERIFY(object["wit"_L1].isNull());
}

/// Of a file that ends early nobody knows that it has nothing: no empty world, no empty lists.
void InspectTest::cutOff()
{
    const QTemporaryDir folder;
    const QByteArray whole = fileBytes(data(u"own/hello-dummy.component.wasm"_s));
    const QString path = folder.filePath(u"cut.wasm"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.first(16)) == 16);
    file.close();
    const Run text = run({path});
    QCOMPARE(text.exit, 4);
    QVERIFY2(text.out.contains("Nothing could be read from byte "), text.out.constData());
    const Run wit = run({u"--wit"_s, path});
    QCOMPARE(wit.exit, 4);
    QVERIFY(wit.out.isEmpty() && !wit.err.isEmpty());
    const auto object = QJsonDocument::fromJson(run({u"--json"_s, path}).out);
    QVERIFY(object["imports"_L1].isNull() && object["exports"_L1].isNull());
    QVERIFY(object["readTo"_L1].toInt() > 0);
    // Where reading went on behind what is over a limit it did not end there.
    const auto skipped = run({u"--json"_s, data(u"malformed/amp-tuple-doubling-60.wasm"_s)});
    QCOMPARE(QJsonDocument::fromJson(skipped.out)["outcome"_L1].toString(), u"limit"_s);
    QVERIFY(QJsonDocument::fromJson(skipped.out)["readTo"_L1].isNull());
    QVERIFY(run({data(u"malformed/amp-tuple-doubling-60.wasm"_s)})
                .out.contains("could not be read: it may import and export more"));
    QVERIFY(QJsonDocument::fromJson(run({u"--wit-json"_s, path}).out)["wit"_L1].isNull());
    QVERIFY(QJsonDocument::fromJson(run({u"--json"_s, data(u"own/kitchen.wit.wasm"_s)}).out)["readTo"_L1].isNull());
}

void InspectTest::usage()
{
    QCOMPARE(run({}).exit, 2);
    QCOMPARE(run({u"--wit"_s, u"--json"_s, u"x"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(InspectTest)
#include "inspecttest.moc"
