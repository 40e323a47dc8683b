// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QTableView>

class QAction;

namespace kennel {

class TableHeader;

/**
 * A table as all pages have it: rows of the grid, whole rows selected, no lines between, cells painted by CellDelegate.
 * Every cell can be copied whole, rows also as CSV, JSON and HTML. The model is expected to answer CopyRole.
 */
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /** Lets `column` take the room that the others leave; widths of the others follow their contents within reason. */
    void setStretch(int column);
    /** The width of a column as so many pixels at a 13-pixel font. */
    void setWidth(int column, int reference);
    /**
     * Columns that give way where there is no room for all, the first of them first; `stretch` takes what is left, at
     * least `least` pixels at a 13-pixel font. The model and the widths have to be there. The heading says what is
     * hidden and shows it on demand, and so does the context menu.
     */
    void setYielding(const QList<int> &columns, int stretch, int least);
    /** As many rows high as it has, at most `rows`; no scroll bar until then. */
    void setHeightToRows(int rows);

    /** The heading, which knows what the user made of the columns. */
    TableHeader *header() const { return m_header; }

    /** Draws a line below each row; not at first. */
    void setRowLines(bool on);

    /** The whole value of a cell: what it was shortened from. */
    static QString copyText(const QModelIndex &index);
    /** Copying of the current cell and of the selected rows, also in the context menu. */
    QList<QAction *> copyActions() const { return m_copyActions; }
    /** The selected rows (all if none is) as text, with a heading. */
    QString rowsAsText() const;
    QString rowsAsCsv() const;
    QString rowsAsJson() const;
    QString rowsAsHtml() const;

    QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QModelIndexList chosenRows() const;
    QString joined(const QString &between, bool quoted) const;

    TableHeader *m_header;
    QAction *m_columns;
    QList<QAction *> m_copyActions;
    void setHoverRow(int row);

    int m_rows = 0;
};

} // namespace kennel
