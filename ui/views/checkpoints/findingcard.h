// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

#include <QWidget>

namespace kennel {

class PlainLabel;

/** One finding: what happened, how it came about, what to do. Its edge and icon say how bad it is. */
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    /** `about` names the log that the finding is about, if it is about one. */
    explicit FindingCard(const Finding &finding, const QString &about = {}, QWidget *parent = nullptr);

    const Finding &finding() const { return m_finding; }
    /** All of it as plain text. */
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
    PlainLabel *m_headline;
};

} // namespace kennel
