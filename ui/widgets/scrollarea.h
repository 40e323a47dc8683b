// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QScrollArea>

namespace kennel {

/** A page that is scrolled: without a frame, as wide as there is room, and with a line around it while the keys scroll
 * it. */
class ScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollArea(const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class FocusLine;
    FocusLine *m_line;
};

} // namespace kennel
