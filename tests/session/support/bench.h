// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"
#include "session/support/worldtransport.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace kennel::test {

/// A session on a store of its own, with a registry that a world answers for.
class Bench
{
public:
    /// Three packages by two keys in the namespace "test", five records in all, one checkpoint.
    Bench();

    World &world() { return stage->worlds[QString()]; }
    /// Publishes one more release and issues a checkpoint over it.
    void grow(const std::string &package = "test:alpha", const std::string &version = {});

    /// Closes the session and opens it again on the same store: a restart.
    void restart();

    /// Another session on the same store, as of another program.
    std::unique_ptr<Session> openAnother() const;

    std::shared_ptr<const RegistryView> sync(SyncOptions options = {});
    std::shared_ptr<const RegistryView> load();
    /// The files of the newest piece of evidence, as they are kept; none if there is none.
    EvidenceParts newestEvidence() const;
    std::shared_ptr<const LogView> read(const std::string &package, ReadOptions options = {});

    QTemporaryDir folder;
    std::shared_ptr<Stage> stage = std::make_shared<Stage>();
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    World::Key alice = World::key("alice");
    World::Key bob = World::key("bob");
    std::unique_ptr<Session> session;
    RegistryId id;

private:
    int m_releases = 1;
};

/// A world as a Bench begins with.
World smallWorld();

/// The codes of all findings of \a severity, sorted, each once, joined by spaces.
QString codes(const std::vector<Finding> &findings, Severity severity = Severity::Error);

} // namespace kennel::test
