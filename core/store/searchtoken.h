// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

/// What FTS5 is given beside the words of a release. All that a query may ask for is in one FTS5 table, so that a query
/// is one MATCH whose terms FTS5 intersects itself, without a row being read: that is what keeps an answer within a
/// frame. A fact ("exports this interface", "is not yanked") is a token of characters that no text holds: they are from
/// the private use area, which is taken out of all remote text before it is indexed or asked for.
namespace kennel::searchtoken {

/// What a token states, with a number.
enum class Fact : std::uint8_t {
    Term,     ///< a row of indexed_term
    Newest,   ///< the newest release of a package of that registry
    Registry, ///< any release of that registry
    AnyNewest,
    Any,
    Yanked,
    Read, ///< the content was read to its end
    Kind, ///< wasm::FileKind
    SizeClass,
    Year,
    Month,
    DigestStart, ///< the first twelve bits of the content digest
};

/// Where a word stands: words of better places are found first.
enum class Place : std::uint8_t {
    NameStart, ///< the first word of the name, behind the namespace
    Name,
    Description,
};

/// The token of a fact, as FTS5 keeps it.
QString token(Fact fact, std::uint64_t number = 0);
/// The same as a term of a MATCH expression.
QString term(Fact fact, std::uint64_t number = 0);

/// \a text without characters that tokens are made of.
QString cleaned(QString text);
/// The words of \a text, split where FTS5 (unicode61) splits.
QStringList wordsOf(QStringView text);
/// \a word as it is kept a second time, for the place where it stands.
QString placed(const QString &word, Place place);
/// What is kept of a name and a description for ranking.
QString placedWords(const QString &name, const QString &description);

/// The class of a size: sizes of one class lie between two powers of two.
std::uint64_t sizeClass(std::uint64_t size);
inline constexpr std::uint64_t MaxSizeClass = 64;

/// The month of a time in seconds since 1970, counted from then; times before and far behind count as the first and the
/// last month, so that what a record claims cannot make more than so many tokens.
std::uint64_t month(std::int64_t seconds);
inline constexpr std::uint64_t MaxMonth = 1559; ///< December 2099

} // namespace kennel::searchtoken
