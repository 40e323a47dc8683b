// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "terminalwidth.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace kennel {

int terminalWidth()
{
    winsize size{};
    // What is no terminal has no size.
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace kennel
