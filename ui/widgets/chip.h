// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

#include <optional>

namespace kennel {

/** What a chip looks like. Outlined is the rule; filled only for news and attention; dashed for what is only claimed.
 */
enum class ChipForm { Outlined, Filled, Dashed };

/** What a chip says. */
struct ChipStyle
{
    std::optional<Glyph> glyph;
    QString text;
    Tone tone = Tone::Text;
    ChipForm form = ChipForm::Outlined;
    bool bold = false;
};

/** The size of a chip in `font`. */
QSize chipSize(const ChipStyle &chip, const QFont &font);
/** `chip` with so much of its text that it is at most `width` wide. */
ChipStyle fittingChip(ChipStyle chip, const QFont &font, int width);

/** Paints `chip` into `rect`; on a strongly selected row everything is in the highlighted text's colour. */
void paintChip(QPainter &painter, const QRect &rect, const ChipStyle &chip, const QPalette &palette,
               bool onSelection = false);

/** A small label with an icon: kinds of records, marks. */
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(ChipStyle chip, QWidget *parent = nullptr);

    const ChipStyle &chip() const { return m_chip; }
    void setChip(ChipStyle chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipStyle m_chip;
};

} // namespace kennel
