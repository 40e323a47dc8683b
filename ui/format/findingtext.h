// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "protocol/recorderror.h"
#include "session/logview.h"

#include <QString>

#include <string_view>

namespace kennel {

/** A finding in words. Plain text throughout; what came from outside is in visibleText() already. */
struct FindingText
{
    QString headline; ///< what happened: "Record 12: its signer may not release"
    QString rule;     ///< for records: the rule that was broken, with its name; else empty
    QString cause;    ///< how it came about, and whose fault it is
    QString remedy;   ///< what to do
};

/**
 * The words for `finding`. Every code of the contract has its own; an unknown code is shown as such. The details that
 * the sentences use, all optional, are named as follows (each with its type):
 *
 * `record`, `lostIn` position in the log from 0 · `entry` index from 0 · `registryIndex` · `recordId`, `pin`,
 * `earlierRecord` record ids · `keyId`, `otherKeyId`, `operator`, `pinnedOperator` key ids · `permission` · `version` ·
 * `namespace` · `package` · `name` · `protocolVersion` · `time`, `previousTime` texts · `timestamp`, `keptTimestamp`
 * seconds since 1970 · `age`, `ahead`, `seconds`, `retryAfter` seconds · `expected` or `want`, `got`, `wantRoot`,
 * `gotRoot` digests, texts or numbers · `offset` byte offset · `field` · `status` HTTP status · `url`, `location`,
 * `host`, `domain` · `size`, `limit`, `received` bytes · `type`, `encoding`, `error` · `logLength`, `kept.logLength` ·
 * `count` · `message` remote text.
 *
 * Records are counted from 1 in sentences, as people count; `details` count from 0.
 */
FindingText findingText(const Finding &finding);

/** The words for the rule that the record at `position` (from 0) broke; as findingText() of its finding. */
FindingText recordErrorText(const RecordError &error, std::uint64_t position);

/** What evidence that was kept for `code` shows, in words. */
QString evidenceHeadline(std::string_view code);

/** The finding that made the outcome what it is: the first of the errors with the worst outcome; null without errors.
 */
const Finding *worstFinding(const std::vector<Finding> &findings);

/** The same of a log. Where its registry misbehaved later: of what was found before, so null where all was verified. */
const Finding *worstFinding(const LogView &log);

/** Headline and cause as one text: what kennelctl prints and `text` in JSON holds. */
QString findingSentence(const Finding &finding);

/**
 * findingSentence() as a line among others: with package and version before it if the finding is about a release that
 * the sentence does not name.
 */
QString findingLine(const Finding &finding);

/** Whether `code` has words of its own; for the test that holds them against the contract. */
bool hasFindingText(std::string_view code);

} // namespace kennel
