// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/checkpointspresenter.h"

#include "dialogs/trustquestion.h"
#include "format/findingtext.h"
#include "format/visibletext.h"
#include "views/checkpoints/checkpointspage.h"
#include "views/checkpoints/evidencepresenter.h"
#include "widgets/outcomebadge.h"

#include <QPointer>
#include <QTimer>

namespace kennel {

CheckpointsPresenter::CheckpointsPresenter(Session &session, CheckpointsPage &page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_evidence(new EvidencePresenter(session, *page.evidence()))
{
    connect(m_evidence, &EvidencePresenter::saved, &page,
            [&page](const QString &folder, int files, const QString &problem) {
                if (problem.isEmpty())
                    page.showMessage(Tone::Info, Glyph::Info, tr("Evidence saved."),
                                     tr("%n file(s) in %1", nullptr, files).arg(visibleText(folder)));
                else
                    page.showMessage(Tone::Neutral, Glyph::Warning, tr("The evidence could not be written."), problem);
            });
    connect(&session, &Session::viewChanged, this, [this](RegistryId registry) {
        if (registry == m_registry)
            show();
    });
    connect(&session, &Session::registriesChanged, this, [this] {
        if (!m_registry)
            resolve();
    });
    connect(&page, &CheckpointsPage::syncRequested, this, [this] { sync({}); });
    connect(&page, &CheckpointsPage::auditRequested, this, [this] { sync({.audit = true}); });
    connect(&page, &CheckpointsPage::verifyRequested, this, [this](quint64 length) { verify(length); });
    connect(&page, &CheckpointsPage::trustRequested, this, &CheckpointsPresenter::askTrust);
    QTimer::singleShot(0, this, &CheckpointsPresenter::resolve);
}

void CheckpointsPresenter::resolve()
{
    const auto info = m_session.findRegistry(m_page.address().registry);
    if (!info)
        return;
    m_registry = info->id;
    if (m_session.view(*m_registry))
        show();
    else
        load();
}

void CheckpointsPresenter::show()
{
    setView(m_session.view(*m_registry));
}

void CheckpointsPresenter::setView(const std::shared_ptr<const RegistryView> &view)
{
    m_page.setView(view);
    m_evidence->show(*m_registry, view);
}

QCoro::Task<void> CheckpointsPresenter::load()
{
    const QPointer<CheckpointsPresenter> self(this);
    const auto view = co_await m_session.load(*m_registry);
    if (self && view)
        setView(view);
}

QCoro::Task<void> CheckpointsPresenter::sync(SyncOptions options)
{
    if (!m_registry)
        co_return;
    const QPointer<CheckpointsPresenter> self(this);
    const auto view = co_await m_session.sync(*m_registry, options);
    if (self && view)
        setView(view);
}

QCoro::Task<void> CheckpointsPresenter::verify(quint64 length)
{
    if (!m_registry)
        co_return;
    const QPointer<CheckpointsPresenter> self(this);
    const auto result = co_await m_session.verifyCheckpoint(*m_registry, length);
    if (self)
        m_page.setMonitorResult(result);
}

void CheckpointsPresenter::askTrust()
{
    const auto info = m_registry ? m_session.registry(*m_registry) : std::nullopt;
    if (info)
        kennel::askTrust(*info, &m_page, [this] { trust(); });
}

QCoro::Task<void> CheckpointsPresenter::trust()
{
    const QPointer<CheckpointsPresenter> self(this);
    const auto trusted = co_await m_session.trust(*m_registry);
    if (!self)
        co_return;
    if (trusted) {
        m_page.showMessage(
            Tone::Info, Glyph::Info, tr("Begun again."),
            tr("The operator that was found is pinned. Evidence and checkpoints are kept, records of before are "
               "set aside; each package log is read again when it is opened."));
        show();
        co_return;
    }
    const auto text = findingText(trusted.error());
    m_page.showMessage(outcomeTone(trusted.error().outcome), outcomeGlyph(trusted.error().outcome), text.headline,
                       text.cause + u' ' + text.remedy);
}

} // namespace kennel
