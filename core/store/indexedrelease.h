// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "crypto/taggeddigest.h"

#include <cstdint>
#include <optional>
#include <string>

namespace kennel {

class Statement;

/// A release that was found, or is to be read.
struct IndexedRelease
{
    std::int64_t key = 0;
    std::int64_t registry = 0;
    LogId log{};
    std::string name{}; ///< empty where it is not known
    std::string version{};
    bool newest = false;
    bool yanked = false;
    std::string signer{};
    std::int64_t claimed = 0;
    std::optional<Digest> digest{};
    bool isRead = false; ///< its content was read; what follows is known only then
    std::string kind{};  ///< the name that JSON uses
    std::uint64_t size = 0;
    std::string description{};
    std::string licence{};
};

/// Whether a content was read.
enum class ContentState : std::uint8_t { NotRead, Read, Unreadable };

/// The columns and tables that readIndexedRelease() takes a release from, as "r" (indexed_release), "c" (its content,
/// if that was read) and "s" (its signer).
#define KENNEL_INDEXED_RELEASE                                                                                         \
    "r.id, r.registry, r.log_id, r.name, r.version, r.newest, r.yanked, s.value, r.claimed, r.digest, r.state, "       \
    "c.kind, c.size, c.description, c.licence FROM indexed_release r JOIN indexed_term s ON s.id = r.signer "          \
    "LEFT JOIN indexed_content c ON c.digest = r.digest"

/// The registries that were not taken off the list.
#define KENNEL_LISTED_REGISTRIES "SELECT id FROM registry WHERE removed_at IS NULL"

/// The release of the row that \a row is at.
IndexedRelease readIndexedRelease(const Statement &row);

} // namespace kennel
