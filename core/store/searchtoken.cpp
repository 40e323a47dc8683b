// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/searchtoken.h"

#include <QStringBuilder>

#include <algorithm>
#include <bit>
#include <chrono>

namespace kennel::searchtoken {

namespace {

// The private use area of the basic plane: 4096 digits, then one character a fact, then one a place.
constexpr char16_t firstDigit = 0xe000;
constexpr std::uint64_t base = 4096;
constexpr char16_t firstFact = 0xf000;
constexpr char16_t firstPlace = 0xf100;
constexpr char16_t lastPrivate = 0xf8ff;

/// What of a description counts for ranking: what stands at its beginning.
constexpr qsizetype maxRanked = 2000;

bool isPrivate(QChar c)
{
    return c.unicode() >= firstDigit && c.unicode() <= lastPrivate;
}

} // namespace

QString token(Fact fact, std::uint64_t number)
{
    QString text(QChar(char16_t(firstFact + char16_t(fact))));
    do {
        text += QChar(char16_t(firstDigit + number % base));
        number /= base;
    } while (number > 0);
    return text;
}

QString term(Fact fact, std::uint64_t number)
{
    return u'"' % token(fact, number) % u'"';
}

QString cleaned(QString text)
{
    std::ranges::replace_if(text, isPrivate, QChar(u' '));
    return text;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || (QChar::isMark(c) && !word.isEmpty()))
            word += QChar::fromUcs4(c);
        else
            end();
    }
    end();
    return words;
}

QString placed(const QString &word, Place place)
{
    return QChar(char16_t(firstPlace + char16_t(place))) % word;
}

QString placedWords(const QString &name, const QString &description)
{
    const auto colon = name.indexOf(u':');
    QStringList all;
    if (const auto own = wordsOf(QStringView(name).sliced(colon + 1)); !own.isEmpty())
        all << placed(own.first(), Place::NameStart);
    for (const QString &word : wordsOf(name))
        all << placed(word, Place::Name);
    for (const QString &word : wordsOf(QStringView(description).first(std::min(description.size(), maxRanked))))
        all << placed(word, Place::Description);
    return all.join(u' ');
}

std::uint64_t sizeClass(std::uint64_t size)
{
    return std::uint64_t(std::bit_width(size));
}

std::uint64_t month(std::int64_t seconds)
{
    using namespace std::chrono;
    constexpr auto last = sys_days(year(2100) / 1 / 1) - days(1);
    const auto day = std::clamp(floor<days>(sys_seconds(std::chrono::seconds(seconds))), sys_days(), sys_days(last));
    const year_month_day date(day);
    return std::uint64_t(int(date.year()) - 1970) * 12 + unsigned(date.month()) - 1;
}

} // namespace kennel::searchtoken
