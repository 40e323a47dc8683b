// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "widgets/glyph.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QTabBar;

namespace kennel {

class OutcomeBadge;
class PlainLabel;

/** The head of a page, which never moves: icon, name, outcome, how far that goes, what can be done, and the tabs. */
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(Glyph glyph, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOutcome(Outcome outcome);
    /** The line below the name. */
    void setExtent(const QString &extent);
    QString extent() const;
    /** A button for `action` at the trailing edge. */
    void addAction(QAction *action);
    /** The tabs below; made on first use. */
    QTabBar *tabs();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Glyph m_glyph;
    QLabel *m_icon;
    PlainLabel *m_title;
    OutcomeBadge *m_badge;
    PlainLabel *m_extent;
    QHBoxLayout *m_buttons;
    QTabBar *m_tabs = nullptr;
};

} // namespace kennel
