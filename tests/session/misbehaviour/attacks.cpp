// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/misbehaviour/attacks.h"

#include "base/base64.h"
#include "protocol/packagename.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kennel::test {

namespace {

using Ending = FakeAnswer::Ending;

QJsonObject objectOf(const FakeAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

void setObject(FakeAnswer &answer, const QJsonObject &object)
{
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue changed(const QJsonValue &value, QStringList path, const QJsonValue &wanted)
{
    if (path.isEmpty())
        return wanted;
    const auto step = path.takeFirst();
    if (value.isArray()) {
        auto array = value.toArray();
        array[step.toInt()] = changed(array[step.toInt()], path, wanted);
        return array;
    }
    auto object = value.toObject();
    const auto inner = changed(object[step], path, wanted);
    if (inner.isUndefined())
        object.remove(step);
    else
        object[step] = inner;
    return object;
}

QString alphaLog()
{
    return QString::fromStdString(packageLogId("test:alpha").text());
}

constexpr qsizetype bombSize = qsizetype{16} << 20;

QByteArray gzipped(QByteArray bytes)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16; // what deflateInit2 takes as: the largest window, in the format of gzip
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

template <typename Bundle>
Attack onBundle(const QString &member, std::function<void(Bundle &)> change)
{
    return proofBytes(member, [change](QByteArray &bytes) {
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
        auto bundle = Bundle::decode({data, static_cast<std::size_t>(bytes.size())}).value();
        change(bundle);
        const auto encoded = bundle.encode();
        bytes = QByteArray(reinterpret_cast<const char *>(encoded.data()), static_cast<qsizetype>(encoded.size()));
    });
}

} // namespace

Attack reset()
{
    return [](Attempt &attempt) { attempt.answer = hangUp(Ending::Reset); };
}

Attack cut()
{
    return [](Attempt &attempt) {
        attempt.answer.contentLength = quint64(attempt.answer.body.size());
        attempt.answer.body.truncate(attempt.answer.body.size() / 2);
        attempt.answer.ending = Ending::Close;
    };
}

Attack silent()
{
    return [](Attempt &attempt) { attempt.answer = silence(); };
}

Attack drip()
{
    return [](Attempt &attempt) {
        attempt.answer.contentLength = 50'000;
        attempt.answer.drip = 5ms;
        attempt.answer.isEndless = true;
    };
}

Attack endless()
{
    return [](Attempt &attempt) {
        attempt.answer.body = QByteArray(16 * 1024, ' ');
        attempt.answer.hasContentLength = false;
        attempt.answer.isEndless = true;
    };
}

Attack bomb()
{
    return [](Attempt &attempt) {
        // The honest answer with blanks behind it: whoever unpacks it gets what is right, and far too much.
        attempt.answer.body = gzipped(attempt.answer.body + QByteArray(bombSize, ' '));
        attempt.answer = attempt.answer.with("Content-Encoding", "gzip");
    };
}

Attack redirectToTrap()
{
    return [](Attempt &attempt) { attempt.answer = redirect(attempt.trap, 307); };
}

Attack redirectLoop()
{
    return [](Attempt &attempt) { attempt.answer = redirect(attempt.url, 307); };
}

Attack redirectOnce()
{
    return [](Attempt &attempt) {
        auto target = attempt.url;
        target.setQuery(u"once"_s);
        if (!attempt.url.hasQuery())
            attempt.answer = redirect(target, 307);
    };
}

Attack redirectToNobody()
{
    return [](Attempt &attempt) { attempt.answer = redirect(FakeHttpServer::refusingUrl(), 307); };
}

Attack noHttp()
{
    return [](Attempt &attempt) {
        attempt.answer = hangUp();
        attempt.answer.raw = "220 mail.example ready\r\n500 what?\r\n\r\n";
    };
}

Attack status(int status)
{
    return refusal(status, {{u"status"_s, status}, {u"message"_s, u"not today"_s}});
}

Attack statusTwice(int code)
{
    return [spoil = status(code)](Attempt &attempt) {
        if (attempt.count < 2)
            spoil(attempt);
    };
}

Attack webPage()
{
    return [](Attempt &attempt) { attempt.answer = bytes("<!doctype html><title>Welcome</title>", "text/html"); };
}

Attack chunked()
{
    return [](Attempt &attempt) { attempt.answer.isChunked = true; };
}

Attack body(std::function<void(QByteArray &)> change)
{
    return [change](Attempt &attempt) { change(attempt.answer.body); };
}

Attack type(QByteArray contentType)
{
    return [contentType](Attempt &attempt) { attempt.answer = attempt.answer.with("Content-Type", contentType); };
}

Attack members(QByteArray members)
{
    return body([members](QByteArray &text) { text.insert(text.indexOf('{') + 1, QByteArray(members + ',')); });
}

Attack json(std::function<void(QJsonObject &)> change)
{
    return [change](Attempt &attempt) {
        auto object = objectOf(attempt.answer);
        change(object);
        setObject(attempt.answer, object);
    };
}

Attack refusal(int status, QJsonObject object)
{
    return [status, object](Attempt &attempt) {
        attempt.answer = kennel::test::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
    };
}

Attack member(QStringList path, QJsonValue value)
{
    return json([path, value](QJsonObject &object) { object = changed(object, path, value).toObject(); });
}

Attack memberText(QByteArray name, QByteArray value)
{
    return body([name, value](QByteArray &text) {
        const QByteArray label = '"' + name + "\":";
        const auto begin = text.indexOf(label) + label.size();
        auto end = begin;
        while (!QByteArrayView(",}]").contains(text[end]))
            ++end;
        text.replace(begin, end - begin, value);
    });
}

Attack all(const std::vector<Attack> &attacks)
{
    return [attacks](Attempt &attempt) {
        for (const auto &attack : attacks)
            attack(attempt);
    };
}

Attack only(Endpoint endpoint, Attack attack)
{
    return [endpoint, attack](Attempt &attempt) {
        if (attempt.endpoint == endpoint)
            attack(attempt);
    };
}

Attack asked(QByteArray text, Attack attack)
{
    return [text, attack](Attempt &attempt) {
        if (attempt.request.body.contains(text))
            attack(attempt);
    };
}

Attack withCursor(Attack attack)
{
    return [attack](Attempt &attempt) {
        const auto query = QJsonDocument::fromJson(attempt.request.body).object();
        const auto packages = query[u"packages"].toObject();
        const bool ofPackage = std::ranges::any_of(packages, [](const QJsonValue &token) { return token.isString(); });
        if (attempt.endpoint == Endpoint::PackageLogs ? ofPackage : query[u"operator"].isString())
            attack(attempt);
    };
}

Attack resigned(std::function<void(Checkpoint &)> change)
{
    return [change](Attempt &attempt) {
        auto checkpoint = attempt.world.checkpoint(attempt.world.length()).checkpoint;
        change(checkpoint);
        const auto made = SignedCheckpoint::sign(checkpoint, *attempt.world.checkpointKey).value();
        const auto text = [](const std::string &string) { return QString::fromStdString(string); };
        setObject(attempt.answer,
                  {{u"contents"_s, QJsonObject{{u"logRoot"_s, text(checkpoint.logRoot.text())},
                                               {u"logLength"_s, static_cast<qint64>(checkpoint.logLength)},
                                               {u"mapRoot"_s, text(checkpoint.mapRoot.text())},
                                               {u"timestamp"_s, static_cast<qint64>(checkpoint.timestamp)}}},
                   {u"keyId"_s, text(made.keyId.text())},
                   {u"signature"_s, text(made.signature)}});
    };
}

Attack record(int index, std::function<void(QJsonObject &)> change)
{
    return records([index, change](QJsonArray &list) {
        if (index >= list.size())
            return;
        auto object = list[index].toObject();
        change(object);
        list[index] = object;
    });
}

Attack records(std::function<void(QJsonArray &)> change)
{
    return [change](Attempt &attempt) {
        auto object = objectOf(attempt.answer);
        if (attempt.endpoint == Endpoint::PackageLogs) {
            auto packages = object[u"packages"].toObject();
            if (!packages.contains(alphaLog()))
                return;
            auto list = packages[alphaLog()].toArray();
            change(list);
            packages[alphaLog()] = list;
            object[u"packages"] = packages;
        } else {
            auto list = object[u"operator"].toArray();
            change(list);
            object[u"operator"] = list;
        }
        setObject(attempt.answer, object);
    };
}

Attack logProof(std::function<void(LogProofBundle &)> change)
{
    return [change](Attempt &attempt) {
        const auto member = attempt.endpoint == Endpoint::Inclusion ? u"log"_s : u"proof"_s;
        onBundle<LogProofBundle>(member, change)(attempt);
    };
}

Attack mapProof(std::function<void(MapProofBundle &)> change)
{
    return onBundle<MapProofBundle>(u"map"_s, std::move(change));
}

Attack proofBytes(QString member, std::function<void(QByteArray &)> change)
{
    return json([member, change](QJsonObject &object) {
        auto bytes = QByteArray::fromBase64(object[member].toString().toLatin1());
        change(bytes);
        object[member] = QString::fromLatin1(bytes.toBase64());
    });
}

Attack pieces(std::function<void(QJsonArray &)> change)
{
    return json([change](QJsonObject &object) {
        auto list = object[u"sources"].toArray();
        change(list);
        object[u"sources"] = list;
    });
}

Attack source(std::function<void(QJsonObject &)> change, QList<QJsonObject> more)
{
    return json([change, more](QJsonObject &object) {
        auto contents = object[u"contentSources"].toObject();
        const auto digest = contents.begin().key();
        auto list = contents.begin().value().toArray();
        auto first = list[0].toObject();
        change(first);
        list[0] = first;
        for (auto further : more) {
            further[u"url"] = further[u"url"].toString().arg(QString(digest).replace(u':', u'-'));
            list.append(further);
        }
        contents[digest] = list;
        object[u"contentSources"] = contents;
    });
}

QJsonObject mirror()
{
    return {{u"type"_s, u"httpGet"_s}, {u"url"_s, u"mirror/%1"_s}};
}

} // namespace kennel::test
