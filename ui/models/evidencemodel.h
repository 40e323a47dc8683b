// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QAbstractTableModel>

#include <memory>

namespace kennel {

/** What was kept as proof of misbehaviour: when, what, and the files of it, newest first. */
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, PartsColumn, ColumnCount };

    explicit EvidenceModel(QObject *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    const EvidenceEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const RegistryView> m_view;
};

} // namespace kennel
