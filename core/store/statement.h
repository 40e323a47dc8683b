// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

class QSqlQuery;

namespace kennel {

/// A use of a prepared statement: bind the parameters in order, then `run` it or step through its rows with `next`.
class Statement
{
public:
    Statement(Database &database, QSqlQuery &query);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(std::int64_t value);
    Statement &bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Statement &bind(int value) { return bind(static_cast<std::int64_t>(value)); }
    Statement &bind(bool value) { return bind(static_cast<std::int64_t>(value)); }
    Statement &bind(const QString &value);
    Statement &bind(std::string_view text);
    Statement &bind(const char *text) { return bind(std::string_view(text)); }
    Statement &bind(const QByteArray &blob);
    Statement &bind(ByteView blob);
    Statement &bindNull();

    /// Binds \a value, or null if it is empty.
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// For statements without rows.
    void run();
    /// Moves to the first or the next row; false: there is none.
    bool next();

    std::int64_t integer(int column) const;
    std::uint64_t count(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString string(int column) const;
    std::string text(int column) const;
    QByteArray blob(int column) const;
    Bytes bytes(int column) const;
    bool isNull(int column) const;

private:
    void start();

    Database &m_database;
    QSqlQuery &m_query;
    int m_bound = 0;
    bool m_started = false;
};

} // namespace kennel
