// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/httpmessage.h"

#include <QHostAddress>
#include <QUrl>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>

namespace kennel {

/// Bounds on what a client of the server may cost.
struct HttpServerLimits
{
    unsigned threads = 4;
    unsigned connections = 256;                    ///< at once
    unsigned connectionsPerAddress = 64;           ///< at once
    std::size_t bodySize = std::size_t(2) << 20;   ///< of a request, as of the reference
    std::chrono::seconds idleTime{15};             ///< without a byte in either direction
    std::chrono::milliseconds requestTime{30'000}; ///< of a whole request, from the end of the one before
    std::chrono::milliseconds answerTime{60'000};  ///< of a whole answer, and as long again as minRate takes for it
    std::uint64_t minRate = 8 * 1024;              ///< bytes a second
};

/// Puts a handler on the network. Requests are answered on threads of its own; files are streamed.
class HttpServer
{
public:
    struct Options
    {
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0; ///< 0: any free one
        QUrl publicUrl;   ///< how clients reach it, ending in "/"; if empty, what they call it (Host)
        HttpServerLimits limits;
    };

    /// Starts to listen. The error is what the system says.
    static std::expected<std::unique_ptr<HttpServer>, std::string> start(std::shared_ptr<const HttpHandler> handler,
                                                                         Options options);

    /// Stops listening, ends what is under way, and waits for the threads.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Its base URL, ending in "/": the public one if given, else address and port.
    QUrl url() const;

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace kennel
