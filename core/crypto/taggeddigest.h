// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"

namespace kennel {

/// A digest with a role, so that a log id is never taken for a record id. Text and parsing as of Digest.
template <typename Tag>
class TaggedDigest
{
public:
    TaggedDigest() = default;

    explicit TaggedDigest(const Digest &digest)
        : m_digest(digest)
    {
    }

    /// Errors as of Digest::parse().
    static std::expected<TaggedDigest, CryptoError> parse(std::string_view text)
    {
        return Digest::parse(text).transform([](const Digest &digest) { return TaggedDigest(digest); });
    }

    /// Errors as of Digest::fromBytes().
    static std::expected<TaggedDigest, CryptoError> fromBytes(ByteView bytes)
    {
        return Digest::fromBytes(bytes).transform([](const Digest &digest) { return TaggedDigest(digest); });
    }

    const Digest &digest() const { return m_digest; }
    ByteView bytes() const { return m_digest.bytes(); }
    std::string text() const { return m_digest.text(); }
    std::string hex() const { return m_digest.hex(); }

    auto operator<=>(const TaggedDigest &) const = default;

private:
    Digest m_digest;
};

/// Names a log: the hash of a package name, or the constant of operator logs (spec 3.3).
using LogId = TaggedDigest<struct LogIdTag>;

/// Names a record by the hash of its content bytes (spec 3.4).
using RecordId = TaggedDigest<struct RecordIdTag>;

} // namespace kennel

template <typename Tag>
struct std::hash<kennel::TaggedDigest<Tag>>
{
    std::size_t operator()(const kennel::TaggedDigest<Tag> &id) const noexcept
    {
        return std::hash<kennel::Digest>()(id.digest());
    }
};
