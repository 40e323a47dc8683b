// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QColor>
#include <QPalette>

namespace kennel {

/** What a colour means. It never stands alone: an icon and a word say the same. */
enum class Tone { Text, Secondary, Positive, Neutral, Negative, Info };

/** The colours that QPalette has no role for. A pure function of the palette, so a palette change is all it takes. */
struct ThemeColors
{
    bool dark = false;
    QColor positive, positiveGround;
    QColor neutral, neutralGround;
    QColor negative, negativeGround;
    QColor info, infoGround;
    QColor focus;         ///< focus ring, and the bracket over what is signed
    QColor lit, litEntry; ///< bytes under the cursor, and the entry that they belong to
    QColor line, edge;    ///< separators, and the outlines of controls
    QColor secondary;     ///< text that may be read second
    QColor hover;         ///< row or button under the pointer
    QColor header;        ///< ground of table headers and pane titles
    QColor selection;     ///< selected, focus elsewhere

    /** The text or mark colour of `tone`. */
    QColor mark(Tone tone, const QPalette &palette) const;
    /** The ground of a filled badge, chip or message of `tone`. */
    QColor ground(Tone tone, const QPalette &palette) const;
};

/** Light or dark, judged by the window colour of `palette`. */
ThemeColors themeColors(const QPalette &palette);

/** How much two colours differ in brightness, from 1 to 21, as WCAG 2 counts it: text wants 4.5. */
double contrast(const QColor &one, const QColor &other);
/** `color` as it is if it can be read on `ground`; else mixed with so much of `text`, which can, that it can, too. */
QColor legible(const QColor &color, const QColor &ground, const QColor &text);

/** The reference palettes. */
QPalette lightPalette();
QPalette darkPalette();

} // namespace kennel
