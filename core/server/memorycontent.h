// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/contentstore.h"

#include <map>
#include <mutex>

namespace kennel {

/// Content in memory: small registries, such as the one that Kennel carries.
class MemoryContent final : public ContentStore
{
public:
    /// \a modified is the time that all content claims to be from.
    explicit MemoryContent(QDateTime modified);

    std::optional<StoredContent> find(const Digest &digest) const override;
    std::expected<Digest, RegistryError> add(QIODevice &source) override;

private:
    QDateTime m_modified;
    mutable std::mutex m_mutex;
    std::map<Digest, QByteArray> m_contents;
};

} // namespace kennel
