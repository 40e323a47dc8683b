// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "translations/translators.h"

#include "format/capabilitytext.h"
#include "format/outcometext.h"
#include "format/quantity.h"

#include <QTest>
#include <QTranslator>

using namespace kennel;
using namespace Qt::StringLiterals;

/// The sentences of ui/format in the languages that there are files for, and in one that there is none for.
class TranslatorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void languages_data();
    void languages();
    void sentencesThatAreData();
};

void TranslatorsTest::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
}

void TranslatorsTest::languages_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QString>("oneByte");
    QTest::addColumn<QString>("twoBytes");
    const QLocale german(QLocale::German, QLocale::Austria);
    const QLocale danish(QLocale::Danish, QLocale::Denmark);
    QTest::newRow("German") << german << u"Geprüft"_s << u"1 Byte"_s << u"2 Bytes"_s;
    QTest::newRow("English") << QLocale(QLocale::English) << u"Verified"_s << u"1 byte"_s << u"2 bytes"_s;
    QTest::newRow("no file: English plurals") << danish << u"Verified"_s << u"1 byte"_s << u"2 bytes"_s;
}

void TranslatorsTest::languages()
{
    QFETCH(const QLocale, locale);
    installTranslators(*qApp, locale);
    QTEST(outcomeWord(Outcome::Verified), "verified");
    QTEST(sizeText(1), "oneByte");
    QTEST(sizeText(2), "twoBytes");
}

/// What stands in resources/meaning is no literal of the sources, and must reach the translators all the same.
void TranslatorsTest::sentencesThatAreData()
{
    installTranslators(*qApp, QLocale(QLocale::German, QLocale::Austria));
    const auto table = meaning::CapabilityTable::builtIn();
    std::vector<std::string> sentences{table.host.sentence, table.nothing.sentence};
    for (const auto &row : table.rows)
        sentences.push_back(row.sentence);
    for (const auto &sentence : sentences) {
        const auto translated = capabilitySentence({{}, {}, sentence, {}, {}});
        QVERIFY2(translated != QString::fromStdString(sentence), sentence.c_str());
    }
    for (const auto &host : meaning::Host::builtIn())
        QVERIFY2(hostName(host) != QString::fromStdString(host.name), host.name.c_str());
}

QTEST_GUILESS_MAIN(TranslatorsTest)
#include "translatorstest.moc"
