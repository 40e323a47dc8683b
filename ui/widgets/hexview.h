// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/bytes.h"

#include <QAbstractScrollArea>
#include <QFont>
#include <QString>

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

    /**
     * Shows `bytes` from their beginning; nothing is lit or selected. They are called by their place in a file, of
     * which the first one stands at `base`; everything else here counts from 0.
     */
    void setBytes(ByteView bytes, std::size_t base = 0);
    /** Takes away the bracket that says that the bytes are signed. */
    void setUnsigned();
    const Bytes &bytes() const { return m_bytes; }

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
    void makeActions();
    void layOut();
    void moveCursor(std::size_t offset, bool extend);
    void ensureVisible(ByteRange range);
    std::size_t rows() const;
    int lineCount() const;
    int lineTop(int line) const;
    int firstByteLine() const { return m_prefix.isEmpty() ? 0 : 1; }
    double hexX(int column) const;
    double textX(int column) const;
    void paintRow(QPainter &painter, std::size_t row, int top) const;
    void paintBracket(QPainter &painter) const;

    Bytes m_bytes;
    std::size_t m_base = 0;
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
};

} // namespace kennel
