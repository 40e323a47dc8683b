// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/componentreader.h"

#include "wasm/aliasreader.h"
#include "wasm/canonreader.h"
#include "wasm/externreader.h"
#include "wasm/instancereader.h"
#include "wasm/typereader.h"

namespace kennel::wasm {

namespace {

enum SectionId : std::uint8_t {
    CoreInstanceSection = 2,
    CoreTypeSection = 3,
    InstanceSection = 5,
    AliasSection = 6,
    TypeSection = 7,
    CanonSection = 8,
    StartSection = 9,
    ImportSection = 10,
    ExportSection = 11,
};

} // namespace

void ComponentReader::readSection(Section &section, Cursor &cursor)
{
    const auto items = [&](Thing thing, auto readItem) {
        Cursor ahead = cursor;
        section.count = ahead.u32();
        cursor.vec(thing, limits::ScopeItems, [&] { readItem(cursor, m_context, m_scope); });
    };
    switch (section.id) {
    case CoreInstanceSection:
        items(Thing::CoreInstance, readCoreInstance);
        break;
    case CoreTypeSection:
        items(Thing::CoreType, readCoreType);
        break;
    case InstanceSection:
        items(Thing::Instance, readInstance);
        break;
    case AliasSection:
        items(Thing::Alias, readAlias);
        break;
    case TypeSection:
        items(Thing::Type, readType);
        break;
    case CanonSection:
        items(Thing::Canon, readCanon);
        break;
    case StartSection:
        if (m_started)
            m_context.invalid(FaultCode::StartTwice, section.headerOffset);
        m_started = true;
        readStart(cursor, m_context, m_scope);
        break;
    case ImportSection:
        items(Thing::Import,
              [](Cursor &at, ReadContext &context, Scope &scope) { readDeclaration(at, context, scope, true); });
        break;
    case ExportSection:
        items(Thing::Export, readExport);
        break;
    default:
        cursor.fail(Fault{.code = FaultCode::UnknownSection,
                          .offset = section.headerOffset,
                          .thing = Thing::Section,
                          .number = section.id});
    }
    if (cursor.ok() && !cursor.atEnd())
        cursor.fail(FaultCode::TrailingBytes, Thing::Section, section.id);
    if (!cursor.ok())
        freezeAfter(section.id);
}

void ComponentReader::freezeAfter(std::uint8_t id)
{
    switch (id) {
    case CoreInstanceSection:
        m_scope.coreInstances().freeze();
        break;
    case CoreTypeSection:
        m_scope.coreTypes().freeze();
        break;
    case InstanceSection:
        m_scope.space(Sort::Instance).freeze();
        break;
    case TypeSection:
        m_scope.space(Sort::Type).freeze();
        break;
    case CanonSection:
        m_scope.space(Sort::Function).freeze();
        m_scope.core(CoreKind::Function).freeze();
        break;
    case StartSection:
        m_scope.space(Sort::Value).freeze();
        break;
    default:
        m_scope.freezeAll();
    }
}

std::expected<TypeId, FaultCode> ComponentReader::finish(bool isFile)
{
    ComponentBody body{.imports = std::move(m_scope.imports),
                       .exports = std::move(m_scope.exports),
                       .importedResources = std::move(m_scope.importedResources),
                       .definedResources = std::move(m_scope.definedResources)};
    if (isFile)
        return m_context.arena.addRoot(std::move(body));
    return m_context.arena.add(std::move(body));
}

} // namespace kennel::wasm
