// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/packagename.h"

#include "testvectors.h"

#include <QTest>

using namespace kennel;
using namespace Qt::StringLiterals;

class PackageNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const auto &each : test::arrayOf(test::vectors("text_forms"_L1)["package_names"_L1])) {
            const QString text = each["text"_L1].toString();
            QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text << each["ok"_L1].toBool();
        }
    }

    void vectors()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto name = PackageName::parse(text.toStdString());
        QCOMPARE(name.has_value(), valid);
        if (!name)
            return;
        QCOMPARE(name->text(), text.toStdString());
        QCOMPARE(std::string(name->nameSpace()) + ':' + std::string(name->name()), text.toStdString());
        QVERIFY(isLabel(name->nameSpace()));
        QVERIFY(isLabel(name->name()));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("offset");
        QTest::newRow("no colon") << u"acme"_s << int(NameProblem::NoColon) << 4;
        QTest::newRow("two colons") << u"a:b:c"_s << int(NameProblem::TwoColons) << 3;
        QTest::newRow("capital") << u"aCme:x"_s << int(NameProblem::BadNamespace) << 1;
        QTest::newRow("empty namespace") << u":x"_s << int(NameProblem::BadNamespace) << 0;
        QTest::newRow("ends with a dash") << u"acme:x-"_s << int(NameProblem::BadName) << 7;
        QTest::newRow("word begins with a digit") << u"acme:x-1"_s << int(NameProblem::BadName) << 7;
        QTest::newRow("two dashes") << u"acme:x--y"_s << int(NameProblem::BadName) << 7;
    }

    void errors()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QFETCH(int, offset);
        const auto name = PackageName::parse(text.toStdString());
        QVERIFY(!name);
        QCOMPARE(int(name.error().problem), problem);
        QCOMPARE(int(name.error().offset), offset);
    }

    void logIds()
    {
        QCOMPARE(operatorLogId().text(), test::textOf(test::vectors("operator_log_id"_L1)["log_id"_L1]));
        const QJsonArray packages = test::vectors("package_log_ids"_L1).toArray();
        QVERIFY(!packages.isEmpty());
        for (const auto &each : packages) {
            const std::string name = test::textOf(each["name"_L1]);
            QCOMPARE(packageLogId(name).text(), test::textOf(each["log_id"_L1]));
            if (const auto parsed = PackageName::parse(name))
                QCOMPARE(parsed->logId(), packageLogId(name));
        }
    }
};

QTEST_GUILESS_MAIN(PackageNameTest)
#include "packagenametest.moc"
