// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The list of registries, what users type and what becomes of it, settings, and taking turns with another process.
#include "session/domains.h"
#include "session/findings.h"
#include "session/logcollector.h"
#include "session/support/bench.h"
#include "store/writerlock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class RegistriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void labels_data();
    void labels();
    void domains_data();
    void domains();
    void hints();
    void hiddenCharacters();
    void refusesForbiddenUrls();
    void addAndRemove();
    void evidenceOutlivesRemoval();
    void settingsSurvive();
    void anotherProgramChangesTheLists();
    void anotherProgramWrites();
    void anotherProgramForgets();
    void purgesOne();
    void waitsForTheWriter();
    void waitsInVain();
    void lockThatCannotBeTaken();
    void cancelsWhileWaiting();
    void oneAfterTheOther();
    void endsWithItsSession();
    void collectorComparesWhatComesAgain();
    void envelopeChanged();
    void envelopeMended();
};

void RegistriesTest::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"Registry.Example"_s << u"https://registry.example/"_s;
    QTest::newRow("path") << u"https://h/x"_s << u"https://h/x/"_s;
    QTest::newRow("default port") << u"https://h:443/"_s << u"https://h/"_s;
    QTest::newRow("dots") << u"https://h/a/../b/"_s << u"https://h/b/"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8090"_s << u"http://127.0.0.1:8090/"_s;
    QTest::newRow("spaces around") << u"  https://h/ "_s << u"https://h/"_s;
    QTest::newRow("user name") << u"https://me@h/"_s << QString();
    QTest::newRow("query") << u"https://h/?x"_s << QString();
    QTest::newRow("fragment") << u"https://h/#x"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
}

void RegistriesTest::urls()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    QCOMPARE(normalisedRegistryUrl(text).value_or(QUrl()).toString(), url);
}

void RegistriesTest::labels_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("label");
    QTest::newRow("default port") << u"http://localhost:80"_s << u"localhost"_s;
    QTest::newRow("path") << u"https://1.2.3.4:1234/1234"_s << u"1.2.3.4-1234_1234"_s;
    QTest::newRow("IPv6") << u"https://[abcd::1234]:5678"_s << u"ipv6_abcd..1234-5678"_s;
    QTest::newRow("odd path") << u"https://syms/splat*dot.lowdash_"_s << u"syms_splat.2Adot.2Elowdash.5F"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8090"_s << u"127.0.0.1-8090"_s;
}

void RegistriesTest::labels()
{
    QFETCH(const QString, url);
    QFETCH(const QString, label);
    QCOMPARE(registryLabel(normalisedRegistryUrl(url).value()), label);
}

void RegistriesTest::domains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const auto *good : {"example.com", "a", "127.0.0.1", "h.example:8080", "[::1]", "[::1]:443", "xn--a.example"})
        QTest::addRow("good %s", good) << QString::fromUtf8(good) << true;
    int count = 0;
    for (const auto *bad : {"", "../x", "a/b", "a b", "a..b", "-a", "a-", "a:", "a:0", "a:99999", "a:80x", "[::1",
                            "[x]", "a\r\nb", "user@h", "h?x", "\xc3\xa4.example"})
        QTest::addRow("bad %d", ++count) << QString::fromUtf8(bad) << false;
}

void RegistriesTest::domains()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QCOMPARE(isRegistryDomain(text.toStdString()), valid);
}

void RegistriesTest::hints()
{
    const auto hint = parseHint("ns=a.example:80");
    QVERIFY(hint.has_value());
    QCOMPARE(hint->nameSpace, "ns");
    QCOMPARE(hint->domain, "a.example:80");
    for (const auto *bad : {"", "ns", "=a", "ns=", "NS=a", "ns=../a", "ns=a=b"})
        QVERIFY2(!parseHint(bad), bad);
}

void RegistriesTest::hiddenCharacters()
{
    for (const auto *plain : {"", "sha256:00", "K\xc3\xa4se", "\xe2\x80\xa6", "\xe2\x82\xac"})
        QVERIFY2(!textFinding("x", plain), plain);
    for (const auto *odd : {"a\nb", "\x1b[31m", "\x7f", "\xc2\x85", "a\xe2\x80\xae!", "\xe2\x81\xa6", "\xe2\x80\x8f"})
        QVERIFY2(textFinding("x", odd).has_value(), odd);
}

