// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/finding.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::search {

/// What a term of a query is about.
enum class Field {
    Word,    ///< anything that is written about a package: names, descriptions, interfaces, functions
    Exports, ///< an interface or function that it exports
    Imports,
    World,
    Capability, ///< by its id: "network"
    Namespace,
    Signer, ///< the beginning of a key id
    Licence,
    Kind, ///< component, module, wit-package
    Yanked,
    Size,    ///< of the content, in bytes
    Claimed, ///< the time that the record claims, in seconds since 1970
    Digest,  ///< the beginning of the content digest
    Versions ///< of Yes: all versions; else of each package only the newest
};

/// How a number is compared.
enum class Comparison { Equal, Less, Greater };

/// One condition.
struct Term
{
    Field field = Field::Word;
    std::string text{};                        ///< of an interface without its version; of Kind the name that JSON uses
    std::string version{};                     ///< of an interface, if one was asked for
    Comparison comparison = Comparison::Equal; ///< of Size and Claimed
    std::int64_t number = 0;                   ///< of Size and Claimed; of Claimed where the time begins
    std::int64_t width = 1;                    ///< of Claimed: how long the day, the month or the year is, in seconds
    bool yes = true;                           ///< of Yanked and Versions
    bool isNegated = false;

    bool operator==(const Term &) const = default;
};

/// What somebody looks for: all of the terms have to hold.
struct Query
{
    std::vector<Term> terms{};

    bool operator==(const Query &) const = default;
};

/// Why a text is no query.
enum class QueryErrorCode {
    Quote,             ///< a quotation mark without its partner
    Nothing,           ///< a field or a minus sign with nothing behind it
    YesNo,             ///< yes or no is wanted
    AllNo,             ///< all or no is wanted
    Size,              ///< a size is wanted: <1MB
    Date,              ///< a date is wanted: >2025-01-01
    Kind,              ///< component, module or wit-package is wanted
    Digits,            ///< the beginning of a digest or key id is wanted
    UnknownCapability, ///< none of capabilityIds()
    UnknownField,      ///< what can be nothing but a field, and is none; `suggestion` is the one that it resembles
};

struct QueryError
{
    QueryErrorCode code = QueryErrorCode::Quote;
    ByteRange range{}; ///< of the text: what is wrong
    std::string suggestion{};

    bool operator==(const QueryError &) const = default;
};

/// Reads a query: words, and fields as `exports:wasi:http/incoming-handler@0.2.0`, `size:<1MB`, `claimed:>2025-01-01`,
/// each with "-" before it for what must not hold, and white space of any kind between them. A word in quotation marks
/// may hold blanks, and is never a field. What looks like a field and is none is a word, as "wasi:http" is, unless it
/// resembles a field, as "export:", or no name has what stands behind the colon, as "price:<3". An empty text is a
/// query without terms.
std::expected<Query, QueryError> parseQuery(std::string_view text);

/// What may be a field that was meant otherwise, though it is a word: "wasi:http" of a query \a text, without quotation
/// marks. A warning each, `search.no-field`, for where nothing was found. Likewise a note, `search.world`, of what is
/// looked for by its world, which no component names. None of a text that is no query.
std::vector<Finding> doubtfulFields(std::string_view text);

/// A term as parseQuery() reads it back: `claimed:>2025-01-01`, in quotation marks where it has to be.
std::string termText(const Term &term);
/// All terms of a query.
std::string queryText(const Query &query);

/// A query \a text with \a term behind it, or without it if it is there; the rest stays as it was typed. A text that is
/// no query is given back as it is.
std::string toggledTerm(std::string_view text, const Term &term);

/// The beginning of all versions that are compatible with \a version, as it is written behind the "@" of an interface:
/// "1" of 1.4.2, "0.2" of 0.2.3, "0.0.5" of itself; a version before its release is compatible with itself alone.
std::string compatibleVersions(std::string_view version);

/// The names of the fields, as they are typed, in the order in which they are offered.
std::span<const std::string_view> fieldNames();

/// What `cap:` may be asked for: the ids of the capabilities that are known, "host" and "nothing".
std::span<const std::string> capabilityIds();

} // namespace kennel::search
