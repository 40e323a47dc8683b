// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rules that a component may break, each with the code that says so.
#include "builder.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace kennel;
using namespace kennel::test;
using wasm::FaultCode;

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void components_data();
    void components();
    void linking_data();
    void linking() { components(); }
    void faultsGoOnReading();
    void unknownSectionKeepsTheRest();
    void unknownCanonicalFunctionKeepsTheRest();
    void exportOfAnUnknownType();
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
    const auto twoFunctions = [](std::string_view one, std::string_view other) {
        return component(types({emptyFunction}) + imports({plain(one) + raw({1, 0}), plain(other) + raw({1, 0})}));
    };
    row("same name but for a hyphen", twoFunctions("a-1", "a1"), std::nullopt);
    row("same name in and out",
        component(types({emptyFunction}) + imports({plain("f") + raw({1, 0})}) +
                  exports({plain("f") + raw({1, 0, 0})})),
        std::nullopt);

    // The suffix goes on with the version of what a label implements.
    const auto implementing = [](std::string_view target, std::string_view suffix) {
        return component(
            types({raw({0x42, 0})}) +
            imports({raw({2}) + name("x") + vec({raw({0}) + name(target), raw({1}) + name(suffix)}) + raw({5, 0})}));
    };
    row("suffix of what is implemented", implementing("a:b/c@1", ".2.3"), std::nullopt);
    row("suffix of what has no version", implementing("a:b/c", ".1"), FaultCode::AttributeMisplaced);
    row("suffix that is none", implementing("a:b/c@1", "2.3"), FaultCode::VersionForm);
    row("suffix of nothing", implementing("a:b/c@1.2.3", ""), FaultCode::VersionForm);
    row("suffix behind more than counts", implementing("a:b/c@1.2", ".3"), FaultCode::AttributeMisplaced);
    row("suffix behind less than counts", implementing("a:b/c@0", ".2.6"), FaultCode::AttributeMisplaced);
    row("suffix of a pre-release", implementing("a:b/c@1", ".0.0-rc"), std::nullopt);
    row("pre-release as a suffix", implementing("a:b/c@1.0.0", "-rc"), FaultCode::VersionForm);
    row("suffix within a pre-release", implementing("a:b/c@1.0.0-rc", ".1"), FaultCode::VersionForm);
    row("build of a release", implementing("a:b/c@0.2.1", "+1"), FaultCode::VersionForm);
    row("build of a pre-release", implementing("a:b/c@1.0.0-rc", "+1"), std::nullopt);
    row("suffix of a minor version", implementing("a:b/c@0.2", ".6+x"), std::nullopt);
    row("suffix of a patch", implementing("a:b/c@0.0.4", "+x"), std::nullopt);
    const auto interface = [](std::string_view text) {
        return component(types({raw({0x42, 0})}) + imports({plain(text) + raw({5, 0})}));
    };
    row("full version", interface("a:b/c@0.2.6"), std::nullopt);
    row("short version without its suffix", interface("a:b/c@0.2"), FaultCode::VersionForm);

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
    row("map to a map to numbers", component(types({raw({0x63, 0x73, 0x7d}), raw({0x63, 0x73, 0})})), std::nullopt);
    row("map to streams", component(types({raw({0x66, 1, 0x7d}), raw({0x63, 0x73, 0})})), FaultCode::MapValue);
    row("map to error contexts", component(types({raw({0x63, 0x73, 0x64})})), FaultCode::MapValue);
    row("map to lists of what is owned",
        component(types({raw({0x3f, 0x7f, 0}), raw({0x69, 0}), raw({0x70, 1}), raw({0x63, 0x73, 2})})),
        FaultCode::MapValue);

    // A value takes less than 2^28 bytes: so long lists in place, and what is built of them.
    constexpr std::uint32_t most = (1u << 28) - 1;
    const auto bytesInPlace = [](std::uint32_t length) { return raw({0x67, 0x7d}) + leb(length); };
    row("longest value", component(types({bytesInPlace(most)})), std::nullopt);
    row("value too long", component(types({bytesInPlace(most + 1)})), FaultCode::ValueTooLarge);
    row("list of lists too long", component(types({raw({0x67, 0x77}) + leb(1u << 20), raw({0x67, 0, 32})})),
        FaultCode::ValueTooLarge);
    row("longest tuple", component(types({bytesInPlace(most - 1), raw({0x6f, 2, 0, 0x7d})})), std::nullopt);
    row("tuple too long", component(types({bytesInPlace(most), raw({0x6f, 2, 0, 0x7d})})), FaultCode::ValueTooLarge);
    row("tuple too long as it is aligned", component(types({bytesInPlace(most - 4), raw({0x6f, 2, 0, 0x79})})),
        FaultCode::ValueTooLarge);
    row("longest tuple as it is aligned", component(types({bytesInPlace(most - 7), raw({0x6f, 2, 0, 0x79})})),
        std::nullopt);
    row("longest option", component(types({bytesInPlace(most - 1), raw({0x6b, 0})})), std::nullopt);
    row("option too long", component(types({bytesInPlace(most), raw({0x6b, 0})})), FaultCode::ValueTooLarge);
    row("result too long", component(types({bytesInPlace(most), raw({0x6a, 0, 1, 0})})), FaultCode::ValueTooLarge);
    row("strings in place", component(types({raw({0x67, 0x73}) + leb(1u << 24)})), FaultCode::ValueTooLarge);
    row("fewer strings in place", component(types({raw({0x67, 0x73}) + leb((1u << 24) - 1)})), std::nullopt);
    row("list of long values", component(types({bytesInPlace(most), raw({0x70, 0}), raw({0x6f, 2, 1, 1})})),
        std::nullopt);
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

