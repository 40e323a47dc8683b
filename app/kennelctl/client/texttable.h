// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kennel {

/// A table for a terminal: columns as wide as their widest cell, two blanks between them, no blanks at the end of a
/// line. Control and direction-changing characters of a cell are made visible: every cell may be remote text.
class TextTable
{
public:
    explicit TextTable(QStringList header);

    /// Adds a row; as many cells as the header has.
    void add(const QStringList &row);
    bool isEmpty() const { return m_rows.size() <= 1; }
    /// The whole table with its header; each line ends in a line feed.
    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace kennel
