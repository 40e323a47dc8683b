// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/folderlock.h"
#include "server/importer.h"
#include "server/registry.h"

#include <QString>

#include <expected>
#include <memory>

namespace kennel {

/// A registry in a folder: the database `registry.sqlite`, `content/` and `keys/`. Whoever has one open holds the
/// folder; a second one, in whatever process, is told who. A copy of the folder is a folder of its own.
class RegistryFolder
{
public:
    /// Takes the folder at \a path; makes it if it is not there and \a create says so.
    /// Errors: NoRegistry, InUse (`detail` is a process id, if it is known), Io.
    static std::expected<std::unique_ptr<RegistryFolder>, RegistryError> open(const QString &path, bool create);

    /// Publishes what \a manifest says, with its files relative to \a files, and everything without a time at \a now.
    /// A registry is made if there is none.
    std::expected<ImportSummary, ImportError> import(const Manifest &manifest, const QDir &files, Timestamp now);

    /// The registry, for readers. Errors: those of Registry::open(); Key.
    std::expected<std::shared_ptr<const Registry>, RegistryError> registry(std::shared_ptr<const Clock> clock) const;

private:
    RegistryFolder(QString path, FolderLock lock);

    QString databasePath() const;
    QString contentPath() const;
    QString keysPath() const;

    QString m_path;
    FolderLock m_lock;
};

} // namespace kennel
