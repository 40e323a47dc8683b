// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/fetchallowance.h"
#include "api/registryclient.h"

#include <QString>

#include <functional>
#include <vector>

namespace kennel {

/// Content that arrived whole and has the digest that was asked for.
struct DownloadedContent
{
    quint64 size = 0;
    QUrl source;
    std::vector<Finding> findings; ///< warnings about sources that failed or lied
};

/// Why content did not arrive: the worst of what its sources did.
struct ContentError
{
    ApiError error;
    std::vector<Finding> findings; ///< what each source did, as errors
};

/// How far a download is: bytes here, and in all (0: not known).
using DownloadProgress = std::function<void(quint64 done, quint64 total)>;

/// Downloads the content with @p digest to @p file, which appears only when it is complete and right: it grows beside
/// it under another name, is hashed on its way, and then takes its place. Sources are tried in turn, after all of them
/// again; one that breaks off goes on where it stopped, if it can. Memory does not depend on the size.
///
/// What it takes is taken from @p allowance, if there is one. From a source that announces more than is left no byte is
/// taken; a content that goes beyond it is given up.
///
/// Errors: beyondAllowanceCode, content.no-source, content.digest, content.size, content.range, http.…; "content.file"
/// if the file cannot be written.
QCoro::Task<std::expected<DownloadedContent, ContentError>> downloadContent(RegistryClient &client, Digest digest,
                                                                            QString file,
                                                                            DownloadProgress progress = {},
                                                                            FetchAllowance *allowance = nullptr);

} // namespace kennel
