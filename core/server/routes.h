// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/httpmessage.h"
#include "server/registry.h"

#include <QByteArray>
#include <QByteArrayList>

#include <span>

namespace kennel {

/// One resource of the API and what answers it.
struct Route
{
    const char *method; ///< "GET", which includes HEAD, or "POST"
    /// Path below the base URL. A segment {digest} or {index} matches anything and must then parse as one.
    const char *path;
    /// What the body of the request must be.
    enum Body { NoBody, Json } body;
    /// \a parameters are the segments that the braces stand for, decoded and known to parse.
    HttpResponse (*answer)(const Registry &registry, const HttpRequest &request, const QByteArrayList &parameters);
};

/// The resources below "v1/", by what they are about.
std::span<const Route> fetchRoutes();
std::span<const Route> proofRoutes();
std::span<const Route> ledgerRoutes();
std::span<const Route> packageRoutes();
std::span<const Route> contentRoutes();
std::span<const Route> monitorRoutes();

/// `GET content/sha256-…`: the bytes, or one range of them. \a name is the last segment.
HttpResponse contentFile(const Registry &registry, const HttpRequest &request, const QByteArray &name);

/// `GET .well-known/wasm-pkg/registry.json` (HTTP API 1.2), in the flat form and the nested one.
HttpResponse wellKnown(const HttpRequest &request);

} // namespace kennel
