// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/namesreader.h"

#include <array>

namespace kennel::wasm {

namespace {

/// What an entry costs beside its text, so that empty names are not free.
constexpr std::size_t EntryBytes = 16;

/// Reads a map of names; what is beyond the budget is stepped over with the rest of its subsection.
void readNameMap(ReadContext &context, Part &part, Cursor &cursor, std::string space)
{
    NameMap map{.space = std::move(space), .names = {}};
    cursor.vec(Thing::Name, limits::ScopeItems, [&] {
        const std::uint32_t index = cursor.u32();
        const std::string_view name = cursor.name();
        if (!cursor.ok())
            return;
        if (name.size() + EntryBytes > context.budget.nameBytes) {
            context.budget.nameBytes = 0;
            return;
        }
        context.budget.nameBytes -= name.size() + EntryBytes;
        map.names.emplace_back(index, std::string(name));
    });
    if (!map.names.empty())
        part.metadata.names.push_back(std::move(map));
}

void readIndirectNameMap(ReadContext &context, Part &part, Cursor &cursor, std::string_view space)
{
    cursor.vec(Thing::Name, limits::ScopeItems, [&] {
        const std::uint32_t owner = cursor.u32();
        readNameMap(context, part, cursor, std::string(space) + ' ' + std::to_string(owner));
    });
}

/// The index spaces of a module's subsections; empty where there is none.
constexpr std::array<std::string_view, 12> moduleSpaces = {"",       "func",   "local",   "label", "type",  "table",
                                                           "memory", "global", "element", "data",  "field", "tag"};

bool isIndirect(std::uint8_t id)
{
    return id == 2 || id == 3 || id == 10;
}

void readComponentNameMap(ReadContext &context, Part &part, Cursor &cursor)
{
    static constexpr std::array<std::string_view, 6> spaces = {"", "func", "value", "type", "component", "instance"};
    static constexpr std::array<std::string_view, 5> coreSpaces = {"core func", "core table", "core memory",
                                                                   "core global", "core tag"};
    static constexpr std::array<std::string_view, 3> moreCoreSpaces = {"core type", "core module", "core instance"};
    const std::uint8_t sort = cursor.byte();
    const std::uint8_t coreSort = sort == 0 ? cursor.byte() : 0;
    if (sort != 0 && sort < spaces.size())
        readNameMap(context, part, cursor, std::string(spaces[sort]));
    else if (sort == 0 && coreSort < coreSpaces.size())
        readNameMap(context, part, cursor, std::string(coreSpaces[coreSort]));
    else if (sort == 0 && coreSort >= 0x10 && coreSort < 0x10 + moreCoreSpaces.size())
        readNameMap(context, part, cursor, std::string(moreCoreSpaces[coreSort - 0x10u]));
    else
        cursor.fail(FaultCode::UnexpectedByte, Thing::Sort, sort);
}

void readSubsection(ReadContext &context, Part &part, Cursor &cursor, std::uint8_t id)
{
    if (id == 0) {
        const std::string_view name = cursor.name();
        if (context.budget.keep(name.size()))
            part.metadata.name = std::string(name);
    } else if (part.kind == Part::Kind::Component) {
        if (id == 1)
            readComponentNameMap(context, part, cursor);
    } else if (id < moduleSpaces.size()) {
        if (isIndirect(id))
            readIndirectNameMap(context, part, cursor, moduleSpaces[id]);
        else
            readNameMap(context, part, cursor, std::string(moduleSpaces[id]));
    }
}

} // namespace

void readNames(ReadContext &context, Part &part, Cursor &cursor)
{
    while (cursor.ok() && !cursor.atEnd()) {
        const std::uint8_t id = cursor.byte();
        Cursor subsection = cursor.part(cursor.u32());
        if (!cursor.ok() || (context.budget.nameBytes == 0 && id != 0))
            continue;
        readSubsection(context, part, subsection, id);
        if (!subsection.ok())
            cursor.fail(*subsection.fault());
    }
}

} // namespace kennel::wasm
