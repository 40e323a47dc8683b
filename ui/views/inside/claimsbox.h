// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/metadata.h"

#include <QWidget>

class QGridLayout;

namespace kennel {

/** What a file says about itself, quoted in a dashed box: nobody checked whether it is true (D13). */
class ClaimsBox : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsBox(QWidget *parent = nullptr);

    /** Shows the claims of `metadata`; whether there are any. */
    bool setMetadata(const wasm::Metadata &metadata);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const QString &title, const QString &text);

    QGridLayout *m_grid;
};

} // namespace kennel
