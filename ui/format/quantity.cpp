// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/quantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::QuantityText)
};

/** Days since 1970 to a civil date, for any 64-bit count of seconds: chrono's years end at 32767. */
struct Civil
{
    std::int64_t year;
    unsigned month;
    unsigned day;
};

Civil civilFromDays(std::int64_t days)
{
    // Howard Hinnant's days-to-civil: eras of 400 years, years that begin in March.
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned monthIndex = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * monthIndex + 2) / 5 + 1;
    const unsigned month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
    return {static_cast<std::int64_t>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

struct Split
{
    std::int64_t days;
    std::int64_t rest;
};

Split splitDays(std::int64_t seconds)
{
    constexpr std::int64_t perDay = 86400;
    std::int64_t days = seconds / perDay;
    std::int64_t rest = seconds % perDay;
    if (rest < 0) {
        rest += perDay;
        --days;
    }
    return {days, rest};
}

constexpr int NanoDigits = 9;

QString padded(std::int64_t value, int digits)
{
    return u"%1"_s.arg(value, digits, 10, QChar(u'0'));
}

QString clockText(std::int64_t seconds)
{
    const Split split = splitDays(seconds);
    return dateText(seconds) + u' ' + padded(split.rest / 3600, 2) + u':' + padded(split.rest / 60 % 60, 2) + u':' +
           padded(split.rest % 60, 2);
}

} // namespace

QString countText(std::uint64_t count)
{
    QString digits = QString::number(count);
    if (digits.size() < 5) {
        return digits;
    }
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(u'\u202f'));
    }
    return digits;
}

QString sizeText(std::uint64_t bytes)
{
    if (bytes < 1024) {
        return QuantityText::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    }
    static constexpr std::array<const char16_t *, 6> units{u"KiB", u"MiB", u"GiB", u"TiB", u"PiB", u"EiB"};
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    while (value >= 1023.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return QString::number(value, 'f', value < 10 && unit > 0 ? 1 : 0) + u' ' + QString::fromUtf16(units[unit]);
}

QString durationText(std::int64_t seconds)
{
    if (seconds < 0) {
        seconds = 0;
    }
    if (seconds < 60) {
        return QuantityText::tr("%1 s").arg(seconds);
    }
    if (seconds < 3600) {
        return QuantityText::tr("%1 min").arg(seconds / 60);
    }
    if (seconds < 48 * 3600) {
        return QuantityText::tr("%1 h").arg(seconds / 3600);
    }
    const std::int64_t days = seconds / 86400;
    return days < 730 ? QuantityText::tr("%n day(s)", nullptr, static_cast<int>(days))
                      : QuantityText::tr("%n year(s)", nullptr,
                                         static_cast<int>(std::min<std::int64_t>(days / 365, 1'000'000)));
}

QString ageText(std::int64_t seconds)
{
    if (seconds > -10 && seconds < 10) {
        return QuantityText::tr("just now");
    }
    return seconds < 0 ? QuantityText::tr("%1 ahead of this computer's clock").arg(durationText(-seconds))
                       : QuantityText::tr("%1 ago").arg(durationText(seconds));
}

QString dateText(std::int64_t seconds)
{
    const Civil civil = civilFromDays(splitDays(seconds).days);
    return padded(civil.year, 4) + u'-' + padded(civil.month, 2) + u'-' + padded(civil.day, 2);
}

QString timeText(std::int64_t seconds)
{
    return QuantityText::tr("%1 UTC").arg(clockText(seconds));
}

QString claimedSecondText(const Timestamp &time)
{
    return clockText(time.seconds);
}

QString claimedTimeText(const Timestamp &time)
{
    return claimedTimeText(time, 0);
}

QString claimedTimeText(const Timestamp &time, int decimals)
{
    const int count = std::max(decimals, claimedDecimals(time));
    const QString text = clockText(time.seconds);
    return count == 0 ? text : text + u'.' + padded(time.nanos, NanoDigits).first(std::min(count, NanoDigits));
}

int claimedDecimals(const Timestamp &time)
{
    if (time.nanos == 0) {
        return 0;
    }
    constexpr std::int32_t nanosOfMilli = 1'000'000;
    return time.nanos % nanosOfMilli == 0 ? 3 : NanoDigits;
}

} // namespace kennel
