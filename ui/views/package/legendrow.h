// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

namespace kennel {

/** The entries of a legend, in as many lines as they need: a mark that nobody explains is worse than a line less. */
class LegendRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegendRow(QWidget *parent = nullptr);

    void addEntry(QWidget *entry);
    /** Deletes all entries. */
    void clear();

    QSize sizeHint() const override;
    /** That of the widest entry. */
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** The height that the entries take in lines of `width`; they go there if `move`. */
    int fit(int width, bool move) const;

    QList<QWidget *> m_entries;
};

} // namespace kennel
