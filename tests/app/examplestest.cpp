// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every command that README, handbook and help show, run as somebody would who reads it: on the demo registry.
#include "support/kennelctlprocess.h"
#include "support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kennelctl = QStringLiteral(KENNELCTL);
const QString sources = sourcePath();

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList documents()
{
    QStringList paths{sources + u"/README.md"_s};
    QDirIterator handbook(sources + u"/resources/handbook"_s, {u"*.md"_s}, QDir::Files);
    while (handbook.hasNext())
        paths << handbook.next();
    return paths;
}

/// What stands between backquotes in \a text, in one line each.
QStringList codeIn(const QString &text)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList all;
    for (const auto &match : code.globalMatch(text))
        all << match.captured(1).simplified();
    return all;
}

/// Those that say more than the name of a command.
QStringList commandsIn(const QStringList &code)
{
    QStringList commands;
    for (QString text : code) {
        if (text.startsWith("./dev "_L1))
            text = text.sliced(6);
        if (text.startsWith("kennelctl "_L1) && text.count(u' ') > 1)
            commands << text.sliced(10);
    }
    return commands;
}

/// The commands that `help` lists.
QStringList commandNames()
{
    QStringList names;
    const auto lines = runProgram(kennelctl, {u"help"_s}).output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("  "))
            names << QString::fromUtf8(line.trimmed().split(' ').first());
    }
    return names;
}

} // namespace

class ExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();
    void namesOfCommands();
    void searches_data();
    void searches();

private:
    /// \a example with everything put in that a reader puts in.
    QStringList filled(QString example) const;

    QTemporaryDir m_folder; ///< where the reader is; with the store, a manifest, and a registry made of it
    QHash<QString, QString> m_words;
};

