// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "texttable.h"

#include "terminalwidth.h"

#include "format/visibletext.h"

#include <algorithm>

namespace kennel {

namespace {

constexpr qsizetype Gap = 2;        ///< blanks between columns
constexpr qsizetype LeastWidth = 8; ///< of a column that gives way

/// \a text with so many characters at most: of what begins with a word its beginning, of a digest both ends.
QString elided(const QString &text, qsizetype width)
{
    if (text.size() <= width) {
        return text;
    }
    const bool isOneWord = !text.contains(u' ');
    qsizetype tail = isOneWord ? (width - 1) / 2 : 0;
    qsizetype head = width - 1 - tail;
    // Never between the halves of one character.
    head -= head > 0 && text[head - 1].isHighSurrogate() ? 1 : 0;
    tail -= tail > 0 && text[text.size() - tail].isLowSurrogate() ? 1 : 0;
    return text.first(head) + u'…' + text.last(tail);
}

} // namespace

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
    return text(terminalWidth());
}

QString TextTable::text(int terminal) const
{
    const auto fitting = widths(terminal);
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto width = fitting[static_cast<std::size_t>(column)];
            line += elided(row[column], width).leftJustified(width + Gap);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text;
}

std::vector<qsizetype> TextTable::widths(int terminal) const
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows.front().size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    }
    if (terminal <= 0) {
        return widths;
    }
    qsizetype excess = -Gap - terminal;
    for (const qsizetype width : widths) {
        excess += width + Gap;
    }
    for (; excess > 0; --excess) {
        auto widest = widths.end();
        for (auto each = widths.begin(); each != widths.end(); ++each) {
            const bool mayShrink = *each > LeastWidth && !m_whole.contains(int(each - widths.begin()));
            if (mayShrink && (widest == widths.end() || *each > *widest)) {
                widest = each;
            }
        }
        if (widest == widths.end()) {
            break; // it is as narrow as it may be
        }
        --*widest;
    }
    return widths;
}

} // namespace kennel
