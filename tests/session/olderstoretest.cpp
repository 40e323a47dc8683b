// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A store that an earlier version of the program wrote is brought to the newest form with all that is in it.
#include "session/session.h"
#include "session/support/bench.h"

#include <QDir>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class OlderStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void registryThatMisbehaved();
    void logs();
    void evidence();
    void searching();

private:
    std::unique_ptr<Session> open() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    RegistryId m_id;
};

void OlderStoreTest::initTestCase()
{
    const QDir kept(QStringLiteral(KENNEL_TEST_DATA "/store"));
    QVERIFY(QDir().mkpath(m_folder.filePath(u"store"_s)));
    const auto store = m_folder.filePath(u"store/kennel.sqlite"_s);
    QVERIFY(QFile::copy(kept.filePath(u"version-6.sqlite"_s), store));
    QVERIFY(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner));
}

/// Each test opens the store as a program does that is started; the first one migrates it.
void OlderStoreTest::init()
{
    m_session.reset();
    m_session = open();
    QVERIFY(m_session);
    QCOMPARE(m_session->registries().size(), 1);
    m_id = m_session->registries().front().id;
    QVERIFY(QCoro::waitFor(m_session->load(m_id)));
}

/// Nothing answers: what is shown is what was kept.
std::unique_ptr<Session> OlderStoreTest::open() const
{
    Session::Options options;
    options.storeDir = m_folder.filePath(u"store"_s);
    options.contentDir = m_folder.filePath(u"content"_s);
    options.clock = std::make_shared<TestClock>();
    options.transports = std::make_shared<WorldFactory>(std::make_shared<Stage>());
    auto session = Session::open(options);
    return session ? std::move(*session) : nullptr;
}

void OlderStoreTest::registryThatMisbehaved()
{
    const auto view = m_session->view(m_id);
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.fork"_s);
    QVERIFY(view->accepted);
    QCOMPARE(view->accepted->checkpoint.logLength, 4U);
    QCOMPARE(view->journal.size(), 3U);
    QCOMPARE(view->evidence.size(), 1U);
}

void OlderStoreTest::logs()
{
    const auto hello = PackageName::parse("acme:hello").value();
    const auto log = QCoro::waitFor(m_session->readPackage(m_id, hello, {.offline = true}));
    QCOMPARE(log->records.size(), 2U);
    QCOMPARE(log->beforeBreak, Outcome::Verified);
    QCOMPARE(codes(log->findings), u"checkpoint.fork"_s);
    const auto *state = std::get_if<PackageState>(&log->state);
    QVERIFY(state);
    QCOMPARE(state->releases().size(), 2U);
}

void OlderStoreTest::evidence()
{
    const auto judged = QCoro::waitFor(m_session->judgeEvidence(m_id, m_session->view(m_id)->evidence.front().id));
    QVERIFY(judged);
    QCOMPARE(judged->parts.size(), 4U);
    QCOMPARE(judged->verdict.outcome, Outcome::Verified);
    QCOMPARE(judged->verdict.shows, EvidenceVerdict::Shows::Contradiction);
    QCOMPARE(judged->verdict.code, std::string("checkpoint.fork"));
}

void OlderStoreTest::searching()
{
    const auto query = search::parseQuery("ns:acme");
    QVERIFY(query);
    const auto hits = QCoro::waitFor(m_session->search(*query, m_id));
    QVERIFY(hits);
    QCOMPARE(hits->total, 2U);
    const auto coverage = QCoro::waitFor(m_session->indexCoverage(m_id));
    QVERIFY(coverage);
    QCOMPARE(coverage->read, 4U);
    // Of which checkpoint the index was, versions before 8 did not keep.
    QCOMPARE(coverage->newRecords, 4U);
}

QTEST_GUILESS_MAIN(OlderStoreTest)
#include "olderstoretest.moc"
