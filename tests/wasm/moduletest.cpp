// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Core modules: imports and exports with their types (spec 3).
#include "builder.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::wasm;

class ModuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importsAndExports();
    void compactImports();
    void garbageCollectedTypes();
    void globalsBehindExpressions();
    void unknownInstruction();
    void rules_data();
    void rules();
};

static const Piece functionType = raw({0x60}) + vec({raw({0x7f})}) + vec({raw({0x7e})});

static const CoreInterface &interfaceOf(const Inspection &inspection)
{
    return *inspection.binary.parts.front().interface;
}

void ModuleTest::importsAndExports()
{
    const auto inspection = inspectPiece(
        module(section(1, vec({functionType})) + section(2, vec({name("env") + name("memory") + raw({2, 5, 1, 2})})) +
               section(3, vec({raw({0})})) + section(4, vec({raw({0x70, 0, 3})})) + section(13, vec({raw({0, 0})})) +
               section(7, vec({name("run") + raw({0, 0}), name("mem") + raw({2, 0}), name("tab") + raw({1, 0}),
                               name("tag") + raw({4, 0})})) +
               section(10, raw({1, 2, 0, 0x0b}))));
    QVERIFY(inspection.binary.faults.empty());
    const CoreInterface &interface = interfaceOf(inspection);
    QCOMPARE(interface.imports.size(), std::size_t(1));
    const auto &memory = std::get<CoreMemory>(interface.imports[0].type);
    QVERIFY(memory.limits.is64 && memory.limits.maximum == 2u);
    QCOMPARE(interface.exports.size(), std::size_t(4));
    QCOMPARE(std::get<CoreFunction>(interface.exports[0].type).type, 0u);
    QVERIFY(std::get<CoreMemory>(interface.exports[1].type) == memory);
    QCOMPARE(std::get<CoreTable>(interface.exports[2].type).limits.minimum, std::uint64_t(3));
    QVERIFY(std::holds_alternative<CoreTag>(interface.exports[3].type));
    const auto &type = std::get<CoreFunctionType>(interface.types[0]->composite);
    QCOMPARE(int(type.parameters.front().code), 0x7f);
    QCOMPARE(int(type.results.front().code), 0x7e);
}

void ModuleTest::compactImports()
{
    const Piece sharedModule =
        name("env") + name("") + raw({0x7f}) + vec({name("a") + raw({2, 0, 1}), name("b") + raw({3, 0x7f, 0})});
    const Piece sharedType = name("env") + name("") + raw({0x7e, 3, 0x7f, 1}) + vec({name("c"), name("d")});
    const auto inspection = inspectPiece(module(section(2, vec({sharedModule, sharedType}))));
    QVERIFY(inspection.binary.faults.empty());
    const CoreInterface &interface = interfaceOf(inspection);
    QCOMPARE(interface.imports.size(), std::size_t(4));
    for (const CoreImport &import : interface.imports)
        QCOMPARE(import.module, std::string_view("env"));
    QCOMPARE(interface.imports[3].field, std::string_view("d"));
    QVERIFY(std::get<CoreGlobal>(interface.imports[3].type).isMutable);
}

void ModuleTest::garbageCollectedTypes()
{
    const Piece group = raw({0x4e}) + vec({raw({0x50, 0, 0x5f}) + vec({raw({0x78, 1}), raw({0x64, 0, 0})}),
                                           raw({0x50, 0, 0x5e, 0x63, 0x70, 0}), raw({0x4f, 1, 1, 0x5e, 0x63, 0x70, 0}),
                                           raw({0x60, 0, 0})});
    const auto inspection = inspectPiece(module(section(1, vec({group, raw({0x5d, 3})}))));
    QVERIFY(inspection.binary.faults.empty());
    const auto &types = interfaceOf(inspection).types;
    QCOMPARE(types.size(), std::size_t(5));
    const auto &structure = std::get<StructType>(types[0]->composite);
    QCOMPARE(int(structure.fields[0].packed), 8);
    QVERIFY(structure.fields[1].type.heap.index == 0u);
    QCOMPARE(types[0]->referenced.at(0), types[0].get());
    QVERIFY(!types[1]->isFinal && types[2]->isFinal && types[2]->supertype == 1u);
    QVERIFY(std::holds_alternative<ArrayType>(types[2]->composite));
    QVERIFY(std::holds_alternative<ContinuationType>(types[4]->composite));
    QCOMPARE(types[4]->referenced.at(3), types[3].get());
}

void ModuleTest::globalsBehindExpressions()
{
    const Piece constant = raw({0x7f, 0, 0x41, 0xc0, 0x00, 0x41, 1, 0x6a, 0x0b});
    const Piece vector = raw({0x7b, 0, 0xfd, 0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x0b});
    const Piece null = raw({0x70, 1, 0xd0, 0x70, 0x0b});
    const auto inspection =
        inspectPiece(module(section(6, vec({constant, vector, null})) + section(7, vec({name("g") + raw({3, 2})}))));
    QVERIFY(inspection.binary.faults.empty());
    const auto &global = std::get<CoreGlobal>(interfaceOf(inspection).exports[0].type);
    QVERIFY(global.isMutable && global.type.isReference());
}

/// What stands behind an instruction that is not known has no type, and that is all.
void ModuleTest::unknownInstruction()
{
    const Piece odd = raw({0x7f, 0, 0xf0, 0x0b});
    const auto inspection = inspectPiece(
        module(section(6, vec({odd, odd})) + section(7, vec({name("a") + raw({3, 0}), name("b") + raw({3, 1})}))));
    QVERIFY(inspection.binary.faults.empty());
    QVERIFY(std::holds_alternative<CoreGlobal>(interfaceOf(inspection).exports[0].type));
    QVERIFY(std::holds_alternative<std::monostate>(interfaceOf(inspection).exports[1].type));
}

void ModuleTest::rules_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *title, const Piece &sections, FaultCode code) {
        QTest::newRow(title) << module(sections) << int(code);
    };
    row("twice", section(1, vec({})) + section(1, vec({})), FaultCode::SectionOrder);
    row("tag behind global", section(6, vec({})) + section(13, vec({})), FaultCode::SectionOrder);
    row("function without code", section(1, vec({functionType})) + section(3, vec({raw({0})})), FaultCode::CodeMissing);
    row("data count", section(12, raw({1})), FaultCode::DataCount);
    row("export of nothing", section(7, vec({name("f") + raw({0, 0})})), FaultCode::CoreIndex);
    row("function of no type", section(3, vec({raw({0})})) + section(10, raw({1, 2, 0, 0x0b})), FaultCode::CoreIndex);
    row("unknown section", section(14, {}), FaultCode::UnknownSection);
    row("unknown kind of export", section(7, vec({name("f") + raw({5, 0})})), FaultCode::UnexpectedByte);
    row("unknown limits", section(5, vec({raw({0x10, 0})})), FaultCode::UnexpectedByte);
    row("unknown value type", section(1, vec({raw({0x60, 1, 0x10, 0})})), FaultCode::UnexpectedByte);
}

void ModuleTest::rules()
{
    QFETCH(const std::string, bytes);
    QFETCH(const int, code);
    const auto worst = worstOf(bytes);
    QVERIFY(worst);
    QCOMPARE(faultCodeName(*worst), faultCodeName(static_cast<FaultCode>(code)));
}

QTEST_GUILESS_MAIN(ModuleTest)
#include "moduletest.moc"
