// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"

#include "diff/witdiff.h"
#include "support/sourcetree.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::diff;
using namespace Qt::StringLiterals;

namespace {

wasm::Inspection read(const QString &path)
{
    const QByteArray bytes = fileBytes(path);
    return wasm::inspect({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
}

/// "import interface-added t:x/j@0.1.1: …; export function-changed f (result-type)": all changes in short.
QByteArray changesText(const WitSubject &subject)
{
    QByteArrayList parts;
    for (const WitChange &change : subject.changes) {
        std::string text = change.side == Side::Import ? "import " : "export ";
        text += changeKindName(change.kind);
        if (!change.item.empty())
            text += ' ' + change.item;
        for (std::size_t i = 0; i < change.reasons.size(); ++i) {
            text += i == 0 ? " (" : ", ";
            text += reasonCodeName(change.reasons[i].code);
            if (!change.reasons[i].subject.empty())
                text += ' ' + change.reasons[i].subject;
        }
        text += change.reasons.empty() ? "" : ")";
        if (change.kind != ChangeKind::InterfaceVersion)
            parts.append(QByteArray::fromStdString(text));
    }
    return parts.join("; ");
}

} // namespace

class WitDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_rules = read(testData(u"diff/rules.wasm"_s));
        QVERIFY(m_rules.wit);
    }

    void rules_data();
    void rules();
    void everyRuleIsTried();
    void linesThatForceIt();
    void allOfAPackage();

private:
    wasm::WitWorldId world(const QString &name) const
    {
        const auto &worlds = m_rules.wit->worlds;
        const auto found = std::ranges::find(worlds, name.toStdString(), &wasm::WitWorld::name);
        return wasm::WitWorldId(found - worlds.begin());
    }

    wasm::Inspection m_rules;
};

