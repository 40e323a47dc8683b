// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <vector>

namespace kennel {

/** One step from one sorted sequence to another. Steps are to be taken in order; `row` counts as it is by then. */
struct DiffStep
{
    enum class Kind { Insert, Remove };
    Kind kind = Kind::Insert;
    std::size_t row = 0;   ///< where, after all steps before
    std::size_t count = 0; ///< how many neighbouring rows
    std::size_t from = 0;  ///< Insert: position of the first one in the new sequence

    bool operator==(const DiffStep &) const = default;
};

/**
 * The steps that make `before` into `after`; both are sorted by `less` and free of duplicates. Neighbouring rows are
 * one step. What is in both stays, whatever else changed in it: the caller compares those.
 */
template <class Item, class Less>
std::vector<DiffStep> sortedDiff(const std::vector<Item> &before, const std::vector<Item> &after, Less less)
{
    std::vector<DiffStep> steps;
    std::size_t old = 0;
    std::size_t next = 0;
    std::size_t row = 0;
    const auto isNew = [&](std::size_t position) {
        return position < after.size() && (old == before.size() || less(after[position], before[old]));
    };
    const auto isGone = [&](std::size_t position) {
        return position < before.size() && (next == after.size() || less(before[position], after[next]));
    };
    while (old < before.size() || next < after.size()) {
        if (isGone(old)) {
            const std::size_t first = old;
            while (isGone(old)) {
                ++old;
            }
            steps.push_back({DiffStep::Kind::Remove, row, old - first, 0});
        } else if (isNew(next)) {
            const std::size_t first = next;
            while (isNew(next)) {
                ++next;
            }
            steps.push_back({DiffStep::Kind::Insert, row, next - first, first});
            row += next - first;
        } else {
            ++old;
            ++next;
            ++row;
        }
    }
    return steps;
}

} // namespace kennel
