// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/jobwords.h"

#include "format/quantity.h"

#include <QCoreApplication>

namespace kennel {

namespace {

struct JobText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::JobText)
};

} // namespace

QString jobKindWord(JobKind kind)
{
    switch (kind) {
    case JobKind::Load:
        return JobText::tr("Load");
    case JobKind::Sync:
        return JobText::tr("Sync");
    case JobKind::Audit:
        return JobText::tr("Audit");
    case JobKind::ReadLog:
        return JobText::tr("Read");
    case JobKind::Prove:
        return JobText::tr("Prove");
    case JobKind::Download:
        return JobText::tr("Download");
    case JobKind::VerifyCheckpoint:
        return JobText::tr("Verify checkpoint");
    case JobKind::Trust:
        return JobText::tr("Trust");
    }
    return {};
}

QString jobStageText(JobStage stage)
{
    switch (stage) {
    case JobStage::Queued:
        return JobText::tr("Waiting for another job");
    case JobStage::WaitForWriter:
        return JobText::tr("Waiting for another program");
    case JobStage::Discovery:
        return JobText::tr("Looking for the registry");
    case JobStage::Checkpoint:
        return JobText::tr("Fetching the checkpoint");
    case JobStage::OperatorLog:
        return JobText::tr("Reading the operator log");
    case JobStage::Consistency:
        return JobText::tr("Comparing with kept checkpoints");
    case JobStage::Ledger:
        return JobText::tr("Fetching the ledger");
    case JobStage::Recompute:
        return JobText::tr("Recomputing both roots");
    case JobStage::Inclusion:
        return JobText::tr("Proving the newest records");
    case JobStage::Names:
        return JobText::tr("Asking for names");
    case JobStage::Logs:
        return JobText::tr("Fetching records");
    case JobStage::Replay:
        return JobText::tr("Replaying records");
    case JobStage::Content:
        return JobText::tr("Fetching content");
    case JobStage::Store:
        return JobText::tr("Keeping what was verified");
    }
    return {};
}

QString jobProgressText(const Job &job)
{
    if (job.total() == 0) {
        return {};
    }
    const auto amount = [&job](std::uint64_t n) {
        return job.stage() == JobStage::Content ? sizeText(n) : countText(n);
    };
    return JobText::tr("%1 of %2").arg(amount(job.done()), amount(job.total()));
}

} // namespace kennel
