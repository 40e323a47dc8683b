// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/decodeerror.h"
#include "protocol/fieldtree.h"
#include "protocol/recordschema.h"

#include <expected>

namespace kennel {

/// Reads \a message into the tree of its fields by the rules of spec 4.2 that concern the wire format: every field of
/// \a schema has its wire type, strings are UTF-8, everything else is skipped over but kept in the tree. The only
/// reader of records and envelopes. Errors: the first group of DecodeCode.
[[nodiscard]] std::expected<Field, DecodeError> readFields(const MessageSchema &schema, ByteView message);

/// The path of the field \a name below \a path.
[[nodiscard]] std::string fieldPath(std::string_view path, std::string_view name);

} // namespace kennel
