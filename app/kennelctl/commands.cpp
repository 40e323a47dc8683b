// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "command.h"

#include <QtGlobal>

#include <array>

namespace kennel {

namespace {

// One line a command: {"name", QT_TRANSLATE_NOOP("commands", "What it does"), runName}
constexpr std::array<Command, 0> table = {};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kennel
