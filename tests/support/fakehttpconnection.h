// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "support/fakehttpserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace kennel::test {

/// One connection to a FakeHttpServer; deletes itself with its socket.
class FakeHttpConnection : public QObject
{
    Q_OBJECT
public:
    FakeHttpConnection(QTcpSocket *socket, FakeHttpServer::Handler answer);

private:
    void readRequests();
    std::optional<FakeRequest> takeRequest();
    void begin(FakeAnswer answer);
    void write();
    void end();

    QTcpSocket *m_socket;
    FakeHttpServer::Handler m_handler;
    QByteArray m_input;
    FakeAnswer m_answer;
    QByteArray m_output;  // of the answer under way, still to be written
    qsizetype m_left = 0; // bytes until the answer is cut; negative: no cut
    bool m_isAnswering = false;
    QTimer m_drip;
};

} // namespace kennel::test
