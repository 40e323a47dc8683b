// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a download says beside the bytes: which release it is, that it is yanked, that there is none, and which host was
// not asked.
#include "session/support/bench.h"
#include "session/support/spoiling.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

const PackageName alpha = PackageName::parse("test:alpha").value();

Version version(const char *text)
{
    return Version::parse(text).value();
}

std::string detail(const DownloadResult &result, std::string_view code, std::string_view name)
{
    const auto found = std::ranges::find(result.findings, code, &Finding::code);
    if (found == result.findings.end() || !found->details.contains(name))
        return {};
    const auto *value = std::get_if<std::string>(&found->details.find(name)->second);
    return value ? *value : std::string();
}

} // namespace

class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yanked();
    void byLogId();
    void noSuchVersion();
    void onceForTwo();
    void refusedHost();
    void fromBeforeTheBreak();
    void withoutTheServer();
    void lookInside();
    void lookIntoFiles();
};

void DownloadTest::yanked()
{
    Bench bench;
    bench.grow("test:alpha", "1.1.0");
    bench.world().append("test:alpha", {YankEntry{version("1.1.0")}}, bench.alice);
    bench.world().cut();
    const auto file = bench.folder.filePath(u"out"_s);
    const auto asked = QCoro::waitFor(bench.session->download(bench.id, alpha, version("1.1.0"), file));
    QCOMPARE(asked.outcome, Outcome::Verified);
    QVERIFY(asked.yanked && asked.written);
    QVERIFY(codes(asked.findings, Severity::Warning).contains(u"content.yanked"_s));
    QCOMPARE(detail(asked, "content.yanked", "version"), "1.1.0");
    QCOMPARE(detail(asked, "content.yanked", "keyId"), std::string(bench.alice->publicKey().id().text()));
    const auto newest = QCoro::waitFor(bench.session->download(bench.id, alpha, {}, file));
    QCOMPARE(newest.version->text(), "1.0.0");
    QVERIFY(!codes(newest.findings, Severity::Warning).contains(u"content.yanked"_s));
}

void DownloadTest::byLogId()
{
    Bench bench;
    const auto file = bench.folder.filePath(u"out"_s);
    const auto result = QCoro::waitFor(bench.session->download(bench.id, alpha.logId(), version("1.0.0"), file));
    QCOMPARE(result.outcome, Outcome::Verified);
    QVERIFY(result.written && QFile::exists(file));
    QCOMPARE(result.registry, bench.id);
    QCOMPARE(result.name, std::optional(alpha));
    const auto none = QCoro::waitFor(bench.session->download(bench.id, operatorLogId(), {}, file));
    QCOMPARE(none.outcome, Outcome::NotFound);
    QVERIFY(!none.written);
}

void DownloadTest::noSuchVersion()
{
    Bench bench;
    const auto file = bench.folder.filePath(u"out"_s);
    const auto download = [&](ReadOptions options = {}) {
        return QCoro::waitFor(bench.session->download(bench.id, alpha, version("9.9.9"), file, options));
    };
    auto result = download();
    QCOMPARE(result.outcome, Outcome::NotFound);
    QCOMPARE(codes(result.findings), u"log.no-release"_s);
    QCOMPARE(detail(result, "log.no-release", "version"), "9.9.9");
    QCOMPARE(detail(result, "log.no-release", "basis"), "proved");

    // Without a ledger it is what the registry says.
    Bench bare;
    bare.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path().startsWith("/v1/ledger"_L1))
            answer.status = 501;
    };
    result = QCoro::waitFor(bare.session->download(bare.id, alpha, version("9.9.9"), file));
    QCOMPARE(codes(result.findings), u"log.no-release"_s);
    QCOMPARE(detail(result, "log.no-release", "basis"), "claimed");
    QVERIFY(!QFile::exists(file));
}

