// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"
#include "crypto/keys.h"
#include "protocol/operatorstate.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace kennel {

/// What a registry states about itself at a length of its log (spec 8).
struct Checkpoint
{
    std::uint64_t logLength = 0; ///< records in the registry's log
    Digest logRoot;
    Digest mapRoot;
    std::uint64_t timestamp = 0; ///< seconds since 1970; informational

    /// The encoding without the time, whose hash is the id.
    [[nodiscard]] Bytes bytes() const;
    /// The id: the same for all signed statements about the same length and roots.
    [[nodiscard]] Digest id() const;
    /// The message that is signed: prefix and encoding with the time.
    [[nodiscard]] Bytes signedBytes() const;
    /// True if \a other states the same length and roots, whatever the time.
    [[nodiscard]] bool sameStatement(const Checkpoint &other) const;

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// Why a checkpoint is not accepted. The names are those of the finding codes (`checkpoint.unknown-key`, …).
enum class CheckpointCode : std::uint8_t {
    UnknownKey, ///< the operator log never introduced the signer
    Commit,     ///< the signer has no permission `commit` (any more), spec 11.3
    Signature,  ///< the signature is unreadable or wrong
};

/// `unknown-key`, `commit` or `signature`.
[[nodiscard]] std::string_view checkpointCodeName(CheckpointCode code);

struct CheckpointError
{
    CheckpointCode code = CheckpointCode::Signature;
    bool signatureUnreadable = false; ///< no signature text at all, rather than a wrong one

    friend bool operator==(const CheckpointError &, const CheckpointError &) = default;
};

/// A checkpoint with its signature, as received (spec 8).
struct SignedCheckpoint
{
    Checkpoint checkpoint;
    KeyId keyId;
    std::string signature;

    /// Signs \a checkpoint. The error is the signer's own.
    [[nodiscard]] static std::expected<SignedCheckpoint, CryptoError> sign(const Checkpoint &checkpoint,
                                                                           const Signer &signer);

    /// Checks signer, permission and signature against \a operatorState (spec 8.1, 3 and 4), which must be the state
    /// after all operator records with a registry index below `logLength`, also for old checkpoints (spec 11.3).
    [[nodiscard]] std::expected<void, CheckpointError> verify(const OperatorState &operatorState) const;

    friend bool operator==(const SignedCheckpoint &, const SignedCheckpoint &) = default;
};

} // namespace kennel
