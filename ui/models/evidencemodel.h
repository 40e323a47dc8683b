// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

namespace kennel {

/** What was kept as evidence of misbehaviour: when, what, its worth to others, and the files of it, newest first. */
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, WorthColumn, PartsColumn, ColumnCount };

    explicit EvidenceModel(QObject *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    const EvidenceEntry *entry(int row) const;
    /** What the one with the key `id` is worth to others, in a word. It is remembered when views change. */
    void setWorth(std::int64_t id, const QString &word);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const RegistryView> m_view;
    std::map<std::int64_t, QString> m_worth;
};

} // namespace kennel
