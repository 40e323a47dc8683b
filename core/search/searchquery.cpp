// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "search/searchquery.h"

#include "meaning/capabilitytable.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <format>
#include <utility>

namespace kennel::search {

namespace {

constexpr std::array<std::pair<std::string_view, Field>, 14> fields{{
    {"exports", Field::Exports},
    {"imports", Field::Imports},
    {"world", Field::World},
    {"cap", Field::Capability},
    {"ns", Field::Namespace},
    {"signer", Field::Signer},
    {"licence", Field::Licence},
    {"license", Field::Licence},
    {"kind", Field::Kind},
    {"yanked", Field::Yanked},
    {"size", Field::Size},
    {"claimed", Field::Claimed},
    {"digest", Field::Digest},
    {"versions", Field::Versions},
}};

using Parsed = std::expected<void, QueryErrorCode>;

Parsed readYesNo(std::string_view text, Term &term)
{
    const bool isVersions = term.field == Field::Versions;
    if (text != "yes" && text != "no" && (text != "all" || !isVersions))
        return std::unexpected(isVersions ? QueryErrorCode::AllNo : QueryErrorCode::YesNo);
    term.yes = text != "no";
    return {};
}

/// Takes "<" or ">" off the front.
void readComparison(std::string_view &text, Term &term)
{
    if (text.starts_with('<'))
        term.comparison = Comparison::Less;
    else if (text.starts_with('>'))
        term.comparison = Comparison::Greater;
    else
        return;
    text.remove_prefix(1);
}

/// Far beyond every file; numbers next to it can still be added to.
constexpr std::int64_t maxSize = std::int64_t(1) << 60;

Parsed readSize(std::string_view text, Term &term)
{
    readComparison(text, term);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0)
        return std::unexpected(QueryErrorCode::Size);
    std::string unit(end, text.data() + text.size());
    std::ranges::transform(unit, unit.begin(), [](unsigned char c) { return std::tolower(c); });
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 8> units{{{"", 1},
                                                                                     {"b", 1},
                                                                                     {"kb", 1000},
                                                                                     {"kib", 1024},
                                                                                     {"mb", 1000 * 1000},
                                                                                     {"mib", 1024 * 1024},
                                                                                     {"gb", 1000 * 1000 * 1000},
                                                                                     {"gib", 1024 * 1024 * 1024}}};
    const auto *found = std::ranges::find(units, unit, &std::pair<std::string_view, std::int64_t>::first);
    if (found == units.end() || number > maxSize / found->second)
        return std::unexpected(QueryErrorCode::Size);
    term.number = number * found->second;
    return {};
}

Parsed readDate(std::string_view text, Term &term)
{
    readComparison(text, term);
    std::array<int, 3> parts{0, 1, 1};
    std::size_t count = 0;
    for (bool goesOn = true; goesOn && count < parts.size(); ++count) {
        const auto dash = text.find('-');
        const auto digits = text.substr(0, dash);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parts[count]);
        if (error != std::errc() || end != digits.data() + digits.size() || digits.size() != (count == 0 ? 4U : 2U))
            return std::unexpected(QueryErrorCode::Date);
        goesOn = dash != std::string_view::npos;
        text = goesOn ? text.substr(dash + 1) : std::string_view();
    }
    using namespace std::chrono;
    const year_month_day first{year(parts[0]), month(unsigned(parts[1])), day(unsigned(parts[2]))};
    if (!text.empty() || !first.ok())
        return std::unexpected(QueryErrorCode::Date);
    // What was not said is all of it: a year, or a month.
    const sys_days begin(first);
    const sys_days end = count == 1   ? sys_days(first + years(1))
                         : count == 2 ? sys_days(first + months(1))
                                      : begin + days(1);
    term.number = sys_seconds(begin).time_since_epoch().count();
    term.width = seconds(end - begin).count();
    return {};
}

constexpr std::string_view algorithm = "sha256:";
constexpr std::size_t digestDigits = 64;

/// Whether \a text can be the beginning of a digest.
bool areDigits(std::string_view text)
{
    const auto isDigit = [](unsigned char c) { return std::isxdigit(c) != 0; };
    return !text.empty() && text.size() <= digestDigits && std::ranges::all_of(text, isDigit);
}

