// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/indexedrelease.h"

#include "store/statement.h"

namespace kennel {

IndexedRelease readIndexedRelease(const Statement &row)
{
    IndexedRelease release;
    release.key = row.integer(0);
    release.registry = row.integer(1);
    if (const auto log = LogId::fromBytes(row.bytes(2)))
        release.log = *log;
    release.name = row.text(3);
    release.version = row.text(4);
    release.newest = row.flag(5);
    release.yanked = row.flag(6);
    release.signer = row.text(7);
    release.claimed = row.integer(8);
    if (const auto digest = Digest::fromBytes(row.bytes(9)))
        release.digest = *digest;
    release.isRead = row.integer(10) == int(ContentState::Read);
    release.kind = row.text(11);
    release.size = row.count(12);
    release.description = row.text(13);
    release.licence = row.text(14);
    return release;
}

} // namespace kennel
