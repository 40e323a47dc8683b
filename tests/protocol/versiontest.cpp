// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/version.h"

#include "testvectors.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;

class VersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors()
    {
        for (const auto &each : test::arrayOf(test::vectors("text_forms"_L1)["versions"_L1])) {
            const std::string text = test::textOf(each["text"_L1]);
            const auto version = Version::parse(text);
            QVERIFY2(version.has_value() == each["ok"_L1].toBool(), text.c_str());
            if (version)
                QCOMPARE(version->text(), text);
        }
    }

    void totalOrder()
    {
        std::vector<Version> ascending;
        for (const auto &each : test::arrayOf(test::vectors("text_forms"_L1)["version_total_order_ascending"_L1]))
            ascending.push_back(Version::parse(test::textOf(each)).value());
        QVERIFY(ascending.size() > 10);
        for (std::size_t i = 0; i < ascending.size(); ++i)
            for (std::size_t j = 0; j < ascending.size(); ++j) {
                QCOMPARE(ascending[i] <=> ascending[j], i <=> j);
                QCOMPARE(ascending[i] == ascending[j], i == j);
            }
    }

    void semverCrate()
    {
        const QJsonObject cases = test::dataFile(u"semver-cases.json"_s);
        int invalid = 0;
        for (const auto &each : test::arrayOf(cases.value("match"_L1))) {
            const std::string text = test::textOf(each["version"_L1]);
            const bool valid = each["versionValid"_L1].toBool();
            QVERIFY2(Version::parse(text).has_value() == valid, text.c_str());
            invalid += !valid;
        }
        QVERIFY(invalid > 0);
        int compared = 0;
        for (const auto &each : test::arrayOf(cases.value("compare"_L1))) {
            const auto a = Version::parse(test::textOf(each["a"_L1]));
            const auto b = Version::parse(test::textOf(each["b"_L1]));
            QCOMPARE(a.has_value(), each["aValid"_L1].toBool());
            QCOMPARE(b.has_value(), each["bValid"_L1].toBool());
            if (!a || !b)
                continue;
            QCOMPARE(a->comparePrecedence(*b), each["order"_L1].toInt() <=> 0);
            ++compared;
        }
        QVERIFY(compared >= 100);
    }

    void parts()
    {
        const auto version = Version::parse("1.20.300-rc.1-x+build.5-y").value();
        QCOMPARE(version.major(), 1u);
        QCOMPARE(version.minor(), 20u);
        QCOMPARE(version.patch(), 300u);
        QCOMPARE(version.prerelease(), "rc.1-x");
        QCOMPARE(version.build(), "build.5-y");
        QVERIFY(version.isPrerelease());
        const auto plain = Version::parse("1.0.0").value();
        QCOMPARE(plain.prerelease(), "");
        QCOMPARE(plain.build(), "");
        QVERIFY(!plain.isPrerelease());
        QCOMPARE(Version::parse("1.0.0+a").value().prerelease(), "");
    }

    void buildMetadataDistinguishes()
    {
        const auto plain = Version::parse("1.0.0").value();
        const auto built = Version::parse("1.0.0+a").value();
        QVERIFY(plain != built);
        QVERIFY(plain < built);
        QVERIFY(plain.comparePrecedence(built) == 0);
    }

    void longNumbersCompareAsNumbers()
    {
        const auto low = Version::parse("1.0.0-99999999999999999999998").value();
        const auto high = Version::parse("1.0.0-99999999999999999999999").value();
        const auto longer = Version::parse("1.0.0-100000000000000000000000").value();
        QVERIFY(low < high);
        QVERIFY(high < longer);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("offset");
        QTest::newRow("empty") << u""_s << int(VersionProblem::Empty) << 0;
        QTest::newRow("letter") << u"v1.0.0"_s << int(VersionProblem::BadNumber) << 0;
        QTest::newRow("leading zero") << u"1.02.0"_s << int(VersionProblem::LeadingZero) << 2;
        QTest::newRow("leading zero in a pre-release") << u"1.0.0-a.01"_s << int(VersionProblem::LeadingZero) << 8;
        QTest::newRow("too large") << u"18446744073709551616.0.0"_s << int(VersionProblem::TooLarge) << 0;
        QTest::newRow("two parts") << u"1.0"_s << int(VersionProblem::MissingPart) << 3;
        QTest::newRow("empty pre-release") << u"1.0.0-"_s << int(VersionProblem::EmptyIdentifier) << 6;
        QTest::newRow("empty build") << u"1.0.0+"_s << int(VersionProblem::EmptyIdentifier) << 6;
        QTest::newRow("four parts") << u"1.0.0.0"_s << int(VersionProblem::BadCharacter) << 5;
        QTest::newRow("underscore") << u"1.0.0-a_b"_s << int(VersionProblem::BadCharacter) << 7;
    }

    void errors()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QFETCH(int, offset);
        const auto version = Version::parse(text.toStdString());
        QVERIFY(!version);
        QCOMPARE(int(version.error().problem), problem);
        QCOMPARE(int(version.error().offset), offset);
    }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "versiontest.moc"
