// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/fieldtreemodel.h"
#include "models/journalmodel.h"
#include "models/namespacemodel.h"
#include "models/permissiontablemodel.h"
#include "models/recordchecks.h"
#include "models/recordfilter.h"
#include "models/recordtablemodel.h"
#include "models/versiontablemodel.h"
#include "support/fakeregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace Qt::StringLiterals;

/** The models of records, fields, versions, permissions and checkpoints over snapshots of really signed logs. */
class RecordModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void recordsTellWhoSignedWhat()
    {
        RecordTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setLog(m_registry.log("edge:image-proxy"));
        QCOMPARE(model.rowCount(), 24);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(15, RecordTableModel::NumberColumn).toString(), u"16"_s);
        QCOMPARE(cell(15, RecordTableModel::OutcomeColumn, OutcomeRole).toInt(), int(Outcome::Verified));
        QCOMPARE(cell(15, RecordTableModel::KindColumn, KindRole).toInt(), int(EntryKind::Revoke));
        QCOMPARE(cell(15, RecordTableModel::KindColumn, SecondaryRole).toString(), u"+1"_s);
        QCOMPARE(cell(15, RecordTableModel::KindColumn, CopyRole).toString(), u"revoke, grant"_s);
        QCOMPARE(cell(15, RecordTableModel::SignerColumn, KeyRole).toString(),
                 QString::fromStdString(FakeRegistry::keyId(AdaKey).text()));
        QCOMPARE(cell(15, RecordTableModel::TimeColumn).toString(), u"2026-02-20 10:21:00"_s);
        QVERIFY(!cell(15, RecordTableModel::EntriesColumn, FailedRole).toBool());
    }

    void aFailedRecordAndWhatFollows()
    {
        RecordTableModel model;
        QAbstractItemModelTester tester(&model);
        const auto log = m_registry.log("media:transcode");
        model.setLog(log);
        QCOMPARE(log->acceptedRecords, 11U);
        QCOMPARE(model.index(11, RecordTableModel::OutcomeColumn).data(OutcomeRole).toInt(), int(Outcome::Failed));
        QVERIFY(model.index(11, 0).data(FailedRole).toBool());
        QCOMPARE(model.index(12, RecordTableModel::OutcomeColumn).data(OutcomeRole).toInt(), int(Outcome::NotChecked));
        QVERIFY(!model.index(12, 0).data(FailedRole).toBool());
        // The record broke a rule about permissions, and its signature is genuine all the same.
        const auto checks = namedChecks(*log, 11);
        QCOMPARE(checks[3].state, CheckState::Failed);
        QCOMPARE(checks[4].state, CheckState::Passed);
        // Of what comes after it nothing is claimed.
        QCOMPARE(namedChecks(*log, 12)[4].state, CheckState::NotReached);
    }

    void aLongerLogKeepsItsRows()
    {
        auto grown = sampleRegistry();
        RecordTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setLog(grown.log("edge:image-proxy"));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex kept = model.index(3, 0);
        grown.add("edge:image-proxy", Ci2025Key, {FakeRegistry::release("3.0.0")}, "2026-06-01 00:00:00");
        grown.checkpoint(OperatorKey, "2026-06-01 01:00:00");
        model.setLog(grown.log("edge:image-proxy"));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(kept.row(), 3);
        model.setLog(grown.log("media:transcode"));
        QCOMPARE(resets.size(), 1);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("understood");
        const QString jun = QString::fromStdString(FakeRegistry::keyId(JunKey).text()).mid(7, 4);
        QTest::newRow("nothing") << u""_s << 24 << true;
        QTest::newRow("a kind") << u"kind:yank"_s << 3 << true;
        QTest::newRow("two kinds") << u"kind:yank kind:init"_s << 4 << true;
        QTest::newRow("a key") << u"key:"_s + jun << 1 << true;
        QTest::newRow("a key that is not there") << u"key:zzzz"_s << 0 << true;
        QTest::newRow("a word of the sentence") << u"2.4.1"_s << 1 << true;
        QTest::newRow("all must hold") << u"kind:release 2.4"_s << 2 << true;
        QTest::newRow("an outcome") << u"outcome:failed"_s << 0 << true;
        QTest::newRow("being typed") << u"kind:"_s << 24 << true;
        QTest::newRow("no such kind") << u"kind:relase"_s << 24 << false;
        QTest::newRow("no such outcome") << u"outcome:good"_s << 24 << false;
    }

    void filter()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        QFETCH(bool, understood);
        RecordTableModel model;
        model.setLog(m_registry.log("edge:image-proxy"));
        RecordFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        filter.setText(text);
        QCOMPARE(filter.problem().isEmpty(), understood);
        QCOMPARE(filter.rowCount(), rows);
    }

    void everyByteHasItsField()
    {
        for (const char *name : {"edge:image-proxy", "media:transcode"}) {
            const auto log = m_registry.log(name);
            for (std::size_t position = 0; position < log->records.size(); ++position) {
                FieldTreeModel model;
                QAbstractItemModelTester tester(&model);
                model.setRecord(log, position);
                const auto size = log->records[position].published.envelope.contentBytes.size();
                for (std::size_t byte = 0; byte < size; ++byte) {
                    const auto field = model.indexOfByte(byte);
                    QVERIFY(field.isValid());
                    const auto around = model.surroundingRange(field);
                    QVERIFY(around && byte >= around->offset && byte < around->end());
                    // Every field finds itself again by its path and by the first byte of what it lights.
                    const auto path = field.data(FieldTreeModel::PathRole).toString();
                    QVERIFY(model.indexOfPath(path).isValid());
                }
                QVERIFY(!model.indexOfByte(size).isValid());
            }
        }
    }

    void fieldsReadAsPeopleDo()
    {
        const auto log = m_registry.log("edge:image-proxy");
        FieldTreeModel model;
        model.setRecord(log, 23);
        const auto version = model.indexOfPath(u"entry 1 · version"_s);
        QVERIFY(version.isValid());
        QCOMPARE(version.siblingAtColumn(FieldTreeModel::ValueColumn).data().toString(), u"2.4.1"_s);
        const auto range = *model.valueRange(version);
        const auto &bytes = log->records[23].published.envelope.contentBytes;
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes.data() + range.offset), qsizetype(range.length)),
                 "2.4.1"_ba);
        const auto prev = model.indexOfPath(u"prev"_s).siblingAtColumn(FieldTreeModel::ValueColumn);
        QCOMPARE(prev.data(LinkRole).toULongLong(), 22U);
        QCOMPARE(prev.data(CopyRole).toString(), QString::fromStdString(log->records[22].id.text()));
        const auto keyId = model.indexOfPath(u"key_id"_s);
        QVERIFY(!model.valueRange(keyId));
        QCOMPARE(keyId.siblingAtColumn(FieldTreeModel::RangeColumn).data().toString(), u"not signed"_s);
        QCOMPARE(keyId.siblingAtColumn(FieldTreeModel::ValueColumn).data(KeyRole).toString(),
                 QString::fromStdString(FakeRegistry::keyId(Ci2025Key).text()));
    }

    void bytesThatAreNoRecordAreStillShown()
    {
        FieldTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setRecord(m_registry.log("tools:hash"), 1);
        QVERIFY(model.contentsIndex().isValid());
        QCOMPARE(*model.valueRange(model.contentsIndex()), (ByteRange{0, 4}));
        const auto signature = model.indexOfPath(u"signature"_s).siblingAtColumn(FieldTreeModel::ValueColumn);
        QVERIFY(!signature.data().toString().contains(QChar(0x202e)));
        QVERIFY(signature.data().toString().contains(u"U+202E"_s));
    }

    void versionsKeepWhatWasYanked()
    {
        VersionTableModel model;
        QAbstractItemModelTester tester(&model);
        const auto log = m_registry.log("edge:image-proxy");
        model.setLog(log);
        QCOMPARE(model.index(0, VersionTableModel::VersionColumn).data().toString(), u"2.4.1"_s);
        QCOMPARE(model.mark(0), VersionMark::Newest);
        int yanked = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto version = model.index(row, VersionTableModel::VersionColumn);
            if (!version.data(StruckRole).toBool())
                continue;
            ++yanked;
            QCOMPARE(model.mark(row), VersionMark::Yanked);
            QVERIFY(!model.index(row, VersionTableModel::StateColumn).data(KeyRole).toString().isEmpty());
            QVERIFY(!model.index(row, VersionTableModel::DigestColumn).data(CopyRole).toString().isEmpty());
        }
        QCOMPARE(yanked, 3);
        const auto tracks = releaseTracks(std::get<PackageState>(log->state));
        QCOMPARE(tracks.front().name, u"2"_s);
        QCOMPARE(QString::fromStdString(tracks.front().newest->version.text()), u"2.4.1"_s);
        QCOMPARE(tracks[1].name, u"1"_s);
        QCOMPARE(QString::fromStdString(tracks[1].newest->version.text()), u"1.2.0"_s);
        QCOMPARE(tracks.back().name, u"0.1"_s);
    }

    /// Each version follows the highest below it that is still there.
    void versionsFollowWhatIsNotYanked()
    {
        const auto log = m_registry.log("edge:image-proxy");
        const auto &state = std::get<PackageState>(log->state);
        int first = 0;
        for (const auto &[version, release] : state.releases()) {
            const auto *previous = previousRelease(state, version);
            if (!previous) {
                ++first;
                continue;
            }
            QVERIFY(!previous->yanked && previous->version < version);
            for (const auto &[other, between] : state.releases())
                QVERIFY(between.yanked || other <= previous->version || other >= version);
        }
        QCOMPARE(first, 1);
    }

    void whoMayDoWhat()
    {
        PermissionTableModel model;
        QAbstractItemModelTester tester(&model);
        model.setHistory(PermissionHistory::of(*m_registry.log("edge:image-proxy")));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.holders(), 4);
        const auto rowOf = [&](SampleKey key) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data(KeyRole).toString().toStdString() == FakeRegistry::keyId(key).text())
                    return row;
            }
            return -1;
        };
        const auto release = [&](SampleKey key) { return model.index(rowOf(key), 1); };
        QCOMPARE(release(Ci2025Key).data().toString(), u"since record 16"_s);
        QVERIFY(release(Ci2025Key).data(HeldRole).toBool());
        QCOMPARE(release(Ci2024Key).data().toString(), u"until record 16"_s);
        QVERIFY(!release(Ci2024Key).data(HeldRole).toBool());
        QCOMPARE(model.index(rowOf(SecurityKey), 1).data().toString(), u"–"_s);
        QCOMPARE(model.index(rowOf(AdaKey), model.gaveColumn()).data().toString(), u"started the log"_s);
        // As it was before the change.
        model.setAsOf(14);
        QVERIFY(release(Ci2024Key).data(HeldRole).toBool());
        QVERIFY(!release(Ci2025Key).data(HeldRole).toBool());
    }

    void refusedRecordsChangeNoPermission()
    {
        const auto history = PermissionHistory::of(*m_registry.log("media:transcode"));
        QCOMPARE(history.accepted, 11U);
        for (const auto &key : history.keys) {
            for (const auto &span : key.spans)
                QVERIFY(span.from < history.accepted);
        }
        const auto &old = *std::ranges::find(history.keys, FakeRegistry::keyId(Ci2024Key), &KeyHistory::key);
        QCOMPARE(old.acts.back().record, 11U);
        QCOMPARE(old.acts.back().outcome, Outcome::Failed);
        PermissionEventModel events;
        QAbstractItemModelTester tester(&events);
        events.setHistory(history);
        QVERIFY(events.rowCount() > 13);
    }

    void checkpointsAndNamespaces()
    {
        auto forked = sampleRegistry();
        forked.offerFork(SecondOperatorKey, "2026-05-14 12:00:00");
        const auto view = forked.view();
        JournalModel journal;
        QAbstractItemModelTester journalTester(&journal);
        journal.setView(view);
        QCOMPARE(journal.rowCount(), int(view->journal.size()));
        QVERIFY(journal.index(0, 0).data(FailedRole).toBool());
        QVERIFY(!journal.isCurrent(0));
        QVERIFY(journal.isCurrent(1));
        QCOMPARE(journal.index(1, JournalModel::LogRootColumn).data(CopyRole).toString(),
                 QString::fromStdString(view->accepted->checkpoint.logRoot.text()));
        NamespaceModel namespaces;
        QAbstractItemModelTester namespaceTester(&namespaces);
        namespaces.setLog(view->operatorLog);
        QCOMPARE(namespaces.rowCount(), 4);
        QVERIFY(namespaces.index(3, 0).data(NamespaceModel::ImportedRole).toBool());
        QCOMPARE(namespaces.index(3, NamespaceModel::RecordColumn).data().toString(), u"2"_s);
    }

private:
    FakeRegistry m_registry = sampleRegistry();
};

QTEST_MAIN(RecordModelsTest)
#include "recordmodelstest.moc"
