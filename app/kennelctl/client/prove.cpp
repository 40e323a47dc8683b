// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "format/tr.h"
#include "jsonvalues.h"
#include "prooftext.h"
#include "readrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// What of it was proven, and by whom: not each "verified" is worth the same. \a isProvenByRegistry: a proof of the
/// registry for the newest record is kept, also where it was not asked for this one.
QString verdict(const RecordProof &proof, std::uint64_t position, bool isProvenByRegistry)
{
    const Checkpoint &checkpoint = proof.standsOn->checkpoint;
    if (proof.outcome > Outcome::Stale || proof.logPath->root != checkpoint.logRoot) {
        return {};
    }
    const QString number = QString::number(position + 1);
    const QString length = QString::number(checkpoint.logLength);
    if (proof.fromRegistry) {
        return tr("Proven by the registry: record %1 is in the log of checkpoint %2, and the newest of its own log "
                  "there.")
            .arg(number, length);
    }
    if (!proof.mapPath) {
        return tr("Worked out from the ledger, without a proof of the registry: record %1 is in the log of checkpoint "
                  "%2. "
                  "The map holds newest records only, so that nothing of it was to be proven.")
            .arg(number, length);
    }
    return (isProvenByRegistry ? tr("Worked out from the ledger: record %1 is in the log of checkpoint %2, and the "
                                    "newest of its own log "
                                    "there. The registry's own proof of that is kept, and holds.")
                               : tr("Worked out from the ledger, without a proof of the registry: record %1 is in the "
                                    "log of checkpoint "
                                    "%2, and the newest of its own log there."))
        .arg(number, length);
}

QString proofText(const RecordProof &proof, std::uint64_t position, bool isProvenByRegistry)
{
    if (!proof.logPath || !proof.standsOn) {
        return tr("Nothing was proven: there is neither a proof of the registry nor a recomputed ledger.") + u'\n';
    }
    const Checkpoint &checkpoint = proof.standsOn->checkpoint;
    QString text = (proof.fromRegistry
                        ? tr("The registry gave this proof for checkpoint %1; every step was worked out here.")
                        : tr("Computed from the ledger, all entries of which together lead to the root that checkpoint "
                             "%1 signs."))
                       .arg(checkpoint.logLength) +
                   u"\n\n"_s;
    text += tr("Index %1 in the registry's log of %2 records, counted from 0:")
                .arg(proof.registryIndex)
                .arg(proof.logLength) +
            u'\n' + proofTable(*proof.logPath, proof.fromRegistry);
    text += (proof.logPath->root == checkpoint.logRoot ? tr("That is the log root that the checkpoint signs.")
                                                       : tr("The checkpoint signs another log root.")) +
            u'\n';
    if (proof.mapPath) {
        text += u'\n' + tr("The newest record of its log, in the registry's map:") + u'\n' +
                proofTable(*proof.mapPath, proof.fromRegistry);
        text += (proof.mapPath->root == checkpoint.mapRoot ? tr("That is the map root that the checkpoint signs.")
                                                           : tr("The checkpoint signs another map root.")) +
                u'\n';
    }
    const QString last = verdict(proof, position, isProvenByRegistry);
    return last.isEmpty() ? text : text + u'\n' + last + u'\n';
}

QJsonValue jsonPath(const std::optional<ProofPath> &path)
{
    return path ? QJsonValue(jsonProof(*path)) : QJsonValue();
}

Task<Answer> prove(CommandContext context)
{
    ReadRecord read = co_await readRecordOf(context);
    Answer answer = std::move(read.answer);
    if (!read.position) {
        co_return answer;
    }
    const LogView &log = *read.log;
    const std::uint64_t position = *read.position;
    const auto source = context.options.offline ? ProofSource::Ledger : ProofSource::RegistryOrLedger;
    const RecordProof proof = co_await context.session.proveRecord(log.registry, log.log, position, source);
    const RecordView &record = log.records[static_cast<std::size_t>(position)];
    const bool isProvenByRegistry = log.headProven && log.standsOn && proof.standsOn &&
                                    log.standsOn->checkpoint.sameStatement(proof.standsOn->checkpoint);
    answer.outcome = worst(answer.outcome, proof.outcome);
    std::ranges::copy_if(proof.findings, std::back_inserter(answer.findings),
                         [&](const Finding &finding) { return !std::ranges::contains(answer.findings, finding); });
    answer.members.insert(u"record"_s, jsonNumber(position));
    answer.members.insert(u"recordId"_s, QString::fromStdString(record.id.text()));
    answer.members.insert(u"registryIndex"_s, jsonNumber(record.published.registryIndex));
    answer.members.insert(u"fromRegistry"_s, proof.fromRegistry);
    answer.members.insert(u"headProven"_s, isProvenByRegistry);
    answer.members.insert(u"logProof"_s, jsonPath(proof.logPath));
    answer.members.insert(u"mapProof"_s, jsonPath(proof.mapPath));
    answer.text = proofText(proof, position, isProvenByRegistry);
    co_return answer;
}

} // namespace

int runProve(const QStringList &arguments)
{
    return runClientCommand(
        {"prove", "PACKAGE|operator [RECORD]", 1, 2, ClientCommand::None, ClientCommand::Registry::Current, prove},
        arguments);
}

} // namespace kennel
