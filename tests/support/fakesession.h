// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <memory>
#include <vector>

/// A session without store and network: linked in front of Kennel::session, it takes the place of the class there. For
/// tests of the window that need registries of any size and shape; what the real one does is tested with the real one.
namespace kennel::test {

/// A session that knows these registries and answers from them.
std::unique_ptr<Session> fakeSession(std::vector<std::shared_ptr<const RegistryView>> views);

/// Shows `view` in place of the one with its id, as a sync would.
void publish(Session &session, const std::shared_ptr<const RegistryView> &view);

/// How often a view was asked for from the store.
int loads(const Session &session);

/// A job of `registry` that runs until the test ends it.
Job *startJob(Session &session, JobKind kind, RegistryId registry, const QString &subject);

} // namespace kennel::test
