// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace kennel {

/// One request that left this computer, or was refused before it could: each hop of a redirect and each try on its own.
struct NetworkLogEntry
{
    quint64 id = 0; ///< counts up from 1
    std::chrono::sys_time<std::chrono::milliseconds> startedAt;
    QString method;
    QUrl url;             ///< without user name and password
    int status = 0;       ///< of the HTTP answer; 0: none yet, or none at all
    quint64 sent = 0;     ///< bytes of the body
    quint64 received = 0; ///< bytes of the body
    std::chrono::milliseconds duration{0};
    QString errorCode;   ///< http family of contract.md, "cancelled", or empty
    qint64 registry = 0; ///< the store's key of the registry; 0: none
    int repeats = 0;     ///< how often the same request was sent again because its connection broke
    bool isFinished = false;
};

/// All requests of this run that are still remembered, oldest first: what the user reads to see whom Kennel talked to.
class NetworkLog : public QObject
{
    Q_OBJECT
public:
    /// Remembers the last @p capacity requests.
    explicit NetworkLog(qsizetype capacity = 10'000, QObject *parent = nullptr);

    const QList<NetworkLogEntry> &entries() const { return m_entries; }

    /// Adds a request that begins now; returns its id.
    quint64 begin(NetworkLogEntry entry);
    /// Replaces the entry with the id of @p entry, if it is still remembered.
    void update(const NetworkLogEntry &entry);

Q_SIGNALS:
    /// One entry was added at the end; if the log was full, the first one went (after this signal: removedFirst).
    void appended();
    void removedFirst();
    /// The entry at this position changed.
    void updated(qsizetype position);

private:
    QList<NetworkLogEntry> m_entries;
    qsizetype m_capacity;
    quint64 m_lastId = 0;
};

} // namespace kennel
