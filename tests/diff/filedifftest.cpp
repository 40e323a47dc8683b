// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"

#include "crypto/sha256.h"
#include "diff/filediff.h"
#include "diff/modulediff.h"

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
    return QStringLiteral(KENNEL_TEST_DATA "/wasm/own/") + QLatin1StringView(name);
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
    void modules();
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
    for (const QString &path : corpusBinaries(QStringLiteral(KENNEL_TEST_DATA "/wasm")))
        files.emplace_back(path);
    const auto table = meaning::CapabilityTable::builtIn();
    for (const Loaded &before : files) {
        for (const Loaded &after : files) {
            const auto there = compareFiles(before.file(), after.file(), table);
            const auto back = compareFiles(after.file(), before.file(), table);
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
    const auto diff = compare(QStringLiteral(KENNEL_DEMO "/mosaic/resize/0.5.0.wasm"),
                              QStringLiteral(KENNEL_DEMO "/mosaic/resize/0.6.0.wasm"));
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
    wasm::Metadata after = before;
    QVERIFY(compareMetadata(before, after).empty());
    after.name.reset();
    after.claims = {{wasm::ClaimKind::Licenses, "GPL-3.0", 0}, {wasm::ClaimKind::Source, "https://x", 0}};
    after.producers = {{"language", {{"Rust", "1.96"}}, 0}};
    after.dependencies = {{"root", "2", "", false, true, {}}, {"serde", "1.1", "", false, false, {}}};
    after.targetFeatures = {};
    using enum MetadataChange::Field;
    const std::vector<MetadataChange> expected{{Name, "", "a", ""},
                                               {Licenses, "", "MIT", "GPL-3.0"},
                                               {Producer, "language C", "", ""},
                                               {Producer, "language Rust", "1.80", "1.96"},
                                               {Dependency, "serde", "1.0", "1.1"},
                                               {Dependency, "syn", "1.0, 2.0", ""},
                                               {TargetFeature, "+simd128", "+simd128", ""}};
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
void FileDiffTest::modules()
{
    using wasm::CoreFunctionType;
    const auto type = [](std::vector<wasm::CoreValueType> parameters) {
        return std::make_shared<const wasm::CoreType>(
            wasm::CoreType{.composite = CoreFunctionType{std::move(parameters), {}}});
    };
    wasm::CoreInterface before{
        .types = {type({}), type({wasm::CoreValueType{}})},
        .imports = {{"env", "log", wasm::CoreFunction{0}}, {"env", "gone", wasm::CoreFunction{0}}},
        .exports = {{"run", wasm::CoreKind::Function, wasm::CoreFunction{0}},
                    {"memory", wasm::CoreKind::Memory, wasm::CoreMemory{{.minimum = 1}}}}};
    wasm::CoreInterface after{.types = before.types,
                              .imports = {{"env", "log", wasm::CoreFunction{1}}},
                              .exports = {{"memory", wasm::CoreKind::Memory, wasm::CoreMemory{{.minimum = 1}}},
                                          {"more", wasm::CoreKind::Function, wasm::CoreFunction{0}}}};
    const auto subject = compareModules(before, after);
    QCOMPARE(subject.changes.size(), 4U);
    QCOMPARE(subject.changes[0].item, "env log");
    QCOMPARE(subject.changes[0].before, "(func)");
    QCOMPARE(subject.changes[0].after, "(func (param i32))");
    QVERIFY(subject.changes[0].breaksUsers && subject.changes[0].breaksImplementers);
    QCOMPARE(subject.changes[1].item, "env gone");
    QVERIFY(!subject.changes[1].breaksUsers && subject.changes[1].breaksImplementers);
    QCOMPARE(subject.changes[2].item, "run");
    QVERIFY(subject.changes[2].breaksUsers && !subject.changes[2].breaksImplementers);
    QCOMPARE(subject.changes[3].item, "more");
    QVERIFY(!subject.changes[3].breaksUsers && subject.changes[3].breaksImplementers);
}

void FileDiffTest::otherKinds()
{
    const auto diff = compare(own("hello-dummy.core.wasm"), own("hello-dummy.component.wasm"));
    QCOMPARE(diff.before.kind, wasm::FileKind::Module);
    QCOMPARE(diff.verdict(Viewpoint::Users), Verdict::Breaking);
    const auto broken = compare(own("hello-dummy.component.wasm"),
                                QStringLiteral(KENNEL_TEST_DATA "/wasm/malformed/sec-trailing.wasm"));
    QVERIFY(!broken.areIdentical());
    QVERIFY(!broken.isWhole());
    QVERIFY(!broken.verdict(Viewpoint::Users) && !broken.verdict(Viewpoint::Implementers));
    QVERIFY(!broken.interface && !broken.capabilities);
}

QTEST_GUILESS_MAIN(FileDiffTest)
#include "filedifftest.moc"
