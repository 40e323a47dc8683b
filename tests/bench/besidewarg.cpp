// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// kennelctl beside the reference client, as whole processes against the same reference server, each run from a home of
// its own: opening and verifying a package with 20 000 records, and downloading releases of 50 and of 500 MB.
#include "bench/measuredprocess.h"
#include "crypto/privatekey.h"
#include "crypto/sha256.h"
#include "protocol/envelope.h"
#include "protocol/packagename.h"
#include "protocol/record.h"
#include "support/peers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

using namespace Qt::StringLiterals;
using namespace kennel;
using bench::Clock;
using bench::MeasuredProcess;

namespace {

constexpr int Records = 20'000;
constexpr int Runs = 3; // of each program, in turn; the best counts
constexpr qint64 Megabyte = 1'000'000;

const QString operatorKey = u"ecdsa-p256:I+UlDo0HxyBBFeelhPPWmD+LnklOpqZDkrFP5VduASk="_s; // published, worth nothing
const QString longLog = u"test:long"_s;

[[noreturn]] void giveUp(const QByteArray &why)
{
    std::fprintf(stderr, "%s\n", why.constData());
    std::exit(EXIT_FAILURE);
}

/// Requests of one server, one after the other.
class Requests
{
public:
    explicit Requests(QUrl base)
        : m_base(std::move(base))
    {
    }

    QJsonObject get(const QString &path) { return answer(m_network.get(request(path)), path); }

    QJsonObject post(const QString &path, const QJsonObject &body)
    {
        return answer(m_network.post(request(path), QJsonDocument(body).toJson(QJsonDocument::Compact)), path);
    }

