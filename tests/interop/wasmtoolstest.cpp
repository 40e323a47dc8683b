// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/peers.h"
#include "support/sourcetree.h"
#include "support/witgenerator.h"

#include "diff/witdiff.h"
#include "wasm/inspection.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

wasm::Inspection inspectBytes(const QByteArray &bytes)
{
    return wasm::inspect({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
}

wasm::WitWorldId worldCalled(const wasm::Wit &wit, const QByteArray &name)
{
    const auto found = std::ranges::find(wit.worlds, name.toStdString(), &wasm::WitWorld::name);
    return wasm::WitWorldId(found - wit.worlds.begin());
}

/// WAT text with another type in one place, or without one of its parts, for each place and part there is.
QByteArrayList changedOnce(const QByteArray &text)
{
    static const QHash<QByteArray, QByteArray> others{
        {"i32", "i64"},    {"i64", "i32"},    {"u8", "u64"},     {"u16", "s16"}, {"u32", "string"}, {"u64", "u8"},
        {"string", "u32"}, {"own", "borrow"}, {"borrow", "own"}, {"f64", "f32"}, {"f32", "i32"}};
    QByteArrayList changed;
    static const QRegularExpression word(u"[a-z0-9]+"_s);
    auto words = word.globalMatch(QString::fromLatin1(text));
    while (words.hasNext()) {
        const auto match = words.next();
        const auto other = others.find(match.captured().toLatin1());
        if (other != others.end())
            changed << QByteArray(text).replace(match.capturedStart(), match.capturedLength(), *other);
    }
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '(') {
            open << i;
        } else if (text[i] == ')') {
            const qsizetype begin = open.takeLast();
            if (!open.isEmpty())
                changed << QByteArray(text).remove(begin, i + 1 - begin);
        }
    }
    return changed;
}

/// Where two texts differ first: a message of a test has no room for more.
QString firstDifference(const QByteArray &expected, const QByteArray &got)
{
    const auto wanted = expected.split('\n');
    const auto lines = got.split('\n');
    const qsizetype first = std::ranges::mismatch(wanted, lines).in1 - wanted.begin();
    const auto around = [first](const QByteArrayList &list) {
        return QString::fromUtf8(list.mid(std::max<qsizetype>(first - 5, 0), 10).join('\n'));
    };
    return u"line %1, expected:\n%2\ngot:\n%3"_s.arg(first + 1).arg(around(wanted), around(lines));
}

/// The rules where we say otherwise than the reference, without "-before": an interface in versions of two tracks.
const QByteArrayList ofTwoTracks{
    "export-of-another-major-version",         "import-of-another-major-version",
    "import-of-another-minor-version-of-zero", "export-of-another-minor-version-of-zero",
    "import-of-a-release-after-its-candidate", "export-of-a-release-after-its-candidate",
};

} // namespace

