// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "mappedfile.h"

#include "base/outcome.h"
#include "format/tr.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

#include <unistd.h>

namespace kennel {

namespace {

/// What the handler writes: it may not make texts itself.
std::array<char, 512> farewell{};

void endBecauseShortened(int)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, farewell.data(), std::strlen(farewell.data()));
    _exit(exitCode(Outcome::CouldNotCheck));
}

void prepareFarewell()
{
    const QByteArray text = tr("The file was shortened while it was read.").toLocal8Bit() + '\n';
    std::copy_n(text.constData(), std::min<std::size_t>(std::size_t(text.size()), farewell.size() - 1),
                farewell.begin());
    std::signal(SIGBUS, endBecauseShortened);
}

} // namespace

std::expected<MappedFile, InspectError> MappedFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(InspectError::NotThere);
    MappedFile mapped;
    mapped.m_file = std::make_unique<QFile>(path);
    if (!info.isFile() || !mapped.m_file->open(QIODevice::ReadOnly))
        return std::unexpected(InspectError::Unreadable);
    const qint64 size = mapped.m_file->size();
    if (static_cast<std::uint64_t>(size) > MaxInspectedSize)
        return std::unexpected(InspectError::TooLarge);
    if (size == 0)
        return mapped; // nothing can be mapped of it
    prepareFarewell();
    const uchar *begin = mapped.m_file->map(0, size);
    if (!begin)
        return std::unexpected(InspectError::Unreadable);
    mapped.m_bytes = {begin, static_cast<std::size_t>(size)};
    return mapped;
}

} // namespace kennel
