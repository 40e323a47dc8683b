// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/job.h"

#include <QString>

namespace kennel {

/**
 * What kind of work it is, and on what: "Sync demo". `name` is what people call its subject;
 * remote text is made visible.
 */
QString jobTitle(const Job &job, const QString &name);

/** The stage alone: "Replaying records". */
QString jobStageWord(JobStage stage);

/** How far it is: "31 of 37", "4.2 MiB of 12 MiB"; empty while nothing is counted. */
QString jobProgressText(const Job &job);

/** What it is busy with: "Replaying records, 120 of 1 204". */
QString jobStageText(const Job &job);

} // namespace kennel
