// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/facetmodel.h"
#include "models/interfacequery.h"
#include "models/modelroles.h"
#include "models/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;

/// What was found, and of what it is.
class SearchModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hitsAreShown()
    {
        SearchModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        SearchHits hits;
        hits.releases = {{.registry = 1,
                          .name = "edge:gateway",
                          .version = "1.2.0",
                          .signer = "sha256:aa11",
                          .isRead = true,
                          .kind = "component",
                          .size = 1000,
                          .description = "Routes\u202e"},
                         {.registry = 2, .version = "0.1.0"}};
        model.setHits(hits, {{1, u"demo"_s}, {2, u"other"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SearchModel::PackageColumn).data().toString(), u"edge:gateway"_s);
        QCOMPARE(model.index(0, SearchModel::DescriptionColumn).data().toString(), u"Routes⟨U+202E⟩"_s);
        // The version that was found, not the newest.
        QCOMPARE(model.address(0), Address::ofPackage(u"demo"_s, u"edge:gateway"_s).atVersion(u"1.2.0"_s));
        QCOMPARE(model.address(1).kind, Address::Kind::Log);
        QCOMPARE(model.address(1).version, u"0.1.0"_s);
        hits.releases.clear();
        model.setHits(hits, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void facetsAreShown()
    {
        FacetModel model;
        const QAbstractItemModelTester tester(&model);
        SearchFacets facets;
        const auto set = [&facets](Facet facet, std::vector<FacetValue> values) {
            facets.values[std::size_t(facet)] = std::move(values);
        };
        set(Facet::Capability, {{"network", 12}, {"clocks", 3}});
        set(Facet::Licence, {{"MIT", 5}, {"says \"nothing\"", 1}, {"two\nlines", 1}});
        set(Facet::Yanked, {{"no", 14}});
        model.setFacets(facets, search::parseQuery("cap:network -cap:clocks ns:gone").value());
        QCOMPARE(model.rowCount(), 4);
        const auto capabilities = model.index(0, 0);
        QCOMPARE(capabilities.data().toString(), u"Capabilities"_s);
        QCOMPARE(model.rowCount(capabilities), 2);
        const auto network = model.index(0, 0, capabilities);
        QCOMPARE(network.data().toString(), u"Opens network connections"_s);
        QCOMPARE(network.data(Qt::ToolTipRole).toString(), u"Opens network connections\ncap:network"_s);
        QCOMPARE(network.data(SecondaryRole).toString(), u"12"_s);
        QCOMPARE(network.data(Qt::AccessibleTextRole).toString(), u"Opens network connections, 12 found"_s);
        QCOMPARE(network.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(model.index(1, 0, capabilities).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        // What the query asks for can be taken back, even if there is nothing of it.
        const auto gone = model.indexOf({.field = search::Field::Namespace, .text = "gone"});
        QVERIFY(gone.isValid());
        QCOMPARE(gone.data(SecondaryRole).toString(), u"0"_s);
        QCOMPARE(gone.parent().data().toString(), u"Namespaces"_s);
        // What no query can ask for is not offered.
        QCOMPARE(model.rowCount(model.index(2, 0)), 1);

        // A licence is found in any case, so its facet is ticked, and unticks what was typed.
        model.setFacets(facets, search::parseQuery("licence:mit ns:gone").value());
        const auto licence = model.index(0, 0, model.index(2, 0));
        QCOMPARE(licence.data(SecondaryRole).toString(), u"5"_s);
        QCOMPARE(licence.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(model.term(licence)->text, "mit");

        QSignalSpy toggled(&model, &FacetModel::toggled);
        QVERIFY(!model.setData(capabilities, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0, 0, model.index(3, 0)), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(toggled.size(), 1);
        const auto term = toggled.first().first().value<search::Term>();
        QVERIFY(term == (search::Term{.field = search::Field::Yanked, .yes = false}));
        model.setFacets({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void compatibleVersionsAreAskedFor()
    {
        QCOMPARE(interfaceQuery(search::Field::Exports, u"wasi:http/types@0.2.3"_s), u"exports:wasi:http/types@0.2"_s);
        QCOMPARE(interfaceQuery(search::Field::Imports, u"a:b/c@2.1.0"_s), u"imports:a:b/c@2"_s);
        QCOMPARE(interfaceQuery(search::Field::Exports, u"a:b/c"_s), u"exports:a:b/c"_s);
    }
};

QTEST_MAIN(SearchModelsTest)
#include "searchmodelstest.moc"
