// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Packed ledgers: whole or in pieces they are the same bytes; every entry belongs to exactly one log; one thread and
// two come to the same roots.
#include "base/hex.h"
#include "merkle/ledgerlogs.h"
#include "merkle/ledgerroots.h"
#include "require.h"

using namespace kennel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const ByteView packed(data + 1, size - 1);
    const auto ledger = Ledger::parse(packed);
    require(ledger.has_value() == (packed.size() % Ledger::EntrySize == 0));
    if (!ledger || ledger->size() == 0)
        return 0;
    require(toHex(ledger->packed()) == toHex(packed));

    const std::uint64_t cut = data[0] % ledger->size() + 1; // the first byte says where the second piece begins
    Ledger pieces;
    require(pieces.append(0, cut - 1, packed).has_value());
    if (cut < ledger->size())
        require(pieces.append(cut, ledger->size() - 1, packed.subspan(cut * Ledger::EntrySize)).has_value());
    require(pieces == *ledger);

    const LedgerLogs logs(*ledger);
    std::uint64_t entries = 0;
    for (std::size_t log = 0; log < logs.size(); ++log) {
        for (const std::uint32_t entry : logs.entries(log))
            require(ledger->entry(entry).log == logs.id(log));
        entries += logs.entries(log).size();
    }
    require(entries == ledger->size());
    const std::vector<std::uint64_t> lengths{cut, ledger->size()};
    require(recompute(*ledger, lengths, 1) == recompute(pieces, lengths, 2));
    return 0;
}
