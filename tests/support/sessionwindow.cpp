// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/sessionwindow.h"

#include "api/clock.h"
#include "compose/apptransports.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kennel::test {

SessionWindow::SessionWindow()
    : m_theme(*qApp, Scheme::Light)
{
    Session::Options options;
    options.storeDir = folder.filePath(u"store"_s);
    options.contentDir = folder.filePath(u"content"_s);
    options.clock = std::make_shared<SystemClock>();
    options.transports = std::make_shared<AppTransports>(options.clock);
    session = Session::open(std::move(options)).value();
}

void SessionWindow::show(BackgroundActions *background)
{
    m_factory = std::make_unique<PageFactory>(*session, meaning::Host::builtIn(), background);
    window = std::make_unique<MainWindow>(
        *session, m_theme, [this](const Address &place, QWidget *parent) { return m_factory->create(place, parent); });
    window->resize(1280, 800);
    window->show();
}

} // namespace kennel::test
