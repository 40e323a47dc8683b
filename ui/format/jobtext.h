// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/job.h"

#include <QString>

namespace kennel {

/** What kind of work it is, and on what: "Sync demo". `registry` is the label; remote text is made visible. */
QString jobTitle(const Job &job, const QString &registry);

/** What it is busy with: "Replaying records, 120 of 1 204". */
QString jobStageText(const Job &job);

} // namespace kennel
