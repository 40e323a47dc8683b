// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/host.h"

#include <QString>

#include <vector>

namespace kennel {

/// A file of hosts that was not read.
struct HostFileProblem
{
    enum class Kind {
        Unreadable, ///< or larger than such a file can be
        Syntax,
        Shape,       ///< a member that should be there, or is something else
        Duplicate,   ///< an id that another host has already
        Version,     ///< neither a version nor a track
        VersionHere, ///< where the name of an interface stands without one
    };

    QString file;
    Kind kind = Kind::Unreadable;
    QString place{}; ///< "hosts[0].name"; the id of a duplicate
};

/// The hosts that Kennel knows and those of the user.
struct KnownHosts
{
    std::vector<meaning::Host> hosts{};
    std::vector<HostFileProblem> problems{};

    /// Reads what the file \a path adds (like resources/meaning/hosts.json), or each `*.json` of a folder, in the order
    /// of their names. A file with an error adds nothing. Blocks: not for the GUI thread.
    static KnownHosts read(const QString &path);
};

} // namespace kennel
