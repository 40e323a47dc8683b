// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace kennel {

class PlainLabel;

/** What stands where there is nothing to show: an icon, a title, a sentence, and the actions that help. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Glyph glyph, const QString &title, const QString &text, QWidget *parent = nullptr);

    /** Something smaller to do, offered as a line of its own. */
    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    void setGlyph(Glyph glyph);
    void setTexts(const QString &title, const QString &text);
    /** What might be done instead, between the text and the buttons; in place of those before. */
    void setChoices(const QList<Choice> &choices);
    /** A button for `action`; the first may be the `primary` one. */
    void addAction(QAction *action, bool primary = false);

private:
    class BigGlyph;
    BigGlyph *m_glyph;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_choices;
    QHBoxLayout *m_buttons;
};

} // namespace kennel