/// The beginning of a digest or a key id, with or without the algorithm in front of it.
Parsed readDigits(std::string_view text, Term &term)
{
    std::ranges::transform(text, term.text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    std::string_view digits = term.text;
    if (digits.starts_with(algorithm))
        digits.remove_prefix(algorithm.size());
    if (!areDigits(digits))
        return std::unexpected(QueryErrorCode::Digits);
    return {};
}

Parsed readInterface(std::string_view text, Term &term)
{
    const auto at = text.find('@');
    term.text = text.substr(0, at);
    if (at != std::string_view::npos)
        term.version = text.substr(at + 1);
    if (term.text.empty())
        return std::unexpected(QueryErrorCode::Nothing);
    return {};
}

Parsed readValue(std::string_view text, Term &term)
{
    term.text = text;
    switch (term.field) {
    case Field::Exports:
    case Field::Imports:
    case Field::World:
        return readInterface(text, term);
    case Field::Yanked:
    case Field::Versions:
        term.text.clear();
        return readYesNo(text, term);
    case Field::Size:
        term.text.clear();
        return readSize(text, term);
    case Field::Claimed:
        term.text.clear();
        return readDate(text, term);
    case Field::Kind:
        if (text != "component" && text != "module" && text != "wit-package")
            return std::unexpected(QueryErrorCode::Kind);
        return {};
    case Field::Capability:
        if (!std::ranges::contains(capabilityIds(), text))
            return std::unexpected(QueryErrorCode::UnknownCapability);
        return {};
    case Field::Signer:
    case Field::Digest:
        return readDigits(text, term);
    default:
        return {};
    }
}

/// What people write for a field: taken for a word, it would find nothing and say nothing.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> slips{{
    {"export", "exports"},
    {"import", "imports"},
    {"worlds", "world"},
    {"capability", "cap"},
    {"capabilities", "cap"},
    {"caps", "cap"},
    {"namespace", "ns"},
    {"signers", "signer"},
    {"licences", "licence"},
    {"licenses", "licence"},
    {"kinds", "kind"},
    {"sizes", "size"},
    {"digests", "digest"},
    {"version", "versions"},
}};

/// The length of the blank at \a at: of a character that Unicode calls white space, in UTF-8. 0 if there is none. A
/// query that came as text may have any between its terms, and nobody sees which.
std::size_t blankLength(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 25> blanks{
        " ",      "\t",     "\n",     "\v",     "\f",     "\r",     "\u0085", "\u00a0", "\u1680",
        "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
        "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};
    const auto rest = text.substr(at);
    const auto *found = std::ranges::find_if(blanks, [&](std::string_view blank) { return rest.starts_with(blank); });
    return found == blanks.end() ? 0 : found->size();
}

bool hasBlank(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (blankLength(text, at) > 0)
            return true;
    }
    return false;
}

/// The next term of a text, as it stands there.
struct Piece
{
    ByteRange range{};
    std::string word{};  ///< without quotation marks
    bool isOpen = false; ///< a quotation mark has no partner
};

/// Takes the term at or behind \a at, and moves \a at behind it; nothing at the end.
std::optional<Piece> nextPiece(std::string_view text, std::size_t &at)
{
    while (const std::size_t length = blankLength(text, at))
        at += length;
    if (at == text.size())
        return {};
    Piece piece;
    const std::size_t begin = at;
    // Blanks between quotation marks belong to the term.
    for (; at < text.size() && (piece.isOpen || blankLength(text, at) == 0); ++at) {
        if (text[at] == '"')
            piece.isOpen = !piece.isOpen;
        else
            piece.word += text[at];
    }
    piece.range = {begin, at - begin};
    return piece;
}

/// The name of the field that \a word begins with, if it were one.
std::string_view fieldName(std::string_view word)
{
    const auto colon = word.find(':');
    return colon == std::string_view::npos ? std::string_view() : word.substr(0, colon);
}

bool isField(std::string_view name)
{
    return std::ranges::contains(fields, name, &decltype(fields)::value_type::first);
}

/// Whether \a name becomes \a field by one letter more, less, changed, or swapped with the next.
bool isOneLetterOff(std::string_view name, std::string_view field)
{
    const auto [here, there] = std::ranges::mismatch(name, field);
    const std::string_view rest(here, name.end());
    const std::string_view wanted(there, field.end());
    const auto behind = [](std::string_view text, std::size_t n) { return text.substr(std::min(n, text.size())); };
    const bool isSwapped = rest.size() > 1 && wanted.size() > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] &&
                           behind(rest, 2) == behind(wanted, 2);
    return name != field && (isSwapped || behind(rest, 1) == wanted || rest == behind(wanted, 1) ||
                             behind(rest, 1) == behind(wanted, 1));
}

