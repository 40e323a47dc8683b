// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/part.h"
#include "wasm/readcontext.h"

#include <array>
#include <optional>
#include <vector>

namespace kennel::wasm {

/// Reads the sections of one core module into its imports and exports with their types (spec 3). Code, data and
/// elements are only counted.
class ModuleReader
{
public:
    explicit ModuleReader(ReadContext &context)
        : m_context(context)
    {
    }

    /// Reads the next section, which is no custom one; notes in \a section how many items it has.
    void readSection(Section &section, Cursor &cursor);

    /// What has been read, after the last section. The module begins at \a offset; if it is \a damaged, what would
    /// follow from sections that could not be read is not held against it.
    CoreInterface finish(std::size_t offset, bool damaged);

private:
    void readImports(Cursor &cursor);
    void readTables(Cursor &cursor);
    void readGlobals(Cursor &cursor);
    void readExports(Cursor &cursor);
    void chargeItem(Cursor &cursor);
    void checkOrder(const Section &section);
    void checkStart();
    std::optional<CoreFunction> readFunction(Cursor &cursor);

    struct PendingExport
    {
        std::string_view name;
        CoreKind kind = CoreKind::Function;
        std::uint32_t index = 0;
        std::size_t offset = 0;
    };

    ReadContext &m_context;
    CoreInterface m_interface;
    std::vector<PendingExport> m_exports;                // their types may stand behind them in broken files
    std::array<std::vector<CoreExternType>, 5> m_spaces; // by CoreKind
    std::size_t m_importedFunctions = 0;
    std::uint32_t m_bodies = 0;
    std::uint32_t m_segments = 0;
    std::optional<std::uint32_t> m_dataCount;
    std::optional<std::uint32_t> m_start;
    std::size_t m_startOffset = 0;
    bool m_unknownGlobals = false; // from some point on
    bool m_unknownTables = false;
    int m_lastRank = 0;
};

/// Whether each export has a name of its own. Each that has not breaks a rule, at \a offset.
void checkUniqueExports(ReadContext &context, const CoreInterface &module, std::size_t offset);

/// The same for the imports of a module in a component, where they are given by name.
void checkUniqueImports(ReadContext &context, const CoreInterface &module, std::size_t offset);

} // namespace kennel::wasm