/// What was verified before a registry misbehaved stays what it is: what is on this computer is given out, with the
/// registry's failure; nothing is fetched, and no release of afterwards is known.
void DownloadTest::fromBeforeTheBreak()
{
    Bench bench;
    bench.grow("test:alpha", "1.1.0");
    const auto file = bench.folder.filePath(u"out"_s);
    const auto download = [&](const char *wanted, ReadOptions options = {}) {
        QFile::remove(file);
        return QCoro::waitFor(bench.session->download(bench.id, alpha, version(wanted), file, options));
    };
    QCOMPARE(download("1.1.0").outcome, Outcome::Verified);
    auto fork = bench.world();
    fork.rollBack(5);
    fork.publish("test:alpha", "9.0.0", bench.alice);
    fork.cut();
    bench.world() = fork;
    int fetched = 0;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &) {
        fetched += request.kind == RequestKind::Content || request.url.path().startsWith("/v1/content"_L1);
    };
    // The very command that finds it out, later ones, without the network, and after a restart.
    for (int i = 0; i < 4; ++i) {
        const auto result = download("1.1.0", {.refresh = i != 2, .offline = i == 2});
        QCOMPARE(result.outcome, Outcome::Failed);
        QCOMPARE(codes(result.findings), u"checkpoint.fork"_s);
        QVERIFY(result.written && result.fromCache && result.isHere && result.beforeBreak);
        QVERIFY(QFile::exists(file));
        bench.restart();
    }
    auto result = download("1.0.0");
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(codes(result.findings), u"checkpoint.fork content.not-here"_s);
    QCOMPARE(detail(result, "content.not-here", "basis"), "broken");
    QVERIFY(!result.written && !QFile::exists(file));
    result = download("9.0.0");
    QCOMPARE(codes(result.findings), u"checkpoint.fork log.no-release"_s);
    QVERIFY(!result.written);
    QCOMPARE(fetched, 0);
    // The records keep what they were verified as; the log as a whole is of a registry that failed.
    const auto log = bench.read("test:alpha");
    QCOMPARE(log->outcome, Outcome::Failed);
    QCOMPARE(log->beforeBreak, std::optional(Outcome::Verified));
    // What was damaged before stays damaged.
    runSqlOn(bench, u"UPDATE record SET content = x'00' WHERE position = 1"_s);
    bench.restart();
    QVERIFY(!download("1.1.0").written);
}

/// The release is known, the server gone: from the cache it is given out, and what is not there is said to be not
/// there.
void DownloadTest::withoutTheServer()
{
    Bench bench;
    bench.grow("test:alpha", "1.1.0");
    const auto file = bench.folder.filePath(u"out"_s);
    const auto download = [&](const char *wanted) {
        QFile::remove(file);
        return QCoro::waitFor(bench.session->download(bench.id, alpha, version(wanted), file));
    };
    QCOMPARE(download("1.1.0").outcome, Outcome::Verified);
    bench.stage->spoil = [](const Request &, WorldAnswer &answer) { answer.transport = "http.connect"; };
    for (int i = 0; i < 2; ++i) {
        auto result = download("1.1.0");
        QCOMPARE(result.outcome, Outcome::CouldNotCheck); // whether there is something newer
        QCOMPARE(codes(result.findings), u"http.connect"_s);
        QVERIFY(result.written && result.fromCache);
        result = download("1.0.0");
        QCOMPARE(result.outcome, Outcome::CouldNotCheck);
        QCOMPARE(codes(result.findings), u"content.not-here http.connect"_s);
        QCOMPARE(detail(result, "content.not-here", "basis"), "unreachable");
        QCOMPARE(detail(result, "content.not-here", "version"), "1.0.0");
        QVERIFY(!result.written && !result.isHere && !QFile::exists(file));
        bench.restart();
    }
}

