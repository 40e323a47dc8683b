// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/json.h"

#include "wasm/limits.h"

namespace kennel::wasm {

std::optional<Json> Json::parse(ByteView bytes)
{
    if (bytes.size() > limits::JsonBytes)
        return std::nullopt;
    Json json;
    json.m_parser = std::make_unique<simdjson::dom::parser>(limits::JsonBytes);
    if (json.m_parser->allocate(bytes.size(), limits::JsonDepth) != simdjson::SUCCESS)
        return std::nullopt;
    const std::string_view text = textOf(bytes);
    if (json.m_parser->parse(text.data(), text.size(), true).get(json.m_root) != simdjson::SUCCESS)
        return std::nullopt;
    return json;
}

std::string jsonText(simdjson::simdjson_result<simdjson::dom::element> value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::vector<std::string> jsonTexts(simdjson::simdjson_result<simdjson::dom::element> value)
{
    std::vector<std::string> texts;
    simdjson::dom::array array;
    if (value.get(array) == simdjson::SUCCESS) {
        for (simdjson::dom::element each : array) {
            if (texts.size() == limits::JsonItems)
                break;
            texts.push_back(jsonText(simdjson::dom::element(each)));
        }
    }
    return texts;
}

} // namespace kennel::wasm
