// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QPalette;

namespace kennel {

/**
 * Paints the pattern that stands for a key id: mirrored squares in a hue that no outcome uses. It helps to tell keys
 * apart at a glance and proves nothing.
 */
void paintIdenticon(QPainter &painter, const QRect &rect, const QString &keyId, const QPalette &palette);

} // namespace kennel
