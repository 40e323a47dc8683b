// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/valuetypes.h"

#include <concepts>
#include <type_traits>

namespace kennel::wasm {

/// Calls \a visit with every reference to another type that stands directly in a value type or function type, and with
/// the resource of a handle; in order. The references can be changed if the type can.
template <typename Type, typename Visit>
void forEachReference(Type &type, Visit visit)
{
    const auto optional = [&](auto &ref) {
        if (ref)
            visit(*ref);
    };
    if constexpr (requires { type.fields; }) {
        for (auto &field : type.fields)
            visit(field.type);
    } else if constexpr (requires {
                             type.cases;
                             type.cases.front().type;
                         }) {
        for (auto &each : type.cases)
            optional(each.type);
    } else if constexpr (requires { type.members; }) {
        for (auto &member : type.members)
            visit(member);
    } else if constexpr (requires { type.ok; }) {
        optional(type.ok);
        optional(type.error);
    } else if constexpr (requires { type.parameters; }) {
        for (auto &parameter : type.parameters)
            visit(parameter.type);
        optional(type.result);
    } else if constexpr (requires { type.key; }) {
        visit(type.key);
        visit(type.value);
    } else if constexpr (requires { type.resource; }) {
        visit(type.resource);
    } else if constexpr (requires { type.element; }) {
        if constexpr (requires { type.element.has_value(); })
            optional(type.element);
        else
            visit(type.element);
    } else if constexpr (requires { type.type; }) {
        visit(type.type);
    }
}

} // namespace kennel::wasm
