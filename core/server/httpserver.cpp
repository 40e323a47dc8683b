// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/httpserver.h"

#include "server/connectionwatch.h"
#include "server/responses.h"

#include <microhttpd.h>

#include <cerrno>
#include <cstring>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// What has arrived of one request.
struct Incoming
{
    QByteArray body;
    bool isTooLarge = false;
};

struct ResponseDeleter
{
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};
using ResponsePointer = std::unique_ptr<MHD_Response, ResponseDeleter>;

ResponsePointer responseOf(const QByteArray &bytes)
{
    // The const_cast is the library's: it copies.
    return ResponsePointer(MHD_create_response_from_buffer(
        static_cast<std::size_t>(bytes.size()), const_cast<char *>(bytes.constData()), MHD_RESPMEM_MUST_COPY));
}

ResponsePointer responseOf(const FileSlice &slice)
{
    const int file = ::open(slice.path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return nullptr;
    ResponsePointer response(MHD_create_response_from_fd_at_offset64(slice.size, file, slice.offset));
    if (!response)
        ::close(file);
    return response;
}

MHD_Result appendHeader(void *headers, MHD_ValueKind, const char *name, const char *value)
{
    // Names that are none never get this far; values may hold anything, of which QHttpHeaders refuses line ends.
    static_cast<QHttpHeaders *>(headers)->append(QLatin1StringView(name), QLatin1StringView(value ? value : ""));
    return MHD_YES;
}

/// Paths stay as they were sent: the service decodes them segment by segment, so that an encoded slash separates
/// nothing.
std::size_t leaveEscaped(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

int socketOf(MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

QUrl urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

} // namespace

class HttpServer::Private
{
public:
    Private(std::shared_ptr<const HttpHandler> httpHandler, Options startOptions)
        : handler(std::move(httpHandler))
        , options(std::move(startOptions))
    {
    }

    ~Private()
    {
        if (daemon)
            MHD_stop_daemon(daemon);
    }

    bool listen();
    QUrl ownUrl() const;

    static MHD_Result answerTo(void *self, MHD_Connection *connection, const char *path, const char *method,
                               const char *version, const char *data, std::size_t *size, void **request);
    static void completed(void *self, MHD_Connection *connection, void **request, MHD_RequestTerminationCode);
    static void connectionChanged(void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code);

    MHD_Result receive(MHD_Connection *connection, const char *path, const char *method, const char *data,
                       std::size_t *size, void **request);
    MHD_Result send(MHD_Connection *connection, const HttpResponse &response);
    QUrl baseOf(const QHttpHeaders &headers) const;
    void allow(MHD_Connection *connection, std::chrono::milliseconds time);

    std::shared_ptr<const HttpHandler> handler;
    Options options;
    quint16 port = 0;
    std::string problem;   ///< why listen() failed
    ConnectionWatch watch; // outlives the daemon, which is stopped in the destructor above
    MHD_Daemon *daemon = nullptr;
};

/// Why nobody can listen there: the daemon closed its socket, and with that the reason was gone.
static std::string reasonAgainst(const sockaddr *address, socklen_t length)
{
    const int probe = ::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isFree = probe >= 0 && ::bind(probe, address, length) == 0 && ::listen(probe, 1) == 0;
    const int error = errno;
    if (probe >= 0)
        ::close(probe);
    return isFree ? "the server did not start" : std::strerror(error);
}

bool HttpServer::Private::listen()
{
    sockaddr_storage storage = {};
    socklen_t length = 0;
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD;
    if (options.address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *address = reinterpret_cast<sockaddr_in6 *>(&storage);
        address->sin6_family = AF_INET6;
        address->sin6_port = htons(options.port);
        const Q_IPV6ADDR bytes = options.address.toIPv6Address();
        std::memcpy(&address->sin6_addr, &bytes, sizeof bytes);
        length = sizeof *address;
        flags |= MHD_USE_IPv6;
    } else {
        auto *address = reinterpret_cast<sockaddr_in *>(&storage);
        address->sin_family = AF_INET;
        address->sin_port = htons(options.port);
        address->sin_addr.s_addr = htonl(options.address.toIPv4Address());
        length = sizeof *address;
    }
    const HttpServerLimits &limits = options.limits;
    daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, answerTo, this,                                    //
                              MHD_OPTION_SOCK_ADDR_LEN, length, reinterpret_cast<sockaddr *>(&storage),      //
                              MHD_OPTION_THREAD_POOL_SIZE, limits.threads,                                   //
                              MHD_OPTION_CONNECTION_LIMIT, limits.connections,                               //
                              MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddress,              //
                              MHD_OPTION_CONNECTION_TIMEOUT, static_cast<unsigned>(limits.idleTime.count()), //
                              MHD_OPTION_UNESCAPE_CALLBACK, leaveEscaped, nullptr,                           //
                              MHD_OPTION_NOTIFY_COMPLETED, completed, this,                                  //
                              MHD_OPTION_NOTIFY_CONNECTION, connectionChanged, this,                         //
                              MHD_OPTION_END);
    if (!daemon) {
        problem = reasonAgainst(reinterpret_cast<const sockaddr *>(&storage), length);
        return false;
    }
    port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    return true;
}

QUrl HttpServer::Private::ownUrl() const
{
    return options.publicUrl.isEmpty() ? urlOf(options.address, port) : options.publicUrl;
}

MHD_Result HttpServer::Private::answerTo(void *self, MHD_Connection *connection, const char *path, const char *method,
                                         const char *, const char *data, std::size_t *size, void **request)
{
    return static_cast<Private *>(self)->receive(connection, path, method, data, size, request);
}

void HttpServer::Private::completed(void *self, MHD_Connection *connection, void **request, MHD_RequestTerminationCode)
{
    delete static_cast<Incoming *>(*request);
    *request = nullptr;
    auto *server = static_cast<Private *>(self);
    server->allow(connection, server->options.limits.requestTime);
}

void HttpServer::Private::connectionChanged(void *self, MHD_Connection *connection, void **,
                                            MHD_ConnectionNotificationCode code)
{
    auto *server = static_cast<Private *>(self);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED)
        server->watch.forget(socketOf(connection));
    else
        server->allow(connection, server->options.limits.requestTime);
}

