// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <initializer_list>

class QVBoxLayout;

namespace kennel {

class MessageBar;

/**
 * A column for the messages of a page, beneath its head or its tabs: in line with the text of the page, and without
 * any room while none is shown.
 */
QVBoxLayout *barColumn(std::initializer_list<MessageBar *> bars);

} // namespace kennel
