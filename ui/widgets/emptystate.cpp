// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/emptystate.h"

#include "widgets/actionbutton.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kennel {

class EmptyState::BigGlyph : public QWidget
{
public:
    BigGlyph(Glyph glyph, QWidget *parent)
        : QWidget(parent)
        , m_glyph(glyph)
    {
        const int side = Metrics::application().px(48);
        setFixedSize(side, side);
    }

    void setGlyph(Glyph glyph)
    {
        m_glyph = glyph;
        update();
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

EmptyState::EmptyState(Glyph glyph, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new BigGlyph(glyph, this))
    , m_title(new PlainLabel({}, TypeSize::Section, this))
    , m_text(new PlainLabel({}, TypeSize::Body, this))
    , m_choices(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    const Metrics m = Metrics::application();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    layout->setSpacing(m.step());
    layout->addStretch(2);
    layout->addWidget(m_glyph, 0, Qt::AlignHCenter);
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
    m_choices->setSpacing(0);
    layout->addLayout(m_choices);
    layout->addSpacing(m.step());
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    setTexts(title, text);
}

void EmptyState::setGlyph(Glyph glyph)
{
    m_glyph->setGlyph(glyph);
}

void EmptyState::setChoices(const QList<Choice> &choices)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        // It may be the one that was just chosen.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(QString(choice.text).replace(u'&', QLatin1StringView("&&")), this);
        button->setFlat(true);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_choices->addWidget(button, 0, Qt::AlignHCenter);
    }
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
    auto *button = new ActionButton(action, this);
    button->setProperty("primary", primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace kennel
