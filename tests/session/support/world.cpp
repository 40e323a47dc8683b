// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/world.h"

#include "base/base64.h"
#include "crypto/sha256.h"
#include "merkle/ledgerroots.h"
#include "merkle/mapproofbundle.h"

#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

QString text(const std::string &string)
{
    return QString::fromStdString(string);
}

QString base64(ByteView bytes)
{
    return text(toBase64(bytes));
}

WorldAnswer json(const QJsonObject &object, int status = 200)
{
    WorldAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

WorldAnswer notFound(const QString &type, const QJsonValue &id)
{
    return json({{u"status"_s, 404}, {u"type"_s, type}, {u"id"_s, id}}, 404);
}

WorldAnswer binary(QByteArray body, QByteArray type)
{
    WorldAnswer answer;
    answer.contentType = std::move(type);
    answer.body = std::move(body);
    return answer;
}

LogLeaf leafOf(const World::Entry &entry)
{
    const auto kind = entry.log == operatorLogId() ? LogKind::Operator : LogKind::Package;
    return {entry.log, recordId(kind, entry.envelope.contentBytes)};
}

} // namespace

World::Key World::key(std::string_view seed)
{
    const auto scalar = sha256(bytesOf(seed));
    return std::make_shared<const PrivateKey>(PrivateKey::fromScalar(scalar.bytes()).value());
}

World::World(std::string_view operatorSeed)
    : operatorKey(key(operatorSeed))
    , checkpointKey(operatorKey)
{
    appendOperator({InitEntry{operatorKey->publicKey()}}, operatorKey);
    cut();
}

void World::appendRaw(const LogId &log, Envelope envelope)
{
    entries.push_back({log, std::move(envelope)});
}

RecordId World::head(const LogId &log) const
{
    const auto last = std::ranges::find(entries.rbegin(), entries.rend(), log, &Entry::log);
    return last == entries.rend() ? RecordId() : leafOf(*last).record;
}

std::size_t World::recordCount(const LogId &log) const
{
    return static_cast<std::size_t>(std::ranges::count(entries, log, &Entry::log));
}

void World::appendOperator(std::vector<OperatorEntry> operatorEntries, const Key &signer)
{
    OperatorRecord record;
    if (recordCount(operatorLogId()) > 0)
        record.prev = AnyHash(head(operatorLogId()).digest());
    record.time = {recordTime(), 0};
    record.entries = std::move(operatorEntries);
    appendRaw(operatorLogId(), signRecord(LogKind::Operator, encode(record), *signer).value());
}

void World::append(const std::string &package, std::vector<PackageEntry> packageEntries, const Key &signer)
{
    const auto log = packageLogId(package);
    PackageRecord record;
    if (recordCount(log) > 0)
        record.prev = AnyHash(head(log).digest());
    record.time = {recordTime(), 0};
    record.entries = std::move(packageEntries);
    names[log] = package;
    appendRaw(log, signRecord(LogKind::Package, encode(record), *signer).value());
}

void World::publish(const std::string &package, const std::string &version, const Key &signer)
{
    const auto content = QByteArray::fromStdString("content of " + package + " " + version);
    const auto digest = sha256(bytesOf({content.constData(), static_cast<std::size_t>(content.size())}));
    contents[digest] = content;
    std::vector<PackageEntry> packageEntries;
    if (recordCount(packageLogId(package)) == 0)
        packageEntries.push_back(InitEntry{signer->publicKey()});
    packageEntries.push_back(ReleaseEntry{Version::parse(version).value(), AnyHash(digest)});
    append(package, std::move(packageEntries), signer);
}

void World::save(const QString &file) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write the world");
    QDataStream stream(&out);
    stream << quint64(entries.size()) << quint64(m_cuts.size());
    for (const auto &entry : entries) {
        stream << text(entry.log.text()) << base64(entry.envelope.contentBytes) << text(entry.envelope.keyId.text())
               << text(entry.envelope.signature) << text(names.contains(entry.log) ? names.at(entry.log) : "");
    }
    for (const auto cut : m_cuts)
        stream << quint64(cut);
}

World World::load(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read the world");
    QDataStream stream(&in);
    World world;
    world.entries.clear();
    world.m_cuts.clear();
    quint64 count = 0;
    quint64 cuts = 0;
    stream >> count >> cuts;
    for (quint64 i = 0; i < count; ++i) {
        QString log, content, key, signature, name;
        stream >> log >> content >> key >> signature >> name;
        const auto id = LogId::parse(log.toStdString()).value();
        world.appendRaw(id,
                        {fromBase64(content.toStdString()).value(), KeyId(key.toStdString()), signature.toStdString()});
        if (!name.isEmpty())
            world.names[id] = name.toStdString();
    }
    for (quint64 i = 0; i < cuts; ++i) {
        quint64 cut = 0;
        stream >> cut;
        world.m_cuts.push_back(cut);
    }
    return world;
}

