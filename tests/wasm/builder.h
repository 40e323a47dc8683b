// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/inspection.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace kennel::test {

// Pieces of modules and components, as strings of bytes. All of them are small, so that one byte holds each number.

using Piece = std::string;

/// Bytes, written as numbers.
inline Piece raw(std::initializer_list<int> bytes)
{
    Piece piece;
    for (const int byte : bytes)
        piece += static_cast<char>(byte);
    return piece;
}

/// An unsigned LEB128.
inline Piece leb(std::uint32_t value)
{
    Piece piece;
    while (value >= 0x80) {
        piece += static_cast<char>((value & 0x7f) | 0x80);
        value >>= 7;
    }
    return piece + static_cast<char>(value);
}

/// A length and a text.
inline Piece name(std::string_view text)
{
    return leb(static_cast<std::uint32_t>(text.size())).append(text);
}

/// A name of an import or export: without attributes.
inline Piece plain(std::string_view text)
{
    return raw({0}) + name(text);
}

/// A count and the items.
inline Piece vec(std::initializer_list<Piece> items)
{
    Piece piece = leb(static_cast<std::uint32_t>(items.size()));
    for (const Piece &item : items)
        piece += item;
    return piece;
}

/// The same of one item over and over.
inline Piece vecOf(std::uint32_t count, const Piece &item)
{
    Piece piece = leb(count);
    for (std::uint32_t i = 0; i < count; ++i)
        piece += item;
    return piece;
}

inline Piece section(int id, const Piece &body)
{
    return raw({id}) + leb(static_cast<std::uint32_t>(body.size())) + body;
}

inline Piece custom(std::string_view sectionName, const Piece &body)
{
    return section(0, name(sectionName) + body);
}

inline Piece types(std::initializer_list<Piece> items)
{
    return section(7, vec(items));
}

inline Piece imports(std::initializer_list<Piece> items)
{
    return section(10, vec(items));
}

inline Piece exports(std::initializer_list<Piece> items)
{
    return section(11, vec(items));
}

inline Piece component(const Piece &sections)
{
    return Piece("\0asm\x0d\0\x01\0", 8) + sections;
}

inline Piece module(const Piece &sections)
{
    return Piece("\0asm\x01\0\0\0", 8) + sections;
}

/// func(), a type.
inline const Piece emptyFunction = raw({0x40, 0, 1, 0});

inline wasm::Inspection inspectPiece(const Piece &piece)
{
    return wasm::inspect(bytesOf(piece));
}

/// The code of the worst fault; nothing if all is well.
inline std::optional<wasm::FaultCode> worstOf(const Piece &piece)
{
    const wasm::Inspection inspection = inspectPiece(piece);
    const wasm::Fault *fault = inspection.binary.faults.worst();
    return fault ? std::optional(fault->code) : std::nullopt;
}

} // namespace kennel::test
