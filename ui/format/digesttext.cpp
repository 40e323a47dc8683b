// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/digesttext.h"

#include "format/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** What follows "algorithm:" if that is nothing but digits, else nothing. */
QStringView digitsOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView digits = text.sliced(colon + 1);
    const bool hex =
        std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return hex ? digits : QStringView();
}

} // namespace

QString shortDigest(QStringView text)
{
    const QStringView digits = digitsOf(text);
    if (digits.size() <= 16) {
        return digits.isEmpty() ? visibleText(text) : groupedDigest(text);
    }
    return digits.first(4) + u' ' + digits.sliced(4, 4) + u" … "_s + digits.last(4);
}

QString groupedDigest(QStringView text)
{
    const QStringView digits = digitsOf(text);
    QString result;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        if (at > 0) {
            result += u' ';
        }
        result += digits.mid(at, 4);
    }
    return result.isEmpty() ? visibleText(text) : result;
}

QString shortKey(QStringView keyId)
{
    const QStringView digits = digitsOf(keyId);
    if (digits.size() >= 4) {
        return digits.first(4) + u'…';
    }
    return keyId.size() > 8 ? visibleText(keyId.first(8)) + u'…' : visibleText(keyId);
}

} // namespace kennel
