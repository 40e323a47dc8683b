// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What the store keeps and refuses. With --hold this program is the other process that holds the writer lock.
#include "store/store.h"
#include "store/checkpointtable.h"
#include "store/contentcache.h"
#include "store/evidencetable.h"
#include "store/ledgertable.h"
#include "store/logtable.h"
#include "store/nametable.h"
#include "store/registrytable.h"
#include "store/schema.h"
#include "store/servedlogtable.h"
#include "store/setasidetable.h"
#include "store/settingtable.h"
#include "store/statement.h"
#include "store/writerlock.h"

#include "crypto/sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

Digest digestOf(std::string_view text)
{
    return sha256(bytesOf(text));
}

PublishedRecord record(const std::string &content, std::uint64_t index)
{
    const auto bytes = bytesOf(content);
    return {{Bytes(bytes.begin(), bytes.end()), KeyId("key"), "signature of " + content}, index, "token " + content};
}

SignedCheckpoint checkpoint(std::uint64_t length, std::uint64_t time, const std::string &signature)
{
    return {{length, digestOf("log"), digestOf("map"), time}, KeyId("key"), signature};
}

void runSql(const QString &file, const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsRegistries();
    void keepsCheckpoints();
    void keepsLogs();
    void setsReplacedRecordsAside();
    void keepsTheLedger();
    void neverThinsEvidence();
    void namesOfEvidenceLeadNowhere();
    void keepsServedLogs();
    void keepsSettings();
    void rollsBack();
    void fullDisk();
    void newerVersion();
    void otherProgram();
    void noDatabase();
    void readOnly();
    void holesAreDamage();
    void twoConnections();
    void twoProcesses();
    void lockOfADeadProcess();
    void lockOfACopiedStore();
    void contentCache();
    void contentLeftovers();
    void collidingNames();
    void ledgerInRows();

private:
    std::unique_ptr<Database> open();
    std::int64_t addRegistry(Database &database, const QString &url = u"https://registry.example/"_s);
    QString file() const { return m_folder->filePath(u"kennel.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Database> StoreTest::open()
{
    auto database = Database::open(file());
    return database ? std::move(*database) : nullptr;
}

std::int64_t StoreTest::addRegistry(Database &database, const QString &url)
{
    return database
        .write([&](Database &db) {
            RegistryRow row;
            row.label = u"registry.example"_s;
            row.url = QUrl(url);
            row.base = row.url;
            return RegistryTable(db).add(row);
        })
        .value();
}

void StoreTest::keepsRegistries()
{
    auto database = open();
    const auto first = addRegistry(*database);
    const auto second = addRegistry(*database, u"http://registry.example/"_s);
    QVERIFY(database->write([&](Database &db) {
        RegistryTable table(db);
        auto row = table.byId(first).value();
        row.pin = RecordId(digestOf("pin"));
        row.operatorKey = KeyId("operator");
        row.broken = true;
        table.update(row);
        table.setRemoved(second, 5);
    }));
    database.reset();
    database = open();
    auto rows = database->read([](Database &db) { return RegistryTable(db).all(); }).value();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].pin->digest(), digestOf("pin"));
    QCOMPARE(rows[0].operatorKey->text(), "operator");
    QVERIFY(rows[0].broken);
    QCOMPARE(rows[1].label, u"registry.example~2"_s);
    QCOMPARE(rows[1].removedAt, 5);
    QVERIFY(database->write([&](Database &db) { RegistryTable(db).purge(second); }));
    QCOMPARE(database->read([](Database &db) { return RegistryTable(db).all(); }).value().size(), 1U);
}

void StoreTest::keepsCheckpoints()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const auto rows = [&] {
        return database->read([&](Database &db) { return CheckpointTable(db, id).all(); }).value();
    };
    const auto saw = [&](const SignedCheckpoint &seen, std::int64_t now, bool wellSigned) {
        QVERIFY(
            database->write([&](Database &db) { CheckpointTable(db, id).saw(0, seen, now, wellSigned, wellSigned); }));
    };
    saw(checkpoint(3, 100, "a"), 1, true);
    saw(checkpoint(3, 200, "b"), 2, true);
    saw(checkpoint(3, 300, "bad"), 3, false);
    QCOMPARE(rows().size(), 1U);
    QCOMPARE(rows()[0].first.signature, "a");
    QCOMPARE(rows()[0].latest.signature, "b");
    QCOMPARE(rows()[0].seen, 3U);
    QCOMPARE(rows()[0].lastSeen, 3);
    // Another key is another checkpoint; a first good signature takes the place of a bad one.
    auto other = checkpoint(3, 400, "bad");
    other.keyId = KeyId("other");
    saw(other, 4, false);
    other.signature = "good";
    saw(other, 5, true);
    QCOMPARE(rows().size(), 2U);
    QCOMPARE(rows()[1].first.signature, "good");
    QVERIFY(rows()[1].wellSigned);
    // One that comes again after a longer one is a step back; a false signature shows nothing of the kind.
    saw(checkpoint(9, 500, "long"), 6, true);
    saw(checkpoint(3, 600, "bad"), 7, false);
    QVERIFY(!rows()[0].wentBack);
    saw(checkpoint(3, 600, "c"), 8, true);
    QCOMPARE(rows()[0].wentBack, 8);
    QVERIFY(!rows()[1].wentBack && !rows()[2].wentBack);
}

