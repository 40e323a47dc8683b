// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/registrypage.h"

#include "format/coveragetext.h"
#include "format/quantity.h"
#include "format/visibletext.h"
#include "session/session.h"
#include "shell/registrytext.h"
#include "views/checkpoints/evidencepresenter.h"
#include "views/checkpoints/evidencesection.h"
#include "views/checkpoints/findinglist.h"
#include "views/common/barcolumn.h"
#include "views/common/pagehead.h"
#include "views/common/status.h"
#include "widgets/glyph.h"
#include "widgets/hashlabel.h"
#include "widgets/keylabel.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollarea.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// So many keys are listed; the operator log has them all.
constexpr int maxSigners = 6;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the button whose click brought this about.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/** A line of coverage: a tick for what was done, a dash for what was not. */
QWidget *coverageLine(bool done, const QString &text, QWidget *parent)
{
    const Metrics m = Metrics::application();
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *mark = new PlainLabel(done ? u"✓"_s : u"–"_s, TypeSize::Body, line);
    mark->setFixedWidth(m.icon());
    mark->setTone(done ? Tone::Positive : Tone::Secondary);
    mark->setAccessibleName(done ? RegistryPage::tr("done") : RegistryPage::tr("not done"));
    auto *label = new PlainLabel(text, TypeSize::Body, line);
    label->setWordWrap(true);
    if (!done) {
        label->setTone(Tone::Secondary);
    }
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return line;
}

} // namespace

