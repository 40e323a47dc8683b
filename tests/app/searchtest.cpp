// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `kennelctl index` and `kennelctl search`, as scripts see them, on the demo registry.
#include "support/kennelctlprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsIndexed();
    void indexes();
    void finds_data();
    void finds();
    void wrongQueries();
    void doubtfulFields();
    void asText();

private:
    Finished run(const QString &command, const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(KENNELCTL),
                          QStringList{command, u"--store"_s, m_folder.path(), u"--offline"_s} + arguments);
    }
    QJsonObject json(const QString &command, const QStringList &arguments) const
    {
        const auto done = run(command, QStringList{u"--json"_s} + arguments);
        return done.exitCode == 0 ? QJsonDocument::fromJson(done.output).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
};

/// An answer never looks complete if it is not.
void SearchTest::nothingIsIndexed()
{
    QCOMPARE(runProgram(QStringLiteral(KENNELCTL), {u"sync"_s, u"--store"_s, m_folder.path()}).exitCode, 0);
    // Finding nothing where nothing was read says nothing.
    const auto done = run(u"search"_s, {u"--json"_s, u"gateway"_s});
    QCOMPARE(done.exitCode, 3);
    const auto found = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(found[u"total"].toInt(-1), 0);
    QCOMPARE(found[u"index"][u"releases"].toInt(-1), 0);
    QVERIFY(found[u"index"][u"indexedTo"].isNull());
    // What it stands on is known all the same.
    QVERIFY(found[u"checkpoint"][u"logLength"].toInt() > 0);
}

void SearchTest::indexes()
{
    const auto done = runProgram(QStringLiteral(KENNELCTL), {u"index"_s, u"--store"_s, m_folder.path(), u"--json"_s,
                                                             u"--max-total"_s, u"20000"_s});
    QCOMPARE(done.exitCode, 3);
    QVERIFY(QJsonDocument::fromJson(done.output)[u"stopped"].toBool());
    // It stops when it has fetched enough, and goes on the next time.
    auto coverage = QJsonDocument::fromJson(done.output)[u"index"].toObject();
    const int releases = coverage[u"releases"].toInt();
    QVERIFY(releases > 70);
    QVERIFY(coverage[u"read"].toInt() > 0 && coverage[u"read"].toInt() < releases);
    const auto rest = runProgram(QStringLiteral(KENNELCTL), {u"index"_s, u"--store"_s, m_folder.path(), u"--json"_s});
    coverage = QJsonDocument::fromJson(rest.output)[u"index"].toObject();
    QCOMPARE(coverage[u"read"].toInt(), releases);
    QCOMPARE(coverage[u"unreadable"].toInt(-1), 0);
    QCOMPARE(json(u"index"_s, {})[u"fetchedBytes"].toInt(-1), 0);
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("interface") << u"exports:tide:http-types/handler@2"_s
                               << QStringList{u"harbor:gateway"_s, u"lantern:dashboard"_s, u"tide:http-types"_s};
    QTest::newRow("words") << u"rate limiter"_s << QStringList{u"harbor:rate-limiter"_s};
    QTest::newRow("digest") << u"digest:050f6160"_s << QStringList{u"harbor:gateway"_s};
    QTest::newRow("nothing") << u"ns:harbor ns:quill"_s << QStringList();
}

void SearchTest::finds()
{
    QFETCH(const QString, query);
    const auto found = json(u"search"_s, {query});
    QStringList names;
    for (const auto each : found[u"results"].toArray()) {
        names << each[u"name"].toString();
        QCOMPARE(each[u"registry"].toString(), u"demo"_s);
        QVERIFY(each[u"read"].toBool());
    }
    QTEST(names, "names");
    const auto checkpoint = found[u"checkpoint"].toObject();
    QVERIFY(checkpoint[u"logRoot"].toString().startsWith(u"sha256:"_s));
    QVERIFY(checkpoint[u"age"].isDouble());
    QCOMPARE(found[u"index"][u"indexedTo"].toInteger(), checkpoint[u"logLength"].toInteger(-1));
    QCOMPARE(found[u"total"].toInt(), names.size());
    QCOMPARE(json(u"search"_s, {u"--all-registries"_s, query})[u"total"].toInt(), names.size());
}

void SearchTest::wrongQueries()
{
    const auto done = run(u"search"_s, {u"size:<abc"_s});
    QCOMPARE(done.exitCode, 2);
    QVERIFY(done.errors.contains("size:<abc is no size"));
    QCOMPARE(run(u"search"_s, {}).exitCode, 2);
    for (const char *field : {"yanked:no", "versions:no"}) {
        QVERIFY(run(u"search"_s, {u"--help"_s}).output.contains(field));
        QCOMPARE(run(u"search"_s, {QString::fromLatin1(field)}).exitCode, 0);
    }
    for (const auto &[query, says] : {std::pair{u"digest:zz"_s, "digest:zz is no beginning of a digest"},
                                      {u"versions:2"_s, "versions:2 is neither versions:all nor versions:no"},
                                      {u"version:2"_s, "did you mean versions:"},
                                      {u"price:<3"_s, "there are: exports, imports"}}) {
        const auto wrong = run(u"search"_s, {query});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.errors.contains(says), wrong.errors.constData());
    }
}

/// A word that looks like a field may be a name: it is looked for, and said where nothing was found.
void SearchTest::doubtfulFields()
{
    const auto done = run(u"search"_s, {u"foo:bar"_s});
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(done.errors.contains("there is no field “foo”"), done.errors.constData());
    QCOMPARE(json(u"search"_s, {u"foo:bar"_s})[u"findings"][0][u"code"].toString(), u"search.no-field"_s);
    QVERIFY(!run(u"search"_s, {u"tide:clock"_s}).errors.contains("field"));
    // No component says which world it was made for: that is said, and not only that nothing was found.
    QCOMPARE(json(u"search"_s, {u"world:wasi:http/proxy"_s})[u"findings"][0][u"code"].toString(), u"search.world"_s);
}

void SearchTest::asText()
{
    const auto done = run(u"search"_s, {u"yanked:yes"_s, u"ns:tide"_s});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.output.contains("0.9.0 (yanked)"));
    QVERIFY(done.output.contains("Found: 2"));
    QVERIFY(done.output.contains("Indexed: the contents of"));
    QVERIFY2(done.output.contains("Accepted: checkpoint "), done.output.constData());
    QVERIFY2(done.output.contains("; the index goes up to checkpoint "), done.output.constData());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
