// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/kennelctlprocess.h"

namespace kennel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds until a test gives up; never what it measures

int exitCodeOf(const QProcess &process)
{
    return process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart &&
                   process.exitStatus() == QProcess::NormalExit
               ? process.exitCode()
               : -1;
}

} // namespace

Finished runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    process.waitForFinished(Patience);
    const int exitCode = exitCodeOf(process);
    if (process.state() != QProcess::NotRunning)
        process.kill();
    process.waitForFinished(Patience);
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

ServeProcess::ServeProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{u"serve"_s} + arguments, QIODevice::ReadOnly);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) {
    }
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
}

ServeProcess::~ServeProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    m_process.waitForFinished(Patience);
}

int ServeProcess::stop()
{
    m_process.terminate();
    m_process.waitForFinished(Patience);
    return exitCodeOf(m_process);
}

} // namespace kennel::test
