// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Every endpoint × everything that a network does. Trouble on the way never accuses anybody.
#include "session/misbehaviour/attacks.h"
#include "session/misbehaviour/case.h"

namespace kennel::test {

namespace {

using enum Endpoint;

struct Way
{
    const char *name;
    Attack attack;
    Outcome outcome;
    QByteArray code;
    bool isLate = false;
    bool isRefused = false;
};

QList<Way> ways()
{
    using enum Outcome;
    // clang-format off
    return {
        // what happens         how               ends in        says
        {"reset",               reset(),          CouldNotCheck, "http.reset"},
        {"cut in the body",     cut(),            CouldNotCheck, "http.truncated"},
        {"silent",              silent(),         CouldNotCheck, "http.timeout", true},
        {"a byte a tick",       drip(),           CouldNotCheck, "http.timeout", true},
        {"refused",             {},               CouldNotCheck, "http.connect", false, true},
        {"redirect to nobody",  redirectToNobody(), CouldNotCheck, "http.connect"},
        {"no HTTP",             noHttp(),         CouldNotCheck, "http.reset"}, // Qt tells no more
        {"500",                 status(500),      CouldNotCheck, "http.status"},
        {"503",                 status(503),      CouldNotCheck, "http.status"},
        {"503 twice",           statusTwice(503), Verified,      ""},
        {"endless",             endless(),        RejectedInput, "http.too-large"},
        {"compressed bomb",     bomb(),           RejectedInput, "http.encoding"},
        {"redirect elsewhere",  redirectToTrap(), RejectedInput, "http.host-not-allowed"},
        {"redirect loop",       redirectLoop(),   RejectedInput, "http.redirect"},
        {"web page",            webPage(),        RejectedInput, "http.content-type"},
    };
    // clang-format on
}

/// What the way means at one endpoint.
struct Place
{
    Endpoint at;
    Action action;
    enum class Effect {
        Plain, ///< what the way says
        Hint,  ///< the whole is verified; what cannot be accepted is a warning, what cannot be had is not worth a word
        Apart, ///< as plain, but what cannot be had is a warning, and names are missing in any case
        Bytes, ///< as plain, but the bytes have no type: a web page is what it says
    } effect = Effect::Plain;
    QByteArray pageCode = {}; ///< of a web page instead of the bytes
};

QList<Place> places()
{
    using enum Place::Effect;
    return {
        {WellKnown, Sync, Hint},
        {Checkpoint, Sync},
        {OperatorLog, Sync},
        {Consistency, Resync},
        {LedgerIndex, Sync},
        {LedgerPiece, Sync, Bytes, "ledger.size"},
        {Inclusion, Sync},
        {Names, Sync, Apart},
        {PackageLogs, Log},
        {Sources, Download},
        {Content, Download, Bytes, "content.digest"},
        {Monitor, Verify},
    };
}

Case caseOf(const Place &place, const Way &way)
{
    auto outcome = way.outcome;
    auto errors = way.code;
    QByteArray others;
    switch (place.effect) {
    case Place::Effect::Plain:
        break;
    case Place::Effect::Hint:
        if (outcome == Outcome::RejectedInput)
            others = errors;
        outcome = Outcome::Verified;
        errors.clear();
        break;
    case Place::Effect::Apart:
        if (outcome == Outcome::CouldNotCheck) {
            others = errors + " names.unanswered";
            outcome = Outcome::Verified;
            errors.clear();
        } else if (outcome == Outcome::RejectedInput) {
            others = "names.unanswered";
        }
        break;
    case Place::Effect::Bytes:
        if (errors == "http.content-type") {
            outcome = Outcome::Failed;
            errors = place.pageCode;
        }
        break;
    }
    auto result = row(place.at, way.name, way.attack, place.action, outcome, errors, others);
    result.isLate = way.isLate;
    result.isRefused = way.isRefused;
    return result;
}

} // namespace

QList<Case> transportCases()
{
    QList<Case> cases;
    for (const auto &place : places()) {
        for (const auto &way : ways()) {
            cases.append(caseOf(place, way));
        }
    }
    return cases;
}

} // namespace kennel::test