void StoreTest::keepsLogs()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const LogId log(digestOf("log"));
    const std::vector<PublishedRecord> records{record("one", 1), record("two", 4), record("three", 9)};
    QVERIFY(database->write([&](Database &db) { LogTable(db, id).quarantine(7, log, 0, records); }));
    // What waits in quarantine is nobody's view.
    QVERIFY(!database->read([&](Database &db) { return LogTable(db, id).byId(log); }).value());
    QVERIFY(database->write([&](Database &db) {
        LogTable table(db, id);
        table.promote(7, log, 0, 10);
        table.setProof(log, {10, {9, std::uint64_t{1} << 40}, Bytes{1}, Bytes{2, 3}});
        clearQuarantine(db, 7);
    }));
    const auto stored = database->read([&](Database &db) { return LogTable(db, id).byId(log); }).value().value();
    QCOMPARE(stored.records, records);
    QCOMPARE(stored.completeTo, 10U);
    QCOMPARE(stored.proof, (HeadProof{10, {9, std::uint64_t{1} << 40}, Bytes{1}, Bytes{2, 3}}));
    QVERIFY(database->write([&](Database &db) {
        LogTable table(db, id);
        table.quarantine(8, log, 3, {record("four", 11)});
        table.promote(8, log, 3, 12);
    }));
    QCOMPARE(database->read([&](Database &db) { return LogTable(db, id).byId(log); }).value()->records.size(), 4U);
}

void StoreTest::setsReplacedRecordsAside()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const LogId log(digestOf("log"));
    const auto replace = [&](std::uint64_t first, const std::vector<PublishedRecord> &records) {
        return database->write([&](Database &db) { LogTable(db, id).replace(log, first, records, 10); }).has_value();
    };
    const auto aside = [&] {
        return database->read([&](Database &db) { return SetAsideTable(db, id).all(); }).value();
    };
    QVERIFY(replace(0, {record("one", 1), record("two", 4), record("three", 9)}));
    QVERIFY(aside().empty());
    // The same again replaces nothing; of others only what is not in the log any more is set aside.
    QVERIFY(replace(0, {record("one", 1), record("two", 4), record("three", 9)}));
    QVERIFY(aside().empty());
    QVERIFY(replace(1, {record("zwei", 4), record("three", 9)}));
    QCOMPARE(aside().size(), 1U);
    QCOMPARE(aside().front().position, 1U);
    QCOMPARE(aside().front().envelope, record("two", 4).envelope);
    QCOMPARE(aside().front().reason, SetAsideRecord::Reason::Superseded);
    // What was refused is added once, however often it is shown.
    const SetAsideRecord refused{log, 3, 12, record("other", 12).envelope, SetAsideRecord::Reason::Refused};
    for (int i = 0; i < 2; ++i)
        QVERIFY(database->write([&](Database &db) { SetAsideTable(db, id).add({&refused, 1}); }));
    QCOMPARE(aside().size(), 2U);
    QCOMPARE(aside().back().reason, SetAsideRecord::Reason::Refused);
    QVERIFY(database->write([&](Database &db) { LogTable(db, id).clear(); }));
    QCOMPARE(aside().size(), 5U);
    QCOMPARE(aside().back().reason, SetAsideRecord::Reason::BegunAgain);
    QCOMPARE(database->read([&](Database &db) { return SetAsideTable(db, id).countOf(log); }).value(), 4U);
    QCOMPARE(database->read([&](Database &db) { return SetAsideTable(db, id).count(); }).value(), 5U);
}

