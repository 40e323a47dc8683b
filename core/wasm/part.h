// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "wasm/coretypes.h"
#include "wasm/metadata.h"
#include "wasm/types.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel::wasm {

/// One section of a module or component (spec 14).
struct Section
{
    std::uint8_t id = 0;
    std::string customName{};             ///< of a custom section (id 0); may be empty
    std::size_t headerOffset = 0;         ///< where its id stands
    ByteRange payload{};                  ///< without the header; of a custom section with its name
    std::size_t dataOffset = 0;           ///< of a custom section: where its data begin, behind the name
    std::optional<std::uint32_t> count{}; ///< how many items it has, if it begins with their number
    bool damaged = false;                 ///< it could not be read to its end

    /// With its header: all sections of a part and its preamble are the whole of it.
    ByteRange whole() const { return {headerOffset, payload.end() - headerOffset}; }
};

/// A module or component: the file itself, or one nested in another.
struct Part
{
    enum class Kind { Module, Component };

    Kind kind = Kind::Module;
    std::optional<std::size_t> parent{}; ///< index of the part that it stands in; nothing for the file
    ByteRange range{};                   ///< with its preamble
    std::vector<Section> sections{};
    Metadata metadata{};
    bool damaged = false; ///< its sections could not be walked to its end

    std::shared_ptr<const CoreInterface> interface{}; ///< of a module: imports and exports; never null for one
    TypeId type{};                                    ///< of a component: a ComponentBody of what could be read

    /// Whether anything of it could not be read.
    bool isDamaged() const { return damaged || std::ranges::any_of(sections, &Section::damaged); }
};

} // namespace kennel::wasm
