// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/ledgerdata.h"

#include "merkle/ledgerroots.h"

namespace kennel {

std::shared_ptr<const LedgerData> makeLedgerData(Ledger ledger, unsigned threads, const std::stop_token &stop)
{
    auto tree = buildLogTree(ledger, threads, stop);
    if (stop.stop_requested())
        return {};
    LedgerLogs logs(ledger);
    return std::make_shared<const LedgerData>(std::move(ledger), std::move(tree), std::move(logs));
}

} // namespace kennel
