// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "store/indexsearch.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kennel {

/** What was found: a release a row. */
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PackageColumn, VersionColumn, KindColumn, SizeColumn, SignerColumn, DescriptionColumn, ColumnCount };

    explicit SearchModel(QObject *parent = nullptr);

    /** Shows `hits`; `labels` are those of registries by their keys. */
    void setHits(SearchHits hits, QHash<std::int64_t, QString> labels);
    /** Where the release of a row is. */
    Address address(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const IndexedRelease &release, int column) const;

    SearchHits m_hits;
    QHash<std::int64_t, QString> m_labels;
};

} // namespace kennel
