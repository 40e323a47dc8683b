// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/keyring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <utility>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Suffix = ".key"_L1;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The name becomes a file's, and nothing that could lead elsewhere.
bool isKeyName(const QString &name)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"_s);
    return allowed.match(name).hasMatch();
}

std::expected<PrivateKey, RegistryError> parseKey(const QString &text, const QString &path)
{
    auto key = PrivateKey::parse(text.trimmed().toStdString());
    if (!key)
        return std::unexpected(RegistryError{RegistryErrorCode::Key, path, {}});
    return std::move(*key);
}

std::expected<PrivateKey, RegistryError> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(RegistryError{RegistryErrorCode::Key, path, file.errorString()});
    return parseKey(QString::fromLatin1(file.read(1024)), path);
}

} // namespace

Keyring::Keyring(QMap<QString, QString> given, QString folder)
    : m_given(std::move(given))
    , m_folder(std::move(folder))
{
}

std::expected<std::shared_ptr<const PrivateKey>, RegistryError> Keyring::key(const QString &name)
{
    if (const auto found = m_keys.find(name); found != m_keys.end())
        return found->second;
    if (!isKeyName(name))
        return std::unexpected(RegistryError{RegistryErrorCode::Key, name, {}});
    auto key = find(name);
    if (!key)
        return std::unexpected(std::move(key.error()));
    auto shared = std::make_shared<const PrivateKey>(std::move(*key));
    m_keys.emplace(name, shared);
    return shared;
}

std::expected<std::vector<std::shared_ptr<const Signer>>, RegistryError> Keyring::all(const QString &folder)
{
    std::vector<std::shared_ptr<const Signer>> keys;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u'*' + Suffix}, QDir::Files, QDir::Name)) {
        auto key = readKey(directory.filePath(name));
        if (!key)
            return std::unexpected(std::move(key.error()));
        keys.push_back(std::make_shared<const PrivateKey>(std::move(*key)));
    }
    return keys;
}

std::expected<PrivateKey, RegistryError> Keyring::find(const QString &name)
{
    if (const auto given = m_given.constFind(name); given != m_given.cend())
        return parseKey(*given, name);
    if (m_folder.isEmpty())
        return std::unexpected(RegistryError{RegistryErrorCode::Key, name, {}});
    if (QFileInfo::exists(pathOf(name)))
        return readKey(pathOf(name));
    auto key = PrivateKey::generate(systemRandom());
    if (!key)
        return std::unexpected(RegistryError{RegistryErrorCode::Signing, name, {}});
    m_made.append(name);
    return std::move(*key);
}

std::expected<void, RegistryError> Keyring::save() const
{
    for (const auto &[name, key] : m_keys) {
        if (auto kept = keep(name, *key); !kept)
            return kept;
    }
    return {};
}

std::expected<void, RegistryError> Keyring::keep(const QString &name, const PrivateKey &key) const
{
    if (m_folder.isEmpty() || QFileInfo::exists(pathOf(name)))
        return {};
    if (!QDir().mkpath(m_folder))
        return std::unexpected(RegistryError{RegistryErrorCode::Io, m_folder, u"the folder cannot be made"_s});
    QFile::setPermissions(m_folder, OwnerOnly | QFile::ExeOwner);
    QSaveFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly))
        return std::unexpected(RegistryError{RegistryErrorCode::Io, pathOf(name), file.errorString()});
    file.write(QByteArray::fromStdString(key.text()));
    if (!file.commit())
        return std::unexpected(RegistryError{RegistryErrorCode::Io, pathOf(name), file.errorString()});
    return {};
}

QString Keyring::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + Suffix;
}

} // namespace kennel
