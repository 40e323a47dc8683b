// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/packagedocs.h"

#include "wasm/itemname.h"
#include "wasm/json.h"

#include <algorithm>
#include <functional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace kennel::wasm {

namespace {

using simdjson::dom::element;

/// Walks the JSON beside the package.
class DocsReader
{
public:
    DocsReader(Wit &wit, FaultList &faults, std::size_t offset)
        : m_wit(wit)
        , m_faults(faults)
        , m_offset(offset)
    {
    }

    void readPackage(const element &json)
    {
        WitPackage &package = m_wit.at(m_wit.main);
        std::unordered_map<std::string_view, WitInterfaceId> interfaces;
        for (const WitInterfaceId id : package.interfaces)
            interfaces.emplace(m_wit.at(id).name, id);
        std::unordered_map<std::string_view, WitWorldId> worlds;
        for (const WitWorldId id : package.worlds)
            worlds.emplace(m_wit.at(id).name, id);
        members(json, [&](std::string_view key, const element &value) {
            if (key == "docs")
                package.docs = text(value);
            else if (key == "interfaces")
                each(value, interfaces, [&](WitInterfaceId id, const element &docs) { readInterface(id, docs); });
            else if (key == "worlds")
                each(value, worlds, [&](WitWorldId id, const element &docs) { readWorld(id, docs); });
            else
                unknown(key);
        });
    }

private:
    void note(FaultCode code, std::string_view subject = {})
    {
        m_faults.add({.code = code, .offset = m_offset, .subject = std::string(subject)});
    }

    void unknown(std::string_view key) { note(FaultCode::DocsUnknown, key); }

    /// Calls \a visit with each member of an object.
    template <typename Visit>
    void members(const element &json, Visit visit)
    {
        simdjson::dom::object object;
        if (element(json).get(object) != simdjson::SUCCESS) {
            note(FaultCode::DocsUnreadable);
            return;
        }
        std::unordered_set<std::string_view> seen;
        seen.reserve(object.size());
        for (const simdjson::dom::key_value_pair member : object) {
            // What is there a second time would cost as much as the first, any number of times.
            if (seen.insert(member.key).second)
                visit(std::string_view(member.key), member.value);
            else
                unknown(member.key);
        }
    }

    /// Calls \a visit for each member whose name is in \a targets, with what it names there.
    template <typename Targets, typename Visit>
    void each(const element &json, const Targets &targets, Visit visit)
    {
        members(json, [&](std::string_view key, const element &value) {
            const auto target = targets.find(key);
            if (target == targets.end())
                note(FaultCode::DocsStray, key);
            else
                visit(target->second, value);
        });
    }

    std::optional<std::string> text(const element &json)
    {
        std::string_view view;
        if (json.is_null())
            return std::nullopt;
        if (element(json).get(view) == simdjson::SUCCESS)
            return std::string(view);
        note(FaultCode::DocsUnreadable);
        return std::nullopt;
    }

    /// What stands in a gate becomes WIT as it is, so it has to be what it says.
    void readGate(std::string &gate, const element &json, bool (*isValid)(std::string_view))
    {
        gate = text(json).value_or("");
        if (!gate.empty() && !isValid(gate)) {
            note(FaultCode::DocsUnreadable);
            gate.clear();
        }
    }

    void readStability(WitStability &stability, const element &json)
    {
        std::string_view word;
        if (element(json).get(word) == simdjson::SUCCESS)
            return; // "unknown"
        members(json, [&](std::string_view, const element &value) {
            members(value, [&](std::string_view key, const element &part) {
                if (key == "since")
                    readGate(stability.since, part, isSemver);
                else if (key == "feature")
                    readGate(stability.feature, part, isLabel);
                else if (key == "deprecated")
                    readGate(stability.deprecated, part, isSemver);
                else
                    unknown(key);
            });
        });
    }

    /// The members that most objects have; false if it is another.
    bool readMark(WitMarks &marks, std::string_view key, const element &value)
    {
        if (key == "docs")
            marks.docs = text(value);
        else if (key == "stability")
            readStability(marks.stability, value);
        else
            return false;
        return true;
    }

    /// In format 0 a function is just its text.
    void readFunction(WitFunction &function, const element &json)
    {
        if (json.is_object()) {
            members(json, [&](std::string_view key, const element &value) {
                if (!readMark(function.marks, key, value))
                    unknown(key);
            });
        } else {
            function.marks.docs = text(json);
        }
    }

    /// The fields, cases or flags of a type.
    static std::unordered_set<std::string_view> memberNames(const WitType &type)
    {
        std::unordered_set<std::string_view> names;
        const auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&type.kind);
        if (!defined)
            return names;
        const auto collect = [&names](const auto &each) {
            if constexpr (requires { each.fields; })
                for (const auto &field : each.fields)
                    names.insert(field.name);
            else if constexpr (requires { each.names; })
                names.insert(each.names.begin(), each.names.end());
            else if constexpr (requires { each.cases.front().name; })
                for (const auto &one : each.cases)
                    names.insert(one.name);
            else if constexpr (requires { each.cases; })
                names.insert(each.cases.begin(), each.cases.end());
        };
        std::visit(collect, *defined);
        return names;
    }

    void readType(WitTypeId id, const element &json)
    {
        WitType &type = m_wit.at(id);
        members(json, [&](std::string_view key, const element &value) {
            if (key == "items") {
                const auto names = memberNames(type);
                members(value, [&](std::string_view name, const element &docs) {
                    if (!names.contains(name))
                        note(FaultCode::DocsStray, name);
                    else if (const auto words = text(docs))
                        type.memberDocs.emplace(name, *words);
                });
            } else if (!readMark(type.marks, key, value)) {
                unknown(key);
            }
        });
    }

