// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QFont>

class QWidget;

namespace kennel {

/** The spacing grid as a function of the font: every distance is given as it would be at a 13-pixel font. */
class Metrics
{
public:
    explicit Metrics(const QFont &font);
    /** The metrics of the application's font: all widgets of one window share one grid. */
    static Metrics application();

    /** `reference` (pixels at a 13-pixel font) in pixels here, rounded, never below one for what is above zero. */
    int px(double reference) const;

    int halfStep() const { return px(4); }
    int step() const { return px(8); }
    int margin() const { return px(16); }
    int row() const { return px(24); }
    int control() const { return px(28); }
    int toolBar() const { return px(40); }
    int sideBar() const { return px(264); }
    int detailDock() const { return px(304); }
    int icon() const { return px(16); }
    double radius() const { return px(4); }

private:
    double m_scale;
};

/** The four sizes of type, relative to the application's font. */
enum class TypeSize { Title, Section, Body, Secondary };

/** The application's font at `size`; titles and sections are bold. */
QFont typeFont(TypeSize size);

/** The system's fixed font at 0.92 of the application's size: digests, code, bytes. */
QFont fixedFont();

} // namespace kennel
