// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

namespace kennel {

/** One entry of a timeline's legend: the pattern of a bar and what it stands for. */
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    TimelineLegend(int style, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_style;
    QString m_text;
};

} // namespace kennel
