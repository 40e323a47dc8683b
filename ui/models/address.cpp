// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/address.h"

#include "format/visibletext.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto scheme = "kennel://"_L1;

constexpr std::array<std::pair<Address::Section, QLatin1StringView>, 7> sections{{
    {Address::Section::Overview, ""_L1},
    {Address::Section::History, "history"_L1},
    {Address::Section::Permissions, "permissions"_L1},
    {Address::Section::Proof, "proof"_L1},
    {Address::Section::Interface, "interface"_L1},
    {Address::Section::Structure, "structure"_L1},
    {Address::Section::Compare, "compare"_L1},
}};

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, ":@+!$&'()*,;="));
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

std::optional<std::uint64_t> numberOf(const QString &text)
{
    bool ok = false;
    const qulonglong value = text.toULongLong(&ok);
    return ok && QString::number(value) == text ? std::optional<std::uint64_t>(value) : std::nullopt;
}

/** Reads section and number from what follows a place; false if it is neither. */
bool readSection(const QStringList &parts, Address &address)
{
    if (parts.isEmpty()) {
        return true;
    }
    for (const auto &[section, word] : sections) {
        if (section != Address::Section::Overview && parts.first() == word) {
            address.section = section;
            if (parts.size() == 2) {
                address.number = numberOf(parts[1]);
                return address.number.has_value();
            }
            return parts.size() == 1;
        }
    }
    return false;
}

/** Reads subject and version from the part that names a package or log; nothing if one of them is missing. */
void splitVersion(const QString &place, Address &address)
{
    const auto at = place.indexOf(u'@');
    if (at != 0 && at != place.size() - 1) {
        address.subject = place.first(at < 0 ? place.size() : at);
        address.version = at < 0 ? QString() : place.sliced(at + 1);
    }
}

/** What stands behind the path of a file for its sections but the first. */
constexpr std::array<std::pair<Address::Section, QLatin1StringView>, 2> fileMarks{{
    {Address::Section::Interface, "#interface"_L1},
    {Address::Section::Structure, "#structure"_L1},
}};

/** The file that is named after the scheme. */
std::optional<Address> fileOf(QString text)
{
    auto section = Address::Section::Overview;
    for (const auto &[marked, mark] : fileMarks) {
        if (text.endsWith(mark)) {
            text.chop(mark.size());
            section = marked;
            break;
        }
    }
    const Address address = Address::ofFile(QUrl::fromPercentEncoding(text.toUtf8()), section);
    return address.subject.size() > 1 ? std::optional(address) : std::nullopt;
}

QLatin1StringView fileMark(Address::Section section)
{
    const auto *found = std::ranges::find(fileMarks, section, &std::pair<Address::Section, QLatin1StringView>::first);
    return found == fileMarks.end() ? QLatin1StringView() : found->second;
}

Address placeOf(const QString &registry, Address::Kind kind, const QString &subject, Address::Section section,
                std::optional<std::uint64_t> number)
{
    // The overview has no position of its own.
    return {.registry = registry,
            .kind = kind,
            .subject = subject,
            .section = section,
            .number =
                section == Address::Section::Overview && kind != Address::Kind::Checkpoints ? std::nullopt : number};
}

} // namespace

Address Address::ofRegistry(const QString &registry)
{
    return placeOf(registry, Kind::Registry, {}, Section::Overview, {});
}

Address Address::ofPackage(const QString &registry, const QString &name, Section section,
                           std::optional<std::uint64_t> record)
{
    return placeOf(registry, Kind::Package, name, section, record);
}

Address Address::ofLog(const QString &registry, const QString &logId, Section section,
                       std::optional<std::uint64_t> record)
{
    return placeOf(registry, Kind::Log, logId, section, record);
}

Address Address::ofOperator(const QString &registry, Section section, std::optional<std::uint64_t> record)
{
    return placeOf(registry, Kind::Operator, {}, section, record);
}