/// Two who want the same content at once fetch it once, also if the first one gives up.
void DownloadTest::onceForTwo()
{
    Bench bench;
    bench.sync({.audit = true});
    int fetched = 0;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &) {
        fetched += request.kind == RequestKind::Content;
    };
    const auto first = bench.folder.filePath(u"first"_s);
    const auto second = bench.folder.filePath(u"second"_s);
    auto one = bench.session->download(bench.id, alpha, {}, first, {.refresh = false});
    auto two = bench.session->download(bench.id, alpha, {}, second, {.refresh = false});
    QVERIFY(QCoro::waitFor(std::move(one)).written);
    QVERIFY(QCoro::waitFor(std::move(two)).written);
    QCOMPARE(fetched, 1);

    bench.grow("test:alpha", "1.1.0");
    bench.sync({.audit = true});
    fetched = 0;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &) {
        if (request.kind != RequestKind::Content)
            return;
        if (++fetched > 1)
            return;
        const auto &jobs = bench.session->jobs();
        const auto fetching = std::ranges::find_if(jobs, [](const Job *job) {
            return job->kind() == JobKind::Download && job->state() == Job::State::Running;
        });
        (*fetching)->cancel();
    };
    auto cancelled = bench.session->download(bench.id, alpha, {}, first, {.refresh = false});
    auto other = bench.session->download(bench.id, alpha, {}, second, {.refresh = false});
    QCOMPARE(codes(QCoro::waitFor(std::move(cancelled)).findings), u"job.cancelled"_s);
    QVERIFY(QCoro::waitFor(std::move(other)).written);

    // The one that waits is called off: it has nothing, and that is all that is said of it.
    bench.grow("test:alpha", "1.2.0");
    bench.sync({.audit = true});
    bench.stage->spoil = {};
    int downloads = 0;
    connect(bench.session.get(), &Session::jobAdded, this, [&](Job *job) {
        if (job->kind() == JobKind::Download && ++downloads == 2)
            job->cancel();
    });
    auto whole = bench.session->download(bench.id, alpha, {}, first, {.refresh = false});
    auto calledOff = bench.session->download(bench.id, alpha, {}, second, {.refresh = false});
    QVERIFY(QCoro::waitFor(std::move(whole)).written);
    QCOMPARE(codes(QCoro::waitFor(std::move(calledOff)).findings), u"job.cancelled"_s);
}

void DownloadTest::refusedHost()
{
    Bench bench;
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path().startsWith("/v1/content/"_L1))
            answer.body.replace("\"content/", "\"https://cdn.example/");
    };
    QSignalSpy refused(bench.session.get(), &Session::hostRefused);
    const auto file = bench.folder.filePath(u"out"_s);
    const auto result = QCoro::waitFor(bench.session->download(bench.id, alpha, {}, file));
    QCOMPARE(result.outcome, Outcome::RejectedInput);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().at(0).value<RegistryId>(), bench.id);
    QCOMPARE(refused.front().at(1).toString(), u"cdn.example"_s);
}

void DownloadTest::lookInside()
{
    Bench bench;
    const auto log = QCoro::waitFor(bench.session->readPackage(bench.id, alpha));
    const auto digest = *std::get<PackageState>(log->state).newestRelease()->content.digest();
    QCOMPARE(QCoro::waitFor(bench.session->inspectContent(digest)).error(), InspectError::NotThere);
    // Without a file it only comes into the cache.
    const auto result = QCoro::waitFor(bench.session->download(bench.id, alpha, {}, {}));
    QCOMPARE(result.outcome, Outcome::Verified);
    QVERIFY(!result.written);
    const auto inside = QCoro::waitFor(bench.session->inspectContent(digest));
    QVERIFY(inside.has_value());
    QCOMPARE((*inside)->digest, digest);
    QCOMPARE((*inside)->size, result.size);
    // It is remembered, however often it is asked for.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(QCoro::waitFor(bench.session->inspectContent(digest)).value(), *inside);
    const auto bytes = QCoro::waitFor(bench.session->readBytes(*inside, {1, 1'000'000}));
    QCOMPARE(bytes.value().size(), std::size_t(result.size - 1));
}

void DownloadTest::lookIntoFiles()
{
    Bench bench;
    const auto path = bench.folder.filePath(u"file.wasm"_s);
    const auto look = [&](const QString &file) { return QCoro::waitFor(bench.session->inspectFile(file)); };
    QCOMPARE(look(path).error(), InspectError::NotThere);
    QCOMPARE(look(bench.folder.path()).error(), InspectError::Unreadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no wasm");
    file.close();
    const auto inside = look(path);
    QVERIFY(inside.has_value());
    QCOMPARE((*inside)->size, 7u);
    QCOMPARE((*inside)->inspection.outcome(), wasm::ReadOutcome::Malformed);
    QVERIFY(file.resize(qint64(MaxInspectedSize) + 1)); // takes no room on disk
    QCOMPARE(look(path).error(), InspectError::TooLarge);
}

QTEST_GUILESS_MAIN(DownloadTest)
#include "downloadtest.moc"
