// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/codehighlighter.h"

#include "widgets/themecolors.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace kennel {

namespace {

/// Strings are red in the themes; here that is the colour of what failed.
QColor colorOf(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme)
{
    using KSyntaxHighlighting::Theme;
    const auto style = format.textStyle();
    const bool isString = style == Theme::String || style == Theme::VerbatimString || style == Theme::SpecialString;
    return isString ? QColor::fromRgb(theme.textColor(Theme::Function)) : format.textColor(theme);
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document)
    : KSyntaxHighlighting::SyntaxHighlighter(document)
{
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    KSyntaxHighlighting::SyntaxHighlighter::applyFormat(offset, length, format);
    if (length == 0)
        return;
    QTextCharFormat shown = this->format(offset);
    const QColor text = m_palette.color(QPalette::Text);
    // What the theme leaves plain is plain text of the window.
    const QColor color = format.hasTextColor(theme()) ? colorOf(format, theme()) : text;
    shown.setForeground(legible(color, m_palette.color(QPalette::Base), text));
    setFormat(offset, length, shown);
}

} // namespace kennel
