// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "files.h"

#include "format/capabilitytext.h"
#include "meaning/host.h"
#include "meaning/interfaceversion.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::meaning;
using namespace Qt::StringLiterals;

namespace {

Host host(std::string_view id)
{
    const auto hosts = Host::builtIn();
    return *std::ranges::find(hosts, id, &Host::id);
}

std::vector<Obstacle> on(const Host &host, const Piece &file)
{
    return obstaclesOn(host, wasm::readBinary(bytesOf(file))).value();
}

} // namespace

class HostsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *offered, const char *wanted, bool fits) {
            QTest::addRow("%s for %s", offered, wanted)
                << QString::fromLatin1(offered) << QString::fromLatin1(wanted) << fits;
        };
        row("0.2.3", "0.2.3", true);
        row("0.2.3", "0.2.0", true);
        row("0.2.3", "0.2.4", false);
        row("0.2", "0.2.99", true);
        row("0.3.0", "0.2.0", false);
        row("1.4.0", "1.2.9", true);
        row("1.2.0", "1.3.0", false);
        row("1", "1.3.0", true);
        row("2.0.0", "1.0.0", false);
        row("0.0.3", "0.0.3", true);
        row("0.0.4", "0.0.3", false);
        row("1.0.0-rc.1", "1.0.0-rc.1", true);
        row("1.0.0", "1.0.0-rc.1", false);
        row("0.2.3+build", "0.2.1", true);
    }

    void versions()
    {
        QFETCH(QString, offered);
        QFETCH(QString, wanted);
        QFETCH(bool, fits);
        const auto one = InterfaceVersion::parse(offered.toStdString());
        const auto other = InterfaceVersion::parse(wanted.toStdString());
        QVERIFY(one && other);
        QCOMPARE(one->satisfies(*other), fits);
    }

    void noVersions()
    {
        for (const char *text : {"", "x", "1.", "1.2", "0", "0.0", "1.2.3.4", "-1.0.0", "1.0.0-", "0.2-rc",
                                 "99999999999999999999.0.0", " 1.0.0", "1.0.0 "})
            QVERIFY2(!InterfaceVersion::parse(text), text);
    }

    void aCommand()
    {
        const auto command = component(Acting, "wasi:cli/stdout@0.2.3", "wasi:cli/run@0.2.3");
        QVERIFY(on(host("command-0.2"), command).empty());
        QVERIFY(on(host("command-0.3"), command).empty());
        const auto proxy = on(host("proxy-0.2"), command);
        QCOMPARE(proxy.size(), 1U);
        QCOMPARE(obstacleText(proxy[0]), u"It exports no wasi:http/incoming-handler"_s);
        QCOMPARE(on(host("bare"), command).size(), 1U);
    }

    void aNewerTrack()
    {
        const auto command = component(Acting, "wasi:cli/stdout@0.3.0", "wasi:cli/run@0.3.0");
        const auto found = on(host("command-0.2"), command);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(int(found[0].kind), int(Obstacle::Kind::OtherTrack));
        QCOMPARE(obstacleText(found[0]), u"It asks for wasi:cli/stdout@0.3.0, and this host has 0.2"_s);
        QVERIFY(on(host("command-0.3"), command).empty());
    }

    /// The world wasi:http/service, and beside it what is left of 0.2 in what the tools of today make.
    void aService()
    {
        const auto on03 = [](const char *import) {
            return on(host("service-0.3"), component(Acting, import, "wasi:http/handler@0.3.0")).size();
        };
        for (const char *offered :
             {"wasi:http/client@0.3.0", "wasi:clocks/system-clock@0.3.0", "wasi:random/insecure-seed@0.3.0",
              "wasi:cli/stderr@0.3.0", "wasi:cli/stderr@0.2.6", "wasi:clocks/wall-clock@0.2.6"})
            QVERIFY2(on03(offered) == 0, offered);
        // Middleware asks for the next handler, and files are nothing that a service has.
        for (const char *missing : {"wasi:http/handler@0.3.0", "wasi:filesystem/types@0.3.0", "wasi:io/poll@0.3.0"})
            QVERIFY2(on03(missing) == 1, missing);
        const auto proxy = component(Acting, "wasi:http/types@0.2.0", "wasi:http/incoming-handler@0.2.0");
        QCOMPARE(obstacleText(on(host("service-0.3"), proxy).at(0)), u"It exports no wasi:http/handler"_s);
    }

    /// Who asks for no version does not get one that is only there in others, and the other way round.
    void withoutAVersion()
    {
        const auto found = on(host("browser"), component(Acting, "wasi:random/random"));
        QCOMPARE(int(found.at(0).kind), int(Obstacle::Kind::OtherTrack));
        Host own{"own", "Own", {{{"acme:db/query"}, {}}}, {}, {}, {}};
        QVERIFY(on(own, component(Acting, "acme:db/query")).empty());
        QCOMPARE(int(on(own, component(Acting, "acme:db/query@1.0.0")).at(0).kind), int(Obstacle::Kind::Missing));
    }

    void typesNeedNoHost() { QVERIFY(on(host("bare"), component(Typing, "wasi:filesystem/types@0.2.0")).empty()); }

    void modules()
    {
        QVERIFY(on(host("bare"), ModuleMagic).empty());
        QCOMPARE(on(host("bare"), module({{"env", "f"}})).at(0).name, "env f");
        // It imports what a command may, and has no _start.
        const auto found = on(host("command-0.2"), module({{"wasi_snapshot_preview1", "fd_write"}}));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].name, "_start");
        QVERIFY(!on(host("proxy-0.2"), ModuleMagic).empty());
    }

    void badHosts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const auto add = [](const char *name, const char *json, TableError::Code code, const char *place) {
            QTest::newRow(name) << QByteArray(json) << int(code) << QString::fromLatin1(place);
        };
        using enum TableError::Code;
        add("no JSON", "hosts", Syntax, "");
        add("no hosts", "{}", Shape, "hosts");
        add("a host that is none", R"({"hosts": ["x"]})", Shape, "hosts[0]");
        add("no name", R"({"hosts": [{"id": "x", "offers": []}]})", Shape, "hosts[0].name");
        add("no offers", R"({"hosts": [{"id": "x", "name": "y"}]})", Shape, "hosts[0].offers");
        add("an offer of nothing", R"({"hosts": [{"id": "x", "name": "y", "offers": [{}]}]})", Shape,
            "hosts[0].offers[0].names");
        add("no version", R"({"hosts": [{"id": "x", "name": "y", "offers": [{"names": ["a"], "versions": ["b"]}]}]})",
            Version, "hosts[0].offers[0].versions");
        add("a minor version of 1",
            R"({"hosts": [{"id": "x", "name": "y", "offers": [{"names": ["a"], "versions": ["1.0"]}]}]})", Version,
            "hosts[0].offers[0].versions");
        add("an offer with a version in its name",
            R"({"hosts": [{"id": "x", "name": "y", "offers": [{"names": ["a:b/c@1.0.0"]}]}]})", VersionHere,
            "hosts[0].offers[0].names");
        add("a call with a version in its name",
            R"({"hosts": [{"id": "x", "name": "y", "offers": [], "calls": ["a:b/c@1.0.0"]}]})", VersionHere,
            "hosts[0].calls");
        add("an id twice",
            R"({"hosts": [{"id": "x", "name": "y", "offers": []}, {"id": "x", "name": "y", "offers": []}]})", Duplicate,
            "hosts[1].id");
    }

    void badHosts()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, place);
        const auto hosts = Host::parse({json.constData(), std::size_t(json.size())});
        QVERIFY(!hosts);
        QCOMPARE(int(hosts.error().code), code);
        QCOMPARE(QString::fromStdString(hosts.error().place), place);
    }
};

QTEST_GUILESS_MAIN(HostsTest)
#include "hoststest.moc"
