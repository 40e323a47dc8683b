// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionTab;
class QStyleOptionHeader;
class QStyleOptionViewItem;

namespace kennel {

/**
 * Fusion with flat outlines: controls, rows and bars on the 8-unit grid of Metrics, one-pixel lines, no gradients. All
 * colours come from the palette and from themeColors().
 *
 * Two kinds of tabs: those of QTabWidget and QTabBar in document mode (a coloured line on top), and those of a
 * SectionTabBar (a coloured line below).
 */
class KennelStyle : public QProxyStyle
{
    Q_OBJECT
public:
    KennelStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawPanel(QPainter *painter, const QStyleOption *option, const QColor &ground, const QColor &outline) const;
    void drawFocusRing(const QStyleOption *option, QPainter *painter, const QColor &color, double inset) const;
    int mnemonics(const QStyleOption *option, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter *painter) const;
    /** A button of a SegmentedBar: all of them share one frame. */
    void drawSegment(const QStyleOption *option, QPainter *painter, const QString &place) const;
    void drawTab(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader *header, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter) const;
    void drawItemPanel(const QStyleOptionViewItem *item, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const;
};

/** How a selected row is painted: solid where its view has the focus, pale elsewhere. */
bool isStrongSelection(const QStyleOptionViewItem &option);

} // namespace kennel
