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

    /// The key called \a name: a given one, which is then kept in the folder too, else the one of the folder, else a
    /// new one that is kept there. Errors: Key, Io.
    std::expected<std::shared_ptr<const PrivateKey>, RegistryError> key(const QString &name);

    /// Every key in \a folder, by name. Errors: Key.
    static std::expected<std::vector<std::shared_ptr<const Signer>>, RegistryError> all(const QString &folder);

private:
    std::expected<PrivateKey, RegistryError> find(const QString &name) const;
    std::expected<void, RegistryError> keep(const QString &name, const PrivateKey &key) const;
    QString pathOf(const QString &name) const;

    QMap<QString, QString> m_given;
    QString m_folder;
    std::map<QString, std::shared_ptr<const PrivateKey>> m_keys;
};

} // namespace kennel
