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
     "--registry demo --content", runAudit,
     QT_TRANSLATE_NOOP(
         "commands",
         "Whatever was left out makes it end with exit code 3; a content that is larger than allowed, with 4.")},
    {"packages", QT_TRANSLATE_NOOP("commands", "List all packages of a registry"), "--offline --json", runPackages,
     QT_TRANSLATE_NOOP("commands", "A package whose log was not read here shows – in place of its newest version.")},
    {"log", QT_TRANSLATE_NOOP("commands", "Show every record of a package, verified"), "--registry demo tide:clock",
     runLog},
    {"show", QT_TRANSLATE_NOOP("commands", "Show the versions of a package and who may do what"), "tide:clock",
     runShow},
    {"record",
     QT_TRANSLATE_NOOP("commands", "Show one record: what it says, its bytes, and who might do what after it"),
     "tide:clock 3 --bytes > record.bin", runRecord,
     QT_TRANSLATE_NOOP("commands", "Records are counted from 1; without a number it is the newest one.")},
    {"prove", QT_TRANSLATE_NOOP("commands", "Prove that a record is in the registry's log, step by step"),
     "tide:clock 3", runProve,
     QT_TRANSLATE_NOOP("commands", "The registry gives a proof for the newest record of each log. That of another one "
                                   "is worked out from the ledger, all\nentries of which lead to the signed root; and "
                                   "the last line says so. Records are counted from 1.")},
    {"operator", QT_TRANSLATE_NOOP("commands", "Show the operator log: keys, permissions, namespaces"), "--json",
     runOperator},
    {"checkpoints", QT_TRANSLATE_NOOP("commands", "List every signed checkpoint that was ever seen"), "--registry demo",
     runCheckpoints},
    {"evidence", QT_TRANSLATE_NOOP("commands", "List what was kept of a misbehaving registry, or write it to files"),
     "1 -o evidence", runEvidence,
     QT_TRANSLATE_NOOP("commands",
                       "“records” in the place of the number lists the signed records that were refused or replaced.")},
    {"verify-evidence", QT_TRANSLATE_NOOP("commands", "Judge evidence that somebody wrote to files"), "evidence",
     runVerifyEvidence,
     QT_TRANSLATE_NOOP("commands", "The folder is one that “kennelctl evidence NUMBER -o DIR” wrote. Nobody is asked: "
                                   "the files speak for themselves.")},
    {"registries", QT_TRANSLATE_NOOP("commands", "List the registries that are known, and what they are pinned to"),
     "--json", runRegistries},
    {"download", QT_TRANSLATE_NOOP("commands", "Download a release and check its digest"),
     "tide:clock@1.0.0 -o clock.wasm", runDownload,
     QT_TRANSLATE_NOOP("commands",
                       "Without a version it is the newest: the highest that is not yanked, and a pre-release only if "
                       "there is nothing else.\nThe file appears only when its digest is right.")},
    {"verify-checkpoint", QT_TRANSLATE_NOOP("commands", "Ask the registry whether it still stands by a checkpoint"),
     "112", runVerifyCheckpoint,
     QT_TRANSLATE_NOOP("commands",
                       "The answer is the registry's word alone. Without a length the newest checkpoint is meant.")},
    {"trust", QT_TRANSLATE_NOOP("commands", "Pin a registry to what it shows now, keeping all evidence"),
     "https://registry.example --operator sha256:…", runTrust,
     QT_TRANSLATE_NOOP(
         "commands",
         "After a change of operator, a fork or a rollback this begins again from what the registry shows now.")},
    {"forget", QT_TRANSLATE_NOOP("commands", "Remove a registry, or take a permission back; alone: list them"),
     "https://registry.example", runForget,
     QT_TRANSLATE_NOOP("commands", "Evidence of misbehaviour stays unless --evidence is given.")},
    {"inspect", QT_TRANSLATE_NOOP("commands", "Show what modules, components and WIT packages hold"),
     "harbor:gateway --capabilities", runInspect,
     QT_TRANSLATE_NOOP("commands",
                       "Several files and releases may be given. Without a version it is the newest, as for "
                       "“download”, and the answer\nsays which. A file that could not be read to its end, or breaks a "
                       "rule of its format,\nmakes it end with exit code 4 (with --wit-json only the former).")},
    {"diff", QT_TRANSLATE_NOOP("commands", "Compare two versions or files: what breaks, and what it may do now"),
     "harbor:gateway@1.2.0 harbor:gateway", runDiff,
     QT_TRANSLATE_NOOP("commands", "Each of the two is a file or a release: without a version the newest, as for "
                                   "“download”. The exit code says whether\nthey could be compared, not what the "
                                   "verdict is.")},
    {"index", QT_TRANSLATE_NOOP("commands", "Read what releases hold, so that it can be searched"),
     "--max-total 100000000", runIndex,
     QT_TRANSLATE_NOOP("commands", "What was read before is not fetched again. Whatever could not be had is named.")},
    {"search", QT_TRANSLATE_NOOP("commands", "Find packages by words, interfaces, capabilities and more"),
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
