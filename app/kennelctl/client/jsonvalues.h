// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "protocol/checkpoint.h"
#include "session/logview.h"
#include "session/registryinfo.h"
#include "session/registryview.h"
#include "store/indextable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>

namespace kennel {

/// A number as contract.md (*JSON*) wants it: a JSON number up to 2^53, a string beyond.
QJsonValue jsonNumber(std::uint64_t number);

/// `{"code", "severity", "subject", "details", "text"}`; the text is the sentence that the window shows.
QJsonObject jsonFinding(const Finding &finding);

/// `url`, `label`, `operator` (key id or null), `pinned` (record id of the operator log's first record, or null).
QJsonObject jsonRegistry(const RegistryInfo &registry);

/// `logLength`, `logRoot`, `mapRoot`, `timestamp`, `keyId`, `age` (seconds or null).
QJsonObject jsonCheckpoint(const SignedCheckpoint &checkpoint, std::optional<std::int64_t> age);

/// The counters of a view by their names, `limits` as an array. `checkpointsKept` are all, the accepted one among them;
/// `checkpointsOther` those that it can be compared with, of which it is consistent with `checkpointsCompared`.
QJsonObject jsonCoverage(const Coverage &coverage);

/// How much of a registry can be searched.
QJsonObject jsonIndexCoverage(const IndexCoverage &coverage);

/// The state of a log in the JSON of warg-protocol.md 5.6.
QJsonObject jsonState(const LogView &log);

/// One record: where it stands, who signed it, what it says, what was checked.
QJsonObject jsonRecord(const RecordView &record, LogKind kind);

/// `name`, `logId`, `state`, `records`, `total`, `checked`, `headProven`, `matchesLedger`.
QJsonObject jsonLog(const LogView &log);

/// A list of objects.
template <class Range, class ToObject>
QJsonArray jsonArray(const Range &range, ToObject toObject)
{
    QJsonArray array;
    for (const auto &item : range) {
        array.append(toObject(item));
    }
    return array;
}

} // namespace kennel
