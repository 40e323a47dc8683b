// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "wasm/metadata.h"

#include <optional>
#include <vector>

namespace kennel::wasm {

/// The JSON of the section "registry-metadata" (spec 13). False if it is none, too large or too deep.
bool readRegistryMetadata(ByteView bytes, std::optional<RegistryMetadata> &metadata);

/// The compressed JSON of the section ".dep-v0" (spec 13), appended. False if it is none, or larger than
/// limits::InflatedBytes when inflated.
bool readDependencies(ByteView bytes, std::vector<Dependency> &dependencies);

} // namespace kennel::wasm
