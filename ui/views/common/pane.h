// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace kennel {

/** A part of a page with a title line of its own above it. */
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(QWidget *parent = nullptr);

    /** Puts `widget` into the title line. */
    void addTitle(QWidget *widget, int stretch = 0);
    void setContent(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_title;
    QVBoxLayout *m_all;
};

} // namespace kennel
