// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPalette>

namespace kennel {

/**
 * Highlights in the colours of a theme of the library, each as much darker or lighter as it takes to be read on the
 * ground of the window's palette: the themes were made for grounds of their own.
 */
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);

    /** Takes effect when the text is highlighted the next time. */
    void setPalette(const QPalette &palette) { m_palette = palette; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QPalette m_palette;
};

} // namespace kennel
