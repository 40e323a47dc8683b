// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/jsonmetadata.h"

#include "wasm/json.h"
#include "wasm/limits.h"

#include <zlib.h>

namespace kennel::wasm {

namespace {

/// Inflates a zlib stream; nothing if it is none, or larger than limits::InflatedBytes.
std::optional<Bytes> inflated(ByteView bytes)
{
    uLongf size = limits::InflatedBytes;
    Bytes result(size);
    if (uncompress(result.data(), &size, bytes.data(), static_cast<uLong>(bytes.size())) != Z_OK)
        return std::nullopt;
    result.resize(size);
    return result;
}

/// Visits the elements of an array, at most limits::JsonItems.
template <typename Visit>
void forEachOf(simdjson::simdjson_result<simdjson::dom::element> value, Visit visit)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return;
    std::size_t count = 0;
    for (const simdjson::dom::element each : array) {
        if (++count > limits::JsonItems)
            return;
        visit(each);
    }
}

} // namespace

bool readRegistryMetadata(ByteView bytes, std::optional<RegistryMetadata> &metadata)
{
    const auto json = Json::parse(bytes);
    if (!json || !json->root().is_object())
        return false;
    const simdjson::dom::element root = json->root();
    metadata = RegistryMetadata{.authors = jsonTexts(root["authors"]),
                                .description = jsonText(root["description"]),
                                .license = jsonText(root["license"]),
                                .categories = jsonTexts(root["categories"])};
    forEachOf(root["custom_licenses"], [&](const simdjson::dom::element &each) {
        metadata->customLicenses.push_back({.id = jsonText(each["id"]),
                                            .name = jsonText(each["name"]),
                                            .text = jsonText(each["text"]),
                                            .reference = jsonText(each["reference"])});
    });
    forEachOf(root["links"], [&](const simdjson::dom::element &each) {
        metadata->links.emplace_back(jsonText(each["ty"]), jsonText(each["value"]));
    });
    return true;
}

bool readDependencies(ByteView bytes, std::vector<Dependency> &dependencies)
{
    const auto text = inflated(bytes);
    const auto json = text ? Json::parse(*text) : std::nullopt;
    simdjson::dom::array packages;
    if (!json || json->root()["packages"].get(packages) != simdjson::SUCCESS)
        return false;
    for (const simdjson::dom::element each : packages) {
        Dependency dependency{.name = jsonText(each["name"]),
                              .version = jsonText(each["version"]),
                              .source = jsonText(each["source"]),
                              .build = jsonText(each["kind"]) == "build",
                              .root = false};
        [[maybe_unused]] const auto isRoot = each["root"].get(dependency.root); // stays false if it is not there
        forEachOf(each["dependencies"], [&](const simdjson::dom::element &index) {
            std::uint64_t number = 0;
            if (index.get(number) == simdjson::SUCCESS)
                dependency.dependencies.push_back(number);
        });
        dependencies.push_back(std::move(dependency));
    }
    return true;
}

} // namespace kennel::wasm
