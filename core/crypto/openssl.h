// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <memory>

/// Owners of OpenSSL's objects; internal to the module.
namespace kennel::openssl {

/// Frees with one of OpenSSL's free functions.
template <auto free>
struct Free
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, Free<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Free<EC_POINT_free>>;

/// A P-256 key of a point (compressed or uncompressed) and, if given, its scalar. \a selection is EVP_PKEY_PUBLIC_KEY
/// or EVP_PKEY_KEYPAIR. Null if the point is not on the curve.
Key keyFromData(int selection, ByteView point, const BIGNUM *scalar);

} // namespace kennel::openssl
