// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What some digits stand for in everything that is kept of a registry.
#include "session/sessionprivate.h"
#include "store/logtable.h"

namespace kennel {

namespace {

/// The records of \a ledger whose ids begin so: their positions are their places among the entries of their logs.
std::vector<DigestMatch> recordsOf(const LedgerData &ledger, const HexPrefix &prefix, std::size_t most)
{
    std::vector<DigestMatch> matches;
    for (std::uint64_t index = 0; index < ledger.length() && matches.size() < most; ++index) {
        if (!prefix.begins(ledger.ledger.recordBytes(index)))
            continue;
        const auto log = ledger.ledger.entry(index).log;
        const auto place = ledger.logs.find(log);
        if (!place)
            continue;
        const auto entries = ledger.logs.entries(*place);
        const auto at = std::ranges::lower_bound(entries, index);
        matches.push_back({DigestMatch::What::Record, log, static_cast<std::uint64_t>(at - entries.begin()), {}});
    }
    return matches;
}

} // namespace

Task<std::vector<DigestMatch>> Session::findDigits(RegistryId id, HexPrefix prefix, std::size_t most)
{
    const Private::Running running(d.get());
    std::vector<DigestMatch> matches;
    const auto *known = d->account(id);
    if (const auto data = known ? known->data : nullptr; data && data->ledgerVerified) {
        matches = co_await offload([data, prefix, most] { return recordsOf(*data->ledger, prefix, most); });
    }
    // Aside: somebody is typing, and would wait for what is written.
    const auto keys = co_await d->store->readAside(
        [id, prefix, most](Database &database) { return LogTable(database, id.value).signersWith(prefix, most); });
    // A store that cannot be read finds nothing more; whoever opens what was found is told why.
    if (keys) {
        for (const auto &row : *keys)
            matches.push_back({DigestMatch::What::Key, row.log, row.position, row.key});
    }
    co_return matches;
}

} // namespace kennel
