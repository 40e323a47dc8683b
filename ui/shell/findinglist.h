// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

#include <vector>

class QVBoxLayout;
class QWidget;

namespace kennel {

/** Adds a card for each of `findings` to `layout`; beyond a hundred of them it says how many there are. */
void addFindings(QVBoxLayout &layout, const std::vector<Finding> &findings, QWidget *parent);

} // namespace kennel
