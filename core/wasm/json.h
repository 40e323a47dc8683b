// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::wasm {

/// A JSON document of a custom section, read in full: within limits::JsonBytes and limits::JsonDepth.
class Json
{
public:
    /// Nothing if the bytes are no such document.
    static std::optional<Json> parse(ByteView bytes);

    simdjson::dom::element root() const { return m_root; }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser; // elements point into it
    simdjson::dom::element m_root{};
};

/// The text of a value; empty if it is none.
std::string jsonText(simdjson::simdjson_result<simdjson::dom::element> value);

/// The texts of an array, at most limits::JsonItems; empty if it is none.
std::vector<std::string> jsonTexts(simdjson::simdjson_result<simdjson::dom::element> value);

} // namespace kennel::wasm
