// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/flowcontext.h"

#include "session/findings.h"

namespace kennel {

Finding storeFinding(const StoreError &error)
{
    const auto code = [&] {
        switch (error.code) {
        case StoreErrorCode::NewerVersion:
            return "store.newer-version";
        case StoreErrorCode::NotAStore:
            return "store.not-a-store";
        case StoreErrorCode::ReadOnly:
            return "store.read-only";
        case StoreErrorCode::DiskFull:
            return "store.disk-full";
        case StoreErrorCode::Locked:
            return "store.locked";
        case StoreErrorCode::Damaged:
            return "store.damaged";
        case StoreErrorCode::Cancelled:
            return "store.cancelled";
        case StoreErrorCode::Io:
            break;
        }
        return "store.io";
    }();
    return errorFinding(code, error.path.toStdString(), {{"detail", error.detail.toStdString()}},
                        Outcome::CouldNotCheck);
}

} // namespace kennel
