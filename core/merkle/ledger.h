// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "merkle/ledgererror.h"
#include "merkle/logleaf.h"

#include <cstddef>
#include <cstdint>
#include <expected>

namespace kennel {

/// Which record was appended to which log, from the beginning of the registry on, in its packed form (spec 9.2): 64
/// bytes an entry. It is a claim until its roots have been compared with a signed checkpoint.
class Ledger
{
public:
    static constexpr std::size_t EntrySize = 64;

    Ledger() = default;

    /// A whole ledger from its packed form. Errors: Size.
    static std::expected<Ledger, LedgerError> parse(ByteView packed);

    /// Adds a piece that was announced to hold the entries \a first to \a last (inclusive) and must follow what is
    /// there. More than announced is cut off, as the last piece may hold entries that no checkpoint covers yet.
    /// Errors: Range, Size, Short.
    std::expected<void, LedgerError> append(std::uint64_t first, std::uint64_t last, ByteView packed);

    /// Adds one entry.
    void append(const LogLeaf &entry);

    /// Makes room for \a size entries in all, so that adding them needs no second copy.
    void reserve(std::uint64_t size) { m_packed.reserve(static_cast<std::size_t>(size) * EntrySize); }

    /// Drops all entries from registry index \a size on.
    void truncate(std::uint64_t size);

    /// How many entries there are.
    std::uint64_t size() const { return m_packed.size() / EntrySize; }

    /// The entry at a registry index below size().
    LogLeaf entry(std::uint64_t registryIndex) const;

    /// The raw bytes of the log id and of the record id of an entry, without a copy.
    ByteView logBytes(std::uint64_t registryIndex) const;
    ByteView recordBytes(std::uint64_t registryIndex) const;

    /// The packed form.
    ByteView packed() const { return m_packed; }

    bool operator==(const Ledger &) const = default;

private:
    Bytes m_packed;
};

} // namespace kennel