/// What is given has to be what is asked for, with names for all that it is made of.
void RulesTest::linking_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("code"); // -1: nothing is wrong
    const auto row = [](const char *title, const Piece &bytes, std::optional<FaultCode> code) {
        QTest::newRow(title) << bytes << (code ? int(*code) : -1);
    };
    const auto function = [](std::initializer_list<int> parameter) {
        return raw({0x40}) + vec({name("x") + raw(parameter)}) + raw({1, 0});
    };
    const Piece takesU32 = function({0x79});
    const Piece takesString = function({0x73});
    const Piece record = raw({0x72}) + vec({name("a") + raw({0x7d})});
    const auto nested = [](const Piece &contents) { return section(4, component(contents)); };
    const auto instances = [](std::initializer_list<Piece> each) { return section(5, vec(each)); };
    const auto importF = [](int type) { return imports({plain("f") + raw({1, type})}); };

    // Components: a function is given to an import.
    const auto given = [&](const Piece &type) {
        return component(nested(types({takesU32}) + importF(0)) + types({type}) + importF(0) +
                         instances({raw({0, 0}) + vec({name("f") + raw({1, 0})})}));
    };
    row("argument", given(takesU32), std::nullopt);
    row("argument of another type", given(emptyFunction), FaultCode::ArgumentType);
    row("argument with another name of a parameter", given(raw({0x40}) + vec({name("y") + raw({0x79})}) + raw({1, 0})),
        FaultCode::ArgumentType);
    const auto ascribed = [&](int type) {
        return component(types({emptyFunction, takesU32}) + importF(0) +
                         exports({plain("g") + raw({1, 0, 1, 1, type})}));
    };
    row("export as what it is", ascribed(0), std::nullopt);
    row("export as something else", ascribed(1), FaultCode::ExportType);

    // An instance that has too little, and one that has more than is wanted.
    const auto bag = [&](const char *exported) {
        const Piece wanted = raw({0x42}) + vec({raw({1}) + emptyFunction, raw({4}) + plain("f") + raw({1, 0})});
        return component(nested(types({wanted}) + imports({plain("i") + raw({5, 0})})) + types({emptyFunction}) +
                         importF(0) +
                         instances({raw({1}) + vec({plain(exported) + raw({1, 0}), plain("more") + raw({1, 0})}),
                                    raw({0, 0}) + vec({name("i") + raw({5, 0})})}));
    };
    row("instance with more", bag("f"), std::nullopt);
    row("instance with less", bag("g"), FaultCode::ArgumentType);

    // Core modules: a lowered function is given to an import.
    const Piece importsFunction = section(
        1, module(section(1, vec({raw({0x60, 0, 0})})) + section(2, vec({name("m") + name("a") + raw({0, 0})}))));
    const auto linked = [&](const Piece &type, const char *argument) {
        return component(importsFunction + types({type}) + importF(0) + section(8, vec({raw({1, 0, 0, 0})})) +
                         section(2, vec({raw({1}) + vec({name("a") + raw({0, 0})}),
                                         raw({0, 0}) + vec({name(argument) + raw({0x12, 0})})})));
    };
    row("core argument", linked(emptyFunction, "m"), std::nullopt);
    row("core argument of another type", linked(takesU32, "m"), FaultCode::CoreArgument);
    row("core argument that is missing", linked(emptyFunction, "other"), FaultCode::CoreArgument);
    row("core import twice",
        component(section(
            1, module(section(1, vec({raw({0x60, 0, 0})})) +
                      section(2, vec({name("m") + name("a") + raw({0, 0}), name("m") + name("a") + raw({0, 0})}))))),
        FaultCode::DuplicateName);
    row("export that no core instance has",
        component(section(2, vec({raw({1, 0})})) + section(6, vec({raw({0, 0, 1, 0}) + name("x")}))),
        FaultCode::CoreExport);

    // Functions that stand for a property.
    const Piece getsU32 = raw({0x40, 0, 0, 0x79});
    const Piece setsU32 = raw({0x40}) + vec({name("v") + raw({0x79})}) + raw({1, 0});
    const Piece setsF32 = raw({0x40}) + vec({name("v") + raw({0x76})}) + raw({1, 0});
    const auto accessors = [](const Piece &getter, const Piece &setter, std::string_view setterName = "[set]a") {
        return component(types({getter, setter}) +
                         imports({plain("[get]a") + raw({1, 0}), plain(setterName) + raw({1, 1})}));
    };
    row("getter and setter", accessors(getsU32, setsU32), std::nullopt);
    row("getter of nothing", accessors(emptyFunction, setsU32), FaultCode::FunctionShape);
    row("getter that is async", accessors(raw({0x43, 0, 0, 0x79}), setsU32), FaultCode::FunctionShape);
    row("setter of another type", accessors(getsU32, setsF32), FaultCode::FunctionShape);
    row("setter that returns something", accessors(getsU32, getsU32), FaultCode::FunctionShape);
    row("setter of what is not got", accessors(getsU32, setsU32, "[set]b"), FaultCode::NoGetter);
    row("getter beside its property", accessors(getsU32, setsU32, "a"), FaultCode::DuplicateName);
    row("getter that is no function", component(types({raw({0x42, 0})}) + imports({plain("[get]a") + raw({5, 0})})),
        FaultCode::FunctionShape);
    const Piece getsOfSelf = raw({0x40}) + vec({name("self") + raw({2})}) + raw({0, 0x79});
    row("getter of a resource", resourceInterface(getsOfSelf, "[method][get]r.p"), std::nullopt);
    row("getter of a resource without self", resourceInterface(getsU32, "[method][get]r.p"), FaultCode::FunctionShape);
    row("static getter", resourceInterface(getsU32, "[static][get]r.p"), std::nullopt);
    row("setter of a resource alone",
        resourceInterface(raw({0x40}) + vec({name("self") + raw({2}), name("v") + raw({0x79})}) + raw({1, 0}),
                          "[method][set]r.p"),
        FaultCode::NoGetter);

    // Canonical functions.
    const auto lowered = [&](const Piece &type) {
        return component(types({type}) + importF(0) + section(8, vec({raw({1, 0, 0, 0})})));
    };
    row("lower of numbers", lowered(takesU32), std::nullopt);
    row("lower of a string without a memory", lowered(takesString), FaultCode::CanonOption);
    const auto option = [&](std::initializer_list<int> options) {
        return component(types({emptyFunction}) + importF(0) + section(8, vec({raw({1, 0, 0}) + raw(options)})));
    };
    row("one encoding", option({1, 0}), std::nullopt);
    row("two encodings", option({2, 0, 1}), FaultCode::CanonOption);
    row("async of what is not", option({1, 6}), FaultCode::CanonOption);
    const auto lifted = [&](int type) {
        return component(types({emptyFunction, takesU32}) + importF(0) +
                         section(8, vec({raw({1, 0, 0, 0}), raw({0, 0, 0, 0, type})})));
    };
    row("lift", lifted(0), std::nullopt);
    row("lift to another type", lifted(1), FaultCode::CanonType);
    row("start without its argument", component(types({takesU32}) + importF(0) + section(9, raw({0, 0, 0}))),
        FaultCode::StartType);

    // Streams.
    const auto streams = [&](int opcode, const Piece &type, std::initializer_list<int> rest) {
        return component(types({type}) + section(8, vec({raw({opcode, 0}) + raw(rest)})));
    };
    row("stream.new", streams(0x0e, raw({0x66, 0}), {}), std::nullopt);
    row("stream.new of a future", streams(0x0e, raw({0x65, 0}), {}), FaultCode::WrongType);
    row("stream.read of nothing", streams(0x0f, raw({0x66, 0}), {0}), std::nullopt);
    row("stream.read without a memory", streams(0x0f, raw({0x66, 1, 0x7d}), {0}), FaultCode::CanonOption);
    const auto readsAfterLower = [&](int readOption) {
        return component(types({raw({0x66, 0}), emptyFunction}) + importF(1) +
                         section(8, vec({raw({1, 0, 0, 0}), raw({0x0f, 0, 1, readOption, 0})})));
    };
    row("stream.read that returns later", readsAfterLower(5), FaultCode::CanonOption);
    row("stream.read with a callback", readsAfterLower(7), FaultCode::CanonOption);
    row("stream.forward", streams(0x2e, raw({0x66, 0}), {}), std::nullopt);
    row("stream.forward of a future", streams(0x2e, raw({0x65, 0}), {}), FaultCode::WrongType);
    row("future.forward", streams(0x2f, raw({0x65, 0}), {}), std::nullopt);
    row("future.forward of a stream", streams(0x2f, raw({0x66, 0}), {}), FaultCode::WrongType);
    row("context of a float", component(section(8, vec({raw({0x0a, 0x7d, 0})}))), FaultCode::CanonType);
    row("export of a module type twice",
        component(section(3, vec({raw({0x50}) + vec({raw({1, 0x60, 0, 0}), raw({3}) + name("a") + raw({0, 0}),
                                                     raw({3}) + name("a") + raw({0, 0})})}))),
        FaultCode::DuplicateName);

    // Resources.
    const Piece resource = raw({0x3f, 0x7f, 0});
    row("resource.new of its own", component(types({resource}) + section(8, vec({raw({2, 0})}))), std::nullopt);
    row("resource.new of another", component(imports({plain("r") + raw({3, 1})}) + section(8, vec({raw({2, 0})}))),
        FaultCode::ForeignResource);
    row("resource.drop of another", component(imports({plain("r") + raw({3, 1})}) + section(8, vec({raw({3, 0})}))),
        std::nullopt);
    const Piece outerType = section(6, vec({raw({3, 2, 1, 0})}));
    row("outer record", component(types({record}) + nested(outerType)), std::nullopt);
    row("outer resource", component(types({resource}) + nested(outerType)), FaultCode::OuterResource);
    row("borrow that is returned",
        component(imports({plain("r") + raw({3, 1})}) + types({raw({0x68, 0}), raw({0x40, 0, 0, 1})})),
        FaultCode::BorrowedResult);

    // An instance type that makes its resource itself, and a component type that speaks of one around it.
    const Piece makesOwn = raw({0x42}) + vec({raw({4}) + plain("r") + raw({3, 1})});
    const Piece speaksOfOuter = raw({0x41}) + vec({raw({2, 3, 2, 1, 0}), raw({3}) + plain("a") + raw({3, 0, 0})});
    row("outer instance type with a resource of its own", component(types({makesOwn}) + nested(outerType)),
        std::nullopt);
    row("outer component type with a resource from around it",
        component(types({resource, speaksOfOuter}) + nested(section(6, vec({raw({3, 2, 1, 1})})))),
        FaultCode::OuterResource);
    row("resource that is a float", component(types({raw({0x3f, 0x7d, 0})})), FaultCode::ResourceForm);
    const auto destroyed = [&](const Piece &destructor) {
        return component(types({resource}) + section(8, vec({destructor})) + types({raw({0x3f, 0x7f, 1, 0})}));
    };
    row("destructor", destroyed(raw({3, 0})), std::nullopt);
    row("destructor that takes nothing", destroyed(raw({0x24})), FaultCode::ResourceForm);
    row("task.return of a borrow", component(types({resource, raw({0x68, 0})}) + section(8, vec({raw({9, 0, 1, 0})}))),
        FaultCode::BorrowedResult);
    row("stream of characters", component(types({raw({0x66, 1, 0x74})})), FaultCode::StreamElement);
    row("stream of named characters", component(types({raw({0x74}), raw({0x66, 1, 0})})), FaultCode::StreamElement);
    row("future of characters", component(types({raw({0x65, 1, 0x74})})), std::nullopt);
    row("future of a borrow", component(types({resource, raw({0x68, 0}), raw({0x65, 1, 1})})),
        FaultCode::StreamElement);

    // Threads.
    const auto builtins = [](std::initializer_list<Piece> each) { return component(section(8, vec(each))); };
    row("context of one type", builtins({raw({0x0a, 0x7f, 0}), raw({0x0b, 0x7f, 1})}), std::nullopt);
    row("context of two types", builtins({raw({0x0a, 0x7f, 0}), raw({0x0b, 0x7e, 1})}), FaultCode::ContextSlot);
    row("a third slot", builtins({raw({0x0a, 0x7f, 2})}), FaultCode::ContextSlot);

    // Memories: the flags of one that is shared, and of one that only has a maximum.
    const auto withMemory = [&](int flags, const Piece &rest) {
        const Piece memory = module(section(5, vec({raw({flags, 0, 1})})) + section(7, vec({name("m") + raw({2, 0})})));
        return component(section(1, memory) + section(2, vec({raw({0, 0, 0})})) +
                         section(6, vec({raw({0, 2, 1, 0}) + name("m")})) + rest);
    };
    const Piece usesMemory = section(8, vec({raw({0x1c}) + vec({raw({3, 0})})}));
    row("memory", withMemory(1, usesMemory), std::nullopt);
    row("shared memory", withMemory(3, usesMemory), FaultCode::CanonOption);
    // Where enough was counted, strings behind it still have to be allocated.
    const Piece longResult = raw({0x40, 0, 0, 2});
    row("lower of strings behind much else",
        withMemory(1, types({raw({0x67, 0x7d, 17}), raw({0x67, 0x73, 2}), raw({0x6f, 2, 0, 1}), longResult}) +
                          importF(3) + section(8, vec({raw({1, 0, 0}) + vec({raw({3, 0})})}))),
        FaultCode::CanonOption);

    // Core types, and modules.
    const auto coreTypes = [](std::initializer_list<Piece> each) { return component(section(3, vec(each))); };
    row("reference to a core type", coreTypes({raw({0x5f, 0}), raw({0x60, 1, 0x64, 0, 0})}), std::nullopt);
    row("reference to a module type", coreTypes({raw({0x50, 0}), raw({0x60, 1, 0x64, 0, 0})}), FaultCode::WrongType);
    row("reference to a type that is not there", coreTypes({raw({0x60, 1, 0x64, 1, 0})}), FaultCode::CoreIndex);
    row("subtype of a final type", coreTypes({raw({0x5f, 0}), raw({0, 0x50, 1, 0, 0x5f, 0})}),
        FaultCode::CoreSupertype);
    row("supertype of another form", coreTypes({raw({0, 0x50, 0, 0x5f, 0}), raw({0, 0x50, 1, 0, 0x5e, 0x7f, 0})}),
        FaultCode::CoreSupertype);
    const auto typesOfModule = [](std::initializer_list<Piece> each) { return module(section(1, vec(each))); };
    row("struct with one field more", typesOfModule({raw({0x50, 0, 0x5f, 0}), raw({0x50, 1, 0, 0x5f, 1, 0x7f, 0})}),
        std::nullopt);
    row("struct that refers to itself", typesOfModule({raw({0x5f, 1, 0x64, 0, 0})}), std::nullopt);
    row("two that refer to each other",
        typesOfModule({raw({0x4e}) + vec({raw({0x5f, 1, 0x64, 1, 0}), raw({0x5f, 1, 0x64, 0, 0})})}), std::nullopt);
    row("struct with one field less", typesOfModule({raw({0x50, 0, 0x5f, 1, 0x7f, 0}), raw({0x50, 1, 0, 0x5f, 0})}),
        FaultCode::CoreSupertype);
    row("array of what can be changed under one of what cannot",
        typesOfModule({raw({0x50, 0, 0x5e, 0x7f, 0}), raw({0x50, 1, 0, 0x5e, 0x7f, 1})}), FaultCode::CoreSupertype);
    row("supertype that comes later",
        typesOfModule({raw({0x4e}) + vec({raw({0x50, 1, 1, 0x5f, 0}), raw({0x50, 0, 0x5f, 0})})}),
        FaultCode::CoreSupertype);
    row("final supertype in a module", typesOfModule({raw({0x5f, 0}), raw({0x50, 1, 0, 0x5f, 0})}),
        FaultCode::CoreSupertype);
    row("reference to a type that the module does not have", typesOfModule({raw({0x60, 1, 0x64, 1, 0})}),
        FaultCode::CoreIndex);

    // Lowered to the types of the garbage collector: options 9 is gc, 8 names the core type.
    const auto collected = [&](const Piece &type, std::initializer_list<Piece> core, const Piece &options) {
        return component(types({type}) + importF(0) + section(3, vec(core)) +
                         section(8, vec({raw({1, 0, 0}) + options})));
    };
    const Piece bytes = raw({0x5e, 0x78, 1});
    const Piece takesReference = raw({0x60, 1, 0x64, 0, 0});
    const Piece withCoreType = vec({raw({9}), raw({8, 1})});
    row("string as an array of bytes", collected(takesString, {bytes, takesReference}, withCoreType), std::nullopt);
    row("string in UTF-16 as an array of bytes",
        collected(takesString, {bytes, takesReference}, vec({raw({1}), raw({9}), raw({8, 1})})),
        FaultCode::CanonOption);
    row("string as an array of numbers", collected(takesString, {raw({0x5e, 0x7f, 1}), takesReference}, withCoreType),
        FaultCode::CanonOption);
    row("string as a struct", collected(takesString, {raw({0x5f, 0}), takesReference}, withCoreType),
        FaultCode::CanonOption);
    row("number as a number", collected(takesU32, {raw({0x60, 1, 0x7f, 0})}, vec({raw({9}), raw({8, 0})})),
        std::nullopt);
    row("number as a longer one", collected(takesU32, {raw({0x60, 1, 0x7e, 0})}, vec({raw({9}), raw({8, 0})})),
        FaultCode::CanonOption);
    row("one parameter less", collected(takesU32, {raw({0x60, 0, 0})}, vec({raw({9}), raw({8, 0})})),
        FaultCode::CanonOption);
    row("collected without a core type", collected(takesU32, {}, vec({raw({9})})), FaultCode::CanonOption);
    row("core type without gc", collected(takesU32, {raw({0x60, 1, 0x7f, 0})}, vec({raw({8, 0})})),
        FaultCode::CanonOption);
    row("core type that is no function", collected(takesU32, {bytes}, vec({raw({9}), raw({8, 0})})),
        FaultCode::CanonOption);
    row("module type with a function of no type", coreTypes({raw({0x50}) + vec({raw({0, 0, 0, 0, 0})})}),
        FaultCode::CoreIndex);
    row("start of no function", module(section(8, raw({0}))), FaultCode::CoreIndex);

    // What an instance is made of has names like anything else.
    const auto makesItself = [&](std::string_view functionName) {
        const Piece before = imports({plain("r") + raw({3, 1})}) + types({raw({0x69, 0}), raw({0x40, 0, 0, 1})}) +
                             imports({plain("f") + raw({1, 2})});
        return component(
            before + section(5, vec({raw({1}) + vec({plain("r") + raw({3, 0}), plain(functionName) + raw({1, 0})})})));
    };
    row("constructor in an instance", makesItself("[constructor]r"), std::nullopt);
    row("constructor of another name in an instance", makesItself("[constructor]s"), FaultCode::NoResource);
    row("address in an instance", makesItself("url=<a>"), FaultCode::ImportKind);

    // A value is used once.
    const Piece takesTwo = raw({0x40}) + vec({name("p") + raw({0x73}), name("q") + raw({0x73})}) + raw({1, 0});
    const auto started = [&](int second) {
        return component(types({takesTwo}) +
                         imports({plain("f") + raw({1, 0}), plain("v") + raw({2, 0x73}), plain("w") + raw({2, 0x73})}) +
                         section(9, raw({0, 2, 0, second, 0})));
    };
    row("start with two values", started(1), std::nullopt);
    row("start with one value twice", started(0), FaultCode::ValueTwice);
    row("implements of no interface in an instance",
        component(section(
            5, vec({raw({1, 0}), raw({1}) + vec({raw({2}) + name("x") + vec({raw({0}) + name("a")}) + raw({5, 0})})}))),
        FaultCode::AttributeMisplaced);

    // What is compared or flattened again and again is paid for each time.
    row("long function that is lowered often",
        component(types({raw({0x40}) + vecOf(1000, name("x") + raw({0x79})) + raw({1, 0})}) + importF(0) +
                  section(8, vecOf(2000, raw({1, 0, 0, 0})))),
        FaultCode::TooMuchWork);
    Piece resources = leb(3000);
    Piece arguments = leb(3000);
    for (int i = 0; i < 1500; ++i) {
        const std::string number = std::to_string(i);
        resources += plain("r" + number) + raw({3, 1});
        arguments += name("r" + number) + raw({3, 0});
    }
    for (int i = 0; i < 1500; ++i) {
        const std::string number = std::to_string(i);
        resources += plain("c" + number) + raw({4, 0});
        arguments += name("c" + number) + raw({4, 1});
    }
    row("many components under many resources",
        component(nested(types({raw({0x41, 0})}) + section(10, resources)) + types({raw({0x3f, 0x7f, 0})}) +
                  nested({}) + section(5, vec({raw({0, 0}) + arguments}))),
        FaultCode::TooMuchWork);

    // Instance types within instance types: to walk them costs what they are wide, each time that they are new.
    const auto nests = [](std::uint8_t inner, int width) {
        Piece declarations = leb(std::uint32_t(width + 1)) + raw({2, 3, 2, 1, inner});
        for (int i = 0; i < width; ++i)
            declarations += raw({4}) + plain("a" + std::to_string(i)) + raw({5, 0});
        return raw({0x42}) + declarations;
    };
    const auto importsOf = [&](int width, std::uint32_t count) {
        Piece imported = leb(count);
        for (std::uint32_t i = 0; i < count; ++i)
            imported += plain("x" + std::to_string(i)) + raw({3, 0, 2});
        return component(types({raw({0x42, 0}), nests(0, width), nests(1, width)}) + section(10, imported));
    };
    row("wide ones, imported for ever", importsOf(400, 5000), FaultCode::TooMuchWork);

    // Names of what others have to write.
    row("import of a type without a name", component(types({record, function({0})}) + importF(1)),
        FaultCode::NamelessType);
    row("import of a named type",
        component(types({record}) + imports({plain("r") + raw({3, 0, 0})}) + types({function({1})}) + importF(2)),
        std::nullopt);
    const Piece exportsT = raw({4}) + plain("t") + raw({3, 0, 1});
    const Piece holdsRecord = raw({1, 0x72}) + vec({name("r") + raw({0})});
    row("instance type with a type without a name",
        component(types({raw({0x42}) + vec({raw({1}) + record, holdsRecord, exportsT})}) +
                  exports({plain("i") + raw({3, 0, 0})})),
        FaultCode::NamelessType);
    row("component type with an import of what it exports",
        component(types({raw({0x41}) + vec({raw({4}) + plain("r") + raw({3, 1}), raw({1, 0x69, 0}),
                                            raw({1, 0x40, 0, 0, 1}), raw({3}) + plain("f") + raw({1, 2})})})),
        FaultCode::NamelessType);
    row("import of a type that is only exported",
        component(types({record}) + exports({plain("r") + raw({3, 0, 0})}) + types({function({1})}) + importF(2)),
        FaultCode::NamelessType);
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

