// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"
#include "store/indexsearch.h"

#include <QTreeView>

namespace kennel {

class FacetModel;

/** What the hits of a search are, each value with a box that puts its term into the query or takes it out again. */
class FacetList : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetList(QWidget *parent = nullptr);

    /** Shows what the hits of `query` are; the current value stays the current one while it is there. */
    void setFacets(const SearchFacets &facets, const search::Query &query);

Q_SIGNALS:
    /** The user wants a term in the query, or out of it again. */
    void toggled(const kennel::search::Term &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FacetModel *m_model;
};

} // namespace kennel
