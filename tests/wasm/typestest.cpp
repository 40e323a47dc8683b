// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Types: identity, freshening, instantiation, and what bounds them (spec 6).
#include "builder.h"

#include "wasm/limits.h"
#include "wasm/substitution.h"
#include "wasm/typearena.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::wasm;

class TypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aliases();
    void weight();
    void depth();
    void budget();
    void rewriteKeepsWhatDoesNotChange();
    void rewriteReplacesInside();
    void freshInstances();
    void exportIndex();
    void exportsTakeAnIndex();
    void importedInstancesShareNothing();
    void manyFunctionsAreRead();
    void tooHeavyIsSaidWhereItIs();
};

static TypeId value(TypeArena &arena, DefinedType<ValueType, TypeId> type)
{
    return *arena.add(ValueBody{std::move(type)});
}

static Extern typeExport(std::string_view name, TypeId id)
{
    return {.name = {.text = name}, .entity = {.sort = Sort::Type, .referenced = id, .created = id}};
}

void TypesTest::aliases()
{
    TypeArena arena;
    const TypeId original = value(arena, Primitive::U8);
    const TypeId first = *arena.addAlias(original);
    const TypeId second = *arena.addAlias(first);
    const TypeId other = *arena.addAlias(original);
    QVERIFY(first != other);
    QCOMPARE(first.body, original.body);
    QVERIFY(arena.peel(second) == first);
    QVERIFY(arena.peel(first) == original);
    QVERIFY(!arena.peel(original));
}

void TypesTest::weight()
{
    TypeArena arena;
    TypeId type = value(arena, Primitive::U8);
    for (int i = 0; i < 16; ++i)
        type = value(arena, TupleType<ValueType>{{type, type}});
    QCOMPARE(arena.add(ValueBody{TupleType<ValueType>{{type, type}}}).error_or(FaultCode::NotWasm),
             FaultCode::TypeTooHeavy);
}

void TypesTest::depth()
{
    TypeArena arena;
    TypeId type = value(arena, Primitive::U8);
    for (std::uint32_t i = 1; i < limits::TypeDepth; ++i)
        type = value(arena, ListType<ValueType>{type});
    QCOMPARE(arena.add(ValueBody{ListType<ValueType>{type}}).error_or(FaultCode::NotWasm), FaultCode::TypesTooDeep);
}

void TypesTest::budget()
{
    TypeArena arena;
    QVERIFY(arena.spend(limits::Work - 1));
    QVERIFY(arena.addResource());
    QCOMPARE(arena.addResource().error_or(FaultCode::NotWasm), FaultCode::TooMuchWork);
    QVERIFY(!arena.spend(1));
}

void TypesTest::rewriteKeepsWhatDoesNotChange()
{
    TypeArena arena;
    const TypeId resource = *arena.addResource();
    const TypeId list = *arena.addAlias(value(arena, ListType<ValueType>{Primitive::U8}));
    Substitution substitution(arena);
    substitution.mapResource(resource.body, arena.addResource()->body);
    QVERIFY(substitution.rewrite(list) == list); // the alias included
}

void TypesTest::rewriteReplacesInside()
{
    TypeArena arena;
    const TypeId resource = *arena.addResource();
    const TypeId named = *arena.addAlias(resource);
    const TypeId handle = value(arena, HandleType<TypeId>{.borrowed = true, .resource = named});
    const TypeId list = *arena.addAlias(value(arena, ListType<ValueType>{handle}));
    const TypeId fresh = *arena.addResource();
    Substitution substitution(arena);
    substitution.mapResource(resource.body, fresh.body);
    const TypeId rewritten = *substitution.rewrite(list);
    QVERIFY(rewritten.body != list.body);
    QCOMPARE(rewritten.alias, 0u); // a new body has no naming yet
    const auto &element = std::get<ListType<ValueType>>(arena.as<ValueBody>(rewritten)->type).element;
    const auto &inner = std::get<HandleType<TypeId>>(arena.as<ValueBody>(std::get<TypeId>(element))->type);
    QCOMPARE(inner.resource.body, fresh.body);
    QCOMPARE(inner.resource.alias, named.alias); // a resource keeps its naming
    QVERIFY(substitution.rewrite(list) == rewritten);
}

