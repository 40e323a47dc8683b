// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/keys.h"

#include <cstdint>
#include <functional>

namespace kennel {

/// What became of the signature of a record or checkpoint.
enum class SignatureResult : std::uint8_t {
    Valid,
    Invalid,    ///< a signature, but not of this message by this key
    Unreadable, ///< no signature text (spec 2.1)
};

/// Decides about the signature of the record that is being applied, given the signer's key. Whoever has verified it
/// before, or will do so afterwards on another thread, answers Valid.
using SignatureCheck = std::function<SignatureResult(const PublicKey &)>;

} // namespace kennel
