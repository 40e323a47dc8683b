// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/theme.h"

#include "widgets/kennelstyle.h"
#include "widgets/themecolors.h"

#include <QApplication>
#include <QIcon>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace kennel {

Theme::Theme(QApplication &application, Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new KennelStyle);
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

void Theme::apply()
{
    const bool dark = isDark();
    QIcon::setFallbackThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    m_application.setPalette(dark ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

} // namespace kennel
