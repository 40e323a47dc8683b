// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/emptystate.h"

#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kennel {

namespace {

class BigGlyph : public QWidget
{
public:
    BigGlyph(Glyph glyph, QWidget *parent)
        : QWidget(parent)
        , m_glyph(glyph)
    {
        const int side = Metrics::application().px(48);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, rect(), m_glyph, themeColors(palette()).edge);
    }

private:
    Glyph m_glyph;
};

} // namespace

EmptyState::EmptyState(Glyph glyph, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TypeSize::Section, this))
    , m_text(new PlainLabel({}, TypeSize::Body, this))
    , m_buttons(new QHBoxLayout)
{
    const Metrics m = Metrics::application();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    layout->setSpacing(m.step());
    layout->addStretch(2);
    layout->addWidget(new BigGlyph(glyph, this), 0, Qt::AlignHCenter);
    layout->addSpacing(m.halfStep());
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTone(Tone::Secondary);
    m_text->setMaximumWidth(m.px(420));
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 1000);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addSpacing(m.step());
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setTexts(title, text);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::addAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setProperty("primary", primary);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace kennel