void World::cut()
{
    m_cuts.push_back(entries.size());
}

void World::rollBack(std::uint64_t length)
{
    entries.resize(static_cast<std::size_t>(length));
    std::erase_if(m_cuts, [length](std::uint64_t cut) { return cut > length; });
    if (m_cuts.empty() || m_cuts.back() != length)
        m_cuts.push_back(length);
}

Ledger World::ledger(std::uint64_t length) const
{
    Ledger ledger;
    for (std::size_t i = 0; i < length; ++i)
        ledger.append(leafOf(entries[i]));
    return ledger;
}

SignedCheckpoint World::checkpoint(std::uint64_t length) const
{
    const auto roots = recompute(ledger(length), {&length, 1}, 1).value().front();
    return SignedCheckpoint::sign({length, roots.logRoot, roots.mapRoot, time}, *checkpointKey).value();
}

std::vector<World::Place> World::logRecords(const LogId &log, std::uint64_t length) const
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < length; ++i) {
        if (entries[i].log == log)
            places.push_back({i, &entries[i]});
    }
    return places;
}

QJsonObject World::published(const Place &place) const
{
    const auto &envelope = place.entry->envelope;
    return {{u"contentBytes"_s, base64(envelope.contentBytes)},
            {u"keyId"_s, text(envelope.keyId.text())},
            {u"signature"_s, text(envelope.signature)},
            {u"registryIndex"_s, static_cast<qint64>(place.index)},
            {u"fetchToken"_s, text(leafOf(*place.entry).record.text())}};
}

WorldAnswer World::fetchLogs(const QJsonObject &query) const
{
    const auto length = static_cast<std::uint64_t>(query[u"logLength"].toInteger());
    if (std::ranges::find(m_cuts, length) == m_cuts.end())
        return notFound(u"logLength"_s, static_cast<qint64>(length));
    const auto limit = std::min<std::uint64_t>(pageLimit, static_cast<std::uint64_t>(query[u"limit"].toInteger(100)));
    bool more = false;
    std::optional<WorldAnswer> error;
    const auto part = [&](const LogId &log, const QJsonValue &cursor) {
        QJsonArray array;
        const auto records = logRecords(log, length);
        std::size_t begin = 0;
        if (cursor.isString()) {
            const auto found = std::ranges::find_if(records, [&](const Place &place) {
                return text(leafOf(*place.entry).record.text()) == cursor.toString();
            });
            if (found == records.end())
                error = notFound(u"fetchToken"_s, cursor);
            else
                begin = static_cast<std::size_t>(found - records.begin()) + 1;
        }
        for (auto i = begin; i < records.size() && array.size() < qsizetype(limit); ++i)
            array.append(published(records[i]));
        more = more || array.size() == qsizetype(limit);
        return array;
    };
    QJsonObject body{{u"operator"_s, part(operatorLogId(), query[u"operator"])}};
    QJsonObject packages;
    const auto asked = query[u"packages"].toObject();
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        const auto log = LogId::parse(it.key().toStdString()).value();
        if (recordCount(log) == 0)
            return notFound(u"log"_s, it.key());
        packages.insert(it.key(), part(log, it.value()));
    }
    if (error)
        return *error;
    if (!packages.isEmpty())
        body.insert(u"packages"_s, packages);
    body.insert(u"more"_s, more);
    return json(body);
}

WorldAnswer World::inclusion(const QJsonObject &query) const
{
    const auto length = static_cast<std::uint64_t>(query[u"logLength"].toInteger());
    const auto whole = ledger(length);
    const auto tree = buildLogTree(whole, 1);
    auto map = buildMapTree(whole, length, 1);
    map.root();
    std::vector<std::uint64_t> leafs;
    MapProofBundle bundle;
    for (const auto &leaf : query[u"leafs"].toArray()) {
        leafs.push_back(static_cast<std::uint64_t>(leaf.toInteger()));
        const auto entry = whole.entry(leafs.back());
        if (logRecords(entry.log, length).back().index != leafs.back())
            return json({{u"status"_s, 422}, {u"reason"_s, u"incorrectProof"_s}}, 422);
        bundle.proofs.push_back(map.prove(entry.log).value());
    }
    return json(
        {{u"log"_s, base64(tree.proveInclusion(length, leafs).value().encode())}, {u"map"_s, base64(bundle.encode())}});
}

