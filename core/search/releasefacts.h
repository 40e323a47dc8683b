// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capabilitytable.h"
#include "wasm/inspection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kennel::search {

/// Something that a content can be found by.
struct FactTerm
{
    enum class Kind : std::uint8_t { Export, Import, World, Capability };

    Kind kind = Kind::Export;
    std::string value{};   ///< of an interface without its version
    std::string version{}; ///< of an interface, if it has one

    auto operator<=>(const FactTerm &) const = default;
};

/// What a content says, as far as one may look for it. All of it is bounded: a file may say anything.
struct ReleaseFacts
{
    wasm::FileKind kind = wasm::FileKind::Unknown;
    std::uint64_t size = 0;
    bool isWhole = false; ///< it was read to its end and is valid; otherwise nobody knows what it lacks
    std::string description{};
    std::string authors{};
    std::string licence{};
    std::string keywords{};        ///< the categories that it claims, for words
    std::string interfaces{};      ///< names of all interfaces, for words
    std::string functions{};       ///< names of all functions, for words
    std::vector<FactTerm> terms{}; ///< sorted, each once
};

/// The longest text, the longest term and the largest number of terms that are kept of one content.
inline constexpr std::size_t MaxFactText = 64 * 1024;
inline constexpr std::size_t MaxFactTerm = 512;
inline constexpr std::size_t MaxFactTerms = 4096;

/// What is known of a content of \a size bytes from looking into it.
ReleaseFacts factsOf(const wasm::Inspection &inspection, std::uint64_t size, const meaning::CapabilityTable &table);

} // namespace kennel::search