void StoreTest::keepsTheLedger()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const Bytes first(128, 1);
    const Bytes second(64, 2);
    QVERIFY(database->write([&](Database &db) {
        LedgerTable ledger(db, id);
        ledger.quarantine(1, 0, first);
        ledger.quarantine(1, 2, second);
        ledger.promote(1, 0);
        clearQuarantine(db, 1);
    }));
    auto whole = first;
    whole.insert(whole.end(), second.begin(), second.end());
    QCOMPARE(database->read([&](Database &db) { return LedgerTable(db, id).entries(); }).value(), whole);
}

/// A piece of any size is kept in values that SQLite takes.
void StoreTest::ledgerInRows()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const Bytes piece((std::size_t{64} << 20) + 128, 7);
    QVERIFY(database->write([&](Database &db) {
        LedgerTable ledger(db, id);
        ledger.quarantine(1, 0, piece);
        ledger.promote(1, 0);
        auto rows = db.statement("SELECT count(*), max(length(entries)) FROM ledger");
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 2);
        QCOMPARE(rows.integer(1), 64 << 20);
    }));
    QCOMPARE(database->read([&](Database &db) { return LedgerTable(db, id).entries(); }).value().size(), piece.size());
}

/// A registry chooses the ids of its logs: alike in what a hash table looks at, they must cost no more than others. It
/// is the time-out of the test that judges.
void StoreTest::collidingNames()
{
    NameMap names;
    Bytes id(Digest::Size, 0xab);
    for (std::uint32_t i = 0; i < 500'000; ++i) {
        for (std::size_t byte = 0; byte < 4; ++byte)
            id[28 + byte] = static_cast<std::uint8_t>(i >> (8 * byte));
        names[*LogId::fromBytes(id)] = {NameState::Withheld, {}};
    }
    QCOMPARE(names.size(), 500'000U);
}

void StoreTest::neverThinsEvidence()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const EvidenceRow row{"checkpoint.fork", 5, {{u"a.json"_s, "a"}, {u"b.json"_s, "b"}}, "a against b"};
    auto again = row; // signed anew
    again.parts[1].second = "b'";
    auto other = row;
    other.parts[1].second = "c";
    other.identity = "a against c";
    QVERIFY(database->write([&](Database &db) {
        EvidenceTable table(db, id);
        table.add(row);
        table.add(again); // the same once more says nothing new
        table.add(other);
    }));
    const auto rows = database->read([&](Database &db) { return EvidenceTable(db, id).all(); }).value();
    QCOMPARE(rows.size(), 2U);
    using Files = std::vector<std::pair<QString, std::uint64_t>>;
    QCOMPARE(rows[0].files, (Files{{u"a.json"_s, 1}, {u"b.json"_s, 1}}));
    const auto parts = [&](std::int64_t registry, std::int64_t key) {
        return database->read([&](Database &db) { return EvidenceTable(db, registry).parts(key); }).value();
    };
    QCOMPARE(parts(id, rows[0].id), row.parts);
    QCOMPARE(parts(id, rows[1].id), other.parts);
    QVERIFY(parts(id + 1, rows[0].id).empty());
    QVERIFY(database->read([&](Database &db) { return EvidenceTable(db, id + 1).isEmpty(); }).value());
}

/// Evidence is written into folders under the names that the store has.
void StoreTest::namesOfEvidenceLeadNowhere()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const EvidenceRow row{"checkpoint.fork", 5, {{u"a.json"_s, "a"}, {u"b.json"_s, "b"}}, "a against b"};
    QVERIFY(database->write([&](Database &db) { EvidenceTable(db, id).add(row); }));
    runSql(file(), u"UPDATE evidence_part SET name = '../../' || name"_s);
    const auto rows = database->read([&](Database &db) { return EvidenceTable(db, id).all(); }).value();
    QCOMPARE(rows.front().files.front().first, u"a.json"_s);
    const auto key = rows.front().id;
    QCOMPARE(database->read([&](Database &db) { return EvidenceTable(db, id).parts(key); }).value(), row.parts);
}

