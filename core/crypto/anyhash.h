// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"
#include "crypto/digest.h"

#include <compare>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// A hash as the protocol writes it in records: "sha256:" and any even number of lower-case digits (spec 1.2). Whether
/// it has the length of a digest is a question of its own: a record may carry a hash that nothing can ever match.
class AnyHash
{
public:
    explicit AnyHash(const Digest &digest);

    /// Errors: Colon, Algorithm, Digits.
    static std::expected<AnyHash, CryptoError> parse(std::string_view text);

    /// The digest, if it has the length of one.
    std::optional<Digest> digest() const;

    /// The text that was parsed: there is only one spelling.
    const std::string &text() const { return m_text; }

    auto operator<=>(const AnyHash &) const = default;

private:
    explicit AnyHash(std::string_view text)
        : m_text(text)
    {
    }

    std::string m_text;
};

} // namespace kennel
