// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>

class QApplication;

namespace kennel {

/** Light, dark, or whatever the system asks for. */
enum class Scheme { System, Light, Dark };

/**
 * Style, palette and icon theme of the application, always set together: icons of Breeze do not recolour themselves on
 * every platform, and QStyleHints::setColorScheme() has no effect on some of them.
 */
class Theme : public QObject
{
    Q_OBJECT
public:
    /** Gives `application` Kennel's style and the palette of `scheme`; it must outlive this object. */
    explicit Theme(QApplication &application, Scheme scheme = Scheme::System, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /** Whether what is shown now is dark. */
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    /** Lets the system's palette be the application's; false if the system has none. */
    bool takeSystemPalette();

    QApplication &m_application;
    Scheme m_scheme;
};

} // namespace kennel
