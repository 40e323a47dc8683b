// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/rangeheader.h"
#include "server/responses.h"
#include "server/routes.h"

#include <QLocale>
#include <QTimeZone>
#include <QUrl>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// How the name of a content file begins: the digest's text with a dash for the colon.
constexpr QByteArrayView FilePrefix = "sha256-";

/// A date as HTTP writes it (RFC 9110, 5.6.7).
QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

/// `GET v1/content/{digest}` (HTTP API 6).
HttpResponse sources(const Registry &registry, const HttpRequest &request, const QByteArrayList &parameters)
{
    const auto digest = Digest::parse(parameters.constFirst().toStdString());
    const auto content = registry.contents().find(*digest);
    if (!content)
        return responses::notFound("contentDigest", digest->text());
    const QUrl url = request.base.resolved(QUrl(u"content/sha256-"_s + QString::fromStdString(digest->hex())));
    JsonWriter json;
    json.beginObject().key("contentSources").beginObject().key(digest->text()).beginArray();
    json.beginObject().key("type").value("httpGet").key("url").value(url.toEncoded().toStdString());
    json.key("acceptRanges").boolean(true).key("size").value(content->size).endObject();
    json.endArray().endObject().endObject();
    return responses::json(json);
}

constexpr Route contentTable[] = {
    {"GET", "v1/content/{digest}", Route::NoBody, sources},
};

/// Whether the client's copy, of which it knows the time, is still good.
bool notModified(const HttpRequest &request, const StoredContent &content)
{
    const auto since =
        parseHttpDate(request.headers.value(QHttpHeaders::WellKnownHeader::IfModifiedSince).toByteArray().trimmed());
    return since && content.modified <= *since;
}

/// The range that is wanted. An If-Range that names another version than ours asks for the whole.
RangeAnswer wantedRange(const HttpRequest &request, const StoredContent &content)
{
    const auto condition = request.headers.value(QHttpHeaders::WellKnownHeader::IfRange);
    if (!condition.isEmpty() && condition.toByteArray().trimmed() != httpDate(content.modified))
        return {};
    return parseRange(request.headers.value(QHttpHeaders::WellKnownHeader::Range), content.size);
}

} // namespace

std::span<const Route> contentRoutes()
{
    return contentTable;
}

HttpResponse contentFile(const Registry &registry, const HttpRequest &request, const QByteArray &name)
{
    if (!name.startsWith(FilePrefix))
        return responses::empty(404);
    const auto digest = Digest::parse("sha256:" + name.sliced(FilePrefix.size()).toStdString());
    const auto content = digest ? registry.contents().find(*digest) : std::nullopt;
    if (!content)
        return responses::empty(404);

    HttpResponse response;
    response.headers.append(QHttpHeaders::WellKnownHeader::AcceptRanges, "bytes"_L1);
    response.headers.append(QHttpHeaders::WellKnownHeader::LastModified, httpDate(content->modified));
    if (notModified(request, *content)) {
        response.status = 304;
        return response;
    }
    const RangeAnswer range = wantedRange(request, *content);
    if (range.kind == RangeAnswer::Unsatisfiable) {
        response.status = 416;
        response.headers.append(QHttpHeaders::WellKnownHeader::ContentRange,
                                "bytes */" + QByteArray::number(quint64(content->size)));
        return response;
    }
    response.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/octet-stream"_L1);
    std::uint64_t offset = 0;
    std::uint64_t length = content->size;
    if (range.kind == RangeAnswer::Part) {
        offset = range.offset;
        length = range.length;
        response.status = 206;
        response.headers.append(QHttpHeaders::WellKnownHeader::ContentRange,
                                "bytes " + QByteArray::number(quint64(offset)) + '-' +
                                    QByteArray::number(quint64(offset + length - 1)) + '/' +
                                    QByteArray::number(quint64(content->size)));
    }
    if (const auto *path = std::get_if<QString>(&content->data))
        response.body = FileSlice{*path, offset, length};
    else
        response.body =
            std::get<QByteArray>(content->data).sliced(static_cast<qsizetype>(offset), static_cast<qsizetype>(length));
    return response;
}

HttpResponse wellKnown(const HttpRequest &request)
{
    const std::string url = request.base.toEncoded().toStdString();
    JsonWriter json;
    json.beginObject().key("wargUrl").value(url).key("preferredProtocol").value("warg");
    json.key("warg").beginObject().key("url").value(url).endObject().endObject();
    return responses::json(json);
}

} // namespace kennel
