// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QStringList>

namespace kennel {

/**
 * The only place where rich text is built. Everything that goes in is escaped and made visible, so that no text from
 * outside can become markup.
 */
class PlainHtml
{
public:
    PlainHtml &text(const QString &plain);
    PlainHtml &bold(const QString &plain);
    PlainHtml &fixed(const QString &plain);
    PlainHtml &lineBreak();

    /** As one element, so that Qt takes it for rich text whatever went in: entities are never seen as such. */
    QString html() const
    {
        return m_html.isEmpty() ? QString() : QStringLiteral("<qt>") + m_html + QStringLiteral("</qt>");
    }

    /** A tool tip that shows `plain` as it stands, line by line; empty for an empty text. */
    static QString toolTip(const QString &plain);

private:
    QString m_html;
};

} // namespace kennel
