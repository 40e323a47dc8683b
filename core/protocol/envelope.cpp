// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/envelope.h"

#include "base/wirewriter.h"
#include "crypto/sha256.h"
#include "protocol/fieldreader.h"
#include "protocol/recordschema.h"

namespace kennel {

RecordId recordId(LogKind kind, ByteView contentBytes)
{
    thread_local Sha256 hash; // setting one up costs more than hashing a record
    hash.update(kind == LogKind::Package ? "WARG-PACKAGE-LOG-RECORD-V0:" : "WARG-OPERATOR-LOG-RECORD-V0:");
    hash.update(contentBytes);
    return RecordId(hash.finish());
}

RecordId packageRecordId(ByteView contentBytes)
{
    return recordId(LogKind::Package, contentBytes);
}

RecordId operatorRecordId(ByteView contentBytes)
{
    return recordId(LogKind::Operator, contentBytes);
}

std::string_view recordSignaturePrefix(LogKind kind)
{
    return kind == LogKind::Package ? "WARG-PACKAGE-RECORD-SIGNATURE-V0:" : "WARG-OPERATOR-RECORD-SIGNATURE-V0:";
}

Bytes signedMessage(LogKind kind, ByteView contentBytes)
{
    const std::string_view prefix = recordSignaturePrefix(kind);
    Bytes message;
    message.reserve(prefix.size() + contentBytes.size());
    message.insert(message.end(), prefix.begin(), prefix.end());
    message.insert(message.end(), contentBytes.begin(), contentBytes.end());
    return message;
}

std::expected<Envelope, CryptoError> signRecord(LogKind kind, Bytes contentBytes, const Signer &signer)
{
    const auto signature = signer.sign(signedMessage(kind, contentBytes));
    if (!signature)
        return std::unexpected(signature.error());
    return Envelope{std::move(contentBytes), signer.publicKey().id(), signature->text()};
}

std::expected<Envelope, DecodeError> decodeEnvelope(ByteView bytes)
{
    const auto root = readFields(envelopeSchema(), bytes);
    if (!root)
        return std::unexpected(root.error());
    Envelope envelope;
    for (const Field &field : root->children) { // given twice: the last one wins
        const ByteView value = bytes.subspan(field.value.offset, field.value.length);
        if (field.number == fieldnumber::contents)
            envelope.contentBytes.assign(value.begin(), value.end());
        else if (field.number == fieldnumber::keyId)
            envelope.keyId = KeyId(std::string(textOf(value)));
        else if (field.number == fieldnumber::signature)
            envelope.signature = textOf(value);
    }
    return envelope;
}

Bytes encode(const Envelope &envelope)
{
    WireWriter writer;
    if (!envelope.contentBytes.empty())
        writer.bytes(fieldnumber::contents, envelope.contentBytes);
    if (!envelope.keyId.text().empty())
        writer.string(fieldnumber::keyId, envelope.keyId.text());
    if (!envelope.signature.empty())
        writer.string(fieldnumber::signature, envelope.signature);
    return writer.take();
}

} // namespace kennel
