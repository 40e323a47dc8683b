// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/evidencetable.h"

#include "store/statement.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace kennel {

namespace {

QByteArray fingerprint(const EvidenceRow &row)
{
    const QByteArray text = QByteArray::fromStdString(row.code) + '\n' + row.identity;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// The name of a file in column \a column, whatever a damaged store has there.
QString nameIn(const Statement &select, int column)
{
    return QFileInfo(select.string(column)).fileName();
}

} // namespace

std::vector<EvidenceHeader> EvidenceTable::all()
{
    std::vector<EvidenceHeader> headers;
    // The length of a blob stands before it: its bytes are not read for that.
    auto select = m_db.statement("SELECT evidence.id, code, at, name, length(data) FROM evidence "
                                 "LEFT JOIN evidence_part ON evidence_part.evidence = evidence.id "
                                 "WHERE registry = ? ORDER BY evidence.id, position");
    select.bind(m_registry);
    while (select.next()) {
        if (headers.empty() || headers.back().id != select.integer(0)) {
            headers.push_back(
                {.id = select.integer(0), .code = select.text(1), .when = select.integer(2), .files = {}});
        }
        if (!select.isNull(3))
            headers.back().files.emplace_back(nameIn(select, 3), select.count(4));
    }
    return headers;
}

bool EvidenceTable::isEmpty()
{
    auto select = m_db.statement("SELECT 1 FROM evidence WHERE registry = ? LIMIT 1");
    select.bind(m_registry);
    return !select.next();
}

std::vector<std::pair<QString, QByteArray>> EvidenceTable::parts(std::int64_t id)
{
    std::vector<std::pair<QString, QByteArray>> parts;
    auto select = m_db.statement("SELECT name, data FROM evidence_part "
                                 "JOIN evidence ON evidence.id = evidence_part.evidence "
                                 "WHERE evidence.id = ? AND registry = ? ORDER BY position");
    select.bind(id).bind(m_registry);
    while (select.next())
        parts.emplace_back(nameIn(select, 0), select.blob(1));
    return parts;
}

void EvidenceTable::add(const EvidenceRow &row)
{
    m_db.statement("INSERT OR IGNORE INTO evidence (registry, code, at, fingerprint) VALUES (?, ?, ?, ?)")
        .bind(m_registry)
        .bind(std::string_view(row.code))
        .bind(row.when)
        .bind(fingerprint(row))
        .run();
    if (m_db.rowsAffected() != 1)
        return;
    const auto id = m_db.lastInsertId();
    int position = 0;
    for (const auto &[name, data] : row.parts) {
        m_db.statement("INSERT INTO evidence_part (evidence, position, name, data) VALUES (?, ?, ?, ?)")
            .bind(id)
            .bind(position++)
            .bind(name)
            .bind(data)
            .run();
    }
}

} // namespace kennel
