// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QLineEdit>

namespace kennel {

/** A line edit with a glyph in front and the shortcut that leads here shown at its end. Escape clears or leaves it. */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(Glyph glyph, const QString &name, const QKeySequence &shortcut, QWidget *parent = nullptr);

    /** Whether the clear button and Escape empty it; an address bar goes back to its address instead. */
    void setClearable(bool clearable);

Q_SIGNALS:
    /** Escape in an empty field, or in one that cannot be cleared. */
    void escaped();
    /** Down or Page Down: the list below wants the focus. */
    void downPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    bool m_clearable = true;
};

} // namespace kennel
