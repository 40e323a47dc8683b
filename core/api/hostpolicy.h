// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>

namespace kennel {

/// Why a URL must not be contacted (contract.md, *Network policy*).
enum class HostRefusal {
    Invalid,   ///< no URL with a host
    Scheme,    ///< neither https nor http
    PlainHttp, ///< http to another computer
    Downgrade, ///< from https down to http
    Foreign,   ///< another host, which the user did not allow
    Private,   ///< from a registry on a public address into a private network or this computer
};

/// The name that details of findings use: "downgrade".
std::string_view hostRefusalName(HostRefusal refusal);

/// Judges by names and address literals where a registry may lead. Addresses that names resolve to are judged by
/// HttpTransport with isPublicAddress().
class HostPolicy
{
public:
    explicit HostPolicy(QSet<QString> allowedHosts = {});

    /// Whether a user may open @p url as a registry: https, or http to this computer.
    std::optional<HostRefusal> judgeBase(const QUrl &url) const;
    /// Whether the registry at @p base may lead to @p target.
    std::optional<HostRefusal> judge(const QUrl &base, const QUrl &target) const;

private:
    QSet<QString> m_allowedHosts;
};

/// localhost, or a loopback address.
bool isLoopbackHost(const QString &host);
/// Whether @p address belongs to the internet at large, and not to this computer, a link or a private network.
bool isPublicAddress(const QHostAddress &address);
/// Scheme, host and port are the same.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// @p target as a registry with base URL @p base means it: relative to the base, and with the registry's host where it
/// names an unspecified address (0.0.0.0 or [::], which a server says that listens everywhere).
QUrl resolveTarget(const QUrl &base, const QString &target);

} // namespace kennel
