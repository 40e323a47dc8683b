// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/pagearea.h"

#include "format/plainhtml.h"
#include "format/visibletext.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qsizetype closedKept = 20;

} // namespace

PageArea::PageArea(PageMaker maker, QWidget *parent)
    : QTabWidget(parent)
    , m_maker(std::move(maker))
{
    setObjectName(u"pageArea"_s);
    setAccessibleName(tr("Pages"));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setExpanding(false);
    tabBar()->setAutoFillBackground(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &PageArea::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &PageArea::currentPageChanged);
}

PageTab *PageArea::tabAt(int index) const
{
    return qobject_cast<PageTab *>(widget(index));
}

PageTab *PageArea::currentTab() const
{
    return tabAt(currentIndex());
}

Page *PageArea::currentPage() const
{
    const PageTab *tab = currentTab();
    return tab ? tab->page() : nullptr;
}

PageTab *PageArea::addTabPage()
{
    auto *tab = new PageTab(m_maker, this);
    connect(tab, &PageTab::changed, this, [this, tab] { describe(tab); });
    connect(tab, &PageTab::openRequested, this, &PageArea::open);
    return tab;
}

void PageArea::describe(PageTab *tab)
{
    const int index = indexOf(tab);
    if (index < 0 || !tab->page()) {
        return;
    }
    // A tab's text reads "&" as a mnemonic.
    setTabText(index, visibleText(tab->page()->title()).replace(u'&', "&&"_L1));
    setTabIcon(index, tab->page()->icon());
    setTabToolTip(index, PlainHtml::toolTip(tab->page()->address().toString()));
    if (index == currentIndex()) {
        Q_EMIT currentPageChanged();
    }
}

bool PageArea::open(const Address &address, bool newTab)
{
    for (int index = 0; index < count(); ++index) {
        const auto shown = tabAt(index)->address();
        if (shown && shown->place() == address.place()) {
            setCurrentIndex(index);
            // The overview is what a place opens with: coming back to it keeps the section that it shows.
            return address == address.place() || tabAt(index)->go(address);
        }
    }
    PageTab *tab = newTab ? nullptr : currentTab();
    const bool fresh = !tab;
    if (fresh) {
        tab = addTabPage();
    }
    if (!tab->go(address)) {
        if (fresh) {
            delete tab;
        }
        return false;
    }
    if (fresh) {
        setCurrentIndex(addTab(tab, {}));
        describe(tab);
    }
    return true;
}

void PageArea::closeTab(int index)
{
    PageTab *tab = tabAt(index);
    if (!tab) {
        return;
    }
    if (const auto address = tab->address()) {
        m_closed.append(*address);
        if (m_closed.size() > closedKept) {
            m_closed.removeFirst();
        }
    }
    removeTab(index);
    tab->deleteLater();
    Q_EMIT currentPageChanged();
}

void PageArea::reopenClosed()
{
    if (!m_closed.isEmpty()) {
        open(m_closed.takeLast(), true);
    }
}

QStringList PageArea::addresses() const
{
    QStringList result;
    for (int index = 0; index < count(); ++index) {
        if (const auto address = tabAt(index)->address()) {
            result += address->toString();
        }
    }
    return result;
}

void PageArea::restore(const QStringList &addresses, int current)
{
    for (const QString &text : addresses) {
        if (const auto address = Address::parse(text)) {
            open(*address, true);
        }
    }
    if (current >= 0 && current < count()) {
        setCurrentIndex(current);
    }
}

} // namespace kennel
