// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kennel {

/** One finding as a card: what happened, its cause, its remedy, with a bar in its colour at the leading edge. */
class FindingCard : public QWidget
{
    Q_OBJECT
public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
};

/** Adds a card for each of `findings` to `layout`; beyond a hundred of them it says how many there are. */
void addFindings(QVBoxLayout &layout, const std::vector<Finding> &findings, QWidget *parent);

} // namespace kennel
