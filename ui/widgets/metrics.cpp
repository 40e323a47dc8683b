// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace kennel {

namespace {

constexpr double referenceFontPixels = 13;

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    }
    return font;
}

} // namespace

Metrics::Metrics(const QFont &font)
    : m_scale(QFontInfo(font).pixelSize() / referenceFontPixels)
{
}

Metrics Metrics::application()
{
    return Metrics(QApplication::font());
}

int Metrics::px(double reference) const
{
    const auto pixels = static_cast<int>(std::lround(reference * m_scale));
    return reference > 0 ? std::max(1, pixels) : pixels;
}

QFont typeFont(TypeSize size)
{
    QFont font = QApplication::font();
    switch (size) {
    case TypeSize::Title:
        font = scaled(font, 1.5);
        font.setBold(true);
        break;
    case TypeSize::Section:
        font = scaled(font, 1.15);
        font.setBold(true);
        break;
    case TypeSize::Body:
        break;
    case TypeSize::Secondary:
        font = scaled(font, 0.92);
        break;
    }
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0) {
        font.setPointSizeF(body.pointSizeF() * 0.92);
    } else {
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(body.pixelSize() * 0.92))));
    }
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace kennel
