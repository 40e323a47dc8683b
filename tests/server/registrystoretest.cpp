// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registrystore.h"
#include "protocol/packagename.h"
#include "testregistry.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class RegistryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What was committed is there after the store was closed and opened again.
    void persists()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"registry.sqlite"_s);
        const TestContents contents = scenarioContents();
        fill(**RegistryStore::open(path, true), contents);

        const auto store = RegistryStore::open(path, false);
        QVERIFY(store.has_value());
        const auto leaves = (*store)->leaves().value();
        QCOMPARE(leaves.size(), contents.records.size());
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            const TestRecord &record = contents.records[i];
            QCOMPARE(leaves[i], record.leaf);
            const auto kept = (*store)->records(record.leaf.log, i, i + 1, 1).value();
            QCOMPARE(kept.size(), 1U);
            QCOMPARE(kept.front().envelope, record.envelope);
            QCOMPARE(kept.front().registryIndex, i);
            QCOMPARE((*store)->status(record.leaf.log, record.leaf.record).value()->registryIndex, i);
        }
        QCOMPARE((*store)->checkpoints().value(), contents.checkpoints);
        const auto logs = (*store)->logs().value();
        QCOMPARE(logs.size(), 3U);
        QCOMPARE(logs[0].id, operatorLogId());
        QVERIFY(!logs[0].name);
        QCOMPARE(logs[1].name, "test:alpha");
    }

    void pages()
    {
        const auto store = RegistryStore::inMemory();
        fill(**store, scenarioContents());
        const LogId alpha = packageLogId("test:alpha");
        const auto indexes = [&](std::uint64_t from, std::uint64_t end, std::uint64_t limit) {
            std::vector<std::uint64_t> result;
            const auto records = (*store)->records(alpha, from, end, limit).value();
            for (const PublishedRecord &record : records)
                result.push_back(record.registryIndex);
            return result;
        };
        using Indexes = std::vector<std::uint64_t>;
        QCOMPARE(indexes(0, 5, 10), (Indexes{1, 4}));
        QCOMPARE(indexes(2, 5, 10), (Indexes{4}));
        QCOMPARE(indexes(0, 4, 10), (Indexes{1}));
        QCOMPARE(indexes(0, 5, 1), (Indexes{1}));
        QVERIFY((*store)->records(LogId(), 0, 5, 10).value().empty());
    }

    /// All of it, or nothing.
    void transactions()
    {
        const auto store = RegistryStore::inMemory();
        const TestContents contents = scenarioContents();
        const auto failed = (*store)->transaction([&]() -> std::expected<void, RegistryError> {
            fill(**store, contents);
            return std::unexpected(RegistryError{RegistryErrorCode::Signing, {}, {}});
        });
        QCOMPARE(failed.error().code, RegistryErrorCode::Signing);
        QVERIFY((*store)->leaves().value().empty());
        QVERIFY((*store)->logs().value().empty());
        QVERIFY((*store)->checkpoints().value().empty());
    }

    /// An index or a record cannot be taken twice.
    void duplicates()
    {
        const auto store = RegistryStore::inMemory();
        const TestContents contents = scenarioContents();
        fill(**store, contents);
        const TestRecord &record = contents.records[1];
        QVERIFY(!(*store)->append(record.leaf, record.name, record.envelope, 5).has_value());
        QVERIFY(!(*store)->append({record.leaf.log, RecordId()}, record.name, record.envelope, 4).has_value());
        QCOMPARE((*store)->leaves().value().size(), contents.records.size());
    }

    /// A checkpoint that is signed again replaces the one of the same length.
    void checkpointsAreReplaced()
    {
        const auto store = RegistryStore::inMemory();
        TestContents contents = scenarioContents();
        fill(**store, contents);
        SignedCheckpoint again = contents.checkpoints.back();
        again.checkpoint.timestamp += 60;
        QVERIFY((*store)->putCheckpoint(again).has_value());
        contents.checkpoints.back() = again;
        QCOMPARE((*store)->checkpoints().value(), contents.checkpoints);
    }

    void refusesOtherFiles()
    {
        const QTemporaryDir folder;
        QCOMPARE(RegistryStore::open(folder.filePath(u"none.sqlite"_s), false).error().code,
                 RegistryErrorCode::NoRegistry);

        const QString text = folder.filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all. ").repeated(100));
        file.close();
        QCOMPARE(RegistryStore::open(text, true).error().code, RegistryErrorCode::NotARegistry);

        const QString other = folder.filePath(u"other.sqlite"_s);
        change(other, u"CREATE TABLE notes (text)"_s);
        QCOMPARE(RegistryStore::open(other, true).error().code, RegistryErrorCode::NotARegistry);
    }

    void refusesNewerVersions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"registry.sqlite"_s);
        QVERIFY(RegistryStore::open(path, true).has_value());
        change(path, u"PRAGMA user_version = 2"_s);
        const auto opened = RegistryStore::open(path, false);
        QCOMPARE(opened.error().code, RegistryErrorCode::NewerVersion);
        QCOMPARE(opened.error().detail, u"2"_s);
    }

    /// States that publishing over HTTP will write are read already.
    void pendingRecords()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"registry.sqlite"_s);
        fill(**RegistryStore::open(path, true), scenarioContents());
        change(path, u"INSERT INTO records (id, log, record_id, state, content, key_id, signature)"
                     " VALUES (90, 2, x'%1', 0, x'00', 'k', 's')"_s.arg(QString(64, u'a')));
        change(path, u"INSERT INTO missing_contents VALUES (90, x'%1')"_s.arg(QString(64, u'b')));
        change(path, u"INSERT INTO records (log, record_id, state, reason, content, key_id, signature)"
                     " VALUES (2, x'%1', 3, 'too late', x'00', 'k', 's')"_s.arg(QString(64, u'c')));
        const auto store = RegistryStore::open(path, false);
        const LogId log = (*store)->logs().value()[1].id;
        const auto status = [&](char digit) {
            return (*store)->status(log, RecordId::parse("sha256:" + std::string(64, digit)).value()).value().value();
        };
        QCOMPARE(status('a').state, RecordState::Sourcing);
        QCOMPARE(status('a').missingContent.front().hex(), std::string(64, 'b'));
        QCOMPARE(status('c').state, RecordState::Rejected);
        QCOMPARE(status('c').reason, "too late");
        QCOMPARE((*store)->leaves().value().size(), 5U);
    }

private:
    /// Runs a statement behind the store's back.
    static void change(const QString &path, const QString &statement)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"change"_s);
    }
};

QTEST_GUILESS_MAIN(RegistryStoreTest)
#include "registrystoretest.moc"
