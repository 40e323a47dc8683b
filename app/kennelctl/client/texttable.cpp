// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "texttable.h"

#include "format/visibletext.h"

#include <algorithm>

namespace kennel {

TextTable::TextTable(QStringList header)
    : m_rows{std::move(header)}
{
}

void TextTable::add(const QStringList &row)
{
    Q_ASSERT(row.size() == m_rows.front().size());
    QStringList visible;
    for (const QString &cell : row) {
        visible.append(visibleText(cell));
    }
    m_rows.push_back(std::move(visible));
}

QString TextTable::text() const
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows.front().size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row[column].leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace kennel
