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

    QString html() const { return m_html; }

private:
    QString m_html;
};

} // namespace kennel
