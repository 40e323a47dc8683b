// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/proofpicture.h"

#include <QWidget>

namespace kennel {

/** One entry of a proof's legend: the outline of a kind of hash and its word. */
class ProofLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ProofLegend(ProofRole role, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProofRole m_role;
};

} // namespace kennel
