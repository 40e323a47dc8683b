// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/logproofbundle.h"

#include "base/wirereader.h"
#include "base/wirewriter.h"
#include "merkle/limits.h"

namespace kennel {

namespace {
enum BundleField : std::uint32_t { LogLength = 1, ConsistentLengths = 2, IncludedIndices = 3, Hashes = 4 };
enum EntryField : std::uint32_t { EntryIndex = 1, EntryHash = 2 };
} // namespace

/// Appends a repeated number, bounded before any memory is spent on it.
static std::expected<void, ProofError> readNumbers(const WireField &field, std::vector<std::uint64_t> &numbers)
{
    static constexpr std::size_t MaxVarint = 10;
    const ProofError tooMany{.code = ProofCode::Count, .got = field.bytes.size(), .want = limits::BundleProofs};
    if (field.bytes.size() > limits::BundleProofs * MaxVarint)
        return std::unexpected(tooMany);
    std::vector<WireReader::Element> elements;
    if (const auto read = WireReader::appendVarints(field, elements); !read)
        return undecodableProof(read.error().offset);
    if (numbers.size() + elements.size() > limits::BundleProofs)
        return std::unexpected(tooMany);
    for (const WireReader::Element &element : elements)
        numbers.push_back(element.value);
    return {};
}

static std::expected<void, ProofError> readEntry(WireReader entry, std::size_t offset, LogProofBundle &bundle)
{
    std::uint64_t index = 0;
    ByteView hash;
    for (;;) {
        const auto field = entry.next();
        if (!field)
            return undecodableProof(field.error().offset);
        if (!*field)
            break;
        if ((*field)->number == EntryIndex) {
            const auto value = WireReader::varint(**field);
            if (!value)
                return undecodableProof(value.error().offset);
            index = *value;
        } else if ((*field)->number == EntryHash) {
            const auto value = WireReader::bytes(**field);
            if (!value)
                return undecodableProof(value.error().offset);
            hash = *value;
        }
    }
    const auto digest = Digest::fromBytes(hash);
    if (!digest) {
        return std::unexpected(
            ProofError{.code = ProofCode::HashSize, .position = offset, .got = hash.size(), .want = Digest::Size});
    }
    // Ascending and without duplicates, as the reference's verifier needs them: it searches by halving.
    if (bundle.hashes.contains(Node(index)))
        return std::unexpected(ProofError{.code = ProofCode::Duplicate, .position = index});
    if (!bundle.hashes.empty() && index < bundle.hashes.rbegin()->first.index()) {
        return std::unexpected(ProofError{.code = ProofCode::Index,
                                          .position = offset,
                                          .got = index,
                                          .want = bundle.hashes.rbegin()->first.index() + 1});
    }
    bundle.hashes.emplace_hint(bundle.hashes.end(), Node(index), *digest);
    return {};
}

static std::expected<void, ProofError> readField(const WireReader &reader, const WireField &field,
                                                 LogProofBundle &bundle)
{
    switch (field.number) {
    case LogLength: {
        const auto value = WireReader::varint(field);
        if (!value)
            return undecodableProof(value.error().offset);
        bundle.logLength = *value;
        return {};
    }
    case ConsistentLengths:
        return readNumbers(field, bundle.consistentLengths);
    case IncludedIndices:
        return readNumbers(field, bundle.includedNodes);
    case Hashes: {
        const auto entry = reader.message(field);
        return entry ? readEntry(*entry, field.whole.offset, bundle) : undecodableProof(entry.error().offset);
    }
    default:
        return {};
    }
}

std::expected<LogProofBundle, ProofError> LogProofBundle::decode(ByteView bytes)
{
    LogProofBundle bundle;
    WireReader reader(bytes);
    for (;;) {
        const auto field = reader.next();
        if (!field)
            return undecodableProof(field.error().offset);
        if (!*field)
            return bundle;
        if (const auto read = readField(reader, **field, bundle); !read)
            return std::unexpected(read.error());
    }
}

Bytes LogProofBundle::encode() const
{
    WireWriter writer;
    if (logLength != 0)
        writer.varint(LogLength, logLength);
    writer.packed(ConsistentLengths, consistentLengths);
    writer.packed(IncludedIndices, includedNodes);
    for (const auto &[node, hash] : hashes) {
        WireWriter entry;
        if (node.index() != 0)
            entry.varint(EntryIndex, node.index());
        entry.bytes(EntryHash, hash.bytes());
        writer.message(Hashes, entry);
    }
    return writer.take();
}

} // namespace kennel
