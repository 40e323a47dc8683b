// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QByteArrayView>

namespace kennel {

/** The SVG elements of `glyph` on the 24-unit grid, stroked by what surrounds them. */
QByteArrayView glyphPaths(Glyph glyph);

} // namespace kennel
