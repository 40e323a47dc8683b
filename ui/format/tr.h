// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kennel {

/// The translation of a sentence that no class owns. `lupdate` files such sentences under the namespace around them, so
/// they are looked up there.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("kennel", text);
}

} // namespace kennel
