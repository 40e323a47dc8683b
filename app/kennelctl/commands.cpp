// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "client/clientcommand.h"
#include "command.h"
#include "diff.h"
#include "import.h"
#include "inspect.h"
#include "serve.h"
#include "verifyevidence.h"

#include <QtGlobal>

namespace kennel {

namespace {

// One line a command: {"name", QT_TRANSLATE_NOOP("commands", "What it does"), "ARGUMENTS", runName}
constexpr Command table[] = {
    {"sync", QT_TRANSLATE_NOOP("commands", "Bring a registry up to date and verify it"),
     "--registry https://registry.example", runSync},
    {"audit", QT_TRANSLATE_NOOP("commands", "Sync, replay every log and hold every record against the ledger"),
     "--registry demo --content", runAudit},
    {"packages", QT_TRANSLATE_NOOP("commands", "List all packages of a registry"), "--offline --json", runPackages},
    {"log", QT_TRANSLATE_NOOP("commands", "Show every record of a package, verified"), "--registry demo tide:clock",
     runLog},
    {"show", QT_TRANSLATE_NOOP("commands", "Show the versions of a package and who may do what"), "tide:clock",
     runShow},
    {"record",
     QT_TRANSLATE_NOOP("commands", "Show one record: what it says, its bytes, and who might do what after it"),
     "tide:clock 3 --bytes > record.bin", runRecord},
    {"prove", QT_TRANSLATE_NOOP("commands", "Prove that a record is in the registry's log, step by step"),
     "tide:clock 3", runProve},
    {"operator", QT_TRANSLATE_NOOP("commands", "Show the operator log: keys, permissions, namespaces"), "--json",
     runOperator},
    {"checkpoints", QT_TRANSLATE_NOOP("commands", "List every signed checkpoint that was ever seen"), "--registry demo",
     runCheckpoints},
    {"evidence", QT_TRANSLATE_NOOP("commands", "List what was kept of a misbehaving registry, or write it to files"),
     "1 -o evidence", runEvidence},
    {"verify-evidence", QT_TRANSLATE_NOOP("commands", "Judge evidence that somebody wrote to files"), "evidence",
     runVerifyEvidence},
    {"registries", QT_TRANSLATE_NOOP("commands", "List the registries that are known, and what they are pinned to"),
     "--json", runRegistries},
    {"download", QT_TRANSLATE_NOOP("commands", "Download a release and check its digest"),
     "tide:clock@1.0.0 -o clock.wasm", runDownload},
    {"verify-checkpoint", QT_TRANSLATE_NOOP("commands", "Ask the registry whether it still stands by a checkpoint"),
     "112", runVerifyCheckpoint},
    {"trust", QT_TRANSLATE_NOOP("commands", "Pin a registry to what it shows now, keeping all evidence"),
     "https://registry.example --operator sha256:…", runTrust},
    {"forget", QT_TRANSLATE_NOOP("commands", "Remove a registry, or take a permission back; alone: list them"),
     "https://registry.example", runForget},
    {"inspect", QT_TRANSLATE_NOOP("commands", "Show what modules, components and WIT packages hold"),
     "harbor:gateway --capabilities", runInspect},
    {"diff", QT_TRANSLATE_NOOP("commands", "Compare two versions or files: what breaks, and what it may do now"),
     "harbor:gateway@1.2.0 harbor:gateway", runDiff},
    {"index", QT_TRANSLATE_NOOP("commands", "Read what releases hold, so that it can be searched"),
     "--max-total 100000000", runIndex},
    {"search", QT_TRANSLATE_NOOP("commands", "Find packages by words, interfaces, capabilities, …"),
     "exports:tide:http-types/handler -yanked:yes", runSearch},
    {"serve", QT_TRANSLATE_NOOP("commands", "Serve a registry over HTTP"), "--data registry --listen 127.0.0.1:8090",
     runServe},
    {"import", QT_TRANSLATE_NOOP("commands", "Fill a registry from a manifest and its files"),
     "manifest.json --data registry", runImport},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace kennel
