// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/windowstate.h"

#include "session/session.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto stateKey = "window/state"_L1;
constexpr auto schemeKey = "scheme"_L1;
constexpr auto geometryKey = "geometry"_L1;
constexpr auto docksKey = "docks"_L1;
constexpr auto splitterKey = "splitter"_L1;
constexpr auto sideBarKey = "sideBar"_L1;
constexpr auto tabsKey = "tabs"_L1;
constexpr auto currentTabKey = "currentTab"_L1;
constexpr auto columnsKey = "columns"_L1;

} // namespace

WindowState WindowState::read(const Session &session)
{
    const QCborMap map = QCborValue::fromCbor(session.setting(stateKey)).toMap();
    WindowState state;
    const qint64 scheme = map.value(schemeKey).toInteger(-1);
    if (scheme >= 0 && scheme <= static_cast<int>(Scheme::Dark)) {
        state.scheme = static_cast<Scheme>(scheme);
    }
    state.geometry = map.value(geometryKey).toByteArray();
    state.docks = map.value(docksKey).toByteArray();
    state.splitter = map.value(splitterKey).toByteArray();
    state.sideBar = map.value(sideBarKey).toBool(true);
    state.tabs = map.value(tabsKey).toString().split(u'\n', Qt::SkipEmptyParts);
    state.currentTab = static_cast<int>(map.value(currentTabKey).toInteger());
    const QCborMap columns = map.value(columnsKey).toMap();
    for (const auto &[table, choice] : columns) {
        state.columns.insert(table.toString(), ColumnChoice::fromCbor(choice.toMap()));
    }
    return state;
}

void WindowState::write(Session &session) const
{
    QCborMap map;
    if (scheme) {
        map[schemeKey] = static_cast<int>(*scheme);
    }
    map[geometryKey] = geometry;
    map[docksKey] = docks;
    map[splitterKey] = splitter;
    map[sideBarKey] = sideBar;
    map[tabsKey] = tabs.join(u'\n');
    map[currentTabKey] = currentTab;
    QCborMap tables;
    for (const auto &[table, choice] : columns.asKeyValueRange()) {
        tables.insert(table, choice.toCbor());
    }
    map[columnsKey] = tables;
    session.setSetting(stateKey, map.toCborValue().toCbor());
}

} // namespace kennel
