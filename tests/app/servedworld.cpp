// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "servedworld.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace kennel::test {

namespace {

constexpr int patience = 120'000; // milliseconds until a test gives up; never what it measures

} // namespace

QJsonObject ClientRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QStringList ClientRun::codes() const
{
    QStringList codes;
    for (const auto &finding : json()["findings"_L1].toArray())
        codes.append(finding["code"_L1].toString());
    return codes;
}

ServedWorld::ServedWorld()
{
    // Whoever runs the test may use warg, too.
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    auto &made = worlds[{}];
    made.time = static_cast<std::uint64_t>(QDateTime::currentSecsSinceEpoch());
    made.appendOperator({DefineNamespaceEntry{"test"}}, made.operatorKey);
    made.publish("test:alpha", "1.0.0", alice);
    made.publish("test:alpha", "1.1.0", alice);
    made.publish("test:beta", "0.1.0", alice);
    made.cut();
    server.handleOthers([this](const FakeRequest &request) {
        if (onRequest)
            onRequest(request, m_process);
        Request asked;
        asked.url = server.url().resolved(QUrl(QString::fromUtf8(request.path)));
        asked.body = request.body;
        const auto domain = request.headers.value("Warg-Registry");
        const auto found = worlds.find(domain.toByteArray());
        FakeAnswer answer;
        if (found == worlds.end()) {
            answer.status = 501;
        } else {
            const auto honest = found->second.answer(asked);
            answer = bytes(honest.body, honest.contentType);
            answer.status = honest.status;
        }
        if (spoil)
            spoil(request, answer);
        return answer;
    });
}

QStringList ServedWorld::withRegistry(const QStringList &arguments) const
{
    return arguments + QStringList{u"--registry"_s, url()};
}

ClientRun ServedWorld::run(const QStringList &arguments)
{
    return runAlone(arguments + QStringList{u"--store"_s, store()});
}

ClientRun ServedWorld::runAlone(const QStringList &arguments)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KENNELCTL), arguments);
    m_process = process.processId();
    const bool isOver = ended.wait(patience);
    m_process = 0;
    if (!isOver) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace kennel::test
