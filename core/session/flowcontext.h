// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/registryclient.h"
#include "offload/offload.h"
#include "session/job.h"
#include "store/store.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <cstdint>

namespace kennel {

/// What a flow works with. Lives as long as the command that it belongs to.
struct FlowContext
{
    Store &store;
    const Clock &clock;
    RegistryClient &client;
    Job &job;
    unsigned threads = 1;
    std::int64_t run = 0;     ///< names this command's rows in quarantine
    bool quarantined = false; ///< there are such rows

    /// Seconds since 1970.
    std::int64_t now() const
    {
        return std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count();
    }
    std::stop_token stop() const { return job.stopToken(); }
};

} // namespace kennel
