// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/manifest.h"

#include "api/jsonreader.h"
#include "api/responseparser.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// One object of the manifest while it is read: remembers where it stands and which members were asked for, so that a
/// mistyped one does not pass unnoticed. The first mistake is kept.
class ManifestNode
{
public:
    ManifestNode(const QJsonValue &value, QString place, std::optional<ManifestError> &error)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_error(error)
    {
        if (!value.isObject())
            fail(ManifestError::Type, m_place, {});
    }

    bool has(const QString &name) const { return m_object.contains(name); }

    QString text(const QString &name, const QString &fallback)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return fallback;
        if (!value.isString())
            fail(ManifestError::Type, placeOf(name), {});
        return value.toString();
    }

    QString requiredText(const QString &name)
    {
        if (!has(name))
            fail(ManifestError::Missing, m_place, name);
        return text(name, {});
    }

    bool boolean(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool())
            fail(ManifestError::Type, placeOf(name), {});
        return value.toBool();
    }

    QStringList texts(const QString &name)
    {
        QStringList result;
        for (const QJsonValue each : array(name)) {
            if (!each.isString())
                fail(ManifestError::Type, placeOf(name), {});
            result.append(each.toString());
        }
        return result;
    }

    QJsonArray array(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isArray())
            fail(ManifestError::Type, placeOf(name), {});
        return value.toArray();
    }

    QJsonObject object(const QString &name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isObject())
            fail(ManifestError::Type, placeOf(name), {});
        return value.toObject();
    }

    std::optional<QDateTime> time(const QString &name)
    {
        if (!has(name))
            return std::nullopt;
        auto date = QDateTime::fromString(text(name, {}), Qt::ISODateWithMs);
        if (!date.isValid() || date.timeSpec() != Qt::UTC)
            fail(ManifestError::Time, placeOf(name), {});
        return date;
    }

    /// Complains about members that nobody asked for.
    void finish()
    {
        for (const QString &name : m_object.keys()) {
            if (!m_known.contains(name))
                fail(ManifestError::Unknown, m_place, name);
        }
    }

    QString placeOf(const QString &name) const { return m_place.isEmpty() ? name : m_place + u'.' + name; }

    void fail(ManifestError::Code code, const QString &place, const QString &detail)
    {
        if (!m_error)
            m_error = ManifestError{place, detail, code, 0, 0};
    }

private:
    QJsonValue take(const QString &name)
    {
        m_known.append(name);
        return m_object.value(name);
    }

    QJsonObject m_object;
    QString m_place;
    QStringList m_known;
    std::optional<ManifestError> &m_error;
};

using Error = std::optional<ManifestError>;

ManifestEntry parseEntry(const QJsonValue &value, const QString &place, Error &error)
{
    struct Member
    {
        QString name;
        ManifestEntry::Kind kind;
    };
    static const Member members[] = {{u"grant"_s, ManifestEntry::Grant},     {u"revoke"_s, ManifestEntry::Revoke},
                                     {u"release"_s, ManifestEntry::Release}, {u"yank"_s, ManifestEntry::Yank},
                                     {u"define"_s, ManifestEntry::Define},   {u"import"_s, ManifestEntry::Import}};
    ManifestNode node(value, place, error);
    ManifestEntry entry;
    int kinds = 0;
    for (const Member &member : members) {
        if (!node.has(member.name))
            continue;
        ++kinds;
        entry.kind = member.kind;
        entry.subject = node.text(member.name, {});
    }
    if (kinds != 1)
        node.fail(ManifestError::EntryKind, place, {});
    if (entry.kind == ManifestEntry::Grant || entry.kind == ManifestEntry::Revoke)
        entry.permissions = node.texts(u"permissions"_s);
    if (entry.kind == ManifestEntry::Release)
        entry.file = node.requiredText(u"file"_s);
    if (entry.kind == ManifestEntry::Import)
        entry.registry = node.requiredText(u"from"_s);
    node.finish();
    return entry;
}

