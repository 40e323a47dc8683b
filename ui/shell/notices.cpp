// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/notices.h"

#include "format/storeerrortext.h"
#include "format/visibletext.h"
#include "session/session.h"
#include "store/storeerror.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto demoClosedKey = "window/demo-notice-closed"_L1;

} // namespace

Notices::Notices(Session &session, QAction *addRegistry, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_addRegistry(addRegistry)
{
    const Metrics m = Metrics::application();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(m.halfStep());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&session, &Session::hostRefused, this, &Notices::askHost);
    connect(&session, &Session::consentNeeded, this, &Notices::askConsent);
    connect(&session, &Session::storeFailed, this,
            [this](const StoreError &error) { complain(tr("Something could not be kept"), storeErrorText(error)); });
}

MessageBar *Notices::add(MessageBar *bar)
{
    m_layout->addWidget(bar);
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, bar, &QObject::deleteLater);
    return bar;
}

bool Notices::event(QEvent *event)
{
    // The outer margin only while there is a bar, so that the page has all of the room otherwise.
    if (event->type() == QEvent::LayoutRequest) {
        const Metrics m = Metrics::application();
        const QMargins wanted = m_layout->isEmpty() ? QMargins() : QMargins(m.step(), m.halfStep(), m.step(), m.step());
        if (m_layout->contentsMargins() != wanted) {
            m_layout->setContentsMargins(wanted);
        }
    }
    return QWidget::event(event);
}

void Notices::showDemo(bool on)
{
    if (!on) {
        delete m_demo;
        m_demo = nullptr;
        return;
    }
    if (m_demo || !m_session.setting(demoClosedKey).isEmpty()) {
        return;
    }
    m_demo = add(new MessageBar(Tone::Info, Glyph::Info, tr("This is the demo registry."),
                                tr("Kennel carries it: real signed logs, no network, no account."), this));
    m_demo->setObjectName(u"demoNotice"_s);
    m_demo->addAction(m_addRegistry);
    connect(m_demo, &MessageBar::closed, this, [this] {
        m_demo = nullptr;
        m_session.setSetting(demoClosedKey, QByteArrayLiteral("1"));
    });
}

void Notices::offerUndo(const RegistryInfo &registry)
{
    auto *bar =
        add(new MessageBar(Tone::Info, Glyph::Info, tr("Removed"), tr("%1 from the list").arg(registry.label), this));
    bar->setObjectName(u"undoNotice"_s);
    auto *undo = new QAction(glyphIcon(Glyph::Undo), tr("Undo"), bar);
    connect(undo, &QAction::triggered, this, [this, bar, id = registry.id] {
        [[maybe_unused]] const auto task = m_session.restoreRegistry(id);
        bar->hide();
        bar->deleteLater();
        Q_EMIT restored(id);
    });
    bar->addAction(undo);
}

void Notices::complain(const QString &headline, const QString &text)
{
    // One at a time: the newest is the one that the user just caused.
    delete m_complaint;
    m_complaint = add(new MessageBar(Tone::Neutral, Glyph::Warning, headline, text, this));
}

void Notices::askHost(RegistryId registry, const QString &host)
{
    if (m_asked.contains(host)) {
        return;
    }
    m_asked += host;
    const auto info = m_session.registry(registry);
    auto *bar = add(
        new MessageBar(Tone::Neutral, Glyph::Network, tr("Another host"),
                       tr("%1 leads to %2. Nothing was sent there.").arg(info ? info->label : QString(), host), this));
    auto *allow = new QAction(tr("Allow %1").arg(host), bar);
    connect(allow, &QAction::triggered, this, [this, bar, registry, host] {
        m_asked.removeAll(host); // when that is taken back it may be asked again
        m_session.setHostAllowed(host, true);
        [[maybe_unused]] const auto task = m_session.sync(registry);
        bar->hide();
        bar->deleteLater();
    });
    bar->addAction(allow);
}

void Notices::askConsent(const FederationConsent &hint)
{
    const QString key = hint.nameSpace + u' ' + hint.domain;
    if (m_asked.contains(key)) {
        return;
    }
    m_asked += key;
    const QString who = hint.file.isEmpty() ? tr("The registry") : hint.file;
    auto *bar = add(new MessageBar(Tone::Neutral, Glyph::Globe, tr("A hint"),
                                   tr("%1 says that “%2” is served by %3. Nothing was sent there.")
                                       .arg(visibleText(who), visibleText(hint.nameSpace), visibleText(hint.domain)),
                                   this));
    const auto answer = [this, bar, hint, key](const QString &label, bool given) {
        auto *action = new QAction(label, bar);
        connect(action, &QAction::triggered, this, [this, bar, hint, key, given] {
            m_asked.removeAll(key);
            m_session.setConsent(hint.parent, hint.nameSpace, hint.domain, given);
            bar->hide();
            bar->deleteLater();
        });
        bar->addAction(action);
    };
    answer(tr("Follow It"), true);
    answer(tr("Never"), false);
}

} // namespace kennel
