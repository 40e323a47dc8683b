// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "clientcommand.h"

#include <QStringList>

#include <expected>

namespace kennel {

struct ClientOptions;

/// Parses \a arguments, opens the store, runs \a command to its end, prints its answer and returns the exit code of
/// contract.md (*Outcomes and exit codes*); 130 if a signal cancelled it.
int runClientCommand(const ClientCommand &command, const QStringList &arguments);

/// What became of a command, nothing of it printed.
struct Asked
{
    Answer answer;
    bool stopped = false; ///< by a signal
};

/// The same up to the answer. The error is an exit code, after everything was said.
std::expected<Asked, int> askClientCommand(const ClientCommand &command, const ClientOptions &options);

/// Writes the findings and the outcome of \a answer to standard error, as runClientCommand() does.
void printNotes(const Answer &answer, const ClientOptions &options);

} // namespace kennel
