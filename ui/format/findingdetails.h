// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

#include <QJsonObject>
#include <QString>

namespace kennel {

/** Everything that a finding carries, a line each, "name: value": for those who ask for the technical details. */
QString findingDetails(const Finding &finding);

/** The same as JSON, with the whole values and the sentence. Numbers beyond 2^53 are strings, as in all reports. */
QJsonObject findingObject(const Finding &finding);

} // namespace kennel
