// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/faultbar.h"

#include "format/wasmfaulttext.h"

#include <QAction>

namespace kennel {

FaultBar::FaultBar(QWidget *parent)
    : MessageBar(Tone::Neutral, Glyph::Warning, {}, {}, parent)
{
    auto *show = new QAction(tr("Show the Byte"), this);
    connect(show, &QAction::triggered, this, [this] { Q_EMIT byteRequested(m_offset); });
    addAction(show);
    hide();
}

void FaultBar::setFile(const InspectedFile *file)
{
    const auto *worst = file ? file->inspection.binary.faults.worst() : nullptr;
    setVisible(worst);
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
    const auto all = file->inspection.binary.faults.all().size();
    const QString text = wasmFaultLine(*worst) + u'.';
    setMessage(Tone::Neutral, Glyph::Warning, headline,
               all == 1 ? text : text + u' ' + tr("The overview lists all %n.", nullptr, int(all)));
}

} // namespace kennel