/// Kennel's reader and diff against `wasm-tools`, on whatever the generator makes up.
class WasmToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto program = Peers::wasmTools();
        if (!program) {
            QVERIFY2(!Peers::areRequired(), "the reference programs are required here");
            QSKIP("SKIPPED: KENNEL_WASM_TOOLS is not set; the reader and the diff were NOT compared");
        }
        m_program = *program;
        qputenv("WAST_STRICT_COMPONENT_INDICES", "0"); // the short form of references in WAT
        QVERIFY(m_folder.isValid());
    }

    /// The text of every package and of a component for each of its worlds, byte by byte.
    void textOfGeneratedFiles();
    /// Whether components are valid, whose parts fit each other or, changed in one place, do not.
    void verdictsOfLinking();
    /// Both verdicts of every rule of the diff.
    void verdictsOfTheRules();
    /// Both verdicts of worlds that changed by chance.
    void verdictsOfGeneratedPairs();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Finished run(const QStringList &arguments) const { return runProgram(m_program, arguments); }

    /// Encodes WIT text as \a name; whether the reference accepts it.
    bool encode(const std::string &text, const QString &name) const
    {
        QFile file(path(u"source.wit"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
            return false;
        file.close();
        return run({u"component"_s, u"wit"_s, u"--all-features"_s, file.fileName(), u"--wasm"_s, u"-o"_s, path(name)})
                   .exitCode == 0;
    }

    /// Holds our verdict on \a text against the reference's, if it is WAT at all. The bodies of functions are not ours
    /// to judge.
    void compareLinking(const QByteArray &text, int &accepted, int &refused)
    {
        QFile file(path(u"source.wat"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        if (run({u"parse"_s, file.fileName(), u"-o"_s, path(u"linked.wasm"_s)}).exitCode != 0)
            return;
        const Finished verdict = run({u"validate"_s, u"--features"_s, u"all"_s, path(u"linked.wasm"_s)});
        if (verdict.errors.contains("failed to validate") ||
            verdict.errors.contains("error: type mismatch: expected i"))
            return;
        const auto ours = inspectBytes(contents(u"linked.wasm"_s));
        const bool isValid = ours.outcome() <= wasm::ReadOutcome::Partial;
        QVERIFY2(isValid == (verdict.exitCode == 0), verdict.errors.constData());
        ++(isValid ? accepted : refused);
    }

    /// What is different between the reference's text of a file and ours; empty if nothing is.
    QString textDifference(const QString &name) const
    {
        const Finished expected = run({u"component"_s, u"wit"_s, path(name)});
        if (expected.exitCode != 0)
            return u"the reference cannot print it: "_s + QString::fromUtf8(expected.said());
        const auto inspection = inspectBytes(contents(name));
        if (inspection.outcome() != wasm::ReadOutcome::Ok || !inspection.witText)
            return u"it is not read in full"_s;
        const auto ours = QByteArray::fromStdString(*inspection.witText);
        return ours == expected.output ? QString() : firstDifference(expected.output, ours);
    }

    /// Gives component.wasm the documentation that package.wasm has for its world \a name; whether there is some that
    /// the reference takes there: of the world's items it may name some that the component has not.
    bool document(const QString &name) const
    {
        const QByteArray package = contents(u"package.wasm"_s);
        const auto section = inspectBytes(package).binary.parts.front().metadata.packageDocs;
        if (!section)
            return false;
        const auto json =
            QJsonDocument::fromJson(package.sliced(qsizetype(section->offset) + 1, qsizetype(section->length) - 1));
        const QJsonObject world = json["worlds"_L1][name].toObject();
        const QJsonObject docs{{u"docs"_s, json["docs"_L1].toString()}, {u"worlds"_s, QJsonObject{{u"root"_s, world}}}};
        const QByteArray payload = "\x0cpackage-docs\x01" + QJsonDocument(docs).toJson(QJsonDocument::Compact);
        QByteArray header(1, '\0');
        for (qsizetype size = payload.size(); size > 0; size >>= 7)
            header += char(size > 0x7f ? (size & 0x7f) | 0x80 : size);
        QFile file(path(u"component.wasm"_s));
        if (world.isEmpty() || !file.open(QIODevice::Append) || file.write(header + payload) < 0)
            return false;
        file.close();
        return run({u"component"_s, u"wit"_s, file.fileName()}).exitCode == 0;
    }

    /// Whether the reference takes \a next for a world that can stand in the place of \a prev for its implementers.
    /// Where it gives no verdict, the test has failed.
    bool isCompatible(const QString &file, const QByteArray &prev, const QByteArray &next) const
    {
        const Finished verdict = run({u"component"_s, u"semver-check"_s, file, u"--prev"_s, QString::fromUtf8(prev),
                                      u"--new"_s, QString::fromUtf8(next)});
        if (verdict.exitCode != 0 && !verdict.errors.contains("new world is not semver-compatible"))
            QTest::qFail(QByteArray("no verdict of the reference: " + verdict.errors).constData(), __FILE__, __LINE__);
        return verdict.exitCode == 0;
    }

    /// Compares both verdicts. The reference knows implementers only: users are those for whom the worlds change
    /// places.
    void compareVerdicts(const QString &file, const wasm::Wit &wit, const QByteArray &prev, const QByteArray &next)
    {
        const auto subject = diff::compareWorlds(wit, worldCalled(wit, prev), wit, worldCalled(wit, next), false);
        const bool worksForImplementers = subject.verdict(diff::Viewpoint::Implementers) != diff::Verdict::Breaking;
        const bool worksForUsers = subject.verdict(diff::Viewpoint::Users) != diff::Verdict::Breaking;
        if (ofTwoTracks.contains(prev.chopped(7))) {
            // No host takes the one for the other (component model: canonical interface names); the reference compares
            // what is in them.
            QVERIFY(!worksForImplementers && !worksForUsers);
            QVERIFY(isCompatible(file, prev, next) && isCompatible(file, next, prev));
            ++m_otherwise;
            return;
        }
        QCOMPARE(worksForImplementers, isCompatible(file, prev, next));
        QCOMPARE(worksForUsers, isCompatible(file, next, prev));
        m_breaking += !worksForImplementers;
        m_breaking += !worksForUsers;
        m_verdicts += 2;
    }

    QString m_program;
    QTemporaryDir m_folder;
    int m_verdicts = 0;
    int m_breaking = 0;
    int m_otherwise = 0;
};

void WasmToolsTest::textOfGeneratedFiles()
{
    constexpr int wanted = 500;
    int packages = 0;
    int components = 0;
    int documented = 0;
    int refused = 0;
    for (std::uint32_t seed = 1; packages < wanted; ++seed) {
        const std::string source = WitGenerator(seed).package();
        if (!encode(source, u"package.wasm"_s)) {
            ++refused;
            QVERIFY2(refused < 50, source.c_str()); // the generator may make what nobody can mean, but rarely
            continue;
        }
        ++packages;
        const QString difference = textDifference(u"package.wasm"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(u"package %1: %2"_s.arg(seed).arg(difference)));
        const auto wit = inspectBytes(contents(u"package.wasm"_s)).wit;
        for (const auto world : wit->at(wit->main).worlds) {
            const QString name = QString::fromStdString(std::string(wit->at(world).name));
            if (run({u"component"_s, u"embed"_s, u"--dummy"_s, u"-w"_s, name, path(u"package.wasm"_s), u"-o"_s,
                     path(u"module.wasm"_s)})
                        .exitCode != 0 ||
                run({u"component"_s, u"new"_s, path(u"module.wasm"_s), u"-o"_s, path(u"component.wasm"_s)}).exitCode !=
                    0)
                continue;
            ++components;
            const QString inside = textDifference(u"component.wasm"_s);
            QVERIFY2(inside.isEmpty(), qPrintable(u"component of %1 %2: %3"_s.arg(seed).arg(name, inside)));
            if (!document(name))
                continue;
            ++documented;
            const QString withDocs = textDifference(u"component.wasm"_s);
            QVERIFY2(withDocs.isEmpty(),
                     qPrintable(u"documented component of %1 %2: %3"_s.arg(seed).arg(name, withDocs)));
        }
    }
    qInfo(
        "%d packages and %d components, %d of them documented, read as the reference does; %d texts it refuses itself",
        packages, components, documented, refused);
    QVERIFY(components >= wanted / 2 && documented >= wanted / 10);
}

void WasmToolsTest::verdictsOfLinking()
{
    const QDir folder(testData(u"wasm/linking"_s));
    int accepted = 0;
    int refused = 0;
    const QStringList names = folder.entryList({u"*.wat"_s});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        compareLinking(file.readAll(), accepted, refused);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name));
    }
    QCOMPARE(accepted, names.size());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &changed : changedOnce(file.readAll())) {
            compareLinking(changed, accepted, refused);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(name + u'\n' + QString::fromUtf8(changed)));
        }
    }
    qInfo("%d components are valid for both, %d for neither", accepted, refused);
    QVERIFY(accepted > 150 && refused > 300);
}

