// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QTreeView>

namespace kennel {

/** A tree as it looks everywhere, which can be expanded and collapsed as a whole, with the keys of CodeView. */
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(const QString &accessibleName, QWidget *parent = nullptr);

    /** Offers `actions` in the context menu, above what every tree offers. */
    void addItemActions(const QList<QAction *> &actions);

private:
    QAction *m_ofEveryTree; ///< a separator: behind it is what every tree offers
};

} // namespace kennel
