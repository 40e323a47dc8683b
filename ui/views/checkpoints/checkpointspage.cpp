// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/checkpointspage.h"

#include "format/coveragetext.h"
#include "format/quantity.h"
#include "models/journalmodel.h"
#include "views/checkpoints/evidencesection.h"
#include "views/checkpoints/findinglist.h"
#include "views/common/barcolumn.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/common/pagehead.h"
#include "views/common/status.h"
#include "widgets/hashlabel.h"
#include "widgets/keylabel.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollarea.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

void clear(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CheckpointsPage::CheckpointsPage(const Address &place, QWidget *parent)
    : Page(parent)
    , m_place(place.place())
    , m_head(new PageHead(Glyph::Checkpoints, {}, this))
    , m_broken(new MessageBar(Tone::Negative, Glyph::Failed, {}, {}, this))
    , m_message(new MessageBar(Tone::Info, Glyph::Info, {}, {}, this))
    , m_model(new JournalModel(this))
    , m_evidence(new EvidenceSection(this))
    , m_sync(new QAction(glyphIcon(Glyph::Sync), tr("Sync"), this))
    , m_audit(new QAction(glyphIcon(Glyph::Audit), tr("Audit in Full"), this))
    , m_verify(new QAction(glyphIcon(Glyph::Check), tr("Ask the Registry About This Checkpoint"), this))
    , m_trust(new QAction(glyphIcon(Glyph::Pin), tr("Trust Again…"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(new BarColumn({m_broken, m_message}));
    m_broken->hide();
    m_broken->addAction(m_evidence->saveAction());
    m_broken->addAction(m_trust);
    m_message->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeJournal());
    splitter->addWidget(makeBelow());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    all->addWidget(splitter, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeActions();
    m_verify->setObjectName(u"verifyCheckpoint"_s);
    setAddress(place);
    describe();
}

void CheckpointsPage::makeActions()
{
    m_head->addAction(m_sync);
    m_head->addAction(m_audit);
    connect(m_sync, &QAction::triggered, this, &CheckpointsPage::syncRequested);
    connect(m_audit, &QAction::triggered, this, &CheckpointsPage::auditRequested);
    connect(m_trust, &QAction::triggered, this, &CheckpointsPage::trustRequested);
    connect(m_verify, &QAction::triggered, this, [this] {
        const auto length = m_journal->currentIndex().data(JournalModel::LengthRole);
        if (length.isValid())
            Q_EMIT verifyRequested(length.toULongLong());
    });
    m_journal->addAction(m_verify);
}

QWidget *CheckpointsPage::makeJournal()
{
    const auto m = Metrics::application();
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, m.px(12), 0, 0);
    layout->setSpacing(m.step());
    m_journalHeading = new SectionHeading(tr("Checkpoint journal"), {}, holder);
    auto *ask = new QPushButton(tr("Ask About Selected"), holder);
    ask->setProperty("tight", true);
    ask->setToolTip(tr("Ask the registry whether it still stands by the selected checkpoint"));
    connect(ask, &QPushButton::clicked, m_verify, &QAction::trigger);
    m_journalHeading->addTrailing(ask);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(m.margin(), 0, m.margin(), 0);
    inset->addWidget(m_journalHeading);
    layout->addLayout(inset);
    m_journal = new DataTable(tr("Checkpoint journal"), holder);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(m_model);
    m_journal->setObjectName(u"checkpointJournal"_s);
    m_journal->setModel(new Cells(m_sorted, this));
    m_journal->setSelectionMode(QAbstractItemView::SingleSelection);
    m_journal->setSortingEnabled(true);
    m_journal->sortByColumn(JournalModel::LengthColumn, Qt::DescendingOrder);
    m_journal->setWidth(JournalModel::LengthColumn, 84);
    m_journal->setWidth(JournalModel::OutcomeColumn, 148);
    m_journal->setWidth(JournalModel::SignerColumn, 92);
    m_journal->setWidth(JournalModel::TimeColumn, 172);
    m_journal->setWidth(JournalModel::LogRootColumn, 148);
    m_journal->setWidth(JournalModel::MapRootColumn, 148);
    m_journal->setWidth(JournalModel::LastSeenColumn, 172);
    m_journal->setWidth(JournalModel::CountColumn, 84);
    // What tells two rows of one length apart stays longest.
    m_journal->setYielding({JournalModel::MapRootColumn, JournalModel::LastSeenColumn, JournalModel::CountColumn,
                            JournalModel::FirstSeenColumn, JournalModel::LogRootColumn},
                           JournalModel::FirstSeenColumn, 172);
    layout->addWidget(m_journal, 1);
    layout->addWidget(makeFacts());
    connect(m_journal->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CheckpointsPage::currentChanged);
    return holder;
}

QWidget *CheckpointsPage::makeFacts()
{
    const auto m = Metrics::application();
    auto *strip = new QWidget(this);
    strip->setAutoFillBackground(true);
    strip->setBackgroundRole(QPalette::AlternateBase);
    // What it shows depends on the width: it must not be what keeps the page wide.
    strip->setMinimumWidth(1);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(m.margin(), m.halfStep(), m.margin(), m.halfStep());
    row->setSpacing(m.step());
    m_name = new PlainLabel({}, TypeSize::Body, strip);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_outcome = new OutcomeBadge(Outcome::NotChecked, OutcomeBadge::Form::Plain, strip);
    m_logRoot = new HashLabel(tr("log root"), {}, strip);
    m_mapRoot = new HashLabel(tr("map root"), {}, strip);
    m_signer = new KeyLabel({}, {}, strip);
    row->addWidget(m_name);
    row->addWidget(m_outcome);
    for (const auto &[title, value] : {std::pair<QString, QWidget *>{tr("log root"), m_logRoot},
                                       {tr("map root"), m_mapRoot},
                                       {tr("signed by"), m_signer}}) {
        auto *name = new PlainLabel(title, TypeSize::Body, strip);
        name->setTone(Tone::Secondary);
        row->addSpacing(m.step());
        row->addWidget(name);
        row->addWidget(value);
        if (value == m_mapRoot)
            m_mapRootTitle = name;
    }
    row->addStretch(1);
    return strip;
}

QWidget *CheckpointsPage::makeBelow()
{
    const auto m = Metrics::application();
    auto *scroll = new ScrollArea(tr("Findings, limits and evidence"), this);
    auto *content = new QWidget(scroll);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_below->setContentsMargins(m.margin(), m.px(12), m.margin(), m.margin());
    m_below->setSpacing(m.margin() * 2);

    auto *left = new QVBoxLayout;
    left->setSpacing(m.step());
    m_findingsHeading = new SectionHeading(tr("Findings"), {}, content);
    left->addWidget(m_findingsHeading);
    m_findings = new FindingList(content);
    connect(m_findings, &FindingList::tryAgain, this, &CheckpointsPage::syncRequested);
    connect(m_findings, &FindingList::openRequested, this,
            [this](const Address &address) { Q_EMIT openRequested(address); });
    left->addWidget(m_findings);
    left->addStretch(1);
    m_below->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(m.step());
    m_evidence->setParent(content);
    right->addWidget(m_evidence);
    right->addSpacing(m.step());
    right->addWidget(new SectionHeading(tr("What this cannot show"), {}, content));
    m_limits = new QVBoxLayout;
    m_limits->setSpacing(m.halfStep());
    right->addLayout(m_limits);
    right->addStretch(1);
    m_below->addLayout(right, 1);
    scroll->setWidget(content);
    return scroll;
}

void CheckpointsPage::setView(std::shared_ptr<const RegistryView> view)
{
    const auto wanted = m_length ? m_length : address().number;
    m_view = std::move(view);
    m_quiet = true;
    m_model->setView(m_view);
    if (m_view) {
        // What was refused is the first thing to look at, else the one that all stands on.
        int row = 0;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const auto *entry = m_model->entry(i);
            if (wanted            ? entry->latest.checkpoint.logLength == *wanted
                : m_view->offered ? entry->refused
                                  : m_model->isCurrent(i)) {
                row = i;
                break;
            }
        }
        const auto *cells = static_cast<const QAbstractProxyModel *>(m_journal->model());
        m_journal->setCurrentIndex(cells->mapFromSource(m_sorted->mapFromSource(m_model->index(row, 0))));
        m_length.reset();
    }
    m_quiet = false;
    currentChanged();
    showFindings();
    showLimits();
    m_evidence->setView(m_view);
    describe();
}

void CheckpointsPage::currentChanged()
{
    const auto source = m_sorted->mapToSource(
        static_cast<const QAbstractProxyModel *>(m_journal->model())->mapToSource(m_journal->currentIndex()));
    const auto *entry = m_model->entry(source.isValid() ? source.row() : -1);
    m_verify->setEnabled(entry && entry->accepted);
    m_outcome->setVisible(entry);
    m_signer->setVisible(entry);
    if (!entry) {
        m_name->setText(tr("No checkpoint yet"));
        m_logRoot->setDigest({});
        m_mapRoot->setDigest({});
        return;
    }
    m_name->setText(tr("Checkpoint %1").arg(countText(entry->latest.checkpoint.logLength)));
    m_outcome->setOutcome(entry->refused ? Outcome::Failed : entry->consistency.value_or(Outcome::NotChecked));
    m_logRoot->setDigest(QString::fromStdString(entry->latest.checkpoint.logRoot.text()));
    m_mapRoot->setDigest(QString::fromStdString(entry->latest.checkpoint.mapRoot.text()));
    m_signer->setKey(QString::fromStdString(entry->latest.keyId.text()));
    if (!m_quiet)
        Q_EMIT moved();
}

void CheckpointsPage::showFindings()
{
    m_findings->setView(m_view);
    m_findingsHeading->setRemark(m_findings->summary());
}

QStringList CheckpointsPage::limits() const
{
    QStringList all;
    if (m_view) {
        const auto &coverage = m_view->coverage;
        const bool isAlone = otherCheckpoints(coverage).kept == 0;
        if (isAlone && coverage.checkpointsEarlier > 0)
            all << tr("Whether it continues what the registry showed before it was trusted anew: that is kept, and "
                      "compared with nothing.");
        else if (isAlone && !m_view->info.broken)
            all << tr("Whether the registry showed something else before: there is no other checkpoint to compare "
                      "with.");
        if (!coverage.ledgerRecomputed)
            all << tr("Whether the map root is right and older records are in place: the ledger was not recomputed.");
        if (coverage.withheld + coverage.unanswered > 0)
            all << tr("The names of %n log(s): the registry did not give them.", nullptr,
                      int(coverage.withheld + coverage.unanswered));
        if (coverage.checkedLogs < coverage.logs)
            all << tr("What is in %n log(s) that were not replayed yet.", nullptr,
                      int(coverage.logs - coverage.checkedLogs));
    }
    all << tr("Whether others are shown a different log. Compare a checkpoint with a colleague.")
        << tr("When records were made: times are claims, only their order is checked.")
        << tr("Who holds a key: a key id proves that the same key signed, not whose it is.")
        << tr("What was never logged, and whether a component is harmless.");
    return all;
}

void CheckpointsPage::showLimits()
{
    clear(m_limits);
    for (const auto &limit : limits()) {
        auto *label = new PlainLabel(u"– "_s + limit, TypeSize::Body, this);
        label->setWordWrap(true);
        m_limits->addWidget(label);
    }
}

int CheckpointsPage::findingCount() const
{
    return m_findings->count();
}

void CheckpointsPage::showMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text)
{
    m_message->setMessage(tone, glyph, headline, text);
    m_message->setClosable(true);
    m_message->show();
}

