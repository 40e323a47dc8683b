// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/metadatareader.h"

#include "base/hex.h"
#include "base/utf8.h"
#include "wasm/jsonmetadata.h"
#include "wasm/namesreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kennel::wasm {

namespace {

constexpr std::array<std::pair<std::string_view, ClaimKind>, 8> claimSections = {{
    {"authors", ClaimKind::Authors},
    {"author", ClaimKind::Authors}, // until October 2025
    {"description", ClaimKind::Description},
    {"licenses", ClaimKind::Licenses},
    {"source", ClaimKind::Source},
    {"homepage", ClaimKind::Homepage},
    {"revision", ClaimKind::Revision},
    {"version", ClaimKind::Version},
}};

constexpr std::uint32_t ListItems = 1'000; // of producers, features: more are no list that anybody reads

void note(ReadContext &context, FaultCode code, const Section &section, std::size_t offset)
{
    context.faults.add({.code = code, .offset = offset, .subject = section.customName});
}

/// Notes where a section could not be read further.
void noteEnd(ReadContext &context, const Section &section, const Cursor &cursor)
{
    if (!cursor.ok())
        note(context, FaultCode::MetadataUnreadable, section, cursor.fault()->offset);
}

void readClaim(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor, ClaimKind kind)
{
    const std::size_t offset = cursor.position();
    ByteView bytes = cursor.rest();
    if (std::ranges::any_of(metadata.claims, [kind](const Claim &claim) { return claim.kind == kind; }))
        note(context, FaultCode::MetadataRepeated, section, section.headerOffset);
    if (bytes.size() > limits::TextBytes) {
        note(context, FaultCode::MetadataLong, section, offset);
        bytes = bytes.first(limits::TextBytes);
        while (!bytes.empty() && (bytes.back() & 0xc0) == 0x80) // not in the middle of a character
            bytes = bytes.first(bytes.size() - 1);
        if (!bytes.empty() && bytes.back() >= 0xc0)
            bytes = bytes.first(bytes.size() - 1);
    }
    if (!isUtf8(bytes)) {
        note(context, FaultCode::MetadataUnreadable, section, offset);
        return;
    }
    const std::string_view text = textOf(bytes);
    const bool isLink = kind == ClaimKind::Homepage || kind == ClaimKind::Source;
    const bool isOddLink = isLink && !text.starts_with("https:") && !text.starts_with("http:");
    if (text.contains('\0') || isOddLink)
        note(context, FaultCode::MetadataOdd, section, offset);
    metadata.claims.push_back({kind, std::string(text), offset});
}

void readProducers(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor)
{
    static constexpr std::array<std::string_view, 3> known = {"language", "sdk", "processed-by"};
    cursor.vec(Thing::Field, ListItems, [&] {
        const std::size_t offset = cursor.position();
        ProducersField field{.name = std::string(cursor.name()), .values = {}, .offset = section.headerOffset};
        cursor.vec(Thing::Value, ListItems, [&] {
            std::string name(cursor.name());
            std::string version(cursor.name());
            if (cursor.ok())
                field.values.emplace_back(std::move(name), std::move(version));
        });
        if (cursor.ok() && std::ranges::find(known, field.name) == known.end())
            note(context, FaultCode::MetadataOdd, section, offset);
        if (!field.name.empty())
            metadata.producers.push_back(std::move(field));
    });
    noteEnd(context, section, cursor);
}

void readFeatures(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor)
{
    cursor.vec(Thing::Value, ListItems, [&] {
        const char prefix = static_cast<char>(cursor.byte());
        const std::string_view name = cursor.name();
        if (cursor.ok() && (prefix == '+' || prefix == '-' || prefix == '='))
            metadata.targetFeatures.push_back(prefix + std::string(name));
        else
            cursor.fail(FaultCode::UnexpectedByte);
    });
    noteEnd(context, section, cursor);
}

} // namespace

void readMetadata(ReadContext &context, Part &part, const Section &section, Cursor cursor)
{
    Metadata &metadata = part.metadata;
    const std::string_view name = section.customName;
    const auto claim = std::ranges::find(claimSections, name, &std::pair<std::string_view, ClaimKind>::first);
    if (claim != claimSections.end()) {
        readClaim(context, metadata, section, cursor, claim->second);
    } else if (name == "producers") {
        readProducers(context, metadata, section, cursor);
    } else if (name == (part.kind == Part::Kind::Module ? "name" : "component-name")) {
        if (metadata.name)
            note(context, FaultCode::MetadataRepeated, section, section.headerOffset);
        readNames(context, part, cursor);
        noteEnd(context, section, cursor);
    } else if (name == "registry-metadata" || name == ".dep-v0") {
        const std::size_t offset = cursor.position();
        const ByteView bytes = cursor.rest();
        const bool read = name == ".dep-v0" ? readDependencies(bytes, metadata.dependencies)
                                            : readRegistryMetadata(bytes, metadata.registry);
        if (!read)
            note(context, FaultCode::MetadataUnreadable, section, offset);
    } else if (name == "package-docs") {
        if (metadata.packageDocs)
            note(context, FaultCode::MetadataRepeated, section, section.headerOffset);
        else
            metadata.packageDocs = ByteRange{cursor.position(), cursor.remaining()};
    } else if (name == "target_features") {
        readFeatures(context, metadata, section, cursor);
    } else if (name == "build_id") {
        metadata.buildId = toHex(cursor.bytes(cursor.count(Thing::Value, ListItems)));
        noteEnd(context, section, cursor);
    } else if (name == "sourceMappingURL" || name == "external_debug_info") {
        (name == "sourceMappingURL" ? metadata.sourceMapUrl : metadata.debugInfoUrl) = std::string(cursor.name());
        noteEnd(context, section, cursor);
    }
}

} // namespace kennel::wasm
