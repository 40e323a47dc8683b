// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/registryclient.h"

#include <QByteArray>

#include <span>

/// The bodies of requests, byte for byte as warg-http-api.md has them.
namespace kennel {

/// 4.2: @p limit records of each log.
QByteArray logsBody(const LogsQuery &query, int limit);
/// 4.3.
QByteArray namesBody(std::span<const LogId> logs);
/// 8.1.
QByteArray consistencyBody(std::uint64_t from, std::uint64_t to);
/// 8.2.
QByteArray inclusionBody(std::uint64_t logLength, std::span<const std::uint64_t> leafs);
/// 10.
QByteArray checkpointBody(const SignedCheckpoint &checkpoint);

} // namespace kennel
