// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/modulereader.h"

#include "wasm/coretypereader.h"

#include <set>
#include <unordered_set>
#include <utility>

namespace kennel::wasm {

namespace {

enum SectionId : std::uint8_t {
    TypeSection = 1,
    ImportSection,
    FunctionSection,
    TableSection,
    MemorySection,
    GlobalSection,
    ExportSection,
    StartSection,
    ElementSection,
    CodeSection,
    DataSection,
    DataCountSection,
    TagSection,
};

/// The place of a section among the others (spec 3), from 1; 0 for an unknown one.
int rankOf(std::uint8_t id)
{
    static constexpr int ranks[] = {0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 12, 13, 11, 6};
    return id < std::size(ranks) ? ranks[id] : 0;
}

std::size_t spaceOf(const CoreExternType &type)
{
    return type.index() - 1;
}

} // namespace

void ModuleReader::checkOrder(const Section &section)
{
    const int rank = rankOf(section.id);
    if (rank <= m_lastRank)
        m_context.invalid(FaultCode::SectionOrder, section.headerOffset, Thing::Section, section.id);
    m_lastRank = std::max(m_lastRank, rank);
}

void ModuleReader::readSection(Section &section, Cursor &cursor)
{
    if (rankOf(section.id) == 0) {
        m_context.faults.add({.code = FaultCode::UnknownSection,
                              .offset = section.headerOffset,
                              .thing = Thing::Section,
                              .number = section.id});
        section.damaged = true;
        return;
    }
    checkOrder(section);
    if (section.id != StartSection) {
        Cursor ahead = cursor;
        section.count = ahead.u32();
    }
    const auto functions = [&] {
        chargeItem(cursor);
        m_spaces[0].emplace_back(readFunction(cursor).value_or(CoreFunction()));
    };
    switch (section.id) {
    case TypeSection:
        cursor.vec(Thing::CoreType, limits::ScopeItems,
                   [&] { readRecursionGroup(cursor, m_context, m_interface.types); });
        break;
    case ImportSection:
        readImports(cursor);
        break;
    case FunctionSection:
        cursor.vec(Thing::Function, limits::ScopeItems, functions);
        break;
    case TableSection:
        readTables(cursor);
        break;
    case MemorySection:
        cursor.vec(Thing::Memory, limits::ScopeItems, [&] {
            chargeItem(cursor);
            m_spaces[2].emplace_back(readMemoryType(cursor));
        });
        break;
    case GlobalSection:
        readGlobals(cursor);
        break;
    case ExportSection:
        readExports(cursor);
        break;
    case StartSection:
        m_startOffset = cursor.position();
        m_start = cursor.u32();
        break;
    case ElementSection:
        cursor.count(Thing::None, limits::ScopeItems);
        cursor.rest();
        break;
    case CodeSection:
        m_bodies = cursor.count(Thing::Function, limits::ScopeItems);
        cursor.rest();
        break;
    case DataSection:
        m_segments = cursor.count(Thing::None, limits::ScopeItems);
        cursor.rest();
        break;
    case DataCountSection:
        m_dataCount = cursor.u32();
        break;
    case TagSection:
        cursor.vec(Thing::Tag, limits::ScopeItems, [&] {
            chargeItem(cursor);
            const std::size_t offset = cursor.position();
            cursor.flag(Thing::Tag);
            const CoreTag tag{cursor.u32()};
            if (cursor.ok() && tag.type >= m_interface.types.size())
                m_context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, tag.type);
            m_spaces[4].emplace_back(tag);
        });
        break;
    default:
        break;
    }
}

void ModuleReader::chargeItem(Cursor &cursor)
{
    charge(cursor, m_context.arena, limits::CoreItemWork);
}

std::optional<CoreFunction> ModuleReader::readFunction(Cursor &cursor)
{
    const std::size_t offset = cursor.position();
    const CoreFunction function{.type = cursor.u32()};
    if (!cursor.ok())
        return std::nullopt;
    if (function.type >= m_interface.types.size())
        m_context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, function.type);
    return function;
}

void ModuleReader::readImports(Cursor &cursor)
{
    cursor.vec(Thing::Import, limits::ScopeItems, [&] {
        const std::size_t offset = cursor.position();
        const std::size_t first = m_interface.imports.size();
        readCoreImport(cursor, m_context.arena, m_interface.imports);
        for (std::size_t i = first; i < m_interface.imports.size() && cursor.ok(); ++i) {
            const CoreExternType &type = m_interface.imports[i].type;
            m_spaces[spaceOf(type)].push_back(type);
            const auto *function = std::get_if<CoreFunction>(&type);
            if (function && function->type >= m_interface.types.size())
                m_context.invalid(FaultCode::CoreIndex, offset, Thing::CoreType, function->type);
        }
    });
    m_importedFunctions = m_spaces[0].size();
}