/// Every rule, on worlds of tests/data/diff/rules.wit. What is said about implementers is what `wasm-tools` says, but
/// for versions of two tracks; a test among the interop tests asks it.
void WitDiffTest::rules_data()
{
    using enum Verdict;
    QTest::addColumn<Verdict>("users");
    QTest::addColumn<Verdict>("implementers");
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *name, Verdict users, Verdict implementers, const char *changes) {
        QTest::newRow(name) << users << implementers << QByteArray(changes);
    };
    // clang-format off
    //  name                   users   implementers  changes
    row("import-function-added", Breaking, Additive, "import function-added g");
    row("export-function-added", Additive, Breaking, "export function-added g");
    row("import-function-removed", Additive, Breaking, "import function-removed g");
    row("export-function-removed", Breaking, Additive, "export function-removed g");
    row("import-interface-added", Breaking, Additive, "import interface-added");
    row("export-interface-added", Additive, Breaking, "export interface-added");
    row("import-interface-removed", Additive, Breaking, "import interface-removed");
    row("export-interface-removed", Breaking, Additive, "export interface-removed");
    row("import-unused-type-added", Additive, Additive, "import type-added dead");
    row("export-unused-type-added", Additive, Breaking, "export type-added dead");
    row("import-unused-type-removed", Additive, Additive, "import type-removed dead");
    row("export-unused-type-removed", Breaking, Additive, "export type-removed dead");
    row("import-unused-type-changed", Additive, Additive, "import type-changed dead (definition)");
    row("export-unused-type-changed", Breaking, Breaking, "export type-changed dead (definition)");
    row("import-type-name-removed", Additive, Breaking, "import type-removed t");
    row("export-type-name-removed", Breaking, Additive, "export type-removed t");
    row("import-unused-resource-added", Breaking, Additive, "import type-added r");
    row("export-unused-resource-added", Additive, Breaking, "export type-added r");
    row("import-unused-resource-removed", Additive, Breaking, "import type-removed r");
    row("export-unused-resource-removed", Breaking, Additive, "export type-removed r");
    row("import-of-types-alone-removed", Additive, Additive, "import interface-removed");
    row("import-of-types-alone-added", Additive, Additive, "import interface-added");
    row("import-parameter-added", Breaking, Breaking, "import function-changed f (parameter-added b)");
    row("export-parameter-added", Breaking, Breaking, "export function-changed f (parameter-added b)");
    row("import-parameter-removed", Breaking, Breaking, "import function-changed f (parameter-removed b)");
    row("export-parameter-removed", Breaking, Breaking, "export function-changed f (parameter-removed b)");
    row("import-parameter-renamed", Breaking, Breaking, "import function-changed f (parameter-renamed a)");
    row("export-parameter-renamed", Breaking, Breaking, "export function-changed f (parameter-renamed a)");
    row("import-parameter-type", Breaking, Breaking, "import function-changed f (parameter-type a)");
    row("export-parameter-type", Breaking, Breaking, "export function-changed f (parameter-type a)");
    row("import-result-type", Breaking, Breaking, "import function-changed f (result-type)");
    row("export-result-type", Breaking, Breaking, "export function-changed f (result-type)");
    row("import-result-added", Breaking, Breaking, "import function-changed f (result-added)");
    row("export-result-added", Breaking, Breaking, "export function-changed f (result-added)");
    row("import-result-removed", Breaking, Breaking, "import function-changed f (result-removed)");
    row("export-result-removed", Breaking, Breaking, "export function-changed f (result-removed)");
    row("async-added", Breaking, Breaking, "import function-changed f (async-added)");
    row("async-removed", Breaking, Breaking, "export function-changed f (async-removed)");
    row("import-field-added", Breaking, Breaking, "import type-changed r (field-added b); import function-changed f (named-type a); import function-changed g (named-type)");
    row("export-field-added", Breaking, Breaking, "export type-changed r (field-added b); export function-changed f (named-type a); export function-changed g (named-type)");
    row("field-removed", Breaking, Breaking, "import type-changed r (field-removed a); import function-changed f (named-type a)");
    row("field-type", Breaking, Breaking, "import type-changed r (field-type b); import function-changed f (named-type a)");
    row("field-order", Breaking, Breaking, "import type-changed r (order-changed); import function-changed f (named-type a)");
    row("record-renamed", Breaking, Breaking, "import type-removed r; import type-added q");
    row("enum-case-added-to-a-parameter", Breaking, Breaking, "import type-changed e (case-added c); import function-changed f (named-type a)");
    row("enum-case-added-to-a-result", Breaking, Breaking, "export type-changed e (case-added c); export function-changed f (named-type)");
    row("variant-case-removed", Breaking, Breaking, "import type-changed e (case-removed c); import function-changed f (named-type)");
    row("variant-case-type", Breaking, Breaking, "import type-changed e (case-type b); import function-changed f (named-type)");
    row("flag-added", Breaking, Breaking, "import type-changed e (flag-added c); import function-changed f (named-type a)");
    row("flag-removed", Breaking, Breaking, "import type-changed e (flag-removed b); import function-changed f (named-type a)");
    row("tuple-to-record", Breaking, Breaking, "import type-changed t (definition); import function-changed f (named-type a)");
    row("list-to-stream", Breaking, Breaking, "import function-changed f (parameter-type a)");
    row("alias-of-alias", None, None, "");
    row("import-method-added", Breaking, Additive, "import function-added [method]r.b");
    row("export-method-added", Additive, Breaking, "export function-added [method]r.b");
    row("import-method-removed", Additive, Breaking, "import function-removed [method]r.b");
    row("export-method-removed", Breaking, Additive, "export function-removed [method]r.b");
    row("method-made-static", Breaking, Breaking, "import function-removed [method]r.a; import function-added [static]r.a");
    row("constructor-changed", Breaking, Breaking, "import function-changed [constructor]r (parameter-type a)");
    row("own-to-borrow", Breaking, Breaking, "import function-changed f (parameter-type x)");
    row("function-made-a-type", Additive, Breaking, "import type-added f; import function-removed f");
    row("used-record-made-own", Additive, Breaking, "import interface-removed");
    row("own-record-moved-out", Breaking, Additive, "import interface-added");
    row("import-own-resource-moved-out", Breaking, Additive, "import type-changed r (definition); import function-changed f (named-type x); import interface-added");
    row("export-own-resource-moved-out", Breaking, Breaking, "import interface-added; export type-changed r (definition); export function-changed f (named-type x)");
    row("exported-resource-becomes-imported", Breaking, Breaking, "import interface-added; export type-changed r (named-type r); export function-changed f (named-type x); export interface-removed");
    row("imported-resource-becomes-exported", Breaking, Breaking, "import interface-removed; export type-changed r (named-type r); export function-changed f (named-type x); export interface-added");
    row("use-renamed", Breaking, Breaking, "import type-removed r; import type-added q");
    row("named-type-changed-elsewhere", Breaking, Breaking, "import type-changed r (field-type a); import type-changed r (named-type r); import function-changed f (named-type x)");
    row("nothing-changed", None, None, "");
    row("world-import-function-added", Breaking, Additive, "import function-added f");
    row("world-import-function-removed", Additive, Breaking, "import function-removed f");
    row("world-export-function-added", Additive, Breaking, "export function-added f");
    row("world-export-function-removed", Breaking, Additive, "export function-removed f");
    row("world-type-removed", Additive, Breaking, "import type-removed t");
    row("world-type-changed", Breaking, Breaking, "import type-changed t (definition)");
    row("inline-import-function-added", Breaking, Additive, "import function-added g");
    row("inline-export-function-removed", Breaking, Additive, "export function-removed g");
    row("inline-unused-type-removed", Additive, Additive, "import type-removed dead");
    // Where the reference says otherwise: versions of two tracks are two interfaces.
    row("export-of-another-major-version", Breaking, Breaking, "export interface-removed; export interface-added");
    row("import-of-another-major-version", Breaking, Breaking, "import interface-removed; import interface-added");
    row("import-of-another-minor-version-of-zero", Breaking, Breaking, "import interface-removed; import interface-added");
    row("export-of-another-minor-version-of-zero", Breaking, Breaking, "export interface-removed; export interface-added");
    row("import-of-a-release-after-its-candidate", Breaking, Breaking, "import interface-removed; import interface-added");
    row("export-of-a-release-after-its-candidate", Breaking, Breaking, "export interface-removed; export interface-added");
    row("import-of-a-later-minor-version", None, None, "");
    // clang-format on
}

