// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/privatekey.h"
#include "server/registryerror.h"

#include <QMap>
#include <QString>

#include <expected>
#include <map>
#include <memory>
#include <vector>

namespace kennel {

/// The keys that sign for a registry of our own, by name. Given ones, and those in a folder: files "NAME.key" that only
/// their owner may read, with the private key's text.
class Keyring
{
public:
    /// \a given are private keys by name; \a folder is where others are, or are made; empty: there are only the given
    /// ones.
    Keyring(QMap<QString, QString> given, QString folder);

    /// The key called \a name: a given one, else the one of the folder, else a new one. Errors: Key, Io.
    std::expected<std::shared_ptr<const PrivateKey>, RegistryError> key(const QString &name);

    /// Whether key() made the one called \a name, as there was none.
    bool isMade(const QString &name) const { return m_made.contains(name); }

    /// Keeps every key that was asked for in the folder, if there is one. Error: Io.
    std::expected<void, RegistryError> save() const;

    /// The names of the keys that were made.
    const QStringList &made() const { return m_made; }

    /// Where the key called \a name is, or would be.
    QString pathOf(const QString &name) const;

    /// Every key in \a folder, by name. Errors: Key.
    static std::expected<std::vector<std::shared_ptr<const Signer>>, RegistryError> all(const QString &folder);

private:
    std::expected<PrivateKey, RegistryError> find(const QString &name);
    std::expected<void, RegistryError> keep(const QString &name, const PrivateKey &key) const;
    QStringList m_made;
    QMap<QString, QString> m_given;
    QString m_folder;
    std::map<QString, std::shared_ptr<const PrivateKey>> m_keys;
};

} // namespace kennel
