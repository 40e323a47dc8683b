// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/ledgerlogs.h"

#include <algorithm>
#include <compare>
#include <cstring>

namespace kennel {

namespace {

/// An entry by the beginning of its log id: sorting these spares nearly all looks into the ledger.
struct Key
{
    std::uint64_t prefix = 0;
    std::uint32_t index = 0;

    auto operator<=>(const Key &) const = default;
};

} // namespace

static std::uint64_t prefixOf(ByteView id)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < sizeof prefix; ++i)
        prefix = prefix << 8 | id[i];
    return prefix;
}

static int compareIds(const Ledger &ledger, const Key &a, const Key &b)
{
    return std::memcmp(ledger.logBytes(a.index).data(), ledger.logBytes(b.index).data(), Digest::Size);
}

LedgerLogs::LedgerLogs(const Ledger &ledger, std::uint64_t length)
{
    std::vector<Key> keys(static_cast<std::size_t>(length));
    for (std::uint32_t i = 0; i < keys.size(); ++i)
        keys[i] = {prefixOf(ledger.logBytes(i)), i};
    std::ranges::sort(keys);

    m_entries.reserve(keys.size());
    for (auto run = keys.begin(); run != keys.end();) {
        const auto end = std::find_if(run, keys.end(), [run](const Key &key) { return key.prefix != run->prefix; });
        const bool one = std::all_of(run, end, [&](const Key &key) { return compareIds(ledger, key, *run) == 0; });
        if (!one) { // different ids that begin alike
            std::sort(run, end, [&](const Key &a, const Key &b) {
                const int order = compareIds(ledger, a, b);
                return order != 0 ? order < 0 : a.index < b.index;
            });
        }
        for (; run != end; ++run) {
            const LogId id = *LogId::fromBytes(ledger.logBytes(run->index));
            if (m_ids.empty() || m_ids.back() != id) {
                m_ids.push_back(id);
                m_begins.push_back(static_cast<std::uint32_t>(m_entries.size()));
            }
            m_entries.push_back(run->index);
        }
    }
    m_begins.push_back(static_cast<std::uint32_t>(m_entries.size()));
}

std::optional<std::size_t> LedgerLogs::find(const LogId &id) const
{
    const auto found = std::ranges::lower_bound(m_ids, id);
    if (found == m_ids.end() || *found != id)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_ids.begin());
}

} // namespace kennel
