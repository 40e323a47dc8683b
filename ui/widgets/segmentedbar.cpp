// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/segmentedbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kennel {

SegmentedBar::SegmentedBar(const QString &name, const QStringList &segments, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    int id = 0;
    for (const QString &segment : segments) {
        auto *button = new QPushButton(segment, this);
        button->setCheckable(true);
        button->setProperty("tight", true);
        button->setProperty("segment", id == 0 ? u"first"_s : id + 1 == segments.size() ? u"last"_s : u"middle"_s);
        button->setAccessibleDescription(name);
        m_group->addButton(button, id++);
        layout->addWidget(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool on) {
        if (on) {
            Q_EMIT currentChanged(segment);
        }
    });
}

int SegmentedBar::current() const
{
    return m_group->checkedId();
}

void SegmentedBar::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment)) {
        button->setChecked(true);
    }
}

} // namespace kennel
