// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/fieldtree.h"
#include "protocol/logkind.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace kennel {

struct MessageSchema;

/// A field as the protocol defines it (spec 4.1).
struct FieldSchema
{
    std::uint32_t number = 0;
    std::string_view name;
    FieldType type = FieldType::Unknown;
    const MessageSchema *message = nullptr; ///< of a Message
    bool repeated = false;                  ///< a list of messages: its index belongs to the path of a field
};

/// The fields of a message.
struct MessageSchema
{
    std::span<const FieldSchema> fields;

    /// The field with this number; null if the protocol defines none.
    [[nodiscard]] const FieldSchema *find(std::uint32_t number) const;
};

/// The schema of `PackageRecord` or `OperatorRecord`.
[[nodiscard]] const MessageSchema &recordSchema(LogKind kind);
/// The schema of `Envelope`.
[[nodiscard]] const MessageSchema &envelopeSchema();

/// Field numbers of spec 4.1, for those who read and write messages.
namespace fieldnumber {
inline constexpr std::uint32_t prev = 1;
inline constexpr std::uint32_t version = 2;
inline constexpr std::uint32_t time = 3;
inline constexpr std::uint32_t entries = 4;
inline constexpr std::uint32_t seconds = 1;
inline constexpr std::uint32_t nanos = 2;
inline constexpr std::uint32_t init = 1;
inline constexpr std::uint32_t grant = 2;
inline constexpr std::uint32_t revoke = 3;
inline constexpr std::uint32_t release = 4;
inline constexpr std::uint32_t yank = 5;
inline constexpr std::uint32_t defineNamespace = 4;
inline constexpr std::uint32_t importNamespace = 5;
inline constexpr std::uint32_t permissions = 2;
inline constexpr std::uint32_t contents = 1;
inline constexpr std::uint32_t keyId = 2;
inline constexpr std::uint32_t signature = 3;
} // namespace fieldnumber

} // namespace kennel
