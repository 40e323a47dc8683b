// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/contentsink.h"

#include <fcntl.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

/// More costs memory and wins nothing; with less, threads wait for each other.
static constexpr qsizetype writtenAtOnce = 4 << 20;

ContentSink::ContentSink(const QString &file, const NetworkLimits &limits,
                         std::function<void(quint64, quint64)> progress, FetchAllowance *allowance)
    : m_file(file)
    , m_limits(limits)
    , m_progress(std::move(progress))
    , m_allowance(allowance)
{
    m_threads.setMaxThreadCount(2);
    m_threads.setThreadPriority(QThread::InheritPriority);
}

ContentSink::~ContentSink()
{
    waitForThreads();
}

void ContentSink::waitForThreads()
{
    m_hashing.wait();
    m_writing.wait();
}

QHttpHeaders ContentSink::prepare(const ContentSource &source)
{
    m_source = source;
    QHttpHeaders headers;
    if (m_size > 0 && m_held == source.url)
        headers.append(QHttpHeaders::WellKnownHeader::Range, "bytes=" + QByteArray::number(m_size) + '-');
    return headers;
}

/// Where a partial answer begins: "bytes 5-9/10"; nothing if it does not say so.
static std::optional<quint64> rangeStart(const ResponseHead &head)
{
    const QByteArray text = head.headers.value(QHttpHeaders::WellKnownHeader::ContentRange).toByteArray().trimmed();
    const qsizetype dash = text.indexOf('-');
    if (!text.startsWith("bytes ") || dash < 0)
        return {};
    bool isNumber = false;
    const quint64 start = text.sliced(6, dash - 6).trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(start) : std::nullopt;
}

std::expected<void, ApiError> ContentSink::begin(const ResponseHead &head)
{
    const bool goesOn = head.status == 206;
    if (goesOn && (m_held != m_source.url || rangeStart(head) != m_size)) {
        reset(); // the next try asks for everything
        return std::unexpected(apiError("content.range", m_source.url));
    }
    if (!goesOn)
        reset();
    m_held = m_source.url;
    m_isLengthKnown = head.contentLength.has_value();
    const quint64 announced = m_source.size ? *m_source.size + m_limits.excessSize : m_limits.contentSize;
    m_limit = head.contentLength ? m_size + *head.contentLength : announced;
    m_limit = std::min(m_limit, m_limits.contentMax.value_or(m_limit));
    m_total = head.contentLength ? m_size + *head.contentLength : m_source.size.value_or(0);
    if (m_allowance && m_total > m_size && m_total - m_size > m_allowance->left())
        return std::unexpected(beyondAllowance(m_total));
    return open();
}

std::expected<void, ApiError> ContentSink::open()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(fileError());
    return {};
}

QCoro::Task<std::expected<void, ApiError>> ContentSink::write(QByteArray bytes)
{
    m_size += quint64(bytes.size());
    if (m_allowance) {
        const bool fits =
            quint64(bytes.size()) <= m_allowance->left() && (m_total > 0 || m_size <= m_allowance->mostUnannounced());
        m_allowance->spent += quint64(bytes.size());
        if (!fits)
            co_return std::unexpected(beyondAllowance({}));
    }
    if (m_size > m_limit)
        co_return std::unexpected(apiError("http.too-large", m_source.url, {{"limit", std::uint64_t{m_limit}}}));
    if (m_progress)
        m_progress(m_size, m_total);
    m_piecesSize += bytes.size();
    m_pieces.append(std::move(bytes));
    if (m_piecesSize < writtenAtOnce)
        co_return {};
    co_return co_await flush();
}

ApiError ContentSink::beyondAllowance(std::optional<quint64> size) const
{
    Details details;
    details[size ? "size" : "received"] = std::uint64_t{size.value_or(m_size)};
    return apiError(beyondAllowanceCode, m_source.url, std::move(details));
}

/// Hands what came to the other threads, once they are done with the one before.
QCoro::Task<std::expected<void, ApiError>> ContentSink::flush()
{
    if (m_writing.isValid()) {
        co_await m_hashing;
        const bool isWritten = co_await m_writing;
        m_hashing = {};
        m_writing = {};
        if (!isWritten)
            co_return std::unexpected(fileError());
    }
    if (m_pieces.isEmpty())
        co_return {};
    const QByteArrayList pieces = std::exchange(m_pieces, {});
    m_piecesSize = 0;
    const auto hash = [this, pieces] {
        for (const QByteArray &piece : pieces)
            m_hash.update(std::string_view(piece.constData(), std::size_t(piece.size())));
    };
    const auto write = [this, pieces] {
        const qint64 begin = m_file.pos();
        for (const QByteArray &piece : pieces) {
            if (m_file.write(piece) != piece.size())
                return false;
        }
        // On its way to the disk at once: commit() waits until all of it is there.
        sync_file_range(m_file.handle(), begin, m_file.pos() - begin, SYNC_FILE_RANGE_WRITE);
        return true;
    };
    m_hashing = {hash, m_threads};
    m_writing = {write, m_threads};
    co_return {};
}

QCoro::Task<std::expected<Digest, ApiError>> ContentSink::finish()
{
    for (int i = 0; i < 2; ++i) { // the rest, and then what was handed over last
        if (auto flushed = co_await flush(); !flushed)
            co_return std::unexpected(std::move(flushed.error()));
    }
    co_return m_hash.finish();
}

QCoro::Task<std::expected<void, ApiError>> ContentSink::commit()
{
    if (auto opened = open(); !opened)
        co_return opened;
    m_writing = {[this] { return m_file.commit(); }, m_threads};
    const bool isPlaced = co_await m_writing;
    m_writing = {};
    if (!isPlaced)
        co_return std::unexpected(fileError());
    co_return {};
}

void ContentSink::reset()
{
    waitForThreads();
    m_hashing = {};
    m_writing = {};
    m_pieces.clear();
    m_piecesSize = 0;
    m_hash.reset();
    m_size = 0;
    m_held.clear();
    if (m_file.isOpen()) {
        m_file.seek(0);
        m_file.resize(0);
    }
}

ApiError ContentSink::fileError() const
{
    return apiError("content.file", m_file.fileName().toStdString(), {{"error", m_file.errorString().toStdString()}});
}

} // namespace kennel
