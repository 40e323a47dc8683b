// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"

#include "crypto/sha256.h"
#include "diff/filediff.h"
#include "diff/modulediff.h"
#include "support/sourcetree.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::diff;
using namespace Qt::StringLiterals;

namespace {

struct Loaded
{
    explicit Loaded(const QString &path)
        : bytes(fileBytes(path))
        , inspection(wasm::inspect(view()))
    {
    }

    ByteView view() const
    {
        return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
    }
    ReadFile file() const { return {inspection, view()}; }

    QByteArray bytes;
    wasm::Inspection inspection;
};

FileDiff compare(const QString &before, const QString &after)
{
    return compareFiles(Loaded(before).file(), Loaded(after).file(), meaning::CapabilityTable::builtIn());
}

QString own(const char *name)
{
    return testData(u"wasm/own/"_s + QLatin1StringView(name));
}

} // namespace

class FileDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFile();
    void everyFileAgainstEveryOther();
    void parts();
    void metadata();
    void capabilities();
    void modules_data();
    void modulesOfManyTypes();
    void modules();
    void notCompared();
    void worldsOfModules();
    void sectionsOfOneSize();
    void cutOff_data();
    void cutOff();
    void otherKinds();
};

void FileDiffTest::sameFile()
{
    const auto diff = compare(own("metadata-full.component.wasm"), own("metadata-full.component.wasm"));
    QVERIFY(diff.areIdentical());
    QCOMPARE(diff.verdict(Viewpoint::Users), Verdict::None);
    QVERIFY(diff.capabilities && diff.capabilities->empty());
    QVERIFY(diff.metadata.empty());
    QCOMPARE(diff.parts.size(), 1U);
    QCOMPARE(diff.parts[0].kind, PartChange::Kind::Identical);
    QCOMPARE(diff.before.parts[0], sha256(Loaded(own("metadata-full.component.wasm")).view()));
}

/// Nothing crashes, and the two points of view change places when the files do.
void FileDiffTest::everyFileAgainstEveryOther()
{
    std::vector<Loaded> files;
    for (const QString &path : corpusBinaries(testData(u"wasm"_s)))
        files.emplace_back(path);
    const auto table = meaning::CapabilityTable::builtIn();
    for (const Loaded &before : files) {
        for (const Loaded &after : files) {
            const auto there = compareFiles(before.file(), after.file(), table);
            const auto back = compareFiles(after.file(), before.file(), table);
            // With itself whatever was compared is the same, also where interfaces use one another.
            if (&before == &after && there.interface) {
                QCOMPARE(there.verdict(Viewpoint::Users), Verdict::None);
                QCOMPARE(there.verdict(Viewpoint::Implementers), Verdict::None);
            }
            if (there.before.kind != wasm::FileKind::Component || there.after.kind != wasm::FileKind::Component)
                continue;
            const auto breaks = [](const FileDiff &diff, Viewpoint viewpoint) {
                return diff.verdict(viewpoint) == Verdict::Breaking;
            };
            QCOMPARE(breaks(there, Viewpoint::Users), breaks(back, Viewpoint::Implementers));
            QCOMPARE(there.capabilities.has_value(), back.capabilities.has_value());
            if (there.capabilities)
                QCOMPARE(there.capabilities->size(), back.capabilities->size());
        }
    }
}

void FileDiffTest::parts()
{
    const auto diff = compare(sourcePath(u"resources/demo/mosaic/resize/0.5.0.wasm"_s),
                              sourcePath(u"resources/demo/mosaic/resize/0.6.0.wasm"_s));
    QVERIFY(!diff.parts.empty());
    QCOMPARE(diff.parts[0].depth, 0U);
    QCOMPARE(diff.parts[0].kind, PartChange::Kind::Changed);
    const auto count = [&](PartChange::Kind kind) { return std::ranges::count(diff.parts, kind, &PartChange::kind); };
    QVERIFY(count(PartChange::Kind::Added) > 0);
    // Sections tell where the bytes went, to the last one.
    std::int64_t growth = 0;
    for (const SectionChange &section : diff.parts[0].sections)
        growth += std::int64_t(section.after) - std::int64_t(section.before);
    QCOMPARE(growth, std::int64_t(diff.after.size) - std::int64_t(diff.before.size));
}

