// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registrystore.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <limits>
#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// "KNLR", by which the file is told from other SQLite files.
constexpr int ApplicationId = 0x4b4e4c52;
constexpr int SchemaVersion = 1;

// Records wait, in states 0 and 1, without an index; only published ones have one. Contents that a waiting record needs
// and that are not there yet stand in missing_contents.
constexpr const char *schema[] = {
    "CREATE TABLE logs (id INTEGER PRIMARY KEY, log_id BLOB NOT NULL UNIQUE, name TEXT UNIQUE)",
    "CREATE TABLE records (id INTEGER PRIMARY KEY, log INTEGER NOT NULL REFERENCES logs(id), record_id BLOB NOT NULL,"
    " state INTEGER NOT NULL, registry_index INTEGER UNIQUE, reason TEXT, content BLOB NOT NULL, key_id TEXT NOT NULL,"
    " signature TEXT NOT NULL, UNIQUE (log, record_id), CHECK ((state = 2) = (registry_index IS NOT NULL)))",
    "CREATE INDEX records_of_log ON records (log, registry_index)",
    "CREATE TABLE missing_contents (record INTEGER NOT NULL REFERENCES records(id), digest BLOB NOT NULL,"
    " PRIMARY KEY (record, digest)) WITHOUT ROWID",
    "CREATE TABLE checkpoints (log_length INTEGER PRIMARY KEY, log_root BLOB NOT NULL, map_root BLOB NOT NULL,"
    " timestamp INTEGER NOT NULL, key_id TEXT NOT NULL, signature TEXT NOT NULL)",
};

RegistryError ioError(const QSqlDatabase &database, const QSqlError &error)
{
    return {RegistryErrorCode::Io, database.databaseName(), error.text()};
}

std::unexpected<RegistryError> damaged(const QSqlDatabase &database, const QString &what)
{
    return std::unexpected(RegistryError{RegistryErrorCode::Damaged, database.databaseName(), what});
}

