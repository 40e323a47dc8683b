// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witchange.h"
#include "widgets/glyph.h"

#include <QWidget>

#include <optional>

namespace kennel {

class PlainLabel;

/** What a new version means to somebody, in words, and which version number that takes. */
class VerdictCard : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(diff::Viewpoint viewpoint, QWidget *parent = nullptr);

    /** Nothing: it could not be told. */
    void setVerdict(std::optional<diff::Verdict> verdict);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    diff::Viewpoint m_viewpoint;
    Tone m_tone = Tone::Secondary;
    Glyph m_glyph = Glyph::NotChecked;
    PlainLabel *m_headline;
    PlainLabel *m_remark;
};

} // namespace kennel
