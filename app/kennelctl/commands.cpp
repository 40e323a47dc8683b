// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "command.h"
#include "import.h"
#include "serve.h"

#include <QtGlobal>

namespace kennel {

namespace {

// One line a command: {"name", QT_TRANSLATE_NOOP("commands", "What it does"), runName}
constexpr Command table[] = {
    {"serve", QT_TRANSLATE_NOOP("commands", "Serve a registry over HTTP"), runServe},
    {"import", QT_TRANSLATE_NOOP("commands", "Fill a registry from a manifest and its files"), runImport},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kennel
