// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/record.h"

#include <optional>

namespace kennel::test {

/// \a content as libprotobuf reads it, and then by the table of spec 4.2; nothing if either refuses it. Record is
/// PackageRecord or OperatorRecord.
template <class Record>
[[nodiscard]] std::optional<Record> protobufRecord(ByteView content);

/// Keeps libprotobuf from printing a line about every string that is not UTF-8.
void silenceProtobuf();

/// Whether libprotobuf alone takes \a content for a message.
[[nodiscard]] bool protobufParses(LogKind kind, ByteView content);

} // namespace kennel::test
