// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "search/searchquery.h"

#include "meaning/capabilitytable.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
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
    if (text != "yes" && text != "no" && text != "all")
        return std::unexpected(QueryErrorCode::YesNo);
    if (text == "all" && term.field != Field::Versions)
        return std::unexpected(QueryErrorCode::YesNo);
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
    const std::chrono::year_month_day day{std::chrono::year(parts[0]), std::chrono::month(unsigned(parts[1])),
                                          std::chrono::day(unsigned(parts[2]))};
    if (!text.empty() || !day.ok())
        return std::unexpected(QueryErrorCode::Date);
    term.number = std::chrono::sys_seconds(std::chrono::sys_days(day)).time_since_epoch().count();
    return {};
}

Parsed readInterface(std::string_view text, Term &term)
{
    const auto at = text.find('@');
    term.text = text.substr(0, at);
    if (at != std::string_view::npos)
        term.version = text.substr(at + 1);
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

} // namespace

std::expected<Query, QueryError> parseQuery(std::string_view text)
{
    Query query;
    std::size_t at = 0;
    while (true) {
        at = text.find_first_not_of(" \t", at);
        if (at == std::string_view::npos)
            return query;
        const std::size_t begin = at;
        // Blanks between quotation marks belong to the term.
        bool quoted = false;
        std::string word;
        for (; at < text.size() && (quoted || (text[at] != ' ' && text[at] != '\t')); ++at) {
            if (text[at] == '"')
                quoted = !quoted;
            else
                word += text[at];
        }
        const ByteRange range{begin, at - begin};
        if (quoted)
            return std::unexpected(QueryError{QueryErrorCode::Quote, range});
        Term term;
        std::string_view rest = word;
        if (rest.starts_with('-')) {
            term.isNegated = true;
            rest.remove_prefix(1);
        }
        const auto name = rest.substr(0, rest.find(':'));
        const bool mayBeField = name.size() < rest.size() && text[range.offset + (term.isNegated ? 1 : 0)] != '"';
        if (const auto *slip = std::ranges::find(slips, name, &decltype(slips)::value_type::first);
            mayBeField && slip != slips.end()) {
            return std::unexpected(QueryError{QueryErrorCode::UnknownField, range, std::string(slip->second)});
        }
        const auto *field =
            mayBeField ? std::ranges::find(fields, name, &std::pair<std::string_view, Field>::first) : fields.end();
        if (field != fields.end()) {
            term.field = field->second;
            rest.remove_prefix(field->first.size() + 1);
        }
        if (rest.empty())
            return std::unexpected(QueryError{QueryErrorCode::Nothing, range});
        if (const auto read = readValue(rest, term); !read)
            return std::unexpected(QueryError{read.error(), range});
        query.terms.push_back(std::move(term));
    }
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
