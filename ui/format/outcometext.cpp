// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/outcometext.h"

#include <QCoreApplication>

namespace kennel {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::OutcomeText)
};

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return OutcomeText::tr("Verified");
    case Outcome::Stale:
        return OutcomeText::tr("Stale");
    case Outcome::NotFound:
        return OutcomeText::tr("Not found");
    case Outcome::NotChecked:
        return OutcomeText::tr("Not checked");
    case Outcome::CouldNotCheck:
        return OutcomeText::tr("Could not check");
    case Outcome::RejectedInput:
        return OutcomeText::tr("Rejected input");
    case Outcome::Failed:
        return OutcomeText::tr("Failed");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return OutcomeText::tr("Note");
    case Severity::Warning:
        return OutcomeText::tr("Warning");
    case Severity::Error:
        return OutcomeText::tr("Error");
    }
    return {};
}

QString outcomeMeaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return OutcomeText::tr("Everything asked for was checked on this computer and holds.");
    case Outcome::Stale:
        return OutcomeText::tr("Verified, but the newest signed checkpoint is older than the limit of freshness: newer "
                               "records, yanks among them, may be missing.");
    case Outcome::NotFound:
        return OutcomeText::tr("There is no such log or version.");
    case Outcome::NotChecked:
        return OutcomeText::tr("There was nothing to check it against.");
    case Outcome::CouldNotCheck:
        return OutcomeText::tr("The network, the server or this computer stood in the way. Nothing was found wrong.");
    case Outcome::RejectedInput:
        return OutcomeText::tr("The answer or the file was not well-formed or not allowed, and was not used.");
    case Outcome::Failed:
        return OutcomeText::tr("A statement was understood and is false.");
    }
    return {};
}

} // namespace kennel
