// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QVBoxLayout>

#include <initializer_list>

namespace kennel {

class MessageBar;

/**
 * A column for the messages of a page, beneath its head or its tabs: in line with the text of the page, and without
 * any room while none is shown.
 */
class BarColumn : public QVBoxLayout
{
    Q_OBJECT
public:
    BarColumn(std::initializer_list<MessageBar *> bars);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
};

} // namespace kennel
