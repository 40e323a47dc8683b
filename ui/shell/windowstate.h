// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/common/columnchoice.h"
#include "widgets/theme.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kennel {

class Session;

/** How the window was left: layout, colour scheme, tabs, and the columns of tables. */
struct WindowState
{
    std::optional<Scheme> scheme;
    QByteArray geometry;
    QByteArray docks;
    QByteArray splitter;
    bool sideBar = true;
    QStringList tabs; ///< addresses
    int currentTab = 0;
    QMap<QString, ColumnChoice> columns; ///< by the kind of table

    /** What was written last; the defaults if nothing was, or nothing that can be read. */
    static WindowState read(const Session &session);
    void write(Session &session) const;
};

} // namespace kennel
