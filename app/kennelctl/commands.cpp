// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "client/clientcommand.h"
#include "command.h"
#include "diff.h"
#include "import.h"
#include "inspect.h"
#include "serve.h"

#include <QtGlobal>

namespace kennel {

namespace {

// One line a command: {"name", QT_TRANSLATE_NOOP("commands", "What it does"), runName}
constexpr Command table[] = {
    {"sync", QT_TRANSLATE_NOOP("commands", "Bring a registry up to date and verify it"), runSync},
    {"audit", QT_TRANSLATE_NOOP("commands", "Sync, replay every log and hold every record against the ledger"),
     runAudit},
    {"packages", QT_TRANSLATE_NOOP("commands", "List all packages of a registry"), runPackages},
    {"log", QT_TRANSLATE_NOOP("commands", "Show every record of a package, verified"), runLog},
    {"show", QT_TRANSLATE_NOOP("commands", "Show the versions of a package and who may do what"), runShow},
    {"operator", QT_TRANSLATE_NOOP("commands", "Show the operator log: keys, permissions, namespaces"), runOperator},
    {"checkpoints", QT_TRANSLATE_NOOP("commands", "List every signed checkpoint that was ever seen"), runCheckpoints},
    {"download", QT_TRANSLATE_NOOP("commands", "Download a release and check its digest"), runDownload},
    {"verify-checkpoint", QT_TRANSLATE_NOOP("commands", "Ask the registry whether it still stands by a checkpoint"),
     runVerifyCheckpoint},
    {"trust", QT_TRANSLATE_NOOP("commands", "Pin a registry to what it shows now, keeping all evidence"), runTrust},
    {"forget", QT_TRANSLATE_NOOP("commands", "Remove a registry, or take a permission back; alone: list them"),
     runForget},
    {"inspect", QT_TRANSLATE_NOOP("commands", "Show what modules, components and WIT packages hold"), runInspect},
    {"diff", QT_TRANSLATE_NOOP("commands", "Compare two versions or files: what breaks, and what it may do now"),
     runDiff},
    {"index", QT_TRANSLATE_NOOP("commands", "Read what releases hold, so that it can be searched"), runIndex},
    {"search", QT_TRANSLATE_NOOP("commands", "Find packages by words, interfaces, capabilities, …"), runSearch},
    {"serve", QT_TRANSLATE_NOOP("commands", "Serve a registry over HTTP"), runServe},
    {"import", QT_TRANSLATE_NOOP("commands", "Fill a registry from a manifest and its files"), runImport},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kennel
