// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "shell/pagetab.h"

#include <QTabWidget>

namespace kennel {

/** The tabs of the window. Says in one signal when anything about the current page changed. */
class PageArea : public QTabWidget
{
    Q_OBJECT
public:
    explicit PageArea(PageMaker maker, QWidget *parent = nullptr);

    /** Shows `address` in the current tab, or in a new one; a tab that is at its place already comes to the front. */
    bool open(const Address &address, bool newTab);
    void closeTab(int index);
    void reopenClosed();
    bool hasClosed() const { return !m_closed.isEmpty(); }

    PageTab *currentTab() const;
    Page *currentPage() const;

    /** The addresses of all tabs, and which is in front, for the next start. */
    QStringList addresses() const;
    /** Opens a tab for each of `addresses` that can be read. */
    void restore(const QStringList &addresses, int current);

Q_SIGNALS:
    void currentPageChanged();

private:
    PageTab *tabAt(int index) const;
    PageTab *addTabPage();
    void describe(PageTab *tab);

    PageMaker m_maker;
    QList<Address> m_closed;
};

} // namespace kennel
