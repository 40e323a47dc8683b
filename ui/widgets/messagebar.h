// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace kennel {

class MessageLayout;
class PlainLabel;

/**
 * A message near the place that it is about: icon, a headline in bold, a sentence, and buttons that help. The text is
 * plain and wraps; nothing of it is cut.
 */
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    MessageBar(Tone tone, Glyph glyph, const QString &headline, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text = {});
    QString headline() const;

    /** A button for `action`, which keeps its owner. */
    void addAction(QAction *action);
    /** Removes all buttons that addAction() made. */
    void clearActions();
    /** Whether a button at the end closes it; not at first. */
    void setClosable(bool closable);

Q_SIGNALS:
    /** The user closed it; it is hidden. */
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Glyph m_glyph;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    QToolButton *m_close;
    MessageLayout *m_layout;
    QList<QWidget *> m_buttons;
};

} // namespace kennel
