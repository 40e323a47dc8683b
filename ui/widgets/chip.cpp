// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/chip.h"

#include "format/visibletext.h"
#include "widgets/metrics.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace kennel {

namespace {

QFont chipFont(const ChipStyle &chip, QFont font)
{
    if (chip.bold) {
        font.setBold(true);
    }
    return font;
}

} // namespace

QSize chipSize(const ChipStyle &chip, const QFont &font)
{
    const Metrics m = Metrics::application();
    int width = 2 * m.px(6) + QFontMetrics(chipFont(chip, font)).horizontalAdvance(chip.text);
    if (chip.glyph) {
        width += m.px(14) + (chip.text.isEmpty() ? 0 : m.px(5));
    }
    return {width, m.px(20)};
}

ChipStyle fittingChip(ChipStyle chip, const QFont &font, int width)
{
    const int over = chipSize(chip, font).width() - width;
    if (over > 0) {
        const QFontMetrics metrics(chipFont(chip, font));
        const int room = std::max(0, metrics.horizontalAdvance(chip.text) - over);
        chip.text = metrics.elidedText(chip.text, Qt::ElideRight, room);
    }
    return chip;
}

void paintChip(QPainter &painter, const QRect &rect, const ChipStyle &chip, const QPalette &palette, bool onSelection)
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(palette);
    const QColor selected = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor text = onSelection ? selected : colors.mark(chip.tone, palette);
    QColor outline = onSelection ? selected : colors.edge;
    if (!onSelection && chip.form == ChipForm::Filled && chip.tone != Tone::Text) {
        outline = text;
        outline.setAlphaF(0.55F);
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1, chip.form == ChipForm::Dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(onSelection ? QBrush(Qt::NoBrush)
                                 : QBrush(chip.form == ChipForm::Filled ? colors.ground(chip.tone, palette)
                                                                        : palette.color(QPalette::Base)));
    painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), m.radius(), m.radius());

    int x = m.px(6);
    if (chip.glyph) {
        const int side = m.px(14);
        QRect icon(0, 0, side, side);
        icon.moveCenter(rect.center());
        icon.moveLeft(rect.left() + x);
        paintGlyph(painter, icon, *chip.glyph, text);
        x += side + m.px(5);
    }
    painter.setFont(chipFont(chip, painter.font()));
    painter.setPen(text);
    painter.drawText(rect.adjusted(x, 0, -m.px(3), 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     chip.text);
    painter.restore();
}

Chip::Chip(ChipStyle chip, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(std::move(chip));
}

void Chip::setChip(ChipStyle chip)
{
    m_chip = std::move(chip);
    m_chip.text = visibleText(m_chip.text);
    setAccessibleName(m_chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip, font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette());
}

} // namespace kennel