/// The operator logs that came with checkpoints: each whole, what they share once, and gone when an accepted log has
/// it.
void StoreTest::keepsServedLogs()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const auto checkpoint = [&](std::uint64_t length) {
        SignedCheckpoint one;
        one.checkpoint.logLength = length;
        return database->write([&](Database &db) { return CheckpointTable(db, id).saw(0, one, 1, true, false); })
            .value();
    };
    const auto keep = [&](std::int64_t row, const ServedLog &log) {
        return database->write([&](Database &db) { ServedLogTable(db, id).keep(row, log); }).has_value();
    };
    const auto served = [&](std::int64_t row) {
        return database->read([&](Database &db) { return ServedLogTable(db, id).of(row); }).value();
    };
    const auto count = [&] {
        return database
            ->read([](Database &db) {
                auto rows = db.statement("SELECT count(*) FROM served_record");
                return rows.next() ? rows.integer(0) : -1;
            })
            .value();
    };
    const auto plain = checkpoint(1);
    const auto first = checkpoint(2);
    const auto longer = checkpoint(3);
    const auto other = checkpoint(4);
    QVERIFY(!served(plain));
    QVERIFY(keep(plain, {2, {}}));
    QVERIFY(keep(first, {2, {record("a", 5)}}));
    QVERIFY(keep(longer, {2, {record("a", 5), record("b", 7)}}));
    QVERIFY(keep(other, {2, {record("a", 5), record("c", 7)}}));
    QCOMPARE(count(), 3);
    QCOMPARE(served(plain)->accepted, 2U);
    QVERIFY(served(plain)->records.empty());
    QCOMPARE(served(longer)->accepted, 2U);
    QCOMPARE(served(longer)->records.size(), 2U);
    QCOMPARE(served(longer)->records[1].envelope, record("b", 7).envelope);
    QCOMPARE(served(longer)->records[1].registryIndex, 7U);
    QCOMPARE(served(other)->records[1].envelope, record("c", 7).envelope);
    // The first one explains the signature: nothing takes its place.
    QVERIFY(keep(first, {1, {record("d", 5)}}));
    QCOMPARE(served(first)->records.size(), 1U);
    // What is accepted stands on the accepted log; what others need of it stays.
    const auto release = [&](std::int64_t row) {
        return database->write([&](Database &db) {
            CheckpointTable(db, id).accept(row);
            ServedLogTable(db, id).release(row);
        });
    };
    QVERIFY(release(longer));
    QVERIFY(!served(longer));
    QCOMPARE(count(), 2);
    QVERIFY(keep(longer, {2, {record("a", 5)}}));
    QVERIFY(!served(longer));
    QVERIFY(release(first) && release(other));
    QCOMPARE(count(), 0);
}

void StoreTest::keepsSettings()
{
    auto database = open();
    const auto id = addRegistry(*database);
    QVERIFY(database->write([&](Database &db) {
        SettingTable table(db);
        table.setValue(u"bookmarks"_s, "one");
        table.setHostAllowed(u"cdn.example"_s, true);
        table.setConsent({id, u"ns"_s, u"far.example"_s, {}});
        table.setConsent({id, u"ns"_s, u"far.example"_s, true});
    }));
    const auto consents = database->read([](Database &db) { return SettingTable(db).consents(); }).value();
    QCOMPARE(consents.size(), 1U);
    QCOMPARE(consents[0].given, true);
    QCOMPARE(database->read([](Database &db) { return SettingTable(db).values(); }).value().value(u"bookmarks"_s),
             "one");
    QCOMPARE(database->read([](Database &db) { return SettingTable(db).allowedHosts(); }).value(),
             QStringList{u"cdn.example"_s});
}

void StoreTest::rollsBack()
{
    auto database = open();
    const auto result = database->write([](Database &db) {
        SettingTable(db).setValue(u"a"_s, "1");
        db.statement("INSERT INTO nowhere VALUES (1)").run();
        SettingTable(db).setValue(u"b"_s, "2");
    });
    QVERIFY(!result);
    QVERIFY(database->read([](Database &db) { return SettingTable(db).values(); }).value().isEmpty());
    // An error does not stick to the next transaction.
    QVERIFY(database->write([](Database &db) { SettingTable(db).setValue(u"c"_s, "3"); }));
}

void StoreTest::fullDisk()
{
    auto database = open();
    QVERIFY(database->read([](Database &db) { db.statement("PRAGMA max_page_count = 60").run(); }));
    const auto result = database->write([](Database &db) {
        SettingTable(db).setValue(u"small"_s, "1");
        SettingTable(db).setValue(u"large"_s, QByteArray(1 << 20, 'x'));
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, StoreErrorCode::DiskFull);
    QVERIFY(database->read([](Database &db) { return SettingTable(db).values(); }).value().isEmpty());
}

void StoreTest::newerVersion()
{
    open().reset();
    runSql(file(), u"PRAGMA user_version = 99"_s);
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, StoreErrorCode::NewerVersion);
    QCOMPARE(database.error().detail, u"99"_s);
}

