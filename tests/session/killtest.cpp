// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A process that is killed at any moment of a sync leaves a store that opens, verifies and goes on. This program is
// both sides: with --child it audits a growing registry for ever, says at which stage it is, and goes on when it is
// told to; the test kills it there, as soon as it has gone on.
#include "session/support/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <array>
#include <chrono>
#include <cstdio>
#include <map>
#include <random>
#include <thread>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsPerStage = 5;
constexpr int rounds = 30;

/// Every stage of an audit, and the time between two audits.
constexpr std::array stages{"checkpoint", "operator-log", "consistency", "ledger", "recompute",
                            "inclusion",  "names",        "logs",        "store",  "round"};

Session::Options optionsFor(const QString &folder, const std::shared_ptr<Stage> &stage)
{
    Session::Options options;
    options.storeDir = folder + "/store"_L1;
    options.contentDir = folder + "/content"_L1;
    options.clock = std::make_shared<TestClock>();
    options.transports = std::make_shared<WorldFactory>(stage);
    return options;
}

QByteArray stageName(JobStage stage)
{
    static constexpr const char *names[] = {"queued",      "waiting", "discovery", "checkpoint", "operator-log",
                                            "consistency", "ledger",  "recompute", "inclusion",  "names",
                                            "logs",        "replay",  "content",   "store"};
    return names[static_cast<std::size_t>(stage)];
}

/// Every change of a job becomes a line; the work goes on when it was answered.
void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
    std::getchar();
}

int child(const QString &folder)
{
    auto stage = std::make_shared<Stage>();
    stage->worlds.emplace(QString(), World::load(folder + "/world"_L1));
    auto &world = stage->worlds[QString()];
    auto session = Session::open(optionsFor(folder, stage)).value();
    QObject::connect(session.get(), &Session::jobAdded, session.get(), [](Job *job) {
        QObject::connect(job, &Job::changed, job, [job] {
            if (job->state() == Job::State::Running)
                say(stageName(job->stage()));
        });
    });
    const auto id = QCoro::waitFor(session->addRegistry(u"https://registry.example"_s)).value().id;
    for (std::size_t round = 1;; ++round) {
        world.show(std::min(round, world.cutCount()));
        QCoro::waitFor(session->sync(id, {.audit = true}));
        say("round");
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesKills();
};

void KillTest::survivesKills()
{
    const auto alice = World::key("alice");
    World world = smallWorld();
    for (int round = 0; round < rounds; ++round) {
        world.publish("test:p" + std::to_string(round % 7), "1." + std::to_string(round) + ".0", alice);
        world.cut();
    }

    std::mt19937 random(20240229);
    std::map<QByteArray, int> within;
    int midWork = 0;
    for (std::size_t i = 0; i < stages.size() * killsPerStage; ++i) {
        const QByteArray wanted = stages[i % stages.size()];
        const auto occurrence = std::uniform_int_distribution<int>(1, 20)(random);
        QTemporaryDir folder;
        world.show(0);
        world.save(folder.filePath(u"world"_s));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder.path()});
        QVERIFY(process.waitForStarted());
        for (int seen = 0; seen < occurrence;) {
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(60'000));
            seen += process.readLine().trimmed() == wanted;
            if (seen == occurrence && i < stages.size())
                break; // the first time, where the stage begins
            process.write("\n");
            QVERIFY(process.waitForBytesWritten());
        }
        // Later as soon as it goes on, or anywhere in what comes then: also in the middle of a transaction.
        const auto delay = std::uniform_int_distribution<int>(0, 1500)(random);
        if (i / stages.size() % 2 == 1)
            std::this_thread::sleep_for(std::chrono::microseconds(delay));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        // It went on with that stage, and at the next one would have waited for an answer.
        const QByteArray next = process.readLine().trimmed();
        const bool isWithin = wanted != "round" && next.isEmpty();
        within[wanted] += isWithin;
        midWork += next != "round" && (wanted != "round" || !next.isEmpty());
        qInfo("killed %s %s, the %dth time that it came there", isWithin ? "within" : "right after", wanted.constData(),
              occurrence);

        auto stage = std::make_shared<Stage>();
        stage->worlds.emplace(QString(), world);
        auto session = Session::open(optionsFor(folder.path(), stage));
        QVERIFY(session.has_value());
        const auto id = QCoro::waitFor((*session)->addRegistry(u"https://registry.example"_s)).value().id;
        const auto loaded = QCoro::waitFor((*session)->load(id));
        QCOMPARE(codes(loaded->findings), QString());
        const auto view = QCoro::waitFor((*session)->sync(id, {.audit = true}));
        QCOMPARE(codes(view->findings), QString());
        QCOMPARE(view->outcome, Outcome::Verified);
        QCOMPARE(view->coverage.checkedRecords, world.entries.size());
    }
    for (const auto &[name, count] : within) {
        qInfo("within %s: %d", name.constData(), count);
        QVERIFY2(count >= 1 || name == "round", name.constData());
    }
    qInfo("%d of %zu in the middle of the work", midWork, stages.size() * killsPerStage);
    QVERIFY(midWork >= 40);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == "--child"_L1)
        return child(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
