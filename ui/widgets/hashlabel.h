// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

class QToolButton;

namespace kennel {

class PlainLabel;

/** A digest: the first eight and the last four digits in fixed width; its button copies all of it. */
class HashLabel : public QWidget
{
    Q_OBJECT
public:
    /** `what` names it for screen readers and the tooltip of the button: "content digest". */
    explicit HashLabel(const QString &what, const QString &digest = {}, QWidget *parent = nullptr);

    /** "sha256:" and digits; an empty one shows a dash and copies nothing. */
    void setDigest(const QString &digest);
    QString digest() const { return m_digest; }

    /** Puts the whole digest on the clipboard. */
    void copy() const;

private:
    QString m_what;
    QString m_digest;
    PlainLabel *m_text;
    QToolButton *m_copy;
};

} // namespace kennel
