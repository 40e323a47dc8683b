// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/binary.h"
#include "wasm/cursor.h"
#include "wasm/readcontext.h"
#include "wasm/scope.h"

#include <functional>
#include <optional>

namespace kennel::wasm {

/// Walks the sections of a file and of everything nested in it (spec 1, 14).
class BinaryReader
{
public:
    /// Reads into \a binary what \a budget, which outlives the reader, still allows.
    BinaryReader(Binary &binary, ReadBudget &budget)
        : m_binary(binary)
        , m_context{.arena = *binary.types, .faults = binary.faults, .budget = budget}
    {
    }

    /// Reads the whole file.
    void read(Cursor cursor);

private:
    /// Reads the part that \a cursor covers. \a wanted is what a nested part has to be. Returns its index; nothing if
    /// it is no such part.
    std::optional<std::size_t> readPart(Cursor cursor, std::optional<std::size_t> parent, Scope *outer,
                                        std::optional<Part::Kind> wanted, std::uint32_t depth);
    std::optional<Part::Kind> readPreamble(Cursor &cursor, std::optional<Part::Kind> wanted);
    void readModule(Cursor &cursor, std::size_t part);
    void readComponent(Cursor &cursor, std::size_t part, Scope *outer, std::uint32_t depth);
    void walkSections(Cursor &cursor, std::size_t part, const std::function<void(Section &, Cursor &)> &read);
    void readCustomSection(Section &section, Cursor &cursor, std::size_t part);
    void readEmbeddedWorld(const Section &section, Cursor payload);

    Binary &m_binary;
    ReadContext m_context;
};

} // namespace kennel::wasm
