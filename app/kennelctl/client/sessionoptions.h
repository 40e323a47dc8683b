// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <QString>

#include <expected>

namespace kennel {

struct ClientOptions;

/// What the command line makes of a session: store and content folder, network policy, system clock, the network and
/// the demo registry as transports. The error is a sentence about a file or a host that is no good.
std::expected<Session::Options, QString> makeSessionOptions(const ClientOptions &options);

} // namespace kennel
