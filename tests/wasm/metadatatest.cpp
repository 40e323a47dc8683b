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

#include <sys/resource.h>

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
    void manyTexts();
    void manySections();
    void nothingIsHidden();
    void bombs_data();
    void bombs();
    void docs();
    void docsOfAComponent();
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

    const auto whole = inspectPiece(module(custom("description", Piece(limits::TextBytes - 1, 'a'))));
    QVERIFY(whole.binary.faults.worst());
    QCOMPARE(whole.binary.faults.worst()->code, FaultCode::MetadataOdd);
    QCOMPARE(whole.binary.parts.front().metadata.claims.front().text.size(), limits::TextBytes - 1);
    QVERIFY(!worstOf(module(custom("description", Piece(limits::OddTextBytes, 'a')))));
}

/// Only so much is kept of all together, and reading goes on.
void MetadataTest::manyTexts()
{
    Piece sections;
    const Piece text(limits::TextBytes, 'a');
    for (std::size_t i = 0; i <= limits::MetadataBytes / limits::TextBytes; ++i)
        sections += custom("description", text);
    const auto inspection = inspectPiece(module(sections + custom("description", "b")));
    QVERIFY(std::ranges::contains(inspection.binary.faults.all(), FaultCode::MetadataLong, &Fault::code));
    const Part &part = inspection.binary.parts.front();
    std::size_t bytes = 0;
    for (const Claim &claim : part.metadata.claims)
        bytes += claim.text.size();
    QVERIFY(bytes <= limits::MetadataBytes && bytes > limits::MetadataBytes / 10 * 9);
    QCOMPARE(part.sections.size(), limits::MetadataBytes / limits::TextBytes + 2);
}

/// Where there are so many that going over them takes seconds, reading ends.
void MetadataTest::manySections()
{
    Piece sections;
    sections.reserve(3 * (limits::WalkedSections + 1));
    for (std::size_t i = 0; i < limits::WalkedSections; ++i)
        sections.append("\0\1\0", 3);
    QCOMPARE(*worstOf(module(sections)), FaultCode::ListTooLong); // counted to their end
    const auto inspection = inspectPiece(module(sections + Piece("\0\1\0", 3)));
    QCOMPARE(inspection.binary.faults.worst()->code, FaultCode::TooMany);
    QCOMPARE(inspection.binary.faults.worst()->offset, 8 + sections.size());
}

static Piece deflated(const Piece &text)
{
    const QByteArray result = qCompress(QByteArray::fromStdString(text)).mid(4); // without the length that Qt adds
    return result.toStdString();
}

/// Metadata that takes far more memory or time than its bytes; what is read of it is bounded for the whole file.
/// What is not kept any more is said so: nothing vanishes behind long names.
void MetadataTest::nothingIsHidden()
{
    Piece sections;
    for (std::size_t room = limits::MetadataBytes; room > 0;) {
        const std::size_t size = std::min<std::size_t>(room, limits::StringLength - 1);
        sections += custom(Piece(size, 'x'), {});
        room -= size;
    }
    const auto after = [&](const Piece &section) {
        const auto inspection = inspectPiece(module(sections + section));
        return std::ranges::count(inspection.binary.faults.all(), FaultCode::MetadataLong, &Fault::code);
    };
    QCOMPARE(after({}), 0);
    QVERIFY(after(custom("description", "a")) > 1); // of its name, and of itself
    QVERIFY(after(custom("component-type", component({}))) > 1);
    QVERIFY(after(custom("build_id", raw({1, 0}))) > 1);
    QVERIFY(after(custom("sourceMappingURL", name("a"))) > 1);
}

void MetadataTest::bombs_data()
{
    QTest::addColumn<std::string>("repeated");
    Piece packages = "{\"packages\":[{}";
    for (int i = 0; i < 600'000; ++i)
        packages += ",{}";
    QTest::newRow("dependencies") << custom(".dep-v0", deflated(packages + "]}"));
    QTest::newRow("blanks") << custom(".dep-v0", deflated(Piece(1'900'000, ' ') + "{\"packages\":[]}"));
    QTest::newRow("producers") << custom("producers", vecOf(1'000, name("sdk") + vecOf(1'000, raw({0, 0}))));
    QTest::newRow("features") << custom("target_features", vecOf(1'000, raw({'+', 0})));
    QTest::newRow("worlds") << custom("component-type", component({}));
    QTest::newRow("two kinds of claims") << custom("author", {}) + custom("version", {});
    QTest::newRow("short blanks") << custom(".dep-v0", deflated(Piece(20'000, ' ') + "{\"packages\":[]}"));
    QTest::newRow("licences") << custom("registry-metadata", "{\"authors\":[\"" + Piece(1'000'000, 'a') + "\"]}");
}

/// Unbounded, each takes minutes or gigabytes.
void MetadataTest::bombs()
{
    QFETCH(const std::string, repeated);
    Piece sections;
    while (sections.size() < 40'000'000)
        sections += repeated;
    const auto inspection = inspectPiece(module(sections));
    QVERIFY(std::ranges::contains(inspection.binary.faults.all(), FaultCode::MetadataLong, &Fault::code));
#if !defined(__SANITIZE_ADDRESS__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("%ld kB at most", usage.ru_maxrss);
    QVERIFY(usage.ru_maxrss < 300 * 1024); // with what the test itself makes
#endif
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

/// They are about its package, root:component, and the world that it is; the reference prints the same.
void MetadataTest::docsOfAComponent()
{
    const auto inspect = [](const Piece &json) {
        return inspectPiece(component(types({emptyFunction}) + imports({plain("f") + raw({1, 0})}) +
                                      exports({plain("g") + raw({1, 0}) + raw({0})}) +
                                      custom("package-docs", raw({1}) + json)));
    };
    const auto inspection = inspect(
        R"({"docs":"P","worlds":{"root":{"docs":"W","stability":{"stable":{"since":"1.0.0"}},"funcs":{"f":"F"},)"
        R"("func_exports":{"g":{"docs":"G","stability":{"unstable":{"feature":"z"}}}}}}})");
    QCOMPARE(inspection.outcome(), ReadOutcome::Ok);
    QCOMPARE(*inspection.witText,
             std::string("/// P\npackage root:component;\n\n/// W\n@since(version = 1.0.0)\nworld root {\n  /// F\n"
                         "  import f: func();\n\n  /// G\n  @unstable(feature = z)\n  export g: func();\n}\n"));
    const auto codeOf = [&](const Piece &json) {
        const Inspection result = inspect(json);
        const Fault *fault = result.binary.faults.worst();
        return fault ? fault->code : FaultCode::NotWasm;
    };
    QCOMPARE(codeOf(R"({"worlds":{"w":{}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"worlds":{"root":{"funcs":{"h":"H"}}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"worlds":{"root":{"types":{"f":{}}}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"worlds":{"root":{"func_exports":{"f":"F"}}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"worlds":{"root":{"interface_import_docs":{"f":"F"}}}})"), FaultCode::DocsStray);
}

void MetadataTest::strayDocs()
{
    const auto codeOf = [](const Piece &json) { return worstOf(documented(json)).value_or(FaultCode::NotWasm); };
    QCOMPARE(codeOf(R"({"interfaces":{"nope":{}}})"), FaultCode::DocsStray);
    QCOMPARE(codeOf(R"({"interfaces":{"a":{"types":{"t":{"items":{"nope":""}}}}}})"), FaultCode::DocsStray);
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