void RegistriesTest::refusesForbiddenUrls()
{
    Bench bench;
    for (const auto *bad : {"http://registry.example", "ftp://registry.example", "file:///etc", "https://a b"}) {
        const auto added = QCoro::waitFor(bench.session->addRegistry(QString::fromUtf8(bad)));
        QVERIFY2(!added, bad);
        QCOMPARE(added.error().outcome, Outcome::RejectedInput);
    }
    QCOMPARE(bench.session->registries().size(), 1);
}

void RegistriesTest::addAndRemove()
{
    Bench bench;
    bench.sync();
    QSignalSpy changes(bench.session.get(), &Session::registriesChanged);
    const auto again = QCoro::waitFor(bench.session->addRegistry(u"registry.example/"_s));
    QCOMPARE(again->id, bench.id);
    QVERIFY(bench.session->findRegistry(u"registry.example"_s).has_value());
    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    QVERIFY(bench.session->registries().isEmpty());
    QCoro::waitFor(bench.session->restoreRegistry(bench.id));
    QCOMPARE(bench.session->registries().size(), 1);
    QVERIFY(bench.session->registries().front().pin.has_value());
    QVERIFY(changes.size() >= 2);

    // Removed and restarted it is still there to be restored; adding it again is that, too, with its pin.
    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    bench.restart();
    QVERIFY(bench.session->registries().isEmpty());
    const auto back = QCoro::waitFor(bench.session->addRegistry(u"registry.example"_s));
    QCOMPARE(back->id, bench.id);
    QVERIFY(back->pin.has_value());

    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    QCoro::waitFor(bench.session->purgeRemoved());
    const auto fresh = QCoro::waitFor(bench.session->addRegistry(u"registry.example"_s));
    QVERIFY(fresh->id != bench.id);
    QVERIFY(!fresh->pin);
}

/// Who misbehaved does not get a clean slate by being taken off the list and put on it again.
void RegistriesTest::evidenceOutlivesRemoval()
{
    Bench bench;
    bench.sync();
    World other("another operator");
    other.publish("test:alpha", "1.0.0", bench.bob);
    other.cut();
    bench.world() = other;
    bench.sync();
    QVERIFY(bench.session->registry(bench.id)->broken);
    const auto evidence = bench.session->view(bench.id)->evidence.size();
    QVERIFY(evidence > 0);
    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    QCoro::waitFor(bench.session->purgeRemoved());
    QVERIFY(bench.session->registries().isEmpty());
    const auto back = QCoro::waitFor(bench.session->addRegistry(u"registry.example"_s));
    QCOMPARE(back->id, bench.id);
    QVERIFY(back->broken && back->pin);
    QCOMPARE(bench.load()->evidence.size(), evidence);
}

void RegistriesTest::settingsSurvive()
{
    Bench bench;
    bench.session->setSetting(u"window/bookmarks"_s, "kennel://x");
    bench.session->setHostAllowed(u"CDN.example"_s, true);
    bench.session->setConsent(bench.id, u"ns"_s, u"far.example"_s, false);
    bench.restart();
    QCOMPARE(bench.session->setting(u"window/bookmarks"_s), "kennel://x");
    QCOMPARE(bench.session->allowedHosts(), QStringList{u"cdn.example"_s});
    QCOMPARE(bench.session->consents().size(), 1);
    QCOMPARE(bench.session->consents().front().given, false);
}

void RegistriesTest::anotherProgramChangesTheLists()
{
    Bench bench;
    auto other = bench.openAnother();
    const auto added = QCoro::waitFor(other->addRegistry(u"second.example"_s)).value();
    other->setSetting(u"key"_s, "value");
    other->setHostAllowed(u"cdn.example"_s, true);
    other->setConsent(bench.id, u"ns"_s, u"far.example"_s, true);
    other.reset(); // waits until all of it is written
    bench.load();
    QCOMPARE(bench.session->registries().size(), 2);
    QCOMPARE(bench.session->registry(added.id)->label, u"second.example"_s);
    QCOMPARE(bench.session->setting(u"key"_s), "value");
    QCOMPARE(bench.session->allowedHosts(), QStringList{u"cdn.example"_s});
    QCOMPARE(bench.session->consents().size(), 1);

    // What is changed here meanwhile is not lost when the rest is read again.
    QCoro::waitFor(bench.openAnother()->removeRegistry(added.id));
    bench.session->setSetting(u"mine"_s, "too");
    bench.load();
    QCOMPARE(bench.session->registries().size(), 1);
    QCOMPARE(bench.session->setting(u"mine"_s), "too");
}

