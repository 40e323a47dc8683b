// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kennel {

class PlainLabel;

/** A section's title, a remark beside it in secondary type, and room for links or buttons at the trailing edge. */
class SectionHeading : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeading(const QString &title, const QString &remark = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    /** Puts `widget` at the trailing edge, before what was added earlier stays in front. */
    void addTrailing(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    PlainLabel *m_title;
    PlainLabel *m_remark;
};

} // namespace kennel
