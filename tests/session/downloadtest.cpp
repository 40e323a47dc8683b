// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a download says beside the bytes: which release it is, that it is yanked, that there is none, and which host was
// not asked.
#include "session/support/bench.h"

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
    void refusedHost();
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

QTEST_GUILESS_MAIN(DownloadTest)
#include "downloadtest.moc"
