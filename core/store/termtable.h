// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/releasefacts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel {

class Database;

/// What indexed_term holds. The first ones are those of search::FactTerm.
enum class TermKind : std::uint8_t {
    Export = std::uint8_t(search::FactTerm::Kind::Export),
    Import = std::uint8_t(search::FactTerm::Kind::Import),
    World = std::uint8_t(search::FactTerm::Kind::World),
    Capability = std::uint8_t(search::FactTerm::Kind::Capability),
    Licence,
    Namespace,
    Signer,
};

/// So many rows stand for one term of a query; beyond, an answer is not whole.
inline constexpr int MaxTermRows = 500;

/// What many contents and releases have in common, each kept once, by a number that FTS5 is asked for. Use within
/// Database::read or write.
class TermTable
{
public:
    explicit TermTable(Database &database)
        : m_db(database)
    {
    }

    /// The number of a text, kept from now on; it goes when nobody refers to it any more.
    std::int64_t put(TermKind kind, std::string_view value, std::string_view version = {});
    /// The numbers of all that a fact of a content is found by: an interface in its version and in any, and the package
    /// that it belongs to, as "wasi:http/".
    std::vector<std::int64_t> putFact(const search::FactTerm &fact);

    /// The number of exactly that text.
    std::optional<std::int64_t> find(TermKind kind, std::string_view value, std::string_view version = {});
    /// Those of an interface, world or package \a value in a version that is \a version or begins with it and a dot. At
    /// most MaxTermRows.
    std::vector<std::int64_t> findVersions(TermKind kind, std::string_view value, std::string_view version);
    /// Those that begin with \a beginning. At most MaxTermRows.
    std::vector<std::int64_t> findBeginning(TermKind kind, std::string_view beginning);
    /// The first \a most texts that begin with \a beginning, in their order, each once whatever its versions.
    std::vector<std::string> textsBeginning(TermKind kind, std::string_view beginning, int most);
    /// Those with \a part in them, in any case of its letters. At most MaxTermRows.
    std::vector<std::int64_t> findContaining(TermKind kind, std::string_view part);

private:
    Database &m_db;
};

} // namespace kennel
