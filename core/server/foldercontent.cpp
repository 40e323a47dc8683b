// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/foldercontent.h"

#include "crypto/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QTimeZone>

#include <unistd.h>

#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BlockSize = 256 * 1024;

std::unexpected<RegistryError> failed(const QString &path, const QString &detail)
{
    return std::unexpected(RegistryError{RegistryErrorCode::Io, path, detail});
}

} // namespace

FolderContent::FolderContent(QString folder)
    : m_folder(std::move(folder))
{
}

std::optional<StoredContent> FolderContent::find(const Digest &digest) const
{
    const QString path = pathOf(digest);
    const QFileInfo info(path);
    if (!info.isFile())
        return std::nullopt;
    const auto seconds = info.lastModified(QTimeZone::UTC).toSecsSinceEpoch();
    return StoredContent{static_cast<std::uint64_t>(info.size()),
                         QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC), path};
}

std::expected<Digest, RegistryError> FolderContent::add(QIODevice &source)
{
    if (!QDir().mkpath(m_folder))
        return failed(m_folder, u"cannot be made"_s);
    QTemporaryFile file(m_folder + u"/incoming-XXXXXX"_s);
    if (!file.open())
        return failed(m_folder, file.errorString());
    Sha256 hash;
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(block.data(), block.size());
        if (count < 0)
            return failed(m_folder, source.errorString());
        if (count == 0)
            break;
        hash.update(bytesOf({block.constData(), static_cast<std::size_t>(count)}));
        if (file.write(block.constData(), count) != count)
            return failed(m_folder, file.errorString());
    }
    const Digest digest = hash.finish();
    const QString path = pathOf(digest);
    if (QFileInfo::exists(path))
        return digest;
    // On disk before it has its name: a power cut must not leave a name with other bytes behind it.
    if (!file.flush() || ::fsync(file.handle()) != 0 || !file.rename(path))
        return failed(path, file.errorString());
    file.setAutoRemove(false);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return digest;
}

QString FolderContent::pathOf(const Digest &digest) const
{
    return m_folder + u"/sha256-"_s + QString::fromStdString(digest.hex());
}

} // namespace kennel
