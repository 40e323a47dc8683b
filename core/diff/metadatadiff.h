// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/metadata.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::diff {

/// Something that a file claims about itself, and claims otherwise in the new version. Nobody vouches for either text.
struct MetadataChange
{
    enum class Field {
        Name,
        Authors,
        Description,
        Licenses,
        Source,
        Homepage,
        Revision,
        Version,
        Producer,   ///< a tool: the subject is its kind and name, "processed-by wit-component"; the texts are versions
        Dependency, ///< a package that went into it, by its name; the texts are versions
        TargetFeature, ///< "+simd128": there or not
        Registry, ///< what "registry-metadata" says: the subject is its member, with a kind or id that it has, "links
                  ///< Homepage"; several texts of one are joined, too
    };

    Field field = Field::Name;
    std::string subject{};
    /// What it was; nothing if it was not there. A tool or package may have no version: its text is empty then. Several
    /// versions of one are joined with ", ".
    std::optional<std::string> before{};
    std::optional<std::string> after{}; ///< what it is, likewise

    bool operator==(const MetadataChange &) const = default;
};

/// The name that JSON uses: "licenses".
std::string_view metadataFieldName(MetadataChange::Field field);

/// What differs between the metadata of two files: in the order of the fields, those with subjects by subject, what was
/// there first. Of a section that repeats the last one counts, as Metadata::claim() has it. The dependency that stands
/// for the file itself is no dependency. Names of functions, build ids and addresses of debug information are not
/// compared: they change with every build.
std::vector<MetadataChange> compareMetadata(const wasm::Metadata &before, const wasm::Metadata &after);

} // namespace kennel::diff
