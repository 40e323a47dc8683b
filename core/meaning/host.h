// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capabilitytable.h"
#include "wasm/binary.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::meaning {

/// Interfaces that a host has, with their versions as InterfaceVersion reads them; none of interfaces without one.
struct HostOffer
{
    NamePatterns names{};
    std::vector<std::string> versions{};
};

/// What a host offers to a component, and what of it the host calls (resources/meaning/hosts.json).
struct Host
{
    std::string id;
    std::string name; ///< English; a key for translations
    std::vector<HostOffer> offers{};
    NamePatterns core{};      ///< what it offers to core modules: "wasi_snapshot_preview1 *"
    NamePatterns calls{};     ///< one of them has to be exported; empty: it calls whatever there is
    NamePatterns callsCore{}; ///< the same of a core module; empty while `calls` is not: it runs no core modules

    /// Reads a list of hosts. Every id once, every version readable.
    static std::expected<std::vector<Host>, TableError> parse(std::string_view json);

    /// The hosts that Kennel knows.
    static std::vector<Host> builtIn();
};

/// Why a file does not run on a host.
struct Obstacle
{
    enum class Kind {
        Missing,    ///< it asks for something that the host does not have
        OtherTrack, ///< the host has it, but in versions that cannot stand for the one that is asked for
        NotCalled,  ///< it exports nothing that the host calls
    };

    Kind kind = Kind::Missing;
    std::string name{};  ///< the import; of NotCalled what should be exported
    std::string offer{}; ///< of OtherTrack: the versions that the host has

    bool operator==(const Obstacle &) const = default;
};

/// Everything that keeps the file from running on \a host: nothing if it runs. Imports of types alone need no host. A
/// file that is no module or component runs nowhere, and is not asked about. Nothing at all for files that are not
/// valid (Binary::isValid): what was not read may ask for anything, and what breaks a rule is refused everywhere.
std::optional<std::vector<Obstacle>> obstaclesOn(const Host &host, const wasm::Binary &binary);

} // namespace kennel::meaning
