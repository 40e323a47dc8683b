// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "wasm/fault.h"
#include "wasm/part.h"
#include "wasm/typearena.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel::wasm {

/// What a file is (spec 1 and 8).
enum class FileKind { Unknown, Module, Component, WitPackage };

/// The name that JSON uses: "wit-package".
std::string_view fileKindName(FileKind kind);

struct Binary;

/// A world that a module carries for the tools that make it a component (spec 11).
struct EmbeddedWorld
{
    std::string section; ///< the whole name of the custom section
    std::string world{}; ///< which world of several is meant; empty if there is only one
    std::shared_ptr<const Binary> binary;
};

/// Everything that was read of a file. It holds no reference to the file's bytes.
struct Binary
{
    FileKind kind = FileKind::Unknown;
    std::vector<Part> parts{}; ///< the file first, then what is nested in it, each before its own nested parts
    std::vector<EmbeddedWorld> worlds{};
    std::shared_ptr<TypeArena> types = std::make_shared<TypeArena>(); ///< never null
    FaultList faults{};

    /// Whether everything of it was decoded. Of what was not, nobody can say what it lacks: "imports nothing" holds
    /// only of a file that was read to its end.
    bool isWhole() const { return !faults.has(FaultClass::Malformed) && !faults.has(FaultClass::Limit); }

    /// The byte where reading ended before the end of the file. Nothing where it went on to the end, be it over
    /// something that could not be read.
    std::optional<std::size_t> readTo() const;

    /// Whether it is whole and breaks no rule that is judged here, which the bodies of functions are not. Every host
    /// refuses one that breaks a rule: it does nothing, and runs nowhere.
    bool isValid() const { return isWhole() && !faults.has(FaultClass::Invalid); }
};

/// Reads a module, a component or a WIT package (spec 1 to 8). It never fails as a whole: what could not be read is
/// missing from the result, and its faults say so.
///
/// Code and data are stepped over. Time and memory are bounded by \ref limits and by the size of the file.
Binary readBinary(ByteView bytes);

} // namespace kennel::wasm
