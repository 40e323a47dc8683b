// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registryfolder.h"

#include "server/foldercontent.h"

#include <QFileInfo>

#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A process that was killed while it took the lock may leave a lock file that names nobody: only its age tells.
/// However old the file, nothing takes the lock from a living server: the kernel's own lock on the file guards it.
constexpr auto namelessFor = 1s;

} // namespace

std::expected<std::unique_ptr<RegistryFolder>, RegistryError> RegistryFolder::open(const QString &path, bool create)
{
    if (!QFileInfo(path).isDir()) {
        if (!create)
            return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, path, {}});
        if (!QDir().mkpath(path))
            return std::unexpected(RegistryError{RegistryErrorCode::Io, path, {}});
    }
    std::unique_ptr<RegistryFolder> folder(new RegistryFolder(path));
    if (!create && !QFileInfo::exists(folder->databasePath()))
        return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, path, {}});
    if (folder->m_lock.tryLock(0))
        return folder;
    if (folder->m_lock.error() != QLockFile::LockFailedError)
        return std::unexpected(RegistryError{RegistryErrorCode::Io, path, {}});
    qint64 process = 0;
    QString host;
    QString program;
    folder->m_lock.getLockInfo(&process, &host, &program);
    return std::unexpected(RegistryError{RegistryErrorCode::InUse, path, QString::number(process)});
}

RegistryFolder::RegistryFolder(QString path)
    : m_path(std::move(path))
    , m_lock(m_path + u"/registry.lock"_s)
{
    m_lock.setStaleLockTime(namelessFor);
}

std::expected<ImportSummary, ImportError> RegistryFolder::import(const Manifest &manifest, const QDir &files,
                                                                 Timestamp now)
{
    const auto store = RegistryStore::open(databasePath(), true);
    if (!store)
        return std::unexpected(ImportError{ImportError::Registry, {}, {}, store.error(), {}});
    FolderContent contents(contentPath());
    Keyring keys(manifest.keys, keysPath());
    return Importer(**store, contents, keys, files, now).run(manifest);
}

std::expected<std::shared_ptr<const Registry>, RegistryError>
RegistryFolder::registry(std::shared_ptr<const Clock> clock) const
{
    auto signers = Keyring::all(keysPath());
    if (!signers)
        return std::unexpected(std::move(signers.error()));
    return Registry::open({[path = databasePath()] { return RegistryStore::open(path, false); },
                           std::make_unique<FolderContent>(contentPath()), std::move(*signers), std::move(clock)})
        .transform_error([this](RegistryError error) {
            // An import that was refused leaves an empty database.
            if (error.code == RegistryErrorCode::NoRegistry)
                error.path = m_path;
            return error;
        })
        .transform(
            [](std::unique_ptr<Registry> registry) { return std::shared_ptr<const Registry>(std::move(registry)); });
}

QString RegistryFolder::databasePath() const
{
    return m_path + u"/registry.sqlite"_s;
}

QString RegistryFolder::contentPath() const
{
    return m_path + u"/content"_s;
}

QString RegistryFolder::keysPath() const
{
    return m_path + u"/keys"_s;
}

} // namespace kennel
