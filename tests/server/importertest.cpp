// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/packagename.h"
#include "protocol/replay.h"
#include "server/registryfolder.h"
#include "testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp Now{1'750'000'000, 5};

const QByteArray simple = R"json({
    "namespaces": ["acme"],
    "packages": {"acme:widget": {"1.10.0": "b.wasm", "1.9.0": {"file": "a.wasm", "yanked": true}}}
})json";

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"a.wasm"_s, QByteArray("\0asm\1\0\0\0", 8));
        write(u"b.wasm"_s, QByteArray("\0asm\x0d\0\1\0", 8));
        write(u"text"_s, "no wasm");
    }

    /// From a folder of files and a small manifest to a registry, with keys made on the spot.
    void importsReleases()
    {
        const auto summary = import(simple);
        QVERIFY(summary.has_value());
        QCOMPARE(summary->records, 2U);
        QCOMPARE(summary->length, 2U);

        const PackageState state = replay("acme:widget");
        QCOMPARE(state.recordCount(), 1U);
        QCOMPARE(state.releases().size(), 2U);
        QCOMPARE(state.releases().at(0).first.text(), "1.9.0"); // in the order of versions, not of texts
        QVERIFY(state.releases().at(0).second.yanked.has_value());
        QVERIFY(!state.releases().at(1).second.yanked.has_value());
        QCOMPARE(state.head()->timestamp, Now);

        const auto opened = registry();
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->contents().find(state.releases().at(1).second.content.digest().value()).has_value());
        const auto newest = (*opened)->checkpoint().value();
        QVERIFY(newest.verify((*opened)->operatorStateAt(2).value()).has_value());
        QCOMPARE((*opened)->nameOf(packageLogId("acme:widget")).value(), "acme:widget");
    }

    /// Secrets are their owner's.
    void keepsKeys()
    {
        QVERIFY(import(simple).has_value());
        for (const QString &name : {u"operator.key"_s, u"publisher.key"_s}) {
            const QFileInfo file(data() + u"/keys/"_s + name);
            QVERIFY(file.exists());
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    /// The same again changes nothing; what is added is published with the same keys.
    void canBeRepeatedAndExtended()
    {
        QVERIFY(import(simple).has_value());
        const auto again = import(simple);
        QCOMPARE(again->records, 0U);
        QCOMPARE(again->present, 2U); // all that the first one published
        QCOMPARE(again->length, 2U);

        QByteArray extended = simple;
        extended.replace("\"1.10.0\"", "\"2.0.0\": \"b.wasm\", \"1.10.0\"")
            .replace("[\"acme\"]", "[\"acme\", \"other\"]");
        const auto more = import(extended);
        QCOMPARE(more->records, 2U);
        QCOMPARE(more->present, 2U);
        QCOMPARE(import(extended)->present, 4U);
        QCOMPARE(more->length, 4U);
        QCOMPARE(replay("acme:widget").keys().size(), 1U);
        QVERIFY(registry().value()->checkpointAt(2).has_value());
        QVERIFY(registry().value()->checkpointAt(4).has_value());
    }

    void repeatsHistories()
    {
        const QByteArray history = R"json({"history": [
            {"entries": [{"define": "acme"}]},
            {"package": "acme:widget", "signer": "ann", "entries": [{"release": "1.0.0", "file": "a.wasm"}]},
            {"package": "acme:widget", "signer": "ann", "time": "2026-01-01T00:00:00Z", "entries": [{"grant": "bo"}]}
        ]})json";
        QCOMPARE(import(history)->records, 3U);
        const auto again = import(history, Timestamp{Now.seconds + 3600, 0});
        QCOMPARE(again->records, 0U);
        QCOMPARE(again->present, 3U);

        QByteArray longer = history;
        longer.replace("{\"grant\": \"bo\"}]}",
                       "{\"grant\": \"bo\"}]},\n{\"package\": \"acme:widget\", \"signer\": \"bo\","
                       " \"entries\": [{\"yank\": \"1.0.0\"}]}");
        QCOMPARE(import(longer)->records, 1U);

        QByteArray other = longer;
        QCOMPARE(refusal(other.replace("1.0.0", "1.0.1")).code, ImportError::OtherHistory);
        other = longer;
        QCOMPARE(refusal(other.replace("2026-01-01", "2026-01-02")).code, ImportError::OtherHistory);
        other = longer;
        QCOMPARE(refusal(other.replace("\"signer\": \"ann\"", "\"signer\": \"cy\"")).code, ImportError::OtherHistory);
    }

    /// Everything or nothing: after a refusal there is no record, and the next import starts afresh.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *steps, ImportError::Code code, const QString &place) {
            QTest::newRow(name) << QByteArray("{\"history\": [{\"entries\": [{\"define\": \"acme\"}]}, ") + steps + "]}"
                                << int(code) << place;
        };
        const QString step = u"history[1]"_s;
        const QString entry = u"history[1].entries[0]"_s;
        row("package name", R"({"package": "Acme:w", "signer": "a", "entries": []})", ImportError::PackageName, step);
        row("namespace", R"({"package": "other:w", "signer": "a", "entries": []})", ImportError::Namespace, step);
        row("version", R"({"package": "acme:w", "signer": "a", "entries": [{"yank": "1"}]})", ImportError::Version,
            entry);
        row("permission",
            R"({"package": "acme:w", "signer": "a", "entries": [{"grant": "b", "permissions": ["commit"]}]})",
            ImportError::Permission, entry);
        row("operator permission", R"({"entries": [{"grant": "b", "permissions": ["yank"]}]})", ImportError::Permission,
            entry);
        row("file", R"({"package": "acme:w", "signer": "a", "entries": [{"release": "1.0.0", "file": "none"}]})",
            ImportError::File, entry);
        row("a folder for a file",
            R"({"package": "acme:w", "signer": "a", "entries": [{"release": "1.0.0", "file": "."}]})",
            ImportError::File, entry);
        row("no WebAssembly",
            R"({"package": "acme:w", "signer": "a", "entries": [{"release": "1.0.0", "file": "text"}]})",
            ImportError::NotWasm, entry);
        row("define in a package", R"({"package": "acme:w", "signer": "a", "entries": [{"define": "x"}]})",
            ImportError::WrongLog, entry);
        row("release in the operator log", R"({"entries": [{"release": "1.0.0", "file": "a.wasm"}]})",
            ImportError::WrongLog, entry);
        row("rule: yank of nothing", R"({"package": "acme:w", "signer": "a", "entries": [{"yank": "1.0.0"}]})",
            ImportError::Rule, step);
        row("rule: namespace twice", R"({"entries": [{"define": "acme"}]})", ImportError::Rule, step);
        row("rule: stranger", R"({"package": "acme:w", "signer": "a", "entries": []},
            {"package": "acme:w", "signer": "b", "entries": [{"grant": "b"}]})",
            ImportError::Rule, u"history[2]"_s);
        row("rule: time goes back", R"({"time": "2001-01-01T00:00:00Z", "entries": []})", ImportError::Rule, step);
        row("key name", R"({"package": "acme:w", "signer": "../../x", "entries": []})", ImportError::Registry, step);
    }
    void refuses()
    {
        QFETCH(const QByteArray, json);
        const ImportError error = refusal(json);
        QTEST(int(error.code), "code");
        QTEST(error.place, "place");
        QCOMPARE(import(simple)->length, 2U);
    }

    void refusesOtherContent()
    {
        QVERIFY(import(simple).has_value());
        write(u"a.wasm"_s, QByteArray("\0asm another", 12));
        const ImportError error = refusal(simple);
        QCOMPARE(error.code, ImportError::OtherContent);
        QCOMPARE(error.detail, u"1.9.0"_s);
        QCOMPARE(error.place, u"packages.acme:widget.1.9.0"_s);
    }

    /// A key that is lost is not replaced by another of its name: that one may do nothing in the logs that are there.
    void refusesWithoutTheKeysOfItsLogs()
    {
        const auto made = import(simple);
        QCOMPARE(made->newKeys, (QStringList{u"operator"_s, u"publisher"_s}));
        QByteArray extended = simple;
        extended.replace("\"1.10.0\"", "\"2.0.0\": \"b.wasm\", \"1.10.0\"");
        for (const QString &name : {u"publisher"_s, u"operator"_s}) {
            const QString path = data() + u"/keys/"_s + name + u".key"_s;
            QVERIFY(QFile::rename(path, path + u".away"_s));
            const ImportError error = refusal(extended);
            QCOMPARE(error.code, ImportError::Registry);
            QCOMPARE(error.registry->code, RegistryErrorCode::Key);
            QCOMPARE(error.registry->path, path);
            QVERIFY(!QFileInfo::exists(path)); // nothing happened, so no key was made either
            QVERIFY(QFile::rename(path + u".away"_s, path));
        }
        const auto more = import(extended);
        QVERIFY(more->newKeys.isEmpty());
        QCOMPARE(more->records, 1U);
    }

    /// A yank is for ever: who asks for the release again would wait for nothing.
    void refusesToTakeAYankBack()
    {
        QVERIFY(import(simple).has_value());
        QByteArray without = simple;
        without.replace("{\"file\": \"a.wasm\", \"yanked\": true}", "\"a.wasm\"");
        QVERIFY(without != simple);
        const ImportError error = refusal(without);
        QCOMPARE(error.code, ImportError::Yanked);
        QCOMPARE(error.detail, u"1.9.0"_s);
    }

    /// Given keys, fixed times: the same bytes wherever it is done.
    void isDeterministic()
    {
        const QByteArray json = R"json({
            "keys": {"operator": "ecdsa-p256:I+UlDo0HxyBBFeelhPPWmD+LnklOpqZDkrFP5VduASk=",
                     "bob": "ecdsa-p256:2CV1EpLaSYEn4In4OAEDAj5O4Hzu8AFAxgHXuG310Ew="},
            "history": [
                {"time": "2023-11-14T22:13:20Z", "entries": [{"define": "test"}]},
                {"checkpoint": "2023-11-14T22:13:25Z"},
                {"time": "2023-11-14T22:15:00.25Z", "package": "test:alpha", "signer": "bob",
                 "entries": [{"release": "1.0.0", "file": "b.wasm"}]},
                {"checkpoint": "2023-11-14T22:15:05Z"}
            ]})json";
        QVERIFY(import(json).has_value());
        const auto opened = registry().value();
        const TestContents scenario = scenarioContents();
        // These are the first records of the scenario, signatures included: an independent program made them.
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(opened->history().leaf(i), scenario.records[i].leaf);
            const auto record = opened->records(scenario.records[i].leaf.log, 0, 2, 2).value();
            QCOMPARE(record.front().envelope, scenario.records[i].envelope);
        }
        QCOMPARE(opened->checkpointAt(1).value(), scenario.checkpoints[0]);
        QVERIFY(opened->checkpointAt(2)->checkpoint.sameStatement(scenario.checkpoints[1].checkpoint));
    }

    void folders()
    {
        QCOMPARE(RegistryFolder::open(data(), false).error().code, RegistryErrorCode::NoRegistry);
        QVERIFY(import(simple).has_value());
        const auto held = RegistryFolder::open(data(), false);
        QVERIFY(held.has_value());
        const auto second = RegistryFolder::open(data(), false);
        QCOMPARE(second.error().code, RegistryErrorCode::InUse);
        QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
    }

    /// Without its keys a registry cannot say that it is alive.
    void refusesWithoutKeys()
    {
        QVERIFY(import(simple).has_value());
        QVERIFY(QFile::remove(data() + u"/keys/operator.key"_s));
        QCOMPARE(registry().error().code, RegistryErrorCode::Key);
        QFile broken(data() + u"/keys/operator.key"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no key");
        broken.close();
        QCOMPARE(registry().error().path, broken.fileName());
    }

private:
    QString data() const { return m_folder->filePath(u"registry"_s); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::expected<ImportSummary, ImportError> import(const QByteArray &json, Timestamp now = Now) const
    {
        const auto manifest = Manifest::parse(json);
        if (!manifest)
            qFatal("the test's manifest: %s", qPrintable(manifest.error().place));
        return RegistryFolder::open(data(), true).value()->import(*manifest, QDir(m_folder->path()), now);
    }

    ImportError refusal(const QByteArray &json) const
    {
        const auto result = import(json);
        return result ? ImportError{ImportError::Registry, u"accepted"_s, {}, {}, {}} : result.error();
    }

    std::expected<std::shared_ptr<const Registry>, RegistryError> registry() const
    {
        return RegistryFolder::open(data(), false).value()->registry(std::make_shared<HandClock>(1'700'000'105));
    }

    PackageState replay(std::string_view name) const
    {
        const auto records = registry().value()->records(packageLogId(name), 0, 1000, 1000).value();
        std::vector<Envelope> envelopes;
        for (const PublishedRecord &record : records)
            envelopes.push_back(record.envelope);
        auto result = replayPackageLog({}, envelopes);
        if (result.error())
            qFatal("the log of %s does not replay", std::string(name).c_str());
        return result.state;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importertest.moc"
