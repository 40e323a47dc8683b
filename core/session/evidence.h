// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "session/logview.h"
#include "store/evidencetable.h"
#include "store/registrytable.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
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
