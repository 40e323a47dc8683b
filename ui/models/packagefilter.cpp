// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/packagefilter.h"

#include "session/registryview.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <numeric>
#include <string_view>

namespace kennel {

namespace {

std::string lowered(std::string text)
{
    // Package names are ASCII; what else is typed matches nothing either way.
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        if (space != 0) {
            words.push_back(text.substr(0, space));
        }
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return words;
}

} // namespace

void PackageFilter::setPackages(const std::vector<PackageRow> &packages)
{
    m_names.clear();
    m_starts.clear();
    m_starts.reserve(packages.size() + 1);
    for (const PackageRow &package : packages) {
        m_starts.push_back(static_cast<std::uint32_t>(m_names.size()));
        m_names += package.name ? package.name->text() : package.log.text();
        m_names += '\0';
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_names.size()));
    m_valid = false;
}

const std::vector<std::uint32_t> &PackageFilter::match(const QString &text)
{
    const std::string wanted = lowered(text.toStdString());
    if (m_valid && wanted == m_text) {
        return m_matches;
    }
    if (!m_valid || !wanted.starts_with(m_text)) {
        m_matches.resize(m_starts.empty() ? 0 : m_starts.size() - 1);
        std::iota(m_matches.begin(), m_matches.end(), 0U);
    }
    const std::vector<std::string_view> words = wordsOf(wanted);
    if (!words.empty()) {
        std::erase_if(m_matches, [&](std::uint32_t position) { return !hasAll(position, words); });
    }
    m_text = wanted;
    m_valid = true;
    return m_matches;
}

bool PackageFilter::hasAll(std::uint32_t position, const std::vector<std::string_view> &words) const
{
    const std::string_view name(m_names.data() + m_starts[position], m_starts[position + 1] - m_starts[position] - 1);
    return std::ranges::all_of(words, [&](std::string_view word) { return name.contains(word); });
}

std::vector<PackageFilter::Alternative> PackageFilter::alternatives() const
{
    // Each is a walk over all names: more words than this are no names that anybody looks for.
    constexpr std::size_t mostWords = 4;
    const std::vector<std::string_view> words = wordsOf(m_text);
    std::vector<Alternative> result;
    if (words.size() < 2 || words.size() > mostWords || m_starts.empty()) {
        return result;
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto others = words;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        std::size_t matches = 0;
        for (std::uint32_t position = 0; position + 1 < m_starts.size(); ++position) {
            matches += hasAll(position, others);
        }
        if (matches > 0) {
            QStringList text;
            for (const std::string_view word : others) {
                text += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
            }
            result.push_back({QString::fromUtf8(words[i].data(), static_cast<qsizetype>(words[i].size())),
                              text.join(QChar(u' ')), matches});
        }
    }
    return result;
}

} // namespace kennel
