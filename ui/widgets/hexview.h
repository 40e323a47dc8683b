// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/bytes.h"
#include "widgets/pagedbytes.h"

#include <QAbstractScrollArea>
#include <QFont>
#include <QString>

#include <functional>
#include <optional>

class QAction;

namespace kennel {

/**
 * Bytes as offsets, hexadecimal digits and characters. One range is lit and stands in a paler surrounding; a bracket at
 * the leading edge spans the bytes that are signed, with what the signature also covers (a prefix) above them and what
 * it does not cover named below.
 *
 * A byte cursor moves with the keyboard and the pointer; whoever shows fields beside it listens to cursorMoved(). The
 * number of bytes a row follows the width, so that nothing is cut off.
 */
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /** Shows `bytes` from their beginning; nothing is lit or selected. */
    void setBytes(ByteView bytes);
    /** Shows so many bytes of which none is here: bytesWanted() says which are needed, put() brings them. */
    void setSize(std::size_t size);
    /** Takes the bytes from `offset` on, as they were wanted. Others are not shown. */
    void put(std::size_t offset, ByteView bytes);
    /** Wants what is in sight and not here once more: it did not come, or was not taken. */
    void askAgain();
    /**
     * They are those of a file, in which nothing is signed: no bracket, no more than sixteen a row, and what is lit is
     * large and therefore pale.
     */
    void setUnsigned();

    std::size_t size() const { return m_bytes.size(); }
    /** The byte at `offset`; nothing if it is not here. */
    std::optional<std::uint8_t> byte(std::size_t offset) const { return m_bytes.at(offset); }
    /** The bytes of `range`; nothing if one of them is not here. */
    std::optional<Bytes> bytes(ByteRange range) const { return m_bytes.read(range); }

    /** The line above the bytes, as signed before them, and the one below them; an empty text has no line. */
    void setSurroundings(const QString &prefix, const QString &unsignedNote);

    /** Lights `range` within the paler `around`. With `go` the cursor goes to its first byte and it comes into view. */
    void light(ByteRange range, ByteRange around, bool go = true);
    /** Takes the light away. */
    void darken();
    std::optional<ByteRange> litRange() const { return m_lit; }

    /** The byte under the cursor; 0 in an empty view. */
    std::size_t cursor() const { return m_cursor; }
    /** Moves the cursor as a user does: cursorMoved() tells. */
    void setCursor(std::size_t offset);
    /** What is selected; else what is lit; else everything. This is what is copied. */
    ByteRange chosenRange() const;
    /** What the user selected, if anything. */
    std::optional<ByteRange> selection() const;
    void select(ByteRange range);

    /** The byte at `position` of the viewport, in either column. */
    std::optional<std::size_t> byteAt(const QPoint &position) const;
    /** Where the digits of a byte stand in the viewport. */
    QRect byteRect(std::size_t offset) const;
    int bytesPerRow() const { return m_perRow; }

    /** Copy as hexadecimal, base64, text: for menus of the page, which also appear as the context menu here. */
    QList<QAction *> copyActions() const { return m_copyActions; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** These bytes came into sight, or are to be copied, and are not here. */
    void bytesWanted(kennel::ByteRange range);
    /** The user went to the byte at `offset`. */
    void cursorMoved(std::size_t offset);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Copy
    {
        ByteRange range;
        std::function<QString(ByteView)> convert;
    };

    void makeActions();
    void updateActions();
    void copy(const Copy &wanted);
    void want(ByteRange range);
    void wantVisible();
    void reset();
    void layOut();
    void moveCursor(std::size_t offset, bool extend);
    void ensureVisible(ByteRange range);
    std::size_t rows() const;
    qint64 lineCount() const;
    int lineTop(qint64 line) const;
    qint64 scrolled() const;
    void scrollTo(qint64 pixels);
    ByteRange visibleRange() const;
    int firstByteLine() const { return m_prefix.isEmpty() ? 0 : 1; }
    double hexX(int column) const;
    double textX(int column) const;
    void paintRow(QPainter &painter, std::size_t row, int top) const;
    void paintBracket(QPainter &painter) const;

    PagedBytes m_bytes;
    std::optional<Copy> m_copy; ///< waits for its bytes
    bool m_signed = true;
    QString m_prefix;
    QString m_note;
    std::optional<ByteRange> m_lit;
    std::optional<ByteRange> m_around;
    std::size_t m_cursor = 0;
    std::optional<std::size_t> m_anchor; ///< where a selection began
    QList<QAction *> m_copyActions;

    QFont m_font;
    int m_perRow = 16;
    int m_lineHeight = 16;
    double m_digit = 8; ///< the advance of one character
    int m_offsetDigits = 4;
    int m_scrollUnit = 1; ///< pixels a step of the scroll bar: its numbers do not reach to the end of a large file
};

} // namespace kennel