void StoreTest::otherProgram()
{
    runSql(file(), u"CREATE TABLE bookmarks (url TEXT)"_s);
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const auto before = raw.readAll();
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, StoreErrorCode::NotAStore);
    raw.seek(0);
    QCOMPARE(raw.readAll(), before);
}

void StoreTest::noDatabase()
{
    QFile raw(file());
    QVERIFY(raw.open(QIODevice::WriteOnly));
    raw.write(QByteArray(5000, 'x'));
    raw.close();
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, StoreErrorCode::NotAStore);
    // A file is no folder for a store.
    const auto store = Store::open(file());
    QVERIFY(!store);
    QCOMPARE(store.error().code, StoreErrorCode::NotAStore);
}

void StoreTest::readOnly()
{
    open().reset();
    static constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr QFile::Permissions enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(file(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | enterable));
    const QScopeGuard restore([this] {
        QCOMPARE(seteuid(getuid()), 0);
        QFile::setPermissions(m_folder->path(), readable | enterable | QFile::WriteOwner);
    });
    // Root may write everything: somebody else has to try.
    constexpr uid_t nobody = 65534;
    if (access(qPrintable(file()), W_OK) == 0 && seteuid(nobody) != 0)
        QSKIP("root may write everything, and may not become anybody else here");
    const auto database = Database::open(file());
    QVERIFY(!database);
    QCOMPARE(database.error().code, StoreErrorCode::ReadOnly);
}

void StoreTest::holesAreDamage()
{
    auto database = open();
    const auto id = addRegistry(*database);
    const LogId log(digestOf("log"));
    QVERIFY(database->write([&](Database &db) {
        LogTable table(db, id);
        table.quarantine(1, log, 0, {record("one", 1), record("two", 2), record("three", 3)});
        table.promote(1, log, 0, 4);
        LedgerTable(db, id).quarantine(1, 5, Bytes(64, 1));
        LedgerTable(db, id).promote(1, 0);
        db.statement("DELETE FROM record WHERE position = 1").run();
    }));
    const auto stored = database->read([&](Database &db) { return LogTable(db, id).byId(log); });
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, StoreErrorCode::Damaged);
    QVERIFY(!database->read([&](Database &db) { return LedgerTable(db, id).entries(); }));
}

void StoreTest::twoConnections()
{
    // One reads its own moment while the other writes.
    auto one = open();
    auto two = open();
    QVERIFY(one->write([](Database &db) { SettingTable(db).setValue(u"a"_s, "1"); }));
    QVERIFY(two->read([&](Database &db) {
                   const auto before = SettingTable(db).values();
                   const auto written = one->write([](Database &other) { SettingTable(other).setValue(u"a"_s, "2"); });
                   return written && before == SettingTable(db).values();
               })
                .value());
    QCOMPARE(two->read([](Database &db) { return SettingTable(db).values(); }).value().value(u"a"_s), "2");
}

void StoreTest::twoProcesses()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder->path()});
    QVERIFY(process.waitForStarted());
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead());
    WriterLock lock(m_folder->path());
    const auto taken = lock.tryLock();
    QVERIFY(!taken);
    QCOMPARE(taken.error().error, FolderLock::Error::Held);
    QCOMPARE(taken.error().detail, "test_store (" + std::to_string(process.processId()) + ")");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(lock.tryLock());
    QVERIFY(lock.tryLock());
    lock.unlock();
    WriterLock other(m_folder->path());
    QVERIFY(!other.tryLock());
    lock.unlock();
    QVERIFY(other.tryLock());
    other.unlock();
}

void StoreTest::lockOfADeadProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_folder->path()});
    QVERIFY(process.waitForStarted());
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead());
    process.kill();
    QVERIFY(process.waitForFinished());
    WriterLock lock(m_folder->path());
    QVERIFY(lock.tryLock());
    lock.unlock();
}

