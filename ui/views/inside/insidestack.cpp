// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/insidestack.h"

#include "format/inspecterrortext.h"
#include "views/common/barcolumn.h"
#include "views/inside/faultbar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kennel {

InsideStack::InsideStack(QWidget *parent)
    : QWidget(parent)
    , m_fault(new FaultBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::Package, {}, {}, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(new BarColumn({m_fault}));
    all->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    connect(m_fault, &FaultBar::byteRequested, this, &InsideStack::byteRequested);
}

void InsideStack::showFault(const InspectedFile &file)
{
    m_fault->setFile(&file);
}

void InsideStack::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void InsideStack::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void InsideStack::showNothing(const QString &title, const QString &text)
{
    if (m_action)
        m_action->setVisible(false);
    m_empty->setGlyph(Glyph::Document);
    m_empty->setTexts(title, text);
    m_stack->setCurrentWidget(m_empty);
}

void InsideStack::showMissing(const QString &title, const QString &text, QAction *action)
{
    m_fault->hide();
    if (!m_action && action) {
        m_action = action;
        m_empty->addAction(action, true);
    }
    if (m_action)
        m_action->setVisible(action);
    m_empty->setGlyph(Glyph::Download);
    m_empty->setTexts(title, text);
    m_stack->setCurrentWidget(m_empty);
}

void InsideStack::showBusy(const QString &title, const QString &text)
{
    m_fault->hide();
    showNothing(title, text);
    m_empty->setGlyph(Glyph::Package);
}

void InsideStack::showError(InspectError error)
{
    const auto text = inspectErrorText(error);
    showNothing(text.headline, text.detail);
}

} // namespace kennel
