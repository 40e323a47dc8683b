// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/findingdetails.h"

#include "format/findingtext.h"
#include "format/visibletext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** What a registry may put into a detail is bounded here as everywhere. */
constexpr qsizetype longestDetail = 2000;

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QString detailText(const Detail &detail)
{
    if (const auto *number = std::get_if<std::uint64_t>(&detail)) {
        return QString::number(*number);
    }
    if (const auto *one = std::get_if<std::string>(&detail)) {
        return text(*one);
    }
    QStringList all;
    for (const std::string &value : std::get<std::vector<std::string>>(detail)) {
        all += text(value);
    }
    return all.join(u", "_s);
}

QJsonValue detailValue(const Detail &detail)
{
    if (const auto *number = std::get_if<std::uint64_t>(&detail)) {
        constexpr std::uint64_t exact = std::uint64_t(1) << 53;
        return *number < exact ? QJsonValue(qint64(*number)) : QJsonValue(QString::number(*number));
    }
    if (const auto *one = std::get_if<std::string>(&detail)) {
        return text(*one);
    }
    QJsonArray all;
    for (const std::string &value : std::get<std::vector<std::string>>(detail)) {
        all.append(text(value));
    }
    return all;
}

} // namespace

QString findingDetails(const Finding &finding)
{
    QStringList lines;
    const auto add = [&lines](std::string_view name, const QString &value) {
        if (!value.isEmpty()) {
            lines += text(name) + u": "_s + visibleText(value.left(longestDetail));
        }
    };
    add("code", text(finding.code));
    add("severity", text(severityCode(finding.severity)));
    add("outcome", text(outcomeCode(finding.outcome)));
    add("subject", text(finding.subject));
    for (const auto &[name, detail] : finding.details) {
        add(name, detailText(detail));
    }
    return lines.join(u'\n');
}

QJsonObject findingObject(const Finding &finding)
{
    QJsonObject details;
    for (const auto &[name, detail] : finding.details) {
        details.insert(text(name), detailValue(detail));
    }
    return {{u"code"_s, text(finding.code)},
            {u"severity"_s, text(severityCode(finding.severity))},
            {u"outcome"_s, text(outcomeCode(finding.outcome))},
            {u"subject"_s, text(finding.subject)},
            {u"details"_s, details},
            {u"text"_s, findingSentence(finding)}};
}

} // namespace kennel
