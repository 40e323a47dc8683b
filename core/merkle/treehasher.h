// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/sha256.h"
#include "merkle/logleaf.h"

namespace kennel {

/// The hashes of both trees (spec 6.1, 7.1). Made to be reused, and not to be shared between threads.
class TreeHasher
{
public:
    /// H(00 || data): a leaf of either tree from its raw data.
    Digest leaf(ByteView data);

    /// H(01 || left || right): an inner node of either tree.
    Digest branch(const Digest &left, const Digest &right);

    /// The leaf hash of an entry of the registry log.
    Digest logLeaf(const LogLeaf &leaf);

    /// The leaf hash of a value of the map.
    Digest mapLeaf(const RecordId &record);

    /// The path of a key of the map: the hash of the raw log id, which is itself a hash (spec 11.15).
    Digest mapPath(const LogId &log);

private:
    Sha256 m_sha256;
};

/// The root of a log without leaves, H("").
Digest emptyLogRoot();

} // namespace kennel
