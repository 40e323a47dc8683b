// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "store/contenttable.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace kennel {

/// The files of the content cache, each named after its digest. A file is trusted while size and time of change are
/// those that were noted when it was hashed last; otherwise it is hashed again. Everything here blocks: not for the GUI
/// thread.
class ContentCache
{
public:
    explicit ContentCache(QString directory);

    /// Where the content with \a digest is, or would be.
    QString path(const Digest &digest) const;
    /// Makes the folders that `path` needs; false if that cannot be.
    bool prepare() const;
    /// Deletes what downloads that were killed left behind: what is named after no digest and was not written to since
    /// a day before \a now (seconds since 1970).
    void removeLeftovers(std::int64_t now) const;

    /// Whether the file of \a digest is there and holds it. \a noted is what the store knows of it; it is renewed if
    /// the file had to be hashed. A file that holds something else is deleted.
    bool check(const Digest &digest, std::optional<ContentRow> &noted, const std::stop_token &stop = {}) const;

    /// Size and time of change of the file of \a digest as they are; nothing if it is not there.
    std::optional<ContentRow> facts(const Digest &digest) const;

    enum class Copy : std::uint8_t {
        Done,
        Different, ///< what lies there is no longer that content: nothing was written
        Failed,    ///< it could not be read or written
        Stopped,
    };
    /// What became of a copy.
    struct Copied
    {
        Copy outcome = Copy::Failed;
        QString error; ///< of one that failed: what the system says, in its words
    };
    /// Copies the content to \a file, which appears only when it is complete and what was copied has the digest.
    Copied copyTo(const Digest &digest, const QString &file, const std::stop_token &stop = {}) const;
    /// The same for content that was hashed a moment ago, when the file was as in \a hashed: it is copied as it lies
    /// there, and is `Different` if it was touched since.
    Copied copyHashed(const Digest &digest, const ContentRow &hashed, const QString &file,
                      const std::stop_token &stop = {}) const;

private:
    template <typename CopyPieces>
    Copied copyWith(const Digest &digest, const QString &file, const CopyPieces &copyPieces) const;

    const QString m_directory;
};

} // namespace kennel