void TypesTest::freshInstances()
{
    TypeArena arena;
    const TypeId resource = *arena.addResource();
    const TypeId type =
        *arena.add(InstanceBody{.exports = {typeExport("r", resource)}, .ownResources = {resource.body}});
    std::vector<std::uint32_t> created;
    const TypeId first = *freshInstance(arena, type, created);
    const TypeId second = *freshInstance(arena, type, created);
    QCOMPARE(created.size(), std::size_t(2));
    QVERIFY(arena.findExport(first, "r")->entity.created != arena.findExport(second, "r")->entity.created);
    QVERIFY(arena.as<InstanceBody>(first)->ownResources.empty());
    QVERIFY(*freshInstance(arena, first, created) == first); // it has none of its own any more
}

void TypesTest::exportIndex()
{
    TypeArena arena;
    InstanceBody instance;
    for (int i = 0; i < 100; ++i)
        instance.exports.push_back(typeExport(arena.intern("e" + std::to_string(i)), value(arena, Primitive::U8)));
    const auto expected = instance.exports[42].entity.created;
    const TypeId id = *arena.add(std::move(instance));
    QVERIFY(arena.findExport(id, "e42")->entity.created == expected);
    QVERIFY(!arena.findExport(id, "e100"));
    QVERIFY(!arena.findExport(TypeId(), "e1"));
}

/// A type is exported, and the next type refers to the index that the export took (spec 17, 1).
void TypesTest::exportsTakeAnIndex()
{
    const Piece record = raw({0x72}) + vec({name("a") + raw({0x79})});
    const Piece bytes = component(types({record}) + exports({plain("rec") + raw({3, 0, 0})}) +
                                  types({raw({0x40}) + vec({name("x") + raw({1})}) + raw({1, 0})}) +
                                  imports({plain("f") + raw({1, 2})}));
    const Inspection inspection = inspectPiece(bytes);
    QVERIFY(inspection.outcome() == ReadOutcome::Invalid); // an import cannot speak of what is only exported
    const auto *root = inspection.binary.types->as<ComponentBody>(inspection.binary.parts.front().type);
    const auto *function = inspection.binary.types->as<FunctionBody>(root->imports.front().entity.created);
    QVERIFY(std::get<TypeId>(function->type.parameters.front().type) == root->exports.front().entity.created);
}

void TypesTest::importedInstancesShareNothing()
{
    const Piece instance = raw({0x42}) + vec({raw({4}) + plain("r") + raw({3, 1})});
    const Piece bytes =
        component(types({instance}) + imports({plain("a:b/x") + raw({5, 0}), plain("a:b/y") + raw({5, 0})}));
    const Inspection inspection = inspectPiece(bytes);
    QVERIFY(inspection.outcome() == ReadOutcome::Ok);
    TypeArena &arena = *inspection.binary.types;
    const auto *root = arena.as<ComponentBody>(inspection.binary.parts.front().type);
    QCOMPARE(root->importedResources.size(), std::size_t(2));
    const auto resourceOf = [&](const Extern &import) {
        return arena.findExport(import.entity.created, "r")->entity.created;
    };
    QVERIFY(resourceOf(root->imports[0]) != resourceOf(root->imports[1]));
}

/// An instance type of \a count functions with one parameter, a tuple.
static Piece wideInstance(std::uint32_t count, std::uint32_t members)
{
    Piece declarations = raw({1, 0x6f}) + leb(members) + Piece(members, char(0x7d)) + // a tuple of u8
                         raw({1, 0x40}) + vec({name("a") + raw({0})}) + raw({1, 0});
    for (std::uint32_t i = 0; i < count; ++i)
        declarations += raw({4}) + plain("fn" + std::to_string(i)) + raw({1, 1});
    return raw({0x42}) + leb(2 + count) + declarations;
}

