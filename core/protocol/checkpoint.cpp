// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/checkpoint.h"

#include "base/writer.h"
#include "crypto/sha256.h"

namespace kennel {

/// What both encodings have in common (spec 1.3).
static void writeStatement(Writer &writer, const Checkpoint &checkpoint)
{
    writer.varint(checkpoint.logLength);
    writer.lengthPrefixed(checkpoint.logRoot.text());
    writer.lengthPrefixed(checkpoint.mapRoot.text());
}

Bytes Checkpoint::bytes() const
{
    Writer writer;
    writer.raw("WARG-CHECKPOINT-V0");
    writeStatement(writer, *this);
    return writer.take();
}

Digest Checkpoint::id() const
{
    return sha256(bytes());
}

Bytes Checkpoint::signedBytes() const
{
    Writer writer;
    writer.raw("WARG-CHECKPOINT-SIGNATURE-V0:");
    writer.raw("WARG-TIMESTAMPED-CHECKPOINT-V0");
    writeStatement(writer, *this);
    writer.varint(timestamp);
    return writer.take();
}

bool Checkpoint::sameStatement(const Checkpoint &other) const
{
    return logLength == other.logLength && logRoot == other.logRoot && mapRoot == other.mapRoot;
}

std::string_view checkpointCodeName(CheckpointCode code)
{
    switch (code) {
    case CheckpointCode::UnknownKey:
        return "unknown-key";
    case CheckpointCode::Commit:
        return "commit";
    case CheckpointCode::Signature:
        return "signature";
    }
    return {};
}

std::expected<SignedCheckpoint, CryptoError> SignedCheckpoint::sign(const Checkpoint &checkpoint, const Signer &signer)
{
    const auto signature = signer.sign(checkpoint.signedBytes());
    if (!signature)
        return std::unexpected(signature.error());
    return SignedCheckpoint{checkpoint, signer.publicKey().id(), signature->text()};
}

std::expected<void, CheckpointError> SignedCheckpoint::verify(const OperatorState &operatorState) const
{
    // Step 3 of spec 8.1. The permission is what the reference client forgets (11.3).
    const PublicKey *key = operatorState.keys().find(keyId);
    if (!key)
        return std::unexpected(CheckpointError{CheckpointCode::UnknownKey});
    if (!operatorState.allows(keyId, Permission::Commit))
        return std::unexpected(CheckpointError{CheckpointCode::Commit});
    // Step 4.
    const auto parsed = Signature::parse(signature);
    if (!parsed)
        return std::unexpected(CheckpointError{CheckpointCode::Signature, true});
    if (!key->verify(checkpoint.signedBytes(), *parsed))
        return std::unexpected(CheckpointError{CheckpointCode::Signature});
    return {};
}

} // namespace kennel
