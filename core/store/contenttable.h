// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"

#include <cstdint>
#include <optional>

namespace kennel {

class Database;

/// What was true of a file of the content cache when its digest was last computed.
struct ContentRow
{
    std::int64_t size = 0;
    std::int64_t modified = 0; ///< milliseconds since 1970

    friend bool operator==(const ContentRow &, const ContentRow &) = default;
};

/// The index of the content cache. Use within Database::read or write.
class ContentTable
{
public:
    explicit ContentTable(Database &database)
        : m_db(database)
    {
    }

    std::optional<ContentRow> find(const Digest &digest);
    void put(const Digest &digest, const ContentRow &row, std::int64_t now);
    void remove(const Digest &digest);

private:
    Database &m_db;
};

} // namespace kennel
