// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/binaryreader.h"

#include "wasm/componentreader.h"
#include "wasm/metadatareader.h"
#include "wasm/modulereader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kennel::wasm {

namespace {

constexpr std::array<std::uint8_t, 4> Magic = {0x00, 0x61, 0x73, 0x6d};
constexpr std::uint8_t ModuleSection = 1;
constexpr std::uint8_t ComponentSection = 4;

bool startsWithMagic(Cursor cursor)
{
    return std::ranges::equal(cursor.bytes(Magic.size()), Magic);
}

/// Whether a file looks like WAT or WIT: its first words say so.
bool looksLikeText(ByteView bytes)
{
    std::string_view text = textOf(bytes.first(std::min<std::size_t>(bytes.size(), 1024)));
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    static constexpr std::string_view words[] = {"(module",    "(component", ";;", "(;", "package ",
                                                 "interface ", "world ",     "//", "/*"};
    return std::ranges::any_of(words, [text](std::string_view word) { return text.starts_with(word); });
}

} // namespace

void BinaryReader::read(Cursor cursor)
{
    readPart(std::move(cursor), std::nullopt, nullptr, std::nullopt, 0);
}

std::optional<Part::Kind> BinaryReader::readPreamble(Cursor &cursor, std::optional<Part::Kind> wanted)
{
    const std::size_t begin = cursor.position();
    if (!startsWithMagic(cursor)) {
        const bool isBeginning = cursor.remaining() < Magic.size() &&
                                 std::ranges::equal(Cursor(cursor).rest(), std::span(Magic).first(cursor.remaining()));
        const bool isText = !isBeginning && looksLikeText(Cursor(cursor).rest());
        cursor.fail(isBeginning ? FaultCode::Truncated : isText ? FaultCode::Text : FaultCode::NotWasm);
        return std::nullopt;
    }
    cursor.bytes(Magic.size());
    std::uint32_t version = 0;
    for (unsigned shift = 0; shift < 32; shift += 8)
        version |= std::uint32_t(cursor.byte()) << shift;
    if (!cursor.ok())
        return std::nullopt;
    const std::uint32_t number = version & 0xffff;
    const std::uint32_t layer = version >> 16;
    std::optional<Part::Kind> kind;
    if (version == 1)
        kind = Part::Kind::Module;
    else if (layer == 1 && number == 0x0d)
        kind = Part::Kind::Component;
    if (kind && (!wanted || kind == wanted))
        return kind;
    FaultCode code = FaultCode::UnknownVersion;
    if (kind)
        code = FaultCode::WrongPart;
    else if (layer == 1 && number >= 0x0a && number <= 0x0c)
        code = FaultCode::PreRelease;
    else if (layer == 1 && number == 1)
        code = FaultCode::ComponentV1;
    cursor.fail(Fault{.code = code, .offset = begin + Magic.size(), .number = version});
    return std::nullopt;
}

std::optional<std::size_t> BinaryReader::readPart(Cursor cursor, std::optional<std::size_t> parent, Scope *outer,
                                                  std::optional<Part::Kind> wanted, std::uint32_t depth)
{
    const ByteRange range{cursor.position(), cursor.remaining()};
    if (depth > limits::PartDepth) {
        m_context.faults.add({.code = FaultCode::PartsTooDeep, .offset = range.offset, .number = depth});
        return std::nullopt;
    }
    const auto kind = readPreamble(cursor, wanted);
    if (!kind) {
        m_context.faults.add(*cursor.fault());
        return std::nullopt;
    }
    if (m_binary.parts.size() == limits::Parts) {
        m_context.faults.add({.code = FaultCode::ListTooLong, .offset = range.offset});
        return std::nullopt;
    }
    const std::size_t index = m_binary.parts.size();
    m_binary.parts.push_back({.kind = *kind, .parent = parent, .range = range});
    if (*kind == Part::Kind::Module)
        readModule(cursor, index);
    else
        readComponent(cursor, index, outer, depth);
    return index;
}

void BinaryReader::walkSections(Cursor &cursor, std::size_t part, const std::function<void(Section &, Cursor &)> &read)
{
    while (cursor.ok() && !cursor.atEnd()) {
        Section section{.headerOffset = cursor.position()};
        if (m_context.budget.walked == 0) {
            cursor.fail(FaultCode::TooMany, Thing::Section, limits::WalkedSections);
            break;
        }
        --m_context.budget.walked;
        if (startsWithMagic(cursor)) {
            cursor.fail(FaultCode::Appended);
            break;
        }
        section.id = cursor.byte();
        if ((section.id & 0x80) != 0) {
            cursor.fail(Fault{.code = FaultCode::SectionId, .offset = section.headerOffset, .number = section.id});
            break;
        }
        const std::uint32_t size = cursor.u32();
        Cursor payload = cursor.part(size);
        if (!cursor.ok())
            break;
        section.payload = {payload.position(), size};
        if (section.id == 0)
            readCustomSection(section, payload, part);
        else
            read(section, payload);
        if (payload.ok() && section.id != 0 && !payload.atEnd() && !section.damaged)
            payload.fail(FaultCode::TrailingBytes, Thing::Section, section.id);
        if (!payload.ok()) {
            section.damaged = true;
            m_context.faults.add(*payload.fault());
        }
        if (m_context.budget.sections > 0) {
            --m_context.budget.sections;
            m_binary.parts[part].sections.push_back(std::move(section));
        } else {
            m_context.faults.add({.code = FaultCode::ListTooLong, .offset = section.headerOffset});
        }
    }
    if (!cursor.ok()) {
        m_binary.parts[part].damaged = true;
        m_context.faults.add(*cursor.fault());
    }
}

