// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/fault.h"

#include <QString>

namespace kennel {

/** What is wrong with a WebAssembly file, or cannot be shown of it, in one sentence without its place. */
QString wasmFaultText(const wasm::Fault &fault);

/** The same with the place: "…, at byte 1 204 567". */
QString wasmFaultLine(const wasm::Fault &fault);

} // namespace kennel
