// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/faultbar.h"

#include "format/wasmfaulttext.h"

#include <QAction>

#include <utility>

namespace kennel {

FaultBar::FaultBar(QWidget *parent)
    : MessageBar(Tone::Neutral, Glyph::Warning, {}, {}, parent)
    , m_show(new QAction(tr("Show the Byte"), this))
{
    connect(m_show, &QAction::triggered, this, [this] { Q_EMIT byteRequested(m_offset); });
    hide();
}

void FaultBar::setFile(const InspectedFile *file)
{
    const auto *worst = file ? file->inspection.binary.faults.worst() : nullptr;
    setVisible(worst);
    if (!worst)
        return;
    m_offset = worst->offset;
    clearActions();
    if (std::cmp_less(m_offset, file->size)) // where the bytes end too early there is none
        addAction(m_show);
    QString headline;
    switch (wasm::faultClass(worst->code)) {
    case wasm::FaultClass::Malformed:
        headline = tr("This file cannot be decoded.");
        break;
    case wasm::FaultClass::Limit:
        headline = file->inspection.binary.readTo() ? tr("This file was not read to its end.")
                                                    : tr("Not all of this file was read.");
        break;
    case wasm::FaultClass::Invalid:
        headline = tr("This file breaks a rule.");
        break;
    case wasm::FaultClass::Partial:
        headline = tr("Not all of this file can be shown.");
        break;
    }
    const auto all = file->inspection.binary.faults.all().size();
    const QString text = wasmFaultLine(*worst) + u'.';
    setMessage(Tone::Neutral, Glyph::Warning, headline,
               all == 1 ? text : text + u' ' + tr("The overview lists all %n.", nullptr, int(all)));
}

} // namespace kennel
