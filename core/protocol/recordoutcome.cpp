// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordoutcome.h"

namespace kennel {

static_assert(sizeof(RecordOutcome) <= 64, "there is one a record");

RecordChecks RecordOutcome::checks() const
{
    using enum CheckState;
    RecordChecks checks;
    checks.format = checks.chain = checks.time = checks.permission = Passed;
    checks.signature = signatureSkipped ? Skipped : Passed;
    if (!error)
        return checks;
    switch (error->rule) { // in the order of spec 5.2
    case RecordRule::Decode:
        return {Failed, NotReached, NotReached, NotReached, NotReached};
    case RecordRule::PreviousHashOnFirstRecord:
    case RecordRule::NoPreviousHashAfterInit:
    case RecordRule::IncorrectHashAlgorithm:
    case RecordRule::RecordHashDoesNotMatch:
        return {Passed, Failed, NotReached, NotReached, NotReached};
    case RecordRule::ProtocolVersionNotAllowed:
        return {Failed, Passed, NotReached, NotReached, NotReached};
    case RecordRule::TimestampLowerThanPrevious:
        return {Passed, Passed, Failed, NotReached, NotReached};
    case RecordRule::KeyIDNotRecognized:
        if (!error->entry) { // the signer at the end, not an init
            checks.signature = Failed;
            return checks;
        }
        break;
    case RecordRule::SignatureError:
        checks.signature = Failed;
        return checks;
    default:
        break;
    }
    checks.permission = Failed;
    checks.signature = NotReached;
    return checks;
}

} // namespace kennel
