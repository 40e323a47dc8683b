// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace kennel {

/// Every limit of the network in one place, with the values of contract.md (*Network policy*). Tests pass small ones.
struct NetworkLimits
{
    std::chrono::milliseconds connectTime{20'000};   ///< until the request is on its way
    std::chrono::milliseconds answerTime{60'000};    ///< of a whole JSON answer, redirects included
    std::chrono::milliseconds wellKnownTime{10'000}; ///< of the whole well-known file
    std::chrono::milliseconds rateTime{60'000};      ///< over which a streamed body's speed is averaged
    quint64 rateBytes = 60 * 1024;                   ///< that must arrive in any rateTime: 1 KiB/s

    // Of JSON answers, by what they are about: reading one takes several times its size, and more where it has many
    // values, of which JsonDocument::MaxValues are read.
    quint64 jsonSize = quint64{64} << 20;  ///< of any
    quint64 factSize = quint64{64} << 10;  ///< about one thing: a checkpoint, a consistency, a verdict
    quint64 listSize = quint64{1} << 20;   ///< that lists where bytes are
    quint64 nameSize = quint64{1} << 10;   ///< for each name that is asked for, beyond factSize
    quint64 proofSize = quint64{32} << 10; ///< for each leaf of an inclusion proof, beyond factSize
    quint64 wellKnownSize = quint64{64} << 10;
    quint64 errorBodySize = quint64{64} << 10; ///< of an error answer to a streamed request
    quint64 contentSize = quint64{2} << 30;    ///< if neither Content-Length nor the source says
    std::optional<quint64> contentMax;         ///< whatever they say; --max-size
    quint64 ledgerEntries = quint64{1} << 24;  ///< of a ledger, and of one piece of it: 1 GiB
    quint64 logRecords = 200'000;              ///< of one log
    quint64 batchBytes = quint64{1} << 30;     ///< of the records of one batch of logs
    quint64 logBytes = quint64{256} << 20;     ///< of the records of one log
    quint64 excessSize = quint64{1} << 20;     ///< beyond what was announced

    int redirects = 5;
    int tries = 5;                                ///< of one request, the first included
    std::chrono::milliseconds firstPause{500};    ///< before the second try; doubles, with jitter
    std::chrono::milliseconds totalPause{20'000}; ///< that one command may wait for further tries

    int jsonDepth = 64;
    int namesBatch = 1000;    ///< ids of one fetch/names
    int namesRounds = 10;     ///< of one batch of names, for what was left out
    int deniedNames = 100;    ///< unknown logs that one batch of names survives
    int inclusionBatch = 500; ///< leaves of one inclusion proof
    int logsBatch = 50;       ///< packages of one fetch/logs
    int logsPage = 1000;      ///< records of each log in one answer
    int emptyRounds = 2;      ///< of `more` without a record before we give up
    int logsRounds = 20'000;  ///< of one batch of logs, whatever they bring
};

/// What may be contacted, and with which credentials.
struct NetworkPolicy
{
    NetworkLimits limits;
    QSet<QString> allowedHosts; ///< other https hosts that the user allowed, in lower case (--allow-host)
    QString caFile;             ///< PEM with further roots (--ca-file); empty: only the system's
    QByteArray token;           ///< bearer token, for the registry's own origin only; empty: none
};

} // namespace kennel
