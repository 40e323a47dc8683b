// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/columnkeeper.h"

#include "views/common/datatable.h"
#include "views/common/tableheader.h"

#include <utility>

namespace kennel {

ColumnKeeper::ColumnKeeper(QMap<QString, ColumnChoice> choices, QObject *parent)
    : QObject(parent)
    , m_choices(std::move(choices))
{
}

void ColumnKeeper::follow(const QWidget &widget)
{
    m_tables.removeIf([](const auto &table) { return table.isNull(); });
    for (auto *table : widget.findChildren<DataTable *>()) {
        if (table->objectName().isEmpty()) {
            continue;
        }
        if (const auto kept = m_choices.constFind(table->objectName()); kept != m_choices.cend()) {
            table->header()->setChoice(*kept);
        }
        m_tables += table;
        connect(table->header(), &TableHeader::choiceChanged, this, [this, table] { changed(*table); });
    }
}

void ColumnKeeper::changed(const DataTable &table)
{
    const ColumnChoice &choice = table.header()->choice();
    if (choice == m_choices.value(table.objectName())) {
        return; // a click on the heading, which sorts
    }
    m_choices.insert(table.objectName(), choice);
    for (const auto &other : std::as_const(m_tables)) {
        if (other && other != &table && other->objectName() == table.objectName()) {
            other->header()->setChoice(choice);
        }
    }
}

} // namespace kennel
