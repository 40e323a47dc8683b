// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/fakehttpserver.h"

#include "support/fakehttpconnection.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel::test {

FakeAnswer FakeAnswer::with(QByteArrayView name, QByteArrayView value) const
{
    FakeAnswer answer = *this;
    answer.headers.replaceOrAppend(QLatin1StringView(name), value);
    return answer;
}

FakeAnswer json(QByteArray body, int status)
{
    FakeAnswer answer = bytes(std::move(body), "application/json");
    answer.status = status;
    return answer;
}

FakeAnswer bytes(QByteArray body, QByteArrayView contentType)
{
    FakeAnswer answer;
    answer.body = std::move(body);
    return answer.with("Content-Type", contentType);
}

FakeAnswer redirect(const QUrl &target, int status)
{
    FakeAnswer answer;
    answer.status = status;
    return answer.with("Location", target.toEncoded());
}

FakeAnswer hangUp(FakeAnswer::Ending ending)
{
    FakeAnswer answer;
    answer.raw = QByteArray();
    answer.ending = ending;
    return answer;
}

FakeAnswer silence()
{
    return hangUp(FakeAnswer::Ending::Silence);
}

FakeHttpServer::FakeHttpServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            new FakeHttpConnection(socket, [this](const FakeRequest &request) {
                m_requests.append(request);
                return answerFor(request);
            });
        }
    });
}

QUrl FakeHttpServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2/%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

void FakeHttpServer::useTls(const QString &dataFolder)
{
    QFile key(dataFolder + "/tls/server.key"_L1);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("tls/server.key is missing");
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setLocalCertificateChain(QSslCertificate::fromPath(dataFolder + "/tls/server.pem"_L1));
    m_tls->setPrivateKey(QSslKey(&key, QSsl::Ec));
}

void FakeHttpServer::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

void FakeHttpServer::script(const QByteArray &path, const QList<FakeAnswer> &answers)
{
    m_handlers.remove(path);
    m_scripts.insert(path, answers);
}

void FakeHttpServer::handle(const QByteArray &path, const Handler &handler)
{
    m_scripts.remove(path);
    m_handlers.insert(path, handler);
}

void FakeHttpServer::handleOthers(Handler handler)
{
    m_others = std::move(handler);
}

qsizetype FakeHttpServer::count(const QByteArray &path) const
{
    return std::ranges::count(m_requests, '/' + path, &FakeRequest::path);
}

FakeAnswer FakeHttpServer::answerFor(const FakeRequest &request)
{
    const QByteArray path = request.path.mid(1);
    if (const auto script = m_scripts.find(path); script != m_scripts.end())
        return script->size() > 1 ? script->takeFirst() : script->first();
    if (const auto handler = m_handlers.constFind(path); handler != m_handlers.constEnd())
        return (*handler)(request);
    if (m_others)
        return m_others(request);
    FakeAnswer answer;
    answer.status = 404;
    return answer;
}

QUrl FakeHttpServer::refusingUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
}

} // namespace kennel::test
