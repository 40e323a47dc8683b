// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/random.h"

#include <openssl/rand.h>

namespace kennel {

RandomSource systemRandom()
{
    return [](std::span<std::uint8_t> bytes) {
        return RAND_priv_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1;
    };
}

} // namespace kennel
