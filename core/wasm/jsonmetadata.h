// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "wasm/fault.h"
#include "wasm/metadata.h"
#include "wasm/readcontext.h"

#include <optional>
#include <vector>

namespace kennel::wasm {

/// The JSON of the section "registry-metadata" (spec 13). Nothing if it was read; else MetadataUnreadable for what is
/// none, too large or too deep, or MetadataLong where \a budget has no room for it.
std::optional<FaultCode> readRegistryMetadata(ReadBudget &budget, ByteView bytes,
                                              std::optional<RegistryMetadata> &metadata);

/// The compressed JSON of the section ".dep-v0" (spec 13), appended as far as \a budget has room. Nothing if all of it
/// was read; else MetadataUnreadable for what is none, or larger than limits::InflatedBytes when inflated; or
/// MetadataLong.
std::optional<FaultCode> readDependencies(ReadBudget &budget, ByteView bytes, std::vector<Dependency> &dependencies);

} // namespace kennel::wasm