void StoreTest::lockOfACopiedStore()
{
    WriterLock lock(m_folder->path());
    QVERIFY(lock.tryLock());
    const QTemporaryDir copied;
    QVERIFY(QFile::copy(m_folder->filePath(u"writer.lock"_s), copied.filePath(u"writer.lock"_s)));
    WriterLock other(copied.path());
    QVERIFY(other.tryLock());
    other.unlock();
    lock.unlock();
}

void StoreTest::contentCache()
{
    const ContentCache cache(m_folder->path());
    QVERIFY(cache.prepare());
    const auto digest = digestOf("hello");
    const auto write = [&](const QByteArray &bytes) {
        QFile raw(cache.path(digest));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(bytes);
    };
    std::optional<ContentRow> noted;
    QVERIFY(!cache.check(digest, noted));
    write("hello");
    QVERIFY(cache.check(digest, noted));
    QVERIFY(noted.has_value());
    const auto out = m_folder->filePath(u"out"_s);
    QCOMPARE(cache.copyTo(digest, out).outcome, ContentCache::Copy::Done);
    QCOMPARE(cache.copyTo(digest, out).outcome, ContentCache::Copy::Done);
    // What a link leads to is written, whether it was there before or not, and the link stays.
    for (const auto &name : {u"out"_s, u"new"_s}) {
        const auto link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(name, link));
        QCOMPARE(cache.copyTo(digest, link).outcome, ContentCache::Copy::Done);
        QCOMPARE(QFileInfo(link).symLinkTarget(), m_folder->filePath(name));
        QVERIFY(QFileInfo(m_folder->filePath(name)).isFile() && QFile::remove(link));
    }
    QVERIFY(QFile::remove(m_folder->filePath(u"new"_s)));
    const auto mask = umask(0);
    umask(mask);
    struct stat written = {};
    QCOMPARE(stat(qPrintable(out), &written), 0);
    QCOMPARE(written.st_mode & 0777U, 0666U & ~mask);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(cache.copyTo(digest, out, stopped.get_token()).outcome, ContentCache::Copy::Stopped);
    const auto lost = cache.copyTo(digest, m_folder->filePath(u"no/folder/out"_s));
    QCOMPARE(lost.outcome, ContentCache::Copy::Failed);
    QVERIFY(!lost.error.isEmpty());
    // What changed between looking and copying does not get out under the digest.
    write("jello");
    QCOMPARE(cache.copyTo(digest, out).outcome, ContentCache::Copy::Different);
    QFile kept(out);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "hello");
    kept.close();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out"_s});
    // Of what was hashed a moment ago the kernel makes the copy; touched since, it does not get out either.
    write("hello");
    const auto hashed = cache.facts(digest);
    QVERIFY(hashed.has_value());
    QFile::remove(out);
    QCOMPARE(cache.copyHashed(digest, *hashed, out).outcome, ContentCache::Copy::Done);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "hello");
    kept.close();
    QCOMPARE(cache.copyHashed(digest, *hashed, out, stopped.get_token()).outcome, ContentCache::Copy::Stopped);
    for (const ContentRow &other : {ContentRow{4, hashed->modified}, ContentRow{5, hashed->modified - 1}})
        QCOMPARE(cache.copyHashed(digest, other, out).outcome, ContentCache::Copy::Different);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out"_s});
    // Another size, or the same size at another time: hashed again, and thrown away if it is something else.
    write("other content");
    QVERIFY(!cache.check(digest, noted));
    QVERIFY(!QFile::exists(cache.path(digest)));
    write("hello");
    QVERIFY(cache.check(digest, noted));
    write("jello");
    QFile raw(cache.path(digest));
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    raw.close();
    QVERIFY(!cache.check(digest, noted));
}

void StoreTest::contentLeftovers()
{
    const ContentCache cache(m_folder->path());
    QVERIFY(cache.prepare());
    const auto content = cache.path(digestOf("hello"));
    const QString part = content + ".Xy12Zz"_L1;
    for (const auto &name : {content, part}) {
        QFile made(name);
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    const auto now = QDateTime::currentSecsSinceEpoch();
    cache.removeLeftovers(now); // it may be on its way
    QVERIFY(QFile::exists(part));
    cache.removeLeftovers(now + 2 * 24 * 60 * 60);
    QVERIFY(!QFile::exists(part));
    QVERIFY(QFile::exists(content));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == "--hold"_L1) {
        WriterLock lock(arguments[2]);
        std::puts(lock.tryLock() ? "held" : "not held");
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 1;
    }
    StoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "storetest.moc"
