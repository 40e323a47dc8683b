// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace kennel::test {

/// How a program ended and what it wrote.
struct Finished
{
    int exitCode = -1; ///< -1: it crashed, or did not start or end in time
    QByteArray output;
    QByteArray errors;

    /// All that it wrote.
    QByteArray said() const { return output + errors; }
};

/// Runs a program to its end.
Finished runProgram(const QString &program, const QStringList &arguments,
                    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A `kennelctl serve` that runs for as long as the object lives.
class ServeProcess
{
public:
    /// Starts \a program with "serve" and \a arguments and waits until it says where it listens.
    ServeProcess(const QString &program, const QStringList &arguments);
    ~ServeProcess();
    ServeProcess(const ServeProcess &) = delete;
    ServeProcess &operator=(const ServeProcess &) = delete;

    /// Its base URL; empty if it does not serve.
    QUrl url() const { return m_url; }

    /// Asks it to stop with SIGTERM; the exit code, or -1 if it did not end normally.
    int stop();

private:
    QProcess m_process;
    QUrl m_url;
};

} // namespace kennel::test
