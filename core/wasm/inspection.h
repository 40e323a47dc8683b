// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/binary.h"
#include "wasm/wit.h"

#include <optional>
#include <string>

namespace kennel::wasm {

/// How reading a file ended, from best to worst. From Malformed on it was not read to its end (Binary::isWhole is
/// false), and the two are equally bad; of a file with both the first malformed byte tells more than the limit, so
/// Malformed is its outcome, as FaultList::worst() has it.
enum class ReadOutcome { Ok, Partial, Invalid, Malformed, Limit };

/// The name that JSON uses: "partial".
std::string_view readOutcomeName(ReadOutcome outcome);

/// Everything that is known of a file from its bytes.
struct Inspection
{
    Binary binary{};
    std::optional<Wit> wit{};
    std::optional<std::string> witText{};

    /// What the worst of its faults makes of it.
    ReadOutcome outcome() const;
};

/// Reads a file, makes WIT of it and prints that. The result holds no reference to \a bytes.
Inspection inspect(ByteView bytes);

} // namespace kennel::wasm
