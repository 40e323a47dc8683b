// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/page.h"

#include <QWidget>

#include <functional>

namespace kennel {

/** Makes the page of a place; null if nothing can show it. */
using PageMaker = std::function<Page *(const Address &place, QWidget *parent)>;

/** A tab: one page at a time, and the places that it showed, for back and forward. */
class PageTab : public QWidget
{
    Q_OBJECT
public:
    explicit PageTab(PageMaker maker, QWidget *parent = nullptr);

    /** Goes to `address`; whatever lay ahead is forgotten. False if nothing can show it. */
    bool go(const Address &address);
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void goBack();
    void goForward();

    Page *page() const { return m_page; }
    std::optional<Address> address() const;

Q_SIGNALS:
    /** The page, its title, icon, status or address changed. */
    void changed();
    void openRequested(const kennel::Address &address, bool newTab);

private:
    bool show(const Address &address);
    void remember(const Address &address);

    PageMaker m_maker;
    Page *m_page = nullptr;
    Address m_place;
    QList<Address> m_history;
    qsizetype m_position = -1;
    bool m_travelling = false; ///< the page moves because of back or forward
};

} // namespace kennel
