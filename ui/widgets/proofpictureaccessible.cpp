// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/proofpictureaccessible.h"

#include "widgets/proofpicture.h"

#include <QAccessible>

namespace kennel {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *picture = qobject_cast<ProofPicture *>(object))
        return new ProofPictureAccessible(picture);
    return nullptr;
}

} // namespace

void installProofPictureAccessible()
{
    static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    Q_UNUSED(installed)
}

void notifyProofCursor(ProofPicture *picture)
{
    if (picture->current() < 0)
        return;
    QAccessibleEvent focus(picture, QAccessible::Focus);
    focus.setChild(picture->current());
    QAccessible::updateAccessibility(&focus);
}

ProofPictureAccessible::ProofPictureAccessible(ProofPicture *picture)
    : QAccessibleWidget(picture, QAccessible::List)
{
}

ProofPictureAccessible::~ProofPictureAccessible()
{
    for (const auto id : m_boxes)
        QAccessible::deleteAccessibleInterface(id);
}

ProofPicture *ProofPictureAccessible::picture() const
{
    return static_cast<ProofPicture *>(widget());
}

int ProofPictureAccessible::childCount() const
{
    return picture()->boxCount();
}

QAccessibleInterface *ProofPictureAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_boxes.size()) <= index)
        m_boxes.push_back(
            QAccessible::registerAccessibleInterface(new ProofBoxAccessible(picture(), int(m_boxes.size()))));
    return QAccessible::accessibleInterface(m_boxes[std::size_t(index)]);
}

int ProofPictureAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *ProofPictureAccessible::childAt(int x, int y) const
{
    return child(picture()->boxAt(picture()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ProofPictureAccessible::focusChild() const
{
    return picture()->hasFocus() ? child(picture()->current()) : nullptr;
}

ProofBoxAccessible::ProofBoxAccessible(ProofPicture *picture, int index)
    : m_picture(picture)
    , m_index(index)
{
}

bool ProofBoxAccessible::isValid() const
{
    return m_index < m_picture->boxCount();
}

QAccessibleInterface *ProofBoxAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_picture);
}

QString ProofBoxAccessible::text(QAccessible::Text type) const
{
    if (!isValid())
        return {};
    const auto &box = m_picture->box(m_index);
    switch (type) {
    case QAccessible::Name:
        return ProofPicture::tr("%1, %2", "what a hash covers, where it comes from")
            .arg(box.title, ProofPicture::roleName(box.role));
    case QAccessible::Value:
        return box.hash;
    default:
        return {};
    }
}

QRect ProofBoxAccessible::rect() const
{
    const QRect rect = m_picture->boxRect(m_index);
    return {m_picture->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State ProofBoxAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.selected = m_picture->current() == m_index;
    state.focused = m_picture->hasFocus() && state.selected;
    return state;
}

} // namespace kennel
