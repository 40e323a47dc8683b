// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace kennel {

class PlainLabel;

/** What stands where there is nothing to show: an icon, a title, a sentence, and the actions that help. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Glyph glyph, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /** A button for `action`; the first may be the `primary` one. */
    void addAction(QAction *action, bool primary = false);

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace kennel
