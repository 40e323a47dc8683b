// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

class QWidget;

namespace kennel {

/** Asks for a file to write, without blocking; `chosen` is called if the user chose one. */
void askForFile(QWidget *window, const QString &title, const QString &suggested,
                const std::function<void(const QString &file)> &chosen);

/** Writes `bytes` to `file`, all or nothing; what went wrong, in words, else nothing. */
QString writeFile(const QString &file, QByteArrayView bytes);

} // namespace kennel
