// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/job.h"

#include <QString>

namespace kennel {

/** "Sync", "Read", "Download": what a job does, to stand before its subject. */
QString jobKindWord(JobKind kind);

/** "Recomputing both roots": what a job is busy with. */
QString jobStageText(JobStage stage);

/** "31 of 37", "4.2 MiB of 12 MiB"; empty while nothing is counted. */
QString jobProgressText(const Job &job);

} // namespace kennel
