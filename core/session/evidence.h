// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "session/logview.h"
#include "store/evidencetable.h"
#include "store/registrytable.h"
#include "store/servedlogtable.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kennel {

/// A signed checkpoint in the JSON of the protocol (spec 8), so that anybody can check its signature.
QByteArray checkpointJson(const SignedCheckpoint &checkpoint);
/// The records of a log as the registry publishes them (fetch/logs), as a JSON array.
QByteArray recordsJson(const std::vector<PublishedRecord> &records);
/// The same of a log that was judged.
QByteArray recordsJson(const LogView &log);

/// Which registry evidence is about: where it was reached, and what it is pinned to.
QByteArray registryJson(const RegistryRow &registry);

/// Evidence that was found, and the row of the journal whose checkpoint the offered one excludes.
struct Contradiction
{
    EvidenceRow evidence;
    std::int64_t kept = 0; ///< CheckpointRow::id
};

/// An operator log as it was served with a checkpoint of that length.
struct CheckpointLog
{
    std::vector<PublishedRecord> records;
    std::uint64_t length = 0;
};

/// Those of \a records that stand below \a length in the registry's log.
std::vector<PublishedRecord> operatorLogBelow(std::vector<PublishedRecord> records, std::uint64_t length);

/// The log that came with a checkpoint of \a length: what \a served says of it, otherwise the records of \a accepted,
/// the log that is kept (null: none), below that length.
CheckpointLog operatorLogOf(const LogView *accepted, const std::optional<ServedLog> &served, std::uint64_t length);

/// Adds the operator logs under which the two checkpoints of \a evidence were signed: one file, where one of them holds
/// the other and has nothing more below the length of its checkpoint; otherwise two.
void addOperatorLogs(EvidenceRow &evidence, const CheckpointLog &kept, const CheckpointLog &offered);

/// What shows that a registry misbehaved, put together part by part.
class EvidenceBuilder
{
public:
    EvidenceBuilder(std::string code, std::int64_t when);

    EvidenceBuilder &checkpoint(const QString &name, const SignedCheckpoint &checkpoint);
    EvidenceBuilder &log(const QString &name, const LogView &log);
    EvidenceBuilder &bytes(const QString &name, ByteView bytes);
    EvidenceBuilder &part(const QString &name, QByteArray bytes);

    const EvidenceRow &row() const { return m_row; }

private:
    EvidenceRow m_row;
};

} // namespace kennel
