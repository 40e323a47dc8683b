// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

namespace kennel {

/** What the desktop entry, its icon and its description are called: a window says it so that the desktop knows it. */
inline constexpr char desktopId[] = "org.kennel.Kennel";

} // namespace kennel