void ExamplesTest::initTestCase()
{
    QVERIFY(QDir::setCurrent(m_folder.path()));
    QVERIFY(QFile::copy(sources + u"/resources/demo/harbor/gateway/1.2.0.wasm"_s, u"component.wasm"_s));
    QFile manifest(u"manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write(R"({"namespaces": ["acme"], "packages": {"acme:widget": {"1.0.0": "component.wasm"}}})");
    manifest.close();
    QCOMPARE(runProgram(kennelctl, {u"import"_s, u"manifest.json"_s, u"--data"_s, u"registry"_s}).exitCode, 0);
    QCOMPARE(runProgram(kennelctl, {u"index"_s, u"--store"_s, u"store"_s}).exitCode, 0);
    const auto known = runProgram(kennelctl, {u"registries"_s, u"--store"_s, u"store"_s, u"--json"_s}).output;
    const QString operatorKey = QJsonDocument::fromJson(known)[u"registries"][0][u"operator"].toString();
    m_words = {{u"PACKAGE"_s, u"harbor:gateway"_s},
               {u"PACKAGE[@VERSION]"_s, u"harbor:gateway@1.2.0"_s},
               {u"NAME"_s, u"harbor:gateway"_s},
               {u"N"_s, u"3"_s},
               {u"LENGTH"_s, u"112"_s},
               {u"URL"_s, u"demo"_s},
               {u"https://registry.example"_s, u"demo"_s},
               {u"http://127.0.0.1:8090"_s, u"demo"_s},
               {u"sha256:…"_s, operatorKey},
               {u"KEY"_s, operatorKey},
               {u"QUERY"_s, u"gateway"_s},
               {u"FILE"_s, u"component.wasm"_s},
               {u"A"_s, u"component.wasm"_s},
               {u"B"_s, u"harbor:gateway"_s},
               {u"COMMAND"_s, u"sync"_s}};
}

QStringList ExamplesTest::filled(QString example) const
{
    example = example.section(u" > "_s, 0, 0); // of a shell
    QStringList arguments;
    for (QString word : example.split(u' ')) {
        if (const auto known = m_words.constFind(word); known != m_words.constEnd()) {
            arguments << *known;
            continue;
        }
        // What may be left out is not left out, and what may be repeated stands once.
        word.remove(QRegularExpression(u"^\\[|\\]$|…$"_s));
        arguments << m_words.value(word, word);
    }
    if (const auto file = arguments.indexOf(u"-o"_s) + 1; file > 0)
        arguments[file] = m_folder.filePath(u"written"_s);
    return arguments;
}

void ExamplesTest::examples_data()
{
    QTest::addColumn<QString>("example");
    QStringList all;
    for (const QString &path : documents()) {
        const QString text = textOf(path);
        QVERIFY2(!text.isEmpty(), qPrintable(path));
        all += commandsIn(codeIn(text));
    }
    for (const QString &name : commandNames()) {
        const auto help = QString::fromUtf8(runProgram(kennelctl, {u"help"_s, name}).output);
        static const QRegularExpression shown(u"^Example: kennelctl (.+)$"_s, QRegularExpression::MultilineOption);
        const auto match = shown.match(help);
        QVERIFY2(match.hasMatch(), qPrintable(name));
        all << match.captured(1);
    }
    all.removeDuplicates();
    for (const QString &example : std::as_const(all)) {
        // There has to be evidence first, see ClientCommandsTest::keptEvidence().
        const bool needsEvidence = (example.startsWith("evidence "_L1) && example != "evidence records"_L1) ||
                                   example.startsWith("verify-evidence "_L1);
        if (!needsEvidence)
            QTest::newRow(qPrintable(example)) << example;
    }
}

void ExamplesTest::examples()
{
    QFETCH(const QString, example);
    QStringList arguments = filled(example);
    QFile::remove(m_folder.filePath(u"written"_s));
    const QString command = arguments.first();
    if (command == "serve"_L1) {
        ServeProcess served(kennelctl, arguments.sliced(1) + QStringList{u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(served.url().isValid());
        QCOMPARE(served.stop(), 0);
        return;
    }
    if (command != "import"_L1 && command != "help"_L1) {
        // What is forgotten must not be missing in the next example.
        const bool isOwn = command == "forget"_L1 || command == "trust"_L1;
        const QString store = m_folder.filePath(isOwn ? u"forgotten"_s : u"store"_s);
        if (isOwn)
            QCOMPARE(runProgram(kennelctl, {u"sync"_s, u"--store"_s, store, u"--registry"_s, u"demo"_s}).exitCode, 0);
        arguments += {u"--store"_s, store};
    }
    const auto done = runProgram(kennelctl, arguments);
    QVERIFY2(done.exitCode == 0, done.said().constData());
    QVERIFY(!done.output.isEmpty());
}

/// What is named alone is a command that there is.
void ExamplesTest::namesOfCommands()
{
    const QStringList names = commandNames();
    QVERIFY(names.size() > 15);
    static const QRegularExpression alone(u"^(?:\\./dev )?kennelctl ([a-z-]+)$"_s);
    for (const QString &path : documents()) {
        for (const QString &code : codeIn(textOf(path))) {
            if (const auto match = alone.match(code); match.hasMatch())
                QVERIFY2(match.captured(1) == "help"_L1 || names.contains(match.captured(1)), qPrintable(code));
        }
    }
}

void ExamplesTest::searches_data()
{
    QTest::addColumn<QString>("query");
    const auto lines = textOf(sources + u"/resources/handbook/searching.md"_s).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith("| `"_L1))
            continue;
        for (const QString &query : codeIn(line.section(u'|', 1, 1)))
            QTest::newRow(qPrintable(query)) << query;
    }
    // And those of the help, where each field has one.
    const auto help = QString::fromUtf8(runProgram(kennelctl, {u"help"_s, u"search"_s}).output);
    static const QRegularExpression row(u"^  ([a-z]+:\\S+)  "_s, QRegularExpression::MultilineOption);
    int rows = 0;
    for (const auto &match : row.globalMatch(help)) {
        ++rows;
        QTest::newRow(qPrintable(u"help: "_s + match.captured(1))) << match.captured(1);
    }
    QCOMPARE(rows, 13);
}

void ExamplesTest::searches()
{
    QFETCH(const QString, query);
    const auto done = runProgram(kennelctl, {u"search"_s, query, u"--store"_s, u"store"_s, u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.said().constData());
    if (!query.startsWith("world:"_L1)) // the demo registry has none
        QVERIFY2(QJsonDocument::fromJson(done.output)[u"total"].toInt() > 0, done.output.constData());
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "examplestest.moc"
