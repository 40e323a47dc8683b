// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/insidestack.h"

#include "format/inspecterrortext.h"
#include "format/wasmfaulttext.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kennel {

InsideStack::InsideStack(QWidget *parent)
    : QWidget(parent)
    , m_fault(new MessageBar(Tone::Neutral, Glyph::Warning, {}, {}, this))
    , m_showByte(new QAction(tr("Show the Byte"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Glyph::Package, {}, {}, this))
{
    const auto m = Metrics::application();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(m.step(), 0, m.step(), 0);
    bar->addWidget(m_fault);
    all->addLayout(bar);
    all->addWidget(m_stack, 1);
    m_fault->addAction(m_showByte);
    m_fault->hide();
    m_stack->addWidget(m_empty);
    connect(m_showByte, &QAction::triggered, this, [this] { Q_EMIT byteRequested(m_offset); });
}

void InsideStack::showFault(const InspectedFile &file)
{
    const auto *worst = file.inspection.binary.faults.worst();
    m_fault->setVisible(worst);
    if (!worst)
        return;
    m_offset = worst->offset;
    QString headline;
    switch (wasm::faultClass(worst->code)) {
    case wasm::FaultClass::Malformed:
        headline = tr("This file cannot be decoded.");
        break;
    case wasm::FaultClass::Limit:
        headline = tr("This file was not read to its end.");
        break;
    case wasm::FaultClass::Invalid:
        headline = tr("This file breaks a rule.");
        break;
    case wasm::FaultClass::Partial:
        headline = tr("Not all of this file can be shown.");
        break;
    }
    m_fault->setMessage(Tone::Neutral, Glyph::Warning, headline, wasmFaultLine(*worst));
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
