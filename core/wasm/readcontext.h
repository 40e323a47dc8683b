// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/cursor.h"
#include "wasm/limits.h"
#include "wasm/typearena.h"

#include <algorithm>
#include <expected>

namespace kennel::wasm {

/// What may still be kept of one file, with all that is nested and embedded in it.
struct ReadBudget
{
    std::size_t nameBytes = limits::NameBytes; ///< of name sections
    std::size_t sections = limits::Sections;   ///< in lists
    std::size_t walked = limits::WalkedSections;
    std::size_t metadataBytes = limits::MetadataBytes;
    std::size_t jsonBytes = limits::AllJsonBytes;

    /// Whether so much more metadata may be kept, which is then taken off.
    bool keep(std::size_t bytes) { return take(metadataBytes, bytes); }

    /// Whether so much more JSON may be read, which is then taken off.
    bool readJson(std::size_t bytes) { return take(jsonBytes, std::max(bytes, limits::JsonLeast)); }

private:
    static bool take(std::size_t &budget, std::size_t bytes)
    {
        if (bytes > budget)
            return false;
        budget -= bytes;
        return true;
    }
};

/// What all readers of one file share.
struct ReadContext
{
    TypeArena &arena;
    FaultList &faults;
    ReadBudget &budget;

    /// The type that was added to the arena; where it was refused, the cursor fails and the type is not known.
    TypeId added(Cursor &cursor, const std::expected<TypeId, FaultCode> &type)
    {
        if (!type)
            cursor.fail(type.error());
        return type.value_or(TypeId());
    }

    /// Notes a broken rule that does not stop the reading.
    void invalid(FaultCode code, std::size_t offset, Thing thing = Thing::None, std::uint64_t number = 0)
    {
        faults.add({.code = code, .offset = offset, .thing = thing, .number = number});
    }

    /// The same about a name.
    void invalid(FaultCode code, std::size_t offset, std::string_view subject)
    {
        faults.add({.code = code, .offset = offset, .subject = std::string(subject)});
    }
};

} // namespace kennel::wasm
