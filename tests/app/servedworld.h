// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/support/world.h"
#include "support/fakehttpserver.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace kennel::test {

/// What a run of kennelctl left.
struct ClientRun
{
    int exit = -1; ///< -1: it crashed, or did not end
    QByteArray out;
    QByteArray err;

    /// The answer, if it is one JSON object and nothing else; otherwise an empty one.
    QJsonObject json() const;
    /// The codes of all findings, in their order.
    QStringList codes() const;
    /// All of it, for a test that fails.
    QByteArray told() const { return "exit " + QByteArray::number(exit) + '\n' + err + out; }
};

/// A registry of three packages on a free loopback port, whose answers a test may spoil, and kennelctl on a store of
/// its own beside it. Lives in the event loop of the test: kennelctl is a process of its own.
class ServedWorld
{
public:
    using Spoil = std::function<void(const FakeRequest &, FakeAnswer &)>;

    ServedWorld();

    /// Runs kennelctl on this registry, with `--registry`, `--store` and `--json`.
    ClientRun json(const QStringList &arguments)
    {
        return run(withRegistry(arguments) + QStringList{QStringLiteral("--json")});
    }
    /// The same with words instead.
    ClientRun words(const QStringList &arguments) { return run(withRegistry(arguments)); }
    /// On this store, but with no registry named.
    ClientRun run(const QStringList &arguments);
    /// With no store: for commands that read only files.
    ClientRun runAlone(const QStringList &arguments);

    QString url() const { return server.url().toString(); }
    QString store() const { return folder.filePath(QStringLiteral("store")); }
    /// Where a command may write.
    QString file() const { return folder.filePath(QStringLiteral("content.wasm")); }

    QTemporaryDir folder;
    FakeHttpServer server;
    std::map<QByteArray, World> worlds; ///< by the header Warg-Registry; the ordinary one under ""
    World &world() { return worlds[{}]; }
    World::Key alice = World::key("alice");
    Spoil spoil;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(); ///< of kennelctl
    /// Called with the id of the running process when a request arrives.
    std::function<void(const FakeRequest &, qint64)> onRequest;

private:
    QStringList withRegistry(const QStringList &arguments) const;

    qint64 m_process = 0;
};

} // namespace kennel::test
