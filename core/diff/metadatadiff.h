// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/metadata.h"

#include <string>
#include <vector>

namespace kennel::diff {

/// Something that a file claims about itself, and claims otherwise in the new version.
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
    };

    Field field = Field::Name;
    std::string subject{};
    std::string before{}; ///< empty if there was none
    std::string after{};

    bool operator==(const MetadataChange &) const = default;
};

/// The name that JSON uses: "licenses".
std::string_view metadataFieldName(MetadataChange::Field field);

/// What differs between the metadata of two files, field by field.
std::vector<MetadataChange> compareMetadata(const wasm::Metadata &before, const wasm::Metadata &after);

} // namespace kennel::diff
