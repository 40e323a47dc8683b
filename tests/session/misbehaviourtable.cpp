// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// A registry that misbehaves on purpose, systematically, over real HTTP. The rows are in misbehaviour/, a file a class;
// what every row must do beyond what it says is in misbehaviour/arena.cpp.
#include "session/misbehaviour/arena.h"

#include <QTest>

#include <map>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class MisbehaviourTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transport_data() { list(transportCases()); }
    void transport() { run(); }
    void syntax_data() { list(syntaxCases()); }
    void syntax() { run(); }
    void meaning_data() { list(meaningCases()); }
    void meaning() { run(); }
    void history_data() { list(historyCases()); }
    void history() { run(); }
    void oddities_data() { list(oddityCases()); }
    void oddities() { run(); }
    void cleanupTestCase();

private:
    void list(const QList<Case> &cases);
    void run();

    std::map<QByteArray, std::map<Outcome, int>> m_totals; // by class
};

void MisbehaviourTable::list(const QList<Case> &cases)
{
    QTest::addColumn<Case>("row");
    for (const auto &one : cases)
        QTest::newRow(one.name.constData()) << one;
}

void MisbehaviourTable::run()
{
    QFETCH(const Case, row);
    QCOMPARE(trial(row), QString());
    ++m_totals[QTest::currentTestFunction()][row.outcome];
}

/// How many rows of each class ended in what.
void MisbehaviourTable::cleanupTestCase()
{
    for (const auto &[name, outcomes] : m_totals) {
        int total = 0;
        QStringList parts;
        for (const auto &[outcome, count] : outcomes) {
            const auto code = outcomeCode(outcome);
            parts.append(u"%1 %2"_s.arg(count).arg(QString::fromUtf8(code.data(), qsizetype(code.size()))));
            total += count;
        }
        qInfo("%s: %d cases (%s)", name.constData(), total, qPrintable(parts.join(u", "_s)));
    }
}

QTEST_GUILESS_MAIN(MisbehaviourTable)
#include "misbehaviourtable.moc"
