// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpHeaders>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace kennel::test {

/// A request as it arrived.
struct FakeRequest
{
    QByteArray method;
    QByteArray path; ///< with query, as sent
    QHttpHeaders headers;
    QByteArray body;
};

/// An answer, or a way to misbehave. Made by the functions below and changed member by member: each member spoils one
/// thing.
struct FakeAnswer
{
    enum class Ending {
        KeepOpen, ///< as HTTP/1.1 does
        Close,    ///< an orderly end
        Reset,    ///< a connection reset
        Silence,  ///< nothing more, and the connection stays open
    };

    int status = 200;
    QHttpHeaders headers;
    QByteArray body;
    std::optional<QByteArray> raw;        ///< sent instead of status, headers and body
    std::optional<quint64> contentLength; ///< said instead of the truth
    bool hasContentLength = true;         ///< without it the body ends with the connection
    bool isChunked = false;
    std::optional<qsizetype> cutAfter; ///< bytes of head and body after which the ending comes
    Ending ending = Ending::KeepOpen;
    std::optional<std::chrono::milliseconds> drip; ///< one byte of the body each so often
    bool isEndless = false;                        ///< the body over and over

    FakeAnswer with(QByteArrayView name, QByteArrayView value) const;
};

FakeAnswer json(QByteArray body, int status = 200);
FakeAnswer bytes(QByteArray body, QByteArrayView contentType = "application/octet-stream");
FakeAnswer redirect(const QUrl &target, int status = 302);
/// Closes without a word, with @p ending.
FakeAnswer hangUp(FakeAnswer::Ending ending = FakeAnswer::Ending::Close);
/// Never says anything.
FakeAnswer silence();

/// A web server on a free loopback port that answers from a script, path by path, right or wrong down to the byte. It
/// lives in the event loop of the test.
class FakeHttpServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;

    explicit FakeHttpServer(QObject *parent = nullptr);

    /// Speaks TLS from now on, with the certificate and key of tests/data/tls in @p dataFolder.
    void useTls(const QString &dataFolder);

    /// http(s)://127.0.0.1:port/ and @p path.
    QUrl url(const QString &path = {}) const;

    /// Answers requests for @p path (without leading slash) with @p answers in turn; the last one for ever.
    void script(const QByteArray &path, const QList<FakeAnswer> &answers);
    /// Answers requests for @p path by asking @p handler.
    void handle(const QByteArray &path, const Handler &handler);
    /// Answers requests for all paths that have no script; without it they get 404.
    void handleOthers(Handler handler);

    const QList<FakeRequest> &requests() const { return m_requests; }
    /// How many requests came for @p path.
    qsizetype count(const QByteArray &path) const;

    /// A URL on this computer where nobody listens.
    static QUrl refusingUrl();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    FakeAnswer answerFor(const FakeRequest &request);

    QHash<QByteArray, QList<FakeAnswer>> m_scripts;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_others;
    QList<FakeRequest> m_requests;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace kennel::test
