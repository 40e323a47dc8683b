// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/logview.h"

#include <QString>

#include <vector>

namespace kennel {

/** One check of a record, named and with its result. */
struct NamedCheck
{
    QString name; ///< "chain"
    CheckState state = CheckState::NotReached;
};

/**
 * The checks of record `position` of `log` one by one, in the order in which people read them. Replay stops at the
 * first rule that is broken; of the record that broke it the signature is still looked at by itself, as far as the log
 * knows the signer's key: a genuine signature can break a rule, and who signed is then no question.
 */
std::vector<NamedCheck> namedChecks(const LogView &log, std::size_t position);

} // namespace kennel
