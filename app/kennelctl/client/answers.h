// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "clientcommand.h"

#include <expected>
#include <memory>

namespace kennel {

/// The view that a reading command stands on: refreshed, or with --offline from the store.
Task<std::shared_ptr<const RegistryView>> readView(CommandContext context, SyncOptions options = {});

/// Outcome, findings, registry, checkpoint and coverage of \a view.
Answer answerOf(const RegistryView &view);

/// Outcome, findings, checkpoint and `jsonLog` of \a log.
Answer answerOf(const LogView &log, std::int64_t now);

/// The log that \a text names: a package name or a log id. The error is a sentence.
std::expected<LogId, QString> parseLog(const QString &text);

/// "36 of 37 logs named" and the like: how far \a coverage reaches, in words; several lines.
QString coverageLines(const Coverage &coverage);

/// The beginning of a key id, as tables show it.
QString keyText(const KeyId &key);

/// The records of \a log as a table.
QString recordTable(const LogView &log);

/// Who may do what now, as a table.
QString permissionTable(const LogView &log);

} // namespace kennel
