// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/witbodyprinter.h"

#include "wasm/witprinter.h"
#include "wasm/wittypetext.h"

#include <algorithm>
#include <array>

namespace kennel::wasm {

namespace {

/// Puts a blank line before every item but the first of a body.
class ItemGap
{
public:
    explicit ItemGap(WitWriter &out)
        : m_out(out)
    {
    }

    void next()
    {
        if (m_any)
            m_out.blank();
        m_any = true;
    }
    void notePrinted(bool any) { m_any = m_any || any; }

private:
    WitWriter &m_out;
    bool m_any = false;
};

} // namespace

std::string witIdentifier(std::string_view name)
{
    static constexpr std::array<std::string_view, 52> keywords = {
        "_",        "as",      "async",     "bool",  "borrow",  "char",    "constructor", "enum",    "error-context",
        "export",   "f32",     "f64",       "flags", "float32", "float64", "from",        "func",    "future",
        "import",   "include", "interface", "list",  "map",     "option",  "own",         "package", "record",
        "resource", "result",  "s16",       "s32",   "s64",     "s8",      "static",      "stream",  "string",
        "tuple",    "type",    "u16",       "u32",   "u64",     "u8",      "use",         "variant", "with",
        "world",
    };
    return std::ranges::find(keywords, name) == keywords.end() ? std::string(name) : '%' + std::string(name);
}

std::string WitBodyPrinter::path(WitInterfaceId id) const
{
    const WitInterface &interface = m_wit.at(id);
    if (!interface.package || *interface.package == m_package)
        return witIdentifier(interface.name);
    return witPath(m_wit.at(*interface.package), interface.name);
}

std::optional<WitInterfaceId> WitBodyPrinter::usedFrom(WitTypeId id) const
{
    const WitType &type = m_wit.at(id);
    const auto *alias = std::get_if<WitAlias>(&type.kind);
    if (!alias || m_wit.at(alias->target).owner == type.owner)
        return std::nullopt;
    const auto *owner = std::get_if<WitInterfaceId>(&m_wit.at(alias->target).owner);
    return owner ? std::optional(*owner) : std::nullopt;
}

bool WitBodyPrinter::uses(std::span<const WitTypeId> types)
{
    std::vector<WitTypeId> used;
    std::ranges::copy_if(types, std::back_inserter(used), [this](WitTypeId id) { return usedFrom(id).has_value(); });
    const auto belongsTogether = [](const WitType &a, const WitType &b) {
        return a.marks.stability == b.marks.stability && a.marks.externalId == b.marks.externalId;
    };
    for (std::size_t first = 0; first < used.size();) {
        const WitType &head = m_wit.at(used[first]);
        const auto from = usedFrom(used[first]);
        std::string names;
        std::size_t next = first;
        for (; next < used.size(); ++next) {
            const WitType &type = m_wit.at(used[next]);
            if (usedFrom(used[next]) != from || !belongsTogether(head, type))
                break;
            const std::string target = witIdentifier(m_wit.at(std::get<WitAlias>(type.kind).target).name);
            const std::string name = witIdentifier(type.name);
            names += (next > first ? ", " : "") + target + (target == name ? "" : " as " + name);
        }
        m_out.stability(head.marks.stability);
        if (head.marks.externalId)
            m_out.externalId(*head.marks.externalId);
        m_out.line("use " + path(*from) + ".{" + names + "};");
        first = next;
    }
    return !used.empty();
}

void WitBodyPrinter::member(const WitType &type, std::string_view name, const std::string &text)
{
    if (m_out.isFull()) // else each type would still be written out, to be thrown away
        return;
    if (const auto docs = type.memberDocs.find(name); docs != type.memberDocs.end())
        m_out.docs(docs->second);
    m_out.line(witIdentifier(name) + text + ',');
}

void WitBodyPrinter::definition(const WitType &type, const DefinedType<WitRef, WitTypeId> &defined)
{
    const std::string name = witIdentifier(type.name);
    if (const auto *record = std::get_if<RecordType<WitRef>>(&defined)) {
        m_out.open("record " + name);
        for (const auto &field : record->fields)
            member(type, field.name, ": " + witTypeText(m_wit, field.type));
    } else if (const auto *variant = std::get_if<VariantType<WitRef>>(&defined)) {
        m_out.open("variant " + name);
        for (const auto &each : variant->cases)
            member(type, each.name, each.type ? '(' + witTypeText(m_wit, *each.type) + ')' : std::string());
    } else if (const auto *enumeration = std::get_if<EnumType>(&defined)) {
        m_out.open("enum " + name);
        for (const std::string_view each : enumeration->cases)
            member(type, each, {});
    } else if (const auto *flags = std::get_if<FlagsType>(&defined)) {
        m_out.open("flags " + name);
        for (const std::string_view each : flags->names)
            member(type, each, {});
    } else {
        m_out.line("type " + name + " = " + witDefinitionText(m_wit, defined) + ';');
        return;
    }
    m_out.close();
}

void WitBodyPrinter::function(const WitFunction &function, std::string_view prefix)
{
    if (m_out.isFull())
        return;
    m_out.marks(function.marks);
    const std::string signature = witSignatureText(m_wit, function) + ';';
    if (function.kind == WitFunction::Kind::Constructor) {
        m_out.line("constructor" + signature);
        return;
    }
    std::string text = std::string(prefix) + witIdentifier(function.item) + ": ";
    text += function.kind == WitFunction::Kind::Static ? "static " : "";
    text += function.type.async ? "async " : "";
    static constexpr std::string_view keywords[] = {"func", "get", "set"};
    m_out.line(text.append(keywords[static_cast<std::size_t>(function.accessor)]) + signature);
}

void WitBodyPrinter::resource(const WitType &type, const std::vector<const WitFunction *> &functions)
{
    const std::string head = "resource " + witIdentifier(type.name);
    if (functions.empty()) {
        m_out.line(head + ';');
        return;
    }
    m_out.open(head);
    for (const WitFunction *each : functions)
        function(*each, {});
    m_out.close();
}

void WitBodyPrinter::type(const WitType &type, const std::vector<const WitFunction *> &functions)
{
    if (m_out.isFull())
        return;
    m_out.marks(type.marks);
    if (const auto *alias = std::get_if<WitAlias>(&type.kind))
        m_out.line("type " + witIdentifier(type.name) + " = " + witIdentifier(m_wit.at(alias->target).name) + ';');
    else if (const auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&type.kind))
        definition(type, *defined);
    else
        resource(type, functions);
}

