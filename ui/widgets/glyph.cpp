// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/glyph.h"

#include "widgets/glyphpaths.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QByteArray svgOf(Glyph glyph, const QColor &color)
{
    const QByteArray rgb = color.name().toLatin1();
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='" + rgb +
           "' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'>" +
           QByteArray(glyphPaths(glyph)).replace("currentColor", rgb) + "</svg>";
}

class GlyphIconEngine : public QIconEngine
{
public:
    GlyphIconEngine(Glyph glyph, std::optional<Tone> tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintGlyph(*painter, square, m_glyph, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new GlyphIconEngine(*this); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_tone ? themeColors(palette).mark(*m_tone, palette) : palette.color(QPalette::ButtonText);
    }

    Glyph m_glyph;
    std::optional<Tone> m_tone;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color)
{
    // Parsing an SVG for each of a thousand rows would be felt: the pixmap cache holds every size and colour in use.
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const int side = std::max(1, static_cast<int>(std::lround(std::min(rect.width(), rect.height()) * ratio)));
    const QString key = u"kennel-glyph-%1-%2-%3"_s.arg(static_cast<int>(glyph)).arg(side).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter onto(&pixmap);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.setOpacity(color.alphaF());
        QSvgRenderer(svgOf(glyph, color)).render(&onto, QRectF(0, 0, side, side));
        onto.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

QIcon glyphIcon(Glyph glyph, std::optional<Tone> tone)
{
    return QIcon(new GlyphIconEngine(glyph, tone));
}

} // namespace kennel