/// What is read of a registry that was off the list before is not given up because another program writes something.
void RegistriesTest::anotherProgramWrites()
{
    Bench bench;
    bench.sync();
    QCoro::waitFor(bench.session->removeRegistry(bench.id));
    auto other = bench.openAnother();
    other->setSetting(u"key"_s, "value");
    other.reset(); // waits until it is written
    QCOMPARE(bench.load()->findings.size(), 0U);
    QCOMPARE(bench.session->setting(u"key"_s), "value");
}

void RegistriesTest::anotherProgramForgets()
{
    Bench bench;
    bench.sync();
    const auto other = bench.openAnother();
    QCoro::waitFor(other->purgeRegistry(bench.id));
    QSignalSpy changes(bench.session.get(), &Session::registriesChanged);
    const auto view = bench.sync();
    QVERIFY(view->outcome != Outcome::Verified);
    QVERIFY(bench.session->registries().isEmpty());
    QVERIFY(!changes.isEmpty());
    QCOMPARE(bench.session->registry(bench.id)->label, u"registry.example"_s);
    // Added again it begins anew.
    const auto again = QCoro::waitFor(bench.session->addRegistry(u"registry.example"_s));
    QVERIFY(again->id != bench.id);
    QVERIFY(!again->pin);
}

void RegistriesTest::purgesOne()
{
    Bench bench;
    const auto second = QCoro::waitFor(bench.session->addRegistry(u"second.example"_s)).value();
    QCoro::waitFor(bench.session->removeRegistry(second.id)); // and may yet be undone
    QCoro::waitFor(bench.openAnother()->purgeRegistry(bench.id));
    QCoro::waitFor(bench.session->restoreRegistry(second.id));
    bench.restart();
    QCOMPARE(bench.session->registries().size(), 1);
    QCOMPARE(bench.session->registries().front().id, second.id);
}

void RegistriesTest::waitsForTheWriter()
{
    Bench bench;
    WriterLock other(bench.folder.filePath(u"store"_s));
    QVERIFY(other.tryLock());
    bool ended = false;
    [](Bench &b, bool &done) -> QCoro::Task<void> {
        const auto view = co_await b.session->sync(b.id);
        done = view->outcome == Outcome::Verified;
    }(bench, ended);
    auto *job = bench.session->jobs().back();
    QTRY_COMPARE(job->stage(), JobStage::WaitForWriter);
    QVERIFY(job->detail().contains(QString::number(QCoreApplication::applicationPid())));
    other.unlock();
    QTRY_VERIFY(ended);
}

/// It is the store that is busy, and no registry that did not answer.
void RegistriesTest::waitsInVain()
{
    Bench bench;
    WriterLock other(bench.folder.filePath(u"store"_s));
    QVERIFY(other.tryLock());
    connect(bench.session.get(), &Session::jobAdded, this, [](Job *job) {
        connect(job, &Job::changed, job, [job] {
            if (job->stage() == JobStage::WaitForWriter)
                job->giveUp();
        });
    });
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"store.locked"_s);
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    QVERIFY(bench.stage->requests.isEmpty());
    other.unlock();
}

/// What cannot be locked at all is not waited for.
void RegistriesTest::lockThatCannotBeTaken()
{
    Bench bench;
    const auto path = bench.folder.filePath(u"store/writer.lock"_s);
    QFile::remove(path);
    QVERIFY(QDir().mkdir(path));
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"store.io"_s);
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    QVERIFY(!QCoro::waitFor(bench.session->trust(bench.id)));
}

void RegistriesTest::cancelsWhileWaiting()
{
    Bench bench;
    WriterLock other(bench.folder.filePath(u"store"_s));
    QVERIFY(other.tryLock());
    int ended = 0;
    const auto run = [](Bench &b, int &count) -> QCoro::Task<void> {
        co_await b.session->sync(b.id);
        ++count;
    };
    run(bench, ended);
    run(bench, ended); // waits for the first one
    QTRY_COMPARE(bench.session->jobs().front()->stage(), JobStage::WaitForWriter);
    bench.session->jobs().back()->cancel();
    QTRY_COMPARE(ended, 1);
    bench.session->jobs().front()->cancel();
    QTRY_COMPARE(ended, 2);
    QVERIFY(bench.stage->requests.isEmpty());
    other.unlock();
}

