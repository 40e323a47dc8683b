// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/evidencemodel.h"

#include "format/findingtext.h"
#include "format/quantity.h"
#include "models/modelroles.h"

using namespace Qt::StringLiterals;

namespace kennel {

EvidenceModel::EvidenceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EvidenceModel::setView(std::shared_ptr<const RegistryView> view)
{
    // The same evidence again leaves the selection alone.
    const bool isSame = m_view && view && m_view->evidence == view->evidence;
    if (isSame) {
        m_view = std::move(view);
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

void EvidenceModel::setWorth(std::int64_t id, const QString &word)
{
    m_worth[id] = word;
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row)->id == id)
            Q_EMIT dataChanged(index(row, WorthColumn), index(row, WorthColumn));
    }
}

const EvidenceEntry *EvidenceModel::entry(int row) const
{
    if (!m_view || row < 0 || row >= int(m_view->evidence.size()))
        return nullptr;
    return &m_view->evidence[m_view->evidence.size() - 1 - std::size_t(row)];
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : int(m_view->evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != CopyRole)
        return {};
    const auto &shown = *entry(index.row());
    switch (index.column()) {
    case TimeColumn:
        return timeText(shown.when);
    case WhatColumn:
        return evidenceHeadline(shown.code);
    case WorthColumn: {
        const auto worth = m_worth.find(shown.id);
        return worth == m_worth.end() ? QString() : worth->second;
    }
    case PartsColumn: {
        QStringList names;
        for (const auto &[name, size] : shown.files)
            names << name;
        return names.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Kept since");
    case WhatColumn:
        return tr("Said to show");
    case WorthColumn:
        return tr("Worth to others");
    case PartsColumn:
        return tr("Files");
    default:
        return {};
    }
}

} // namespace kennel
