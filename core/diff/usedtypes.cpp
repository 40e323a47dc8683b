// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/usedtypes.h"

#include <vector>

namespace kennel::diff {

using namespace wasm;

namespace {

class UsedTypes
{
public:
    UsedTypes(const Wit &wit, const WitWorld &world)
        : m_wit(wit)
    {
        for (const WitWorldItem &item : world.exports) {
            if (const auto *interface = std::get_if<WitInterfaceId>(&item.item))
                m_exported.insert(*interface);
        }
    }

    void add(const WitFunction &function)
    {
        for (const auto &parameter : function.type.parameters)
            note(parameter.type);
        note(function.type.result);
        if (function.resource)
            m_open.push_back(*function.resource);
    }
    void add(WitTypeId type) { m_open.push_back(type); }

    /// Walks through what was added, and on to all that it is made of. Among \a exports, what an exported interface
    /// owns is its own, and not what is imported.
    void walk(bool exports)
    {
        auto &seen = exports ? m_seenInExports : used;
        while (!m_open.empty()) {
            const WitTypeId next = m_open.back();
            m_open.pop_back();
            if (!seen.insert(next).second)
                continue;
            const WitType &type = m_wit.at(next);
            const auto *owner = std::get_if<WitInterfaceId>(&type.owner);
            if (exports && !(owner && m_exported.contains(*owner)))
                used.insert(next);
            inside(type);
        }
    }

    std::unordered_set<WitTypeId> used;

private:
    void note(const std::optional<WitRef> &ref)
    {
        const auto *id = ref ? std::get_if<WitTypeId>(&*ref) : nullptr;
        if (id)
            m_open.push_back(*id);
    }

    void inside(const WitType &type)
    {
        if (const auto *alias = std::get_if<WitAlias>(&type.kind))
            m_open.push_back(alias->target);
        else if (const auto *defined = std::get_if<DefinedType<WitRef, WitTypeId>>(&type.kind))
            std::visit([this](const auto &each) { members(each); }, *defined);
    }

    void members(const RecordType<WitRef> &record)
    {
        for (const auto &field : record.fields)
            note(field.type);
    }
    void members(const VariantType<WitRef> &variant)
    {
        for (const auto &each : variant.cases)
            note(each.type);
    }
    void members(const TupleType<WitRef> &tuple)
    {
        for (const WitRef &member : tuple.members)
            note(member);
    }
    void members(const ListType<WitRef> &list) { note(list.element); }
    void members(const OptionType<WitRef> &option) { note(option.type); }
    void members(const ResultType<WitRef> &result)
    {
        note(result.ok);
        note(result.error);
    }
    void members(const MapType<WitRef> &map)
    {
        note(map.key);
        note(map.value);
    }
    void members(const StreamType<WitRef> &stream) { note(stream.element); }
    void members(const FutureType<WitRef> &future) { note(future.element); }
    void members(const HandleType<WitTypeId> &handle) { m_open.push_back(handle.resource); }
    void members(Primitive) {}
    void members(const FlagsType &) {}
    void members(const EnumType &) {}

    const Wit &m_wit;
    std::unordered_set<WitInterfaceId> m_exported;
    std::unordered_set<WitTypeId> m_seenInExports;
    std::vector<WitTypeId> m_open; // on the heap: types may nest deeper than the stack of a thread bears
};

} // namespace

std::unordered_set<WitTypeId> usedTypes(const Wit &wit, const WitWorld &world)
{
    UsedTypes used(wit, world);
    for (const WitWorldItem &item : world.imports) {
        if (const auto *function = std::get_if<WitFunction>(&item.item)) {
            used.add(*function);
        } else if (const auto *type = std::get_if<WitTypeId>(&item.item)) {
            used.add(*type);
        } else {
            const WitInterface &interface = wit.at(std::get<WitInterfaceId>(item.item));
            for (const WitFunction &each : interface.functions)
                used.add(each);
            for (const WitTypeId each : interface.types) {
                if (std::holds_alternative<WitResource>(wit.at(each).kind))
                    used.add(each);
            }
        }
    }
    used.walk(false);
    for (const WitWorldItem &item : world.exports) {
        if (const auto *function = std::get_if<WitFunction>(&item.item)) {
            used.add(*function);
        } else if (const auto *id = std::get_if<WitInterfaceId>(&item.item)) {
            const WitInterface &interface = wit.at(*id);
            for (const WitFunction &each : interface.functions)
                used.add(each);
            for (const WitTypeId each : interface.types)
                used.add(each);
        }
    }
    used.walk(true);
    return std::move(used.used);
}

} // namespace kennel::diff
