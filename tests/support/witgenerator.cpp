// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/witgenerator.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace kennel::test {

namespace {

constexpr std::array primitives{"bool", "s8",  "u8",  "s16", "u16",  "s32",   "u32",
                                "s64",  "u64", "f32", "f64", "char", "string"};

std::string listOf(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

} // namespace

std::uint32_t WitGenerator::below(std::uint32_t bound)
{
    return static_cast<std::uint32_t>(m_random() % bound);
}

std::string WitGenerator::docs(const char *indent)
{
    static constexpr std::array texts{"What it is.", "Two words:\n/// and a second line.",
                                      "`code` and <b>no markup</b>", "", "Größe — ∞"};
    if (!oneIn(3))
        return {};
    return std::string(indent) + "/// " + texts[below(texts.size())] + '\n';
}

std::string WitGenerator::gate(const char *indent)
{
    if (!oneIn(4))
        return {};
    const auto version = [this] {
        return "(version = " + std::to_string(m_major) + '.' + std::to_string(below(m_minor + 1)) + ".0)\n";
    };
    std::string text = indent;
    const bool hasVersion = m_minor > 0;
    text += hasVersion && oneIn(2) ? "@since" + version() : "@unstable(feature = f" + std::to_string(below(3)) + ")\n";
    if (hasVersion && oneIn(3))
        text += std::string(indent) + "@deprecated" + version();
    return text;
}

std::string WitGenerator::accessors(const std::string &head, const std::vector<Named> &known, bool hasMarks)
{
    const std::string indent(head.find_first_not_of(' '), ' ');
    // A getter's result is read as if it were the function's, so that none is taken that may be one.
    const std::string of = oneIn(2) ? "option<" + type(known, 1) + '>' : primitives[below(primitives.size())];
    std::string text = marks(indent.c_str(), hasMarks) + head + "get() -> " + of + ";\n";
    if (oneIn(2))
        text += marks(indent.c_str(), hasMarks) + head + "set(value: " + of + ')' +
                (oneIn(2) ? "" : " -> result<_, " + type(known, 1) + '>') + ";\n";
    return text;
}

std::string WitGenerator::type(const std::vector<Named> &known, int depth)
{
    const auto kind = below(depth > 0 ? 15 : 6);
    const auto inner = [&] { return type(known, depth - 1); };
    switch (kind) {
    case 0:
    case 1:
    case 2:
        if (!known.empty())
            return known[below(std::uint32_t(known.size()))].name;
        [[fallthrough]];
    default:
        return m_hasGatedTypes && oneIn(20) ? "error-context" : primitives[below(primitives.size())];
    case 10: // characters have no stream, by whatever name
        return oneIn(4) ? "stream" : oneIn(3) ? "stream<u8>" : "stream<option<" + inner() + ">>";
    case 11:
        return oneIn(4) ? "future" : "future<" + inner() + '>';
    case 12:
        return "list<" + inner() + (m_hasGatedTypes ? ", " + std::to_string(1 + below(8)) : "") + '>';
    case 13: {
        static constexpr std::array keys{"bool", "s8",  "u8",  "s16",  "u16",   "s32",
                                         "u32",  "s64", "u64", "char", "string"};
        // No value of a map holds a resource, and what stands for a type may be one.
        const std::string value = primitives[below(primitives.size())];
        return std::string("map<") + keys[below(keys.size())] + ", " + (oneIn(2) ? value : "list<" + value + '>') + '>';
    }
    case 6:
        return "list<" + inner() + '>';
    case 7:
        return "option<" + inner() + '>';
    case 8:
        switch (below(4)) {
        case 0:
            return "result";
        case 1:
            return "result<" + inner() + '>';
        case 2:
            return "result<_, " + inner() + '>';
        default:
            return "result<" + inner() + ", " + inner() + '>';
        }
    case 9: {
        std::vector<std::string> members;
        for (std::uint32_t i = 0; i <= below(3); ++i)
            members.push_back(inner());
        return "tuple<" + listOf(members) + '>';
    }
    }
}

std::string WitGenerator::function(const std::string &head, const std::vector<Named> &known)
{
    std::vector<std::string> parameters;
    for (std::uint32_t i = 0; i < below(4); ++i) {
        // A borrow is only for the time of a call, so only a parameter may be one.
        const auto resource = std::ranges::find_if(known, &Named::isResource);
        const bool borrows = resource != known.end() && oneIn(4);
        parameters.push_back("p" + std::to_string(i) + ": " +
                             (borrows ? "borrow<" + resource->name + '>' : type(known, 2)));
    }
    return head + "func(" + listOf(parameters) + ')' + (oneIn(3) ? "" : " -> " + type(known, 2)) + ";\n";
}

std::string WitGenerator::item(const Item &item, const std::vector<Named> &known, bool hasDocs)
{
    WitGenerator own(item.seed);
    own.m_major = m_major;
    own.m_minor = m_minor;
    own.m_hasGatedTypes = m_hasGatedTypes;
    const auto members = [&](const char *prefix, auto makeMember) {
        std::string text;
        for (std::uint32_t i = 0; i <= own.below(4); ++i)
            text += (hasDocs ? own.docs("    ") : "") + "    " + prefix + std::to_string(i) + makeMember() + ",\n";
        return text + "  }\n";
    };
    const std::string head = "  " + item.name;
    const auto nothing = [] { return std::string(); };
    const std::string docs = own.marks("  ", hasDocs);
    switch (item.kind) {
    case Item::Kind::Alias:
        return docs + "  type " + item.name + " = " + own.type(known, 2) + ";\n";
    case Item::Kind::Record:
        return docs + "  record " + item.name + " {\n" + members("f", [&] { return ": " + own.type(known, 2); });
    case Item::Kind::Variant:
        return docs + "  variant " + item.name + " {\n" +
               members("c", [&] { return own.oneIn(3) ? std::string() : '(' + own.type(known, 1) + ')'; });
    case Item::Kind::Enum:
        return docs + "  enum " + item.name + " {\n" + members("e", nothing);
    case Item::Kind::Flags:
        return docs + "  flags " + item.name + " {\n" + members("b", nothing);
    case Item::Kind::Resource: {
        std::string text = docs + "  resource " + item.name + " {\n";
        if (own.oneIn(2))
            text += own.marks("    ", hasDocs) + "    constructor(a: " + own.type(known, 1) + ");\n";
        for (std::uint32_t i = 0; i < own.below(3); ++i)
            text += own.marks("    ", hasDocs) +
                    own.function("    m" + std::to_string(i) + ": " + (own.oneIn(4) ? "static " : "") +
                                     (own.oneIn(4) ? "async " : ""),
                                 known);
        if (hasDocs && own.oneIn(3))
            text += own.accessors(std::string("    a: ") + (own.oneIn(3) ? "static " : ""), known, hasDocs);
        return text + "  }\n";
    }
    case Item::Kind::Function:
        if (hasDocs && own.oneIn(8))
            return own.accessors(head + ": ", known, hasDocs);
        return docs + own.function(head + ": " + (own.oneIn(8) ? "async " : ""), known);
    }
    return {};
}

std::string WitGenerator::body(const std::vector<Item> &items, std::vector<Named> known, bool hasDocs)
{
    std::string text;
    for (const Item &each : items) {
        text += item(each, known, hasDocs);
        if (each.kind != Item::Kind::Function)
            known.push_back({each.name, each.kind == Item::Kind::Resource});
    }
    return text;
}

std::vector<WitGenerator::Item> WitGenerator::someItems(std::size_t count, const std::string &prefix)
{
    std::vector<Item> items;
    for (std::size_t i = 0; i < count; ++i) {
        const auto kind = below(11);
        items.push_back({kind < 6 ? Item::Kind(kind) : Item::Kind::Function, prefix + std::to_string(i),
                         static_cast<std::uint32_t>(m_random())});
    }
    return items;
}

std::vector<WitGenerator::Item> WitGenerator::changed(std::vector<Item> items, const std::string &prefix)
{
    for (std::uint32_t changes = below(3); changes > 0; --changes) {
        const auto at = items.empty() ? 0 : below(std::uint32_t(items.size()));
        switch (items.empty() ? 0 : below(4)) {
        case 0:
            items.push_back(someItems(1, prefix + "new" + std::to_string(changes) + "-").front());
            break;
        case 1:
            items.erase(items.begin() + std::ptrdiff_t(at));
            break;
        case 2:
            items[at].seed ^= 1;
            break;
        default:
            items.push_back(
                {Item::Kind::Function, prefix + "more" + std::to_string(changes), std::uint32_t(m_random())});
        }
    }
    return items;
}

std::string WitGenerator::pairOfWorlds()
{
    // A type that is gone from the list is not named by what stands behind it: items are made anew from what is known.
    const auto shared = someItems(2 + below(3), "s");
    const auto items = someItems(2 + below(5), "t");
    const auto sharedAfter = changed(shared, "s");
    const auto itemsAfter = changed(items, "t");
    const auto package = [this](const char *version, const std::vector<Item> &base, const std::vector<Item> &user) {
        std::vector<std::string> names;
        std::vector<Named> known;
        for (const Item &each : base) {
            if (each.kind == Item::Kind::Function)
                continue;
            names.push_back(each.name);
            known.push_back({each.name, each.kind == Item::Kind::Resource});
        }
        const std::string use = names.empty() ? "" : "  use base.{" + listOf(names) + "};\n";
        return std::string("package made:up@") + version + " {\n interface base {\n" + body(base, {}, false) +
               " }\n interface user {\n" + use + body(user, known, false) + " }\n}\n";
    };
    const auto world = [](const char *name, const char *version, std::uint32_t sides) {
        std::string text = std::string("world ") + name + " {\n";
        for (const auto &[bit, line] : {std::pair(1U, "  import made:up/base"),
                                        {2U, "  import made:up/user"},
                                        {4U, "  export made:up/base"},
                                        {8U, "  export made:up/user"}})
            text += sides & bit ? std::string(line) + '@' + version + ";\n" : "";
        return text + "}\n";
    };
    const std::uint32_t sides = 1 + below(15);
    const std::uint32_t sidesAfter = oneIn(4) ? sides ^ (1U << below(4)) : sides;
    return "package made:worlds;\n" + world("prev", "0.1.0", sides) + world("next", "0.1.1", sidesAfter) +
           package("0.1.0", shared, items) + package("0.1.1", sharedAfter, itemsAfter);
}

std::string WitGenerator::package()
{
    const auto dependency = someItems(3 + below(4), "d");
    m_hasGatedTypes = true;
    m_major = 1;
    m_minor = oneIn(2) ? 1 + below(9) : 0;
    std::string text =
        docs("") + "package made:up" + (m_minor > 0 ? "@1." + std::to_string(m_minor) + ".0" : "") + ";\n";
    std::vector<std::string> interfaces;
    std::vector<Item> before;
    for (std::uint32_t i = 0; i <= below(4); ++i) {
        const std::string name = "i" + std::to_string(i);
        const auto items = someItems(1 + below(7), "x" + std::to_string(i) + '-');
        text += marks("", true) + "interface " + name + " {\n";
        std::vector<Named> known;
        const auto use = [&](const std::string &path, const std::vector<Item> &from) {
            std::vector<std::string> names;
            for (const Item &each : from) {
                if (each.kind == Item::Kind::Function || oneIn(3))
                    continue;
                const bool isRenamed = oneIn(4);
                const std::string own = isRenamed ? each.name + "-too" : each.name;
                names.push_back(isRenamed ? each.name + " as " + own : own);
                known.push_back({own, each.kind == Item::Kind::Resource});
            }
            text += names.empty() ? "" : gate("  ") + "  use " + path + ".{" + listOf(names) + "};\n";
        };
        if (oneIn(2))
            use("made:basis/types@0.2.0", dependency);
        if (!interfaces.empty() && oneIn(2))
            use(interfaces.back(), before);
        text += body(items, known, true) + "}\n";
        interfaces.push_back(name);
        before = items;
    }
    for (std::uint32_t i = 0; i < below(3); ++i) {
        const std::string name = "w" + std::to_string(i);
        text += marks("", true) + "world " + name + " {\n";
        if (i > 0 && oneIn(2))
            text += gate("  ") + "  include w0;\n";
        for (const std::string &each : interfaces) {
            if (oneIn(2))
                text += marks("  ", true) + "  import " + each + ";\n";
            if (oneIn(2))
                text += marks("  ", true) + "  export " + each + ";\n";
        }
        if (oneIn(2))
            text +=
                marks("  ", true) + function("  import f" + std::to_string(i) + ": " + (oneIn(4) ? "async " : ""), {});
        if (oneIn(2))
            text +=
                marks("  ", true) + function("  export g" + std::to_string(i) + ": " + (oneIn(4) ? "async " : ""), {});
        if (oneIn(4))
            text += accessors("  import a" + std::to_string(i) + ": ", {}, true);
        if (oneIn(4))
            text += accessors("  export b" + std::to_string(i) + ": ", {}, true);
        if (oneIn(4))
            text += marks("  ", true) + "  import k" + std::to_string(i) + ": " + interfaces.front() + ";\n";
        if (oneIn(2))
            text += marks("  ", true) + "  import l" + std::to_string(i) + ": interface {\n" +
                    body(someItems(1 + below(3), "y"), {}, true) + "  }\n";
        if (oneIn(3))
            text += marks("  ", true) + "  export e" + std::to_string(i) + ": interface {\n" +
                    body(someItems(1 + below(3), "z"), {}, true) + "  }\n";
        text += "}\n";
    }
    m_major = 0;
    m_minor = 2;
    return text + "package made:basis@0.2.0 {\n interface types {\n" + body(dependency, {}, true) + " }\n}\n";
}

} // namespace kennel::test
