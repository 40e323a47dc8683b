// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/visibletext.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

bool isInvisible(char32_t codePoint)
{
    if (codePoint == U' ') {
        return false;
    }
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space: // no-break and em spaces look like one that they are not
        return true;
    default:
        return false;
    }
}

/** The code point at `at`, which moves on; a lone surrogate is given back as it is. */
char32_t next(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at++]);
    }
    return c.unicode();
}

/** Whether the character behind `at` is what countText() puts between the digits of a large number. */
bool isGrouping(QStringView text, qsizetype at)
{
    const auto isDigit = [text](qsizetype place) {
        return place >= 0 && place < text.size() && text[place] >= u'0' && text[place] <= u'9';
    };
    return text[at] == u'\u202f' && isDigit(at - 1) && isDigit(at + 1);
}

void appendVisible(QString &result, char32_t codePoint)
{
    if (codePoint < 0x20) {
        result += QChar(static_cast<char16_t>(0x2400 + codePoint));
    } else if (codePoint == 0x7f) {
        result += QChar(u'\u2421');
    } else {
        result += u"⟨U+%1⟩"_s.arg(static_cast<uint>(codePoint), 4, 16, QChar(u'0')).toUpper();
    }
}

} // namespace

bool hasInvisibleText(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool isOurs = isGrouping(text, at);
        if (isInvisible(next(text, at)) && !isOurs) {
            return true;
        }
    }
    return false;
}

QString visibleText(QStringView text)
{
    if (!hasInvisibleText(text)) {
        return text.toString();
    }
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype at = 0; at < text.size();) {
        const bool isOurs = isGrouping(text, at);
        const char32_t codePoint = next(text, at);
        if (isInvisible(codePoint) && !isOurs) {
            appendVisible(result, codePoint);
        } else {
            result += QChar::fromUcs4(codePoint);
        }
    }
    return result;
}

QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const bool hasReturn = line.endsWith(u'\r');
        QStringList parts = line.first(line.size() - (hasReturn ? 1 : 0)).split(u'\t');
        std::ranges::transform(parts, parts.begin(), [](const QString &part) { return visibleText(part); });
        line = parts.join(u'\t') + (hasReturn ? u"\r"_s : QString());
    }
    return lines.join(u'\n');
}

QString jsonText(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(format)).trimmed();
    QString text;
    text.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype begin = at;
        const char32_t codePoint = next(json, at);
        // Line feeds stand between the members; those in strings are escaped already.
        if (codePoint == U'\n' || !isInvisible(codePoint)) {
            text += QStringView(json).sliced(begin, at - begin);
            continue;
        }
        for (qsizetype i = begin; i < at; ++i) {
            text += u"\\u%1"_s.arg(json[i].unicode(), 4, 16, QChar(u'0'));
        }
    }
    return text;
}

} // namespace kennel
