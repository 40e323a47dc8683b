// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace kennel {

/// A map that keeps the order of insertion, as the states of spec 5.1 do, and never shrinks except to undo the newest
/// insertions. Iteration yields pairs of key and value.
template <class Key, class Value>
class OrderedMap
{
public:
    using Item = std::pair<Key, Value>;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }

    /// The position of \a key in the order of insertion; npos if it is not there.
    [[nodiscard]] std::size_t indexOf(const Key &key) const
    {
        const auto found = m_index.find(key);
        return found == m_index.end() ? npos : found->second;
    }

    [[nodiscard]] bool contains(const Key &key) const { return m_index.contains(key); }

    /// The value of \a key; null if it is not there. Valid until the next insertion.
    [[nodiscard]] const Value *find(const Key &key) const
    {
        const auto index = indexOf(key);
        return index == npos ? nullptr : &m_items[index].second;
    }

    /// The key and value at position \a index < size().
    [[nodiscard]] const Item &at(std::size_t index) const { return m_items[index]; }
    /// The value at position \a index < size(), to be changed.
    [[nodiscard]] Value &valueAt(std::size_t index) { return m_items[index].second; }

    /// Appends \a key, which must not be there yet.
    void append(Key key, Value value)
    {
        m_index.emplace(key, m_items.size());
        m_items.emplace_back(std::move(key), std::move(value));
    }

    /// Takes back the newest insertions until \a size are left.
    void truncate(std::size_t size)
    {
        while (m_items.size() > size) {
            m_index.erase(m_items.back().first);
            m_items.pop_back();
        }
    }

    friend bool operator==(const OrderedMap &a, const OrderedMap &b) { return a.m_items == b.m_items; }

private:
    std::vector<Item> m_items;
    std::map<Key, std::size_t> m_index; // ordered: hostile keys cannot slow it down as they can a hash table
};

} // namespace kennel
