// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/plainhtml.h"

#include "format/visibletext.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString escaped(const QString &plain)
{
    return visibleText(plain).toHtmlEscaped();
}

} // namespace

PlainHtml &PlainHtml::text(const QString &plain)
{
    m_html += escaped(plain);
    return *this;
}

PlainHtml &PlainHtml::bold(const QString &plain)
{
    m_html += u"<b>"_s + escaped(plain) + u"</b>"_s;
    return *this;
}

PlainHtml &PlainHtml::fixed(const QString &plain)
{
    m_html += u"<tt>"_s + escaped(plain) + u"</tt>"_s;
    return *this;
}

PlainHtml &PlainHtml::lineBreak()
{
    m_html += u"<br/>"_s;
    return *this;
}

QString PlainHtml::toolTip(const QString &plain)
{
    PlainHtml html;
    const QStringList lines = plain.split(u'\n');
    for (qsizetype i = 0; i < lines.size() && !plain.isEmpty(); ++i) {
        if (i > 0) {
            html.lineBreak();
        }
        html.text(lines[i]);
    }
    return html.html();
}

} // namespace kennel
