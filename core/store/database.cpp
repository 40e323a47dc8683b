// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/database.h"

#include "store/schema.h"
#include "store/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// A transaction of another process is short (flows take turns by the writer lock), so this long means something is
/// wrong.
constexpr auto busyTimeout = "QSQLITE_BUSY_TIMEOUT=15000"_L1;

} // namespace

StoreErrorCode storeErrorCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreErrorCode::Locked;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN: WAL needs to make its files
        return StoreErrorCode::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return StoreErrorCode::Damaged;
    case 13: // SQLITE_FULL
        return StoreErrorCode::DiskFull;
    case 26: // SQLITE_NOTADB
        return StoreErrorCode::NotAStore;
    default:
        return StoreErrorCode::Io;
    }
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(busyTimeout);
}

Database::~Database()
{
    m_statements.clear();
    m_composed.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

std::expected<std::unique_ptr<Database>, StoreError> Database::open(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isWritable())
        return std::unexpected(StoreError{StoreErrorCode::ReadOnly, file, file});
    std::unique_ptr<Database> database(new Database(file, QUuid::createUuid().toString()));
    if (!database->m_database.open()) {
        const auto error = database->m_database.lastError();
        return std::unexpected(StoreError{storeErrorCode(error.nativeErrorCode().toInt()), file, error.databaseText()});
    }
    if (auto error = bringToNewestSchema(*database))
        return std::unexpected(std::move(*error));
    return database;
}

std::optional<StoreError> Database::configure()
{
    m_error.reset();
    // WAL survives a kill at any instant, and readers of one process do not stop the writer of another.
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON"})
        statement(sql).run();
    const auto error = m_error;
    m_error.reset();
    return error;
}

void Database::begin(const char *how)
{
    m_error.reset();
    statement(how).run();
}

std::optional<StoreError> Database::end()
{
    if (!m_error)
        statement("COMMIT").run();
    if (m_error) {
        // The rollback itself may fail (SQLite may have rolled back already): the first error is the one that counts.
        const auto error = m_error;
        m_error.reset();
        statement("ROLLBACK").run();
        m_error.reset();
        return error;
    }
    return {};
}

void Database::note(const QSqlQuery &query)
{
    if (m_error)
        return;
    const auto error = query.lastError();
    m_error = StoreError{storeErrorCode(error.nativeErrorCode().toInt()), m_file, error.text()};
}

void Database::fail(StoreErrorCode code, const QString &detail)
{
    if (!m_error)
        m_error = StoreError{code, m_file, detail};
}

Statement Database::composed(const QString &sql)
{
    m_composed = std::make_unique<QSqlQuery>(m_database);
    m_composed->setForwardOnly(true);
    if (!m_error && !m_composed->prepare(sql))
        note(*m_composed);
    return Statement(*this, *m_composed);
}

Statement Database::statement(const char *sql)
{
    auto &query = m_statements[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!m_error && !query->prepare(QString::fromUtf8(sql)))
            note(*query);
        if (m_error) {
            // Nothing runs after an error; the statement is prepared again next time.
            auto unprepared = std::move(query);
            m_statements.erase(sql);
            return Statement(*this, *(m_statements[""] = std::move(unprepared)));
        }
    }
    return Statement(*this, *query);
}

} // namespace kennel
