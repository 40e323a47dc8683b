// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// Whether \a text can stand in the header `Warg-Registry`: a host name or address, perhaps with a port, and nothing
/// that could become a path, a second header or a way out of a folder.
bool isRegistryDomain(std::string_view text);

/// A registry URL as a person types it: "https://" is added if there is no scheme, the path ends in "/", user name,
/// query and fragment are refused. Nothing if it is no URL.
std::optional<QUrl> normalisedRegistryUrl(const QString &text);

/// A short name for a URL in the characters 0-9 A-Z a-z . _ - as the reference client makes it (warg-client.md section
/// 2).
QString registryLabel(const QUrl &url);

/// A federation hint, "namespace=domain".
struct Hint
{
    std::string nameSpace;
    std::string domain;
};

/// Splits a hint at its first "="; nothing unless both sides are what they should be.
std::optional<Hint> parseHint(std::string_view text);

} // namespace kennel
