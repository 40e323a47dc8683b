// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/contentdownload.h"
#include "api/httptransport.h"
#include "crypto/sha256.h"

#include "support/fakehttpserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;
using namespace std::chrono_literals;

namespace {

using Result = std::expected<DownloadedContent, ContentError>;

QByteArray code(const Result &result)
{
    return result ? QByteArray("ok") : QByteArray::fromStdString(result.error().error.finding.code);
}

QList<QByteArray> codes(const std::vector<Finding> &findings)
{
    QList<QByteArray> result;
    for (const Finding &finding : findings)
        result.append(QByteArray::fromStdString(finding.code));
    return result;
}

Digest digestOf(const QByteArray &bytes)
{
    return sha256(bytesOf(std::string_view(bytes.constData(), size_t(bytes.size()))));
}

/// The whole of @p content, or what a Range asks for.
FakeAnswer ranged(const QByteArray &content, const FakeRequest &request)
{
    const QByteArray range = request.headers.value(QHttpHeaders::WellKnownHeader::Range).toByteArray();
    if (range.isEmpty())
        return bytes(content);
    const qsizetype start = range.sliced(6).chopped(1).toLongLong();
    FakeAnswer answer = bytes(content.sliced(start));
    answer.status = 206;
    const QByteArray said = "bytes " + QByteArray::number(start) + '-' + QByteArray::number(content.size() - 1) + '/' +
                            QByteArray::number(content.size());
    return answer.with("Content-Range", said);
}

FakeAnswer status(int status)
{
    FakeAnswer answer;
    answer.status = status;
    return answer;
}

FakeAnswer cut(FakeAnswer answer, qsizetype after)
{
    answer.cutAfter = after;
    answer.ending = FakeAnswer::Ending::Close;
    return answer;
}

} // namespace

class ContentDownloadTest : public QObject
{
    Q_OBJECT

    SystemClock clock;
    NetworkLog log;
    NetworkPolicy policy;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<FakeHttpServer> server;
    std::unique_ptr<HttpTransport> transport;
    QByteArray content;

