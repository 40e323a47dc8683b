// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/themecolors.h"

#include <algorithm>
#include <cmath>

namespace kennel {

namespace {

struct PaletteColors
{
    QRgb window, base, alternateBase, button, text, placeholder, mid, dark, highlight, inactiveHighlight, link,
        disabled;
};

QPalette makePalette(const PaletteColors &c)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, QRgb rgb) {
        palette.setColor(QPalette::All, role, QColor(rgb));
    };
    all(QPalette::Window, c.window);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.base);
    all(QPalette::AlternateBase, c.alternateBase);
    all(QPalette::Text, c.text);
    all(QPalette::PlaceholderText, c.placeholder);
    all(QPalette::Button, c.button);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.base);
    all(QPalette::Light, c.base);
    all(QPalette::Midlight, c.alternateBase);
    all(QPalette::Mid, c.mid);
    all(QPalette::Dark, c.dark);
    all(QPalette::Shadow, c.dark);
    all(QPalette::Link, c.link);
    all(QPalette::LinkVisited, c.link);
    all(QPalette::ToolTipBase, c.base);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::Accent, c.highlight);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Highlight, QColor(c.highlight));
        palette.setColor(group, QPalette::HighlightedText, Qt::white);
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(c.text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    }
    return palette;
}

/** Relative luminance, from 0 to 1. */
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, brighter] = std::minmax({luminance(one), luminance(other)});
    return (brighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor &color, const QColor &ground, const QColor &text)
{
    constexpr double wanted = 4.5;
    constexpr int steps = 16;
    for (int i = 0; i < steps; ++i) {
        const float part = float(i) / steps;
        const auto mix = [part](float from, float to) { return from + part * (to - from); };
        const auto mixed = QColor::fromRgbF(mix(color.redF(), text.redF()), mix(color.greenF(), text.greenF()),
                                            mix(color.blueF(), text.blueF()));
        if (contrast(mixed, ground) >= wanted)
            return mixed;
    }
    return text;
}

QPalette lightPalette()
{
    return makePalette({.window = 0xffeff0f2,
                        .base = 0xffffffff,
                        .alternateBase = 0xfff6f7f9,
                        .button = 0xfffbfcfc,
                        .text = 0xff1c2025,
                        .placeholder = 0xff565e68,
                        .mid = 0xffd8dce1,
                        .dark = 0xff7c848e,
                        .highlight = 0xff1f66b0,
                        .inactiveHighlight = 0xffd9e6f4,
                        .link = 0xff1b5da6,
                        .disabled = 0xff8d949c});
}

QPalette darkPalette()
{
    return makePalette({.window = 0xff26292d,
                        .base = 0xff1a1c1f,
                        .alternateBase = 0xff1f2225,
                        .button = 0xff303439,
                        .text = 0xffe3e6e9,
                        .placeholder = 0xffa4acb5,
                        .mid = 0xff363b41,
                        .dark = 0xff767e88,
                        .highlight = 0xff2a65a6,
                        .inactiveHighlight = 0xff253a52,
                        .link = 0xff79b4ee,
                        .disabled = 0xff6f7780});
}

ThemeColors themeColors(const QPalette &palette)
{
    ThemeColors c;
    c.dark = palette.color(QPalette::Window).lightness() < 128;
    const auto pick = [&c](QRgb light, QRgb dark) { return QColor(c.dark ? dark : light); };
    c.positive = pick(0xff1a7439, 0xff74c690);
    c.positiveGround = pick(0xffe5f3e9, 0xff1c3125);
    c.neutral = pick(0xff85500a, 0xffe2b362);
    c.neutralGround = pick(0xfffcf1dd, 0xff352b17);
    c.negative = pick(0xffb01f2b, 0xffff9492);
    c.negativeGround = pick(0xfffceaea, 0xff402022);
    c.info = pick(0xff1b5da6, 0xff79b4ee);
    c.infoGround = pick(0xffe7eff9, 0xff1c2f45);
    c.focus = pick(0xff1f66b0, 0xff5a9fe0);
    c.lit = pick(0xffffe08a, 0xff6b5310);
    c.litEntry = pick(0xfffff5d6, 0xff3a3219);
    c.line = palette.color(QPalette::Mid);
    c.edge = palette.color(QPalette::Dark);
    c.secondary = palette.color(QPalette::PlaceholderText);
    c.hover = pick(0xffedf2f9, 0xff24282d);
    c.header = palette.color(QPalette::Window);
    c.selection = palette.color(QPalette::Inactive, QPalette::Highlight);
    return c;
}

QColor ThemeColors::mark(Tone tone, const QPalette &palette) const
{
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::Text);
    case Tone::Secondary:
        return secondary;
    case Tone::Positive:
        return positive;
    case Tone::Neutral:
        return neutral;
    case Tone::Negative:
        return negative;
    case Tone::Info:
        return info;
    }
    return {};
}

QColor ThemeColors::ground(Tone tone, const QPalette &palette) const
{
    switch (tone) {
    case Tone::Text:
    case Tone::Secondary:
        return palette.color(QPalette::Base);
    case Tone::Positive:
        return positiveGround;
    case Tone::Neutral:
        return neutralGround;
    case Tone::Negative:
        return negativeGround;
    case Tone::Info:
        return infoGround;
    }
    return {};
}

} // namespace kennel