std::variant<ManifestRecord, ManifestCheckpoint> parseStep(const QJsonValue &value, const QString &place,
                                                           const QString &operatorKey, Error &error)
{
    ManifestNode node(value, place, error);
    if (node.has(u"checkpoint"_s)) {
        ManifestCheckpoint checkpoint;
        checkpoint.signer = node.text(u"signer"_s, operatorKey);
        if (const auto time = node.time(u"checkpoint"_s))
            checkpoint.time = static_cast<std::uint64_t>(time->toSecsSinceEpoch());
        node.finish();
        return checkpoint;
    }
    ManifestRecord record;
    record.package = node.text(u"package"_s, {});
    record.signer = record.package.isEmpty() ? node.text(u"signer"_s, operatorKey) : node.requiredText(u"signer"_s);
    if (const auto time = node.time(u"time"_s)) {
        const qint64 milliseconds = time->toMSecsSinceEpoch();
        const qint64 seconds = time->toSecsSinceEpoch();
        record.time = Timestamp{seconds, static_cast<std::int32_t>((milliseconds - seconds * 1000) * 1'000'000)};
    }
    const QJsonArray entries = node.array(u"entries"_s);
    for (qsizetype i = 0; i < entries.size(); ++i)
        record.entries.push_back(parseEntry(entries.at(i), u"%1.entries[%2]"_s.arg(place).arg(i), error));
    node.finish();
    return record;
}

/// "1.0.0": "file.wasm", or "1.0.0": {"file": …, "yanked": true}.
ManifestPackage::Item parseItem(const QString &version, const QJsonValue &value, const QString &place, Error &error)
{
    if (value.isString())
        return {version, value.toString(), false};
    ManifestNode node(value, place, error);
    ManifestPackage::Item item{version, node.requiredText(u"file"_s), node.boolean(u"yanked"_s)};
    node.finish();
    return item;
}

ManifestError noJson(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size()));
    return {.place = {},
            .detail = error.errorString(),
            .code = ManifestError::Json,
            .line = before.count('\n') + 1,
            .column = before.size() - before.lastIndexOf('\n')};
}

} // namespace

std::expected<Manifest, ManifestError> Manifest::parse(const QByteArray &json)
{
    QJsonParseError jsonError;
    const auto document = QJsonDocument::fromJson(json, &jsonError);
    if (jsonError.error != QJsonParseError::NoError)
        return std::unexpected(noJson(json, jsonError));
    // Of two members with one name only the last would be seen: a release that nobody misses.
    const auto strict = JsonDocument::parse(std::string_view(json.constData(), static_cast<std::size_t>(json.size())),
                                            defaultJsonDepth);
    if (!strict && strict.error().code == "json.duplicate")
        return std::unexpected(ManifestError{QString::fromStdString(strict.error().place),
                                             QString::fromStdString(strict.error().member), ManifestError::Duplicate, 0,
                                             0});

    Error error;
    Manifest manifest;
    ManifestNode root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, error);
    root.text(u"about"_s, {});
    manifest.operatorKey = root.text(u"operator"_s, u"operator"_s);
    const QString publisher = root.text(u"publisher"_s, u"publisher"_s);
    const QJsonObject keys = root.object(u"keys"_s);
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (!key.value().isString())
            root.fail(ManifestError::Type, u"keys."_s + key.key(), {});
        manifest.keys.insert(key.key(), key.value().toString());
    }
    manifest.namespaces = root.texts(u"namespaces"_s);

    const QJsonArray history = root.array(u"history"_s);
    for (qsizetype i = 0; i < history.size(); ++i)
        manifest.history.push_back(parseStep(history.at(i), u"history[%1]"_s.arg(i), manifest.operatorKey, error));

    const QJsonObject packages = root.object(u"packages"_s);
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        const QString place = u"packages.%1"_s.arg(package.key());
        if (!package.value().isObject())
            root.fail(ManifestError::Type, place, {});
        ManifestPackage parsed{package.key(), publisher, {}};
        const QJsonObject releases = package.value().toObject();
        for (auto item = releases.begin(); item != releases.end(); ++item)
            parsed.releases.push_back(parseItem(item.key(), item.value(), u"%1.%2"_s.arg(place, item.key()), error));
        manifest.packages.push_back(std::move(parsed));
    }
    root.finish();
    if (error)
        return std::unexpected(std::move(*error));
    return manifest;
}

} // namespace kennel
