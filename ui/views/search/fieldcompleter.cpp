// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/fieldcompleter.h"

#include <QStringListModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList fields()
{
    QStringList all;
    for (const auto name : search::fieldNames())
        all << text(name) + u':';
    return all;
}

/** Whole terms of the fields whose values do not depend on what was indexed; sizes and dates as examples. */
QStringList knownTerms()
{
    QStringList all{u"kind:component"_s,      u"kind:module"_s,        u"kind:wit-package"_s, u"yanked:yes"_s,
                    u"yanked:no"_s,           u"versions:all"_s,       u"size:<1MB"_s,        u"size:>1MB"_s,
                    u"claimed:>2025-01-01"_s, u"claimed:<2025-01-01"_s};
    for (const auto &id : search::capabilityIds())
        all << u"cap:"_s + text(id);
    return all;
}

/** The fields whose values are what was indexed. */
constexpr std::array indexed{
    std::pair{"exports"_L1, search::Field::Exports}, std::pair{"imports"_L1, search::Field::Imports},
    std::pair{"world"_L1, search::Field::World},     std::pair{"ns"_L1, search::Field::Namespace},
    std::pair{"signer"_L1, search::Field::Signer},   std::pair{"licence"_L1, search::Field::Licence}};

/** Where the last term of `all` begins, behind the minus sign if it has one. */
qsizetype lastTerm(const QString &all)
{
    const auto last = std::find_if(all.crbegin(), all.crend(), [](QChar c) { return c.isSpace(); });
    const qsizetype begin = all.crend() - last;
    return all.sliced(begin).startsWith(u'-') ? begin + 1 : begin;
}

} // namespace

FieldCompleter::FieldCompleter(QObject *parent)
    : QCompleter(parent)
    , m_offers(new QStringListModel(fields(), this))
{
    setModel(m_offers);
    setCaseSensitivity(Qt::CaseInsensitive);
}

void FieldCompleter::setText(const QString &all)
{
    const QString term = all.sliced(lastTerm(all));
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        m_offers->setStringList(fields());
        return;
    }
    const QString field = term.first(colon);
    const auto found = std::ranges::find(indexed, field, &std::pair<QLatin1StringView, search::Field>::first);
    if (found == indexed.end()) {
        m_offers->setStringList(knownTerms());
        return;
    }
    m_offers->setStringList({});
    m_field = found->second;
    m_beginning = term.sliced(colon + 1).toStdString();
    Q_EMIT valuesWanted(m_field, m_beginning);
}

void FieldCompleter::setValues(search::Field field, const std::string &beginning,
                               const std::vector<std::string> &values)
{
    if (field != m_field || beginning != m_beginning)
        return;
    QStringList terms;
    for (const std::string &value : values)
        terms << text(search::termText({.field = field, .text = value}));
    // What is written out already is no news.
    terms.removeAll(text(search::termText({.field = field, .text = beginning})));
    m_offers->setStringList(terms);
}

QStringList FieldCompleter::splitPath(const QString &all) const
{
    const qsizetype begin = lastTerm(all);
    m_before = all.first(begin);
    const QString last = all.sliced(begin);
    // Nothing is offered before anything of the term is there.
    return {last.isEmpty() ? u"\n"_s : last};
}

QString FieldCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + QCompleter::pathFromIndex(index);
}

} // namespace kennel
