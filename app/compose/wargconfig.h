// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/namespacemap.h"

#include <QString>

#include <optional>

namespace kennel {

/// What the command line client `warg` was told on this computer (warg-client.md 1). Kennel reads it and never writes
/// it.
struct WargConfig
{
    QString file;            ///< where it stands
    QString homeUrl;         ///< of its home registry, as it stands there; empty: none
    NameSpaceMap namespaces; ///< that it looks up at other registries

    /// What `warg` would use in \a folder: `warg-config.json` there or in a folder above it, otherwise
    /// `warg/config.json` in \a configFolder. Nothing if there is none, or if it is no JSON object of at most 1 MiB.
    /// The namespaces are in the file that it names, otherwise in `warg/namespaces` in \a cacheFolder.
    static std::optional<WargConfig> find(const QString &folder, const QString &configFolder,
                                          const QString &cacheFolder);

    /// The same with the folders of this user, from the current one on.
    static std::optional<WargConfig> find();
};

} // namespace kennel
