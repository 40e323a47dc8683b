// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/modelroles.h"
#include "models/recordkinds.h"
#include "session/logview.h"

#include <QAbstractTableModel>

#include <memory>

namespace kennel {

/** The records of one log, oldest first: who signed what, when it claims to have been, and whether it holds. */
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        OutcomeColumn,
        KindColumn,
        EntriesColumn,
        SignerColumn,
        TimeColumn,
        IndexColumn,
        ColumnCount
    };

    explicit RecordTableModel(QObject *parent = nullptr);

    /** Shows `log`. A longer snapshot of the same log is applied as rows added and changed: selection and scroll stay.
     */
    void setLog(std::shared_ptr<const LogView> log);
    const std::shared_ptr<const LogView> &log() const { return m_log; }
    /** The record of a row; null beyond the end. */
    const RecordView *record(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const RecordView &record, int column) const;
    QVariant sortValue(const RecordView &record, int column) const;
    QString copyText(const RecordView &record, int column) const;

    std::shared_ptr<const LogView> m_log;
};

} // namespace kennel