void ModuleReader::readTables(Cursor &cursor)
{
    cursor.vec(Thing::Table, limits::ScopeItems, [&] {
        if (m_unknownTables)
            return;
        chargeItem(cursor);
        bool hasInitial = false;
        if (cursor.peek() == 0x40) {
            cursor.byte();
            cursor.flag(Thing::Table);
            hasInitial = true;
        }
        m_spaces[1].emplace_back(readTableType(cursor));
        m_unknownTables = hasInitial && cursor.ok() && !skipConstantExpression(cursor);
    });
    if (m_unknownTables)
        cursor.rest();
}

void ModuleReader::readGlobals(Cursor &cursor)
{
    cursor.vec(Thing::Global, limits::ScopeItems, [&] {
        if (m_unknownGlobals)
            return;
        chargeItem(cursor);
        m_spaces[3].emplace_back(readGlobalType(cursor));
        m_unknownGlobals = cursor.ok() && !skipConstantExpression(cursor) && cursor.ok();
    });
    if (m_unknownGlobals)
        cursor.rest();
}

void ModuleReader::readExports(Cursor &cursor)
{
    cursor.vec(Thing::Export, limits::ScopeItems, [&] {
        charge(cursor, m_context.arena, limits::CoreImportWork);
        PendingExport item;
        item.offset = cursor.position();
        item.name = m_context.arena.intern(cursor.name());
        const std::size_t kindOffset = cursor.position();
        const std::uint8_t kind = cursor.byte();
        if (kind > 4) {
            cursor.fail(Fault{.code = FaultCode::UnexpectedByte,
                              .offset = kindOffset,
                              .thing = Thing::CoreExternKind,
                              .number = kind});
            return;
        }
        item.kind = static_cast<CoreKind>(kind);
        item.index = cursor.u32();
        if (cursor.ok())
            m_exports.push_back(item);
    });
}

void ModuleReader::checkStart()
{
    if (!m_start)
        return;
    if (*m_start >= m_spaces[0].size()) {
        m_context.invalid(FaultCode::CoreIndex, m_startOffset, Thing::Function, *m_start);
        return;
    }
    const auto *function = std::get_if<CoreFunction>(&m_spaces[0][*m_start]);
    const auto *type = function && function->type < m_interface.types.size()
                           ? std::get_if<CoreFunctionType>(&m_interface.types[function->type]->composite)
                           : nullptr;
    if (type && (!type->parameters.empty() || !type->results.empty()))
        m_context.invalid(FaultCode::StartType, m_startOffset);
}

CoreInterface ModuleReader::finish(std::size_t offset, bool damaged)
{
    if (!damaged && m_spaces[0].size() - m_importedFunctions != m_bodies)
        m_context.invalid(FaultCode::CodeMissing, offset, Thing::Function, m_bodies);
    if (!damaged && m_dataCount && *m_dataCount != m_segments)
        m_context.invalid(FaultCode::DataCount, offset, Thing::None, m_segments);
    if (!damaged)
        checkStart();
    static constexpr Thing things[] = {Thing::Function, Thing::Table, Thing::Memory, Thing::Global, Thing::Tag};
    for (const PendingExport &item : m_exports) {
        const auto kind = static_cast<std::size_t>(item.kind);
        CoreExport result{.name = item.name, .kind = item.kind};
        const bool unknown =
            (item.kind == CoreKind::Global && m_unknownGlobals) || (item.kind == CoreKind::Table && m_unknownTables);
        if (item.index < m_spaces[kind].size())
            result.type = m_spaces[kind][item.index];
        else if (!unknown && !damaged)
            m_context.invalid(FaultCode::CoreIndex, item.offset, things[kind], item.index);
        m_interface.exports.push_back(result);
    }
    checkUniqueExports(m_context, m_interface, offset);
    return std::move(m_interface);
}

void checkUniqueExports(ReadContext &context, const CoreInterface &module, std::size_t offset)
{
    std::unordered_set<std::string_view> names;
    for (const CoreExport &each : module.exports) {
        if (!names.insert(each.name).second)
            context.invalid(FaultCode::DuplicateName, offset, each.name);
    }
}

void checkUniqueImports(ReadContext &context, const CoreInterface &module, std::size_t offset)
{
    // Names are interned: those that are the same stand in the same place.
    std::set<std::pair<const char *, const char *>> names;
    for (const CoreImport &import : module.imports) {
        if (!names.emplace(import.module.data(), import.field.data()).second)
            context.invalid(FaultCode::DuplicateName, offset, import.field);
    }
}

} // namespace kennel::wasm
