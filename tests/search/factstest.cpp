// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"
#include "files.h"

#include "search/releasefacts.h"
#include "support/sourcetree.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::search;

namespace {

ReleaseFacts facts(const char *file)
{
    const QByteArray bytes = fileBytes(testData(QStringLiteral("wasm/") + QLatin1StringView(file)));
    const ByteView view{reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
    return factsOf(wasm::inspect(view), view.size(), meaning::CapabilityTable::builtIn());
}

bool has(const ReleaseFacts &facts, FactTerm::Kind kind, std::string_view value)
{
    return std::ranges::any_of(facts.terms,
                               [&](const FactTerm &term) { return term.kind == kind && term.value == value; });
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void component();
    void registryMetadata();
    void witPackage();
    void itemsOfAWorld();
    void embeddedWorld();
    void everyFile();
    void whatItMayDoComesFirst();
    void unreadFiles();
};

void FactsTest::component()
{
    const auto all = facts("own/metadata-full.component.wasm");
    QCOMPARE(all.kind, wasm::FileKind::Component);
    QCOMPARE(all.description, "A demo component.\nSecond line \xe2\x9c\x93");
    QCOMPARE(all.authors, "Jane Doe <jane@example.com>, John");
    QCOMPARE(all.licence, "Apache-2.0 WITH LLVM-exception OR MIT");
    QVERIFY(all.isWhole);
}

/// What older tools wrote into one section stands for the sections that are not there; its categories are keywords.
void FactsTest::registryMetadata()
{
    const auto said =
        custom("registry-metadata", R"({"authors": ["Jane", "John"], "description": "Counts words", "license": "MIT", )"
                                    R"("categories": ["parsing", "wasm"]})");
    const auto factsOfSections = [](const Piece &sections) {
        const Piece bytes = ComponentMagic + sections;
        return factsOf(wasm::inspect(bytesOf(bytes)), bytes.size(), meaning::CapabilityTable::builtIn());
    };
    const auto all = factsOfSections(said);
    QCOMPARE(all.authors, "Jane, John");
    QCOMPARE(all.description, "Counts words");
    QCOMPARE(all.licence, "MIT");
    QCOMPARE(all.keywords, "parsing wasm ");
    const auto both = factsOfSections(said + custom("licenses", "Apache-2.0"));
    QCOMPARE(both.licence, "Apache-2.0");
    QCOMPARE(both.description, "Counts words");
}

/// A package of types is found by the interfaces that it defines.
void FactsTest::witPackage()
{
    const auto all = facts("own/kitchen.wit.wasm");
    QCOMPARE(all.kind, wasm::FileKind::WitPackage);
    QVERIFY(std::ranges::any_of(all.terms, [](const FactTerm &term) { return term.kind == FactTerm::Kind::World; }));
    QVERIFY(std::ranges::any_of(all.terms, [](const FactTerm &term) { return term.kind == FactTerm::Kind::Export; }));
    QVERIFY(!has(all, FactTerm::Kind::Capability, "nothing"));
    QVERIFY(!all.functions.empty());
}

/// What a world has under a name of its own is found as it is in a component that was made for it.
void FactsTest::itemsOfAWorld()
{
    using enum FactTerm::Kind;
    const auto package = facts("own/kitchen.wit.wasm");
    QVERIFY(has(package, Import, "log") && !has(package, Export, "log"));
    QVERIFY(has(package, Export, "run") && !has(package, Import, "run"));
    QVERIFY(has(package, Import, "inline-thing"));
    QVERIFY(package.functions.contains("log ") && package.functions.contains("run "));
    // An interface is offered by who defines it, whatever world asks for it.
    QVERIFY(has(package, Export, "local:kitchen/values") && !has(package, Import, "local:kitchen/values"));
}

/// A module says which world it was made for, and with that what becomes of its imports and exports.
void FactsTest::embeddedWorld()
{
    using enum FactTerm::Kind;
    const auto module = facts("own/hello-dummy.core.wasm");
    QCOMPARE(module.kind, wasm::FileKind::Module);
    const auto hasTerm = [&](const FactTerm &term) { return std::ranges::contains(module.terms, term); };
    QVERIFY(hasTerm({World, "local:hello/hello", "0.1.0"}));
    QVERIFY(hasTerm({Export, "local:hello/greeter", "0.1.0"}));
    QVERIFY(hasTerm({Export, "version", ""}));
    QCOMPARE(std::ranges::count(module.terms, World, &FactTerm::kind), 1); // not the one that holds them together
    // Of a package with several worlds it is the one that is meant.
    const auto tiny = facts("own/kitchen-tiny.core.wasm");
    QVERIFY(has(tiny, World, "local:kitchen/tiny") && !has(tiny, World, "local:kitchen/everything"));
    const auto everything = facts("own/kitchen-everything.core.wasm");
    QVERIFY(has(everything, Import, "log") && has(everything, Import, "local:kitchen/handles"));
}

/// Terms are sorted, each once, and bounded, whatever the file is.
void FactsTest::everyFile()
{
    for (const QString &path : corpusBinaries(testData(QStringLiteral("wasm")))) {
        const QByteArray bytes = fileBytes(path);
        const ByteView view{reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
        const auto all = factsOf(wasm::inspect(view), view.size(), meaning::CapabilityTable::builtIn());
        QVERIFY(std::ranges::is_sorted(all.terms));
        QVERIFY(std::ranges::adjacent_find(all.terms) == all.terms.end());
        QVERIFY(all.terms.size() <= MaxFactTerms);
        QVERIFY(all.keywords.size() <= MaxFactText);
        QVERIFY(all.interfaces.size() <= MaxFactText && all.functions.size() <= MaxFactText);
    }
}

/// More imports than terms are kept: that it may open connections is not lost behind them.
void FactsTest::whatItMayDoComesFirst()
{
    std::vector<std::pair<std::string, std::string>> imports;
    for (std::size_t i = 0; i < MaxFactTerms + 10; ++i)
        imports.emplace_back("a", "f" + std::to_string(i));
    imports.emplace_back("wasi_snapshot_preview1", "sock_recv");
    const auto bytes = module(imports);
    const auto all = factsOf(wasm::inspect(bytesOf(bytes)), bytes.size(), meaning::CapabilityTable::builtIn());
    QCOMPARE(all.terms.size(), MaxFactTerms);
    QVERIFY(has(all, FactTerm::Kind::Capability, "network"));
}

/// Of a file that was not read to its end nobody says that it does nothing.
void FactsTest::unreadFiles()
{
    auto bytes = kennel::test::component(Acting, "wasi:sockets/tcp@0.2.0");
    bytes.resize(bytes.size() - 1);
    const auto all = factsOf(wasm::inspect(bytesOf(bytes)), bytes.size(), meaning::CapabilityTable::builtIn());
    QVERIFY(!all.isWhole);
    QVERIFY(std::ranges::none_of(all.terms, [](const auto &term) { return term.kind == FactTerm::Kind::Capability; }));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