    QString file() const { return folder->filePath(u"content"_s); }
    QByteArray inFile() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("(none)");
    }
    Digest digest() const { return digestOf(content); }
    /// Announces sources with these members, each in braces.
    /// The connection breaks until a range is asked for, which is answered so; then all of it can be had. By what is
    /// asked and not in turn: Qt repeats a request that it has not begun to read.
    void refuseRangesWith(const FakeAnswer &answer)
    {
        server->handle("c", [this, answer, wasAsked = false](const FakeRequest &request) mutable {
            if (request.headers.contains("range")) {
                wasAsked = true;
                return answer;
            }
            return wasAsked ? bytes(content) : cut(bytes(content), 1'000'000);
        });
    }

    void announce(const QList<QByteArray> &sources)
    {
        const QByteArray name = QByteArray::fromStdString(digest().text());
        server->script("v1/content/" + name,
                       {json("{\"contentSources\":{\"" + name + "\":[" + sources.join(',') + "]}}")});
    }
    static QByteArray source(const QByteArray &url, const QByteArray &more = {})
    {
        return "{\"type\":\"httpGet\",\"url\":\"" + url + "\"" + more + "}";
    }
    Result download(CancelToken cancel = {}, DownloadProgress progress = {}, FetchAllowance *allowance = nullptr)
    {
        RegistryClient client(*transport, {server->url(), {}, 0}, policy, clock, cancel,
                              std::make_shared<RetryBudget>(policy.limits, [] { return 0.5; }));
        return QCoro::waitFor(downloadContent(client, digest(), file(), std::move(progress), allowance));
    }
    int temporaryFiles() const { return int(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden).size()); }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        policy = NetworkPolicy();
        policy.limits.firstPause = 1ms;
        folder = std::make_unique<QTemporaryDir>();
        server = std::make_unique<FakeHttpServer>();
        transport = std::move(*HttpTransport::create(policy, clock, log));
        content.resize(3'500'000);
        for (qsizetype i = 0; i < content.size(); ++i)
            content[i] = char(i * 31 / 7);
    }

    void wholeContent()
    {
        announce({source("c")});
        server->script("c", {bytes(content)});
        quint64 last = 0;
        quint64 total = 0;
        const Result result = download({}, [&](quint64 done, quint64 all) {
            QVERIFY(done >= last);
            last = done;
            total = all;
        });
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
        QCOMPARE(result->size, quint64(content.size()));
        QCOMPARE(last, quint64(content.size()));
        QCOMPARE(total, quint64(content.size()));
        QVERIFY(result->findings.empty());
        QCOMPARE(temporaryFiles(), 1);
    }

    void nothingBeyondWhatIsAllowed()
    {
        announce({source("c"), source("d")});
        int asked = 0;
        const auto answer = [&](const FakeRequest &) {
            ++asked;
            return bytes(content);
        };
        server->handle("c", answer);
        server->handle("d", answer);
        // Of an announced size no byte is taken; another source may say otherwise.
        FetchAllowance allowance{.most = 2'000'000};
        QCOMPARE(code(download({}, {}, &allowance)), beyondAllowanceCode.data());
        QCOMPARE(allowance.spent, 0U);
        QCOMPARE(asked, 2);
        // Of another one no more than half of all.
        FakeAnswer unannounced = bytes(content);
        unannounced.isChunked = true;
        server->script("c", {unannounced});
        QCOMPARE(code(download({}, {}, &allowance)), beyondAllowanceCode.data());
        QVERIFY(allowance.spent > 1'000'000);
        QVERIFY(allowance.spent <= 1'000'000 + (1 << 20)); // at most the piece that went beyond
        QCOMPARE(asked, 3);
        // Nobody is kept from it by a source that lies.
        FakeAnswer longer = bytes(content);
        longer.contentLength = 9'000'000;
        server->script("c", {longer});
        allowance = {.most = quint64(content.size())};
        QVERIFY(download({}, {}, &allowance));
        QCOMPARE(asked, 4);
        QVERIFY(QFile::remove(file()));
        QCOMPARE(temporaryFiles(), 0);
        // What fits comes whole.
        server->script("c", {bytes(content)});
        allowance = {.most = quint64(content.size())};
        const Result result = download({}, {}, &allowance);
        QVERIFY2(result, code(result).constData());
        QCOMPARE(allowance.left(), 0U);
    }

    void emptyContent()
    {
        content.clear();
        announce({source("c")});
        server->script("c", {bytes({})});
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QCOMPARE(inFile(), QByteArray());
    }

    void anOlderFileIsReplaced()
    {
        QFile older(file());
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        announce({source("c")});
        server->script("c", {bytes(content + "x")});
        QCOMPARE(code(download()), "content.digest");
        QCOMPARE(inFile(), "older");
        server->script("c", {bytes(content)});
        QVERIFY(download());
        QVERIFY(inFile() == content);
    }

    void goesOnWhereItBroke()
    {
        announce({source("c")});
        int requests = 0;
        server->handle("c", [&](const FakeRequest &request) {
            const FakeAnswer answer = ranged(content, request);
            return ++requests < 4 ? cut(answer, 1'000'000) : answer;
        });
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
        QVERIFY(requests >= 4); // Qt may repeat one that it has not begun to read
        QVERIFY(server->requests().last().headers.contains("range"));
    }

    void beginsAgainWithoutRanges()
    {
        announce({source("c")});
        server->script("c", {cut(bytes(content), 1'000'000), bytes(content)});
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
    }

    void wrongRanges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("another start") << "bytes 5-3499999/3500000"_ba;
        QTest::newRow("none") << ""_ba;
        QTest::newRow("nonsense") << "bytes x-y/z"_ba;
    }
    void wrongRanges()
    {
        QFETCH(QByteArray, range);
        announce({source("c")});
        FakeAnswer wrong = bytes(content.sliced(5));
        wrong.status = 206;
        refuseRangesWith(wrong.with("Content-Range", range));
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
        QVERIFY(!server->requests().last().headers.contains("range"));
    }

    void refusedRangesBeginAgain()
    {
        announce({source("c")});
        FakeAnswer refused;
        refused.status = 416;
        refuseRangesWith(refused);
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
    }

    void aPartNobodyAskedForIsRefused()
    {
        announce({source("c")});
        FakeAnswer part = bytes(content.sliced(5));
        part.status = 206;
        server->script("c", {part.with("Content-Range", "bytes 5-9/10")});
        QCOMPARE(code(download()), "content.range");
    }

    void sources_data()
    {
        QTest::addColumn<FakeAnswer>("first");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("lies") << bytes("something else") << "content.digest"_ba;
        QTest::newRow("has nothing") << status(404) << "http.status"_ba;
        QTest::newRow("is overloaded") << status(503) << "http.status"_ba;
        QTest::newRow("hangs up") << hangUp() << "http.reset"_ba;
        QTest::newRow("leads elsewhere") << redirect(QUrl(u"https://elsewhere.example/"_s))
                                         << "http.host-not-allowed"_ba;
        QTest::newRow("compresses") << bytes("x").with("Content-Encoding", "gzip") << "http.encoding"_ba;
        QTest::newRow("breaks off") << cut(bytes(QByteArray(2'000'000, 'x')), 1'500'000) << "http.truncated"_ba;
    }
    void sources()
    {
        QFETCH(FakeAnswer, first);
        QFETCH(QByteArray, expected);
        announce({source("bad"), source("https://elsewhere.example/x"), source("good")});
        server->script("bad", {first});
        server->script("good", {bytes(content)});
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QVERIFY(inFile() == content);
        QCOMPARE(result->source, server->url(u"good"_s));
        QCOMPARE(codes(result->findings), (QList{"content.url"_ba, expected}));
        for (const Finding &finding : result->findings)
            QCOMPARE(int(finding.severity), int(Severity::Warning));
        QCOMPARE(int(outcomeOf(result->findings)), int(Outcome::Verified));

        announce({source("bad")});
        const Result alone = download();
        QTEST(code(alone), "expected");
        QCOMPARE(temporaryFiles(), 1);
    }

    void theWorstSourceDecides()
    {
        announce({source("gone"), source("lie"), source("closed")});
        server->script("lie", {bytes("lie")});
        server->script("closed", {hangUp()});
        const Result result = download();
        QCOMPARE(code(result), "content.digest");
        QCOMPARE(int(result.error().error.outcome()), int(Outcome::Failed));
        QCOMPARE(result.error().findings.size(), 3u);
        QCOMPARE(server->count("lie"), 1);
        QCOMPARE(temporaryFiles(), 0);
    }

    void noSources()
    {
        announce({});
        QCOMPARE(code(download()), "content.no-source");
        announce({"{\"type\":\"later\"}"});
        QCOMPARE(code(download()), "content.no-source");
        announce({source("file:///etc/passwd")});
        QCOMPARE(code(download()), "content.url");
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("announced");
        QTest::addColumn<bool>("hasLength");
        QTest::addColumn<qsizetype>("sent");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<quint64>("max");
        QTest::newRow("as announced") << ",\"size\":1000"_ba << false << qsizetype(1000) << "ok"_ba << quint64{0};
        QTest::newRow("announced beyond the default")
            << ",\"size\":3000000"_ba << false << qsizetype(3'000'000) << "ok"_ba << quint64{0};
        QTest::newRow("as large as wanted, said so")
            << ""_ba << true << qsizetype(3'000'000) << "ok"_ba << quint64{3'000'000};
        QTest::newRow("larger than wanted, said so")
            << ""_ba << true << qsizetype(3'000'000) << "http.too-large"_ba << quint64{2'999'999};
        QTest::newRow("larger than wanted, announced")
            << ",\"size\":3000000"_ba << false << qsizetype(3'000'000) << "http.too-large"_ba << quint64{2'999'999};
        QTest::newRow("a little more") << ",\"size\":1000"_ba << false << qsizetype(1'000'000) << "ok"_ba << quint64{0};
        QTest::newRow("much more") << ",\"size\":1000"_ba << false << qsizetype(3'000'000) << "http.too-large"_ba
                                   << quint64{0};
        QTest::newRow("much more, said so")
            << ",\"size\":1000"_ba << true << qsizetype(3'000'000) << "ok"_ba << quint64{0};
        QTest::newRow("beyond the default")
            << ""_ba << false << qsizetype(3'000'000) << "http.too-large"_ba << quint64{0};
        QTest::newRow("beyond the default, said so") << ""_ba << true << qsizetype(3'000'000) << "ok"_ba << quint64{0};
    }
    void sizes()
    {
        QFETCH(QByteArray, announced);
        QFETCH(bool, hasLength);
        QFETCH(qsizetype, sent);
        QFETCH(quint64, max);
        policy.limits.contentSize = 2'000'000;
        if (max > 0)
            policy.limits.contentMax = max;
        transport = std::move(*HttpTransport::create(policy, clock, log));
        content = content.first(sent);
        announce({source("c", announced)});
        FakeAnswer answer = bytes(content);
        answer.hasContentLength = hasLength;
        server->script("c", {answer});
        const Result result = download();
        QTEST(code(result), "expected");
        if (result && !announced.isEmpty() && !announced.endsWith(QByteArray::number(sent)))
            QCOMPARE(codes(result->findings), QList{"content.size"_ba});
    }

    void shortWithoutALength()
    {
        announce({source("c", ",\"size\":3500000")});
        FakeAnswer part = bytes(content.first(1000));
        part.hasContentLength = false;
        server->script("c", {part});
        QCOMPARE(code(download()), "http.truncated");
    }

    void slowSourcesAreGivenUp()
    {
        policy.limits.rateTime = 60ms;
        transport = std::move(*HttpTransport::create(policy, clock, log));
        announce({source("slow"), source("good")});
        FakeAnswer slow = bytes(content);
        slow.drip = 1ms;
        server->script("slow", {slow});
        server->script("good", {bytes(content)});
        const Result result = download();
        QVERIFY2(result, code(result).constData());
        QCOMPARE(codes(result->findings), QList{"http.timeout"_ba});
    }

    void filesThatCannotBeWritten()
    {
        announce({source("c")});
        server->script("c", {bytes(content)});
        RegistryClient client(*transport, {server->url(), {}, 0}, policy, clock, {},
                              std::make_shared<RetryBudget>(policy.limits, [] { return 0.5; }));
        const Result result =
            QCoro::waitFor(downloadContent(client, digest(), folder->filePath(u"missing/content"_s), {}));
        QCOMPARE(code(result), "content.file");
        QCOMPARE(int(result.error().error.outcome()), int(Outcome::CouldNotCheck));
    }

    void cancelling()
    {
        announce({source("c")});
        FakeAnswer endless = bytes(content);
        endless.isEndless = true;
        endless.hasContentLength = false;
        server->script("c", {endless});
        CancelSource source;
        const Result result = download(source.get_token(), [&](quint64 done, quint64) {
            if (done > 2'000'000)
                source.request_stop();
        });
        QVERIFY(!result && result.error().error.isCancelled);
        QCOMPARE(temporaryFiles(), 0);
    }
};

QTEST_GUILESS_MAIN(ContentDownloadTest)
#include "contentdownloadtest.moc"
