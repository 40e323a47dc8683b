// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <variant>

namespace kennel {

/// One request to the registry, whichever way it came.
struct HttpRequest
{
    QByteArray method; ///< "GET"
    QByteArray path;   ///< as sent, percent-encoded, behind the base URL: "v1/ledger"
    QHttpHeaders headers;
    QByteArray body;
    QUrl base; ///< the base URL that the client used, ending in "/": content URLs are built from it
};

/// A part of a file that is sent as it is read, in constant memory.
struct FileSlice
{
    QString path;
    std::uint64_t offset = 0;
    std::uint64_t size = 0;

    bool operator==(const FileSlice &) const = default;
};

/// The answer to a request.
struct HttpResponse
{
    int status = 200;
    QHttpHeaders headers;
    std::variant<QByteArray, FileSlice> body; ///< whoever sends the answer to a HEAD leaves it out

    /// Bytes of the body.
    std::uint64_t bodySize() const;
};

/// What answers requests. May be called from several threads at once.
class HttpHandler
{
public:
    HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;
    virtual ~HttpHandler() = default;

    virtual HttpResponse handle(const HttpRequest &request) const = 0;
};

} // namespace kennel