Address Address::ofCheckpoints(const QString &registry, std::optional<std::uint64_t> length)
{
    return placeOf(registry, Kind::Checkpoints, {}, Section::Overview, length);
}

Address Address::ofSearch(const QString &registry, const QString &query)
{
    return placeOf(registry, Kind::Search, query, Section::Overview, {});
}

Address Address::ofFile(const QString &path, Section section)
{
    return placeOf({}, Kind::File, path, section, {});
}

std::optional<Address> Address::parse(const QString &text)
{
    if (!text.startsWith(scheme)) {
        return std::nullopt;
    }
    QString rest = text.sliced(scheme.size());
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    if (rest.startsWith(u'/')) {
        return fileOf(rest);
    }
    QStringList parts = rest.split(u'/');
    for (QString &part : parts) {
        if (part.isEmpty()) {
            return std::nullopt;
        }
        part = decoded(part);
    }
    Address address;
    address.registry = parts.takeFirst();
    if (parts.isEmpty()) {
        return address;
    }
    const QString place = parts.takeFirst();
    if (place == "checkpoints"_L1) {
        address.kind = Kind::Checkpoints;
        if (parts.isEmpty()) {
            return address;
        }
        address.number = parts.size() == 1 ? numberOf(parts.first()) : std::nullopt;
        return address.number ? std::optional(address) : std::nullopt;
    }
    if (place == "search"_L1) {
        address.kind = Kind::Search;
        address.subject = parts.value(0);
        return parts.size() <= 1 ? std::optional(address) : std::nullopt;
    }
    if (place == "operator"_L1) {
        address.kind = Kind::Operator;
    } else if (place.startsWith("sha256:"_L1)) {
        address.kind = Kind::Log;
        splitVersion(place, address);
    } else if (place.contains(u':')) {
        address.kind = Kind::Package;
        splitVersion(place, address);
    } else {
        return std::nullopt;
    }
    if (address.subject.isEmpty() != (address.kind == Kind::Operator)) {
        return std::nullopt;
    }
    return readSection(parts, address) ? std::optional(address) : std::nullopt;
}

QString Address::toString() const
{
    if (kind == Kind::File) {
        return scheme + QString::fromLatin1(QUrl::toPercentEncoding(subject, "/:@+!$&'()*,;=")) + fileMark(section);
    }
    QString text = scheme + encoded(registry);
    switch (kind) {
    case Kind::Registry:
    case Kind::File:
        return text;
    case Kind::Checkpoints:
        text += "/checkpoints"_L1;
        break;
    case Kind::Search:
        return text + "/search"_L1 + (subject.isEmpty() ? QString() : QString(u'/' + encoded(subject)));
    case Kind::Operator:
        text += "/operator"_L1;
        break;
    case Kind::Package:
    case Kind::Log:
        text += u'/' + encoded(version.isEmpty() ? subject : QString(subject + u'@' + version));
        break;
    }
    for (const auto &[value, word] : sections) {
        if (value == section && !word.isEmpty()) {
            text += u'/' + word;
        }
    }
    if (number) {
        text += u'/' + QString::number(*number);
    }
    return text;
}

QString Address::readable() const
{
    const QString exact = toString();
    QString escaped = exact;
    escaped.replace("%25"_L1, "%2525"_L1).replace("%2F"_L1, "%252F"_L1);
    const QString text = QUrl::fromPercentEncoding(escaped.toLatin1());
    return !hasInvisibleText(text) && parse(text) == *this ? text : exact;
}

Address Address::atVersion(const QString &release) const
{
    Address address = *this;
    address.version = release;
    return address;
}

Address Address::place() const
{
    if (kind == Kind::File) {
        return ofFile(subject);
    }
    if (kind == Kind::Search) {
        return ofSearch(registry);
    }
    return placeOf(registry, kind, subject, Section::Overview, {});
}

} // namespace kennel
