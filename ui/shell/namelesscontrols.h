// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

class QWidget;

namespace kennel {

/**
 * The visible controls of `window` that can be reached with the keyboard and that a screen reader has no name for:
 * class and object name of each. Empty for a screen that everybody can use.
 */
QStringList namelessControls(const QWidget &window);

} // namespace kennel
