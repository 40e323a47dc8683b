// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rules that a component may break, each with the code that says so.
#include "builder.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;
using wasm::FaultCode;

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void components_data();
    void components();
    void faultsGoOnReading();
    void unknownSectionKeepsTheRest();
    void damagedNestedModule();
    void codesHaveNames();
};

static Piece functionImport(const Piece &externName)
{
    return component(types({emptyFunction}) + imports({externName + raw({1, 0})}));
}

/// An instance type that exports the resource r and then a function of the second type in it.
static Piece resourceInterface(const Piece &functionType, std::string_view functionName)
{
    const Piece instance = raw({0x42}) + vec({raw({4}) + plain("r") + raw({3, 1}), raw({1, 0x69, 0}), raw({1, 0x68, 0}),
                                              raw({1}) + functionType, raw({4}) + plain(functionName) + raw({1, 3})});
    return component(types({instance}) + imports({plain("a:b/c") + raw({5, 0})}));
}

void RulesTest::components_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("code"); // -1: nothing is wrong
    const auto row = [](const char *title, const Piece &bytes, std::optional<FaultCode> code) {
        QTest::newRow(title) << bytes << (code ? int(*code) : -1);
    };
    row("plain function", functionImport(plain("f")), std::nullopt);
    row("name with the old tag", functionImport(raw({1}) + name("f")), std::nullopt);
    row("attribute twice", functionImport(raw({2}) + name("f") + vec({raw({2}) + name("x"), raw({2}) + name("y")})),
        FaultCode::DuplicateAttribute);
    row("implements on a function", functionImport(raw({2}) + name("f") + vec({raw({0}) + name("a:b/c")})),
        FaultCode::AttributeMisplaced);
    row("suffix on a function", functionImport(raw({2}) + name("f") + vec({raw({1}) + name(".1")})),
        FaultCode::AttributeMisplaced);
    row("unknown attribute", functionImport(raw({2}) + name("f") + vec({raw({3}) + name("x")})),
        FaultCode::UnexpectedByte);
    row("bad name", functionImport(plain("a--b")), FaultCode::BadName);
    row("dependency on import", functionImport(plain("locked-dep=<a:b>")), FaultCode::NoWitName);
    row("dependency on export",
        component(types({emptyFunction}) + imports({plain("f") + raw({1, 0})}) +
                  exports({plain("locked-dep=<a:b>") + raw({1, 0, 0})})),
        FaultCode::ImportKind);
    row("same name whatever the case",
        component(types({emptyFunction}) + imports({plain("abc") + raw({1, 0}), plain("ABC") + raw({1, 0})})),
        FaultCode::DuplicateName);
    row("same name in and out",
        component(types({emptyFunction}) + imports({plain("f") + raw({1, 0})}) +
                  exports({plain("f") + raw({1, 0, 0})})),
        std::nullopt);

    const Piece returnsOwn = raw({0x40, 0, 0, 1});
    const Piece takesBorrow = raw({0x40}) + vec({name("self") + raw({2})}) + raw({1, 0});
    row("constructor", resourceInterface(returnsOwn, "[constructor]r"), std::nullopt);
    row("constructor that returns nothing", resourceInterface(emptyFunction, "[constructor]r"),
        FaultCode::FunctionShape);
    row("async constructor", resourceInterface(raw({0x43, 0, 0, 1}), "[constructor]r"), FaultCode::FunctionShape);
    row("method", resourceInterface(takesBorrow, "[method]r.m"), std::nullopt);
    row("method without self", resourceInterface(emptyFunction, "[method]r.m"), FaultCode::FunctionShape);
    row("static function", resourceInterface(emptyFunction, "[static]r.m"), std::nullopt);
    row("function of no resource", resourceInterface(emptyFunction, "[static]q.m"), FaultCode::NoResource);

    row("record without fields", component(types({raw({0x72, 0})})), FaultCode::Empty);
    row("variant without cases", component(types({raw({0x71, 0})})), FaultCode::Empty);
    row("tuple without members", component(types({raw({0x6f, 0})})), FaultCode::Empty);
    row("flags without names", component(types({raw({0x6e, 0})})), FaultCode::Empty);
    row("enum without cases", component(types({raw({0x6d, 0})})), FaultCode::Empty);
    row("field twice", component(types({raw({0x72}) + vec({name("a") + raw({0x7d}), name("A") + raw({0x7d})})})),
        FaultCode::DuplicateName);
    row("list of no length", component(types({raw({0x67, 0x7d, 0})})), FaultCode::FixedLength);
    row("list of a length", component(types({raw({0x67, 0x7d, 4})})), std::nullopt);
    row("map", component(types({raw({0x63, 0x73, 0x7d})})), std::nullopt);
    row("map by float", component(types({raw({0x63, 0x75, 0x7d})})), FaultCode::MapKey);
    row("own of a value", component(types({raw({0x7d}), raw({0x69, 0})})), FaultCode::WrongType);
    row("value of a function type", component(types({emptyFunction, raw({0x70, 0})})), FaultCode::WrongType);
    row("resource in a type", component(types({raw({0x42, 1, 1, 0x3f, 0x7f, 0})})), FaultCode::ResourceInType);
    row("import in an instance type", component(types({raw({0x42, 1, 3})})), FaultCode::UnexpectedByte);
    row("index beyond the types", component(types({raw({0x70, 0})})), FaultCode::IndexOutOfRange);
    row("union, which is gone", component(types({raw({0x6c, 0})})), FaultCode::UnexpectedByte);
    row("named results of 2023", component(types({raw({0x40, 0, 1, 1}) + name("r") + raw({0x7d})})),
        FaultCode::UnexpectedByte);
    row("outer alias beyond the root", component(section(6, vec({raw({3, 2, 1, 0})}))), FaultCode::OuterScope);
    row("two start functions",
        component(types({emptyFunction}) + imports({plain("f") + raw({1, 0})}) + section(9, raw({0, 0, 0})) +
                  section(9, raw({0, 0, 0}))),
        FaultCode::StartTwice);
    row("bytes behind the items", component(section(7, raw({0, 0}))), FaultCode::TrailingBytes);
    row("section id with bit 7", component(raw({0x80, 0})), FaultCode::SectionId);
    row("file behind the file", component(component({})), FaultCode::Appended);
    row("lift of no function", component(section(8, vec({raw({0, 0, 0, 0, 0})}))), FaultCode::IndexOutOfRange);
    row("WIT text", "package a:b;\n", FaultCode::Text);
    row("WAT text", "\n (module)", FaultCode::Text);
    row("draft of 2022", Piece("\0asm\x0a\0\x01\0", 8), FaultCode::PreRelease);
    row("component 1.0", Piece("\0asm\x01\0\x01\0", 8), FaultCode::ComponentV1);
}

