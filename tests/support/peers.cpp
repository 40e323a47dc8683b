// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/peers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kennel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int PeerPatience = 60'000; // milliseconds until a test gives up; never what it measures

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

std::optional<Peers> Peers::find()
{
    Peers peers{qEnvironmentVariable("KENNEL_WARG"), qEnvironmentVariable("KENNEL_WARG_SERVER")};
    return peers.warg.isEmpty() || peers.wargServer.isEmpty() ? std::nullopt : std::optional(std::move(peers));
}

std::optional<QString> Peers::wasmTools()
{
    const QString program = qEnvironmentVariable("KENNEL_WASM_TOOLS");
    return program.isEmpty() ? std::nullopt : std::optional(program);
}

bool Peers::areRequired()
{
    return !qEnvironmentVariableIsEmpty("CI");
}

WargServer::WargServer(QString program)
    : m_program(std::move(program))
{
}

WargServer::~WargServer()
{
    stop();
}

bool WargServer::start(const QString &operatorKey)
{
    const QString content = m_folder.filePath(u"content-"_s + QString::number(m_starts++));
    QDir().mkpath(content);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WARG_OPERATOR_KEY"_s, operatorKey);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    m_process.setProcessEnvironment(environment);
    // A file, because nobody would read from a pipe while a test waits for another program.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_process.start(m_program, {u"--content-dir"_s, content, u"--namespace"_s, u"test"_s, u"--listen"_s,
                                u"127.0.0.1:%1"_s.arg(std::max(0, m_url.port(0)))});
    static const QRegularExpression listening(u"listening on (127\\.0\\.0\\.1:\\d+)"_s);
    QRegularExpressionMatch match;
    for (int waited = 0; !match.hasMatch() && waited < PeerPatience; waited += 20) {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20))
            return false;
        match = listening.match(QString::fromUtf8(said()));
    }
    m_url = QUrl(u"http://%1/"_s.arg(match.captured(1)));
    return match.hasMatch();
}

void WargServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(PeerPatience)) {
        m_process.kill();
        m_process.waitForFinished(PeerPatience);
    }
}

QByteArray WargServer::said() const
{
    return contentsOf(m_folder.filePath(u"log"_s));
}

WargClient::WargClient(QString program, const QUrl &registry)
    : m_program(std::move(program))
{
    writeTo(m_home.filePath(u"config.json"_s),
            QJsonDocument(QJsonObject{{u"homeUrl"_s, registry.toString()},
                                      {u"registriesDir"_s, m_home.filePath(u"registries"_s)},
                                      {u"contentDir"_s, m_home.filePath(u"content"_s)},
                                      {u"namespaceMapPath"_s, m_home.filePath(u"namespaces.json"_s)},
                                      {u"disableInteractive"_s, true},
                                      {u"keyringBackend"_s, u"flat-file"_s},
                                      {u"keys"_s, QJsonArray{u"default"_s}}})
                .toJson());
}

Finished WargClient::run(const QStringList &arguments) const
{
    return runProgram(m_program, withConfig(arguments), environment());
}

Finished WargClient::publish(const QStringList &arguments) const
{
    return run(QStringList{u"publish"_s} + arguments);
}

Finished WargClient::yank(const QString &package, const QString &version) const
{
    QStringList words{m_program};
    words += withConfig({u"publish"_s, u"yank"_s, u"-n"_s, package, u"-v"_s, version});
    QProcess terminal;
    terminal.setProcessEnvironment(environment());
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s, {u"-qec"_s, u'\'' + words.join(u"' '"_s) + u'\'', u"/dev/null"_s});
    Finished finished;
    while (!finished.output.contains("(y/n)") && terminal.waitForReadyRead(PeerPatience))
        finished.output += terminal.readAll();
    terminal.write("y\n");
    if (terminal.waitForFinished(PeerPatience) && terminal.exitStatus() == QProcess::NormalExit)
        finished.exitCode = terminal.exitCode();
    finished.output += terminal.readAll();
    if (!finished.output.contains("yanked version")) // it also ends well when it is told not to
        finished.exitCode = -1;
    return finished;
}

QString WargClient::makeKey() const
{
    const Finished made = run({u"key"_s, u"new"_s});
    const QString id = QString::fromUtf8(made.output).section(u"Key ID: "_s, 1).section(u'\n', 0, 0).trimmed();
    return made.exitCode == 0 ? id : QString();
}

bool WargClient::useKey(const QString &privateKey) const
{
    const QString keyring = m_home.filePath(u".config/warg/keyring"_s);
    return QDir().mkpath(keyring) &&
           writeTo(keyring + u"/service=warg-signing-key&user=default"_s, privateKey.toUtf8());
}

std::optional<QStringList> WargClient::releases(const QString &package) const
{
    const Finished finished = run({u"info"_s, package});
    if (finished.exitCode != 0)
        return std::nullopt;
    QStringList releases;
    const QString after = QString::fromUtf8(finished.output).section(u"Versions:"_s, 1);
    for (const QString &line : after.split(u'\n')) {
        if (line.contains(u"(sha256:"_s))
            releases.append(line.trimmed());
    }
    return releases;
}

QProcessEnvironment WargClient::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u".config"_s));
    return environment;
}

QStringList WargClient::withConfig(const QStringList &arguments) const
{
    return arguments + QStringList{u"--config"_s, m_home.filePath(u"config.json"_s)};
}

} // namespace kennel::test
