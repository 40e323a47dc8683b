// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witchange.h"
#include "wasm/inspection.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kennel::diff {

/// So many names are kept of what was not compared.
inline constexpr std::size_t MaxNotCompared = 100;

/// A world or interface that two versions have, or one of them, or the two as modules, and what changed in it.
struct WitSubject
{
    enum class Kind { World, Interface, Module };
    enum class Presence { Both, Added, Removed };

    Kind kind = Kind::World;
    std::string name{}; ///< "proxy"; of a component the world that stands for it, "root"
    Presence presence = Presence::Both;
    std::vector<WitChange> changes{}; ///< imports first, each interface with what is in it
    /// What was left out of one of them or both because it has no form in WIT: with the interface that it is in,
    /// "acme:db/query odd", at most MaxNotCompared.
    std::vector<std::string> notCompared{};

    bool isWhole() const { return notCompared.empty(); }
    /// The worst that its changes do. A whole world that is gone breaks everybody, a new one nobody.
    Verdict verdict(Viewpoint viewpoint) const;
};

/// What changed between the WIT of two versions.
struct WitDiff
{
    std::vector<WitSubject> subjects{};

    bool isWhole() const;
    Verdict verdict(Viewpoint viewpoint) const;
};

/// Compares two worlds, whatever they are called. \a areComponents: everything that stands in them is in the files;
/// otherwise nobody has to care about types of imported interfaces that no function uses.
WitSubject compareWorlds(const wasm::Wit &before, wasm::WitWorldId old, const wasm::Wit &after, wasm::WitWorldId now,
                         bool areComponents);

/// Compares what two files say in WIT: two components as worlds, two WIT packages world by world and interface by
/// interface, by their names. Versions of packages tell interfaces apart only where they are of different tracks.
WitDiff compareWit(const wasm::Wit &before, const wasm::Wit &after, bool areComponents);

} // namespace kennel::diff