void FileDiffTest::metadata()
{
    wasm::Metadata before;
    before.name = "a";
    before.claims = {{wasm::ClaimKind::Licenses, "MIT", 0}, {wasm::ClaimKind::Source, "https://x", 0}};
    before.producers = {{"language", {{"Rust", "1.80"}, {"C", ""}}, 0}};
    before.dependencies = {{"root", "1", "", false, true, {}},
                           {"serde", "1.0", "", false, false, {}},
                           {"syn", "1.0", "", false, false, {}},
                           {"syn", "2.0", "", false, false, {}}};
    before.targetFeatures = {"+simd128"};
    before.registry = {.authors = {"A", "B"},
                       .description = "Says",
                       .license = "MIT",
                       .customLicenses = {{"own", "Own licence", "Do as you like.", ""}},
                       .links = {{"Homepage", "https://x"}, {"chat", "https://y"}},
                       .categories = {"parsing"}};
    wasm::Metadata after = before;
    QVERIFY(compareMetadata(before, after).empty());
    after.name.reset();
    after.claims = {{wasm::ClaimKind::Licenses, "GPL-3.0", 0}, {wasm::ClaimKind::Source, "https://x", 0}};
    after.producers = {{"language", {{"Rust", "1.96"}}, 0}};
    after.dependencies = {{"root", "2", "", false, true, {}}, {"serde", "1.1", "", false, false, {}}};
    after.targetFeatures = {};
    after.registry = {.authors = {"A"},
                      .license = "MIT",
                      .customLicenses = {{"own", "Own licence", "Ask before.", ""}},
                      .links = {{"Homepage", "https://z"}, {"chat", "https://y"}},
                      .categories = {"parsing", "wasm"}};
    using enum MetadataChange::Field;
    const std::vector<MetadataChange> expected{
        {Name, "", "a", std::nullopt},
        {Licenses, "", "MIT", "GPL-3.0"},
        {Producer, "language C", "", std::nullopt},
        {Producer, "language Rust", "1.80", "1.96"},
        {Dependency, "serde", "1.0", "1.1"},
        {Dependency, "syn", "1.0, 2.0", std::nullopt},
        {TargetFeature, "+simd128", "+simd128", std::nullopt},
        {Registry, "authors", "A, B", "A"},
        {Registry, "categories", "parsing", "parsing, wasm"},
        {Registry, "custom_licenses own", "Own licence, Do as you like.", "Own licence, Ask before."},
        {Registry, "description", "Says", std::nullopt},
        {Registry, "links Homepage", "https://x", "https://z"}};
    const auto changes = compareMetadata(before, after);
    QCOMPARE(changes.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(changes[i] == expected[i], std::string(metadataFieldName(changes[i].field)).c_str());
}

void FileDiffTest::capabilities()
{
    const auto evidence = [](const std::string &name) {
        return meaning::Evidence{name, name.substr(0, name.find('@')), false, 0};
    };
    const meaning::Capability network{"network", "", "N", "", {evidence("wasi:sockets/tcp@0.2.0")}};
    const meaning::Capability more{
        "network", "", "N", "", {evidence("wasi:sockets/tcp@0.2.3"), evidence("wasi:sockets/udp@0.2.3")}};
    const meaning::Capability host{"host", "", "H", "acme:db/query", {evidence("acme:db/query@1.0.0")}};
    const meaning::Capability sameHost{"host", "", "H", "acme:db/query", {evidence("acme:db/query@1.1.0")}};
    const meaning::Capability nothing{"nothing", "", "0", "", {}};
    using enum CapabilityChange::Kind;
    QVERIFY(compareCapabilities({network, host}, {network, sameHost}).empty());
    auto changes = compareCapabilities({nothing}, {network});
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes[0].kind, Gained);
    changes = compareCapabilities({network, host}, {more});
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].kind, Lost);
    QCOMPARE(changes[0].capability.id, "host");
    QCOMPARE(changes[1].kind, Changed);
    QCOMPARE(changes[1].added, std::vector<std::string>{"wasi:sockets/udp"});
    QVERIFY(changes[1].removed.empty());
    changes = compareCapabilities({network}, {nothing});
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes[0].kind, Lost);
}

