// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <optional>

namespace kennel {

/// The registry that a command is about.
struct ChosenRegistry
{
    RegistryInfo info;
    bool isNew = false; ///< kept only since this command: see dropUnlessPinned()
};

/// The registry that \a labelOrUrl names: one that is kept, or else, unless \a isOffline, one that is added now under
/// that URL. Empty: the one that was current last, in the window or on a command line; without any, the demo registry.
/// The error is the finding of a URL that is not allowed, or `registry.unknown`.
Task<std::expected<ChosenRegistry, Finding>> chooseRegistry(Session &session, QString labelOrUrl, bool isOffline);

/// The registry that a command without `--registry` reads: the one that was current last, otherwise the first of those
/// that are kept; nothing where none is.
std::optional<RegistryInfo> currentRegistry(const Session &session);

/// Forgets a registry that was added for this command but never showed anything that is worth keeping: its address may
/// be a slip of the pen.
Task<void> dropUnlessPinned(Session &session, RegistryId id);

/// The registry that \a labelOrUrl names, if it is kept; nothing is added. The error is `registry.unknown`, not found.
std::expected<RegistryInfo, Finding> keptRegistry(const Session &session, const QString &labelOrUrl);

} // namespace kennel
