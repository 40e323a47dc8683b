// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/hostpolicy.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

std::string_view hostRefusalName(HostRefusal refusal)
{
    switch (refusal) {
    case HostRefusal::Invalid:
        return "invalid";
    case HostRefusal::Scheme:
        return "scheme";
    case HostRefusal::PlainHttp:
        return "plain-http";
    case HostRefusal::Downgrade:
        return "downgrade";
    case HostRefusal::Foreign:
        return "foreign";
    case HostRefusal::Private:
        return "private";
    }
    std::unreachable();
}

/// An address literal without the IPv4-in-IPv6 disguise.
static QHostAddress literal(const QString &host)
{
    QHostAddress address(host);
    bool isIPv4 = false;
    const quint32 mapped = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(mapped) : address;
}

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || literal(host).isLoopback();
}

bool isPublicAddress(const QHostAddress &address)
{
    const QHostAddress plain = literal(address.toString());
    static const auto carrierNat = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    return plain.isGlobal() && !plain.isPrivateUse() && !plain.isLinkLocal() && !plain.isUniqueLocalUnicast() &&
           !plain.isSiteLocal() && !plain.isMulticast() && !plain.isInSubnet(carrierNat);
}

static int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QUrl resolveTarget(const QUrl &base, const QString &target)
{
    QUrl url = base.resolved(QUrl(target, QUrl::StrictMode));
    if (url.host() == "0.0.0.0"_L1 || QHostAddress(url.host()) == QHostAddress(QHostAddress::AnyIPv6))
        url.setHost(base.host());
    return url;
}

HostPolicy::HostPolicy(QSet<QString> allowedHosts)
    : m_allowedHosts(std::move(allowedHosts))
{
}

std::optional<HostRefusal> HostPolicy::judgeBase(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty())
        return HostRefusal::Invalid;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return HostRefusal::Scheme;
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return HostRefusal::PlainHttp;
    return {};
}

std::optional<HostRefusal> HostPolicy::judge(const QUrl &base, const QUrl &target) const
{
    if (const auto refusal = judgeBase(target); refusal && *refusal != HostRefusal::PlainHttp)
        return refusal;
    // User names in a remote URL would become credentials that nobody gave us.
    if (!target.userInfo().isEmpty())
        return HostRefusal::Invalid;
    if (base.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return HostRefusal::Downgrade;
    if (judgeBase(target))
        return HostRefusal::PlainHttp;
    if (target.host() == base.host())
        return {};
    const bool staysOnComputer = isLoopbackHost(base.host());
    if (!staysOnComputer && isLoopbackHost(target.host()))
        return HostRefusal::Private;
    const QHostAddress address = literal(target.host());
    const QHostAddress own = literal(base.host());
    if (!address.isNull() && !isPublicAddress(address) && (own.isNull() || isPublicAddress(own)) && !staysOnComputer)
        return HostRefusal::Private;
    if (!m_allowedHosts.contains(target.host().toLower()))
        return HostRefusal::Foreign;
    return {};
}

} // namespace kennel