/// Core modules without a world are compared by their own imports and exports.
void FileDiffTest::modules_data()
{
    using namespace wasm;
    using Type = CoreExternType;
    QTest::addColumn<std::vector<Type>>("before"); // all of one name
    QTest::addColumn<std::vector<Type>>("after");
    QTest::addColumn<QByteArray>("import"); // kind, and whom it breaks
    QTest::addColumn<QByteArray>("exported");
    const auto row = [](const char *name, const std::vector<Type> &before, const std::vector<Type> &after,
                        const char *import, const char *exported) {
        QTest::newRow(name) << before << after << QByteArray(import) << QByteArray(exported);
    };
    const auto memory = [](std::uint64_t minimum, std::optional<std::uint64_t> maximum = {}) {
        return Type(CoreMemory{{.minimum = minimum, .maximum = maximum}});
    };
    const auto table = [](std::uint64_t minimum, std::uint8_t heap) {
        return Type(CoreTable{{.code = 0x63, .heap = {.code = heap}}, {.minimum = minimum}});
    };
    const Type function(CoreFunction{0});
    const Type other(CoreFunction{1});
    const Type takesOwn(CoreFunction{2});
    row("added", {}, {function}, "item-added users", "item-added implementers");
    row("removed", {function}, {}, "item-removed implementers", "item-removed users");
    row("same", {function}, {function}, "", "");
    row("another signature", {function}, {other}, "item-changed users implementers", "item-changed users implementers");
    row("another thing", {function}, {memory(1)}, "item-changed users implementers", "item-changed users implementers");
    // More memory than before serves who had less, and less is easier to give.
    row("larger memory", {memory(1)}, {memory(2)}, "item-changed users", "item-changed implementers");
    row("smaller memory", {memory(2)}, {memory(1)}, "item-changed implementers", "item-changed users");
    row("a maximum", {memory(1)}, {memory(1, 5)}, "item-changed users", "item-changed implementers");
    row("no maximum", {memory(1, 5)}, {memory(1)}, "item-changed implementers", "item-changed users");
    row("wider", {memory(1, 5)}, {memory(0, 9)}, "item-changed implementers", "item-changed users");
    row("shifted", {memory(1, 5)}, {memory(2, 9)}, "item-changed users implementers",
        "item-changed users implementers");
    row("larger table", {table(1, 0x70)}, {table(9, 0x70)}, "item-changed users", "item-changed implementers");
    row("other elements", {table(1, 0x70)}, {table(1, 0x6f)}, "item-changed users implementers",
        "item-changed users implementers");
    row("mutable", {CoreGlobal{}}, {CoreGlobal{.isMutable = true}}, "item-changed users implementers",
        "item-changed users implementers");
    // The modules number their types differently.
    row("types by their form", {takesOwn}, {takesOwn}, "", "");
    // A module may import under one name several times.
    row("once more", {function}, {function, function}, "", "");
    row("once less", {function, function}, {function}, "", "");
    row("twice differently", {function}, {function, other}, "item-added users", "item-added implementers");
    row("another order", {function, other}, {other, function}, "", "");
}

