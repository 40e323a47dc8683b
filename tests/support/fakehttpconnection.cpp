// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/fakehttpconnection.h"

#include <sys/socket.h>

namespace kennel::test {

static QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray("0\r\n\r\n") : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

static QByteArray headOf(const FakeAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Fake\r\n";
    for (qsizetype i = 0; i < answer.headers.size(); ++i)
        head += QByteArray(answer.headers.nameAt(i)) + ": " + answer.headers.valueAt(i) + "\r\n";
    if (answer.isChunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (answer.hasContentLength)
        head += "Content-Length: " + QByteArray::number(answer.contentLength.value_or(quint64(answer.body.size()))) +
                "\r\n";
    return head + "\r\n";
}

FakeHttpConnection::FakeHttpConnection(QTcpSocket *socket, FakeHttpServer::Handler answer)
    : QObject(socket)
    , m_socket(socket)
    , m_handler(std::move(answer))
{
    connect(socket, &QTcpSocket::readyRead, this, &FakeHttpConnection::readRequests);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isAnswering && !m_answer.drip && m_socket->bytesToWrite() == 0)
            write();
    });
    connect(&m_drip, &QTimer::timeout, this, &FakeHttpConnection::write);
}

void FakeHttpConnection::readRequests()
{
    m_input += m_socket->readAll();
    while (!m_isAnswering) {
        const auto request = takeRequest();
        if (!request)
            return;
        begin(m_handler(*request));
    }
}

std::optional<FakeRequest> FakeHttpConnection::takeRequest()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    FakeRequest request;
    QList<QByteArray> lines = m_input.first(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(QLatin1StringView(line.first(colon)), line.sliced(colon + 1).trimmed());
    }
    const qsizetype size =
        request.headers.value(QHttpHeaders::WellKnownHeader::ContentLength).toByteArray().toLongLong();
    if (m_input.size() < end + 4 + size)
        return {};
    request.body = m_input.sliced(end + 4, size);
    m_input.remove(0, end + 4 + size);
    return request;
}

void FakeHttpConnection::begin(FakeAnswer answer)
{
    m_answer = std::move(answer);
    m_isAnswering = true;
    if (!m_answer.hasContentLength && !m_answer.isChunked && m_answer.ending == FakeAnswer::Ending::KeepOpen)
        m_answer.ending = FakeAnswer::Ending::Close;
    const QByteArray head = m_answer.raw ? *m_answer.raw : headOf(m_answer);
    m_left = m_answer.cutAfter.value_or(-1);
    m_output = m_answer.raw ? QByteArray() : m_answer.body;
    if (m_answer.isChunked)
        m_output = chunk(m_output) + (m_output.isEmpty() || m_answer.isEndless ? QByteArray() : chunk({}));
    if (m_answer.drip) {
        m_socket->write(head);
        m_drip.start(*m_answer.drip);
        return;
    }
    m_output.prepend(head);
    write();
}

void FakeHttpConnection::write()
{
    if (m_output.isEmpty() && m_answer.isEndless)
        m_output = m_answer.isChunked ? chunk(m_answer.body) : m_answer.body;
    if (m_output.isEmpty() || m_left == 0) {
        end();
        return;
    }
    qsizetype size = m_answer.drip ? 1 : m_output.size();
    if (m_left > 0) {
        size = std::min(size, m_left);
        m_left -= size;
    }
    m_socket->write(m_output.first(size));
    m_output.remove(0, size);
}

void FakeHttpConnection::end()
{
    m_drip.stop();
    switch (m_answer.ending) {
    case FakeAnswer::Ending::KeepOpen:
        if (m_left == 0 && !m_output.isEmpty()) {
            m_socket->disconnectFromHost(); // cut short: the next answer would be taken for the rest of this one
            return;
        }
        m_isAnswering = false;
        readRequests();
        return;
    case FakeAnswer::Ending::Close:
        m_socket->disconnectFromHost();
        return;
    case FakeAnswer::Ending::Reset: {
        const linger now{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_socket->abort();
        return;
    }
    case FakeAnswer::Ending::Silence:
        return;
    }
}

} // namespace kennel::test