RegistryPage::RegistryPage(Session &session, const QList<QAction *> &actions, QAction *trust, const Address &place,
                           QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_address(place)
    , m_head(new PageHead(Glyph::Registry, place.registry, this))
    , m_broken(new MessageBar(Tone::Negative, Glyph::Failed, tr("This registry contradicts what it showed before."),
                              tr("Nothing new of it is accepted until a person decides; what was accepted stays "
                                 "readable."),
                              this))
    , m_message(new MessageBar(Tone::Info, Glyph::Info, QString(), QString(), this))
    , m_url(new PlainLabel)
    , m_base(new PlainLabel)
    , m_pin(new HashLabel(tr("pinned record")))
    , m_operator(new KeyLabel)
    , m_signers(new QWidget)
    , m_logRoot(new HashLabel(tr("log root")))
    , m_mapRoot(new HashLabel(tr("map root")))
    , m_signed(new PlainLabel)
    , m_coverage(new QVBoxLayout)
    , m_findingsHeading(new SectionHeading(tr("Findings"), {}, this))
    , m_findings(new FindingList(this))
    , m_evidence(new EvidenceSection(this))
    , m_evidencePresenter(new EvidencePresenter(session, *m_evidence))
    , m_allowedHeading(new SectionHeading(tr("What you allowed"), tr("can be taken back at any time"), this))
    , m_allowed(new QVBoxLayout)
    , m_facts(new QWidget(this))
    , m_missing(new PlainLabel({}, TypeSize::Body, this))
{
    const Metrics m = Metrics::application();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QAction *action : actions) {
        m_head->addAction(action);
    }
    layout->addWidget(m_head);
    layout->addLayout(new BarColumn({m_broken, m_message}));
    m_broken->addAction(m_evidence->saveAction());
    m_broken->addAction(trust);
    m_broken->hide();
    m_message->setClosable(true);
    m_message->hide();

    auto *scroll = new ScrollArea(tr("Overview"), this);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    m_columns->setSpacing(2 * m.margin());
    m_columns->addWidget(makeIdentity(), 1);
    m_columns->addWidget(makeFindings(), 1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    connect(&session, &Session::viewChanged, this, [this](RegistryId id) {
        if (m_info && id == m_info->id) {
            update();
        }
    });
    connect(&session, &Session::registriesChanged, this, &RegistryPage::update);
    connect(m_findings, &FindingList::tryAgain, this, [this] {
        if (m_info) {
            [[maybe_unused]] const auto task = m_session.sync(m_info->id);
        }
    });
    connect(m_evidencePresenter, &EvidencePresenter::saved, this, &RegistryPage::saidOfEvidence);
    connect(m_findings, &FindingList::openRequested, this, [this](const Address &to) { Q_EMIT openRequested(to); });
    update();
}

QWidget *RegistryPage::makeIdentity()
{
    const Metrics m = Metrics::application();
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(m.step());
    m_missing->setTone(Tone::Secondary);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    auto *form = new QFormLayout(m_facts);
    m_form = form;
    form->setContentsMargins({});
    form->setHorizontalSpacing(m.margin());
    form->setVerticalSpacing(m.halfStep());
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto fact = [&](const QString &name, QWidget *value) {
        auto *label = new PlainLabel(name, TypeSize::Body, m_facts);
        label->setTone(Tone::Secondary);
        form->addRow(label, value);
    };
    fact(tr("Address"), m_url);
    fact(tr("Served from"), m_base);
    fact(tr("Pinned to"), m_pin);
    fact(tr("Operator's first key"), m_operator);
    auto *signers = new QVBoxLayout(m_signers);
    signers->setContentsMargins({});
    signers->setSpacing(m.halfStep());
    fact(tr("May sign checkpoints now"), m_signers);
    fact(tr("Checkpoint"), m_signed);
    fact(tr("Log root"), m_logRoot);
    fact(tr("Map root"), m_mapRoot);
    for (PlainLabel *label : {m_url, m_base, m_signed}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    column->addWidget(
        new SectionHeading(tr("Who it is"), tr("recognised by the first record of its operator log"), holder));
    column->addWidget(m_facts);
    column->addSpacing(m.step());
    m_coverageHeading = new SectionHeading(tr("How far it was checked"), {}, holder);
    column->addWidget(m_coverageHeading);
    m_coverage->setSpacing(m.halfStep());
    column->addLayout(m_coverage);
    column->addStretch();
    return holder;
}

QWidget *RegistryPage::makeFindings()
{
    const Metrics m = Metrics::application();
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(m.step());
    column->addWidget(m_findingsHeading);
    column->addWidget(m_findings);
    column->addSpacing(m.step());
    column->addWidget(m_evidence);
    column->addSpacing(m.step());
    column->addWidget(m_allowedHeading);
    m_allowed->setSpacing(m.halfStep());
    column->addLayout(m_allowed);
    column->addStretch();
    return holder;
}

void RegistryPage::setAddress(const Address &address)
{
    m_address = address;
    update();
}

QIcon RegistryPage::icon() const
{
    return glyphIcon(Glyph::Registry);
}

PageStatus RegistryPage::status() const
{
    return m_info ? registryStatus(*m_info, m_session.view(m_info->id).get()) : PageStatus();
}

QList<QAction *> RegistryPage::actions() const
{
    return {m_evidence->saveAction()};
}

void RegistryPage::saidOfEvidence(const QString &folder, int files, const QString &problem)
{
    if (problem.isEmpty())
        m_message->setMessage(Tone::Info, Glyph::Info, tr("Evidence saved."),
                              tr("%n file(s) in %1", nullptr, files).arg(visibleText(folder)));
    else
        m_message->setMessage(Tone::Neutral, Glyph::Warning, tr("The evidence could not be written."), problem);
    m_message->show();
}

void RegistryPage::update()
{
    m_info = m_session.findRegistry(m_address.registry);
    const auto view = m_info ? m_session.view(m_info->id) : nullptr;
    m_head->setTitle(m_address.registry);
    m_head->setOutcome(m_info ? registryOutcome(view.get()) : Outcome::NotFound);
    QStringList counts;
    if (view) {
        counts = {namedText(view->coverage), outcomeCounts(*view)};
        counts.removeAll(QString()); // nothing can be counted where nothing was read
    }
    m_head->setExtent(!m_info                  ? tr("No registry has this name")
                      : view && view->accepted ? counts.join(u" · "_s)
                                               : registrySubtitle(*m_info, view.get()));
    m_missing->setVisible(!m_info);
    m_missing->setText(tr("It may have been removed from the list. Add it again by its address."));
    m_facts->setVisible(m_info.has_value());
    clear(m_coverage);
    if (m_info) {
        showFacts();
        showCoverage();
    }
    m_findings->setView(view);
    m_findingsHeading->setRemark(m_findings->summary());
    m_broken->setVisible(m_info && m_info->broken);
    if (m_info)
        m_evidencePresenter->show(m_info->id, view);
    m_evidence->setVisible(m_evidence->count() > 0);
    showAllowed();
    placeColumns();
    Q_EMIT changed();
}

void RegistryPage::showFacts()
{
    const auto view = m_session.view(m_info->id);
    // Of a registry that never answered there is nothing but its address.
    const bool isKnown = m_info->pin || (view && view->accepted);
    for (QWidget *value :
         {static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_operator),
          static_cast<QWidget *>(m_logRoot), static_cast<QWidget *>(m_mapRoot)}) {
        m_form->setRowVisible(value, isKnown);
    }
    m_url->setText(m_info->demo ? tr("inside Kennel, without any network") : m_info->url.toString());
    m_base->setText(m_info->federatedDomain.isEmpty()
                        ? m_info->base.toString()
                        : tr("%1, for %2").arg(m_info->base.toString(), m_info->federatedDomain));
    m_pin->setDigest(m_info->pin ? QString::fromStdString(m_info->pin->text()) : QString());
    m_form->setRowVisible(m_operator, m_info->operatorKey.has_value());
    if (m_info->operatorKey) {
        m_operator->setKey(QString::fromStdString(m_info->operatorKey->text()));
    }
    showSigners();
    if (view && view->accepted) {
        const Checkpoint &checkpoint = view->accepted->checkpoint;
        m_signed->setText(tr("%n record(s), signed %1", nullptr, static_cast<int>(checkpoint.logLength))
                              .arg(timeText(static_cast<std::int64_t>(checkpoint.timestamp))));
        m_logRoot->setDigest(QString::fromStdString(checkpoint.logRoot.text()));
        m_mapRoot->setDigest(QString::fromStdString(checkpoint.mapRoot.text()));
    } else {
        m_signed->setText(tr("none accepted yet"));
        m_logRoot->setDigest({});
        m_mapRoot->setDigest({});
    }
}

void RegistryPage::showSigners()
{
    clear(m_signers->layout());
    const auto view = m_session.view(m_info->id);
    const auto *state = view && view->operatorLog ? std::get_if<OperatorState>(&view->operatorLog->state) : nullptr;
    m_form->setRowVisible(m_signers, state && state->isInitialised());
    if (!state || !state->isInitialised())
        return;
    int signers = 0;
    for (const auto &[key, permissions] : state->permissions()) {
        if (!state->allows(key, Permission::Commit))
            continue;
        if (++signers <= maxSigners)
            m_signers->layout()->addWidget(new KeyLabel(QString::fromStdString(key.text()), {}, m_signers));
    }
    if (signers == 0)
        m_signers->layout()->addWidget(new PlainLabel(tr("no key"), TypeSize::Body, m_signers));
    else if (signers > maxSigners)
        m_signers->layout()->addWidget(
            new PlainLabel(tr("and %n more", nullptr, signers - maxSigners), TypeSize::Secondary, m_signers));
}

void RegistryPage::showCoverage()
{
    const auto view = m_session.view(m_info->id);
    if (!view) {
        m_coverageHeading->setRemark({});
        m_coverage->addWidget(coverageLine(false, tr("Nothing was read yet."), this));
        return;
    }
    m_coverageHeading->setRemark(view->accepted ? tr("by this computer, not by the registry") : QString());
    if (!view->accepted) {
        m_coverage->addWidget(coverageLine(false, tr("Nothing of it: no checkpoint was accepted yet."), this));
        return;
    }
    const Coverage &c = view->coverage;
    const auto line = [this](bool done, const QString &text) { m_coverage->addWidget(coverageLine(done, text, this)); };
    line(c.ledgerRecomputed,
         c.ledgerRecomputed ? tr("Ledger of %n record(s): log root and map root recomputed, both are the signed ones",
                                 nullptr, int(c.records))
                            : tr("The ledger was not recomputed"));
    line(c.headsProven > 0,
         tr("%n newest record(s) with an inclusion proof of the registry", nullptr, int(c.headsProven)));
    const QString replayed = tr("%1 of %2 package logs replayed, %3 of %n record(s)", nullptr, int(c.records))
                                 .arg(countText(c.checkedLogs), countText(c.logs), countText(c.checkedRecords));
    line(c.logs > 0 && c.checkedLogs == c.logs,
         c.checkedLogs < c.logs ? tr("%1; “Audit in Full” replays all").arg(replayed) : replayed);
    line(c.logs > 0 && c.named == c.logs,
         c.withheld + c.unanswered == 0
             ? namedText(c)
             : tr("%1; %2 withheld, %3 unanswered").arg(namedText(c), countText(c.withheld), countText(c.unanswered)));
    const OtherCheckpoints others = otherCheckpoints(c);
    line(others.kept > 0 && others.consistent == others.kept, comparisonText(*view));
}

void RegistryPage::showAllowed()
{
    clear(m_allowed);
    const QStringList hosts = m_session.allowedHosts();
    for (const QString &host : hosts) {
        addAllowed(tr("Any registry may lead to the host %1").arg(host),
                   [this, host] { m_session.setHostAllowed(host, false); });
    }
    for (const FederationConsent &consent : m_session.consents()) {
        if (m_info && consent.parent == m_info->id && consent.given) {
            addAllowed(*consent.given ? tr("“%1” is read from %2").arg(consent.nameSpace, consent.domain)
                                      : tr("“%1” is never read from %2").arg(consent.nameSpace, consent.domain),
                       [this, consent] {
                           m_session.setConsent(consent.parent, consent.nameSpace, consent.domain, std::nullopt);
                       });
        }
    }
    m_allowedHeading->setVisible(m_allowed->count() > 0);
}

void RegistryPage::addAllowed(const QString &text, const std::function<void()> &withdraw)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *label = new PlainLabel(text, TypeSize::Body, line);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    auto *button = new QPushButton(tr("Withdraw"), line);
    button->setProperty("tight", true);
    button->setAccessibleName(tr("Withdraw: %1").arg(label->text()));
    connect(button, &QPushButton::clicked, this, [this, withdraw] {
        withdraw();
        showAllowed();
    });
    layout->addWidget(button, 0, Qt::AlignTop);
    m_allowed->addWidget(line);
}

void RegistryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeColumns();
}

void RegistryPage::placeColumns()
{
    // Where there is no room for both, what went wrong comes before what is not known because of it.
    const auto view = m_info ? m_session.view(m_info->id) : nullptr;
    const bool isWide = width() >= Metrics::application().px(820);
    const bool isUnknown = view && !view->accepted;
    m_columns->setDirection(isWide      ? QBoxLayout::LeftToRight
                            : isUnknown ? QBoxLayout::BottomToTop
                                        : QBoxLayout::TopToBottom);
}

} // namespace kennel
