// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

namespace kennel {

/// The registry that \a labelOrUrl names: one that is kept, or else one that is added now under that URL. Empty: the
/// one that was current last, in the window or on a command line; without any, the demo registry. The error is the
/// finding of a URL that is not allowed.
Task<std::expected<RegistryInfo, Finding>> chooseRegistry(Session &session, QString labelOrUrl);

/// The registry that \a labelOrUrl names, if it is kept; nothing is added. The error is `registry.unknown`, not found.
std::expected<RegistryInfo, Finding> keptRegistry(const Session &session, const QString &labelOrUrl);

} // namespace kennel
