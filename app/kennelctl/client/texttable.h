// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace kennel {

/// A table for a terminal: columns as wide as their widest cell, two blanks between them, no blanks at the end of a
/// line. On a terminal that is too narrow the widest columns give way. Control and direction-changing characters of a
/// cell are made visible: every cell may be remote text.
class TextTable
{
public:
    explicit TextTable(QStringList header);

    /// Adds a row; as many cells as the header has.
    void add(const QStringList &row);
    bool isEmpty() const { return m_rows.size() <= 1; }
    /// What is read in full or not at all, as a key that is to be compared, never gives way.
    void keepWhole(int column) { m_whole.insert(column); }
    /// The whole table with its header, as the terminal has room for it; each line ends in a line feed.
    QString text() const;
    /// The same for a terminal with so many columns; 0: what it is written to has no width.
    QString text(int terminal) const;

private:
    std::vector<qsizetype> widths(int terminal) const;

    std::vector<QStringList> m_rows;
    std::set<int> m_whole;
};

} // namespace kennel
