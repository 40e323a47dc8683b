// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registryfolder.h"

#include "server/foldercontent.h"

#include <QFileInfo>

#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;
namespace {

QString databaseIn(const QString &folder)
{
    return folder + u"/registry.sqlite"_s;
}

} // namespace

std::expected<std::unique_ptr<RegistryFolder>, RegistryError> RegistryFolder::open(const QString &path, bool create)
{
    if (!QFileInfo(path).isDir()) {
        if (!create)
            return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, path, {}});
        if (!QDir().mkpath(path))
            return std::unexpected(RegistryError{RegistryErrorCode::Io, path, u"the folder cannot be made"_s});
    }
    if (!create && !QFileInfo::exists(databaseIn(path)))
        return std::unexpected(RegistryError{RegistryErrorCode::NoRegistry, path, {}});
    auto lock = FolderLock::take(QFile::encodeName(path + u"/registry.lock"_s).toStdString());
    if (!lock) {
        const auto code =
            lock.error().error == FolderLock::Error::Held ? RegistryErrorCode::InUse : RegistryErrorCode::Io;
        return std::unexpected(RegistryError{code, path, QString::fromStdString(lock.error().detail)});
    }
    return std::unique_ptr<RegistryFolder>(new RegistryFolder(path, std::move(*lock)));
}

RegistryFolder::RegistryFolder(QString path, FolderLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
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
    return databaseIn(m_path);
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
