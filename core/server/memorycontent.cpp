// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/memorycontent.h"

#include "crypto/sha256.h"

#include <utility>

namespace kennel {

MemoryContent::MemoryContent(QDateTime modified)
    : m_modified(std::move(modified))
{
}

std::optional<StoredContent> MemoryContent::find(const Digest &digest) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_contents.find(digest);
    if (found == m_contents.end())
        return std::nullopt;
    return StoredContent{static_cast<std::uint64_t>(found->second.size()), m_modified, found->second};
}

std::expected<Digest, RegistryError> MemoryContent::add(QIODevice &source)
{
    const QByteArray bytes = source.readAll();
    const Digest digest = sha256(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    const std::scoped_lock lock(m_mutex);
    m_contents.emplace(digest, bytes);
    return digest;
}

} // namespace kennel
