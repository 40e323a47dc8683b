// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "commandline.h"
#include "session/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kennel {

struct ClientOptions;

/// Which release it turned out to be that was asked for.
struct ReleaseIdentity
{
    QString registry; ///< its label
    QString package;  ///< its name, or its log id where nobody says the name
    Version version;
    std::optional<Digest> digest; ///< of its content, as signed
    bool isYanked = false;
};

/// A release that was brought to look into.
struct BroughtRelease
{
    QString path;                             ///< where it is; empty where it is not to be had
    std::optional<ReleaseIdentity> release{}; ///< as far as it is known
    Outcome outcome = Outcome::Verified;      ///< of reading its log and bringing it
    std::vector<Finding> findings{};
};

/// What a command has to say, before anybody knows whether as JSON or as text. `members` and `text` carry the same
/// facts.
struct Answer
{
    Outcome outcome = Outcome::CouldNotCheck;
    std::vector<Finding> findings;
    std::optional<RegistryInfo> registry;
    std::optional<SignedCheckpoint> checkpoint;
    std::optional<std::int64_t> age; ///< of the checkpoint, in seconds
    QJsonObject members;             ///< those of the command (contract.md, *JSON*)
    QString text;                    ///< tables and words, ending in a line feed
    std::optional<QByteArray> bytes; ///< what is written as it is instead of the text
    QList<BroughtRelease> brought;   ///< of a command that brings releases to look into, in order
    QString requests;                ///< with --requests: whom the command talked to, as a table
    bool isChecked = true;           ///< false: nothing was verified, so nothing is said of it in words
    bool hasRemedy = true;           ///< false: where the registry misbehaved, this is what would be told to do
    CommandProblem usage;            ///< with a text if the command line is wrong. Then nothing else counts

    /// The command line is wrong; \a why is a sentence.
    static Answer ofUsage(const QString &why) { return ofUsage(CommandProblem{.text = why}); }
    static Answer ofUsage(CommandProblem why)
    {
        Answer answer;
        answer.usage = std::move(why);
        return answer;
    }

    /// What was asked for is not there: \a finding says so.
    static Answer ofNothing(Finding finding)
    {
        Answer answer;
        answer.outcome = finding.outcome;
        answer.findings = {std::move(finding)};
        return answer;
    }
};

/// What a command works with.
struct CommandContext
{
    Session &session;
    const ClientOptions &options;
    RegistryInfo registry; ///< the one asked for, or the current one
};

/// A command that reads registries, as data; its coroutine is in a file of its own.
struct ClientCommand
{
    enum Option : unsigned {
        None = 0,
        Content = 1,
        Output = 2,
        OperatorKey = 4,
        Permission = 8,
        Forms = 16,
        Everywhere = 32,
        Total = 64,
        SignedBytes = 128,
        Folder = 256,
        Local = 512,    ///< asks no registry, so that options of the network are refused
        Removed = 1024, ///< works on a registry that was taken off the list, too, and leaves it there
    };

    const char *name;
    const char *arguments; ///< as in the usage line
    int minArguments;
    int maxArguments;
    unsigned options;
    enum class Registry : std::uint8_t {
        Current,  ///< --registry or the current one
        Argument, ///< the first argument; added if it is not kept
        Kept,     ///< the first argument, which must be kept; without it as Current
    } registry;
    Task<Answer> (*run)(CommandContext context);
    QString (*help)() = nullptr; ///< what its help says beyond options
    /// What is wrong with its line, as far as the line alone tells; with no text if nothing is. Null if nothing can be.
    CommandProblem (*check)(const ClientOptions &options) = nullptr;
};

// The entries of the table of commands (command.h), one file each.
int runSync(const QStringList &arguments);
int runAudit(const QStringList &arguments);
int runPackages(const QStringList &arguments);
int runLog(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runRecord(const QStringList &arguments);
int runProve(const QStringList &arguments);
int runOperator(const QStringList &arguments);
int runCheckpoints(const QStringList &arguments);
int runEvidence(const QStringList &arguments);
int runRegistries(const QStringList &arguments);
int runDownload(const QStringList &arguments);
int runVerifyCheckpoint(const QStringList &arguments);
int runTrust(const QStringList &arguments);
int runForget(const QStringList &arguments);
int runIndex(const QStringList &arguments);
int runSearch(const QStringList &arguments);

} // namespace kennel
