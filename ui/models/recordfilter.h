// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "models/recordkinds.h"

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kennel {

/**
 * What a user looks for among records: words of the sentence, and `key:7f3a` (signer, by the digits of its id),
 * `kind:release`, `outcome:failed`. All of them must hold; a field given twice is either of its values.
 */
struct RecordQuery
{
    QStringList words;
    QStringList keys;
    std::vector<EntryKind> kinds;
    std::vector<Outcome> outcomes;
    QString problem; ///< the part that means nothing (`kind:relase`); empty if all of it is understood

    static RecordQuery parse(const QString &text);
    bool isEmpty() const { return words.isEmpty() && keys.isEmpty() && kinds.empty() && outcomes.empty(); }
    /** Whether `record` is looked for; `sentence` is the record in words. */
    bool matches(const RecordView &record, const QString &sentence) const;
};

/** The records of a RecordTableModel that a query looks for, sortable by every column. */
class RecordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);

    /** Shows what `text` looks for. A text that is not understood changes nothing but problem(). */
    void setText(const QString &text);
    /** How many records `text` would show; 0 for a text that is not understood. */
    int count(const QString &text) const;
    QString problem() const { return m_problem; }
    const RecordQuery &query() const { return m_query; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecordQuery m_query;
    QString m_problem;
};

} // namespace kennel
