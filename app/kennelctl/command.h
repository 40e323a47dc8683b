// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

#include <span>

namespace kennel {

/// A subcommand of kennelctl: one file each, one line in the table of commands.cpp.
struct Command
{
    const char *name;    ///< as typed
    const char *summary; ///< one line for the overview; translated in the context "commands"
    const char *example; ///< what may stand behind the name

    /// Does the work and returns the exit code of its outcome. \a arguments are all of the command line, the
    /// program's name and the command's included. A QCoreApplication exists; its event loop is not running.
    int (*run)(const QStringList &arguments);

    const char *more = ""; ///< what its help says beyond the summary and the options; translated likewise
};

/// Every subcommand, in the order of the overview.
std::span<const Command> commands();

} // namespace kennel
