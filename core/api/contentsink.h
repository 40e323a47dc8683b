// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/fetchallowance.h"
#include "api/registryclient.h"
#include "crypto/sha256.h"
#include "offload/offload.h"

#include <QByteArrayList>
#include <QSaveFile>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace kennel {

/// Takes content as it comes: hashes it and writes it to a file that takes its place only at the end. Each happens in a
/// thread of its own while the next piece is on its way; at most two such loads are in memory.
class ContentSink final : public ByteSink
{
public:
    /// Takes no more than \a allowance allows, if there is one.
    ContentSink(const QString &file, const NetworkLimits &limits, std::function<void(quint64, quint64)> progress,
                FetchAllowance *allowance = nullptr);
    ~ContentSink() override;

    /// Prepares for a transfer from @p source, which goes on behind what came from it before, if anything did and it
    /// was the last one to send something. Returns the headers that ask for it.
    QHttpHeaders prepare(const ContentSource &source);

    std::expected<void, ApiError> begin(const ResponseHead &head) override;
    QCoro::Task<std::expected<void, ApiError>> write(QByteArray bytes) override;

    /// Waits until everything is hashed and written; the digest of all bytes, or content.file.
    QCoro::Task<std::expected<Digest, ApiError>> finish();
    /// Puts the file in its place, in another thread: that waits for the disk. Fails with content.file.
    QCoro::Task<std::expected<void, ApiError>> commit();
    /// Forgets what came so far.
    void reset();

    quint64 size() const { return m_size; }
    /// Whether the length was announced by the answer itself, so that a short one would have been noticed.
    bool isLengthKnown() const { return m_isLengthKnown; }

private:
    ApiError beyondAllowance(std::optional<quint64> size) const;
    QCoro::Task<std::expected<void, ApiError>> flush();
    void waitForThreads();
    std::expected<void, ApiError> open();
    ApiError fileError() const;

    QSaveFile m_file;
    NetworkLimits m_limits;
    std::function<void(quint64, quint64)> m_progress;
    FetchAllowance *const m_allowance;
    QThreadPool m_threads;
    Offloaded<void> m_hashing; // of the last piece
    Offloaded<bool> m_writing; // of the last piece, or of all of it to its place
    Sha256 m_hash;
    QByteArrayList m_pieces; // not handed over yet
    qsizetype m_piecesSize = 0;
    ContentSource m_source; // of the transfer under way
    QUrl m_held;            // where the bytes so far came from
    quint64 m_size = 0;
    quint64 m_limit = 0;
    quint64 m_total = 0;
    bool m_isLengthKnown = false;
};

} // namespace kennel