void WasmToolsTest::verdictsOfTheRules()
{
    const QString file = testData(u"diff/rules.wasm"_s);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const auto rules = inspectBytes(bytes.readAll());
    QVERIFY(rules.wit);
    for (const auto &world : rules.wit->worlds) {
        const auto name = QByteArray::fromStdString(std::string(world.name));
        if (!name.endsWith("-before"))
            continue;
        compareVerdicts(file, *rules.wit, name, name.chopped(6) + "after");
        if (QTest::currentTestFailed())
            QFAIL(name.constData());
    }
    QCOMPARE(m_otherwise, ofTwoTracks.size());
    qInfo("%d verdicts as the reference's, %d of them breaking", m_verdicts, m_breaking);
}

void WasmToolsTest::verdictsOfGeneratedPairs()
{
    m_verdicts = m_breaking = 0;
    int impossible = 0;
    for (std::uint32_t seed = 1; m_verdicts < 500; ++seed) {
        const std::string source = WitGenerator(seed).pairOfWorlds();
        QVERIFY2(encode(source, u"pair.wasm"_s), source.c_str());
        const QString file = path(u"pair.wasm"_s);
        // The reference writes an export that uses a resource of another one, which is imported as well, as if it used
        // the imported one. No component is like that, and by its own verdict such a world cannot stand for itself.
        const bool isPossible = isCompatible(file, "prev", "prev") && isCompatible(file, "next", "next");
        if (QTest::currentTestFailed())
            return;
        if (!isPossible) {
            ++impossible;
            continue;
        }
        const auto pair = inspectBytes(contents(u"pair.wasm"_s));
        QVERIFY(pair.wit);
        compareVerdicts(file, *pair.wit, "prev", "next");
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"pair %1:\n%2"_s.arg(seed).arg(QString::fromStdString(source))));
    }
    qInfo(
        "%d verdicts on %d pairs as the reference's, %d of them breaking; %d left out, worlds that the reference takes "
        "for incompatible with themselves",
        m_verdicts, m_verdicts / 2, m_breaking, impossible);
    QVERIFY(impossible < 50);
    QVERIFY(m_breaking > m_verdicts / 10 && m_breaking < m_verdicts * 9 / 10);
}

QTEST_GUILESS_MAIN(WasmToolsTest)
#include "wasmtoolstest.moc"
