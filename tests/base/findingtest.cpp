// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/finding.h"
#include "base/outcome.h"
#include "base/timestamp.h"

#include <QTest>

#include <algorithm>

using namespace kennel;

class FindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void outcomes();
    void order();
    void outcomeOfFindings();
    void times();
};

void FindingTest::outcomes()
{
    // From worst to best, with the exit codes: as scripts depend on it.
    const std::vector<std::tuple<Outcome, std::string, int>> table = {
        {Outcome::Failed, "failed", 1},
        {Outcome::RejectedInput, "rejected-input", 4},
        {Outcome::CouldNotCheck, "could-not-check", 3},
        {Outcome::NotChecked, "not-checked", 3},
        {Outcome::NotFound, "not-found", 5},
        {Outcome::Stale, "stale", 0},
        {Outcome::Verified, "verified", 0},
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto &[outcome, code, exit] = table[i];
        QCOMPARE(std::string(outcomeCode(outcome)), code);
        QCOMPARE(exitCode(outcome), exit);
        for (std::size_t j = i; j < table.size(); ++j) {
            QCOMPARE(worst(outcome, std::get<0>(table[j])), outcome);
            QCOMPARE(worst(std::get<0>(table[j]), outcome), outcome);
        }
    }
}

static Finding finding(const char *code, Severity severity, Details details = {}, Outcome outcome = Outcome::Verified)
{
    return {.code = code, .severity = severity, .subject = {}, .details = std::move(details), .outcome = outcome};
}

void FindingTest::order()
{
    std::vector<Finding> findings = {
        finding("i", Severity::Info),
        finding("w.general", Severity::Warning),
        finding("w.record", Severity::Warning, {{"record", std::uint64_t(9)}}),
        finding("e.general", Severity::Error, {{"registryIndex", std::uint64_t(1)}}),
        finding("e.later", Severity::Error, {{"record", std::uint64_t(3)}, {"registryIndex", std::uint64_t(8)}}),
        finding("e.sooner", Severity::Error, {{"record", std::uint64_t(3)}, {"registryIndex", std::uint64_t(7)}}),
        finding("e.first", Severity::Error, {{"record", std::uint64_t(0)}, {"registryIndex", std::uint64_t(9)}}),
        finding("e.general2", Severity::Error, {}, Outcome::CouldNotCheck),
        finding("e.worse", Severity::Error, {}, Outcome::Failed),
        finding("e.general3", Severity::Error, {}, Outcome::CouldNotCheck),
    };
    sortFindings(findings);
    std::vector<std::string> codes;
    std::ranges::transform(findings, std::back_inserter(codes), &Finding::code);
    QCOMPARE(codes, (std::vector<std::string>{"e.first", "e.sooner", "e.later", "e.general", "e.worse", "e.general2",
                                              "e.general3", "w.record", "w.general", "i"}));
    QCOMPARE(std::string(severityCode(Severity::Info)), std::string("info"));
    QCOMPARE(std::string(severityCode(Severity::Warning)), std::string("warning"));
    QCOMPARE(std::string(severityCode(Severity::Error)), std::string("error"));
}

void FindingTest::outcomeOfFindings()
{
    QCOMPARE(outcomeOf({}), Outcome::Verified);
    QCOMPARE(outcomeOf({finding("a", Severity::Warning, {}, Outcome::Failed)}), Outcome::Verified);
    QCOMPARE(outcomeOf({finding("a", Severity::Error, {}, Outcome::NotFound),
                        finding("b", Severity::Error, {}, Outcome::RejectedInput), finding("c", Severity::Info)}),
             Outcome::RejectedInput);
}

void FindingTest::times()
{
    QVERIFY((Timestamp{-1, 999'999'999} < Timestamp{0, 0}));
    QVERIFY((Timestamp{5, 1} > Timestamp{5, 0}));
    QVERIFY((Timestamp{5, 1} == Timestamp{5, 1}));
}

QTEST_GUILESS_MAIN(FindingTest)
#include "findingtest.moc"
