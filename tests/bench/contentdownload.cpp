// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Downloads 500 MB of content over loopback into a file, beside the pure hashing time of as many bytes.
#include "api/contentdownload.h"
#include "api/httptransport.h"
#include "crypto/sha256.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kennel;

namespace {

constexpr std::size_t contentSize = 500'000'000;

/// Answers every connection, in a thread of its own, with one request's worth of JSON or content.
class Server
{
public:
    explicit Server(const std::string &content)
        : m_socket(socket(AF_INET, SOCK_STREAM, 0))
        , m_content(content)
        , m_digest(sha256(bytesOf(content)))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool listens = m_socket >= 0 && bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                             listen(m_socket, 16) == 0 &&
                             getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        if (!listens)
            qFatal("no port to listen on");
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([this] { run(); });
    }
    ~Server() { shutdown(m_socket, SHUT_RDWR); }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)); }
    const Digest &digest() const { return m_digest; }

private:
    void run()
    {
        for (int connection = accept(m_socket, nullptr, nullptr); connection >= 0;
             connection = accept(m_socket, nullptr, nullptr)) {
            std::string request;
            char buffer[4096];
            while (!request.contains("\r\n\r\n")) {
                const ssize_t got = recv(connection, buffer, sizeof buffer, 0);
                if (got <= 0)
                    break;
                request.append(buffer, std::size_t(got));
            }
            if (request.starts_with("GET /v1/content/"))
                answer(connection, "application/json",
                       "{\"contentSources\":{\"" + m_digest.text() +
                           "\":[{\"type\":\"httpGet\",\"url\":\"content\"}]}}");
            else
                answer(connection, "application/octet-stream", m_content);
            close(connection);
        }
        close(m_socket);
    }

    static void answer(int connection, const std::string &type, const std::string &body)
    {
        const std::string head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type +
                                 "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
        send(connection, head.data(), head.size(), MSG_NOSIGNAL);
        for (std::size_t sent = 0; sent < body.size();) {
            const ssize_t more = send(connection, body.data() + sent, body.size() - sent, MSG_NOSIGNAL);
            if (more <= 0)
                return;
            sent += std::size_t(more);
        }
    }

    int m_socket;
    const std::string &m_content;
    Digest m_digest;
    std::uint16_t m_port = 0;
    std::jthread m_thread;
};

std::string content()
{
    std::string bytes(contentSize, '\0');
    for (std::size_t i = 0; i < bytes.size(); i += 64)
        bytes[i] = char(i / 64);
    return bytes;
}

void hashing(benchmark::State &state)
{
    const std::string bytes = content();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(sha256(bytesOf(bytes)));
    state.SetBytesProcessed(state.iterations() * std::int64_t(contentSize));
}

void downloading(benchmark::State &state)
{
    const std::string bytes = content();
    const Server server(bytes);
    const QTemporaryDir folder;
    const NetworkPolicy policy;
    const SystemClock clock;
    NetworkLog log;
    const auto transport = std::move(*HttpTransport::create(policy, clock, log));
    for ([[maybe_unused]] auto _ : state) {
        RegistryClient client(*transport, {server.url(), {}, 0}, policy, clock, {},
                              std::make_shared<RetryBudget>(policy.limits, [] { return 0.5; }));
        const auto result = QCoro::waitFor(downloadContent(client, server.digest(), folder.filePath(u"content"_s)));
        if (!result)
            state.SkipWithError(result.error().error.finding.code);
    }
    state.SetBytesProcessed(state.iterations() * std::int64_t(contentSize));
}

BENCHMARK(hashing)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(downloading)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
