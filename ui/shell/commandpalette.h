// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"
#include "shell/lookup.h"

#include <QList>

#include <functional>
#include <utility>

class QAction;
class QWidget;

namespace kennel {

class Places;

/** What the command palette offers. */
struct PaletteContent
{
    /// What the window can do, by the menu in which it is.
    QList<std::pair<QString, QList<QAction *>>> windowActions;
    QList<QAction *> pageActions;
    const Places *places = nullptr;
    std::function<QList<Found>(const QString &text)> lookUp; ///< what is looked for while the user types
    /// What takes longer: looked for in the store, while what `lookUp` found is shown.
    std::function<QCoro::Task<QList<Found>>(const QString &text)> lookUpFurther;
    /// Has `ask` called whenever `lookUpFurther` may know more, until an object is gone.
    std::function<void(QObject *until, const std::function<void()> &ask)> whenMore;
    std::function<void(const Address &)> open;
};

/**
 * Shows the command palette over `window`: what can be done here and now, bookmarks and recent places, and while the
 * user types the packages, records, keys and digests that the text may mean. It goes by itself.
 */
void showCommandPalette(QWidget *window, const PaletteContent &content);

} // namespace kennel