void RulesTest::components()
{
    QFETCH(const std::string, bytes);
    QFETCH(const int, code);
    const auto worst = worstOf(bytes);
    const auto nameOf = [](int value) {
        return value < 0 ? std::string("nothing") : std::string(wasm::faultCodeName(static_cast<FaultCode>(value)));
    };
    QCOMPARE(nameOf(worst ? int(*worst) : -1), nameOf(code));
}

/// A broken rule does not stop the reading: what follows is there.
void RulesTest::faultsGoOnReading()
{
    const auto inspection = inspectPiece(component(types({raw({0x72, 0}), emptyFunction}) +
                                                   imports({plain("a--b") + raw({1, 1}), plain("ok") + raw({1, 1})})));
    QCOMPARE(inspection.outcome(), wasm::ReadOutcome::Invalid);
    QVERIFY(inspection.witText->contains("import ok: func();"));
    QVERIFY(!inspection.witText->contains("a--b: func"));
    QVERIFY(inspection.witText->contains("// import \"a--b\": no WIT form"));
}

/// Behind an unknown section the indices are unknown, which is no second fault.
void RulesTest::unknownSectionKeepsTheRest()
{
    const auto inspection =
        inspectPiece(component(section(12, raw({0})) + types({emptyFunction}) + imports({plain("f") + raw({1, 0})})));
    QCOMPARE(inspection.outcome(), wasm::ReadOutcome::Malformed);
    QCOMPARE(inspection.binary.parts.front().sections.size(), std::size_t(3));
    QVERIFY(inspection.binary.parts.front().sections.front().damaged);
    std::size_t malformed = 0;
    for (const wasm::Fault &fault : inspection.binary.faults.all())
        malformed += wasm::faultClass(fault.code) == wasm::FaultClass::Malformed ? 1 : 0;
    QCOMPARE(malformed, std::size_t(1));
    QVERIFY(inspection.witText->contains("// import \"f\": no WIT form"));
}

/// A module that cannot be read harms nothing around it.
void RulesTest::damagedNestedModule()
{
    const auto inspection = inspectPiece(
        component(section(1, module(raw({1, 5, 0}))) + types({emptyFunction}) + imports({plain("f") + raw({1, 0})})));
    QCOMPARE(inspection.outcome(), wasm::ReadOutcome::Malformed);
    QCOMPARE(inspection.binary.parts.size(), std::size_t(2));
    QVERIFY(inspection.binary.parts[1].damaged);
    QVERIFY(inspection.witText->contains("import f: func();"));
}

void RulesTest::codesHaveNames()
{
    QCOMPARE(wasm::faultCodeName(FaultCode::NotWasm), std::string_view("not-wasm"));
    QCOMPARE(wasm::faultCodeName(FaultCode::TooMany), std::string_view("too-many"));
    QCOMPARE(wasm::faultCodeName(FaultCode::StartTwice), std::string_view("start-twice"));
    QCOMPARE(wasm::faultCodeName(FaultCode::WitTooLong), std::string_view("wit-too-long"));
    QVERIFY(wasm::faultClass(FaultCode::MissingArgument) == wasm::FaultClass::Malformed);
    QVERIFY(wasm::faultClass(FaultCode::TooMany) == wasm::FaultClass::Limit);
    QVERIFY(wasm::faultClass(FaultCode::StartTwice) == wasm::FaultClass::Invalid);
    QVERIFY(wasm::faultClass(FaultCode::MetadataOdd) == wasm::FaultClass::Partial);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
