// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace kennel {

/** A row of joined buttons of which exactly one is down: ways of looking at the same thing. */
class SegmentedBar : public QWidget
{
    Q_OBJECT
public:
    /** `name` tells a screen reader what is chosen here. */
    SegmentedBar(const QString &name, const QStringList &segments, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int segment);

Q_SIGNALS:
    void currentChanged(int segment);

private:
    QButtonGroup *m_group;
};

} // namespace kennel
