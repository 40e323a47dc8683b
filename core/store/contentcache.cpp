// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/contentcache.h"

#include "crypto/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qint64 pieceSize = 1 << 20;
/// How much is copied between two looks at whether to stop.
constexpr qint64 kernelPieceSize = 16 << 20;

/// A download that still runs writes more often: seconds.
constexpr std::int64_t leftoverAge = 24 * 60 * 60;

std::optional<Digest> hashOf(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha256 hash;
    while (!file.atEnd() && !stop.stop_requested()) {
        const auto piece = file.read(pieceSize);
        if (piece.isEmpty())
            return {};
        hash.update(
            {reinterpret_cast<const std::uint8_t *>(piece.constData()), static_cast<std::size_t>(piece.size())});
    }
    return stop.stop_requested() ? std::nullopt : std::optional(hash.finish());
}

ContentCache::Copy copyAndHash(QFile &source, QFile &target, const Digest &digest, const std::stop_token &stop)
{
    Sha256 hash;
    while (!source.atEnd()) {
        if (stop.stop_requested())
            return ContentCache::Copy::Stopped;
        const auto piece = source.read(pieceSize);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return ContentCache::Copy::Failed;
        hash.update(std::string_view(piece.constData(), static_cast<std::size_t>(piece.size())));
    }
    if (hash.finish() != digest)
        return ContentCache::Copy::Different;
    return target.flush() ? ContentCache::Copy::Done : ContentCache::Copy::Failed;
}

ContentRow factsOf(const QFile &file)
{
    return {file.size(), file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch()};
}

/// Lets the kernel copy what it can: the bytes need not come through this process. The rest is left to copyAndHash.
ContentCache::Copy copyInKernel(QFile &source, QFile &target, const std::stop_token &stop)
{
    for (qint64 left = source.size(); left > 0;) {
        if (stop.stop_requested())
            return ContentCache::Copy::Stopped;
        const auto piece = static_cast<std::size_t>(std::min(left, kernelPieceSize));
        const auto copied = copy_file_range(source.handle(), nullptr, target.handle(), nullptr, piece, 0);
        if (copied <= 0)
            return ContentCache::Copy::Failed;
        left -= copied;
    }
    return ContentCache::Copy::Done;
}

/// What \a link leads to, whether that is there or not: it is replaced, and the link stays. Links in a circle lead to
/// one of them.
QString targetOf(const QString &link)
{
    constexpr int mostLinks = 40; // as many as the kernel follows
    QFileInfo target(link);
    for (int links = 0; target.isSymbolicLink() && links < mostLinks; ++links)
        target.setFile(target.symLinkTarget());
    return target.filePath();
}

} // namespace

ContentCache::ContentCache(QString directory)
    : m_directory(std::move(directory))
{
}

QString ContentCache::path(const Digest &digest) const
{
    return m_directory + "/sha256/"_L1 + QString::fromStdString(digest.hex());
}

bool ContentCache::prepare() const
{
    return QDir().mkpath(m_directory + "/sha256"_L1);
}

void ContentCache::removeLeftovers(std::int64_t now) const
{
    const auto before = QDateTime::fromSecsSinceEpoch(now - leftoverAge);
    const QDir folder(m_directory + "/sha256"_L1);
    for (const auto &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        const bool isContent = Digest::parse("sha256:" + info.fileName().toStdString()).has_value();
        if (!isContent && info.lastModified() < before)
            QFile::remove(info.filePath());
    }
}

std::optional<ContentRow> ContentCache::facts(const Digest &digest) const
{
    const QFileInfo info(path(digest));
    if (!info.isFile())
        return {};
    return ContentRow{info.size(), info.lastModified().toMSecsSinceEpoch()};
}

bool ContentCache::check(const Digest &digest, std::optional<ContentRow> &noted, const std::stop_token &stop) const
{
    const auto now = facts(digest);
    if (!now) {
        noted.reset();
        return false;
    }
    if (noted == now)
        return true;
    noted.reset();
    const auto found = hashOf(path(digest), stop);
    if (!found)
        return false;
    if (*found != digest) {
        QFile::remove(path(digest));
        return false;
    }
    noted = now;
    return true;
}

ContentCache::Copied ContentCache::copyTo(const Digest &digest, const QString &file, const std::stop_token &stop) const
{
    return copyWith(digest, file,
                    [&](QFile &source, QFile &target) { return copyAndHash(source, target, digest, stop); });
}

ContentCache::Copied ContentCache::copyHashed(const Digest &digest, const ContentRow &hashed, const QString &file,
                                              const std::stop_token &stop) const
{
    return copyWith(digest, file, [&](QFile &source, QFile &target) {
        const auto copied = copyInKernel(source, target, stop);
        if (copied == Copy::Failed) { // not between these file systems
            source.seek(0);
            target.seek(0);
            return target.resize(0) ? copyAndHash(source, target, digest, stop) : copied;
        }
        // Whoever wrote to it before or meanwhile has changed its time.
        return copied == Copy::Done && factsOf(source) != hashed ? Copy::Different : copied;
    });
}

template <typename CopyPieces>
ContentCache::Copied ContentCache::copyWith(const Digest &digest, const QString &link,
                                            const CopyPieces &copyPieces) const
{
    QFile source(path(digest));
    const QString file = targetOf(link);
    // Not QTemporaryFile: that is for its owner alone, and the permissions of FILE are for the user's umask to say.
    const QString part = file + u'.' + QString::number(QRandomGenerator::global()->generate64(), 36) + ".part"_L1;
    QFile target(part);
    if (!source.open(QIODevice::ReadOnly))
        return {Copy::Failed, source.errorString()};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {Copy::Failed, target.errorString()};
    Copied copied{copyPieces(source, target), {}};
    if (copied.outcome == Copy::Failed)
        copied.error = target.error() != QFile::NoError ? target.errorString() : source.errorString();
    target.close();
    if (copied.outcome == Copy::Done) {
        // QFile::rename refuses to replace; replacing is the point, and on one file system it happens at once.
        std::error_code error;
        std::filesystem::rename(target.fileName().toStdU16String(), file.toStdU16String(), error);
        if (!error)
            return copied;
        copied = {Copy::Failed, QString::fromStdString(error.message())};
    }
    target.remove();
    return copied;
}

} // namespace kennel
