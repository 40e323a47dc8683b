// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/address.h"

#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace kennel {

class PackageTreeModel;
class Places;

/** What the palette offers beside the commands. */
struct PaletteContent
{
    QList<QAction *> windowActions;
    QList<QAction *> pageActions;
    const Places *places = nullptr;
    const PackageTreeModel *packages = nullptr;
    QString registry; ///< label of the registry that `packages` belong to
    std::function<void(const Address &)> open;
};

/** Shows the command palette over `window`: commands, bookmarks, recent places, and packages by name. */
void showCommandPalette(QWidget *window, const PaletteContent &content);

} // namespace kennel
