// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "support/peers.h"

#include <memory>
#include <optional>

namespace kennel::test {

// The operator keys of two registries that claim the same address; published, so worth nothing elsewhere. Bob's is also
// that of somebody who is allowed to release.
inline const QString aliceKey = QStringLiteral("ecdsa-p256:I+UlDo0HxyBBFeelhPPWmD+LnklOpqZDkrFP5VduASk=");
inline const QString aliceId =
    QStringLiteral("sha256:d6d9b4cd077a829c0275233bf3843c8294e250dfcc82b8ea15745e92982a820d");
inline const QString bobKey = QStringLiteral("ecdsa-p256:2CV1EpLaSYEn4In4OAEDAj5O4Hzu8AFAxgHXuG310Ew=");
inline const QString bobPublic = QStringLiteral("ecdsa-p256:A5qc6uBi070EBb4GihGzpx6Cm5+oZnv4dWpBhhuZVagu");
inline const QString bobId = QStringLiteral("sha256:8ed824821ce75c381458f8097996ab77780550ba7fb9c240e4799bb781941abb");

/// The reference server, operated by Alice and filled by the reference client:
///
/// | package | records |
/// | --- | --- |
/// | test:alpha | init, release 1.0.0 of one(), grant to Bob, release 1.1.0 of two(), yank 1.0.0: all by the publisher
/// | | test:beta | init and release 0.1.0 of two() in one record, by the publisher | | test:gamma | init and grant to
/// Bob by the publisher, release 0.2.0 of two() by Bob, revoke by the publisher |
class PublishedRegistry
{
public:
    explicit PublishedRegistry(const Peers &peers);

    /// Starts the server. What went wrong; empty if nothing did.
    QByteArray start();
    /// Publishes everything, a record after the other. What went wrong; empty if nothing did.
    QByteArray fill();
    /// Bob takes the address over: a server with his key and without packages. False if it does not come to listen.
    bool restartAsBob();

    QUrl url() const { return m_server.url(); }
    /// The id of the key that the publisher made.
    QString publisher() const { return m_publisher; }
    /// The files that were released.
    QString one() const { return m_files.filePath(QStringLiteral("one.wasm")); }
    QString two() const { return m_files.filePath(QStringLiteral("two.wasm")); }

    /// What a reference client that never saw the registry says about the releases of \a package.
    std::optional<QStringList> releasesToldToWarg(const QString &package) const;

private:
    Peers m_peers;
    QTemporaryDir m_files;
    WargServer m_server;
    QString m_publisher;
};

} // namespace kennel::test
