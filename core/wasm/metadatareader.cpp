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

/// What an item of a list takes that is kept: a list that grew holds up to twice what is in it.
template <typename Item>
constexpr std::size_t kept(std::string_view text = {})
{
    return 2 * sizeof(Item) + text.size();
}

/// Notes where a section could not be read further.
void noteEnd(ReadContext &context, const Section &section, const Cursor &cursor)
{
    if (!cursor.ok())
        note(context, FaultCode::MetadataUnreadable, section, cursor.fault()->offset);
}

/// Notes that not everything of a section is kept.
void noteFull(ReadContext &context, const Section &section, const Cursor &cursor, bool isFull)
{
    if (cursor.ok() && isFull)
        note(context, FaultCode::MetadataLong, section, section.dataOffset);
}

void readClaim(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor, ClaimKind kind)
{
    const std::size_t offset = cursor.position();
    ByteView bytes = cursor.rest();
    // Each is held against all before it.
    if (metadata.claims.size() >= limits::Claims) {
        note(context, FaultCode::MetadataLong, section, offset);
        return;
    }
    if (std::ranges::any_of(metadata.claims, [kind](const Claim &claim) { return claim.kind == kind; }))
        note(context, FaultCode::MetadataRepeated, section, section.headerOffset);
    const std::size_t most =
        context.budget.keep(sizeof(Claim)) ? std::min(limits::TextBytes, context.budget.metadataBytes) : 0;
    if (bytes.size() > most) {
        note(context, FaultCode::MetadataLong, section, offset);
        bytes = bytes.first(most);
        while (!bytes.empty() && (bytes.back() & 0xc0) == 0x80) // not in the middle of a character
            bytes = bytes.first(bytes.size() - 1);
        if (!bytes.empty() && bytes.back() >= 0xc0)
            bytes = bytes.first(bytes.size() - 1);
    }
    if (!isUtf8(bytes)) {
        note(context, FaultCode::MetadataUnreadable, section, offset);
        return;
    }
    context.budget.keep(bytes.size());
    const std::string_view text = textOf(bytes);
    const bool isLink = kind == ClaimKind::Homepage || kind == ClaimKind::Source;
    const bool isOddLink = isLink && !text.starts_with("https:") && !text.starts_with("http:");
    const bool isOddlyLong = bytes.size() > limits::OddTextBytes;
    if (text.contains('\0') || isOddLink || isOddlyLong)
        note(context, FaultCode::MetadataOdd, section, offset);
    if (most > 0)
        metadata.claims.push_back({kind, std::string(text), offset});
}

void readProducers(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor)
{
    static constexpr std::array<std::string_view, 3> known = {"language", "sdk", "processed-by"};
    bool isFull = false;
    cursor.vec(Thing::Field, ListItems, [&] {
        const std::size_t offset = cursor.position();
        ProducersField field{.name = std::string(cursor.name()), .values = {}, .offset = section.headerOffset};
        cursor.vec(Thing::Value, ListItems, [&] {
            const std::string_view name = cursor.name();
            const std::string_view version = cursor.name();
            if (cursor.ok() && !isFull &&
                context.budget.keep(kept<decltype(field.values)::value_type>(name) + version.size()))
                field.values.emplace_back(name, version);
            else
                isFull = true;
        });
        if (cursor.ok() && std::ranges::find(known, field.name) == known.end())
            note(context, FaultCode::MetadataOdd, section, offset);
        if (!field.name.empty() && context.budget.keep(kept<ProducersField>(field.name)))
            metadata.producers.push_back(std::move(field));
        else
            isFull = isFull || !field.name.empty();
    });
    noteFull(context, section, cursor, isFull);
    noteEnd(context, section, cursor);
}

void readFeatures(ReadContext &context, Metadata &metadata, const Section &section, Cursor &cursor)
{
    bool isFull = false;
    cursor.vec(Thing::Value, ListItems, [&] {
        const char prefix = static_cast<char>(cursor.byte());
        const std::string_view name = cursor.name();
        if (!cursor.ok() || (prefix != '+' && prefix != '-' && prefix != '='))
            cursor.fail(FaultCode::UnexpectedByte);
        else if (context.budget.keep(kept<std::string>(name)))
            metadata.targetFeatures.push_back(prefix + std::string(name));
        else
            isFull = true;
    });
    noteFull(context, section, cursor, isFull);
    noteEnd(context, section, cursor);
}

} // namespace

void readMetadata(ReadContext &context, Part &part, const Section &section, std::string_view name, Cursor cursor)
{
    Metadata &metadata = part.metadata;
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
        const auto fault = name == ".dep-v0" ? readDependencies(context.budget, bytes, metadata.dependencies)
                                             : readRegistryMetadata(context.budget, bytes, metadata.registry);
        if (fault)
            note(context, *fault, section, offset);
    } else if (name == "package-docs") {
        if (metadata.packageDocs)
            note(context, FaultCode::MetadataRepeated, section, section.headerOffset);
        else
            metadata.packageDocs = ByteRange{cursor.position(), cursor.remaining()};
    } else if (name == "target_features") {
        readFeatures(context, metadata, section, cursor);
    } else if (name == "build_id") {
        const ByteView id = cursor.bytes(cursor.count(Thing::Value, ListItems));
        const bool hasRoom = context.budget.keep(2 * id.size());
        if (hasRoom)
            metadata.buildId = toHex(id);
        noteFull(context, section, cursor, !hasRoom);
        noteEnd(context, section, cursor);
    } else if (name == "sourceMappingURL" || name == "external_debug_info") {
        const std::string_view address = cursor.name();
        const bool hasRoom = context.budget.keep(address.size());
        if (hasRoom)
            (name == "sourceMappingURL" ? metadata.sourceMapUrl : metadata.debugInfoUrl) = std::string(address);
        noteFull(context, section, cursor, !hasRoom);
        noteEnd(context, section, cursor);
    }
}

} // namespace kennel::wasm
