// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace kennel {

class PlainLabel;

/**
 * Where the parts of a message stand: all in one line where they fit. Else the sentence stands beneath its headline,
 * and the buttons beneath both where they would leave the words too little room. No part is cut. Everything that is
 * added is a button.
 */
class MessageLayout : public QLayout
{
    Q_OBJECT
public:
    /** Takes the three into `parent`; both labels may take several lines, `close` is at the end of the first. */
    MessageLayout(PlainLabel *headline, PlainLabel *text, QWidget *close, QWidget *parent);
    ~MessageLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** What is shown of the buttons, in their order. */
    std::vector<QLayoutItem *> buttons() const;
    int buttonsWidth() const;
    /** The width of headline and sentence in one line. */
    int wordsWidth() const;
    /** What is left of `width` for words and buttons. */
    int room(int width) const;
    /** Lays out in `rect`, or, without `apply`, only tells how high that gets. */
    int arrange(const QRect &rect, bool apply) const;
    int arrangeLine(const QRect &rect, bool apply) const;
    int arrangeLines(const QRect &rect, bool apply) const;
    /** The buttons in as many lines as they need; returns where the last ends. */
    int wrapButtons(const QPoint &from, int width, bool apply) const;

    PlainLabel *m_headline;
    PlainLabel *m_text;
    QWidget *m_close;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kennel
