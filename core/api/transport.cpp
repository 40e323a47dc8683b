// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/transport.h"

namespace kennel {

QCoro::Task<std::optional<HostRefusal>> Transport::judgeAddresses(QUrl /*base*/, QUrl /*target*/,
                                                                  CancelToken /*cancel*/)
{
    co_return std::nullopt;
}

} // namespace kennel
