// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/lookinside.h"

#include "crypto/sha256.h"

#include <QFile>
#include <QFileInfo>

namespace kennel {

namespace {

/// A regular file as a whole: a pipe or a device might never end.
std::expected<Bytes, InspectError> readWhole(const QString &path, std::uint64_t most = MaxInspectedSize)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(InspectError::NotThere);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(InspectError::Unreadable);
    if (static_cast<std::uint64_t>(file.size()) > most)
        return std::unexpected(InspectError::TooLarge);
    // Read and not mapped: a mapped file that somebody shortens ends the program.
    Bytes bytes(static_cast<std::size_t>(file.size()));
    const auto got = file.read(reinterpret_cast<char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    if (got < 0)
        return std::unexpected(InspectError::Unreadable);
    bytes.resize(static_cast<std::size_t>(got));
    return bytes;
}

} // namespace

Outcome outcomeOf(InspectError error)
{
    switch (error) {
    case InspectError::NotThere:
        return Outcome::NotFound;
    case InspectError::TooLarge:
        return Outcome::RejectedInput;
    case InspectError::Unreadable:
    case InspectError::Different:
        break;
    }
    return Outcome::CouldNotCheck;
}

Inspected lookInside(const QString &path, const Digest *wanted)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto result = std::make_shared<InspectedFile>();
    result->digest = sha256(*bytes);
    if (wanted && result->digest != *wanted)
        return std::unexpected(InspectError::Different);
    result->size = bytes->size();
    result->path = path;
    result->inspection = wasm::inspect(*bytes);
    result->capabilities = meaning::capabilitiesOf(result->inspection.binary, meaning::CapabilityTable::builtIn());
    return result;
}

std::expected<Bytes, InspectError> readText(const QString &path)
{
    return readWhole(path, MaxTextSize);
}

Compared compareInside(const InspectedFile &before, const InspectedFile &after)
{
    const auto old = readWhole(before.path);
    const auto now = readWhole(after.path);
    if (!old || !now)
        return std::unexpected(!old ? old.error() : now.error());
    auto diff = std::make_shared<diff::FileDiff>(
        diff::compareFiles({before.inspection, *old}, {after.inspection, *now}, meaning::CapabilityTable::builtIn()));
    if (diff->before.digest != before.digest || diff->after.digest != after.digest)
        return std::unexpected(InspectError::Different);
    return diff;
}

std::expected<Bytes, InspectError> readRange(const QString &path, ByteRange range)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(range.offset)))
        return std::unexpected(InspectError::Unreadable);
    const auto piece = file.read(static_cast<qint64>(range.length));
    const auto *data = reinterpret_cast<const std::uint8_t *>(piece.constData());
    return Bytes(data, data + piece.size());
}

} // namespace kennel
