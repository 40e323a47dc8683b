// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

namespace kennel {

/** What the bracket and the light over bytes mean, as a small picture beside its word. */
class SpanSwatch : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Signed, Lit };

    explicit SpanSwatch(Kind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace kennel
