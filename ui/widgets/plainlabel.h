// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QLabel>

namespace kennel {

/**
 * A label for text from anywhere: never rich text, control and direction-changing characters visible, selectable, and
 * elided in the middle (whole text in the tooltip) where it may not wrap.
 */
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, TypeSize size = TypeSize::Body, QWidget *parent = nullptr);

    /** Shows visibleText(`text`). Hides QLabel::setText on purpose. */
    void setText(const QString &text);
    QString text() const { return m_text; }
    /** Shows `lines`, whose line breaks are breaks: for text that is made here, of parts that are visible already. */
    void setLines(const QString &lines);

    /** Lets the text take several lines; words that are too long for one are broken. Hides QLabel::setWordWrap. */
    void setWordWrap(bool on);

    /** The colour by meaning; Tone::Text at first. Follows the scheme. */
    void setTone(Tone tone);
    /** One line, elided at the end of `mode`, instead of taking the room that it needs. */
    void setElide(Qt::TextElideMode mode);

    /** That of the whole text, elided or not: what is cut off must not make the label shrink further. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showText();
    void copySelection() const;
    void applyTone();

    QString m_text;
    Tone m_tone = Tone::Text;
    TypeSize m_size;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_applying = false;
};

} // namespace kennel
