// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/chip.h"

#include <QIcon>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kennel {

class PlainLabel;

/** One fact in a list: an icon, words, and what shows it; a line beneath. */
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const QIcon &icon, const QString &words, QWidget *parent = nullptr);

    /** Plain text behind the words, in secondary colour. */
    void addText(const QString &text, bool isStrong = false);
    /** The same, over several lines where it is longer than the row has room for. */
    void addWrappedText(const QString &text);
    /** A chip behind the words. */
    Chip *addChip(const ChipStyle &style);
    /** A link behind the words; `said` is what it is for, for those who cannot see it. */
    QPushButton *addLink(const QString &text, const QString &said);

    /** The same width for the words of all rows of a list: what stands behind them stands in columns. */
    void setWordsWidth(int width);
    /** What follows stands at the end of the row. */
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QIcon m_icon;
    QLabel *m_picture;
    QHBoxLayout *m_layout;
    PlainLabel *m_words;
};

} // namespace kennel
