// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/networklog.h"
#include "format/jobtext.h"
#include "models/jobtablemodel.h"
#include "models/networklogmodel.h"
#include "protocol/packagename.h"
#include "session/job.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;

class TableModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobsSayWhatTheyDo()
    {
        const auto title = [](JobKind kind, const QString &subject, const QString &name) {
            return jobTitle(Job(1, kind, RegistryId{1}, subject), name);
        };
        const QString package = QString::fromStdString(packageLogId("a:b").text());
        const QString operatorLog = QString::fromStdString(operatorLogId().text());
        QCOMPARE(title(JobKind::ReadLog, package, u"a:b"_s), u"Read the log of a:b"_s);
        QCOMPARE(title(JobKind::ReadLog, operatorLog, operatorLog), u"Read the operator log"_s);
        QCOMPARE(title(JobKind::Prove, package, u"a:b"_s), u"Prove records of a:b"_s);
        // People count from one.
        for (const auto &[log, wanted] : {std::pair(package, u"Prove record 12 of a:b"_s),
                                          {operatorLog, u"Prove record 12 of the operator log"_s}}) {
            Job job(1, JobKind::Prove, RegistryId{1}, log);
            job.setRecord(11);
            QCOMPARE(jobTitle(job, u"a:b"_s), wanted);
        }
        QCOMPARE(title(JobKind::VerifyCheckpoint, u"112"_s, u"112"_s), u"Ask about checkpoint 112"_s);
    }

    void jobsAreFollowed()
    {
        JobTableModel model;
        const QAbstractItemModelTester tester(&model);
        auto first = std::make_unique<Job>(1, JobKind::Sync, RegistryId{1}, u"demo"_s);
        auto second = std::make_unique<Job>(2, JobKind::Download, RegistryId{1}, u"a:b\u202e"_s);
        model.setJobs({first.get(), second.get()});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.jobAt(0), second.get());
        QCOMPARE(model.index(0, JobTableModel::WhatColumn).data().toString(), u"Download a:b⟨U+202E⟩"_s);
        QCOMPARE(model.runningCount(), 2);

        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        first->setStage(JobStage::Ledger, 200);
        first->setProgress(50);
        QVERIFY(!changes.isEmpty());
        const QModelIndex progress = model.index(1, JobTableModel::ProgressColumn);
        QCOMPARE(progress.data(JobTableModel::PercentRole).toInt(), 25);
        QCOMPARE(progress.data().toString(), u"50 of 200"_s);

        first->finish(Outcome::Verified);
        QCOMPARE(model.runningCount(), 1);
        QCOMPARE(model.index(1, JobTableModel::StageColumn).data().toString(), u"Verified"_s);
        QVERIFY(!progress.data(JobTableModel::PercentRole).isValid());
        second->cancel();
        QCOMPARE(model.index(0, JobTableModel::StageColumn).data().toString(), u"Cancelling"_s);

        model.setJobs({second.get()});
        QCOMPARE(model.rowCount(), 1);
        first.reset();
        second->finish(Outcome::CouldNotCheck);
        QCOMPARE(model.index(0, JobTableModel::StageColumn).data().toString(), u"Cancelled"_s);
        QVERIFY(!model.index(0, JobTableModel::StartedColumn).data().toString().isEmpty());
        QVERIFY(!model.index(0, JobTableModel::DurationColumn).data().toString().isEmpty());
        model.setNaming([](const Job &) { return u"edge:gateway"_s; });
        QCOMPARE(model.index(0, JobTableModel::WhatColumn).data().toString(), u"Download edge:gateway"_s);
        model.setJobs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void networkLogGrowsAndForgets()
    {
        NetworkLog log(3);
        NetworkLogModel model(log);
        const QAbstractItemModelTester tester(&model);
        NetworkLogEntry entry;
        entry.method = u"GET"_s;
        entry.url = QUrl(u"https://warg.example/v1/fetch/checkpoint"_s);
        for (int i = 0; i < 5; ++i) {
            entry.id = log.begin(entry);
        }
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex answer = model.index(2, NetworkLogModel::AnswerColumn);
        QCOMPARE(answer.data().toString(), u"waiting"_s);
        entry.status = 200;
        entry.received = 2048;
        entry.isFinished = true;
        log.update(entry);
        QCOMPARE(answer.data().toString(), u"200"_s);
        QCOMPARE(answer.siblingAtColumn(NetworkLogModel::ReceivedColumn).data().toString(), u"2 KiB"_s);
        QVERIFY(!answer.data(NetworkLogModel::FailedRole).toBool());
        entry.errorCode = u"http.timeout"_s;
        log.update(entry);
        QVERIFY(answer.data(NetworkLogModel::FailedRole).toBool());
        entry.repeats = 2;
        log.update(entry);
        QCOMPARE(answer.data().toString(), u"The registry did not answer in time, sent again 2 time(s)"_s);
    }
};

QTEST_GUILESS_MAIN(TableModelsTest)
#include "tablemodelstest.moc"
