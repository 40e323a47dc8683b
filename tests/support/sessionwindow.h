// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"
#include "shell/mainwindow.h"
#include "views/pagefactory.h"
#include "widgets/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace kennel {
class BackgroundActions;
}

namespace kennel::test {

/// The window as the program puts it together, light, on a session with a store of its own that reaches whatever its
/// addresses name. Two steps, for what a test puts between the session and the window.
class SessionWindow
{
public:
    /// Opens the session.
    SessionWindow();
    /// Makes the window and shows it, 1280×800.
    void show(BackgroundActions *background = nullptr);

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

private:
    Theme m_theme;
    std::unique_ptr<PageFactory> m_factory;
};

} // namespace kennel::test