/// The field that was meant by \a name, which is none; nothing if it may well be the namespace of a package, as every
/// short name may.
std::string_view meantField(std::string_view name)
{
    constexpr std::size_t leastLetters = 6;
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (const auto *field = std::ranges::find(fields, lower, &decltype(fields)::value_type::first);
        field != fields.end() && field->first != name)
        return field->first;
    if (const auto *slip = std::ranges::find(slips, name, &decltype(slips)::value_type::first); slip != slips.end())
        return slip->second;
    for (const auto field : fieldNames()) {
        if (field.size() >= leastLetters && isOneLetterOff(name, field))
            return field;
    }
    return {};
}

/// Whether \a name and a colon before \a value can be nothing but a field: no name of a package or an interface has a
/// digit or a comparison there.
bool isFieldByValue(std::string_view name, std::string_view value)
{
    const auto isLetter = [](unsigned char c) { return std::isalpha(c) != 0; };
    return !name.empty() && !value.empty() && std::ranges::all_of(name, isLetter) &&
           (std::isdigit(static_cast<unsigned char>(value.front())) || value.front() == '<' || value.front() == '>');
}

/// Whether \a word is one of the digests that stand everywhere: with the algorithm, also the beginning of one.
bool isDigest(std::string_view word)
{
    const bool isNamed = word.starts_with(algorithm);
    const auto digits = isNamed ? word.substr(algorithm.size()) : word;
    return areDigits(digits) && (isNamed || digits.size() == digestDigits);
}

/// Whether \a word without quotation marks would be no word.
bool isNoWord(std::string_view word)
{
    const auto name = fieldName(word);
    return isDigest(word) || isField(name) || !meantField(name).empty() ||
           isFieldByValue(name, word.substr(word.find(':') + 1));
}

std::expected<Term, QueryError> readTerm(std::string_view text, const Piece &piece)
{
    const auto failed = [&](QueryErrorCode code, std::string_view suggestion = {}) {
        return std::unexpected(QueryError{code, piece.range, std::string(suggestion)});
    };
    if (piece.isOpen)
        return failed(QueryErrorCode::Quote);
    Term term;
    std::string_view rest = piece.word;
    std::size_t begin = piece.range.offset;
    // What stands in quotation marks is neither a minus sign, a field nor a digest.
    if (text[begin] == '-') {
        term.isNegated = true;
        rest.remove_prefix(1);
        ++begin;
    }
    const bool isBare = begin < piece.range.end() && text[begin] != '"';
    const bool isBareDigest = isBare && isDigest(rest);
    const auto name = isBare && !isBareDigest ? fieldName(rest) : std::string_view();
    if (!name.empty() && !isField(name) && isNoWord(rest))
        return failed(QueryErrorCode::UnknownField, meantField(name));
    if (isBareDigest) {
        term.field = Field::Digest;
    } else if (isField(name)) {
        term.field = std::ranges::find(fields, name, &decltype(fields)::value_type::first)->second;
        rest.remove_prefix(name.size() + 1);
    }
    if (rest.empty())
        return failed(QueryErrorCode::Nothing);
    if (const auto read = readValue(rest, term); !read)
        return failed(read.error());
    return term;
}

std::string quoted(const std::string &text)
{
    return hasBlank(text) ? '"' + text + '"' : text;
}

std::string wordText(const Term &term)
{
    // A minus sign behind the one that turns the term round is one of the word.
    const bool looksOtherwise = isNoWord(term.text) || (term.text.starts_with('-') && !term.isNegated);
    return looksOtherwise ? '"' + term.text + '"' : quoted(term.text);
}

std::string comparisonText(const Term &term, const std::string &number)
{
    switch (term.comparison) {
    case Comparison::Less:
        return '<' + number;
    case Comparison::Greater:
        return '>' + number;
    case Comparison::Equal:
        break;
    }
    return number;
}

std::string dateText(const Term &term)
{
    using namespace std::chrono;
    const year_month_day first(floor<days>(sys_seconds(seconds(term.number))));
    const seconds width(term.width);
    std::string text = std::format("{:04}", int(first.year()));
    if (width <= days(31))
        text += std::format("-{:02}", unsigned(first.month()));
    if (width <= days(1))
        text += std::format("-{:02}", unsigned(first.day()));
    return text;
}

