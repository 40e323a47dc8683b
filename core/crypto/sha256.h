// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"

#include <memory>
#include <string_view>

struct evp_md_ctx_st;

namespace kennel {

/// A running SHA-256. One object hashes any number of messages one after the other and is made to be reused: setting
/// one up costs more than hashing a short message. Not to be shared between threads.
class Sha256
{
public:
    Sha256();

    /// Adds bytes to the message.
    void update(ByteView bytes);
    void update(std::string_view text) { update(bytesOf(text)); }

    /// The digest of everything since the last finish() or reset(), and begins the next message.
    Digest finish();

    /// Forgets what has been added, and begins the next message.
    void reset();

    /// The digest of one whole message; the running one must be empty.
    Digest digest(ByteView message);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The digest of one message.
Digest sha256(ByteView message);

} // namespace kennel
