// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/proofpanel.h"

#include "format/findingtext.h"
#include "format/quantity.h"
#include "views/common/cells.h"
#include "views/common/datatable.h"
#include "views/package/legendrow.h"
#include "views/package/proofdrawing.h"
#include "views/package/prooflegend.h"
#include "views/package/prooftablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheading.h"
#include "widgets/segmentedbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

ProofPanel::ProofPanel(QWidget *parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_of(new PlainLabel({}, TypeSize::Secondary, this))
    , m_outcome(new OutcomeBadge(Outcome::NotChecked, OutcomeBadge::Form::Plain, this))
    , m_origin(new PlainLabel({}, TypeSize::Secondary, this))
    , m_part(new SegmentedBar(tr("What is proved"), {tr("In the Log"), tr("Newest in the Map")}, this))
    , m_look(new SegmentedBar(tr("Look of the proof"), {tr("Picture"), tr("Table")}, this))
    , m_showRecord(new QPushButton(tr("Show in History"), this))
    , m_problem(new MessageBar(Tone::Negative, Glyph::Failed, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_picture(new ProofPicture(this))
    , m_model(new ProofTableModel(this))
    , m_table(new DataTable(tr("Hashes of the proof"), this))
    , m_empty(new EmptyState(Glyph::NotChecked, tr("No proof yet"), tr("It is being asked for and worked out."), this))
    , m_sync(new QAction(glyphIcon(Glyph::Sync), tr("Sync"), this))
{
    const auto m = Metrics::application();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, m.px(12), 0, 0);
    all->setSpacing(m.step());
    all->addWidget(makeControls());
    auto *said = new QHBoxLayout;
    said->setContentsMargins(m.margin(), 0, m.margin(), 0);
    said->addWidget(m_problem);
    all->addLayout(said);
    m_problem->hide();
    m_table->setObjectName(u"proofHashes"_s);
    m_table->setModel(new Cells(m_model, this));
    m_table->setWidth(ProofTableModel::StepColumn, 50);
    m_table->setWidth(ProofTableModel::CoversColumn, 150);
    m_table->setWidth(ProofTableModel::OriginColumn, 180);
    m_table->setStretch(ProofTableModel::HashColumn);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    all->addWidget(m_stack, 1);
    all->addWidget(makeLegend());

    connect(m_number, &QSpinBox::valueChanged, this, &ProofPanel::ask);
    connect(m_part, &SegmentedBar::currentChanged, this, &ProofPanel::draw);
    connect(m_look, &SegmentedBar::currentChanged, this, &ProofPanel::draw);
    m_empty->addAction(m_sync);
    connect(m_sync, &QAction::triggered, this, &ProofPanel::syncRequested);
    connect(m_showRecord, &QPushButton::clicked, this, [this] {
        if (const auto record = currentRecord())
            Q_EMIT historyRequested(*record);
    });
}

QWidget *ProofPanel::makeControls()
{
    const auto m = Metrics::application();
    auto *holder = new QWidget(this);
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(m.margin(), 0, m.margin(), 0);
    rows->setSpacing(m.step());
    auto *first = new QHBoxLayout;
    first->setSpacing(m.step());
    auto *title = new PlainLabel(tr("Proof of record"), TypeSize::Section, this);
    title->setBuddy(m_number);
    m_number->setAccessibleName(tr("Record"));
    m_number->setMinimum(1);
    first->addWidget(title);
    first->addWidget(m_number);
    first->addWidget(m_of);
    first->addWidget(m_outcome);
    first->addStretch(1);
    first->addWidget(m_showRecord);
    rows->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(m.step());
    m_origin->setWordWrap(true);
    second->addWidget(m_origin, 1);
    second->addWidget(m_part);
    second->addWidget(m_look);
    rows->addLayout(second);
    return holder;
}

QWidget *ProofPanel::makeLegend()
{
    const auto m = Metrics::application();
    auto *holder = new QWidget(this);
    holder->setAutoFillBackground(true);
    holder->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    m_legend = new LegendRow(holder);
    row->addWidget(m_legend);
    return holder;
}

void ProofPanel::showLegend(const ProofDrawing &drawing)
{
    QSet<ProofRole> there;
    if (!drawing.rows.empty())
        there.insert(drawing.root.role);
    for (const auto &row : drawing.rows) {
        for (const auto &place : row.places)
            there.insert(place.box.role);
    }
    m_legend->clear();
    for (const auto role : {ProofRole::Start, ProofRole::Given, ProofRole::Ledger, ProofRole::Computed,
                            ProofRole::Known, ProofRole::Signed}) {
        if (there.contains(role))
            m_legend->addEntry(new ProofLegend(role, m_legend));
    }
}

void ProofPanel::setLog(std::shared_ptr<const LogView> log)
{
    const bool same = m_log && log && m_log->log == log->log;
    const bool moved = !same || m_log->standsOn != log->standsOn || m_log->records.size() != log->records.size();
    const auto before = currentRecord();
    m_log = std::move(log);
    const int records = m_log ? int(m_log->records.size()) : 0;
    const QSignalBlocker quiet(m_number);
    m_number->setMaximum(std::max(1, records));
    m_number->setEnabled(records > 0);
    m_showRecord->setEnabled(records > 0);
    m_of->setText(tr("of %1").arg(records));
    m_number->setValue(same && before ? int(*before) + 1 : records);
    if (moved) {
        m_asked.reset();
        m_proof.reset();
        draw();
    }
    // One that could not be had before may be there now.
    if (isVisible() && (moved || (m_proof && !m_proof->logPath)))
        ask();
}

std::optional<std::uint64_t> ProofPanel::currentRecord() const
{
    return m_log && !m_log->records.empty() ? std::optional(std::uint64_t(m_number->value() - 1)) : std::nullopt;
}

void ProofPanel::showRecord(std::uint64_t position)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(int(position) + 1);
    ask();
}

void ProofPanel::ask()
{
    const auto record = currentRecord();
    // One that is on its way, or holds, is not asked for again: reading the log anew alone changes nothing about it.
    const bool isThere = !m_proof || (m_proof->logPath && m_proof->outcome <= Outcome::Stale);
    if (record && m_asked == record && isThere)
        return;
    m_asked = record;
    m_proof.reset();
    draw();
    if (record)
        Q_EMIT proofWanted(*record);
}

void ProofPanel::setProof(std::uint64_t position, const RecordProof &proof)
{
    if (currentRecord() != position)
        return;
    m_proof = proof;
    draw();
}

QString ProofPanel::origin() const
{
    return m_origin->text();
}

bool ProofPanel::isProvenByRegistry() const
{
    return m_log && m_log->headProven && m_log->standsOn && m_proof && m_proof->standsOn &&
           m_log->standsOn->checkpoint.sameStatement(m_proof->standsOn->checkpoint);
}

void ProofPanel::draw()
{
    const bool head = m_proof && m_proof->mapPath;
    m_part->setVisible(head);
    m_outcome->setVisible(m_proof.has_value());
    m_problem->hide();
    m_sync->setVisible(m_proof.has_value());
    if (!m_proof) {
        m_origin->setText({});
        m_empty->setTexts(tr("No proof yet"), currentRecord() ? tr("It is being asked for and worked out.")
                                                              : tr("This log has no record."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_outcome->setOutcome(m_proof->outcome);
    const QString length = countText(m_proof->logLength);
    m_origin->setText(
        m_proof->fromRegistry
            ? tr("The registry gave this proof for checkpoint %1; every step was worked out here.").arg(length)
        : head ? (isProvenByRegistry()
                      ? tr("Computed from the ledger, all of whose entries lead to the roots that checkpoint %1 signs. "
                           "The registry's own proof is kept, and holds.")
                      : tr("Computed from the ledger, all of whose entries lead to the roots that checkpoint %1 signs. "
                           "The registry gave no proof of its own."))
                     .arg(length)
               : tr("Computed from the ledger, all of whose entries lead to the root that checkpoint %1 signs. The "
                    "registry gives proofs of the newest record of a log only.")
                     .arg(length));
    for (const auto &finding : m_proof->findings) {
        if (finding.severity != Severity::Error)
            continue;
        const auto text = findingText(finding);
        const bool failed = finding.outcome == Outcome::Failed;
        m_problem->setMessage(failed ? Tone::Negative : Tone::Neutral, failed ? Glyph::Failed : Glyph::CouldNotCheck,
                              text.headline, text.cause + u' ' + text.remedy);
        m_problem->show();
        break;
    }
    const auto drawing = head && m_part->current() == MapPart ? mapDrawing(*m_proof) : logDrawing(*m_proof);
    m_model->setDrawing(drawing);
    m_picture->setDrawing(drawing);
    showLegend(drawing);
    if (drawing.rows.empty()) {
        m_origin->setText({});
        m_empty->setTexts(tr("No proof"), tr("There is neither a proof of the registry nor a recomputed ledger. "
                                             "Syncing the registry may bring one."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentIndex(m_look->current());
    }
}

} // namespace kennel
