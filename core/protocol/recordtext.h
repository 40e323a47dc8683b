// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/decodeerror.h"
#include "protocol/logkind.h"

#include <expected>
#include <string>

namespace kennel {

/// The record in protobuf text format, field by field as the bytes have it: unknown fields under their number, nothing
/// merged, nothing left out. Text escapes everything that is not printable ASCII. Errors: those of the wire format.
[[nodiscard]] std::expected<std::string, DecodeError> recordProtobufText(LogKind kind, ByteView content);

/// The record as indented JSON, as decoded: `prev` (if any), `version` (if not 0), `time` (RFC 3339, UTC), `entries`
/// (each an object with the one member `init`, `grant`, `revoke`, `release`, `yank`, `defineNamespace` or
/// `importNamespace`). Errors: those of decoding a record.
[[nodiscard]] std::expected<std::string, DecodeError> recordJson(LogKind kind, ByteView content);

} // namespace kennel
