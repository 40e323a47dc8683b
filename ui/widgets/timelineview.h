// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QAbstractScrollArea>
#include <QString>

#include <optional>
#include <vector>

namespace kennel {

/** One bar of a lane: something held from one column to another. */
struct TimelineBar
{
    int from = 0;          ///< column at whose middle it begins
    std::optional<int> to; ///< column at whose middle it ends; open: it goes on past the last column
    int style = 0;         ///< 0 solid, 1 hatched, 2 outlined: the same as in TimelineData::legend
};

/** What happened in one lane at one column. */
struct TimelineMark
{
    int column = 0;
    std::vector<Glyph> glyphs;
    std::optional<Tone> tone; ///< painted in its colour; the sentence says the same
};

struct TimelineLane
{
    QString key;         ///< the text that the identicon is made from; no identicon if empty
    QString label;       ///< plain text
    bool digits = false; ///< the label is a short id: in fixed width
    QString detail;      ///< in fixed width behind the label
    QString summary;     ///< the lane in a sentence, for assistive technology
    std::vector<TimelineBar> bars;
    std::vector<TimelineMark> marks;
};

/** A group of neighbouring columns in the upper header row. */
struct TimelineGroup
{
    int first = 0;
    QString label;
    QString shortLabel; ///< where there is no room for the label
};

/** Everything a TimelineView draws. Columns count from 0 and are labelled by their number from 1. */
struct TimelineData
{
    int columns = 0;
    std::optional<int> refusedFrom; ///< what is accepted ends before this column
    QString groupTitle;             ///< heading of the upper header row
    QString columnTitle;            ///< heading of the lower one
    QString openLabel;              ///< behind the last column ("now")
    int barStyles = 1;              ///< how many tracks of bars a lane has
    std::vector<TimelineGroup> groups;
    std::vector<TimelineLane> lanes;
};

/**
 * Lanes over numbered columns: who held what from where to where, and what was done. One cursor, a column, runs through
 * all lanes; whoever shows a sentence beside it listens to cursorMoved(). Left, Right, Home and End move it, Up and
 * Down go from lane to lane. Bars differ in pattern, so that they read without colour.
 */
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /** Shows `data`; the cursor stays at its column if there is still one, else goes to the last. */
    void setData(TimelineData data);
    const TimelineData &data() const { return m_data; }

    /** The column under the cursor; -1 if there are none. */
    int cursor() const { return m_cursor; }
    /** The lane that the keyboard is in. */
    int lane() const { return m_lane; }
    void setCursor(int column);
    void setLane(int lane);

    /** The column and the lane at `position` of the viewport. */
    int columnAt(const QPoint &position) const;
    int laneAt(const QPoint &position) const;
    /** Where a lane stands in the viewport, labels included. */
    QRect laneRect(int lane) const;
    /** Where a column stands in the viewport, from the header to the last lane. */
    QRect columnRect(int column) const;

    /** Paints the pattern of a bar, also for a legend. */
    static void paintBar(QPainter &painter, const QRectF &rect, int style, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The cursor is at `column`, moved by the user or by setCursor(). */
    void cursorMoved(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void ensureVisible(int column);
    int labelWidth() const;
    int columnsLeft() const;
    int columnWidth() const;
    int headerHeight() const;
    int laneHeight() const;
    double columnX(double column) const;
    void paintLanes(QPainter &painter) const;
    void paintBars(QPainter &painter, const TimelineLane &lane, const QRect &rect) const;
    void paintMarks(QPainter &painter, const TimelineLane &lane, const QRect &rect) const;
    void paintHeader(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    TimelineData m_data;
    int m_cursor = -1;
    int m_lane = 0;
};

} // namespace kennel