void CheckpointsPage::setMonitorResult(const MonitorResult &result)
{
    const QString which = result.asked ? countText(result.asked->checkpoint.logLength) : QString();
    switch (result.outcome) {
    case Outcome::Verified:
        return showMessage(Tone::Positive, Glyph::Verified, tr("The registry stands by checkpoint %1.").arg(which),
                           tr("That is its own word: compare with somebody else, too."));
    case Outcome::Failed:
        return showMessage(Tone::Negative, Glyph::Failed, tr("The registry disowns checkpoint %1.").arg(which),
                           tr("It signed it all the same: the signed checkpoint is kept."));
    default:
        return showMessage(
            Tone::Neutral, Glyph::CouldNotCheck, tr("The registry could not be asked, or did not say."),
            result.retryAfter
                ? tr("It asks to be asked again in %1.").arg(durationText(std::int64_t(*result.retryAfter)))
                : QString());
    }
}

void CheckpointsPage::setAddress(const Address &address)
{
    m_length = address.number;
    if (m_view)
        setView(m_view);
}

Address CheckpointsPage::address() const
{
    Address address = m_place;
    const auto length = m_journal->currentIndex().data(JournalModel::LengthRole);
    if (m_length)
        address.number = m_length;
    else if (length.isValid())
        address.number = length.toULongLong();
    return address;
}

