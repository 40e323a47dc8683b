// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/windowactions.h"

#include "actions/removeregistryaction.h"
#include "actions/syncaction.h"
#include "actions/trustaction.h"
#include "widgets/glyph.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace kennel {

WindowActions::WindowActions(Session &session, QObject *parent)
    : QObject(parent)
{
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    openFile = make("open_file", glyphIcon(Glyph::Document), tr("Open File…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    addRegistry = make("add_registry", glyphIcon(Glyph::Add), tr("Add Registry…"), {Qt::CTRL | Qt::Key_N});
    openDemo = make("open_demo", glyphIcon(Glyph::Play), tr("Open Demo Registry"));
    newTab = make("new_tab", glyphIcon(Glyph::Document), tr("New Tab"), {Qt::CTRL | Qt::Key_T});
    closeTab = make("close_tab", glyphIcon(Glyph::Close), tr("Close Tab"), {Qt::CTRL | Qt::Key_W});
    reopenTab = make("reopen_tab", glyphIcon(Glyph::Undo), tr("Reopen Closed Tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    quit = make("quit", {}, tr("Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);

    copyAddress = make("copy_address", glyphIcon(Glyph::Copy), tr("Copy Address"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    find = make("find", glyphIcon(Glyph::Search), tr("Find…"), standard(QKeySequence::Find));
    filterPackages = make("filter_packages", glyphIcon(Glyph::Filter), tr("Filter Packages"), {Qt::CTRL | Qt::Key_K});

    sideBar = make("side_bar", {}, tr("Side Bar"), {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_B)});
    sideBar->setCheckable(true);
    sideBar->setChecked(true);
    scheme = new QActionGroup(this);
    schemeSystem = make("scheme_system", {}, tr("Colours as the System Has Them"));
    schemeLight = make("scheme_light", {}, tr("Light Colours"));
    schemeDark = make("scheme_dark", {}, tr("Dark Colours"));
    for (QAction *action : {schemeSystem, schemeLight, schemeDark}) {
        action->setCheckable(true);
        scheme->addAction(action);
    }
    schemeSystem->setChecked(true);

    back = make("back", glyphIcon(Glyph::Back), tr("Back"), standard(QKeySequence::Back));
    forward = make("forward", glyphIcon(Glyph::Forward), tr("Forward"), standard(QKeySequence::Forward));
    address = make("address", glyphIcon(Glyph::Search), tr("Address…"), {Qt::CTRL | Qt::Key_L});
    nextTab = make("next_tab", {}, tr("Next Tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown});
    previousTab =
        make("previous_tab", {}, tr("Previous Tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp});
    bookmark = make("bookmark", glyphIcon(Glyph::Bookmark), tr("Bookmark This Place"), {Qt::CTRL | Qt::Key_D});
    bookmark->setCheckable(true);

    sync = new SyncAction(session, SyncAction::Depth::Sync, this);
    keep("sync", sync, {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    audit = new SyncAction(session, SyncAction::Depth::Audit, this);
    keep("audit", audit, {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    overview = make("registry_overview", glyphIcon(Glyph::Registry), tr("Overview"), {Qt::ALT | Qt::Key_Home});
    operatorLog = make("operator_log", glyphIcon(Glyph::Operator), tr("Operator Log"), {Qt::CTRL | Qt::Key_O});
    search = make("search", glyphIcon(Glyph::Search), tr("Search…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    checkpoints =
        make("checkpoints", glyphIcon(Glyph::Checkpoints), tr("Checkpoints"), {Qt::CTRL | Qt::SHIFT | Qt::Key_K});
    trust = new TrustAction(session, this);
    keep("trust", trust);
    removeRegistry = new RemoveRegistryAction(session, this);
    keep("remove_registry", removeRegistry);

    commands = make("commands", glyphIcon(Glyph::Commands), tr("Commands"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::CTRL | Qt::ALT | Qt::Key_I});
    shortcuts = make("shortcuts", glyphIcon(Glyph::Settings), tr("Configure Keyboard Shortcuts…"));
    handbook = make("handbook", glyphIcon(Glyph::Document), tr("Handbook"), standard(QKeySequence::HelpContents));
    about = make("about", glyphIcon(Glyph::Info), tr("About Kennel"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const char *name, const QIcon &icon, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon, text, this);
    keep(name, action, keys);
    return action;
}

void WindowActions::keep(const char *name, QAction *action, const QList<QKeySequence> &keys)
{
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    if (action->toolTip() == action->text() && !keys.isEmpty()) {
        action->setToolTip(
            tr("%1 (%2)").arg(action->text().remove(u'…'), keys.first().toString(QKeySequence::NativeText)));
    }
    m_all += action;
}

void WindowActions::setRegistry(bool any)
{
    for (QAction *action : {overview, operatorLog, checkpoints, search}) {
        action->setEnabled(any);
        action->setStatusTip(any ? QString() : tr("There is no registry to show this of"));
    }
}

} // namespace kennel
