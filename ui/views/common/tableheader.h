// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/common/columnchoice.h"

#include <QHash>
#include <QHeaderView>

#include <functional>

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

    /** What the user made of the columns. */
    const ColumnChoice &choice() const { return m_choice; }
    /** Takes up what was chosen before, as far as there are such columns. The model and the widths have to be there. */
    void setChoice(const ColumnChoice &choice);

    /** Shows and hides the yielding columns; it goes when it is closed. */
    QMenu *makeMenu();
    void popUpMenu();

Q_SIGNALS:
    /** The user made something else of the columns. */
    void choiceChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    void showHidden();
    /** The last column that is shown if of those that yield these are not; -1: none. */
    int lastShown(const QList<int> &hidden) const;
    /** How much more than its `room` that one needs for its heading beside the button that tells of `hidden`. */
    int beyond(const QList<int> &hidden, const std::function<int(int)> &room) const;
    int buttonWidth(qsizetype hidden) const;
    static QString buttonText(qsizetype hidden);
    QString title(int column) const;
    QRect buttonArea() const;

    QPushButton *m_more;
    QList<int> m_yielding;
    int m_flexible = -1;
    int m_least = 0;
    QHash<int, int> m_widths; ///< of the columns, hidden ones too, apart from what one takes in addition
    ColumnChoice m_choice;
    bool m_fitting = false;
    bool m_byHand = false; ///< widths that change now are what the user wants
};

} // namespace kennel
