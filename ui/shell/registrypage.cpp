// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/registrypage.h"

#include "format/findingtext.h"
#include "format/quantity.h"
#include "session/session.h"
#include "shell/findinglist.h"
#include "shell/registrytext.h"
#include "widgets/glyph.h"
#include "widgets/hashlabel.h"
#include "widgets/keylabel.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
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

RegistryPage::RegistryPage(Session &session, const QList<QAction *> &actions, const Address &place, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_address(place)
    , m_title(new PlainLabel({}, TypeSize::Title, this))
    , m_subtitle(new PlainLabel({}, TypeSize::Secondary, this))
    , m_badge(new OutcomeBadge(Outcome::NotChecked, OutcomeBadge::Form::Badge, this))
    , m_url(new PlainLabel)
    , m_base(new PlainLabel)
    , m_pin(new HashLabel(tr("pinned record")))
    , m_operator(new KeyLabel)
    , m_logRoot(new HashLabel(tr("log root")))
    , m_mapRoot(new HashLabel(tr("map root")))
    , m_signed(new PlainLabel)
    , m_coverage(new QVBoxLayout)
    , m_findings(new QVBoxLayout)
    , m_facts(new QWidget(this))
    , m_missing(new PlainLabel({}, TypeSize::Body, this))
{
    const Metrics m = Metrics::application();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    head->setSpacing(m.step());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(m.step());
    m_title->setElide(Qt::ElideMiddle);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_badge);
    titleLine->addStretch();
    words->addLayout(titleLine);
    m_subtitle->setElide(Qt::ElideRight);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    for (QAction *action : m_actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        head->addWidget(button);
    }
    layout->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m.margin(), m.step(), m.margin(), m.margin());
    column->setSpacing(m.step());
    m_missing->setTone(Tone::Secondary);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);

    auto *form = new QFormLayout(m_facts);
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
    fact(tr("Checkpoint"), m_signed);
    fact(tr("Log root"), m_logRoot);
    fact(tr("Map root"), m_mapRoot);
    for (PlainLabel *label : {m_url, m_base, m_signed}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    column->addWidget(
        new SectionHeading(tr("Who it is"), tr("Recognised by the first record of its operator log"), content));
    column->addWidget(m_facts);
    column->addSpacing(m.step());
    column->addWidget(new SectionHeading(tr("How far it was checked"), tr("All of it on this computer"), content));
    m_coverage->setSpacing(m.halfStep());
    column->addLayout(m_coverage);
    column->addSpacing(m.step());
    column->addWidget(new SectionHeading(tr("Findings"), {}, content));
    m_findings->setSpacing(m.step());
    column->addLayout(m_findings);
    column->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

    connect(&session, &Session::viewChanged, this, [this](RegistryId id) {
        if (m_info && id == m_info->id) {
            update();
        }
    });
    connect(&session, &Session::registriesChanged, this, &RegistryPage::update);
    update();
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

void RegistryPage::update()
{
    m_info = m_session.findRegistry(m_address.registry);
    const auto view = m_info ? m_session.view(m_info->id) : nullptr;
    m_title->setText(m_address.registry);
    m_badge->setOutcome(m_info ? registryOutcome(view.get()) : Outcome::NotFound);
    m_subtitle->setText(m_info ? registrySubtitle(*m_info, view.get()) : tr("No registry has this name"));
    m_missing->setVisible(!m_info);
    m_missing->setText(tr("It may have been removed from the list. Add it again by its address."));
    m_facts->setVisible(m_info.has_value());
    clear(m_coverage);
    clear(m_findings);
    if (m_info) {
        showFacts();
        showCoverage();
        showFindings();
    }
    Q_EMIT changed();
}

void RegistryPage::showFacts()
{
    const auto view = m_session.view(m_info->id);
    m_url->setText(m_info->demo ? tr("inside Kennel, without any network") : m_info->url.toString());
    m_base->setText(m_info->federatedDomain.isEmpty()
                        ? m_info->base.toString()
                        : tr("%1, for %2").arg(m_info->base.toString(), m_info->federatedDomain));
    m_pin->setDigest(m_info->pin ? QString::fromStdString(m_info->pin->text()) : QString());
    m_operator->setVisible(m_info->operatorKey.has_value());
    if (m_info->operatorKey) {
        m_operator->setKey(QString::fromStdString(m_info->operatorKey->text()));
    }
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

void RegistryPage::showCoverage()
{
    const auto view = m_session.view(m_info->id);
    if (!view) {
        m_coverage->addWidget(coverageLine(false, tr("Nothing was read yet."), this));
        return;
    }
    const Coverage &c = view->coverage;
    const auto line = [this](bool done, const QString &text) { m_coverage->addWidget(coverageLine(done, text, this)); };
    line(c.ledgerRecomputed,
         c.ledgerRecomputed ? tr("Ledger of %1 records: log root and map root recomputed, both are the signed ones")
                                  .arg(countText(c.records))
                            : tr("The ledger was not recomputed"));
    line(c.headsProven > 0,
         tr("%1 newest records with an inclusion proof of the registry").arg(countText(c.headsProven)));
    line(c.logs > 0 && c.checkedLogs == c.logs,
         tr("%1 of %2 package logs replayed, %3 of %4 records")
             .arg(countText(c.checkedLogs), countText(c.logs), countText(c.checkedRecords), countText(c.records)));
    line(c.named == c.logs,
         c.withheld + c.unanswered == 0
             ? namedText(c)
             : tr("%1; %2 withheld, %3 unanswered").arg(namedText(c), countText(c.withheld), countText(c.unanswered)));
    line(!c.firstContact && c.checkpointsCompared > 0,
         c.firstContact ? tr("First contact: there was no earlier checkpoint to compare with")
                        : tr("Consistent with %1 of %2 kept checkpoints")
                              .arg(countText(c.checkpointsCompared), countText(c.checkpointsKept)));
}

void RegistryPage::showFindings()
{
    const auto view = m_session.view(m_info->id);
    if (!view || view->findings.empty()) {
        auto *none = new PlainLabel(view ? tr("None.") : tr("None yet: nothing was read."), TypeSize::Body, this);
        none->setTone(Tone::Secondary);
        m_findings->addWidget(none);
        return;
    }
    addFindings(*m_findings, view->findings, this);
}

} // namespace kennel
