// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/keys.h"
#include "crypto/taggeddigest.h"
#include "protocol/decodeerror.h"
#include "protocol/logkind.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace kennel {

/// A signed record as it travels (spec 4.5). The content bytes are kept as received and never written anew; the
/// signature is a text, because a bad one is an error of the record (SignatureError) and not of the envelope.
struct Envelope
{
    Bytes contentBytes;
    KeyId keyId; ///< of the signer; free text
    std::string signature;

    friend bool operator==(const Envelope &, const Envelope &) = default;
};

/// An envelope as a registry publishes it (spec 4.5).
struct PublishedRecord
{
    Envelope envelope;
    std::uint64_t registryIndex = 0; ///< position in the registry's log, from 0
    std::string fetchToken;          ///< opaque

    friend bool operator==(const PublishedRecord &, const PublishedRecord &) = default;
};

/// The id of the record with these content bytes in a log of \a kind (spec 3.4).
[[nodiscard]] RecordId recordId(LogKind kind, ByteView contentBytes);
/// recordId() in a package log.
[[nodiscard]] RecordId packageRecordId(ByteView contentBytes);
/// recordId() in an operator log.
[[nodiscard]] RecordId operatorRecordId(ByteView contentBytes);

/// What stands before the content bytes in the message that is signed, colon included (spec 2.3).
[[nodiscard]] std::string_view recordSignaturePrefix(LogKind kind);
/// The whole message that the signature of a record covers: prefix and content bytes (spec 2.3).
[[nodiscard]] Bytes signedMessage(LogKind kind, ByteView contentBytes);

/// Signs \a contentBytes as a record of \a kind. The error is the signer's own.
[[nodiscard]] std::expected<Envelope, CryptoError> signRecord(LogKind kind, Bytes contentBytes, const Signer &signer);

/// Reads an envelope in its protobuf form, by the rules of spec 4.2; the reference stores records so.
[[nodiscard]] std::expected<Envelope, DecodeError> decodeEnvelope(ByteView bytes);
/// Writes the protobuf form of an envelope: ascending fields, empty ones left out.
[[nodiscard]] Bytes encode(const Envelope &envelope);

} // namespace kennel