MHD_Result HttpServer::Private::receive(MHD_Connection *connection, const char *path, const char *method,
                                        const char *data, std::size_t *size, void **request)
{
    const std::size_t limit = options.limits.bodySize;
    auto *incoming = static_cast<Incoming *>(*request);
    if (!incoming) {
        *request = new Incoming;
        const char *announced = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Content-Length");
        if (announced && QByteArrayView(announced).toULongLong() > limit)
            return send(connection, responses::error(413, "the body is too large"));
        return MHD_YES;
    }
    if (*size > 0) {
        // A body that goes on is read and dropped: the answer can only follow its end, and the watch ends endless ones.
        if (incoming->isTooLarge || static_cast<std::size_t>(incoming->body.size()) + *size > limit)
            incoming->isTooLarge = true;
        else
            incoming->body.append(data, static_cast<qsizetype>(*size));
        *size = 0;
        return MHD_YES;
    }
    if (incoming->isTooLarge)
        return send(connection, responses::error(413, "the body is too large"));

    HttpRequest httpRequest;
    httpRequest.method = method;
    httpRequest.path = QByteArray(path);
    if (httpRequest.path.startsWith('/'))
        httpRequest.path.slice(1);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, appendHeader, &httpRequest.headers);
    httpRequest.body = std::move(incoming->body);
    httpRequest.base = baseOf(httpRequest.headers);
    return send(connection, handler->handle(httpRequest));
}

MHD_Result HttpServer::Private::send(MHD_Connection *connection, const HttpResponse &response)
{
    const auto answer = std::visit([](const auto &body) { return responseOf(body); }, response.body);
    if (!answer)
        return MHD_NO;
    for (qsizetype i = 0; i < response.headers.size(); ++i) {
        const QByteArray name(response.headers.nameAt(i).data(), response.headers.nameAt(i).size());
        const QByteArray value = response.headers.valueAt(i).toByteArray();
        MHD_add_response_header(answer.get(), name.constData(), value.constData());
    }
    const HttpServerLimits &limits = options.limits;
    allow(connection, limits.answerTime + std::chrono::seconds(response.bodySize() / limits.minRate));
    return MHD_queue_response(connection, static_cast<unsigned>(response.status), answer.get());
}

QUrl HttpServer::Private::baseOf(const QHttpHeaders &headers) const
{
    const QByteArray host = headers.value(QHttpHeaders::WellKnownHeader::Host).toByteArray();
    if (!options.publicUrl.isEmpty() || host.isEmpty())
        return ownUrl();
    QUrl url(u"http://"_s + QString::fromLatin1(host) + u'/', QUrl::StrictMode);
    const bool isHost = url.isValid() && url.path() == "/"_L1 && url.userInfo().isEmpty() && !url.hasQuery() &&
                        !url.hasFragment() && !url.host().isEmpty();
    return isHost ? url : ownUrl();
}

void HttpServer::Private::allow(MHD_Connection *connection, std::chrono::milliseconds time)
{
    watch.setDeadline(socketOf(connection), ConnectionWatch::Clock::now() + time);
}

std::expected<std::unique_ptr<HttpServer>, std::string> HttpServer::start(std::shared_ptr<const HttpHandler> handler,
                                                                          Options options)
{
    auto d = std::make_unique<Private>(std::move(handler), std::move(options));
    if (!d->listen())
        return std::unexpected(std::move(d->problem));
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::HttpServer(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

HttpServer::~HttpServer() = default;

QUrl HttpServer::url() const
{
    return d->ownUrl();
}

} // namespace kennel
