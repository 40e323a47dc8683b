// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/searchsql.h"

#include "search/releasefacts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

using search::Comparison;
using search::FactTerm;
using search::Field;
using search::Term;

/// A word as FTS5 takes it: in quotation marks, as the beginning of a word. "image-proxy" is two words in a row.
QString ftsWord(const std::string &text)
{
    QString quoted = QString::fromStdString(text);
    quoted.replace(u'"', u' ');
    return u'"' + quoted + u"\"*"_s;
}

/// The end of all texts that begin with \a text, in the order of bytes.
QString behind(const QString &text)
{
    return text + QChar(0xffff);
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

class Builder
{
public:
    void add(const Term &term)
    {
        const QString condition = conditionOf(term);
        if (condition.isEmpty())
            return;
        if (!term.isNegated)
            m_parts << condition;
        else if (isOfContent(term.field)) // of a content that nobody read, nobody knows what it lacks
            m_parts << u"(r.state = 1 AND NOT coalesce(%1, 0))"_s.arg(condition);
        else
            m_parts << u"NOT coalesce(%1, 0)"_s.arg(condition);
    }

    void addRaw(const QString &condition, const QVariant &value)
    {
        m_parts << condition;
        m_sql.values << value;
    }

    SearchSql take()
    {
        // Words are looked up first; without any, the first fact. What SQLite would plan is to ask both for each
        // release.
        if (!m_words.isEmpty()) {
            m_sql.candidates = u"SELECT rowid AS id FROM indexed_word WHERE indexed_word MATCH ?"_s;
            m_sql.candidateValues = {m_words};
        } else if (!m_facts.isEmpty()) {
            auto first = m_facts.takeFirst();
            m_sql.candidates = u"SELECT DISTINCT id FROM (%1)"_s.arg(first.select);
            m_sql.candidateValues = first.values;
        }
        for (const Fact &fact : std::as_const(m_facts)) {
            m_parts << u"r.id IN (%1)"_s.arg(fact.select);
            m_sql.values << fact.values;
        }
        m_sql.condition = m_parts.isEmpty() ? u"1"_s : m_parts.join(u" AND "_s);
        return std::move(m_sql);
    }

private:
    struct Fact
    {
        QString select; ///< the releases, as "id"
        QList<QVariant> values;
    };

    QString factCondition(FactTerm::Kind kind, const Term &term)
    {
        // The name itself, or what is below it: "wasi:http" stands for all of its interfaces. With OR between the two,
        // SQLite would read everything of that kind.
        const QString value = QString::fromStdString(term.text);
        QString ofVersion;
        QList<QVariant> versions;
        if (!term.version.empty()) {
            const QString version = QString::fromStdString(term.version);
            ofVersion = u" AND (version = ? OR (version >= ? AND version < ?))"_s;
            versions = {version, QString(version + u'.'), behind(version + u'.')};
        }
        const Fact fact{
            u"SELECT release AS id FROM indexed_term WHERE kind = ? AND value = ?%1 UNION ALL SELECT release "
            "FROM indexed_term WHERE kind = ? AND value >= ? AND value < ?%1"_s.arg(ofVersion),
            QList<QVariant>{int(kind), value} + versions +
                QList<QVariant>{int(kind), QString(value + u'/'), behind(value + u'/')} + versions};
        if (!term.isNegated) {
            m_facts << fact;
            return {};
        }
        m_sql.values << fact.values;
        return u"r.id IN (%1)"_s.arg(fact.select);
    }

    QString beginning(const QString &column, const std::string &text)
    {
        const QString value = QString::fromStdString(text);
        m_sql.values << value << behind(value);
        return u"(%1 >= ? AND %1 < ?)"_s.arg(column);
    }

    QString numberCondition(const QString &column, const Term &term, std::int64_t width)
    {
        switch (term.comparison) {
        case Comparison::Less:
            m_sql.values << qlonglong(term.number);
            return u"(%1 < ?)"_s.arg(column);
        case Comparison::Greater:
            m_sql.values << qlonglong(term.number + width - 1);
            return u"(%1 > ?)"_s.arg(column);
        case Comparison::Equal:
            m_sql.values << qlonglong(term.number) << qlonglong(term.number + width);
            return u"(%1 >= ? AND %1 < ?)"_s.arg(column);
        }
        return {};
    }

    QString conditionOf(const Term &term)
    {
        constexpr std::int64_t day = 24 * 60 * 60;
        const QString text = QString::fromStdString(term.text);
        switch (term.field) {
        case Field::Word:
            if (!term.isNegated) {
                m_words += (m_words.isEmpty() ? u""_s : u" AND "_s) + ftsWord(term.text);
                if (m_sql.firstWord.isEmpty())
                    m_sql.firstWord = text;
                return {};
            }
            m_sql.values << ftsWord(term.text);
            return u"r.id IN (SELECT rowid FROM indexed_word WHERE indexed_word MATCH ?)"_s;
        case Field::Exports:
            return factCondition(FactTerm::Kind::Export, term);
        case Field::Imports:
            return factCondition(FactTerm::Kind::Import, term);
        case Field::World:
            return factCondition(FactTerm::Kind::World, term);
        case Field::Capability:
            return factCondition(FactTerm::Kind::Capability, term);
        case Field::Namespace:
            m_sql.values << text;
            return u"(r.namespace = ?)"_s;
        case Field::Signer:
            return beginning(u"r.signer"_s, term.text.starts_with("sha256:") ? term.text : "sha256:" + term.text);
        case Field::Licence:
            m_sql.values << text.toLower();
            return u"(instr(lower(r.licence), ?) > 0)"_s;
        case Field::Kind:
            m_sql.values << text;
            return u"(r.kind = ?)"_s;
        case Field::Yanked:
            m_sql.values << int(term.yes);
            return u"(r.yanked = ?)"_s;
        case Field::Size:
            return numberCondition(u"r.size"_s, term, 1);
        case Field::Claimed:
            return numberCondition(u"r.claimed"_s, term, day);
        case Field::Digest: {
            const QString digits = text.startsWith("sha256:"_L1) ? text.sliced(7) : text;
            return beginning(u"lower(hex(r.digest))"_s, digits.toLower().toStdString());
        }
        case Field::Versions:
            return {};
        }
        return {};
    }

    SearchSql m_sql;
    QStringList m_parts;
    QString m_words; // as FTS5 is asked
    QList<Fact> m_facts;
};

/// Whether older versions are looked at as well.
bool wantsAllVersions(const search::Query &query)
{
    return std::ranges::any_of(query.terms, [](const Term &term) {
        return (term.field == Field::Versions && term.yes != term.isNegated) ||
               (term.field == Field::Yanked && term.yes != term.isNegated) || term.field == Field::Digest;
    });
}

} // namespace

SearchSql searchSql(const search::Query &query, std::optional<std::int64_t> registry)
{
    Builder builder;
    if (registry)
        builder.addRaw(u"r.registry = ?"_s, qlonglong(*registry));
    if (!wantsAllVersions(query))
        builder.addRaw(u"r.newest = ?"_s, 1);
    for (const Term &term : query.terms)
        builder.add(term);
    return builder.take();
}

} // namespace kennel
