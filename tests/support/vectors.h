// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"

#include <simdjson.h>

#include <string>
#include <string_view>

/// Reading the JSON files of tests/data. Everything throws, and so fails the test, where a file is not as expected.
namespace kennel::test {

using Json = simdjson::dom::element;

/// The whole of a file of tests/data, given by its name there. It is read once and stays valid.
Json dataFile(std::string_view name);

/// tests/data/vectors.json.
inline Json vectors()
{
    return dataFile("vectors.json");
}

/// Whether an object has a key.
bool has(Json object, std::string_view key);

/// The string at a key.
std::string text(Json object, std::string_view key);

/// The unsigned number at a key, exact over 64 bits.
std::uint64_t number(Json object, std::string_view key);

/// The boolean at a key; false if there is no such key.
bool flag(Json object, std::string_view key);

/// The bytes of the hexadecimal string at a key.
Bytes hexBytes(Json object, std::string_view key);

/// The bytes of the base64 string at a key.
Bytes base64Bytes(Json object, std::string_view key);

/// The digest whose text is at a key.
Digest digest(Json object, std::string_view key);

} // namespace kennel::test