void RegistriesTest::oneAfterTheOther()
{
    Bench bench;
    int ended = 0;
    const auto run = [](Bench &b, int &count) -> QCoro::Task<void> {
        const auto view = co_await b.session->sync(b.id, {.audit = true});
        count += view->outcome == Outcome::Verified;
    };
    for (int i = 0; i < 4; ++i)
        run(bench, ended);
    QTRY_COMPARE(ended, 4);
}

void RegistriesTest::endsWithItsSession()
{
    // A session that goes while its flows run waits for them.
    for (int step = 0; step < 4; ++step) {
        Bench bench;
        bool ended = false;
        [](Bench &b, bool &done) -> QCoro::Task<void> {
            co_await b.session->sync(b.id, {.audit = true});
            done = true;
        }(bench, ended);
        for (int turn = 0; turn < step * 3; ++turn)
            QCoreApplication::processEvents();
        bench.session.reset();
        QVERIFY(ended);
    }
}

void RegistriesTest::collectorComparesWhatComesAgain()
{
    const auto world = smallWorld();
    const auto record = [&](std::size_t i, std::uint64_t index) {
        return PublishedRecord{world.entries[i].envelope, index, "token"};
    };
    LogCollector collector(LogId(), {record(0, 3), record(1, 5)});
    // Again as it was: a note. The same index with something else: no log.
    QVERIFY(!collector.take({record(1, 5), record(2, 8)}));
    QCOMPARE(codes(collector.findings(), Severity::Info), u"log.replayed-records"_s);
    QCOMPARE(collector.records().size(), 3U);
    QCOMPARE(collector.take({record(3, 8)})->code, "log.order");
    QCOMPARE(collector.take({record(0, 4)})->code, "log.order");

    LogCollector whole(LogId(), {record(0, 3), record(1, 5)});
    whole.restart();
    QVERIFY(!whole.take({record(0, 3), record(2, 5)}));
    QVERIFY(!whole.containsKept());
    QCOMPARE(whole.firstDifference(), 1U);
}

void RegistriesTest::envelopeChanged()
{
    // The same bytes signed by another key that might have: in no hash, so only who kept the first can tell.
    Bench bench;
    auto &world = bench.world();
    const auto carol = World::key("carol");
    world.append("test:beta", {GrantEntry{carol->publicKey(), {Permission::Release}}}, bench.bob);
    world.publish("test:beta", "0.2.0", bench.bob);
    world.cut();
    bench.sync({.audit = true});
    auto &entry = world.entries.back();
    entry.envelope = signRecord(LogKind::Package, entry.envelope.contentBytes, *carol).value();
    const auto view = bench.sync({.audit = true});
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"log.envelope-changed"_s);
    // What was received first stays.
    const auto log = bench.read("test:beta", {.refresh = false, .offline = true});
    QCOMPARE(log->records.back().published.envelope.keyId.text(), bench.bob->publicKey().id().text());
}

void RegistriesTest::envelopeMended()
{
    // A record that came with a bad signature once: the log failed then, and is whole once the registry sends the right
    // one.
    Bench bench;
    auto &world = bench.world();
    world.publish("test:beta", "0.2.0", bench.bob);
    world.cut();
    auto &entry = world.entries.back();
    const auto good = entry.envelope;
    entry.envelope.signature = world.entries.front().envelope.signature;
    QCOMPARE(codes(bench.sync({.audit = true})->findings), u"record.SignatureError"_s);
    QCOMPARE(bench.read("test:beta", {.refresh = false, .offline = true})->outcome, Outcome::Failed);

    entry.envelope = good;
    const auto view = bench.sync({.audit = true});
    QCOMPARE(codes(view->findings, Severity::Info), u"log.envelope-mended"_s);
    QCOMPARE(view->outcome, Outcome::Verified);
    const auto log = bench.read("test:beta", {.refresh = false, .offline = true});
    QCOMPARE(log->outcome, Outcome::Verified);
    QVERIFY(log->records.back().published.envelope == good);
}

QTEST_GUILESS_MAIN(RegistriesTest)
#include "registriestest.moc"
