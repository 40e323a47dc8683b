// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/misbehaviour/case.h"
#include "session/session.h"
#include "session/support/worldtransport.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace kennel::test {

/// A session on a store of its own before a registry that is reached over HTTP.
class Arena
{
public:
    /// The registry is honest and unknown to the session: two operator records, then test:alpha with two records,
    /// test:beta and test:gamma with one each; alice signs alpha and gamma, bob beta.
    Arena();

    /// What the session made of \a action; nothing if it did not come to an end.
    struct Answer
    {
        Outcome outcome = Outcome::Verified;
        std::vector<Finding> findings;
    };
    std::optional<Answer> perform(const Action &action);

    /// One more release of test:alpha, a package test:delta and a namespace, under a new checkpoint.
    void grow();
    std::shared_ptr<const RegistryView> view() const { return session->view(id); }
    /// The length of the accepted checkpoint; 0 without one.
    std::uint64_t acceptedLength() const;

    QTemporaryDir folder;
    WorldServer server;
    std::shared_ptr<HttpFactory> factory = std::make_shared<HttpFactory>();
    std::shared_ptr<TestClock> clock = std::make_shared<TestClock>();
    std::unique_ptr<Session> session;
    RegistryId id;
};

/// Runs one row, and says what was not as it should be; empty if all was.
QString trial(const Case &row);

World::Key alice();
World::Key bob();
World::Key stranger();

} // namespace kennel::test
