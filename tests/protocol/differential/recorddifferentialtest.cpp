// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Holds the decoder of records against libprotobuf over mutated records. The two may differ in five documented forms
// and in nothing else: in three of them we must refuse, and for the two kinds of padding libprotobuf is asked about the
// same record without it.
#include "base/hex.h"
#include "messagetree.h"
#include "protobufrecord.h"
#include "support/fieldcover.h"
#include "wireexcuses.h"

#include <QTest>

#include <array>

using namespace kennel;

namespace {

#ifdef KENNEL_DIFFERENTIAL_OPERATOR
using Record = OperatorRecord;
#else
using Record = PackageRecord;
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int defaultCases = 25'000;
#else
constexpr int defaultCases = 520'000; // of each of the two kinds of records
#endif

struct Counts
{
    int accepted = 0;
    int refused = 0;
    std::array<int, 5> excused{};

    void excuse(test::Excuse excuse) { ++excused[std::size_t(excuse)]; }
};

/// Judges one record with both; false if they differ without an excuse, or if bytes of it belong to no field.
bool agree(ByteView content, Counts &counts)
{
    const auto ours = decodeRecord<Record>(content);
    ++(ours ? counts.accepted : counts.refused);
    if (ours && !test::childrenCover(ours->fields))
        return false;
    const test::Excuses excuses = test::findExcuses(Record::kind, content);
    if (excuses.mustRefuse) {
        if (test::protobufParses(Record::kind, content))
            counts.excuse(*excuses.mustRefuse);
        return !ours;
    }
    if (excuses.paddedTag || excuses.paddedLength) {
        if (test::protobufParses(Record::kind, content))
            return false; // it would be no difference at all
        if (ours)
            counts.excuse(excuses.paddedTag ? test::Excuse::PaddedTag : test::Excuse::PaddedLength);
    }
    const auto theirs = test::protobufRecord<Record>(excuses.normalised);
    return ours ? theirs && *theirs == ours->record : !theirs;
}

} // namespace

class RecordDifferentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::silenceProtobuf(); }

    void mutatedRecords()
    {
        const int cases = qEnvironmentVariableIntValue("KENNEL_DIFFERENTIAL_CASES");
        const int total = cases > 0 ? cases : defaultCases;
        const auto seed = std::uint32_t(qEnvironmentVariableIntValue("KENNEL_DIFFERENTIAL_SEED")) + 1;
        test::RecordMutator mutator(Record::kind, seed);
        Counts counts;
        for (int i = 0; i < total; ++i) {
            const Bytes content = mutator.next();
            if (!agree(content, counts))
                QFAIL(qPrintable(QStringLiteral("case %1 of seed %2: ").arg(i).arg(seed) +
                                 QString::fromStdString(toHex(content))));
        }
        qInfo("%d records: %d accepted, %d refused", total, counts.accepted, counts.refused);
        qInfo(
            "differences excused: wrong wire type %d, varint beyond 64 bits %d, tag beyond 32 bits %d, padded tag %d, "
            "padded length %d",
            counts.excused[0], counts.excused[1], counts.excused[2], counts.excused[3], counts.excused[4]);
        QVERIFY(counts.accepted * 5 >= total);
        QVERIFY(counts.refused * 5 >= total);
        for (const int excused : counts.excused)
            QVERIFY(excused > 0); // each documented difference still exists
    }
};

QTEST_GUILESS_MAIN(RecordDifferentialTest)
#include "recorddifferentialtest.moc"
