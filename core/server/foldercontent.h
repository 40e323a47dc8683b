// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/contentstore.h"

namespace kennel {

/// Content as files of a folder, named "sha256-" and the digits.
class FolderContent final : public ContentStore
{
public:
    /// Uses \a folder, which is made when something is added.
    explicit FolderContent(QString folder);

    std::optional<StoredContent> find(const Digest &digest) const override;
    std::expected<Digest, RegistryError> add(QIODevice &source) override;

private:
    QString pathOf(const Digest &digest) const;

    QString m_folder;
};

} // namespace kennel
