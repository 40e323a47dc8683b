// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>

namespace kennel {

struct ClientCommand;

/// The command line of a command that reads a registry, taken apart: the common options of contract.md (*Command line*)
/// and those of single commands, which are refused elsewhere.
struct ClientOptions
{
    Q_DECLARE_TR_FUNCTIONS(kennel::ClientOptions)

public:
    QString registry; ///< URL or label; empty: the current one
    bool offline = false;
    QString storeDir; ///< empty: the default
    QString caFile;
    QString tokenFile;
    QStringList allowedHosts;
    bool acceptHints = false;
    std::optional<std::uint64_t> maxSize;
    std::optional<std::chrono::milliseconds> timeout; ///< of the whole command
    bool json = false;
    bool quiet = false;
    bool requests = false; ///< list whom the command talked to

    bool content = false;                  ///< audit --content
    QString output;                        ///< download -o, evidence -o
    bool force = false;                    ///< download --force
    bool bytes = false;                    ///< record --bytes
    QString operatorKey;                   ///< trust --operator
    QString host;                          ///< forget --host
    QString hint;                          ///< forget --hint
    bool evidence = false;                 ///< is forgotten, too
    bool everywhere = false;               ///< search --all-registries
    std::optional<std::uint64_t> maxTotal; ///< index --max-total, in bytes
    /// What inspect prints.
    enum class Form : std::uint8_t { Overview, Wit, Sections, Capabilities, Json, WitJson };
    Form form = Form::Overview;
    QString hosts;              ///< inspect --hosts
    bool hostsAreGiven = false; ///< and not the user's folder

    QStringList arguments; ///< what stands beside the options

    /// Reads \a line (program, command, …). The error is an exit code, after everything was said: the help was
    /// asked for and printed, or the line is wrong and was explained.
    static std::expected<ClientOptions, int> parse(const ClientCommand &command, const QStringList &line);
};

} // namespace kennel