void WitDiffTest::rules()
{
    QFETCH(const Verdict, users);
    QFETCH(const Verdict, implementers);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const auto &wit = *m_rules.wit;
    const auto before = world(name + u"-before"_s);
    const auto after = world(name + u"-after"_s);
    const auto subject = compareWorlds(wit, before, wit, after, false);
    QTEST(changesText(subject), "changes");
    QCOMPARE(subject.verdict(Viewpoint::Users), users);
    QCOMPARE(subject.verdict(Viewpoint::Implementers), implementers);
    // Backwards it is the same relation from the other side.
    const auto back = compareWorlds(wit, after, wit, before, false);
    QCOMPARE(back.verdict(Viewpoint::Implementers), users);
    QCOMPARE(back.verdict(Viewpoint::Users), implementers);
    QCOMPARE(compareWorlds(wit, after, wit, after, false).verdict(Viewpoint::Users), Verdict::None);
}

void WitDiffTest::everyRuleIsTried()
{
    std::size_t worlds = 0;
    for (const auto &each : m_rules.wit->worlds)
        worlds += each.name.ends_with("-before");
    QCOMPARE(worlds, std::size_t(86));
}

/// What changed is told in the lines of both versions, and in the one place where they differ.
void WitDiffTest::linesThatForceIt()
{
    const auto &wit = *m_rules.wit;
    const auto changes = [&](const QString &name) {
        auto all = compareWorlds(wit, world(name + u"-before"_s), wit, world(name + u"-after"_s), false).changes;
        std::erase_if(all, [](const WitChange &each) { return each.kind == ChangeKind::InterfaceVersion; });
        return all;
    };
    auto change = changes(u"field-type"_s).front();
    QCOMPARE(change.interface, "t:field-type/i@0.1.1");
    QCOMPARE(change.item, "r");
    QCOMPARE(change.before, "record r {\n  a: u32,\n  b: option<u8>,\n}");
    QCOMPARE(change.after, "record r {\n  a: u32,\n  b: option<u16>,\n}");
    QCOMPARE(change.reasons.front(), (Reason{ReasonCode::FieldType, "b", "option<u8>", "option<u16>"}));
    change = changes(u"import-parameter-renamed"_s).front();
    QCOMPARE(change.before, "f: func(a: u32);");
    QCOMPARE(change.after, "f: func(b: u32);");
    QCOMPARE(change.reasons.front(), (Reason{ReasonCode::ParameterRenamed, "a", "a", "b"}));
    change = changes(u"import-interface-added"_s).front();
    QCOMPARE(change.before, "");
    QCOMPARE(change.after, "import t:import-interface-added/j@0.1.1;");
    change = changes(u"tuple-to-record"_s).front();
    QCOMPARE(change.reasons.front(),
             (Reason{ReasonCode::Definition, {}, "type t = tuple<u32, u32>;", "record t {\n  a: u32,\n  b: u32,\n}"}));
    change = changes(u"world-type-changed"_s).front();
    QCOMPARE(change.reasons.front(), (Reason{ReasonCode::Definition, {}, "u32", "u64"}));
    QCOMPARE(changes(u"export-method-added"_s).front().item, "[method]r.b");
}

/// A comparison leaves nothing behind for the next: all worlds of a package in one go as each pair alone.
void WitDiffTest::allOfAPackage()
{
    const auto &wit = *m_rules.wit;
    // A second package, in which every world that a rule ends with has the name of the one that it begins with.
    wasm::Wit after = wit;
    const QString before = u"-before"_s;
    std::vector<std::pair<wasm::WitWorldId, wasm::WitWorldId>> pairs;
    for (std::size_t i = 0; i < wit.worlds.size(); ++i) {
        const auto name = QString::fromStdString(std::string(wit.worlds[i].name));
        if (!name.endsWith(before))
            continue;
        const auto other = world(name.chopped(before.size()) + u"-after"_s);
        pairs.emplace_back(wasm::WitWorldId(i), other);
        std::swap(after.worlds[i].name, after.worlds[std::size_t(other)].name);
    }
    QVERIFY(pairs.size() > 60);
    const auto diff = compareWit(wit, after, false);
    std::size_t changes = 0;
    for (const auto &[was, is] : pairs) {
        const auto subject = std::ranges::find(diff.subjects, std::string(wit.at(was).name), &WitSubject::name);
        QVERIFY(subject != diff.subjects.end());
        QCOMPARE(subject->changes, compareWorlds(wit, was, after, is, false).changes);
        changes += subject->changes.size();
    }
    QVERIFY(changes >= pairs.size() / 2);
}

QTEST_GUILESS_MAIN(WitDiffTest)
#include "witdifftest.moc"
