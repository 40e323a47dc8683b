// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/metadatadiff.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kennel::diff {

namespace {

using wasm::ClaimKind;
using wasm::Metadata;
using Field = MetadataChange::Field;

/// Subjects with their texts. Several texts of one subject, as of two versions of a library, are joined.
using Texts = std::map<std::string, std::string>;

void put(Texts &texts, const std::string &subject, const std::string &text)
{
    std::string &all = texts[subject];
    if (!all.empty())
        all += ", ";
    all += text;
}

std::optional<std::string> claimOf(const Metadata &metadata, ClaimKind kind)
{
    const auto *claim = metadata.claim(kind);
    return claim ? std::optional(claim->text) : std::nullopt;
}

Texts producersOf(const Metadata &metadata)
{
    Texts texts;
    for (const auto &field : metadata.producers) {
        for (const auto &[name, version] : field.values)
            put(texts, field.name + ' ' + name, version);
    }
    return texts;
}

Texts dependenciesOf(const Metadata &metadata)
{
    Texts texts;
    for (const auto &each : metadata.dependencies) {
        if (!each.root)
            put(texts, each.name, each.version);
    }
    return texts;
}

Texts featuresOf(const Metadata &metadata)
{
    Texts texts;
    for (const auto &each : metadata.targetFeatures)
        put(texts, each, each);
    return texts;
}

Texts registryOf(const Metadata &metadata)
{
    Texts texts;
    if (!metadata.registry)
        return texts;
    const wasm::RegistryMetadata &registry = *metadata.registry;
    const auto putEach = [&texts](const std::string &subject, const std::vector<std::string> &each) {
        for (const std::string &text : each)
            put(texts, subject, text);
    };
    const auto putText = [&texts](const std::string &subject, const std::string &text) {
        if (!text.empty())
            put(texts, subject, text);
    };
    putEach("authors", registry.authors);
    putEach("categories", registry.categories);
    putText("description", registry.description);
    putText("license", registry.license);
    for (const auto &licence : registry.customLicenses) {
        for (const std::string &text : {licence.name, licence.reference, licence.text})
            putText("custom_licenses " + licence.id, text);
    }
    for (const auto &[kind, address] : registry.links)
        put(texts, "links " + kind, address);
    return texts;
}

void compareTexts(std::vector<MetadataChange> &changes, Field field, const Texts &before, const Texts &after)
{
    for (const auto &[subject, text] : before) {
        const auto now = after.find(subject);
        if (now == after.end())
            changes.push_back({field, subject, text, std::nullopt});
        else if (now->second != text)
            changes.push_back({field, subject, text, now->second});
    }
    for (const auto &[subject, text] : after) {
        if (!before.contains(subject))
            changes.push_back({field, subject, std::nullopt, text});
    }
}

} // namespace

std::string_view metadataFieldName(MetadataChange::Field field)
{
    static constexpr std::array<std::string_view, 12> names{
        "name",     "authors", "description", "licenses",   "source",         "homepage",
        "revision", "version", "producer",    "dependency", "target-feature", "registry-metadata",
    };
    return names[static_cast<std::size_t>(field)];
}

std::vector<MetadataChange> compareMetadata(const Metadata &before, const Metadata &after)
{
    std::vector<MetadataChange> changes;
    if (before.name != after.name)
        changes.push_back({Field::Name, {}, before.name, after.name});
    static constexpr std::array<std::pair<ClaimKind, Field>, 7> claims{{{ClaimKind::Authors, Field::Authors},
                                                                        {ClaimKind::Description, Field::Description},
                                                                        {ClaimKind::Licenses, Field::Licenses},
                                                                        {ClaimKind::Source, Field::Source},
                                                                        {ClaimKind::Homepage, Field::Homepage},
                                                                        {ClaimKind::Revision, Field::Revision},
                                                                        {ClaimKind::Version, Field::Version}}};
    for (const auto &[kind, field] : claims) {
        auto was = claimOf(before, kind);
        auto is = claimOf(after, kind);
        if (was != is)
            changes.push_back({field, {}, std::move(was), std::move(is)});
    }
    compareTexts(changes, Field::Producer, producersOf(before), producersOf(after));
    compareTexts(changes, Field::Dependency, dependenciesOf(before), dependenciesOf(after));
    compareTexts(changes, Field::TargetFeature, featuresOf(before), featuresOf(after));
    compareTexts(changes, Field::Registry, registryOf(before), registryOf(after));
    return changes;
}

} // namespace kennel::diff
