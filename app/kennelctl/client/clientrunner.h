// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

struct ClientCommand;

/// Parses \a arguments, opens the store, runs \a command to its end, prints its answer and returns the exit code of
/// contract.md (*Outcomes and exit codes*); 130 if a signal cancelled it.
int runClientCommand(const ClientCommand &command, const QStringList &arguments);

/// The JSON answer to a command line that is wrong.
void printUsageAnswer();

} // namespace kennel
