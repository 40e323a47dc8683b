// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/registryswitcher.h"

#include "format/digesttext.h"
#include "format/outcometext.h"
#include "format/plainhtml.h"
#include "session/session.h"
#include "shell/registrytext.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

using namespace Qt::StringLiterals;

namespace kennel {

RegistrySwitcher::RegistrySwitcher(Session &session, const QList<QAction *> &listActions, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_listActions(listActions)
    , m_menu(new QMenu(this))
{
    setObjectName(u"registrySwitcher"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &RegistrySwitcher::fillMenu);
    connect(&session, &Session::viewChanged, this, &RegistrySwitcher::refresh);
    connect(&session, &Session::registriesChanged, this, &RegistrySwitcher::refresh);
    describe();
}

void RegistrySwitcher::setCurrent(std::optional<RegistryId> registry)
{
    m_current = registry;
    describe();
    update();
}

void RegistrySwitcher::refresh()
{
    describe();
    update();
}

void RegistrySwitcher::describe()
{
    const auto info = m_current ? m_session.registry(*m_current) : std::nullopt;
    if (!info) {
        setAccessibleName(tr("Registry: none"));
        setToolTip({});
        return;
    }
    const auto view = m_session.view(info->id);
    setAccessibleName(
        tr("Registry: %1, %2, %3")
            .arg(info->label, outcomeWord(registryOutcome(view.get())), registrySubtitle(*info, view.get())));
    const QString pin = info->pin ? tr("Pinned to %1").arg(shortDigest(QString::fromStdString(info->pin->text())))
                                  : tr("Not pinned yet");
    setToolTip(PlainHtml().text(info->url.toString()).lineBreak().text(pin).html());
}

void RegistrySwitcher::fillMenu()
{
    m_menu->clear();
    for (const RegistryInfo &info : m_session.registries()) {
        const auto view = m_session.view(info.id);
        // What stands behind a tab is set at the trailing edge: how far the registry is, and what it is pinned to.
        const QString pin = info.pin ? tr("pinned to %1").arg(shortDigest(QString::fromStdString(info.pin->text())))
                                     : tr("not pinned yet");
        const QString text = info.label + u'\t' + registrySubtitle(info, view.get()) + u" · "_s + pin;
        QAction *action =
            m_menu->addAction(outcomeIcon(registryOutcome(view.get())), QString(text).replace(u'&', "&&"_L1));
        QFont font = m_menu->font();
        font.setBold(info.id == m_current);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, id = info.id] { Q_EMIT chosen(id); });
    }
    m_menu->addSeparator();
    m_menu->addActions(m_listActions);
    m_menu->setMinimumWidth(width());
}

QSize RegistrySwitcher::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {m.px(200), m.px(48)};
}

void RegistrySwitcher::paintEvent(QPaintEvent *)
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.edge, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? colors.hover : palette().color(QPalette::Button));
    const double inset = hasFocus() ? 1 : .5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m.radius(), m.radius());

    const auto glyphAt = [&](int x, Glyph glyph, int side, const QColor &color) {
        QRect square(0, 0, side, side);
        square.moveCenter(rect().center());
        square.moveLeft(x);
        paintGlyph(painter, square, glyph, color);
    };
    const QColor text = palette().color(QPalette::ButtonText);
    glyphAt(m.px(10), Glyph::Registry, m.px(20), text);
    glyphAt(width() - m.px(26), Glyph::ChevronDown, m.icon(), text);

    const auto info = m_current ? m_session.registry(*m_current) : std::nullopt;
    const auto view = info ? m_session.view(info->id) : nullptr;
    QRect words = rect().adjusted(m.px(38), m.px(5), -m.px(56), -m.px(5));
    if (info) {
        const Outcome outcome = registryOutcome(view.get());
        glyphAt(width() - m.px(50), outcomeGlyph(outcome), m.icon(), colors.mark(outcomeTone(outcome), palette()));
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(text);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2 + 1);
    painter.drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(info ? info->label : tr("No registry"), Qt::ElideMiddle, words.width()));
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(colors.secondary);
    const QRect lower(words.left(), upper.bottom(), words.width(), words.bottom() - upper.bottom());
    const QString subtitle = info ? registrySubtitle(*info, view.get()) : tr("Add one to begin");
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, words.width()));
}

} // namespace kennel