WorldAnswer World::ledgerSources() const
{
    QJsonArray sources;
    const auto piece = ledgerPiece == 0 ? length() : ledgerPiece;
    for (std::uint64_t first = 0; first < length(); first += piece) {
        sources.append(QJsonObject{{u"firstRegistryIndex"_s, static_cast<qint64>(first)},
                                   {u"lastRegistryIndex"_s, static_cast<qint64>(std::min(first + piece, length())) - 1},
                                   {u"url"_s, u"v1/ledger/records/%1"_s.arg(first)},
                                   {u"contentType"_s, u"application/vnd.warg.ledger.packed"_s}});
    }
    return json({{u"hashAlgorithm"_s, u"sha256"_s}, {u"sources"_s, sources}});
}

WorldAnswer World::ledgerFrom(std::uint64_t first) const
{
    const auto whole = ledger(length());
    const auto end = ledgerPiece == 0 ? length() : std::min(first + ledgerPiece, length());
    const auto packed = whole.packed().subspan(first * Ledger::EntrySize, (end - first) * Ledger::EntrySize);
    return binary({reinterpret_cast<const char *>(packed.data()), static_cast<qsizetype>(packed.size())},
                  "application/vnd.warg.ledger.packed");
}

WorldAnswer World::verdict(const QJsonObject &signedCheckpoint) const
{
    const auto statement = signedCheckpoint[u"contents"].toObject();
    const auto asked = static_cast<std::uint64_t>(statement[u"logLength"].toInteger());
    bool known = std::ranges::find(m_cuts, asked) != m_cuts.end();
    if (known) {
        const auto ours = checkpoint(asked).checkpoint;
        known =
            statement[u"logRoot"] == text(ours.logRoot.text()) && statement[u"mapRoot"] == text(ours.mapRoot.text());
    }
    return json({{u"checkpoint"_s, known ? u"verified"_s : u"invalid"_s}, {u"signature"_s, u"verified"_s}});
}

WorldAnswer World::answer(const Request &request) const
{
    const auto path = request.url.path();
    const auto query = QJsonDocument::fromJson(request.body).object();
    if (path == "/v1/fetch/checkpoint"_L1) {
        const auto signedCheckpoint = checkpoint(length());
        const auto &checkpoint = signedCheckpoint.checkpoint;
        return json({{u"contents"_s, QJsonObject{{u"logRoot"_s, text(checkpoint.logRoot.text())},
                                                 {u"logLength"_s, static_cast<qint64>(checkpoint.logLength)},
                                                 {u"mapRoot"_s, text(checkpoint.mapRoot.text())},
                                                 {u"timestamp"_s, static_cast<qint64>(checkpoint.timestamp)}}},
                     {u"keyId"_s, text(signedCheckpoint.keyId.text())},
                     {u"signature"_s, text(signedCheckpoint.signature)}});
    }
    if (path == "/v1/fetch/logs"_L1)
        return fetchLogs(query);
    if (path == "/v1/fetch/names"_L1) {
        QJsonObject answered;
        for (const auto &id : query[u"packages"].toArray()) {
            const auto name = names.find(LogId::parse(id.toString().toStdString()).value());
            if (name == names.end())
                return notFound(u"log"_s, id);
            answered.insert(id.toString(), text(name->second));
        }
        return json({{u"packages"_s, answered}});
    }
    if (path == "/v1/proof/consistency"_L1) {
        const auto to = static_cast<std::uint64_t>(query[u"to"].toInteger());
        const auto from = static_cast<std::uint64_t>(query[u"from"].toInteger());
        const auto tree = buildLogTree(ledger(to), 1);
        return json({{u"proof"_s, base64(tree.proveConsistency(from, to).value().encode())}});
    }
    if (path == "/v1/proof/inclusion"_L1)
        return inclusion(query);
    if (path == "/v1/ledger"_L1)
        return ledgerSources();
    if (path.startsWith("/v1/ledger/records/"_L1))
        return ledgerFrom(path.mid(19).toULongLong());
    if (path == "/v1/verify/checkpoint"_L1)
        return verdict(query);
    if (path.startsWith("/v1/content/"_L1)) {
        const auto digest = path.mid(12);
        const QJsonObject source{{u"type"_s, u"httpGet"_s},
                                 {u"url"_s, QString("content/"_L1 + QString(digest).replace(u':', u'-'))}};
        return json({{u"contentSources"_s, QJsonObject{{digest, QJsonArray{source}}}}});
    }
    if (path.startsWith("/content/"_L1) || path.startsWith("/mirror/"_L1)) {
        const auto digest = Digest::parse(path.section(u'/', 2).replace(u'-', u':').toStdString());
        const auto content = digest ? contents.find(*digest) : contents.end();
        if (content != contents.end())
            return binary(content->second, "application/octet-stream");
    }
    return json({{u"status"_s, 404}, {u"message"_s, u"no"_s}}, 404);
}

} // namespace kennel::test
