// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/wargconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qint64 maxSize = qint64{1} << 20;

/// The JSON object in \a name; nothing if it is not there, no file, too large, or no object.
std::optional<QJsonObject> objectIn(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > maxSize) {
        return {};
    }
    const auto document = QJsonDocument::fromJson(file.read(maxSize));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString fileAbove(const QString &folder, const QString &name)
{
    QDir dir(folder);
    do {
        if (dir.exists(name)) {
            return dir.filePath(name);
        }
    } while (dir.cdUp());
    return {};
}

NameSpaceMap readNameSpaces(const QString &file)
{
    NameSpaceMap map;
    const auto object = objectIn(file);
    if (!object) {
        return map;
    }
    map.file = file;
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (it.value().isString()) {
            map.domains.insert(it.key(), it.value().toString());
        }
    }
    return map;
}

} // namespace

std::optional<WargConfig> WargConfig::find(const QString &folder, const QString &configFolder,
                                           const QString &cacheFolder)
{
    WargConfig config;
    config.file = fileAbove(folder, u"warg-config.json"_s);
    if (config.file.isEmpty()) {
        config.file = configFolder + u"/warg/config.json"_s;
    }
    const auto object = objectIn(config.file);
    if (!object) {
        return {};
    }
    config.homeUrl = object->value("homeUrl"_L1).toString();
    // Relative to the configuration, as all paths in it are; `warg` itself takes this one from the current folder.
    const QString named = object->value("namespaceMapPath"_L1).toString();
    config.namespaces = readNameSpaces(named.isEmpty() ? cacheFolder + u"/warg/namespaces"_s
                                                       : QFileInfo(config.file).dir().absoluteFilePath(named));
    return config;
}

std::optional<WargConfig> WargConfig::find()
{
    return find(QDir::currentPath(), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
}

} // namespace kennel
