// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "builder.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kennel::test {

inline const Piece ComponentMagic = raw({0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00});
inline const Piece ModuleMagic = raw({0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00});

/// The type of an instance with one function.
inline const Piece Acting =
    raw({0x42}) + vec({raw({0x01, 0x40, 0x00, 0x01, 0x00}), raw({0x04}) + plain("act") + raw({1, 0})});
/// The type of an instance with a type alone.
inline const Piece Typing =
    raw({0x42}) + vec({raw({0x01}) + raw({0x73}), raw({0x04}) + plain("word") + raw({3, 0, 0})});

/// A component that imports an instance of \a type under \a name, and exports it as \a exported if that is a name.
inline Piece component(const Piece &type, std::string_view imported, std::string_view exported = {})
{
    Piece piece = ComponentMagic + section(7, vec({type})) + section(10, vec({plain(imported) + raw({5, 0})}));
    if (!exported.empty())
        piece += section(11, vec({plain(exported) + raw({5, 0, 0})}));
    return piece;
}

/// A module that imports functions.
inline Piece module(const std::vector<std::pair<std::string, std::string>> &imports)
{
    Piece list = leb(static_cast<std::uint32_t>(imports.size()));
    for (const auto &[from, field] : imports)
        list += name(from) + name(field) + raw({0, 0});
    return ModuleMagic + section(1, vec({raw({0x60, 0, 0})})) + section(2, list);
}

} // namespace kennel::test
