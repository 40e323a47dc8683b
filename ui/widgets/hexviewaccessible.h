// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAccessibleWidget>

namespace kennel {

class HexView;

/** Makes HexView speak to assistive technology; may be called any number of times. */
void installHexViewAccessible();

/** Says that the cursor of `view` is at the byte `offset`. */
void notifyHexCursor(HexView *view, std::size_t offset);

/** The bytes of a HexView as a text of two digits and a space a byte, so that a screen reader walks through them. */
class HexViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexViewAccessible(HexView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text type) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    HexView *view() const;
};

} // namespace kennel
