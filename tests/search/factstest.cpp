// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"

#include "search/releasefacts.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::search;

namespace {

ReleaseFacts facts(const char *file)
{
    const QByteArray bytes = fileBytes(QStringLiteral(KENNEL_TEST_DATA "/wasm/") + QLatin1StringView(file));
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
    void witPackage();
    void everyFile();
};

void FactsTest::component()
{
    const auto all = facts("own/metadata-full.component.wasm");
    QCOMPARE(all.kind, wasm::FileKind::Component);
    QVERIFY(!all.description.empty() && !all.authors.empty() && !all.licence.empty());
    QVERIFY(all.size > 0);
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

/// Terms are sorted, each once, and bounded, whatever the file is.
void FactsTest::everyFile()
{
    for (const QString &path : corpusBinaries(QStringLiteral(KENNEL_TEST_DATA "/wasm"))) {
        const QByteArray bytes = fileBytes(path);
        const ByteView view{reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())};
        const auto all = factsOf(wasm::inspect(view), view.size(), meaning::CapabilityTable::builtIn());
        QVERIFY(std::ranges::is_sorted(all.terms));
        QVERIFY(std::ranges::adjacent_find(all.terms) == all.terms.end());
        QVERIFY(all.terms.size() <= MaxFactTerms);
        QVERIFY(all.interfaces.size() <= MaxFactText && all.functions.size() <= MaxFactText);
    }
}

QTEST_GUILESS_MAIN(FactsTest)
#include "factstest.moc"
