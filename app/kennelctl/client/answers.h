// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "clientcommand.h"

#include <expected>
#include <memory>
#include <variant>

namespace kennel {

/// The view that a reading command stands on: refreshed, or with --offline from the store.
Task<std::shared_ptr<const RegistryView>> readView(CommandContext context, SyncOptions options = {});

/// The view that the last flow left, or without one what is kept. Null never.
Task<std::shared_ptr<const RegistryView>> lastView(CommandContext context);

/// Outcome, findings, registry, checkpoint and coverage of \a view.
Answer answerOf(const RegistryView &view);

/// Outcome, findings, registry, checkpoint and `jsonLog` of \a log, which may be of another registry than the one
/// asked.
Answer answerOf(const LogView &log, const Session &session, std::int64_t now);

/// What is kept, for a command that only the registry can answer while it must not be asked: `job.offline`.
Answer offlineAnswer(const RegistryView &view);

/// How a log is named on the command line.
using LogAddress = std::variant<LogId, PackageName>;

/// The log that \a text names: a log id, a package name, or "operator". What can be read as either ("sha256:" and 64
/// digits of which the first is a letter) is a log id. The error is a sentence.
std::expected<LogAddress, QString> parseLog(const QString &text);

/// Which registry it is that was read, in one line.
QString registryLine(const RegistryInfo &registry);

/// Which registry \a view is of, and which checkpoint it stands on; two lines.
QString checkpointLines(const RegistryView &view);

/// Where \a log was found, and what ties it to a checkpoint: a proof of the registry, the ledger, both or nothing;
/// several lines.
QString standingLines(const LogView &log, const Session &session);

/// The releases whose contents are not here as they were released.
struct UnhadContents
{
    std::uint64_t failed = 0;  ///< something else came than was released
    std::uint64_t missing = 0; ///< nobody knows: nothing came, or nothing that was allowed
};

/// Counts the releases that \a findings are about: each once, however many sources failed.
UnhadContents unhadContents(const std::vector<Finding> &findings);

/// The counts in words, a line each; none where they are 0.
QString unhadLines(const UnhadContents &contents);

/// "36 of 37 logs named" and the like: how far \a coverage reaches, in words; several lines.
QString coverageLines(const RegistryView &view);

/// The beginning of a key id, as tables show it.
QString keyText(const KeyId &key);

/// The records of \a log as a table.
QString recordTable(const LogView &log);

/// The short forms of the keys that signed its records, with what they stand for.
QString keyTable(const LogView &log);

/// Who may do what now, as a table.
QString permissionTable(const LogView &log);

} // namespace kennel
