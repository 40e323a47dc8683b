// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A process that is killed at any moment of a sync leaves a store that opens, verifies and goes on. This program is
// both sides: with --child it audits a growing registry for ever and says at which stage it is; the test kills it
// there.
#include "session/support/bench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 50;
constexpr int rounds = 30;

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

/// Every change of a job becomes a line, written before the work goes on.
void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
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
    std::map<QByteArray, int> stages;
    int midWork = 0;
    for (int i = 0; i < kills; ++i) {
        QTemporaryDir folder;
        world.show(0);
        world.save(folder.filePath(u"world"_s));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder.path()});
        QVERIFY(process.waitForStarted());
        const auto wanted = std::uniform_int_distribution<int>(1, 160)(random);
        QByteArray last;
        for (int line = 0; line < wanted; ++line) {
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(60'000));
            last = process.readLine().trimmed();
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        // It may have come further until the signal arrived: what it said last is where it was.
        while (process.canReadLine())
            last = process.readLine().trimmed();
        ++stages[last];
        midWork += last != "round";
        qInfo("kill %d after %d reports: %s", i, wanted, last.constData());

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
    for (const auto &[name, count] : stages)
        qInfo("%s: %d", name.constData(), count);
    qInfo("%d of %d in the middle of the work", midWork, kills);
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
