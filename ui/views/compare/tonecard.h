// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/glyph.h"

#include <QStringList>
#include <QWidget>

namespace kennel {

class PlainLabel;

/** A judgement in a tinted card: a mark, a few words, and beside them what they stand on. */
class ToneCard : public QWidget
{
    Q_OBJECT

public:
    explicit ToneCard(QWidget *parent = nullptr);

    /** Each of `remarks` begins a line, and takes several where it has no room for one. */
    void setCard(Tone tone, Glyph glyph, const QString &headline, const QStringList &remarks);
    /** The words without the remarks. */
    QString text() const;
    QString remarks() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Secondary;
    Glyph m_glyph = Glyph::NotChecked;
    PlainLabel *m_headline;
    PlainLabel *m_remarks;
};

} // namespace kennel
