// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/common/columnchoice.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace kennel {

class DataTable;

/**
 * Remembers what the user made of the columns of each kind of table, by the object name that all tables of a kind have:
 * whichever of them is opened next, in this run or a later one, begins so.
 */
class ColumnKeeper : public QObject
{
    Q_OBJECT

public:
    /** `choices` are those of the last time. */
    explicit ColumnKeeper(QMap<QString, ColumnChoice> choices, QObject *parent = nullptr);

    /** Gives the tables below `widget` that have a name the columns of their kind, and follows what becomes of them. */
    void follow(const QWidget &widget);
    const QMap<QString, ColumnChoice> &choices() const { return m_choices; }

private:
    void changed(const DataTable &table);

    QMap<QString, ColumnChoice> m_choices;
    QList<QPointer<DataTable>> m_tables;
};

} // namespace kennel