QByteArray blob(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

ByteView view(const QByteArray &bytes)
{
    return bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QVariant number(std::uint64_t value)
{
    return QVariant(static_cast<qlonglong>(value));
}

/// Runs one statement with its values.
std::expected<QSqlQuery, RegistryError> run(const QSqlDatabase &database, const QString &statement,
                                            const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(ioError(database, query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(ioError(database, query.lastError()));
    return query;
}

std::expected<int, RegistryError> pragma(const QSqlDatabase &database, const QString &name)
{
    return run(database, u"PRAGMA "_s + name).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
}

} // namespace

std::expected<std::unique_ptr<RegistryStore>, RegistryError> RegistryStore::open(const QString &path, bool create)
{
    if (!create && !QFileInfo::exists(path))
        return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, QFileInfo(path).path(), {}});
    return connect(path);
}

std::expected<std::unique_ptr<RegistryStore>, RegistryError> RegistryStore::inMemory()
{
    return connect(u":memory:"_s);
}

std::expected<std::unique_ptr<RegistryStore>, RegistryError> RegistryStore::connect(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    std::unique_ptr<RegistryStore> store(new RegistryStore(database));
    if (!store->m_database.open())
        return std::unexpected(ioError(store->m_database, store->m_database.lastError()));
    return store->prepare().transform([&store] { return std::move(store); });
}

RegistryStore::RegistryStore(const QSqlDatabase &database)
    : m_database(database)
{
}

RegistryStore::~RegistryStore()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::expected<void, RegistryError> RegistryStore::prepare()
{
    const auto application = pragma(m_database, u"application_id"_s);
    if (!application) {
        // The first reading statement is where SQLite finds out that a file is none of its own.
        return std::unexpected(
            RegistryError{RegistryErrorCode::NotARegistry, m_database.databaseName(), application.error().detail});
    }
    const auto version = pragma(m_database, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    const auto tables = run(m_database, u"SELECT count(*) FROM sqlite_master"_s).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toInt() : 0;
    });
    if (!tables)
        return std::unexpected(tables.error());

    if (*tables != 0 && *application != ApplicationId)
        return std::unexpected(RegistryError{RegistryErrorCode::NotARegistry, m_database.databaseName(), {}});
    if (*version > SchemaVersion)
        return std::unexpected(
            RegistryError{RegistryErrorCode::NewerVersion, m_database.databaseName(), QString::number(*version)});
    for (const QString &statement :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = run(m_database, statement); !done)
            return std::unexpected(done.error());
    }
    if (*tables != 0)
        return {};
    return transaction([this]() -> std::expected<void, RegistryError> {
        for (const char *statement : schema) {
            if (const auto done = run(m_database, QLatin1StringView(statement)); !done)
                return std::unexpected(done.error());
        }
        for (const QString &statement :
             {u"PRAGMA application_id = %1"_s.arg(ApplicationId), u"PRAGMA user_version = %1"_s.arg(SchemaVersion)}) {
            if (const auto done = run(m_database, statement); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

std::expected<void, RegistryError>
RegistryStore::transaction(const std::function<std::expected<void, RegistryError>()> &work)
{
    if (const auto begun = run(m_database, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    auto result = work();
    if (result) {
        if (const auto committed = run(m_database, u"COMMIT"_s); !committed)
            result = std::unexpected(committed.error());
    }
    if (!result)
        std::ignore = run(m_database, u"ROLLBACK"_s);
    return result;
}

std::expected<std::vector<LogLeaf>, RegistryError> RegistryStore::leaves() const
{
    auto query = run(m_database, u"SELECT l.log_id, r.record_id, r.registry_index FROM records r JOIN logs l"
                                 " ON l.id = r.log WHERE r.registry_index IS NOT NULL ORDER BY r.registry_index"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<LogLeaf> leaves;
    while (query->next()) {
        const auto log = LogId::fromBytes(view(query->value(0).toByteArray()));
        const auto record = RecordId::fromBytes(view(query->value(1).toByteArray()));
        if (!log || !record || query->value(2).toULongLong() != leaves.size())
            return damaged(m_database, u"record %1"_s.arg(leaves.size()));
        leaves.push_back({*log, *record});
    }
    return leaves;
}

std::expected<std::vector<PublishedLog>, RegistryError> RegistryStore::logs() const
{
    auto query = run(m_database, u"SELECT log_id, name FROM logs ORDER BY id"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<PublishedLog> logs;
    while (query->next()) {
        const auto id = LogId::fromBytes(view(query->value(0).toByteArray()));
        if (!id)
            return damaged(m_database, u"log %1"_s.arg(logs.size()));
        logs.push_back({*id, std::nullopt});
        if (!query->value(1).isNull())
            logs.back().name = query->value(1).toString().toStdString();
    }
    return logs;
}

std::expected<std::vector<PublishedRecord>, RegistryError>
RegistryStore::records(const LogId &log, std::uint64_t from, std::uint64_t end, std::uint64_t limit) const
{
    auto query = run(m_database,
                     u"SELECT r.content, r.key_id, r.signature, r.registry_index, r.record_id FROM records r"
                     " WHERE r.log = (SELECT id FROM logs WHERE log_id = ?) AND r.registry_index >= ?"
                     " AND r.registry_index < ? ORDER BY r.registry_index LIMIT ?"_s,
                     {blob(log.bytes()), number(from), number(end), number(limit)});
    if (!query)
        return std::unexpected(query.error());
    std::vector<PublishedRecord> records;
    while (query->next()) {
        const auto id = RecordId::fromBytes(view(query->value(4).toByteArray()));
        if (!id)
            return damaged(m_database, u"record %1"_s.arg(query->value(3).toULongLong()));
        const QByteArray content = query->value(0).toByteArray();
        const ByteView bytes = view(content);
        records.push_back({Envelope{Bytes(bytes.begin(), bytes.end()), KeyId(query->value(1).toString().toStdString()),
                                    query->value(2).toString().toStdString()},
                           query->value(3).toULongLong(), id->text()});
    }
    return records;
}

std::expected<std::optional<RecordStatus>, RegistryError> RegistryStore::status(const LogId &log,
                                                                                const RecordId &record) const
{
    auto query = run(m_database,
                     u"SELECT r.id, r.state, r.registry_index, r.reason FROM records r"
                     " JOIN logs l ON l.id = r.log WHERE l.log_id = ? AND r.record_id = ?"_s,
                     {blob(log.bytes()), blob(record.bytes())});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    const uint state = query->value(1).toUInt();
    if (state > static_cast<uint>(RecordState::Rejected))
        return damaged(m_database, u"state %1"_s.arg(state));
    RecordStatus status{static_cast<RecordState>(state), std::nullopt, query->value(3).toString().toStdString(), {}};
    if (!query->value(2).isNull())
        status.registryIndex = query->value(2).toULongLong();

    auto missing =
        run(m_database, u"SELECT digest FROM missing_contents WHERE record = ? ORDER BY digest"_s, {query->value(0)});
    if (!missing)
        return std::unexpected(missing.error());
    while (missing->next()) {
        const auto digest = Digest::fromBytes(view(missing->value(0).toByteArray()));
        if (!digest)
            return damaged(m_database, u"missing_contents"_s);
        status.missingContent.push_back(*digest);
    }
    return status;
}

std::expected<std::vector<SignedCheckpoint>, RegistryError> RegistryStore::checkpoints() const
{
    auto query = run(m_database, u"SELECT log_length, log_root, map_root, timestamp, key_id, signature FROM checkpoints"
                                 " ORDER BY log_length"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<SignedCheckpoint> checkpoints;
    while (query->next()) {
        const auto logRoot = Digest::fromBytes(view(query->value(1).toByteArray()));
        const auto mapRoot = Digest::fromBytes(view(query->value(2).toByteArray()));
        if (!logRoot || !mapRoot)
            return damaged(m_database, u"checkpoint %1"_s.arg(query->value(0).toULongLong()));
        checkpoints.push_back(
            {Checkpoint{query->value(0).toULongLong(), *logRoot, *mapRoot, query->value(3).toULongLong()},
             KeyId(query->value(4).toString().toStdString()), query->value(5).toString().toStdString()});
    }
    return checkpoints;
}

std::expected<void, RegistryError> RegistryStore::append(const LogLeaf &leaf, const std::optional<std::string> &name,
                                                         const Envelope &envelope, std::uint64_t registryIndex)
{
    const QVariant shownName = name ? QVariant(QString::fromStdString(*name)) : QVariant();
    return run(m_database, u"INSERT INTO logs (log_id, name) VALUES (?, ?) ON CONFLICT (log_id) DO NOTHING"_s,
               {blob(leaf.log.bytes()), shownName})
        .and_then([&](const QSqlQuery &) {
            return run(m_database,
                       u"INSERT INTO records (log, record_id, state, registry_index, content, key_id, signature)"
                       " VALUES ((SELECT id FROM logs WHERE log_id = ?), ?, ?, ?, ?, ?, ?)"_s,
                       {blob(leaf.log.bytes()), blob(leaf.record.bytes()), static_cast<int>(RecordState::Published),
                        number(registryIndex), blob(envelope.contentBytes),
                        QString::fromStdString(envelope.keyId.text()), QString::fromStdString(envelope.signature)});
        })
        .transform([](const QSqlQuery &) {});
}

std::expected<void, RegistryError> RegistryStore::putCheckpoint(const SignedCheckpoint &checkpoint)
{
    return run(m_database,
               u"INSERT INTO checkpoints (log_length, log_root, map_root, timestamp, key_id, signature)"
               " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (log_length) DO UPDATE SET timestamp = excluded.timestamp,"
               " key_id = excluded.key_id, signature = excluded.signature"_s,
               {number(checkpoint.checkpoint.logLength), blob(checkpoint.checkpoint.logRoot.bytes()),
                blob(checkpoint.checkpoint.mapRoot.bytes()), number(checkpoint.checkpoint.timestamp),
                QString::fromStdString(checkpoint.keyId.text()), QString::fromStdString(checkpoint.signature)})
        .transform([](const QSqlQuery &) {});
}

} // namespace kennel
