// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/searchplan.h"

#include "store/database.h"
#include "store/searchtoken.h"
#include "store/termtable.h"
#include "wasm/binary.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

using search::Comparison;
using search::Field;
using search::Term;
using searchtoken::Fact;
using searchtoken::Place;

/// Numbers from `first` to `last`.
struct Range
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// What \a term asks of a number.
Range rangeOf(const Term &term, std::int64_t least)
{
    switch (term.comparison) {
    case Comparison::Less:
        return {least, term.number - 1};
    case Comparison::Greater:
        return {term.number + term.width, std::numeric_limits<std::int64_t>::max()};
    case Comparison::Equal:
        return {term.number, term.number + term.width - 1};
    }
    return {};
}

/// Whether the content has to be read to say that a term does not hold.
bool isOfContent(Field field)
{
    switch (field) {
    case Field::Word:
    case Field::Exports:
    case Field::Imports:
    case Field::World:
    case Field::Capability:
    case Field::Licence:
    case Field::Kind:
    case Field::Size:
        return true;
    default:
        return false;
    }
}

QString anyOf(const QStringList &terms)
{
    return terms.size() == 1 ? terms.front() : u'(' + terms.join(" OR "_L1) + u')';
}

/// Words in a row, the last one as the beginning of a word.
QString phrase(const QStringList &words)
{
    return u'"' + words.join(u' ') + u"\"*"_s;
}

QString placedPhrase(const QStringList &words, Place place)
{
    QStringList all;
    for (const QString &word : words)
        all << searchtoken::placed(word, place);
    return phrase(all);
}

class Planner
{
public:
    explicit Planner(Database &database)
        : m_terms(database)
    {
    }

    void scope(std::optional<std::int64_t> registry, bool allVersions)
    {
        if (registry)
            m_all << searchtoken::term(allVersions ? Fact::Registry : Fact::Newest, std::uint64_t(*registry));
        else
            m_all << searchtoken::term(allVersions ? Fact::Any : Fact::AnyNewest);
    }

    /// What is kept of a registry that was taken off the list is not found.
    void withoutRemoved(Database &database)
    {
        auto rows = database.statement("SELECT id FROM registry WHERE removed_at IS NOT NULL");
        while (rows.next())
            m_none << searchtoken::term(Fact::Registry, rows.count(0));
    }

    void add(const Term &term)
    {
        if (term.field == Field::Versions)
            return;
        const bool isNumber = term.field == Field::Size || term.field == Field::Claimed;
        if (term.isNegated && isOfContent(term.field)) // of a content that nobody read, nobody knows what it lacks
            m_all << searchtoken::term(Fact::Read);
        if (isNumber)
            addNumber(term);
        else if (term.field == Field::Digest)
            addDigest(term);
        else if (term.field == Field::Word)
            addWord(term);
        else
            addFact(term);
    }

    SearchPlan take()
    {
        const QString facts = m_all.join(" AND "_L1);
        const auto match = [&](const QStringList &words) {
            QString all = words.isEmpty() ? facts : words.join(" AND "_L1) + " AND "_L1 + facts;
            if (!m_none.isEmpty())
                all = u'(' + all + ") NOT "_L1 + anyOf(m_none);
            return all;
        };
        if (!m_words.isEmpty()) {
            QStringList name;
            QStringList description;
            for (const QStringList &words : std::as_const(m_words)) {
                name << placedPhrase(words, Place::Name);
                description << anyOf({name.last(), placedPhrase(words, Place::Description)});
            }
            m_plan.matches << match(QStringList{placedPhrase(m_words.front().first(1), Place::NameStart)} + name)
                           << match(name) << match(description);
        }
        m_plan.matches << match(m_anywhere);
        m_plan.condition = m_conditions.join(" AND "_L1);
        return std::move(m_plan);
    }

private:
    /// One of \a terms has to be there, or none of them if the term is negated.
    void require(const QStringList &terms, bool isNegated)
    {
        if (isNegated)
            m_none << terms;
        else if (terms.isEmpty())
            m_plan.isNothing = true;
        else
            m_all << anyOf(terms);
    }

    void addWord(const Term &term)
    {
        QString text = searchtoken::cleaned(QString::fromStdString(term.text));
        const auto words = searchtoken::wordsOf(text);
        text.replace(u'"', u' ');
        text.replace(QChar(u'\0'), u' ');
        if (words.isEmpty()) {
            require({}, term.isNegated);
            return;
        }
        const QString anywhere = phrase({text});
        if (term.isNegated) {
            m_none << anywhere;
        } else {
            m_words << words;
            m_anywhere << anywhere;
        }
    }

    QStringList numbered(const std::vector<std::int64_t> &ids)
    {
        QStringList terms;
        for (const auto id : ids)
            terms << searchtoken::term(Fact::Term, std::uint64_t(id));
        m_plan.isWhole &= ids.size() < std::size_t(MaxTermRows);
        return terms;
    }

    QStringList interfaces(TermKind kind, const Term &term)
    {
        if (!term.version.empty())
            return numbered(m_terms.findVersions(kind, term.text, term.version));
        std::vector<std::int64_t> ids;
        for (const std::string &value : {term.text, term.text + '/'}) {
            if (const auto id = m_terms.find(kind, value))
                ids.push_back(*id);
        }
        return numbered(ids);
    }

    QStringList exactly(TermKind kind, const std::string &value)
    {
        const auto id = m_terms.find(kind, value);
        return id ? numbered({*id}) : QStringList();
    }

