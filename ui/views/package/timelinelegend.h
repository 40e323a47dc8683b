// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

#include <optional>

namespace kennel {

/** One entry of a timeline's legend: the pattern of a bar or a mark, and what it stands for. */
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    /** A kind of bar. */
    TimelineLegend(int style, const QString &text, QWidget *parent = nullptr);
    /** A mark on a lane. */
    TimelineLegend(Glyph glyph, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;

    int m_style = 0;
    std::optional<Glyph> m_glyph;
    QString m_text;
};

} // namespace kennel
