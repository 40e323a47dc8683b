// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/sha256.h"

#include <openssl/evp.h>

#include <new>
#include <stdexcept>

namespace kennel {

/// SHA-256 on memory fails only where OpenSSL lacks the algorithm or the memory: no caller could go on.
static void require(int result)
{
    if (result != 1)
        throw std::runtime_error("OpenSSL cannot compute SHA-256");
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context)
        throw std::bad_alloc();
    require(EVP_DigestInit_ex2(m_context.get(), EVP_sha256(), nullptr));
}

void Sha256::update(ByteView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

Digest Sha256::finish()
{
    Digest digest;
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr));
    reset();
    return digest;
}

void Sha256::reset()
{
    // Without an algorithm the context keeps the one it has, which spares the lookup.
    require(EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr));
}

Digest Sha256::digest(ByteView message)
{
    update(message);
    return finish();
}

Digest sha256(ByteView message)
{
    static thread_local Sha256 hasher;
    return hasher.digest(message);
}

} // namespace kennel