    void addFact(const Term &term)
    {
        switch (term.field) {
        case Field::Exports:
            return require(interfaces(TermKind::Export, term), term.isNegated);
        case Field::Imports:
            return require(interfaces(TermKind::Import, term), term.isNegated);
        case Field::World:
            return require(interfaces(TermKind::World, term), term.isNegated);
        case Field::Capability:
            return require(exactly(TermKind::Capability, term.text), term.isNegated);
        case Field::Namespace:
            return require(exactly(TermKind::Namespace, term.text), term.isNegated);
        case Field::Signer: {
            const std::string text = term.text.starts_with("sha256:") ? term.text : "sha256:" + term.text;
            return require(numbered(m_terms.findBeginning(TermKind::Signer, text)), term.isNegated);
        }
        case Field::Licence:
            return require(numbered(m_terms.findContaining(TermKind::Licence, term.text)), term.isNegated);
        case Field::Kind: {
            using enum wasm::FileKind;
            for (const auto kind : {Module, Component, WitPackage}) {
                if (wasm::fileKindName(kind) == term.text)
                    return require({searchtoken::term(Fact::Kind, std::uint64_t(kind))}, term.isNegated);
            }
            return require({}, term.isNegated);
        }
        case Field::Yanked:
            return require({searchtoken::term(Fact::Yanked)}, term.isNegated == term.yes);
        default:
            return;
        }
    }

    /// Classes of numbers narrow it down, the numbers themselves decide.
    void addNumber(const Term &term)
    {
        constexpr auto least = std::numeric_limits<std::int64_t>::min();
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        const bool isSize = term.field == Field::Size;
        const Range range = rangeOf(term, isSize ? 0 : least);
        std::vector<Range> ranges{range};
        if (term.isNegated) {
            ranges.clear();
            if (range.first > (isSize ? 0 : least))
                ranges.push_back({isSize ? 0 : least, range.first - 1});
            if (range.last < most)
                ranges.push_back({range.last + 1, most});
        }
        QStringList classes;
        QStringList conditions;
        for (const Range &each : ranges) {
            if (each.first > each.last)
                continue;
            classes << (isSize ? sizeClasses(each) : months(each));
            conditions << u"(%1 >= ? AND %1 <= ?)"_s.arg(isSize ? u"r.size"_s : u"r.claimed"_s);
            m_plan.values << each.first << each.last;
        }
        require(classes, false);
        m_conditions << anyOf(conditions);
    }

    static QStringList sizeClasses(const Range &range)
    {
        QStringList classes;
        const auto last = searchtoken::sizeClass(std::uint64_t(range.last));
        for (auto each = searchtoken::sizeClass(std::uint64_t(range.first)); each <= last; ++each)
            classes << searchtoken::term(Fact::SizeClass, each);
        return classes;
    }

    /// Whole years, and the months beside them.
    static QStringList months(const Range &range)
    {
        QStringList terms;
        const auto last = searchtoken::month(range.last);
        for (auto each = searchtoken::month(range.first); each <= last;) {
            const bool isYear = each % 12 == 0 && each + 11 <= last;
            terms << searchtoken::term(isYear ? Fact::Year : Fact::Month, isYear ? each / 12 : each);
            each += isYear ? 12 : 1;
        }
        return terms;
    }

    void addDigest(const Term &term)
    {
        QString digits = QString::fromStdString(term.text);
        if (digits.startsWith("sha256:"_L1))
            digits = digits.sliced(7);
        const QByteArray low = QByteArray::fromHex(digits.leftJustified(64, u'0').toLatin1());
        const QByteArray high = QByteArray::fromHex(digits.leftJustified(64, u'f').toLatin1());
        if (low.size() != 32 || high.size() != 32) { // not from parseQuery()
            require({}, term.isNegated);
            return;
        }
        const auto start = [](const QByteArray &digest) {
            return std::uint64_t(std::uint8_t(digest[0])) << 4 | std::uint8_t(digest[1]) >> 4;
        };
        if (!term.isNegated) {
            QStringList starts;
            for (auto each = start(low); each <= start(high); ++each)
                starts << searchtoken::term(Fact::DigestStart, each);
            require(starts, false);
        }
        m_conditions << (term.isNegated ? u"NOT (coalesce(r.digest >= ? AND r.digest <= ?, 0))"_s
                                        : u"(r.digest >= ? AND r.digest <= ?)"_s);
        m_plan.blobs << low << high;
    }

    TermTable m_terms;
    SearchPlan m_plan;
    QStringList m_all;          ///< facts that have to be there
    QStringList m_none;         ///< what must not be there
    QList<QStringList> m_words; ///< each term's words
    QStringList m_anywhere;     ///< the same as phrases
    QStringList m_conditions;
};

} // namespace

bool wantsAllVersions(const search::Query &query)
{
    return std::ranges::any_of(query.terms, [](const Term &term) {
        return (term.field == Field::Versions && term.yes != term.isNegated) ||
               (term.field == Field::Yanked && term.yes != term.isNegated) || term.field == Field::Digest;
    });
}

SearchPlan SearchPlan::of(Database &database, const search::Query &query, std::optional<std::int64_t> registry)
{
    Planner planner(database);
    planner.scope(registry, wantsAllVersions(query));
    if (!registry)
        planner.withoutRemoved(database);
    // Blobs are bound behind the numbers, so conditions with them come last.
    for (const Term &term : query.terms) {
        if (term.field != Field::Digest)
            planner.add(term);
    }
    for (const Term &term : query.terms) {
        if (term.field == Field::Digest)
            planner.add(term);
    }
    return planner.take();
}

} // namespace kennel
