// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/binary.h"

#include "wasm/binaryreader.h"
#include "wasm/itemname.h"

namespace kennel::wasm {

namespace {

/// Whether a component is a WIT package: nothing but exported component types (spec 8).
bool isWitPackage(const TypeArena &types, const ComponentBody &component)
{
    if (!component.imports.empty() || component.exports.empty())
        return false;
    const auto isComponentType = [&](const Extern &item) {
        return item.entity.sort == Sort::Type && types.isComponent(item.entity.created);
    };
    if (!std::ranges::all_of(component.exports, isComponentType))
        return false;
    const auto name = parseItemName(component.exports.front().name.text);
    const auto *interface = name ? std::get_if<InterfaceName>(&*name) : nullptr;
    return (name && std::holds_alternative<LabelName>(*name)) || (interface && interface->interface == "wit");
}

} // namespace

std::string_view fileKindName(FileKind kind)
{
    static constexpr std::string_view names[] = {"unknown", "module", "component", "wit-package"};
    return names[static_cast<std::size_t>(kind)];
}

std::optional<std::size_t> Binary::readTo() const
{
    if (isWhole())
        return {};
    const std::size_t end = faults.worst()->offset;
    const auto isBehind = [end](const Section &section) { return section.headerOffset > end; };
    const auto goesOn = [&](const Part &part) { return std::ranges::any_of(part.sections, isBehind); };
    return std::ranges::any_of(parts, goesOn) ? std::nullopt : std::optional(end);
}

Binary readBinary(ByteView bytes)
{
    Binary binary;
    ReadBudget budget;
    BinaryReader(binary, budget).read(Cursor(bytes));
    if (binary.parts.empty())
        return binary;
    const Part &root = binary.parts.front();
    const auto *component = binary.types->as<ComponentBody>(root.type);
    if (root.kind == Part::Kind::Module)
        binary.kind = FileKind::Module;
    else
        binary.kind = component && isWitPackage(*binary.types, *component) ? FileKind::WitPackage : FileKind::Component;
    return binary;
}

} // namespace kennel::wasm
