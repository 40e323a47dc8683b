// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/externs.h"

#include "wasm/itemname.h"

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

/// An interface under its own name or under a label that says what it implements. Only interfaces have versions: an
/// "@" in any other name is part of it.
NamedExtern named(const wasm::TypeArena &types, const wasm::Extern &item)
{
    NamedExtern result{std::string(item.name.text), {}, {}, hasCode(types, item), item.offset};
    result.identity = item.name.implements.value_or(item.name.text);
    const auto parsed = wasm::parseItemName(result.identity);
    if (parsed && std::holds_alternative<wasm::InterfaceName>(*parsed)) {
        const auto at = result.identity.find('@');
        if (at != std::string::npos) {
            result.version = result.identity.substr(at + 1) + std::string(item.name.versionSuffix.value_or(""));
            result.identity.resize(at);
        }
    }
    return result;
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
            const std::string name = std::string(item.module) + ' ' + std::string(item.field);
            externs.imports.push_back({name, name, {}, isFunction, 0});
        }
        for (const wasm::CoreExport &item : root.interface->exports) {
            const std::string name(item.name);
            externs.exports.push_back({name, name, {}, item.kind == wasm::CoreKind::Function, 0});
        }
    } else if (const auto *component = binary.types->as<wasm::ComponentBody>(root.type)) {
        const auto read = [&](const wasm::Extern &item) { return named(*binary.types, item); };
        std::ranges::transform(component->imports, std::back_inserter(externs.imports), read);
        std::ranges::transform(component->exports, std::back_inserter(externs.exports), read);
    }
    return externs;
}

} // namespace kennel::meaning
