// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "server/registryerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <variant>

namespace kennel {

/// Content as the registry holds it: in a file, or in memory.
struct StoredContent
{
    std::uint64_t size = 0;
    QDateTime modified;                     ///< UTC, whole seconds
    std::variant<QString, QByteArray> data; ///< path of a file, or the bytes
};

/// Where a registry keeps what was released, by digest. May be read from several threads at once, also while something
/// is added.
class ContentStore
{
public:
    ContentStore() = default;
    ContentStore(const ContentStore &) = delete;
    ContentStore &operator=(const ContentStore &) = delete;
    virtual ~ContentStore() = default;

    virtual std::optional<StoredContent> find(const Digest &digest) const = 0;

    /// Reads \a source to its end and keeps it under its digest, which is returned. Either all of it is there
    /// afterwards, or nothing. Errors: Io.
    virtual std::expected<Digest, RegistryError> add(QIODevice &source) = 0;
};

} // namespace kennel
