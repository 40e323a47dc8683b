// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/jobtext.h"

#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "protocol/packagename.h"

namespace kennel {

namespace {

/** What a job of `kind` does with a log, a registry or a checkpoint that %1 stands for. */
QString kindTitle(JobKind kind)
{
    switch (kind) {
    case JobKind::Load:
        return tr("Open %1");
    case JobKind::Sync:
        return tr("Sync %1");
    case JobKind::Audit:
        return tr("Audit %1");
    case JobKind::ReadLog:
        return tr("Read the log of %1");
    case JobKind::Prove:
        return tr("Prove records of %1");
    case JobKind::Download:
        return tr("Download %1");
    case JobKind::VerifyCheckpoint:
        return tr("Ask about checkpoint %1");
    case JobKind::Trust:
        return tr("Trust %1");
    case JobKind::Index:
        return tr("Index %1");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isOperatorLog(const Job &job)
{
    const auto log = LogId::parse(job.subject().toStdString());
    return log && *log == operatorLogId();
}

} // namespace

QString jobStageWord(JobStage stage)
{
    switch (stage) {
    case JobStage::Queued:
        return tr("Waiting for its turn");
    case JobStage::WaitForWriter:
        return tr("Waiting for another program that writes");
    case JobStage::Discovery:
        return tr("Looking up the registry");
    case JobStage::Checkpoint:
        return tr("Fetching the checkpoint");
    case JobStage::OperatorLog:
        return tr("Verifying the operator log");
    case JobStage::Consistency:
        return tr("Comparing kept checkpoints");
    case JobStage::Ledger:
        return tr("Fetching the ledger");
    case JobStage::Recompute:
        return tr("Recomputing both roots");
    case JobStage::Inclusion:
        return tr("Checking inclusion proofs");
    case JobStage::Names:
        return tr("Asking for names");
    case JobStage::Logs:
        return tr("Fetching logs");
    case JobStage::Replay:
        return tr("Replaying records");
    case JobStage::Content:
        return tr("Fetching content");
    case JobStage::Store:
        return tr("Keeping the result");
    case JobStage::Index:
        return tr("Reading contents");
    }
    Q_UNREACHABLE_RETURN({});
}

QString jobProgressText(const Job &job)
{
    if (job.total() == 0) {
        return {};
    }
    const auto amount = job.stage() == JobStage::Content ? sizeText : countText;
    return tr("%1 of %2").arg(amount(job.done()), amount(job.total()));
}

QString jobTitle(const Job &job, const QString &name)
{
    if (isOperatorLog(job) && job.kind() == JobKind::ReadLog)
        return tr("Read the operator log");
    if (job.kind() == JobKind::Prove && job.record()) {
        const QString number = countText(*job.record() + 1);
        return isOperatorLog(job) ? tr("Prove record %1 of the operator log").arg(number)
                                  : tr("Prove record %1 of %2").arg(number, visibleText(name));
    }
    return kindTitle(job.kind()).arg(visibleText(name));
}

QString jobStageText(const Job &job)
{
    if (job.state() == Job::State::Cancelled) {
        return tr("Cancelled");
    }
    if (job.state() == Job::State::Done) {
        return tr("Done");
    }
    QString text = jobStageWord(job.stage());
    if (!job.detail().isEmpty()) {
        text = tr("%1 (%2)").arg(text, visibleText(job.detail()));
    }
    if (job.done() == 0 && job.total() == 0) {
        return text;
    }
    const auto amount = job.stage() == JobStage::Content ? sizeText : countText;
    return job.total() == 0 ? tr("%1, %2").arg(text, amount(job.done()))
                            : tr("%1, %2 of %3").arg(text, amount(job.done()), amount(job.total()));
}

} // namespace kennel