void FileDiffTest::modules()
{
    using namespace wasm;
    QFETCH(const std::vector<CoreExternType>, before);
    QFETCH(const std::vector<CoreExternType>, after);
    const auto type = [](CoreFunctionType function) {
        return std::make_shared<const CoreType>(CoreType{.composite = std::move(function)});
    };
    // The third one takes a reference to itself, so it stands elsewhere in the second module.
    const auto own = [](std::uint32_t index) { return CoreValueType{.code = 0x63, .heap = {.index = index}}; };
    const CoreInterface old{.types = {type({{}, {}}), type({{CoreValueType{}}, {}}), type({{own(2)}, {}})}};
    const CoreInterface now{.types = {old.types[0], old.types[1], type({{own(3)}, {}}), type({{own(3)}, {}})}};
    for (const Side side : {Side::Import, Side::Export}) {
        const auto with = [side](CoreInterface module, const std::vector<CoreExternType> &types) {
            for (const auto &each : types) {
                if (side == Side::Import)
                    module.imports.push_back({"env", "it", each});
                else
                    module.exports.push_back({"it", CoreKind::Function, each});
            }
            return module;
        };
        const auto subject = compareModules(with(old, before), with(now, after));
        QByteArrayList changes;
        for (const WitChange &change : subject.changes) {
            QCOMPARE(change.side, side);
            QCOMPARE(change.item, side == Side::Import ? "env it" : "it");
            QCOMPARE(change.before.empty(), change.kind == ChangeKind::ItemAdded);
            QCOMPARE(change.after.empty(), change.kind == ChangeKind::ItemRemoved);
            QByteArray text(std::string(changeKindName(change.kind)).c_str());
            text += change.breaksUsers ? " users" : "";
            text += change.breaksImplementers ? " implementers" : "";
            changes << text;
        }
        QFETCH(const QByteArray, import);
        QFETCH(const QByteArray, exported);
        QCOMPARE(changes.join("; "), side == Side::Import ? import : exported);
    }
}

/// Thousands of types, each referring to the next: a long way to walk, and nothing changed but the last one.
void FileDiffTest::modulesOfManyTypes()
{
    using namespace wasm;
    constexpr std::uint32_t count = 5000;
    const auto moduleWith = [](const std::vector<CoreValueType> &last) {
        CoreInterface module;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::vector<CoreValueType> next{{.code = 0x63, .heap = {.index = i + 1}}};
            module.types.push_back(std::make_shared<const CoreType>(
                CoreType{.composite = CoreFunctionType{i + 1 == count ? last : next, {}}}));
            module.exports.push_back({"f", CoreKind::Function, CoreFunction{i}});
        }
        return module;
    };
    const auto before = moduleWith({});
    QVERIFY(compareModules(before, moduleWith({})).changes.empty());
    CoreInterface one = moduleWith({CoreValueType{}});
    one.exports.resize(1);
    CoreInterface other = before;
    other.exports.resize(1);
    QCOMPARE(compareModules(other, one).changes.size(), 1U);
    QCOMPARE(compareModules(other, other).changes.size(), 0U);
}

/// What has no form in WIT is named, once, with the interface that it is in.
void FileDiffTest::notCompared()
{
    const auto named = [](const char *before, const char *after) {
        const auto diff = compare(own(before), own(after));
        return diff.interface.value().subjects.at(0).notCompared;
    };
    const auto exports = named("type-exports.wasm", "type-exports.wasm");
    QVERIFY(std::ranges::contains(exports, "handle") && std::ranges::contains(exports, "point"));
    QVERIFY(std::ranges::adjacent_find(exports) == exports.end());
    // Of one of them alone as well, whichever it is.
    QCOMPARE(named("hello-dummy.component.wasm", "type-exports.wasm"), exports);
    QCOMPARE(named("type-exports.wasm", "hello-dummy.component.wasm"), exports);
    const auto inside = named("two-instances.wasm", "two-instances.wasm");
    QVERIFY(!inside.empty());
    QVERIFY(std::ranges::all_of(inside, [](const std::string &name) { return name.contains(' '); }));
    QVERIFY(named("hello-dummy.component.wasm", "hello-dummy.component.wasm").empty());
}

