// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "widgets/glyph.h"

#include <QWidget>

namespace kennel {

/** The shape that stands for `outcome`; every outcome has its own. */
Glyph outcomeGlyph(Outcome outcome);

/** The colour of `outcome`. Negative is reserved for failed verification; network trouble is neutral. */
Tone outcomeTone(Outcome outcome);

/** An icon for trees and menus. */
QIcon outcomeIcon(Outcome outcome);

/**
 * An outcome as icon and word. Badge: tinted, for page heads. Plain: for tables and the status bar; there "Verified"
 * may stay in text colour.
 */
class OutcomeBadge : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Badge, Plain };

    explicit OutcomeBadge(Outcome outcome, Form form = Form::Badge, QWidget *parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    void setOutcome(Outcome outcome);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Outcome m_outcome;
    Form m_form;
};

} // namespace kennel
