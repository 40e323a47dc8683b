// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/contentcache.h"

#include "crypto/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qint64 pieceSize = 1 << 20;

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

bool ContentCache::copyTo(const Digest &digest, const QString &file) const
{
    QTemporaryFile temporary(file + ".XXXXXX.part"_L1);
    if (!temporary.open())
        return false;
    QFile source(path(digest));
    if (!source.open(QIODevice::ReadOnly))
        return false;
    while (!source.atEnd()) {
        const auto piece = source.read(pieceSize);
        if (piece.isEmpty() || temporary.write(piece) != piece.size())
            return false;
    }
    if (!temporary.flush())
        return false;
    temporary.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    // QFile::rename refuses to replace; replacing is the point, and on one file system it happens at once.
    std::error_code error;
    std::filesystem::rename(temporary.fileName().toStdU16String(), file.toStdU16String(), error);
    if (error)
        return false;
    temporary.setAutoRemove(false);
    return true;
}

} // namespace kennel