/// A world that only one of two modules carries is not passed over.
void FileDiffTest::worldsOfModules()
{
    const QString without = sourcePath(u"resources/demo/quill/core-strings/0.1.0.wasm"_s);
    const auto gone = compare(own("hello-dummy.core.wasm"), without);
    const auto &subjects = gone.interface.value().subjects;
    QCOMPARE(subjects.size(), 2U);
    QVERIFY(subjects[0].kind == WitSubject::Kind::Module && subjects[1].kind == WitSubject::Kind::World);
    QCOMPARE(subjects[1].presence, WitSubject::Presence::Removed);
    const auto added = compare(without, own("hello-dummy.core.wasm"));
    QCOMPARE(added.interface.value().subjects.at(1).presence, WitSubject::Presence::Added);
}

/// What changed is named also where its size is the same.
void FileDiffTest::sectionsOfOneSize()
{
    const Loaded before(own("hello-dummy.core.wasm"));
    Loaded after(own("hello-dummy.core.wasm"));
    const qsizetype at = after.bytes.lastIndexOf("greeter");
    QVERIFY(at > 0);
    after.bytes[at] = 'f';
    after.inspection = wasm::inspect(after.view());
    const auto diff = compareFiles(before.file(), after.file(), meaning::CapabilityTable::builtIn());
    const auto &sections = diff.parts.at(0).sections;
    QCOMPARE(sections.size(), 1U);
    QVERIFY(sections[0].customName.starts_with("component-type"));
    QCOMPARE(sections[0].before, sections[0].after);
}

void FileDiffTest::cutOff_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"hello-dummy.component.wasm", "hello-dummy.core.wasm"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The beginning of a file against all of it: nothing that lies behind the cut is added or gone.
void FileDiffTest::cutOff()
{
    QFETCH(const QString, name);
    const Loaded whole(own(name.toLatin1().constData()));
    for (qsizetype length = whole.bytes.size() - 1; length > 8; length -= 7) {
        Loaded cut(own(name.toLatin1().constData()));
        cut.bytes.truncate(length);
        cut.inspection = wasm::inspect(cut.view());
        if (cut.inspection.binary.isWhole())
            continue; // between two sections there is an end, too
        for (const bool isOlder : {true, false}) {
            const Loaded &before = isOlder ? cut : whole;
            const Loaded &after = isOlder ? whole : cut;
            const auto diff = compareFiles(before.file(), after.file(), meaning::CapabilityTable::builtIn());
            QVERIFY(diff.metadata.empty());
            for (const auto &part : diff.parts) {
                QVERIFY(part.before && part.after);
                for (const auto &section : part.sections)
                    QCOMPARE(section.before, section.after);
            }
        }
    }
}

void FileDiffTest::otherKinds()
{
    const auto diff = compare(own("hello-dummy.core.wasm"), own("hello-dummy.component.wasm"));
    QCOMPARE(diff.before.kind, wasm::FileKind::Module);
    QCOMPARE(diff.verdict(Viewpoint::Users), Verdict::Breaking);
    // Section 8 of a module is its start, and of a component its canonical functions.
    const std::vector<PartChange> replaced{{PartChange::Kind::Removed, 0, std::nullopt, 0, {}},
                                           {PartChange::Kind::Added, std::nullopt, 0, 0, {}}};
    QVERIFY(diff.parts == replaced);
    const auto broken = compare(own("hello-dummy.component.wasm"), testData(u"wasm/malformed/sec-trailing.wasm"_s));
    QVERIFY(!broken.areIdentical());
    QVERIFY(!broken.isWhole());
    QVERIFY(!broken.verdict(Viewpoint::Users) && !broken.verdict(Viewpoint::Implementers));
    QVERIFY(!broken.interface && !broken.capabilities);
    // Nor can anybody say whom a file breaks that no host takes.
    const auto refused = compare(own("hello-dummy.component.wasm"), testData(u"wasm/malformed/name-dup.wasm"_s));
    QVERIFY(refused.isWhole() && !refused.isJudged());
    QVERIFY(!refused.verdict(Viewpoint::Users) && !refused.capabilities);
}

QTEST_GUILESS_MAIN(FileDiffTest)
#include "filedifftest.moc"
