// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QHash>
#include <QString>

namespace kennel {

class Session;

/** Sizes of contents by digest ("sha256:…"): of those that were downloaded here, and hashed. */
using ContentSizes = QHash<QString, quint64>;

/** The sizes that are known; the newest few thousand are kept. */
ContentSizes knownSizes(const Session &session);

/** Keeps that the content with `digest` has `size` bytes: only for what was hashed on this computer. */
void keepSize(Session &session, const QString &digest, quint64 size);

} // namespace kennel
