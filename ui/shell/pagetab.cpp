// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/pagetab.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace kennel {

PageTab::PageTab(PageMaker maker, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

std::optional<Address> PageTab::address() const
{
    return m_page ? std::optional(m_page->address()) : std::nullopt;
}

bool PageTab::show(const Address &address)
{
    const QScopedValueRollback travelling(m_travelling, true);
    if (!m_page || m_place != address.place()) {
        Page *next = m_maker(address.place(), this);
        if (!next) {
            return false;
        }
        const bool hadFocus = m_page && m_page->isAncestorOf(focusWidget());
        if (m_page) {
            layout()->removeWidget(m_page);
            m_page->disconnect(this);
            m_page->hide();
            m_page->deleteLater();
        }
        m_page = next;
        m_place = address.place();
        layout()->addWidget(m_page);
        connect(m_page, &Page::changed, this, &PageTab::changed);
        connect(m_page, &Page::openRequested, this, &PageTab::openRequested);
        connect(m_page, &Page::moved, this, [this] {
            if (!m_travelling) {
                remember(m_page->address());
            }
            Q_EMIT changed();
        });
        m_page->setAddress(address);
        m_page->show();
        if (hadFocus) {
            m_page->setFocus();
        }
    } else {
        m_page->setAddress(address);
    }
    Q_EMIT changed();
    return true;
}

void PageTab::remember(const Address &address)
{
    if (m_position >= 0 && m_history[m_position] == address) {
        return;
    }
    m_history.resize(m_position + 1);
    m_history.append(address);
    ++m_position;
}

bool PageTab::go(const Address &address)
{
    if (!show(address)) {
        return false;
    }
    remember(address);
    Q_EMIT changed();
    return true;
}

void PageTab::goBack()
{
    if (canGoBack()) {
        --m_position;
        show(m_history[m_position]);
    }
}

void PageTab::goForward()
{
    if (canGoForward()) {
        ++m_position;
        show(m_history[m_position]);
    }
}

} // namespace kennel
