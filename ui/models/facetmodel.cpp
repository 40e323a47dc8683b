// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/facetmodel.h"

#include "format/quantity.h"
#include "format/searchtext.h"
#include "format/visibletext.h"
#include "models/modelroles.h"

#include <algorithm>

namespace kennel {

namespace {

search::Field fieldOf(Facet facet)
{
    switch (facet) {
    case Facet::Capability:
        return search::Field::Capability;
    case Facet::Kind:
        return search::Field::Kind;
    case Facet::Namespace:
        return search::Field::Namespace;
    case Facet::Licence:
        return search::Field::Licence;
    case Facet::Yanked:
        return search::Field::Yanked;
    }
    Q_UNREACHABLE_RETURN(search::Field::Word);
}

/** What `value` is as a term; nothing where no text stands for it, as for a licence with quotation marks in it. */
std::optional<search::Term> termOf(Facet facet, const std::string &value)
{
    search::Term term{.field = fieldOf(facet)};
    if (facet == Facet::Yanked)
        term.yes = value == "yes";
    else
        term.text = value;
    const bool isOneLine = std::ranges::none_of(value, [](unsigned char c) { return c < ' ' || c == 0x7f; });
    const auto query = search::parseQuery(search::termText(term));
    return isOneLine && query && query->terms == std::vector{term} ? std::optional(term) : std::nullopt;
}

/** Whether two terms find the same: in licences a search takes no notice of case. */
bool isSame(const search::Term &one, search::Term other)
{
    const auto lower = [](const std::string &text) { return QString::fromStdString(text).toLower(); };
    if (one.field == search::Field::Licence && lower(one.text) == lower(other.text))
        other.text = one.text;
    return one == other;
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FacetModel::setFacets(const SearchFacets &facets, const search::Query &query)
{
    beginResetModel();
    m_groups.clear();
    for (std::size_t i = 0; i < FacetCount; ++i) {
        Group group{.facet = Facet(i)};
        for (const FacetValue &value : facets.values[i]) {
            if (const auto term = termOf(group.facet, value.value))
                group.values.push_back(
                    {.term = *term, .text = facetValueText(group.facet, *term), .count = value.count});
        }
        for (const search::Term &term : query.terms) {
            if (term.field != fieldOf(group.facet) || term.isNegated)
                continue;
            auto found =
                std::ranges::find_if(group.values, [&](const Value &value) { return isSame(value.term, term); });
            if (found == group.values.end())
                found = group.values.insert(found, {.term = term, .text = facetValueText(group.facet, term)});
            found->term = term; // as it was typed: that is what goes when it is unticked
            found->isChecked = true;
        }
        if (!group.values.empty())
            m_groups.push_back(std::move(group));
    }
    endResetModel();
}

const FacetModel::Value *FacetModel::value(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[index.internalId() - 1].values[std::size_t(index.row())];
}

std::optional<search::Term> FacetModel::term(const QModelIndex &index) const
{
    const Value *found = value(index);
    return found ? std::optional(found->term) : std::nullopt;
}

QModelIndex FacetModel::indexOf(const search::Term &term) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto &values = m_groups[i].values;
        if (const auto found = std::ranges::find(values, term, &Value::term); found != values.end())
            return index(int(found - values.begin()), 0, index(int(i), 0));
    }
    return {};
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    return value(index) ? createIndex(int(index.internalId() - 1), 0, quintptr(0)) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return value(parent) ? 0 : int(m_groups[std::size_t(parent.row())].values.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Value *found = value(index);
    if (!found)
        return role == Qt::DisplayRole ? facetText(m_groups[std::size_t(index.row())].facet) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case SecondaryRole:
        return countText(found->count);
    case Qt::CheckStateRole:
        return found->isChecked ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return QString(found->text + u'\n' + visibleText(QString::fromStdString(search::termText(found->term))));
    case Qt::AccessibleTextRole:
        return facetAccessibleText(found->text, found->count);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    const auto wanted = term(index);
    if (!wanted || role != Qt::CheckStateRole)
        return false;
    Q_EMIT toggled(*wanted);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!value(index))
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace kennel
