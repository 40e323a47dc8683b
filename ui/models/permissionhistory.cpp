// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/permissionhistory.h"

#include <algorithm>
#include <unordered_map>

namespace kennel {

const PermissionSpan *KeyHistory::held(Permission permission, std::size_t asOf) const
{
    for (const auto &span : spans) {
        if (span.permission == permission && span.from <= asOf && (!span.to || *span.to > asOf))
            return &span;
    }
    return nullptr;
}

const PermissionSpan *KeyHistory::lost(Permission permission, std::size_t asOf) const
{
    const PermissionSpan *last = nullptr;
    for (const auto &span : spans) {
        if (span.permission == permission && span.to && *span.to <= asOf)
            last = &span;
    }
    return last;
}

bool KeyHistory::holdsAny(std::size_t asOf) const
{
    return std::ranges::any_of(spans,
                               [&](const auto &span) { return span.from <= asOf && (!span.to || *span.to > asOf); });
}

std::size_t KeyHistory::signedUpTo(std::size_t asOf) const
{
    return std::size_t(std::ranges::count_if(
        acts, [&](const auto &act) { return act.record <= asOf && act.outcome == Outcome::Verified; }));
}

std::size_t KeyHistory::firstRecord() const
{
    std::size_t first = static_cast<std::size_t>(-1);
    if (!spans.empty())
        first = spans.front().from;
    if (!acts.empty())
        first = std::min(first, acts.front().record);
    return first;
}

PermissionHistory PermissionHistory::of(const LogView &log)
{
    PermissionHistory history;
    history.kind = log.kind;
    history.accepted = std::size_t(log.acceptedRecords);
    history.records = log.records.size();
    std::unordered_map<KeyId, std::size_t> places;
    const auto keyOf = [&](const KeyId &id) -> KeyHistory & {
        const auto [found, added] = places.try_emplace(id, history.keys.size());
        if (added)
            history.keys.push_back({id, false, {}, {}});
        return history.keys[found->second];
    };
    const auto &state = std::visit([](const auto &held) -> const LogState & { return held; }, log.state);
    // Keys appear in the order in which the log made them known, then those that it never did.
    for (const auto &[id, key] : state.keys())
        keyOf(id).known = true;
    for (const auto &change : state.permissionChanges()) {
        auto &key = keyOf(change.key);
        if (change.granted) {
            const auto kinds =
                change.record < log.records.size() ? entryKinds(log.records[change.record]) : std::vector<EntryKind>{};
            const bool init = change.entry < kinds.size() && kinds[change.entry] == EntryKind::Init;
            key.spans.push_back({change.permission, change.record, std::nullopt, change.by, std::nullopt, init});
            continue;
        }
        for (auto &span : key.spans) {
            if (span.permission == change.permission && !span.to) {
                span.to = change.record;
                span.takenBy = change.by;
            }
        }
    }
    for (const auto &record : log.records) {
        // A later look at an accepted log may be stale or could not be refreshed: the record itself held.
        const auto outcome = record.position < log.acceptedRecords ? Outcome::Verified : record.outcome;
        keyOf(record.published.envelope.keyId)
            .acts.push_back({std::size_t(record.position), entryKinds(record), outcome});
    }
    std::ranges::stable_sort(history.keys, {}, [](const KeyHistory &key) { return key.firstRecord(); });
    return history;
}

} // namespace kennel
