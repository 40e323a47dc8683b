// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/statement.h"

#include <QSqlError>
#include <QSqlQuery>

namespace kennel {

Statement::Statement(Database &database, QSqlQuery &query)
    : m_database(database)
    , m_query(query)
{
}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::bind(std::int64_t value)
{
    m_query.bindValue(m_bound++, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    // A null string would be stored as NULL, an empty one as ''.
    m_query.bindValue(m_bound++, value.isNull() ? QString(0, Qt::Uninitialized) : value);
    return *this;
}

Statement &Statement::bind(std::string_view text)
{
    return bind(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

Statement &Statement::bind(const QByteArray &blob)
{
    m_query.bindValue(m_bound++, blob.isNull() ? QByteArray("") : blob);
    return *this;
}

Statement &Statement::bind(ByteView blob)
{
    return bind(QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size())));
}

Statement &Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

void Statement::start()
{
    m_started = true;
    if (m_database.hasFailed())
        return;
    if (!m_query.exec()) {
        m_database.note(m_query);
        return;
    }
    if (m_query.isSelect())
        return;
    const auto id = m_query.lastInsertId();
    m_database.m_lastInsertId = id.isValid() ? id.toLongLong() : 0;
    m_database.m_rowsAffected = m_query.numRowsAffected();
}

void Statement::run()
{
    start();
}

bool Statement::next()
{
    if (!m_started)
        start();
    if (m_database.hasFailed())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.note(m_query);
    return false;
}

std::int64_t Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::string(int column) const
{
    return m_query.value(column).toString();
}

std::string Statement::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

QByteArray Statement::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

Bytes Statement::bytes(int column) const
{
    const auto data = m_query.value(column).toByteArray();
    return {data.begin(), data.end()};
}

bool Statement::isNull(int column) const
{
    return m_query.value(column).isNull();
}

} // namespace kennel
