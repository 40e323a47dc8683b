// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "answers.h"

#include <QCoreApplication>

#include <expected>
#include <optional>

namespace kennel {

/// How a release is named on the command line: PACKAGE[@VERSION].
struct ReleaseAddress
{
    Q_DECLARE_TR_FUNCTIONS(kennel::ReleaseAddress)

public:
    LogAddress log;
    std::optional<Version> version; ///< nothing: the newest
    QString text;                   ///< of the package, as typed

    /// The error is a sentence.
    static std::expected<ReleaseAddress, QString> parse(const QString &argument);
};

/// Brings a release into \a file as the options say; with an empty \a file only into the cache.
Task<DownloadResult> downloadRelease(CommandContext context, ReleaseAddress release, QString file);

} // namespace kennel
