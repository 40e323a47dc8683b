// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/externs.h"

#include <algorithm>
#include <variant>

namespace kennel::meaning {

namespace {

bool hasCode(const wasm::TypeArena &types, const wasm::Extern &item)
{
    switch (item.entity.sort) {
    case wasm::Sort::Type:
    case wasm::Sort::Value:
        return false;
    case wasm::Sort::Instance:
        // The type of an instance that could not be read may be anything.
        if (const auto *body = types.as<wasm::InstanceBody>(item.entity.referenced)) {
            return std::ranges::any_of(body->exports, [](const wasm::Extern &each) {
                return each.entity.sort != wasm::Sort::Type && each.entity.sort != wasm::Sort::Value;
            });
        }
        return true;
    case wasm::Sort::Function:
    case wasm::Sort::Module:
    case wasm::Sort::Component:
        return true;
    }
    return true;
}

} // namespace

NamedExterns externsOf(const wasm::Binary &binary)
{
    NamedExterns externs;
    if (binary.parts.empty())
        return externs;
    const wasm::Part &root = binary.parts.front();
    if (root.interface) {
        externs.isCore = true;
        for (const wasm::CoreImport &item : root.interface->imports) {
            const bool isFunction = std::holds_alternative<wasm::CoreFunction>(item.type) ||
                                    std::holds_alternative<std::monostate>(item.type);
            externs.imports.push_back({std::string(item.module) + ' ' + std::string(item.field), isFunction, 0});
        }
        for (const wasm::CoreExport &item : root.interface->exports)
            externs.exports.push_back({std::string(item.name), item.kind == wasm::CoreKind::Function, 0});
    } else if (const auto *component = binary.types->as<wasm::ComponentBody>(root.type)) {
        const auto named = [&](const wasm::Extern &item) {
            return NamedExtern{std::string(item.name.text), hasCode(*binary.types, item), item.offset};
        };
        std::ranges::transform(component->imports, std::back_inserter(externs.imports), named);
        std::ranges::transform(component->exports, std::back_inserter(externs.exports), named);
    }
    return externs;
}

std::string_view withoutVersion(std::string_view name)
{
    return name.substr(0, name.find('@'));
}

} // namespace kennel::meaning
