// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/theme.h"

#include "widgets/kennelstyle.h"
#include "widgets/themecolors.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace kennel {

Theme::Theme(QApplication &application, Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new KennelStyle);
    // A platform without a desktop of its own does not look for icons where the system has them.
    QStringList paths = QIcon::themeSearchPaths();
    paths +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == Scheme::System) {
            apply();
        }
    });
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme != scheme) {
        m_scheme = scheme;
        apply();
    }
}

bool Theme::isDark() const
{
    switch (m_scheme) {
    case Scheme::Light:
        return false;
    case Scheme::Dark:
        return true;
    case Scheme::System:
        break;
    }
    return QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool Theme::takeSystemPalette()
{
    // A palette of the user's own, high contrast among them, is theirs to choose. Where the system has none, Qt falls
    // back to that of the style, which ours is better than.
    m_application.setPalette(QPalette());
    const QPalette system = QApplication::palette();
    const QPalette fallback = QApplication::style()->standardPalette();
    const auto differs = [&](QPalette::ColorRole role) { return system.color(role) != fallback.color(role); };
    return differs(QPalette::Window) || differs(QPalette::Base) || differs(QPalette::WindowText) ||
           differs(QPalette::Highlight);
}

void Theme::apply()
{
    const bool own = m_scheme != Scheme::System || !takeSystemPalette();
    const bool dark = own ? isDark() : themeColors(QApplication::palette()).dark;
    QIcon::setFallbackThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    if (own) {
        m_application.setPalette(dark ? darkPalette() : lightPalette());
    }
    Q_EMIT changed();
}

} // namespace kennel
