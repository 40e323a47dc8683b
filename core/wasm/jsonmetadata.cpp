// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/jsonmetadata.h"

#include "wasm/json.h"
#include "wasm/limits.h"

#include <zlib.h>

#include <algorithm>

namespace kennel::wasm {

namespace {

/// Inflates a zlib stream, as far as \a most bytes; nothing if it is none. It takes memory as the text grows: a few
/// bytes may claim to be much.
std::optional<Bytes> inflated(ByteView bytes, std::size_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    Bytes result;
    int status = Z_OK;
    while (status == Z_OK && result.size() <= most) {
        static constexpr std::size_t Step = 16 * 1024;
        result.resize(result.size() + Step);
        stream.next_out = result.data() + (result.size() - Step);
        stream.avail_out = Step;
        status = inflate(&stream, Z_NO_FLUSH);
        result.resize(result.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END && result.size() <= most)
        return std::nullopt;
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

std::size_t textBytes(const std::vector<std::string> &texts)
{
    std::size_t bytes = 2 * sizeof(std::string) * texts.size();
    for (const std::string &text : texts)
        bytes += text.size();
    return bytes;
}

std::size_t keptBytes(const RegistryMetadata &metadata)
{
    std::size_t bytes = textBytes(metadata.authors) + textBytes(metadata.categories) + metadata.description.size() +
                        metadata.license.size();
    for (const auto &each : metadata.customLicenses)
        bytes += 2 * sizeof(each) + each.id.size() + each.name.size() + each.text.size() + each.reference.size();
    for (const auto &[kind, address] : metadata.links)
        bytes += 4 * sizeof(std::string) + kind.size() + address.size();
    return bytes;
}

std::size_t keptBytes(const Dependency &dependency)
{
    return 2 * sizeof(Dependency) + dependency.name.size() + dependency.version.size() + dependency.source.size() +
           2 * sizeof(std::uint64_t) * dependency.dependencies.size();
}

} // namespace

std::optional<FaultCode> readRegistryMetadata(ReadBudget &budget, ByteView bytes,
                                              std::optional<RegistryMetadata> &metadata)
{
    if (bytes.size() <= limits::JsonBytes && !budget.readJson(bytes.size()))
        return FaultCode::MetadataLong;
    const auto json = Json::parse(bytes);
    if (!json || !json->root().is_object())
        return FaultCode::MetadataUnreadable;
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
    if (budget.keep(keptBytes(*metadata)))
        return std::nullopt;
    metadata.reset();
    return FaultCode::MetadataLong;
}

std::optional<FaultCode> readDependencies(ReadBudget &budget, ByteView bytes, std::vector<Dependency> &dependencies)
{
    if (budget.jsonBytes == 0) // even to begin costs something
        return FaultCode::MetadataLong;
    const std::size_t most = std::min(limits::InflatedBytes, budget.jsonBytes);
    const auto text = inflated(bytes, most);
    const bool hasRoom = budget.readJson(text ? text->size() : 0);
    if (!hasRoom)
        budget.jsonBytes = 0;
    if (text && text->size() > most)
        return most < limits::InflatedBytes ? FaultCode::MetadataLong : FaultCode::MetadataUnreadable;
    if (!hasRoom)
        return FaultCode::MetadataLong;
    const auto json = text ? Json::parse(*text) : std::nullopt;
    simdjson::dom::array packages;
    if (!json || json->root()["packages"].get(packages) != simdjson::SUCCESS)
        return FaultCode::MetadataUnreadable;
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
        if (!budget.keep(keptBytes(dependency)))
            return FaultCode::MetadataLong;
        dependencies.push_back(std::move(dependency));
    }
    return std::nullopt;
}

} // namespace kennel::wasm