std::string valueText(const Term &term)
{
    switch (term.field) {
    case Field::Exports:
    case Field::Imports:
    case Field::World:
        return quoted(term.version.empty() ? term.text : term.text + '@' + term.version);
    case Field::Yanked:
        return term.yes ? "yes" : "no";
    case Field::Versions:
        return term.yes ? "all" : "no";
    case Field::Size:
        return comparisonText(term, std::to_string(term.number));
    case Field::Claimed:
        return comparisonText(term, dateText(term));
    default:
        return quoted(term.text);
    }
}

} // namespace

std::expected<Query, QueryError> parseQuery(std::string_view text)
{
    Query query;
    std::size_t at = 0;
    while (const auto piece = nextPiece(text, at)) {
        auto term = readTerm(text, *piece);
        if (!term)
            return std::unexpected(std::move(term.error()));
        query.terms.push_back(*std::move(term));
    }
    return query;
}

std::vector<Finding> doubtfulFields(std::string_view text)
{
    std::vector<Finding> doubtful;
    std::size_t at = 0;
    while (const auto piece = nextPiece(text, at)) {
        const auto term = readTerm(text, *piece);
        if (!term)
            return {};
        if (term->field == Field::World && !term->isNegated) {
            doubtful.push_back({.code = "search.world",
                                .severity = Severity::Info,
                                .subject = term->text,
                                .details = {},
                                .outcome = Outcome::Verified});
            continue;
        }
        const bool isQuoted = text[piece->range.offset + (term->isNegated ? 1 : 0)] == '"';
        const auto name = fieldName(term->text);
        if (term->field != Field::Word || isQuoted || name.empty())
            continue;
        const auto names = fieldNames();
        doubtful.push_back({.code = "search.no-field",
                            .severity = Severity::Warning,
                            .subject = term->text,
                            .details = {{"field", std::string(name)},
                                        {"fields", std::vector<std::string>(names.begin(), names.end())}},
                            .outcome = Outcome::Verified});
    }
    return doubtful;
}

std::string termText(const Term &term)
{
    std::string text = term.isNegated ? "-" : "";
    if (term.field == Field::Word)
        return text + wordText(term);
    const auto *field = std::ranges::find(fields, term.field, &decltype(fields)::value_type::second);
    return text.append(field->first) + ':' + valueText(term);
}

std::string queryText(const Query &query)
{
    std::string text;
    for (const Term &term : query.terms)
        text += (text.empty() ? "" : " ") + termText(term);
    return text;
}

std::string toggledTerm(std::string_view text, const Term &term)
{
    if (!parseQuery(text))
        return std::string(text);
    std::string left;
    bool wasThere = false;
    const auto append = [&left](std::string_view piece) { left.append(left.empty() ? "" : " ").append(piece); };
    std::size_t at = 0;
    while (const auto piece = nextPiece(text, at)) {
        if (readTerm(text, *piece) == term)
            wasThere = true;
        else
            append(text.substr(piece->range.offset, piece->range.length));
    }
    if (!wasThere)
        append(termText(term));
    return left;
}

std::string compatibleVersions(std::string_view version)
{
    const auto core = version.substr(0, version.find('+'));
    if (core.contains('-'))
        return std::string(core);
    // As many parts as lead to the first that is not zero.
    std::size_t end = 0;
    while (end < core.size()) {
        const auto dot = std::min(core.find('.', end), core.size());
        const bool isZero = core.substr(end, dot - end) == "0";
        if (!isZero || dot == core.size())
            return std::string(core.substr(0, dot));
        end = dot + 1;
    }
    return std::string(core);
}

std::span<const std::string_view> fieldNames()
{
    static constexpr std::array<std::string_view, 13> names{"exports", "imports", "world",   "cap",    "ns",
                                                            "signer",  "licence", "kind",    "yanked", "size",
                                                            "claimed", "digest",  "versions"};
    return names;
}

std::span<const std::string> capabilityIds()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all{"host", "nothing"};
        for (const auto &row : meaning::CapabilityTable::builtIn().rows)
            all.push_back(row.id);
        return all;
    }();
    return ids;
}

} // namespace kennel::search
