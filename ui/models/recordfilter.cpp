// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/recordfilter.h"

#include "models/modelroles.h"
#include "models/recordtablemodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr std::array outcomes{Outcome::Verified,      Outcome::Stale,         Outcome::NotFound, Outcome::NotChecked,
                              Outcome::CouldNotCheck, Outcome::RejectedInput, Outcome::Failed};

std::optional<Outcome> outcomeFromWord(const QString &word)
{
    for (const auto outcome : outcomes) {
        const auto code = outcomeCode(outcome);
        if (word == QLatin1StringView(code.data(), qsizetype(code.size())))
            return outcome;
    }
    return std::nullopt;
}

} // namespace

RecordQuery RecordQuery::parse(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    RecordQuery query;
    for (const auto &part : text.split(space, Qt::SkipEmptyParts)) {
        const auto colon = part.indexOf(u':');
        const QString field = part.left(colon).toLower();
        const QString value = part.mid(colon + 1).toLower();
        const bool known = colon > 0 && (field == "key"_L1 || field == "kind"_L1 || field == "outcome"_L1);
        // A field without a value yet is being typed: it narrows nothing.
        if (known && value.isEmpty())
            continue;
        if (!known) {
            query.words << part;
        } else if (field == "key"_L1) {
            query.keys << value;
        } else if (field == "kind"_L1) {
            if (const auto kind = entryKindFromWord(value))
                query.kinds.push_back(*kind);
            else
                query.problem = part;
        } else if (const auto outcome = outcomeFromWord(value)) {
            query.outcomes.push_back(*outcome);
        } else {
            query.problem = part;
        }
    }
    return query;
}

bool RecordQuery::matches(const RecordView &record, const QString &sentence) const
{
    for (const auto &word : words) {
        if (!sentence.contains(word, Qt::CaseInsensitive))
            return false;
    }
    if (!keys.isEmpty()) {
        QString id = QString::fromStdString(record.published.envelope.keyId.text());
        if (id.startsWith("sha256:"_L1))
            id.remove(0, 7);
        const bool any = std::ranges::any_of(keys, [&](QString key) {
            if (key.startsWith("sha256:"_L1))
                key.remove(0, 7);
            return id.startsWith(key, Qt::CaseInsensitive);
        });
        if (!any)
            return false;
    }
    if (!kinds.empty()) {
        const auto have = entryKinds(record);
        if (!std::ranges::any_of(kinds, [&](EntryKind kind) { return std::ranges::contains(have, kind); }))
            return false;
    }
    return outcomes.empty() || std::ranges::contains(outcomes, record.outcome);
}

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RecordFilter::setText(const QString &text)
{
    auto query = RecordQuery::parse(text);
    m_problem = query.problem;
    if (!m_problem.isEmpty())
        return;
    m_query = std::move(query);
    invalidateRowsFilter();
}

int RecordFilter::count(const QString &text) const
{
    const auto *records = qobject_cast<const RecordTableModel *>(sourceModel());
    const auto query = RecordQuery::parse(text);
    if (!records || !query.problem.isEmpty())
        return 0;
    int matches = 0;
    for (int row = 0; row < records->rowCount(); ++row)
        matches += query.matches(*records->record(row),
                                 records->index(row, RecordTableModel::EntriesColumn).data().toString());
    return matches;
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty())
        return true;
    const auto *records = qobject_cast<const RecordTableModel *>(sourceModel());
    const auto sentence = sourceModel()->index(row, RecordTableModel::EntriesColumn, parent).data().toString();
    return records && m_query.matches(*records->record(row), sentence);
}

} // namespace kennel
