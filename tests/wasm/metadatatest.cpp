// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What custom sections say (spec 13), and the documentation of WIT packages (spec 10.1).
#include "builder.h"
#include "corpus.h"

#include "support/sourcetree.h"
#include "wasm/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::wasm;
using namespace Qt::StringLiterals;

class MetadataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void full();
    void odd();
    void core();
    void longText();
    void controlAndLinks();
    void docs();
    void strayDocs();
    void gatesAreChecked();
};

static Inspection inspectOwn(const QString &file)
{
    const QByteArray bytes = fileBytes(testData(u"wasm/own/"_s) + file);
    return inspect(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
}

static QJsonObject expectedOf(const QString &file)
{
    const QByteArray bytes = fileBytes(testData(u"wasm/oracle/metadata.expected.json"_s));
    return QJsonDocument::fromJson(bytes)[file].toObject();
}

static QString claimOf(const Metadata &metadata, ClaimKind kind)
{
    const Claim *claim = metadata.claim(kind);
    return claim ? QString::fromStdString(claim->text) : QString();
}

void MetadataTest::full()
{
    const QString file = u"metadata-full.component.wasm"_s;
    const Inspection inspection = inspectOwn(file);
    const Metadata &metadata = inspection.binary.parts.front().metadata;
    const QJsonObject expected = expectedOf(file);
    QCOMPARE(QString::fromStdString(*metadata.name), expected["name"_L1].toString());
    static constexpr std::pair<const char *, ClaimKind> claims[] = {
        {"authors", ClaimKind::Authors}, {"description", ClaimKind::Description}, {"licenses", ClaimKind::Licenses},
        {"source", ClaimKind::Source},   {"homepage", ClaimKind::Homepage},       {"revision", ClaimKind::Revision},
        {"version", ClaimKind::Version}};
    for (const auto &[key, kind] : claims)
        QCOMPARE(claimOf(metadata, kind), expected[QLatin1StringView(key)].toString());

    const QJsonObject registry = expected["registry-metadata"_L1].toObject();
    QVERIFY(metadata.registry);
    QCOMPARE(metadata.registry->authors, (std::vector<std::string>{"A <a@example.com>", "B"}));
    QCOMPARE(QString::fromStdString(metadata.registry->description), registry["description"_L1].toString());
    QCOMPARE(QString::fromStdString(metadata.registry->license), registry["license"_L1].toString());
    QCOMPARE(metadata.registry->customLicenses.front().name, std::string("Own licence"));
    QCOMPARE(metadata.registry->links.back(),
             (std::pair<std::string, std::string>("chat", "https://chat.example.com/")));
    QCOMPARE(metadata.registry->categories, (std::vector<std::string>{"parsing", "wasm"}));

    QCOMPARE(metadata.dependencies.size(), std::size_t(2));
    QCOMPARE(metadata.dependencies[0].name, std::string("adler2"));
    QVERIFY(metadata.dependencies[1].root && !metadata.dependencies[0].root);
    QCOMPARE(metadata.dependencies[1].dependencies, (std::vector<std::uint64_t>{0}));

    // The file has two sections of names; the values are those of the second.
    const auto names = expected["names"_L1].toObject();
    for (auto wanted = names.begin(); wanted != names.end(); ++wanted) {
        const std::string space = wanted.key().replace(u'-', u' ').toStdString();
        const auto map = std::ranges::find(metadata.names.rbegin(), metadata.names.rend(), space, &NameMap::space);
        QVERIFY(map != metadata.names.rend());
        QJsonObject found;
        for (const auto &[index, text] : map->names)
            found.insert(QString::number(index), QString::fromStdString(text));
        QCOMPARE(found, wanted->toObject());
    }
}

void MetadataTest::odd()
{
    const Inspection inspection = inspectOwn(u"metadata-odd.component.wasm"_s);
    const Metadata &metadata = inspection.binary.parts.front().metadata;
    QCOMPARE(claimOf(metadata, ClaimKind::Authors), u"second"_s); // both are there, the last counts
    QCOMPARE(std::ranges::count(metadata.claims, ClaimKind::Authors, &Claim::kind), std::ptrdiff_t(2));
    QCOMPARE(claimOf(metadata, ClaimKind::Homepage), u"javascript:alert(1)"_s);
    QVERIFY(!metadata.claim(ClaimKind::Description)); // no UTF-8
    QVERIFY(inspection.witText);
    QCOMPARE(inspection.outcome(), ReadOutcome::Partial);
}

void MetadataTest::core()
{
    const auto inspection = inspectPiece(module(
        custom("target_features", vec({raw({'+'}) + name("simd128"), raw({'-'}) + name("atomics")})) +
        custom("build_id", vec({raw({0xde}), raw({0xad})})) + custom("sourceMappingURL", name("https://x/m.map")) +
        custom("name", raw({0}) + leb(3) + name("it") + raw({1}) + leb(4) + vec({raw({7}) + name("f")}) +
                           raw({2, 5, 1, 3, 1, 0, 0})) +
        custom("author", "somebody")));
    QCOMPARE(inspection.outcome(), ReadOutcome::Ok);
    const Metadata &metadata = inspection.binary.parts.front().metadata;
    QCOMPARE(metadata.targetFeatures, (std::vector<std::string>{"+simd128", "-atomics"}));
    QCOMPARE(metadata.buildId, std::string("dead"));
    QCOMPARE(metadata.sourceMapUrl, std::string("https://x/m.map"));
    QCOMPARE(*metadata.name, std::string("it"));
    QCOMPARE(metadata.names.size(), std::size_t(2));
    QCOMPARE(metadata.names[0].names, (std::vector<std::pair<std::uint32_t, std::string>>{{7, "f"}}));
    QCOMPARE(metadata.names[1].space, std::string("local 3"));
    QCOMPARE(claimOf(metadata, ClaimKind::Authors), u"somebody"_s);
}

void MetadataTest::longText()
{
    // Cut in the middle of a character: the whole character goes.
    const Piece text = Piece(limits::TextBytes - 1, 'a') + "\xc3\xa9" + "b";
    const auto inspection = inspectPiece(module(custom("description", text)));
    QCOMPARE(inspection.binary.faults.worst()->code, FaultCode::MetadataLong);
    QCOMPARE(inspection.binary.parts.front().metadata.claims.front().text.size(), limits::TextBytes - 1);
}

void MetadataTest::controlAndLinks()
{
    QVERIFY(!worstOf(module(custom("description", "a\x1b[31m"))));
    QCOMPARE(*worstOf(module(custom("description", Piece("a\0b", 3)))), FaultCode::MetadataOdd);
    QVERIFY(!worstOf(module(custom("homepage", "https://x"))));
    QCOMPARE(*worstOf(module(custom("homepage", "file:///etc"))), FaultCode::MetadataOdd);
}

/// A WIT package with the interface x:y/a, which has the type t and the function f, and this documentation.
static Piece documented(const Piece &json)
{
    const Piece interface = raw({0x42}) + vec({raw({1, 0x7d}), raw({4}) + plain("t") + raw({3, 0, 0}),
                                               raw({1}) + emptyFunction, raw({4}) + plain("f") + raw({1, 2})});
    const Piece definition = raw({0x41}) + vec({raw({1}) + interface, raw({4}) + plain("x:y/a") + raw({5, 0})});
    return component(types({definition}) + exports({plain("a") + raw({3, 0, 0})}) +
                     custom("package-docs", raw({1}) + json));
}

void MetadataTest::docs()
{
    const auto inspection = inspectPiece(documented(
        R"({"docs":"P","interfaces":{"a":{"docs":"I\r\nJ\n","types":{"t":{"docs":"T"}},"funcs":{"f":{"docs":"F",)"
        R"("stability":{"unstable":{"feature":"z","deprecated":"1.0.0"}}}}}}})"));
    QCOMPARE(inspection.outcome(), ReadOutcome::Ok);
    QCOMPARE(*inspection.witText,
             std::string("/// P\npackage x:y;\n\n/// I\n/// J\ninterface a {\n  /// T\n  type t = u8;\n\n"
                         "  /// F\n  @unstable(feature = z)\n  @deprecated(version = 1.0.0)\n"
                         "  f: func();\n}\n\n"));
}

void MetadataTest::strayDocs()
{
    const auto codeOf = [](const Piece &json) { return worstOf(documented(json)).value_or(FaultCode::NotWasm); };
    QCOMPARE(codeOf(R"({"interfaces":{"nope":{}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"docz":""})"), FaultCode::DocsUnknown);
    QCOMPARE(codeOf(R"({"docs":5})"), FaultCode::DocsUnreadable);
    QCOMPARE(codeOf("{"), FaultCode::DocsUnreadable);
}

/// A gate stands in the text as it is; it must not be able to say anything else.
void MetadataTest::gatesAreChecked()
{
    const auto inspection =
        inspectPiece(documented(R"({"interfaces":{"a":{"stability":{"stable":{"since":"1.0.0)\nworld evil {}"}}}}})"));
    QCOMPARE(inspection.binary.faults.worst()->code, FaultCode::DocsUnreadable);
    QVERIFY(!inspection.witText->contains("evil"));
}

QTEST_GUILESS_MAIN(MetadataTest)
#include "metadatatest.moc"
