// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "support/kennelctlprocess.h"

#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace kennel::test {

/// The paths of the reference programs.
struct Peers
{
    QString warg;
    QString wargServer;

    /// As KENNEL_WARG and KENNEL_WARG_SERVER name them (`./dev` sets them where they could be built); nothing if one is
    /// not there.
    static std::optional<Peers> find();
    /// The path of `wasm-tools`, as KENNEL_WASM_TOOLS names it.
    static std::optional<QString> wasmTools();
    /// Whether a test may not do without them: in CI.
    static bool areRequired();
};

/// A `warg-server` that runs for as long as the object lives, with the namespace "test". It keeps what is published in
/// memory alone: started again, it is another registry at the old address.
class WargServer
{
public:
    /// \a program is the path of `warg-server`.
    explicit WargServer(QString program);
    ~WargServer();
    WargServer(const WargServer &) = delete;
    WargServer &operator=(const WargServer &) = delete;

    /// Starts it with the private key \a operatorKey, the first time at a port that the system chooses, then at the
    /// same one again. False if it does not come to listen; said() tells why.
    bool start(const QString &operatorKey);
    /// Asks it to stop and waits until it has.
    void stop();

    /// Its base URL; empty before the first start().
    QUrl url() const { return m_url; }
    /// What it wrote since it was started.
    QByteArray said() const;

private:
    QString m_program;
    QTemporaryDir m_folder;
    int m_starts = 0;
    QUrl m_url;
    QProcess m_process;
};

/// The reference client with a home of its own: it knows one registry and starts from nothing.
class WargClient
{
public:
    /// \a program is the path of `warg`, \a registry the base URL of its home registry.
    WargClient(QString program, const QUrl &registry);

    /// Runs it with \a arguments to its end.
    Finished run(const QStringList &arguments) const;
    /// `warg publish` with \a arguments; it waits until the record is published.
    Finished publish(const QStringList &arguments) const;
    /// Publishes that \a version of \a package is withdrawn. It asks first, and only on a terminal: `script` is one.
    Finished yank(const QString &package, const QString &version) const;

    /// Makes a key to sign with and keeps it; its id, empty if that failed.
    QString makeKey() const;
    /// Signs with \a privateKey ("ecdsa-p256:…") from now on; false if it cannot be kept.
    bool useKey(const QString &privateKey) const;

    /// The releases of \a package that it verified and that are not yanked, as `warg info` prints them: "1.0.0
    /// (sha256:…)", in the order of the log. Nothing if it fails.
    std::optional<QStringList> releases(const QString &package) const;

    /// What run() passes to the program, for those who start it themselves.
    QProcessEnvironment environment() const;
    QStringList withConfig(const QStringList &arguments) const;

private:
    QString m_program;
    QTemporaryDir m_home;
};

} // namespace kennel::test
