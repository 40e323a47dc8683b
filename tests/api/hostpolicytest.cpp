// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/hostpolicy.h"
#include "api/hostlookup.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

QString verdict(std::optional<HostRefusal> refusal)
{
    return refusal ? QString::fromUtf8(hostRefusalName(*refusal)) : u"allowed"_s;
}

} // namespace

class HostPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *base, const char *target, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(target) << QString::fromUtf8(expected);
        };
        const char *remote = "https://registry.example/";
        row("itself", remote, "https://registry.example/x", "allowed");
        row("itself in capitals", remote, "https://REGISTRY.example/x", "allowed");
        row("another port", remote, "https://registry.example:8443/x", "allowed");
        row("down to http", remote, "http://registry.example/x", "downgrade");
        row("down to http here", remote, "http://localhost/x", "downgrade");
        row("another host", remote, "https://other.example/x", "foreign");
        row("a subdomain", remote, "https://cdn.registry.example/x", "foreign");
        row("an allowed host", remote, "https://cdn.example/x", "allowed");
        row("an allowed host in capitals", remote, "https://CDN.example/x", "allowed");
        row("an allowed host over http", remote, "http://cdn.example/x", "downgrade");
        row("this computer", remote, "https://localhost/x", "private");
        row("this computer, by a longer name", remote, "https://a.localhost/x", "private");
        row("this computer, by address", remote, "https://127.0.0.1/x", "private");
        row("this computer, IPv6", remote, "https://[::1]/x", "private");
        row("this computer, disguised", remote, "https://[::ffff:127.0.0.1]/x", "private");
        row("this computer, in one number", remote, "https://2130706433/x", "private");
        row("an allowed private address", remote, "https://10.0.0.1/x", "private");
        row("link-local", remote, "https://169.254.169.254/x", "private");
        row("IPv6 link-local", remote, "https://[fe80::1]/x", "private");
        row("unique local", remote, "https://[fd00::1]/x", "private");
        row("a public address", remote, "https://93.184.216.34/x", "foreign");
        row("from a private address", "https://10.0.0.2/", "https://10.0.0.1/x", "allowed");
        row("file", remote, "file:///etc/passwd", "invalid");
        row("ftp", remote, "ftp://registry.example/x", "scheme");
        row("data", remote, "data:,x", "invalid");
        row("user name", remote, "https://user@registry.example/x", "invalid");
        row("password", remote, "https://user:word@registry.example/x", "invalid");
        row("no host", remote, "https:///x", "invalid");
        row("empty", remote, "", "invalid");

        const char *local = "http://127.0.0.1:8090/";
        row("local: itself", local, "http://127.0.0.1:8090/x", "allowed");
        row("local: another port", local, "http://127.0.0.1:9/x", "allowed");
        row("local: another name", local, "http://localhost:8090/x", "foreign");
        row("local: an allowed host", local, "https://cdn.example/x", "allowed");
        row("local: http to another computer", local, "http://cdn.example/x", "plain-http");
        row("local: a private address", local, "http://10.0.0.1/x", "plain-http");
    }
    void targets()
    {
        QFETCH(QString, base);
        QFETCH(QString, target);
        const HostPolicy policy({u"cdn.example"_s, u"10.0.0.1"_s});
        QTEST(verdict(policy.judge(QUrl(base), QUrl(target))), "expected");
    }

    void bases_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *url, const char *expected) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(expected);
        };
        row("https://registry.example/", "allowed");
        row("https://10.0.0.1/", "allowed");
        row("http://localhost:8090/", "allowed");
        row("http://127.0.0.1/", "allowed");
        row("http://[::1]/", "allowed");
        row("http://registry.example/", "plain-http");
        row("http://10.0.0.1/", "plain-http");
        row("ftp://localhost/", "scheme");
        row("registry.example", "invalid");
    }
    void bases()
    {
        QFETCH(QString, url);
        QTEST(verdict(HostPolicy().judgeBase(QUrl(url))), "expected");
    }

    void addresses_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *address : {"8.8.8.8", "93.184.216.34", "2606:2800:220:1::1"})
            QTest::newRow(address) << true;
        for (const char *address :
             {"127.0.0.1", "127.8.9.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1",
              "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fd12::1", "ff02::1", "::ffff:10.0.0.1"})
            QTest::newRow(address) << false;
    }
    void addresses()
    {
        const QHostAddress address(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(isPublicAddress(address), "expected");
    }

    void hostsAreLookedUp()
    {
        const auto look = [](const QString &host) {
            return QCoro::waitFor(lookUpHost(host, std::chrono::seconds(5), {}));
        };
        QCOMPARE(look(u"10.1.2.3"_s), QList{QHostAddress(u"10.1.2.3"_s)});
        QCOMPARE(look(u"::1"_s), QList{QHostAddress(u"::1"_s)});
        QCOMPARE(look(u"localhost"_s), QList{QHostAddress(u"127.0.0.1"_s)});
        QCOMPARE(look(u"does-not-exist.invalid"_s), QList<QHostAddress>());
        const QHostAddress own(u"10.1.2.3"_s);
        const QHostAddress open(u"93.184.216.34"_s);
        QVERIFY(isAnyPublic({})); // nobody knows: the careful answer
        QVERIFY(isAnyPublic({own, open}));
        QVERIFY(!isAnyPublic({own}));
    }

    void targetsAreResolved_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("relative") << u"v1/ledger/records/0"_s << u"https://registry.example/x/v1/ledger/records/0"_s;
        QTest::newRow("from the root") << u"/v1"_s << u"https://registry.example/v1"_s;
        QTest::newRow("absolute") << u"https://a.example/b"_s << u"https://a.example/b"_s;
        QTest::newRow("everywhere") << u"https://0.0.0.0:8090/b"_s << u"https://registry.example:8090/b"_s;
        QTest::newRow("everywhere, IPv6") << u"https://[::]:8090/b"_s << u"https://registry.example:8090/b"_s;
    }
    void targetsAreResolved()
    {
        QFETCH(QString, target);
        QTEST(resolveTarget(QUrl(u"https://registry.example/x/"_s), target).toString(), "expected");
    }
};

QTEST_GUILESS_MAIN(HostPolicyTest)
#include "hostpolicytest.moc"
