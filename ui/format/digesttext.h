// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>
#include <QStringView>

namespace kennel {

/** A digest, log id or record id shortened in the middle: "sha256:13fb4a08…" gives "13fb 4a08 … dcde". */
QString shortDigest(QStringView text);

/** All digits in groups of four, without the algorithm. */
QString groupedDigest(QStringView text);

/** The beginning of a key id, as sentences name keys: "7f3a…". Free text that is no digest: its first eight characters.
 */
QString shortKey(QStringView keyId);

} // namespace kennel
