// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "meaning/interfaceversion.h"

#include <charconv>
#include <vector>

namespace kennel::meaning {

namespace {

/// The numbers between the dots; empty if one of them is none, or too large.
std::vector<std::uint64_t> numbersOf(std::string_view text)
{
    std::vector<std::uint64_t> numbers;
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    for (;;) {
        std::uint64_t number = 0;
        const auto [rest, error] = std::from_chars(at, end, number);
        if (error != std::errc() || rest == at)
            return {};
        numbers.push_back(number);
        if (rest == end)
            return numbers;
        if (*rest != '.')
            return {};
        at = rest + 1;
    }
}

} // namespace

std::optional<InterfaceVersion> InterfaceVersion::parse(std::string_view text)
{
    const std::string_view withoutBuild = text.substr(0, text.find('+'));
    const auto dash = withoutBuild.find('-');
    const auto numbers = numbersOf(withoutBuild.substr(0, dash));
    if (numbers.empty() || numbers.size() > 3)
        return std::nullopt;

    InterfaceVersion version;
    const auto major = numbers[0];
    version.m_minor = numbers.size() > 1 ? numbers[1] : 0;
    version.m_patch = numbers.size() > 2 ? numbers[2] : 0;
    version.m_wholeTrack = numbers.size() < 3;
    if (dash != std::string_view::npos) {
        if (version.m_wholeTrack || dash + 1 == withoutBuild.size())
            return std::nullopt;
        version.m_track = withoutBuild;
    } else if (major > 0) {
        if (numbers.size() == 2)
            return std::nullopt;
        version.m_track = std::to_string(major);
    } else if (version.m_minor > 0) {
        version.m_track = "0." + std::to_string(version.m_minor);
    } else if (numbers.size() == 3) {
        version.m_track = "0.0." + std::to_string(version.m_patch);
    } else {
        return std::nullopt;
    }
    return version;
}

bool InterfaceVersion::satisfies(const InterfaceVersion &wanted) const
{
    if (m_track != wanted.m_track)
        return false;
    return m_wholeTrack || wanted.m_wholeTrack ||
           std::pair(m_minor, m_patch) >= std::pair(wanted.m_minor, wanted.m_patch);
}

} // namespace kennel::meaning
