// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QHash>
#include <QHeaderView>

class QMenu;
class QPushButton;

namespace kennel {

/**
 * The heading of a table in which some columns give way where there is no room for all. How many are hidden stands on a
 * button at its end, whose menu shows and hides them; what is chosen there holds at any width, and what then does not
 * fit is scrolled to.
 */
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /**
     * `columns` give way, the first of them first, until all others have their width, and `flexible`, which takes what
     * is left, at least `least` pixels. Where `flexible` is itself hidden, the first column takes what is left.
     */
    void setYielding(const QList<int> &columns, int flexible, int least);
    bool canYield() const { return !m_yielding.isEmpty(); }
    /** Those of the yielding columns that are not shown. */
    QList<int> hiddenColumns() const;

    /** Shows and hides the yielding columns; it goes when it is closed. */
    QMenu *makeMenu();
    void popUpMenu();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    void showHidden();
    QString title(int column) const;
    QRect buttonArea() const;

    QPushButton *m_more;
    QList<int> m_yielding;
    int m_flexible = -1;
    int m_least = 0;
    QHash<int, int> m_widths;  ///< of the columns, hidden ones too, apart from what one takes in addition
    QHash<int, bool> m_chosen; ///< shown or hidden by the user
    bool m_fitting = false;
};

} // namespace kennel
