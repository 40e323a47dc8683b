// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A store that an earlier version of the program wrote is brought to the newest form with all that is in it.
#include "session/session.h"
#include "session/support/bench.h"
#include "store/schema.h"
#include "support/sourcetree.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

QString realStore()
{
    return testData(u"store/version-6.sqlite"_s);
}
constexpr int realVersion = 6;

QStringList texts(QSqlQuery &&query)
{
    QStringList all;
    while (query.next())
        all << query.value(0).toString();
    return all;
}

/// Makes a store as version \a version of its form was, with all that the real one holds and that form can, but for the
/// index: that can be made again.
void makeStore(const QString &file, std::size_t version)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        const auto run = [&database](const QString &sql) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        };
        for (const auto step : schemaSteps.first(version)) {
            for (const char *sql : step)
                run(QString::fromUtf8(sql));
        }
        run(u"PRAGMA application_id = 1265528428"_s);
        run(u"PRAGMA user_version = %1"_s.arg(version));
        run(u"ATTACH '%1' AS real"_s.arg(realStore()));
        for (const QString &table : texts(QSqlQuery(
                 u"SELECT name FROM real.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'indexed%' AND name NOT "
                 "LIKE 'sqlite%' AND name IN (SELECT name FROM main.sqlite_schema)"_s,
                 database))) {
            const auto columns = texts(QSqlQuery(u"SELECT name FROM pragma_table_info('%1', 'real') WHERE name IN "
                                                 "(SELECT name FROM pragma_table_info('%1', 'main'))"_s.arg(table),
                                                 database))
                                     .join(u", "_s);
            run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM real.%1"_s.arg(table, columns));
        }
    }
    QSqlDatabase::removeDatabase(u"made"_s);
}

/// Nothing answers: what is shown is what was kept.
std::unique_ptr<Session> open(const QString &folder)
{
    Session::Options options;
    options.storeDir = folder;
    options.contentDir = folder + "/content"_L1;
    options.clock = std::make_shared<TestClock>();
    options.transports = std::make_shared<WorldFactory>(std::make_shared<Stage>());
    auto session = Session::open(options);
    return session ? std::move(*session) : nullptr;
}

} // namespace

class OlderStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void keepsItsIndex();
};

void OlderStoreTest::opens_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= int(schemaSteps.size()); ++version)
        QTest::addRow("%d", version) << version;
}

void OlderStoreTest::opens()
{
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"kennel.sqlite"_s);
    if (version == realVersion)
        QVERIFY(QFile::copy(realStore(), file));
    else
        makeStore(file, std::size_t(version));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));

    // The first time it is migrated; the second time it is a store like any other.
    for (const bool migrated : {false, true}) {
        const auto session = open(folder.path());
        QVERIFY2(session, migrated ? "again" : "at first");
        QCOMPARE(session->registries().size(), 1);
        const auto id = session->registries().front().id;
        const auto view = QCoro::waitFor(session->load(id));
        QCOMPARE(view->outcome, Outcome::Failed);
        QCOMPARE(codes(view->findings), u"checkpoint.fork"_s);
        QVERIFY(view->accepted);
        QCOMPARE(view->accepted->checkpoint.logLength, 4U);
        QCOMPARE(view->journal.size(), 3U);

        const auto hello = PackageName::parse("acme:hello").value();
        const auto log = QCoro::waitFor(session->readPackage(id, hello, {.offline = true}));
        QCOMPARE(log->records.size(), 2U);
        QCOMPARE(log->beforeBreak, Outcome::Verified);
        QCOMPARE(codes(log->findings), u"checkpoint.fork"_s);
        const auto *state = std::get_if<PackageState>(&log->state);
        QVERIFY(state);
        QCOMPARE(state->releases().size(), 2U);

        QCOMPARE(view->evidence.size(), 1U);
        const auto judged = QCoro::waitFor(session->judgeEvidence(id, view->evidence.front().id));
        QVERIFY(judged);
        QCOMPARE(judged->parts.size(), 4U);
        QCOMPARE(judged->verdict.outcome, Outcome::Verified);
        QCOMPARE(judged->verdict.shows, EvidenceVerdict::Shows::Contradiction);
        QCOMPARE(judged->verdict.code, std::string("checkpoint.fork"));
    }
}

/// What was read of contents since version 5 is not read again.
void OlderStoreTest::keepsItsIndex()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(realStore(), folder.filePath(u"kennel.sqlite"_s)));
    const auto session = open(folder.path());
    QVERIFY(session);
    const auto id = session->registries().front().id;
    const auto query = search::parseQuery("ns:acme");
    QVERIFY(query);
    const auto hits = QCoro::waitFor(session->search(*query, id));
    QVERIFY(hits);
    QCOMPARE(hits->total, 2U);
    const auto coverage = QCoro::waitFor(session->indexCoverage(id));
    QVERIFY(coverage);
    QCOMPARE(coverage->read, 4U);
    // Of which checkpoint the index was, versions before 8 did not keep.
    QCOMPARE(coverage->newRecords, 4U);
}

QTEST_GUILESS_MAIN(OlderStoreTest)
#include "olderstoretest.moc"