    void readInterface(WitInterfaceId id, const element &json)
    {
        std::unordered_map<std::string_view, WitTypeId> types;
        for (const WitTypeId type : m_wit.at(id).types)
            types.emplace(m_wit.at(type).name, type);
        std::unordered_map<std::string_view, WitFunction *> functions;
        for (WitFunction &function : m_wit.at(id).functions)
            functions.emplace(function.name, &function);
        members(json, [&](std::string_view key, const element &value) {
            if (key == "types")
                each(value, types, [&](WitTypeId type, const element &docs) { readType(type, docs); });
            else if (key == "funcs")
                each(value, functions,
                     [&](WitFunction *function, const element &docs) { readFunction(*function, docs); });
            else if (!readMark(m_wit.at(id).marks, key, value))
                unknown(key);
        });
    }

    /// The items of a world by name: label, or full path of an interface.
    std::unordered_map<std::string, WitWorldItem *> itemsByName(std::vector<WitWorldItem> &items)
    {
        std::unordered_map<std::string, WitWorldItem *> result;
        for (WitWorldItem &item : items) {
            std::string name(item.label);
            if (const auto *interface = std::get_if<WitInterfaceId>(&item.item); interface && name.empty()) {
                const WitInterface &target = m_wit.at(*interface);
                name = m_wit.at(target.package.value_or(m_wit.main)).path(target.name);
            }
            result.emplace(std::move(name), &item);
        }
        return result;
    }

    /// A member of a world's documentation: what it is about, and in which lists of the world that is.
    struct WorldMember
    {
        enum class About { Interface, Type, Function, Stability, Docs } about; ///< the last two: of an interface
        bool imported;
        bool exported;
    };

    static std::optional<WorldMember> worldMember(std::string_view key)
    {
        using enum WorldMember::About;
        static constexpr std::pair<std::string_view, WorldMember> known[] = {
            {"interfaces", {Interface, true, true}}, // exported ones only in format 0
            {"interface_exports", {Interface, false, true}},
            {"types", {Type, true, false}},
            {"funcs", {Function, true, true}}, // as interfaces
            {"func_exports", {Function, false, true}},
            {"interface_import_stability", {Stability, true, false}},
            {"interface_export_stability", {Stability, false, true}},
            {"interface_import_docs", {Docs, true, false}},
            {"interface_export_docs", {Docs, false, true}},
        };
        const auto found = std::ranges::find(known, key, &std::pair<std::string_view, WorldMember>::first);
        return found == std::end(known) ? std::nullopt : std::optional(found->second);
    }

    bool readWorldInterface(WitWorldItem &item, WitInterfaceId interface, WorldMember::About about, const element &docs)
    {
        using enum WorldMember::About;
        if (about == Stability) {
            readStability(item.marks.stability, docs);
        } else if (about == Docs) {
            item.marks.docs = text(docs);
        } else if (about == Interface && !item.label.empty()) {
            readInterface(interface, docs);
            item.marks.stability = m_wit.at(interface).marks.stability;
        } else {
            return false;
        }
        return true;
    }

    /// False if the item is no such thing.
    bool readWorldItem(WitWorldItem &item, WorldMember::About about, const element &docs)
    {
        using enum WorldMember::About;
        if (auto *function = std::get_if<WitFunction>(&item.item); function && about == Function)
            readFunction(*function, docs);
        else if (const auto *type = std::get_if<WitTypeId>(&item.item); type && about == Type)
            readType(*type, docs);
        else if (const auto *interface = std::get_if<WitInterfaceId>(&item.item))
            return readWorldInterface(item, *interface, about, docs);
        else
            return false;
        return true;
    }

    void readWorld(WitWorldId id, const element &json)
    {
        const auto imports = itemsByName(m_wit.at(id).imports);
        const auto exports = itemsByName(m_wit.at(id).exports);
        const auto find = [](const auto &items, std::string_view name) {
            const auto found = items.find(std::string(name));
            return found == items.end() ? nullptr : found->second;
        };
        members(json, [&](std::string_view key, const element &value) {
            if (const auto member = worldMember(key)) {
                members(value, [&](std::string_view name, const element &docs) {
                    // Where a name is in both lists, the import is meant.
                    WitWorldItem *item = member->imported ? find(imports, name) : nullptr;
                    if (!item && member->exported)
                        item = find(exports, name);
                    if (!item || !readWorldItem(*item, member->about, docs))
                        note(FaultCode::DocsStray, name);
                });
            } else if (!readMark(m_wit.at(id).marks, key, value)) {
                unknown(key);
            }
        });
    }

    Wit &m_wit;
    FaultList &m_faults;
    std::size_t m_offset;
};

/// The JSON behind the format byte; nothing if it is not known or cannot be read, which is noted.
std::optional<Json> readJson(FaultList &faults, ByteView payload, std::size_t offset)
{
    static constexpr std::uint8_t NewestFormat = 1;
    if (!payload.empty() && payload.front() > NewestFormat) {
        faults.add({.code = FaultCode::DocsFormat, .offset = offset, .number = payload.front()});
        return std::nullopt;
    }
    auto json = payload.empty() ? std::nullopt : Json::parse(payload.subspan(1));
    if (!json)
        faults.add({.code = FaultCode::DocsUnreadable, .offset = offset});
    return json;
}

} // namespace

void applyPackageDocs(Wit &wit, FaultList &faults, ByteView payload, std::size_t offset)
{
    if (const auto json = readJson(faults, payload, offset))
        DocsReader(wit, faults, offset + 1).readPackage(json->root());
}

void checkPackageDocs(FaultList &faults, ByteView payload, std::size_t offset)
{
    readJson(faults, payload, offset);
}

} // namespace kennel::wasm
