// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace kennel {

class PlainLabel;

/** One finding of a registry: what, of which log, cause, remedy, what helps, and the technical details on demand. */
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    /** `about` names the log that the finding is about, if it is about one. */
    FindingCard(const Finding &finding, const QString &about, QWidget *parent = nullptr);

    /** The whole of it as text, details included. */
    QString text() const;
    /** A button for `action` beside the headline. */
    void addButton(QAction *action);
    void showDetails(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
    PlainLabel *m_headline;
    QVBoxLayout *m_buttons;
    QPushButton *m_more;
    PlainLabel *m_details;
};

} // namespace kennel
