// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "client/texttable.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

#include <pty.h>
#include <unistd.h>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

TextTable table()
{
    TextTable table({u"Name"_s, u"What it says"_s, u"Digest"_s});
    table.add({u"a:b"_s, u"A sentence of some length, with words"_s, u"sha256:0123456789abcdef0123456789abcdef"_s});
    table.add({u"c:d"_s, u"Short"_s, u"sha256:00"_s});
    return table;
}

qsizetype widest(const QString &text)
{
    qsizetype width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, line.size());
    return width;
}

} // namespace

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWhereThereIsNoTerminal();
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void ends();
    void wholeColumns();
    void onATerminal();
};

void TextTableTest::wholeWhereThereIsNoTerminal()
{
    const QString text = table().text(0);
    QVERIFY(!text.contains(u'…'));
    QVERIFY(text.contains(u"sha256:0123456789abcdef0123456789abcdef\n"_s));
}

void TextTableTest::fitsTheTerminal_data()
{
    QTest::addColumn<int>("terminal");
    for (const int terminal : {200, 83, 60, 40, 24})
        QTest::addRow("%d", terminal) << terminal;
}

void TextTableTest::fitsTheTerminal()
{
    QFETCH(const int, terminal);
    const QString text = table().text(terminal);
    QVERIFY2(widest(text) <= terminal, qPrintable(text));
    QCOMPARE(text.contains(u'…'), widest(table().text(0)) > terminal);
    QVERIFY(text.contains(u"a:b"_s)); // what is short stays
}

/// Of a sentence one reads the beginning, of a digest both ends.
void TextTableTest::ends()
{
    const QString text = table().text(50);
    QVERIFY2(text.contains(u"A sentence of some"_s) && !text.contains(u"words"_s), qPrintable(text));
    QVERIFY2(text.contains(u"  sha256:0"_s) && text.contains(u"def\n"_s), qPrintable(text));
    TextTable smileys({u"X"_s});
    smileys.add({QString::fromUcs4(U"😀😀😀😀😀😀😀😀")});
    const QString cut = smileys.text(9);
    QCOMPARE(QString::fromUtf8(cut.toUtf8()), cut); // no half of a character
}

void TextTableTest::wholeColumns()
{
    auto whole = table();
    whole.keepWhole(2);
    QVERIFY(whole.text(50).contains(u"sha256:0123456789abcdef0123456789abcdef\n"_s));
    QVERIFY(whole.text(10).contains(u"sha256:0123456789abcdef0123456789abcdef\n"_s));
}

/// The real program on a real terminal, and into a pipe.
void TextTableTest::onATerminal()
{
    const QTemporaryDir store;
    const QStringList packages{u"packages"_s, u"--quiet"_s, u"--store"_s, store.path()};
    constexpr int columns = 50;
    constexpr int patience = 60'000; // milliseconds until the test gives up; never what it measures
    QProcess piped;
    piped.start(QStringLiteral(KENNELCTL), packages);
    QVERIFY(piped.waitForFinished(patience));
    const QString whole = QString::fromUtf8(piped.readAllStandardOutput());
    const auto tableIn = [](const QString &text) { return text.section(u"– stands for"_s, 0, 0); };
    QVERIFY(tableIn(whole) != whole);
    QVERIFY(widest(tableIn(whole)) > columns && !tableIn(whole).contains(u'…'));

    int terminal = -1;
    int inside = -1;
    const winsize size{.ws_row = 1000, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
    QCOMPARE(::openpty(&terminal, &inside, nullptr, nullptr, &size), 0);
    QProcess shown;
    shown.setChildProcessModifier([inside] { ::dup2(inside, STDOUT_FILENO); });
    shown.start(QStringLiteral(KENNELCTL), packages);
    QVERIFY(shown.waitForStarted(patience));
    ::close(inside);
    QByteArray bytes;
    std::array<char, 4096> piece{};
    // Reading ends with an error once nobody has the other end open any more.
    for (ssize_t count = 0; (count = ::read(terminal, piece.data(), piece.size())) > 0;)
        bytes.append(piece.data(), count);
    ::close(terminal);
    QVERIFY(shown.waitForFinished(patience));
    QCOMPARE(shown.exitCode(), 0);
    const QString fitted = QString::fromUtf8(bytes).remove(u'\r');
    QVERIFY2(tableIn(fitted).contains(u'…') && widest(tableIn(fitted)) <= columns, qPrintable(fitted));
}

QTEST_GUILESS_MAIN(TextTableTest)
#include "texttabletest.moc"