void WitBodyPrinter::gaps(std::span<const WitGap> gaps, bool inWorld)
{
    for (const WitGap &gap : gaps) {
        // Whatever the name holds, it stays in its line and shows what it is.
        std::string name;
        for (const char c : gap.name.substr(0, 200))
            name += c >= ' ' && c <= '~' && c != '"' ? c : '?';
        const std::string_view direction = !inWorld ? "" : gap.import ? "import " : "export ";
        m_out.line(std::string("// ").append(direction).append("\"" + name + "\": no WIT form"));
    }
}

void WitBodyPrinter::typeItem(WitTypeId id)
{
    if (!uses({&id, 1}))
        type(m_wit.at(id), {});
}

void WitBodyPrinter::interfaceBody(const WitInterface &interface)
{
    ItemGap gap(m_out);
    gap.notePrinted(uses(interface.types));
    Functions functions;
    for (const WitFunction &each : interface.functions) {
        if (each.resource)
            functions[*each.resource].push_back(&each);
    }
    for (const WitTypeId id : interface.types) {
        if (usedFrom(id))
            continue;
        gap.next();
        type(m_wit.at(id), functions[id]);
    }
    for (const WitFunction &each : interface.functions) {
        if (!each.resource) {
            gap.next();
            function(each, {});
        }
    }
    gaps(interface.gaps, false);
}

void WitBodyPrinter::worldItem(const WitWorldItem &item, std::string_view direction)
{
    if (const auto *each = std::get_if<WitFunction>(&item.item)) {
        function(*each, direction);
        return;
    }
    const auto *id = std::get_if<WitInterfaceId>(&item.item);
    if (!id)
        return;
    const WitInterface &interface = m_wit.at(*id);
    const bool isInline = interface.name.empty();
    WitMarks marks = item.marks;
    if (!item.label.empty() && !marks.docs) // be it inline, or one that has a name of its own
        marks.docs = interface.marks.docs;
    if (isInline && marks.stability == WitStability())
        marks.stability = interface.marks.stability;
    m_out.marks(marks);
    std::string head(direction);
    if (!item.label.empty())
        head += witIdentifier(item.label) + ": ";
    if (!isInline) {
        m_out.line(head + path(*id) + ';');
        return;
    }
    m_out.open(head + "interface");
    interfaceBody(interface);
    m_out.close();
}

void WitBodyPrinter::worldBody(const WitWorld &world)
{
    ItemGap gap(m_out);
    std::vector<WitTypeId> types;
    Functions functions;
    for (const WitWorldItem &item : world.imports) {
        if (std::holds_alternative<WitInterfaceId>(item.item)) {
            worldItem(item, "import ");
            gap.notePrinted(true);
        } else if (const auto *id = std::get_if<WitTypeId>(&item.item)) {
            types.push_back(*id);
        } else if (const auto &each = std::get<WitFunction>(item.item); each.resource) {
            functions[*each.resource].push_back(&each);
        }
    }
    gap.notePrinted(uses(types));
    for (const WitTypeId id : types) {
        if (usedFrom(id))
            continue;
        gap.next();
        type(m_wit.at(id), functions[id]);
    }
    for (const WitWorldItem &item : world.imports) {
        const auto *each = std::get_if<WitFunction>(&item.item);
        if (each && !each->resource) {
            function(*each, "import ");
            gap.notePrinted(true);
        }
    }
    if (!world.exports.empty())
        gap.next();
    for (const WitWorldItem &item : world.exports)
        worldItem(item, "export ");
    gaps(world.gaps, true);
}

} // namespace kennel::wasm
