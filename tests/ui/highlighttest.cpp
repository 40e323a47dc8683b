// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/sourcetree.h"
#include "ui/witwords.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/** The name of the style of every character, line by line. */
class Styles : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit Styles(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    std::vector<QStringList> read(const QStringList &lines)
    {
        std::vector<QStringList> all;
        KSyntaxHighlighting::State state;
        for (const auto &line : lines) {
            m_line = QStringList(line.size(), u"Normal"_s);
            state = highlightLine(line, state);
            all.push_back(m_line);
        }
        return all;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        for (int i = offset; i < offset + length; ++i)
            m_line[i] = format.name();
    }

private:
    QStringList m_line;
};

/** A line with the names of its styles around what they cover; what is Normal stands as it is. */
QString marked(const QString &line, const QStringList &styles)
{
    QString text;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && styles[end] == styles[i])
            ++end;
        const QString part = line.sliced(i, end - i);
        text += styles[i] == "Normal"_L1 ? part : u"<%1>%2</%1>"_s.arg(styles[i], part);
        i = end;
    }
    return text;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What a word of that kind may look like. */
bool fits(Word::Kind kind, const QString &style)
{
    const auto isOneOf = [&style](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&](QLatin1StringView name) { return style == name; });
    };
    switch (kind) {
    case Word::Kind::Comment:
        return style == "Comment"_L1;
    case Word::Kind::Documentation:
        return style == "Documentation"_L1;
    case Word::Kind::Keyword:
        return isOneOf({"Declaration"_L1, "Keyword"_L1, "Type"_L1});
    case Word::Kind::Identifier:
        return isOneOf({"Normal"_L1, "Identifier"_L1, "Function"_L1, "Path"_L1});
    case Word::Kind::Escaped:
        return isOneOf({"Identifier"_L1, "Path"_L1});
    case Word::Kind::Version:
        return style == "Version"_L1;
    case Word::Kind::Annotation:
        return isOneOf({"Annotation"_L1, "String"_L1});
    case Word::Kind::GateVersion:
        return style == "Version"_L1;
    }
    return false;
}

} // namespace

/** The definition of WIT that the window highlights with. */
class HighlightTest : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_wit;
    QMap<Word::Kind, int> m_seen;

    /** Holds every word of a file against what a reader of WIT takes it for. */
    void judge(const QString &path)
    {
        const auto lines = contents(path).split(u'\n');
        const auto styles = Styles(m_wit).read(lines);
        for (const auto &word : witWords(lines)) {
            ++m_seen[word.kind];
            for (int i = word.start; i < word.start + word.length; ++i) {
                const QString &style = styles[std::size_t(word.line)][i];
                QVERIFY2(fits(word.kind, style), qPrintable(u"%1:%2: “%3” is %4 in: %5"_s.arg(path)
                                                                .arg(word.line + 1)
                                                                .arg(lines[word.line].sliced(word.start, word.length),
                                                                     style, lines[word.line])));
            }
        }
    }

    static void addFiles(const QString &folder, const QStringList &names = {u"*.wit"_s})
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_repository.addCustomSearchPath(u":/kennel/highlighting"_s);
        m_wit = m_repository.definitionForName(u"WIT"_s);
        QVERIFY(m_wit.isValid());
    }

    void looksAsBefore_data() { addFiles(testData(u"highlight"_s), {u"*.wit"_s, u"*.wat"_s}); }

    /** Every file beside its golden twin: FILE.spans has the same lines with the names of the styles in them. */
    void looksAsBefore()
    {
        QFETCH(QString, path);
        const auto lines = contents(path).split(u'\n');
        const auto definition = path.endsWith(".wat"_L1) ? m_repository.definitionForName(u"WAT"_s) : m_wit;
        QVERIFY(definition.isValid());
        const auto styles = Styles(definition).read(lines);
        QStringList now;
        for (qsizetype i = 0; i < lines.size(); ++i)
            now << marked(lines[i], styles[std::size_t(i)]);
        const auto golden = contents(path + u".spans"_s).split(u'\n');
        if (now == golden)
            return;
        QFile result(QFileInfo(path).fileName() + u".spans"_s);
        QVERIFY(result.open(QIODevice::WriteOnly));
        result.write(now.join(u'\n').toUtf8());
        for (qsizetype i = 0; i < std::max(now.size(), golden.size()); ++i) {
            if (now.value(i) != golden.value(i))
                qWarning("line %d\n- %s\n+ %s", int(i + 1), qPrintable(golden.value(i)), qPrintable(now.value(i)));
        }
        QFAIL(qPrintable(u"Highlighted otherwise. If it is right: cp %1 %2.spans"_s.arg(
            QFileInfo(result).absoluteFilePath(), path)));
    }

    void wordsAreWhatTheyAre_data() { addFiles(testData()); }

    void wordsAreWhatTheyAre()
    {
        QFETCH(QString, path);
        if (path.endsWith("/broken.wit"_L1))
            QSKIP("no WIT: its golden twin says all there is to say");
        judge(path);
    }

    void wordsOfTheCorpus()
    {
        const QString corpus = qEnvironmentVariable("KENNEL_CORPUS");
        if (corpus.isEmpty())
            QSKIP("KENNEL_CORPUS names no folder: no WIT of a larger corpus was highlighted");
        QDirIterator files(corpus, {u"*.wit"_s}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count)
            judge(files.next());
        QVERIFY2(count > 0, "KENNEL_CORPUS has no WIT");
    }

    /** A judge that sees nothing finds nothing. */
    void allKindsWereSeen()
    {
        using Kind = Word::Kind;
        for (const auto kind : {Kind::Comment, Kind::Documentation, Kind::Keyword, Kind::Identifier, Kind::Escaped,
                                Kind::Version, Kind::Annotation, Kind::GateVersion})
            QVERIFY2(m_seen.value(kind) > 2, qPrintable(QString::number(int(kind))));
    }

    void theJudgeFindsWhatIsWrong()
    {
        // Another language colours the same words otherwise; that has to be noticed.
        const auto lines = QStringList{u"interface a { record b { c: u8 } }"_s};
        const auto styles = Styles(m_repository.definitionForName(u"JSON"_s)).read(lines);
        QVERIFY(std::ranges::any_of(witWords(lines), [&](const Word &word) {
            return !fits(word.kind, styles[std::size_t(word.line)][word.start]);
        }));
    }
};

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlighttest.moc"