QString CheckpointsPage::title() const
{
    return tr("Checkpoints of %1").arg(m_place.registry);
}

QIcon CheckpointsPage::icon() const
{
    return glyphIcon(Glyph::Checkpoints);
}

PageStatus CheckpointsPage::status() const
{
    return registryStatus(m_view);
}

QList<QAction *> CheckpointsPage::actions() const
{
    // Syncing, auditing and trusting again are the window's: here they are buttons only.
    return {m_verify, m_evidence->saveAction()};
}

QString CheckpointsPage::coverage() const
{
    const auto &coverage = m_view->coverage;
    QStringList parts;
    if (m_view->accepted)
        parts << tr("at checkpoint %1").arg(countText(m_view->accepted->checkpoint.logLength));
    if (coverage.ledgerRecomputed)
        parts << tr("both roots recomputed from %n entries", nullptr, int(coverage.records));
    parts << tr("%1 of %n log(s) replayed", nullptr, int(coverage.logs)).arg(countText(coverage.checkedLogs));
    return parts.join(u" · "_s);
}

void CheckpointsPage::describe()
{
    const bool broken = m_view && m_view->info.broken;
    m_head->setTitle(m_view ? tr("Checkpoints of %1").arg(m_view->info.label) : tr("Checkpoints"));
    m_head->setOutcome(m_view ? m_view->outcome : Outcome::NotChecked);
    m_head->setExtent(m_view ? coverage() : tr("not read yet"));
    m_journalHeading->setRemark(m_view ? tr("%n signed checkpoint(s) kept", nullptr, m_model->rowCount()) + u" · "_s +
                                             comparisonText(*m_view)
                                       : QString());
    m_trust->setEnabled(broken);
    m_trust->setToolTip(broken ? QString() : tr("Only for a registry that contradicts what it showed before"));
    m_broken->setVisible(broken);
    if (broken)
        m_broken->setMessage(
            Tone::Negative, Glyph::Failed, tr("This registry contradicts what it showed before."),
            tr("Nothing new of it is accepted until a person decides; what was accepted stays readable."));
    Q_EMIT changed();
}

void CheckpointsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto m = Metrics::application();
    const bool isWide = width() >= m.px(820);
    m_below->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_below->setStretch(0, isWide ? 1 : 0); // below each other, each is as high as what is in it
    m_mapRoot->setVisible(width() >= m.px(860));
    m_mapRootTitle->setVisible(width() >= m.px(860));
}

} // namespace kennel
