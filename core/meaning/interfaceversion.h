// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kennel::meaning {

/// The version of an interface, and which versions can stand for which.
///
/// A track is what the component model calls the canonical version (spec 7.1): the major version if that is not 0, else
/// "0." and the minor one, else "0.0." and the patch. Within a track a later version offers all that an earlier one
/// does. A pre-release is a track of its own.
class InterfaceVersion
{
public:
    /// Reads a semver version, or a track ("0.2"), which stands for the whole of it. Nothing if it is neither.
    static std::optional<InterfaceVersion> parse(std::string_view text);

    /// "0.2"
    const std::string &track() const { return m_track; }

    /// Whether something of this version can be used where \a wanted is asked for.
    bool satisfies(const InterfaceVersion &wanted) const;

private:
    std::string m_track;
    bool m_wholeTrack = false;
    std::uint64_t m_minor = 0;
    std::uint64_t m_patch = 0;
};

} // namespace kennel::meaning
