// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/mapproofbundle.h"

#include "base/wirereader.h"
#include "base/wirewriter.h"
#include "merkle/limits.h"

namespace kennel {

// Each of the three nested messages has one field, and its number is 1.
static constexpr std::uint32_t OnlyField = 1;

/// The next field that is known, nothing at the end.
static std::expected<std::optional<WireField>, ProofError> nextKnown(WireReader &reader)
{
    for (;;) {
        const auto field = reader.next();
        if (!field)
            return undecodableProof(field.error().offset);
        if (!*field || (*field)->number == OnlyField)
            return *field;
    }
}

static std::expected<std::optional<Digest>, ProofError> readElement(WireReader reader)
{
    std::optional<WireField> last;
    for (;;) {
        const auto field = nextKnown(reader);
        if (!field)
            return std::unexpected(field.error());
        if (!*field)
            break;
        if (const auto bytes = WireReader::bytes(**field); !bytes)
            return undecodableProof(bytes.error().offset);
        last = **field;
    }
    if (!last)
        return std::nullopt;
    const auto digest = Digest::fromBytes(last->bytes);
    if (!digest) {
        return std::unexpected(ProofError{.code = ProofCode::MapHashSize,
                                          .position = last->value.offset,
                                          .got = last->value.length,
                                          .want = Digest::Size});
    }
    return *digest;
}

static std::expected<MapProof, ProofError> readProof(WireReader reader, std::size_t position)
{
    MapProof proof;
    for (;;) {
        const auto field = nextKnown(reader);
        if (!field)
            return std::unexpected(field.error());
        if (!*field)
            return proof;
        if (proof.size() == limits::MapDepth) {
            return std::unexpected(ProofError{
                .code = ProofCode::MapDepth, .position = position, .got = proof.size() + 1, .want = limits::MapDepth});
        }
        const auto message = reader.message(**field);
        if (!message)
            return undecodableProof(message.error().offset);
        const auto element = readElement(*message);
        if (!element)
            return std::unexpected(element.error());
        proof.push_back(*element);
    }
}

std::expected<MapProofBundle, ProofError> MapProofBundle::decode(ByteView bytes)
{
    MapProofBundle bundle;
    WireReader reader(bytes);
    for (;;) {
        const auto field = nextKnown(reader);
        if (!field)
            return std::unexpected(field.error());
        if (!*field)
            return bundle;
        if (bundle.proofs.size() == limits::BundleProofs) {
            return std::unexpected(
                ProofError{.code = ProofCode::MapCount, .got = bundle.proofs.size() + 1, .want = limits::BundleProofs});
        }
        const auto message = reader.message(**field);
        if (!message)
            return undecodableProof(message.error().offset);
        auto proof = readProof(*message, bundle.proofs.size());
        if (!proof)
            return std::unexpected(proof.error());
        bundle.proofs.push_back(std::move(*proof));
    }
}

Bytes MapProofBundle::encode() const
{
    WireWriter writer;
    for (const MapProof &proof : proofs) {
        WireWriter elements;
        for (const std::optional<Digest> &hash : proof) {
            WireWriter element;
            if (hash)
                element.bytes(OnlyField, hash->bytes());
            elements.message(OnlyField, element);
        }
        writer.message(OnlyField, elements);
    }
    return writer.take();
}

} // namespace kennel
