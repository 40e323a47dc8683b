// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"
#include "crypto/publickey.h"
#include "crypto/signature.h"

#include <expected>

namespace kennel {

/// Something that signs with one private key, wherever that key lives: in memory, in a file, in a token.
class Signer
{
public:
    Signer() = default;
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;
    virtual ~Signer() = default;

    /// The key that verifies what this signs.
    virtual PublicKey publicKey() const = 0;

    /// The ECDSA signature of the SHA-256 of \a message (spec 2.3). Errors: Backend.
    virtual std::expected<Signature, CryptoError> sign(ByteView message) const = 0;
};

} // namespace kennel
