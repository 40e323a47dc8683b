// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/knownhosts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr qint64 LargestFile = 1 << 20;
constexpr qsizetype MostFiles = 100;

HostFileProblem problemOf(const QString &file, const meaning::TableError &error)
{
    const auto kind = [&] {
        switch (error.code) {
        case meaning::TableError::Code::Syntax:
            return HostFileProblem::Kind::Syntax;
        case meaning::TableError::Code::Shape:
            return HostFileProblem::Kind::Shape;
        case meaning::TableError::Code::Duplicate:
            return HostFileProblem::Kind::Duplicate;
        case meaning::TableError::Code::Version:
            return HostFileProblem::Kind::Version;
        case meaning::TableError::Code::VersionHere:
            return HostFileProblem::Kind::VersionHere;
        }
        return HostFileProblem::Kind::Syntax;
    };
    return {file, kind(), QString::fromStdString(error.place)};
}

void addFile(KnownHosts &known, const QString &path)
{
    QFile file(path);
    if (file.size() > LargestFile || !file.open(QIODevice::ReadOnly)) {
        known.problems.push_back({path, HostFileProblem::Kind::Unreadable, {}});
        return;
    }
    const QByteArray bytes = file.read(LargestFile);
    const auto hosts = meaning::Host::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!hosts) {
        known.problems.push_back(problemOf(path, hosts.error()));
        return;
    }
    for (const meaning::Host &host : *hosts) {
        if (std::ranges::contains(known.hosts, host.id, &meaning::Host::id)) {
            known.problems.push_back({path, HostFileProblem::Kind::Duplicate, QString::fromStdString(host.id)});
            return;
        }
    }
    std::ranges::copy(*hosts, std::back_inserter(known.hosts));
}

} // namespace

KnownHosts KnownHosts::read(const QString &path)
{
    KnownHosts known{meaning::Host::builtIn(), {}};
    if (QFileInfo(path).isFile()) {
        addFile(known, path);
        return known;
    }
    const QDir directory(path);
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(MostFiles, names.size())))
        addFile(known, directory.filePath(name));
    return known;
}

} // namespace kennel
