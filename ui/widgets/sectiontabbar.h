// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QTabBar>

namespace kennel {

/** The fixed tabs below a page's head: no frame, a line below the current one. */
class SectionTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit SectionTabBar(QWidget *parent = nullptr);
};

} // namespace kennel
