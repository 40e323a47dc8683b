// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/ledger.h"

#include "merkle/limits.h"

#include <algorithm>

namespace kennel {

static std::unexpected<LedgerError> fail(LedgerCode code, std::uint64_t got, std::uint64_t want)
{
    return std::unexpected(LedgerError{code, got, want});
}

std::expected<Ledger, LedgerError> Ledger::parse(ByteView packed)
{
    Ledger ledger;
    if (packed.empty())
        return ledger;
    return ledger.append(0, (packed.size() - 1) / EntrySize, packed).transform([&ledger] { return std::move(ledger); });
}

std::expected<void, LedgerError> Ledger::append(std::uint64_t first, std::uint64_t last, ByteView packed)
{
    if (first != size())
        return fail(LedgerCode::Range, first, size());
    if (last < first || last >= limits::ProvableLength)
        return fail(LedgerCode::Range, last, first);
    if (packed.size() % EntrySize != 0)
        return fail(LedgerCode::Size, packed.size(), packed.size() / EntrySize * EntrySize);
    const std::uint64_t count = last - first + 1;
    if (packed.size() / EntrySize < count)
        return fail(LedgerCode::Short, packed.size() / EntrySize, count);
    const ByteView announced = packed.first(static_cast<std::size_t>(count) * EntrySize);
    m_packed.insert(m_packed.end(), announced.begin(), announced.end());
    return {};
}

void Ledger::append(const LogLeaf &entry)
{
    for (const ByteView half : {entry.log.bytes(), entry.record.bytes()})
        m_packed.insert(m_packed.end(), half.begin(), half.end());
}

void Ledger::truncate(std::uint64_t size)
{
    if (size < this->size())
        m_packed.resize(static_cast<std::size_t>(size) * EntrySize);
}

ByteView Ledger::logBytes(std::uint64_t registryIndex) const
{
    return ByteView(m_packed).subspan(static_cast<std::size_t>(registryIndex) * EntrySize, Digest::Size);
}

ByteView Ledger::recordBytes(std::uint64_t registryIndex) const
{
    return ByteView(m_packed).subspan(static_cast<std::size_t>(registryIndex) * EntrySize + Digest::Size, Digest::Size);
}

LogLeaf Ledger::entry(std::uint64_t registryIndex) const
{
    // Both halves have the size of a digest, so that neither conversion can fail.
    return {*LogId::fromBytes(logBytes(registryIndex)), *RecordId::fromBytes(recordBytes(registryIndex))};
}

} // namespace kennel
