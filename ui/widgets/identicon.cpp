// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/identicon.h"

#include "widgets/themecolors.h"

#include <QCryptographicHash>
#include <QPainter>

#include <array>

namespace kennel {

void paintIdenticon(QPainter &painter, const QRect &rect, const QString &keyId, const QPalette &palette)
{
    const QByteArray hash = QCryptographicHash::hash(keyId.toUtf8(), QCryptographicHash::Sha256);
    const bool dark = themeColors(palette).dark;
    // Indigo, violet, magenta, teal, grey: no green, amber or red, which mean outcomes.
    static constexpr std::array<QRgb, 5> light{0xff3f5fa8, 0xff7440a0, 0xff9c3f86, 0xff1d7389, 0xff6b7178};
    static constexpr std::array<QRgb, 5> onDark{0xff8fa6e0, 0xffba93e0, 0xffdf92cf, 0xff6cc0d4, 0xffb0b6bd};
    const auto hue = static_cast<std::size_t>(static_cast<unsigned char>(hash[0])) % light.size();
    const QColor color(dark ? onDark[hue] : light[hue]);

    constexpr int columns = 7;
    constexpr int rows = 7;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, palette.color(QPalette::AlternateBase));
    const auto edge = [](int from, int extent, int part, int parts) { return from + extent * part / parts; };
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < (columns + 1) / 2; ++x) {
            const int bit = y * ((columns + 1) / 2) + x + 8;
            if (!((static_cast<unsigned char>(hash[bit / 8]) >> (bit % 8)) & 1)) {
                continue;
            }
            for (const int column : {x, columns - 1 - x}) {
                const int left = edge(rect.left(), rect.width(), column, columns);
                const int top = edge(rect.top(), rect.height(), y, rows);
                painter.fillRect(QRect(left, top, edge(rect.left(), rect.width(), column + 1, columns) - left,
                                       edge(rect.top(), rect.height(), y + 1, rows) - top),
                                 color);
            }
        }
    }
    painter.restore();
}

} // namespace kennel
