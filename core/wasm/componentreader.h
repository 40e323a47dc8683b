// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/part.h"
#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// Reads the sections of one component, but for nested parts and custom sections, into its scope (spec 4).
class ComponentReader
{
public:
    ComponentReader(ReadContext &context, Scope &scope)
        : m_context(context)
        , m_scope(scope)
    {
    }

    /// Reads the next section; notes in \a section how many items it has. If it cannot be read, the index spaces that
    /// it would have extended are frozen.
    void readSection(Section &section, Cursor &cursor);

    /// The component's type, after the last section; of the file itself, \a isFile, it is no type like others. Errors:
    /// as TypeArena::add().
    std::expected<TypeId, FaultCode> finish(bool isFile);

private:
    void freezeAfter(std::uint8_t id);

    ReadContext &m_context;
    Scope &m_scope;
    bool m_started = false;
};

} // namespace kennel::wasm
