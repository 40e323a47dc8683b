// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QWidget>

namespace kennel {

/** A key: identicon, the local name if it has one, the start of its id. Ctrl+C and the context menu copy the whole id.
 */
class KeyLabel : public QWidget
{
    Q_OBJECT
public:
    explicit KeyLabel(const QString &keyId = {}, const QString &localName = {}, QWidget *parent = nullptr);

    void setKey(const QString &keyId, const QString &localName = {});
    QString keyId() const { return m_keyId; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy() const;

    QString m_keyId;
    QString m_localName;
};

/** Paints a key into `rect`, from its leading edge; as KeyLabel does and as cells do. */
void paintKey(QPainter &painter, const QRect &rect, const QString &keyId, const QString &localName,
              const QPalette &palette, bool onSelection = false);

/** The width that paintKey() needs in `font`. */
int keyWidth(const QString &keyId, const QString &localName, const QFont &font);

} // namespace kennel