    /// The body as it is.
    QByteArray bytes(const QString &path, const QJsonObject &body)
    {
        return read(m_network.post(request(path), QJsonDocument(body).toJson(QJsonDocument::Compact)), path);
    }

private:
    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request(m_base.resolved(QUrl(u"v1/"_s + path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }

    static QByteArray read(QNetworkReply *reply, const QString &path)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray body = reply->readAll();
        if (reply->error() != QNetworkReply::NoError)
            giveUp(path.toUtf8() + ": " + reply->errorString().toUtf8() + ' ' + body);
        delete reply;
        return body;
    }

    static QJsonObject answer(QNetworkReply *reply, const QString &path)
    {
        return QJsonDocument::fromJson(read(reply, path)).object();
    }

    QUrl m_base;
    QNetworkAccessManager m_network;
};

/// Publishes a log of many records that need no content: an init, then grants and revokes in turn.
void publishLongLog(Requests &server)
{
    const PackageName name = PackageName::parse(longLog.toStdString()).value();
    const QString path = u"package/%1/record"_s.arg(QString::fromStdString(name.logId().text()));
    const PrivateKey owner = PrivateKey::fromScalar(sha256(bytesOf("owner")).bytes()).value();
    const PublicKey other = PrivateKey::fromScalar(sha256(bytesOf("other")).bytes()).value().publicKey();
    std::optional<AnyHash> prev;
    for (int i = 0; i < Records; ++i) {
        PackageRecord record;
        record.prev = prev;
        record.time = {1'700'000'000 + i, 0};
        if (i == 0)
            record.entries = {InitEntry{owner.publicKey()}};
        else if (i % 2 == 1)
            record.entries = {GrantEntry{other, {Permission::Release}}};
        else
            record.entries = {RevokeEntry{other.id(), {Permission::Release}}};
        const Envelope envelope = signRecord(LogKind::Package, encode(record), owner).value();
        prev = AnyHash(packageRecordId(envelope.contentBytes).digest());
        const QByteArray content(reinterpret_cast<const char *>(envelope.contentBytes.data()),
                                 qsizetype(envelope.contentBytes.size()));
        server.post(path, {{u"packageName"_s, longLog},
                           {u"record"_s, QJsonObject{{u"contentBytes"_s, QString::fromLatin1(content.toBase64())},
                                                     {u"keyId"_s, QString::fromStdString(envelope.keyId.text())},
                                                     {u"signature"_s, QString::fromStdString(envelope.signature)}}}});
    }
    // Until a checkpoint covers them; the first record of the registry is the operator's.
    const auto covered = [&] {
        return server.get(u"fetch/checkpoint"_s)["contents"_L1]["logLength"_L1].toInt() == Records + 1;
    };
    for (int waited = 0; !covered(); ++waited) {
        if (waited == 120)
            giveUp("no checkpoint covers the records");
        QEventLoop second;
        QTimer::singleShot(1'000, &second, &QEventLoop::quit);
        second.exec();
    }
}

/// What the server alone takes for the records: their pages, fetched and not looked at. \a limit is that of a page.
Clock fetchPages(Requests &server, int limit)
{
    const QString log = QString::fromStdString(PackageName::parse(longLog.toStdString()).value().logId().text());
    return bench::bestOf(Runs, [&] {
        QJsonValue token;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const QByteArray page = server.bytes(
                u"fetch/logs"_s,
                {{u"logLength"_s, Records + 1}, {u"limit"_s, limit}, {u"packages"_s, QJsonObject{{log, token}}}});
            const QByteArray member = "\"fetchToken\":\"";
            const qsizetype last = page.lastIndexOf(member);
            more = page.contains("\"more\":true") && last >= 0;
            if (more) {
                const qsizetype begin = last + member.size();
                token = QString::fromLatin1(page.sliced(begin, page.indexOf('"', begin) - begin));
            }
        }
        if (pages < Records / limit)
            giveUp("the pages of the log are not all there");
    });
}

/// The best of several runs of one program.
struct Best
{
    Clock time{1e9, 1e9};
    double peakMebibytes = 0;

    void take(const MeasuredProcess &run)
    {
        time = best(time, run.time);
        peakMebibytes = std::max(peakMebibytes, run.peakMebibytes);
    }
};

void print(const char *what, const Clock &time, double peakMebibytes = 0)
{
    std::printf("  %-34s %8.2f s wall %8.2f s cpu", what, time.wall, time.processor);
    if (peakMebibytes > 0)
        std::printf(" %8.0f MiB peak", peakMebibytes);
    std::putchar('\n');
    std::fflush(stdout);
}

/// True if \a value is at most \a most; printed either way.
bool reach(const char *what, double value, double most)
{
    std::printf("  %-34s %8.2f   (to reach: at most %.2f)%s\n", what, value, most, value <= most ? "" : "   MISSED");
    std::fflush(stdout);
    return value <= most;
}

MeasuredProcess runKennelctl(const QUrl &registry, const QStringList &arguments, const QString &store)
{
    return bench::measure(QStringLiteral(KENNELCTL), arguments + QStringList{u"--json"_s, u"--store"_s, store,
                                                                             u"--registry"_s, registry.toString()});
}

bool openLongLog(const test::Peers &peers, const QUrl &registry, Requests &server)
{
    std::printf("\nOpen and verify a package with %d records\n", Records);
    Best theirs;
    Best ours;
    for (int run = 0; run < Runs; ++run) {
        const test::WargClient warg(peers.warg, registry);
        const MeasuredProcess info =
            bench::measure(peers.warg, warg.withConfig({u"info"_s, longLog}), warg.environment());
        if (info.exitCode != 0 || !info.output.contains(longLog.toUtf8()))
            giveUp("warg info: " + info.output);
        theirs.take(info);

        const QTemporaryDir store;
        const MeasuredProcess show = runKennelctl(registry, {u"show"_s, longLog}, store.path());
        const QJsonObject answer = QJsonDocument::fromJson(show.output).object();
        if (show.exitCode != 0 || answer["outcome"_L1] != "verified"_L1 || answer["checked"_L1].toInt() != Records)
            giveUp("kennelctl show: " + show.output.first(std::min<qsizetype>(show.output.size(), 2'000)));
        ours.take(show);
    }
    print("warg info", theirs.time, theirs.peakMebibytes);
    print("kennelctl show", ours.time, ours.peakMebibytes);
    const Clock pages = fetchPages(server, 1'000);
    print("its pages alone: 1000 records each", pages);
    print("the pages of warg alone: 100 each", fetchPages(server, 100));
    std::printf("  %-34s %8.2f\n", "processor time / warg's", ours.time.processor / theirs.time.processor);
    return reach("wall time / warg's", ours.time.wall / theirs.time.wall, 0.25);
}

/// A WebAssembly module of \a megabytes: next to nothing but one custom section.
QByteArray writeModule(const QString &path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("the release cannot be written");
    const qint64 size = megabytes * Megabyte;
    QByteArray head = QByteArray::fromHex("0061736d0100000000");
    for (quint64 rest = quint64(size); rest > 0; rest >>= 7)
        head += char((rest & 0x7f) | (rest >> 7 ? 0x80 : 0));
    head += "\x03pad";
    file.write(head);
    QByteArray piece(Megabyte, '\0');
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(head);
    const qint64 end = size - 4; // the name is part of the section
    for (qint64 written = 0, number = 0; written < end; ++number) {
        for (qsizetype i = 0; i < piece.size(); i += 4'096)
            piece[i] = char(number + i / 4'096);
        const auto part = QByteArrayView(piece).first(std::min<qint64>(piece.size(), end - written));
        hash.addData(part);
        written += file.write(part.data(), part.size());
    }
    if (!file.flush())
        giveUp("the release cannot be written");
    return "sha256:" + hash.result().toHex();
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? "sha256:" + hash.result().toHex() : QByteArray();
}

struct Downloads
{
    Best theirs;
    Best ours;
};

Downloads download(const test::Peers &peers, const QUrl &registry, qint64 megabytes)
{
    const QString package = u"test:release%1"_s.arg(megabytes);
    QByteArray digest;
    {
        const QTemporaryDir folder;
        const QString module = folder.filePath(u"module.wasm"_s);
        digest = writeModule(module, megabytes);
        const test::WargClient publisher(peers.warg, registry);
        publisher.makeKey();
        const MeasuredProcess published = bench::measure(
            peers.warg,
            publisher.withConfig({u"publish"_s, u"release"_s, u"-n"_s, package, u"-v"_s, u"1.0.0"_s, module}),
            publisher.environment());
        if (published.exitCode != 0)
            giveUp("warg publish: " + published.output);
    }
    Downloads downloads;
    for (int run = 0; run < Runs; ++run) {
        const auto check = [&](const char *who, const MeasuredProcess &process, const QString &file) {
            if (process.exitCode != 0 || digestOf(file) != digest)
                giveUp(QByteArray(who) + " download: " + process.output);
        };
        {
            const QTemporaryDir folder;
            const test::WargClient warg(peers.warg, registry);
            const QString file = folder.filePath(u"out.wasm"_s);
            const MeasuredProcess process = bench::measure(
                peers.warg, warg.withConfig({u"download"_s, package, u"-o"_s, file}), warg.environment());
            check("warg", process, file);
            downloads.theirs.take(process);
        }
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.wasm"_s);
        const MeasuredProcess process =
            runKennelctl(registry, {u"download"_s, package, u"-o"_s, file}, folder.filePath(u"store"_s));
        check("kennelctl", process, file);
        downloads.ours.take(process);
    }
    std::printf("\nDownload a release of %lld MB\n", static_cast<long long>(megabytes));
    print("warg download", downloads.theirs.time, downloads.theirs.peakMebibytes);
    print("kennelctl download", downloads.ours.time, downloads.ours.peakMebibytes);
    return downloads;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto peers = test::Peers::find();
    if (!peers) {
        std::puts("SKIPPED: KENNEL_WARG and KENNEL_WARG_SERVER are not set; nothing was compared");
        return test::Peers::areRequired() ? EXIT_FAILURE : EXIT_SUCCESS;
    }
    // The downloads first: a server with a short log has nothing to say but the content.
    static test::WargServer server(peers->wargServer); // stopped by giveUp() as well
    if (!server.start(operatorKey))
        giveUp("the server does not listen: " + server.said());
    const Downloads small = download(*peers, server.url(), 50);
    const Downloads large = download(*peers, server.url(), 500);
    bool reached = reach("wall time / warg's", large.ours.time.wall / large.theirs.time.wall, 1.0);
    reached &= reach("peak memory / that of 50 MB", large.ours.peakMebibytes / small.ours.peakMebibytes, 1.25);
    server.stop();

    if (!server.start(operatorKey))
        giveUp("the server does not listen: " + server.said());
    Requests requests(server.url());
    publishLongLog(requests);
    reached &= openLongLog(*peers, server.url(), requests);
    return reached ? EXIT_SUCCESS : EXIT_FAILURE;
}
