// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/evidencejudge.h"

#include <QJsonObject>
#include <QString>

namespace kennel {

/// What \a verdict says, line by line: what it is evidence of (\a code, where the files themselves do not tell), who
/// signed what, and what it proves to others.
QString evidenceText(const EvidenceVerdict &verdict, std::string_view code = {});

/// The same as `{outcome, shows, code, kept, offered, operator, firstRecord, otherOperator, otherFirstRecord,
/// findings}`.
QJsonObject evidenceJson(const EvidenceVerdict &verdict);

} // namespace kennel