/// A canonical function that nobody knows ends its section alone: its byte is named, and the rest is there.
void RulesTest::unknownCanonicalFunctionKeepsTheRest()
{
    const Piece before = types({emptyFunction}) + imports({plain("f") + raw({1, 0})});
    const auto inspection =
        inspectPiece(component(before + section(8, vec({raw({0x3f, 0})})) + imports({plain("g") + raw({1, 0})})));
    QCOMPARE(inspection.outcome(), wasm::ReadOutcome::Malformed);
    const wasm::Fault *worst = inspection.binary.faults.worst();
    QCOMPARE(worst->code, FaultCode::UnexpectedByte);
    QCOMPARE(worst->offset, component(before).size() + 3); // behind the section's id, size and count
    QVERIFY(inspection.witText->contains("import f: func();"));
    QVERIFY(inspection.witText->contains("import g: func();"));
}

/// Nobody says that an export is no interface whose type could not be read.
void RulesTest::exportOfAnUnknownType()
{
    const auto codes = [](const Piece &piece) {
        const wasm::Inspection inspection = inspectPiece(piece);
        std::vector<FaultCode> found;
        for (const wasm::Fault &fault : inspection.binary.faults.all())
            found.push_back(fault.code);
        return found;
    };
    const Piece exported = exports({plain("i") + raw({3, 0, 0})});
    const auto unknown = codes(component(section(12, raw({0})) + exported));
    QVERIFY(std::ranges::contains(unknown, FaultCode::Unresolved));
    QVERIFY(!std::ranges::contains(unknown, FaultCode::NoWitExport));
    QVERIFY(std::ranges::contains(codes(component(types({raw({0x79})}) + exported)), FaultCode::NoWitExport));
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
