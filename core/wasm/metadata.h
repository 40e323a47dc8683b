// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel::wasm {

// What the custom sections of a file say about it (spec 13). All of it are claims made by the file.

/// The sections whose payload is one text.
enum class ClaimKind { Authors, Description, Licenses, Source, Homepage, Revision, Version };

/// A text section. If a section repeats, the last is what the reference shows.
struct Claim
{
    ClaimKind kind = ClaimKind::Authors;
    std::string text; ///< UTF-8; the beginning if it is too long
    std::size_t offset = 0;

    bool operator==(const Claim &) const = default;
};

/// A field of the section "producers": tools of one kind ("language", "sdk", "processed-by") with their versions.
struct ProducersField
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> values; ///< name and version, which may be empty
    std::size_t offset = 0;                                  ///< of the section

    bool operator==(const ProducersField &) const = default;
};

/// Names that a "name" or "component-name" section gives to the items of one index space.
struct NameMap
{
    std::string space;                                        ///< "func", "core module", "local 3": of which items
    std::vector<std::pair<std::uint32_t, std::string>> names; ///< by index; only so many as limits::NameBytes allows

    bool operator==(const NameMap &) const = default;
};

/// The section "registry-metadata" of components from 2023 and 2024.
struct RegistryMetadata
{
    struct License
    {
        std::string id;
        std::string name;
        std::string text;
        std::string reference;

        bool operator==(const License &) const = default;
    };

    std::vector<std::string> authors{};
    std::string description{};
    std::string license{};
    std::vector<License> customLicenses{};
    std::vector<std::pair<std::string, std::string>> links{}; ///< kind and address
    std::vector<std::string> categories{};

    bool operator==(const RegistryMetadata &) const = default;
};

/// A package that went into the file, from the section ".dep-v0".
struct Dependency
{
    std::string name;
    std::string version;
    std::string source;
    bool build = false; ///< used while building only
    bool root = false;  ///< the file itself
    std::vector<std::uint64_t> dependencies{};

    bool operator==(const Dependency &) const = default;
};

/// Everything that the custom sections of one module or component say about it.
struct Metadata
{
    std::optional<std::string> name{};
    std::vector<Claim> claims{};             ///< in the order of the file
    std::vector<ProducersField> producers{}; ///< of all such sections together
    std::vector<NameMap> names{};
    std::optional<RegistryMetadata> registry{};
    std::vector<Dependency> dependencies{};
    std::vector<std::string> targetFeatures{}; ///< with their prefix: "+simd128"
    std::string buildId{};                     ///< hexadecimal
    std::string sourceMapUrl{};
    std::string debugInfoUrl{};
    std::optional<ByteRange> packageDocs{}; ///< payload of the first section of that name

    /// The last claim of a kind; null if there is none.
    const Claim *claim(ClaimKind kind) const;

    bool operator==(const Metadata &) const = default;
};

} // namespace kennel::wasm
