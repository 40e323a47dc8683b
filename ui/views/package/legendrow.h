// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kennel {

/** The entries of a legend in a row. It never asks for room: entries that do not fit are left out, the last ones first.
 */
class LegendRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegendRow(QWidget *parent = nullptr);

    void addEntry(QWidget *entry);
    /** Deletes all entries. */
    void clear();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QList<QWidget *> m_entries;
};

} // namespace kennel
