// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAccessibleWidget>

namespace kennel {

class ProofPicture;

/** Makes ProofPicture speak to assistive technology; may be called any number of times. */
void installProofPictureAccessible();

/** Says that the keyboard is at another hash of `picture`. */
void notifyProofCursor(ProofPicture *picture);

/** A ProofPicture as the list of its hashes, from the root down. */
class ProofPictureAccessible : public QAccessibleWidget
{
public:
    explicit ProofPictureAccessible(ProofPicture *picture);
    ~ProofPictureAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    ProofPicture *picture() const;

    mutable std::vector<QAccessible::Id> m_boxes;
};

/** One hash of a ProofPicture. */
class ProofBoxAccessible : public QAccessibleInterface
{
public:
    ProofBoxAccessible(ProofPicture *picture, int index);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    ProofPicture *m_picture;
    int m_index;
};

} // namespace kennel
