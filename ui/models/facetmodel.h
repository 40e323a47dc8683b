// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"
#include "store/indexsearch.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace kennel {

/**
 * What the hits of a query are, a facet a row with its values below it. A value is checked while the query asks for it;
 * checking it only asks for another query, which the model is then given.
 */
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FacetModel(QObject *parent = nullptr);

    /** Shows what the hits of `query` are. What it asks for is there even if no hit is left. */
    void setFacets(const SearchFacets &facets, const search::Query &query);
    /** The term that a value stands for; nothing for a facet. */
    std::optional<search::Term> term(const QModelIndex &index) const;
    /** The value with that term; an invalid index if there is none. */
    QModelIndex indexOf(const search::Term &term) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /** The user wants a term in the query, or out of it again. */
    void toggled(const kennel::search::Term &term);

private:
    struct Value
    {
        search::Term term{};
        QString text{};
        std::uint64_t count = 0;
        bool isChecked = false;
    };
    struct Group
    {
        Facet facet = Facet::Capability;
        std::vector<Value> values{};
    };
    const Value *value(const QModelIndex &index) const;

    std::vector<Group> m_groups;
};

} // namespace kennel
