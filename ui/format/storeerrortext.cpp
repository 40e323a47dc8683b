// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/storeerrortext.h"

#include "format/tr.h"
#include "format/visibletext.h"

namespace kennel {

QString storeErrorText(const StoreError &error)
{
    const QString path = visibleText(error.path);
    const QString detail = visibleText(error.detail);
    switch (error.code) {
    case StoreErrorCode::NewerVersion:
        return tr("The store in %1 was written by a newer Kennel (%2). Nothing was changed; use that version.")
            .arg(path, detail);
    case StoreErrorCode::NotAStore:
        return tr("%1 is no store of Kennel. Nothing was changed; choose another folder.").arg(path);
    case StoreErrorCode::ReadOnly:
        return tr("The store in %1 cannot be written: it is read-only. Nothing was changed.").arg(path);
    case StoreErrorCode::DiskFull:
        return tr("The disk that holds %1 is full. Nothing was changed; free some room and try again.").arg(path);
    case StoreErrorCode::Locked:
        return tr("%2 is writing to the store in %1 and did not stop in time. Nothing was changed.").arg(path, detail);
    case StoreErrorCode::Damaged:
        return tr("The store in %1 is damaged: %2.").arg(path, detail);
    case StoreErrorCode::Cancelled:
        return tr("Cancelled; nothing was changed.");
    case StoreErrorCode::Io:
        return tr("The store in %1 cannot be used: %2.").arg(path, detail);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace kennel
