// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capabilitytable.h"
#include "wasm/binary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kennel::meaning {

/// An import or export that shows a capability.
struct Evidence
{
    std::string name;       ///< as the file writes it, with its version
    std::string identity{}; ///< NamedExtern::identity: what it is, without its version
    bool isExport = false;
    std::size_t offset = 0; ///< of the name in the file; 0 where that is not known

    bool operator==(const Evidence &) const = default;
};

/// Something that a component may do, and what proves it.
struct Capability
{
    std::string id; ///< of its row; "host" for what no row knows, "nothing" for the only one of who asks for nothing
    std::string icon;
    std::string sentence;  ///< English; "%1" in that of "host" is its subject
    std::string subject{}; ///< only of "host": what is asked for, without its version, or the module of core imports
    std::vector<Evidence> evidence{}; ///< in the order of the file; none of "nothing"

    bool operator==(const Capability &) const = default;
};

/// What a module or component may do: what it asks of its host, and what it does for it. It can do nothing else:
/// without an import WebAssembly only computes. First what the table knows, in its order, then every other import that
/// may hold code. An import of types alone asks for nothing. Empty for WIT packages, which do nothing.
///
/// Nothing at all for what is no WebAssembly and for files that are not valid (Binary::isValid): what was not read may
/// import anything, and what breaks a rule is refused everywhere.
std::optional<std::vector<Capability>> capabilitiesOf(const wasm::Binary &binary, const CapabilityTable &table);

/// What a file does not ask its host for.
struct NotAskedFor
{
    std::vector<std::string> nouns{}; ///< CapabilityRow::noun, in the order of the table
    bool isByKnownNames = false;      ///< it asks for something that no row knows, which may give it any of these

    bool operator==(const NotAskedFor &) const = default;
};

/// What of the table a file of \a kind does not ask for, by its \a capabilities: only what files of this kind could ask
/// for. Empty for one that asks for nothing at all, which says it all, and for WIT packages. Of a file that is not
/// valid there are no capabilities, and nothing can be said.
NotAskedFor notAskedFor(wasm::FileKind kind, const std::vector<Capability> &capabilities, const CapabilityTable &table);

} // namespace kennel::meaning
