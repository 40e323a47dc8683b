// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace kennel {

/** What the command line asks of the window. */
struct Options
{
    QString store;                ///< --store; empty: the user's folders
    QString place;                ///< kennel://…, a file or the URL of a registry; empty: where the window was left
    QStringList files;            ///< that the tour shows, too
    QString tour;                 ///< --tour: where its pictures go; empty: no tour
    QString registry;             ///< --registry of the tour; empty: the demo registry
    std::optional<QSize> size;    ///< --size
    std::optional<Scheme> scheme; ///< --scheme
    QString caFile;               ///< --ca-file
    QString tokenFile;            ///< --token-file
    double scale = 0;             ///< --scale; 0: the system's
    bool help = false;
    bool version = false;

    /** Reads `arguments`, without the program's name. The error is a sentence. */
    static std::expected<Options, QString> parse(const QStringList &arguments);
    /** How to call the program. */
    static QString usage();
};

} // namespace kennel
