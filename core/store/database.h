// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "store/storeerror.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <concepts>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

class QSqlQuery;

namespace kennel {

class Statement;

/// One connection to the database, used on the thread that opened it.
///
/// Errors stick: after the first one every statement of the same `read` or `write` does nothing and reads nothing, and
/// that error is what `read` or `write` returns, with everything rolled back. So the code between is written without a
/// check at each line, and can still not half-succeed.
class Database
{
public:
    /// Opens \a file, making it if it is not there, and brings it to the newest schema. Errors: see StoreErrorCode.
    static std::expected<std::unique_ptr<Database>, StoreError> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs \a work in one transaction that sees one state of the database.
    template <std::invocable<Database &> Work>
    auto read(Work &&work)
    {
        return inTransaction("BEGIN", std::forward<Work>(work));
    }

    /// Runs \a work in one transaction: all of it is kept, or nothing.
    template <std::invocable<Database &> Work>
    auto write(Work &&work)
    {
        return inTransaction("BEGIN IMMEDIATE", std::forward<Work>(work));
    }

    /// A prepared statement, kept for the next time; \a sql is a literal.
    Statement statement(const char *sql);
    /// A statement that was put together; only the last one is kept.
    Statement composed(const QString &sql);
    std::int64_t lastInsertId() const { return m_lastInsertId; }
    std::int64_t rowsAffected() const { return m_rowsAffected; }
    /// Gives up the transaction: `read` or `write` returns this error.
    void fail(StoreErrorCode code, const QString &detail = {});
    /// Settings of the connection, made once the schema is known to be ours: WAL, foreign keys.
    std::optional<StoreError> configure();
    bool hasFailed() const { return m_error.has_value(); }

private:
    friend class Statement;

    Database(QString file, QString connection);
    void begin(const char *how);
    std::optional<StoreError> end();
    void note(const QSqlQuery &query);

    template <typename Work>
    auto inTransaction(const char *how, Work &&work)
    {
        using Result = std::invoke_result_t<Work, Database &>;
        begin(how);
        if constexpr (std::is_void_v<Result>) {
            if (!hasFailed())
                work(*this);
            if (auto error = end())
                return std::expected<void, StoreError>(std::unexpected(std::move(*error)));
            return std::expected<void, StoreError>();
        } else {
            Result result{};
            if (!hasFailed())
                result = work(*this);
            if (auto error = end())
                return std::expected<Result, StoreError>(std::unexpected(std::move(*error)));
            return std::expected<Result, StoreError>(std::move(result));
        }
    }

    const QString m_file;
    const QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<QSqlQuery> m_composed;
    std::optional<StoreError> m_error;
    std::int64_t m_lastInsertId = 0;
    std::int64_t m_rowsAffected = 0;
};

/// What an error of SQLite means, by its (extended) result code.
StoreErrorCode storeErrorCode(int sqliteCode);

} // namespace kennel
