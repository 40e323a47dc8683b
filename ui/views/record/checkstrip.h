// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/recordchecks.h"

#include <QWidget>

namespace kennel {

/** The checks of a record in a row, each with icon and word. Where there is little room only what failed keeps its
 * word. */
class CheckStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStrip(QWidget *parent = nullptr);

    void setChecks(std::vector<NamedCheck> checks);
    const std::vector<NamedCheck> &checks() const { return m_checks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const NamedCheck &check, bool worded) const;

    std::vector<NamedCheck> m_checks;
};

} // namespace kennel
