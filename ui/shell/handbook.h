// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

class QWidget;

namespace kennel {

/** Shows the handbook, which the program carries, in a window of its own; brings it to the front if it is open. */
void showHandbook(QWidget *parent);

} // namespace kennel
