// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/evidencetable.h"

#include "store/statement.h"

#include <QCryptographicHash>

namespace kennel {

namespace {

QByteArray fingerprint(const EvidenceRow &row)
{
    const QByteArray text = QByteArray::fromStdString(row.code) + '\n' + row.identity;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

std::vector<EvidenceRow> EvidenceTable::all()
{
    std::vector<EvidenceRow> rows;
    {
        auto select = m_db.statement("SELECT id, code, at FROM evidence WHERE registry = ? ORDER BY id");
        select.bind(m_registry);
        while (select.next())
            rows.push_back({.id = select.integer(0), .code = select.text(1), .when = select.integer(2), .parts = {}});
    }
    for (auto &row : rows) {
        auto select = m_db.statement("SELECT name, data FROM evidence_part WHERE evidence = ? ORDER BY position");
        select.bind(row.id);
        while (select.next())
            row.parts.emplace_back(select.string(0), select.blob(1));
    }
    return rows;
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
