// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStyledItemDelegate>

namespace kennel {

/**
 * Rows of the package list: a namespace in bold with the number of its packages, a package with the mark of its outcome
 * and its newest version. Outcomes are marks only; the words are in the list's foot.
 */
class PackageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PackageDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace kennel