void BinaryReader::readModule(Cursor &cursor, std::size_t part)
{
    ModuleReader reader(m_context);
    walkSections(cursor, part, [&](Section &section, Cursor &payload) { reader.readSection(section, payload); });
    Part &module = m_binary.parts[part];
    module.interface = std::make_shared<const CoreInterface>(reader.finish(module.range.offset, module.isDamaged()));
}

void BinaryReader::readComponent(Cursor &cursor, std::size_t part, Scope *outer, std::uint32_t depth)
{
    Scope scope(Scope::Kind::Component, outer);
    ComponentReader reader(m_context, scope);
    walkSections(cursor, part, [&](Section &section, Cursor &payload) {
        if (section.id == ModuleSection) {
            const auto nested = readPart(payload, part, &scope, Part::Kind::Module, depth + 1);
            TypeId type;
            if (nested && !m_binary.parts[*nested].isDamaged()) { // else it may lack imports and exports
                const auto &interface = m_binary.parts[*nested].interface;
                checkUniqueImports(m_context, *interface, m_binary.parts[*nested].range.offset);
                type = m_context.added(payload, m_context.arena.add(ModuleBody{interface}));
            }
            section.damaged = !nested;
            scope.space(Sort::Module).push(type);
            payload.rest();
        } else if (section.id == ComponentSection) {
            const auto nested = readPart(payload, part, &scope, Part::Kind::Component, depth + 1);
            section.damaged = !nested || m_binary.parts[*nested].isDamaged(); // then it may lack exports
            scope.space(Sort::Component).push(section.damaged ? TypeId() : m_binary.parts[*nested].type);
            payload.rest();
        } else {
            reader.readSection(section, payload);
        }
    });
    const auto type = reader.finish(part == 0);
    if (type)
        m_binary.parts[part].type = *type;
    else
        m_context.faults.add({.code = type.error(), .offset = m_binary.parts[part].range.offset});
}

void BinaryReader::readCustomSection(Section &section, Cursor &cursor, std::size_t part)
{
    const std::string_view name = cursor.name();
    section.dataOffset = cursor.position();
    if (!cursor.ok())
        return;
    if (m_context.budget.keep(name.size())) {
        section.customName = std::string(name);
    } else {
        m_context.faults.add(
            {.code = FaultCode::MetadataLong, .offset = section.dataOffset, .subject = std::string(name)});
    }
    Part &owner = m_binary.parts[part];
    if (owner.kind == Part::Kind::Module && !owner.parent && name.starts_with("component-type"))
        readEmbeddedWorld(section, cursor);
    else
        readMetadata(m_context, owner, section, name, cursor);
}

void BinaryReader::readEmbeddedWorld(const Section &section, Cursor payload)
{
    static constexpr std::uint8_t OldForm = 3;
    if (!m_context.budget.keep(2 * sizeof(EmbeddedWorld) + sizeof(Binary) + sizeof(Part) + section.customName.size())) {
        m_context.faults.add(
            {.code = FaultCode::MetadataLong, .offset = section.dataOffset, .subject = section.customName});
        return;
    }
    EmbeddedWorld world{.section = section.customName, .world = {}, .binary = {}};
    if (payload.peek() == OldForm) {
        payload.bytes(2); // with the encoding of strings
        world.world = std::string(payload.name());
    }
    // Only a component holds worlds; another module here could hold the next one, and so on.
    Cursor ahead = payload;
    if (readPreamble(ahead, Part::Kind::Component)) {
        Binary binary{.types = m_binary.types};
        BinaryReader(binary, m_context.budget).read(payload);
        world.binary = std::make_shared<const Binary>(std::move(binary));
    }
    const Fault *fault = world.binary ? world.binary->faults.worst() : nullptr;
    if (!world.binary || (fault && faultClass(fault->code) < FaultClass::Partial)) {
        m_context.faults.add({.code = FaultCode::MetadataUnreadable,
                              .offset = fault ? fault->offset : section.dataOffset,
                              .subject = section.customName});
    }
    if (world.binary)
        m_binary.worlds.push_back(std::move(world));
}

} // namespace kennel::wasm
