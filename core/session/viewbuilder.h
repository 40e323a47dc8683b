// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registrydata.h"
#include "session/registryview.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/// What a flow found out beyond the data that it leaves behind.
struct FlowReport
{
    std::vector<Finding> findings;
    std::optional<SignedCheckpoint> offered; ///< what was refused
    bool online = false;
    bool firstContact = false;
    std::uint64_t headsProven = 0;
    std::uint64_t contentsChecked = 0;
};

/// When and under which policy a view is made.
struct ViewPolicy
{
    std::int64_t now = 0; ///< seconds since 1970
    std::chrono::seconds freshness = std::chrono::hours(24);
};

/// The snapshot that the window shows: packages, coverage, findings, outcome. Long for many packages.
std::shared_ptr<const RegistryView> makeView(const RegistryData &data, const FlowReport &report,
                                             const ViewPolicy &policy);

/// The packages as they are kept, before anything of them is verified: no outcome, no checkpoint, no findings.
std::shared_ptr<const RegistryView> makeOutline(const StoredRegistry &stored);

/// What the time of a checkpoint says: `checkpoint.stale` (outcome stale), `checkpoint.future`.
std::vector<Finding> judgeAge(const SignedCheckpoint &checkpoint, const ViewPolicy &policy);
/// Stale or Verified.
Outcome ageOutcome(const SignedCheckpoint &checkpoint, const ViewPolicy &policy);

} // namespace kennel
