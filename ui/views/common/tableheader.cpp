// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/tableheader.h"

#include "widgets/metrics.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyleOption>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** Pixels here for one at a 13-pixel font. */
double scale()
{
    constexpr double many = 1000;
    return Metrics::application().px(many) / many;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_more(new QPushButton(this))
{
    // As the heading is that a table makes for itself.
    setSectionsClickable(true);
    setHighlightSections(false);
    m_more->setObjectName(u"hiddenColumns"_s);
    m_more->setAccessibleName(tr("Hidden columns"));
    m_more->setFlat(true);
    m_more->setProperty("link", true);
    // For the keyboard there is the same among the actions of the table.
    m_more->setFocusPolicy(Qt::NoFocus);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &TableHeader::popUpMenu);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (m_fitting || now <= 0 || sectionResizeMode(column) != Interactive)
            return;
        m_widths[column] = now;
        if (m_byHand)
            m_choice.widths[column] = qRound(now / scale());
    });
}

void TableHeader::setYielding(const QList<int> &columns, int flexible, int least)
{
    m_yielding = columns;
    m_flexible = flexible;
    m_least = least;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column) && sectionResizeMode(column) == Interactive)
            m_widths[column] = sectionSize(column);
    }
    fit();
}

void TableHeader::setChoice(const ColumnChoice &choice)
{
    m_choice = choice;
    for (const auto &[column, width] : choice.widths.asKeyValueRange()) {
        if (column < 0 || column >= count() || sectionResizeMode(column) != Interactive)
            continue;
        m_widths[column] = std::max(minimumSectionSize(), qRound(width * scale()));
        if (!isSectionHidden(column))
            resizeSection(column, m_widths[column]);
    }
    fit();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_byHand = true;
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_byHand = false;
    Q_EMIT choiceChanged();
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    // On the edge of a column it makes that as wide as what is in it.
    const QScopedValueRollback byHand(m_byHand, true);
    QHeaderView::mouseDoubleClickEvent(event);
    Q_EMIT choiceChanged();
}

QList<int> TableHeader::hiddenColumns() const
{
    QList<int> hidden = m_yielding;
    hidden.removeIf([this](int column) { return !isSectionHidden(column); });
    return hidden;
}

void TableHeader::fit()
{
    if (m_yielding.isEmpty() || count() == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const auto room = [this](int column) {
        return column == m_flexible ? m_least : m_widths.value(column, defaultSectionSize());
    };
    int needed = 0;
    for (int column = 0; column < count(); ++column) {
        if (m_yielding.contains(column) ? m_choice.shown.value(column, true) : !isSectionHidden(column))
            needed += room(column);
    }
    QList<int> hidden;
    for (const int column : std::as_const(m_yielding)) {
        if (!m_choice.shown.value(column, true))
            hidden << column;
    }
    for (const int column : std::as_const(m_yielding)) {
        const bool mayYield = !hidden.contains(column) && !m_choice.shown.contains(column);
        if (mayYield && needed + beyond(hidden, room) > width()) {
            hidden << column;
            needed -= room(column);
        }
    }
    for (const int column : std::as_const(m_yielding))
        setSectionHidden(column, hidden.contains(column));
    const int more = beyond(hidden, room);
    const int last = lastShown(hidden);
    const bool fits = needed + more <= width();
    const int stretched = isSectionHidden(m_flexible) ? 0 : m_flexible;
    for (const int column : {0, m_flexible})
        setSectionResizeMode(column, fits && column == stretched ? Stretch : Interactive);
    for (int column = 0; column < count(); ++column) {
        if (sectionResizeMode(column) == Interactive && !isSectionHidden(column))
            resizeSection(column, room(column) + (column == last ? more : 0));
    }
    showHidden();
}

int TableHeader::lastShown(const QList<int> &hidden) const
{
    for (int visual = count() - 1; visual >= 0; --visual) {
        const int column = logicalIndex(visual);
        if (m_yielding.contains(column) ? !hidden.contains(column) : !isSectionHidden(column))
            return column;
    }
    return -1;
}

int TableHeader::beyond(const QList<int> &hidden, const std::function<int(int)> &room) const
{
    const int last = lastShown(hidden);
    // A column that stretches has room enough.
    if (hidden.isEmpty() || last <= 0 || last == m_flexible)
        return 0;
    return std::max(0, sectionSizeFromContents(last).width() + buttonWidth(hidden.size()) - room(last));
}

int TableHeader::buttonWidth(qsizetype hidden) const
{
    return m_more->fontMetrics().horizontalAdvance(buttonText(hidden)) + Metrics::application().step();
}

QString TableHeader::buttonText(qsizetype hidden)
{
    return u"+%1"_s.arg(hidden);
}

void TableHeader::showHidden()
{
    const auto hidden = hiddenColumns();
    QStringList titles;
    for (const int column : hidden)
        titles << title(column);
    m_more->setText(buttonText(hidden.size()));
    m_more->setToolTip(tr("Not shown: %1").arg(titles.join(u", "_s)));
    m_more->setAccessibleName(tr("%n hidden column(s)", nullptr, int(hidden.size())));
    m_more->setVisible(!hidden.isEmpty());
    m_more->setGeometry(buttonArea());
    viewport()->update();
}

QString TableHeader::title(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

QRect TableHeader::buttonArea() const
{
    if (m_more->isHidden())
        return {};
    const int wide = buttonWidth(hiddenColumns().size());
    return {isRightToLeft() ? 0 : width() - wide, 0, wide, height() - 1};
}

QMenu *TableHeader::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto columns = m_yielding;
    std::ranges::sort(columns);
    for (const int column : std::as_const(columns)) {
        auto *action = menu->addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            m_choice.shown[column] = on;
            fit();
            Q_EMIT choiceChanged();
        });
    }
    menu->addSeparator();
    auto *room = menu->addAction(tr("As Many as Fit"));
    room->setEnabled(!m_choice.shown.isEmpty());
    connect(room, &QAction::triggered, this, [this] {
        m_choice.shown.clear();
        fit();
        Q_EMIT choiceChanged();
    });
    return menu;
}

void TableHeader::popUpMenu()
{
    makeMenu()->popup(mapToGlobal(QPoint(m_more->isHidden() ? 0 : m_more->x(), height())));
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_more->isHidden())
        return;
    QPainter painter(viewport());
    QStyleOption option;
    option.initFrom(this);
    option.rect = buttonArea().adjusted(0, 0, 0, 1);
    style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    // What the button covers is no room for a title.
    const QRect button = buttonArea();
    QRect left = rect;
    if (button.isValid() && isRightToLeft())
        left.setLeft(std::max(left.left(), button.right() + 1));
    else if (button.isValid())
        left.setRight(std::min(left.right(), button.left() - 1));
    QHeaderView::paintSection(painter, left, logicalIndex);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_yielding.isEmpty())
        return QHeaderView::contextMenuEvent(event);
    makeMenu()->popup(event->globalPos());
}

} // namespace kennel