/// A definition of a WIT package: the interface x:y/\a label of that type.
static Piece wideInterface(std::string_view label, std::uint32_t count, std::uint32_t members)
{
    return raw({0x41}) +
           vec({raw({1}) + wideInstance(count, members), raw({4}) + plain("x:y/" + std::string(label)) + raw({5, 0})});
}

/// The file itself is no type that has to be small, whatever its interfaces come to together.
void TypesTest::manyFunctionsAreRead()
{
    const std::uint32_t count = 15'000;
    const auto inspection = inspectPiece(
        component(types({wideInterface("a", count, 25), wideInterface("b", count, 25), wideInterface("c", count, 25)}) +
                  exports({plain("a") + raw({3, 0, 0}), plain("b") + raw({3, 1, 0}), plain("c") + raw({3, 2, 0})})));
    static_assert(3 * count * 25 > limits::ScopeWeight);
    QCOMPARE(inspection.outcome(), ReadOutcome::Ok);
    QCOMPARE(inspection.binary.kind, FileKind::WitPackage);
    QVERIFY(inspection.wit);
    QCOMPARE(inspection.wit->interfaces.size(), std::size_t(3));
    for (const WitInterface &interface : inspection.wit->interfaces)
        QCOMPARE(interface.functions.size(), std::size_t(count));
}

/// A type that is too large takes nothing away but itself: not its place, nor what kind of file it is in.
void TypesTest::tooHeavyIsSaidWhereItIs()
{
    const Piece small = types({wideInterface("a", 1, 1)});
    const auto inspection = inspectPiece(
        component(small + types({wideInterface("b", 15'000, 100)}) + types({wideInterface("c", 1, 1)}) +
                  exports({plain("a") + raw({3, 0, 0}), plain("b") + raw({3, 1, 0}), plain("c") + raw({3, 2, 0})})));
    QCOMPARE(inspection.outcome(), ReadOutcome::Limit);
    QCOMPARE(inspection.binary.kind, FileKind::WitPackage);
    const Fault *fault = inspection.binary.faults.worst();
    QCOMPARE(fault->code, FaultCode::TypeTooHeavy);
    const std::size_t heavy = 8 + small.size();
    QVERIFY(fault->offset > heavy && fault->offset < heavy + 20); // the interface, near the start of its section
    QVERIFY(inspection.wit);
    QCOMPARE(inspection.wit->interfaces.size(), std::size_t(3));
    QVERIFY(!inspection.wit->interfaces[1].gaps.empty()); // "b" is there, and does not look as if it were empty
    QCOMPARE(inspection.wit->interfaces[2].functions.size(), std::size_t(1));

    // A world of two interfaces that are not too large each.
    const Piece world = raw({0x41}) + vec({raw({1}) + wideInstance(15'000, 50), raw({3}) + plain("x:y/a") + raw({5, 0}),
                                           raw({3}) + plain("x:y/b") + raw({5, 0})});
    const Piece definition = raw({0x41}) + vec({raw({1}) + world, raw({4}) + plain("x:y/w") + raw({4, 0})});
    const auto ofWorlds = inspectPiece(component(types({definition}) + exports({plain("w") + raw({3, 0, 0})})));
    QCOMPARE(ofWorlds.outcome(), ReadOutcome::Limit);
    QCOMPARE(ofWorlds.binary.faults.worst()->code, FaultCode::TypeTooHeavy);
    QCOMPARE(ofWorlds.binary.kind, FileKind::WitPackage);
    const Piece alone = types({world}) + exports({plain("w") + raw({3, 0, 0})});
    QCOMPARE(inspectPiece(component(alone)).binary.kind, FileKind::WitPackage);
}

QTEST_GUILESS_MAIN(TypesTest)
#include "typestest.moc"
