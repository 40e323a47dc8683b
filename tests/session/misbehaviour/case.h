// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "session/support/worldserver.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace kennel::test {

class Arena;

/// What is asked of the session while the registry misbehaves.
struct Action
{
    enum class Kind { Sync, Audit, Log, Download, Verify };

    Kind kind = Kind::Sync;
    bool again = false; ///< not at first contact: all was read before, and then the registry grew
    const char *package = "test:alpha";
};

inline constexpr Action Sync{Action::Kind::Sync};
inline constexpr Action Audit{Action::Kind::Audit}; ///< contents included
inline constexpr Action Log{Action::Kind::Log};
inline constexpr Action Download{Action::Kind::Download};
inline constexpr Action Verify{Action::Kind::Verify}; ///< verify-checkpoint
inline constexpr Action Resync{Action::Kind::Sync, true};
inline constexpr Action Reaudit{Action::Kind::Audit, true};
inline constexpr Action Relog{Action::Kind::Log, true};
inline constexpr Action Reverify{Action::Kind::Verify, true};

constexpr Action logOf(const char *package)
{
    return {Action::Kind::Log, false, package};
}

/// One row: who misbehaves how, what is asked, how it must end and what must be said about it, all of it.
///
/// `operator.pinned` is in no row: the runner wants it exactly when a first contact ends with a pin. Beyond what a row
/// says the runner wants of every case that it ends, that nothing is half accepted, that the trap was left alone, that
/// a registry is marked exactly for what is evidence, and that the next honest answer is welcome.
struct Case
{
    QByteArray name;
    Endpoint at = Endpoint::Other; ///< whose answers `attack` changes; Other: all
    WorldServer::Attack attack;
    std::function<void(Arena &)> story; ///< what happens before; at a second contact instead of the growth
    Action action;
    Outcome outcome = Outcome::Verified;
    QByteArray errors;         ///< codes of all errors, sorted, repeated as often as they occur
    QByteArray others;         ///< of all warnings and notes
    bool isLate = false;       ///< the answers never come to an end: the times for this endpoint are short
    bool isRefused = false;    ///< nobody listens where this endpoint is asked
    bool isRemembered = false; ///< what was said stays said: an honest answer afterwards contradicts it
};

/// A false answer of \a at.
Case row(Endpoint at, const QByteArray &what, WorldServer::Attack attack, Action action, Outcome outcome,
         QByteArray errors, QByteArray others = {});
/// A true answer about a false history: \a change makes it, and a checkpoint is issued over it.
Case row(const char *what, std::function<void(World &)> change, Action action, Outcome outcome, QByteArray errors,
         QByteArray others = {});
/// A true answer about a history, and on top of it a false one.
Case row(Endpoint at, const QByteArray &what, std::function<void(World &)> change, WorldServer::Attack attack,
         Action action, Outcome outcome, QByteArray errors, QByteArray others = {});
/// Anything that takes more than a changed history.
Case story(const char *what, std::function<void(Arena &)> story, Action action, Outcome outcome, QByteArray errors,
           QByteArray others = {});

/// The row, with nothing wanted of the next honest answer.
Case remembered(Case row);

// One file each.
QList<Case> transportCases(); ///< every endpoint × everything that a network does
QList<Case> syntaxCases();    ///< every endpoint that speaks JSON × everything that is none
QList<Case> meaningCases();   ///< well-formed and false
QList<Case> historyCases();   ///< true today, and yesterday, but not both
QList<Case> oddityCases();    ///< strange and honest

} // namespace kennel::test
