// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/metadata.h"

#include <QList>
#include <QString>

namespace kennel {

/** Something that a file says about itself, and what that is called. Both can be shown as they are. */
struct ClaimLine
{
    QString title;
    QString text;

    bool operator==(const ClaimLine &) const = default;
};

/**
 * What the section "registry-metadata" says, and then the build id and the addresses of debug information: each a line,
 * of many of one kind the first ones and how many there are beyond. A text is cut where nobody reads on.
 */
QList<ClaimLine> furtherClaims(const wasm::Metadata &metadata);

} // namespace kennel
