// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/domains.h"

#include "protocol/packagename.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr std::size_t maxDomainLength = 253;

bool isHostLabel(std::string_view label)
{
    const auto isWord = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, isWord);
}

bool isPort(std::string_view text)
{
    int port = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        port = port * 10 + (c - '0');
        if (port > 65535)
            return false;
    }
    return !text.empty() && port > 0;
}

} // namespace

bool isRegistryDomain(std::string_view text)
{
    if (text.empty() || text.size() > maxDomainLength)
        return false;
    if (text.front() == '[') {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return false;
        const auto address = text.substr(1, end - 1);
        const auto rest = text.substr(end + 1);
        return (rest.empty() || (rest.front() == ':' && isPort(rest.substr(1)))) &&
               QHostAddress(QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size()))).protocol() ==
                   QAbstractSocket::IPv6Protocol;
    }
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        if (!isPort(text.substr(colon + 1)))
            return false;
        text = text.substr(0, colon);
    }
    for (;;) {
        const auto dot = text.find('.');
        if (!isHostLabel(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

std::optional<QUrl> normalisedRegistryUrl(const QString &text)
{
    const auto trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : QString("https://"_L1 + trimmed), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    url.setScheme(url.scheme().toLower());
    if ((url.scheme() == "https"_L1 && url.port() == 443) || (url.scheme() == "http"_L1 && url.port() == 80))
        url.setPort(-1);
    url = url.adjusted(QUrl::NormalizePathSegments);
    if (!url.path().endsWith(u'/'))
        url.setPath(QString(url.path() + u'/'));
    return url;
}

QString registryLabel(const QUrl &url)
{
    const QHostAddress address(url.host());
    QString label = address.protocol() == QAbstractSocket::IPv6Protocol
                        ? QString("ipv6_"_L1 + url.host().replace(u':', u'.'))
                        : url.host(QUrl::FullyEncoded);
    if (const int port = url.port(); port != -1)
        label += QString(u'-' + QString::number(port));
    auto path = url.path(QUrl::FullyEncoded);
    while (path.startsWith(u'/'))
        path.removeFirst();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.isEmpty()) {
        path.replace(u'_', ".5F"_L1).replace(u'.', ".2E"_L1);
        // ".2E5F" would be what the line above made of the underscore's own replacement.
        path.replace(".2E5F"_L1, ".5F"_L1);
        path.replace(u'*', ".2A"_L1).replace(u'%', u'.').replace(u'/', u'_');
        label += QString(u'_' + path);
    }
    return label;
}

std::optional<Hint> parseHint(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
        return {};
    Hint hint{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
    if (!isLabel(hint.nameSpace) || !isRegistryDomain(hint.domain))
        return {};
    return hint;
}

} // namespace kennel
