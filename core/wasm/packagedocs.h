// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "wasm/fault.h"
#include "wasm/wit.h"

namespace kennel::wasm {

/// Gives the items of the main package the documentation and stability of the section "package-docs" (spec 10.1),
/// whose payload \a payload begins at \a offset of the file. What cannot be read or has no item is noted; the rest
/// applies all the same.
void applyPackageDocs(Wit &wit, FaultList &faults, ByteView payload, std::size_t offset);

/// Notes if the section cannot be read, for modules, which have nothing that it could apply to.
void checkPackageDocs(FaultList &faults, ByteView payload, std::size_t offset);

} // namespace kennel::wasm
