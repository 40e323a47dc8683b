// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/keyid.h"
#include "crypto/taggeddigest.h"

#include <cstdint>

namespace kennel {

/// A record of a log that some digits may mean.
struct DigestMatch
{
    enum class What : std::uint8_t {
        Record, ///< its id
        Key,    ///< of its signer, who signed no record of this log before
    };

    What what = What::Record;
    LogId log;
    std::uint64_t position = 0; ///< of the record in its log, from 0
    KeyId key;                  ///< only for Key
};

} // namespace kennel
